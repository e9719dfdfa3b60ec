/** What colours and line styles mean: as a page of its own, and as samples in the status bar's tooltip. */
import * as vscode from 'vscode';
import { legendPage, legendRows, sampleImage } from '../views/legend.js';
import { plainMarkdown } from '../views/plain-text.js';
import { readerLanguage } from './reader/language.js';
import { markShown } from './reader/settings.js';

/** Registers *Legend*. */
export function registerLegend(): vscode.Disposable {
	let panel: vscode.WebviewPanel | undefined;
	const show = (): void => {
		if (!panel) {
			panel = vscode.window.createWebviewPanel('copydesk.legend', vscode.l10n.t('Copydesk: Legend'), vscode.ViewColumn.Beside);
			panel.onDidDispose(() => (panel = undefined));
		}
		panel.webview.html = legendPage(readerLanguage(), markShown);
		panel.reveal();
	};
	return vscode.Disposable.from(vscode.commands.registerCommand('copydesk.legend', show), {
		dispose: () => {
			panel?.dispose();
		},
	});
}

/** The kinds that are marked, as rows of a Markdown table with a sample each. */
export function legendTable(context: vscode.ExtensionContext): string {
	const colorOf = (color: string): string => themeColor(context, color);
	const foreground = FOREGROUNDS[themeName()];
	const rows = legendRows(readerLanguage()).filter(({ kind }) => markShown(kind));
	const samples = rows.map((row) => {
		const image = `data:image/svg+xml;base64,${base64(sampleImage(row, colorOf, foreground))}`;
		return `| ![${plainMarkdown(row.sample)}](${image}) | ${plainMarkdown(row.meaning)} |`;
	});
	return ['| | |', '|-|-|', ...samples].join('\n');
}

type ThemeName = 'dark' | 'light' | 'highContrast' | 'highContrastLight';
/** Words of samples, in the colours that VS Code's own themes have for words. */
const FOREGROUNDS: Readonly<Record<ThemeName, string>> = {
	dark: '#cccccc',
	light: '#3b3b3b',
	highContrast: '#ffffff',
	highContrastLight: '#292929',
};

interface ContributedColor {
	readonly id: string;
	readonly defaults: Readonly<Record<ThemeName, string>>;
}

/** VS Code tells no colours, so: what the reader has customized, or else the default of this kind of theme. */
function themeColor(context: vscode.ExtensionContext, color: string): string {
	const custom = vscode.workspace.getConfiguration('workbench').get<Readonly<Record<string, unknown>>>('colorCustomizations', {})[color];
	const { contributes } = context.extension.packageJSON as { readonly contributes: { readonly colors: readonly ContributedColor[] } };
	const ours = contributes.colors.find(({ id }) => id === color)?.defaults[themeName()];
	return typeof custom === 'string' && /^#[\da-f]{3,8}$/i.test(custom) ? custom : (ours ?? 'gray');
}

function themeName(): ThemeName {
	switch (vscode.window.activeColorTheme.kind) {
		case vscode.ColorThemeKind.Light:
			return 'light';
		case vscode.ColorThemeKind.Dark:
			return 'dark';
		case vscode.ColorThemeKind.HighContrast:
			return 'highContrast';
		case vscode.ColorThemeKind.HighContrastLight:
			return 'highContrastLight';
	}
}

function base64(text: string): string {
	return btoa(Array.from(new TextEncoder().encode(text), (byte) => String.fromCharCode(byte)).join(''));
}

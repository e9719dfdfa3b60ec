/** The menu of the status bar item: how much is marked, and what else one may want there; and the density by itself. */
import * as vscode from 'vscode';
import { DENSITIES, type Density } from '../views/marks.js';
import { inTurn } from '../engine/util/in-turn.js';
import { density, targetOf } from './reader/settings.js';
import { showStatus } from './reader/status-message.js';
import { languageCommandFor, type LanguageCommand } from './treat-as-news.js';

/** Registers the menu, and *Show More or Fewer Marks*. */
export function registerMenu(): vscode.Disposable {
	// A setting takes a while to be written: a key that is pressed meanwhile goes on from what is being written.
	const written = inTurn();
	return vscode.Disposable.from(
		vscode.commands.registerCommand('copydesk.menu', showMenu),
		vscode.commands.registerCommand('copydesk.density', (asked?: unknown) =>
			written(() => {
				const next = DENSITIES[(DENSITIES.indexOf(density()) + 1) % DENSITIES.length];
				return setDensity(DENSITIES.find((one) => one === asked) ?? next ?? 'all');
			}),
		),
	);
}

/** What a density is called in menus. */
function densityLabel(value: Density): string {
	switch (value) {
		case 'all':
			return vscode.l10n.t('All Marks');
		case 'peopleAndQuotes':
			return vscode.l10n.t('People and Quotes');
		case 'firstMentions':
			return vscode.l10n.t('First Mention Only');
		case 'off':
			return vscode.l10n.t('No Marks');
	}
}

async function setDensity(value: Density): Promise<void> {
	const settings = vscode.workspace.getConfiguration('copydesk');
	await settings.update('density', value, targetOf(settings, 'density'));
	showStatus(vscode.l10n.t('Copydesk: {0}', densityLabel(value)));
}

function languageLabel(name: LanguageCommand): string {
	return name === 'treatAsNews'
		? vscode.l10n.t('$(file-text) Treat as News Article')
		: vscode.l10n.t('$(file) Do Not Treat as News Article');
}

interface MenuItem extends vscode.QuickPickItem {
	readonly run?: () => Thenable<unknown>;
}

async function showMenu(): Promise<void> {
	const picked = await vscode.window.showQuickPick(menuItems(), { placeHolder: vscode.l10n.t('Copydesk: marks of this article') });
	await picked?.run?.();
}

function menuItems(): MenuItem[] {
	const command = (label: string, name: string): MenuItem => ({ label, run: () => vscode.commands.executeCommand(`copydesk.${name}`) });
	const present = density();
	const densities = DENSITIES.map((value): MenuItem => {
		const icon = value === present ? '$(check)' : '$(blank)';
		return { label: `${icon} ${densityLabel(value)}`, run: () => setDensity(value) };
	});
	const document = vscode.window.activeTextEditor?.document;
	const language = document && languageCommandFor(document);
	return [
		{ label: vscode.l10n.t('What is marked'), kind: vscode.QuickPickItemKind.Separator },
		...densities,
		{ label: '', kind: vscode.QuickPickItemKind.Separator },
		command(vscode.l10n.t('$(symbol-color) Legend'), 'legend'),
		...(language === undefined ? [] : [command(languageLabel(language), language)]),
		command(vscode.l10n.t('$(export) Export Annotations…'), 'exportAs'),
		command(vscode.l10n.t('$(eye-closed) Switch Copydesk Off for This File'), 'toggle'),
	];
}

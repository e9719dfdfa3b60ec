/** The item in the status bar: whether the file is marked, how many names and quotes it has; a click switches it. */
import * as vscode from 'vscode';
import type { AnnotatedDocument } from './documents/annotated-document.js';
import { countsOf } from '../views/counts.js';
import { quoteCount } from './reader/language.js';
import type { Services } from './documents/services.js';

/** Registers the status bar item and the commands behind it. */
export function registerStatus(services: Services): vscode.Disposable {
	const item = vscode.window.createStatusBarItem('copydesk.status', vscode.StatusBarAlignment.Right, 90);
	item.name = 'Copydesk';
	item.command = 'copydesk.toggle';
	let current: vscode.TextDocument | undefined;
	const update = (): void => {
		current = documentInFront(current);
		show(item, current, services);
	};
	const updateFor = (document: vscode.TextDocument | undefined): void => {
		// While one types, the numbers stay: the engine counts anew in a moment.
		const isStale = current !== undefined && services.documents.get(current)?.fresh === false;
		if (!document || (document === current && !isStale)) update();
	};
	update();
	return vscode.Disposable.from(
		item,
		services.documents.onDidChange(updateFor),
		services.switches.onDidChange(updateFor),
		vscode.window.onDidChangeActiveTextEditor(update),
		vscode.commands.registerCommand('copydesk.toggle', () => toggle(documentInFront(current), services)),
		vscode.commands.registerCommand('copydesk.showLog', () => {
			services.log.show();
		}),
	);
}

/** The document that the item is about; a look at the output panel, which is an editor too, leaves it as it is. */
function documentInFront(before: vscode.TextDocument | undefined): vscode.TextDocument | undefined {
	const active = vscode.window.activeTextEditor;
	if (active?.document.uri.scheme !== 'output') return active?.document;
	return vscode.window.visibleTextEditors.some((editor) => editor.document === before) ? before : undefined;
}

async function toggle(document: vscode.TextDocument | undefined, { switches }: Services): Promise<void> {
	if (document && switches.stateOf(document) !== 'foreign') await switches.toggle(document);
	else
		void vscode.window.showInformationMessage(
			vscode.l10n.t('Open an article as plain text, Markdown or News Article to switch its marks on.'),
		);
}

function show(item: vscode.StatusBarItem, document: vscode.TextDocument | undefined, { documents, switches }: Services): void {
	const state = document ? switches.stateOf(document) : 'foreign';
	if (!document || state === 'foreign') {
		item.hide();
		return;
	}
	if (state === 'on') showCounts(item, documents.get(document));
	else showOff(item, state);
	item.show();
}

function showCounts(item: vscode.StatusBarItem, article: AnnotatedDocument | undefined): void {
	if (!article) {
		item.text = vscode.l10n.t('$(loading~spin) Reading…');
		item.tooltip = vscode.l10n.t('Copydesk is reading the article.');
		return;
	}
	const { names, mentions, quotes } = countsOf(article.annotations);
	const nameCount = names === 1 ? vscode.l10n.t('1 name') : vscode.l10n.t('{0} names', names);
	const quotesInWords = quoteCount(quotes);
	item.text = `$(quote) ${nameCount} · ${quotesInWords}`;
	item.tooltip = vscode.l10n.t(
		'Copydesk: {0}, mentioned {1} times; {2}. Click to switch the marks off for this file.',
		nameCount,
		mentions,
		quotesInWords,
	);
	item.accessibilityInformation = { label: `Copydesk: ${nameCount}, ${quotesInWords}` };
}

function showOff(item: vscode.StatusBarItem, state: 'off' | 'no-article'): void {
	item.text = vscode.l10n.t('$(quote) Copydesk: Off');
	item.tooltip =
		state === 'off'
			? vscode.l10n.t('Copydesk is off for this file. Click to switch the marks on.')
			: vscode.l10n.t('Copydesk: this does not look like an article. Click to mark names and quotes all the same.');
	item.accessibilityInformation = { label: vscode.l10n.t('Copydesk is off for this file') };
}

/** The item in the status bar: whether the file is marked, how many names and quotes it has; a click switches it. */
import * as vscode from 'vscode';
import type { AnnotatedDocument } from './documents/annotated-document.js';
import { isMainEditor } from './documents/annotated-documents.js';
import { countsOf } from '../views/counts.js';
import { quoteCount } from './reader/language.js';
import type { Services } from './documents/services.js';
import type { Indexes } from './navigation/indexes.js';
import { healthInWords, showProblem } from './documents/engine-monitor.js';
import { legendTable } from './legend.js';
import { density } from './reader/settings.js';

/** Registers the status bar item and the commands behind it. */
export function registerStatus(services: Services, indexes: Indexes): vscode.Disposable {
	const item = vscode.window.createStatusBarItem('copydesk.status', vscode.StatusBarAlignment.Right, 90);
	item.name = 'Copydesk';
	let current: vscode.TextDocument | undefined;
	const update = (): void => {
		current = documentInFront(current);
		show(item, current, services, indexes);
	};
	const updateFor = (document: vscode.TextDocument | undefined): void => {
		// While one types, the numbers stay: the engine counts again in a moment.
		const isStale = current !== undefined && services.documents.get(current)?.fresh === false;
		if (!document || (document === current && !isStale)) update();
	};
	update();
	return vscode.Disposable.from(
		item,
		services.documents.onDidChange(updateFor),
		services.proofs.onDidChange(updateFor),
		services.switches.onDidChange(updateFor),
		services.monitor.onDidChange(update),
		vscode.window.onDidChangeActiveColorTheme(update),
		vscode.workspace.onDidChangeConfiguration((event) => {
			if (event.affectsConfiguration('copydesk')) update();
		}),
		vscode.window.onDidChangeActiveTextEditor(update),
		vscode.commands.registerCommand('copydesk.toggle', () => toggle(documentInFront(current), services)),
		vscode.commands.registerCommand('copydesk.showLog', () => {
			services.log.show();
		}),
		vscode.commands.registerCommand('copydesk.restart', () => {
			services.engine.restart();
			services.documents.refreshAll();
		}),
		vscode.commands.registerCommand('copydesk.showProblem', () => {
			const problem = current && problemOf(current, services);
			if (problem) void showProblem(problem.message);
		}),
	);
}

/** The document that the item is about; a look at the output panel or at the help for screen readers, editors too, leaves it as it is. */
function documentInFront(before: vscode.TextDocument | undefined): vscode.TextDocument | undefined {
	const active = vscode.window.activeTextEditor;
	if (!active || isMainEditor(active)) return active?.document;
	return vscode.window.visibleTextEditors.some((editor) => editor.document === before) ? before : undefined;
}

async function toggle(document: vscode.TextDocument | undefined, { switches }: Services): Promise<void> {
	if (document && switches.stateOf(document) !== 'foreign') await switches.toggle(document);
	else
		void vscode.window.showInformationMessage(
			vscode.l10n.t('Open an article as plain text, Markdown or News Article to switch its marks on.'),
		);
}

function show(item: vscode.StatusBarItem, document: vscode.TextDocument | undefined, services: Services, indexes: Indexes): void {
	const { documents, switches } = services;
	const state = document ? switches.stateOf(document) : 'foreign';
	if (!document || state === 'foreign') {
		item.hide();
		return;
	}
	const problem = state === 'on' ? problemOf(document, services) : undefined;
	item.backgroundColor = problem?.isGrave ? new vscode.ThemeColor('statusBarItem.warningBackground') : undefined;
	item.command = problem ? 'copydesk.showProblem' : state === 'on' ? 'copydesk.menu' : 'copydesk.toggle';
	if (problem) showProblemIn(item, problem);
	else if (state === 'on') showCounts(item, documents.get(document), services, indexes);
	else showOff(item, state);
	item.show();
}

/** What keeps the marks away, as the item shows it. */
interface ShownProblem {
	readonly text: string;
	readonly message: string;
	/** Whether it does not pass by itself. */
	readonly isGrave: boolean;
}

/** What a reader sees of a document that is not annotated as it should be; undefined where all is well. */
function problemOf(document: vscode.TextDocument, { documents, monitor }: Services): ShownProblem | undefined {
	const { health } = monitor;
	const problem = documents.problemOf(document);
	if (health === 'no-model') return { text: vscode.l10n.t('$(warning) No Names'), message: healthInWords(health), isGrave: true };
	if (health === 'lost') return { text: vscode.l10n.t('$(warning) Not Annotated'), message: healthInWords(health), isGrave: true };
	if (problem === 'failed') {
		const message = vscode.l10n.t('Copydesk could not annotate this file. It tries again when the text changes.');
		return { text: vscode.l10n.t('$(warning) Not Annotated'), message, isGrave: true };
	}
	if (problem === undefined) return documents.get(document)?.annotations.article.readTo === undefined ? undefined : partlyRead();
	const message = vscode.l10n.t('Copydesk has been reading this file for some time; it goes on.');
	return { text: vscode.l10n.t('$(loading~spin) Still Reading…'), message, isGrave: false };
}

/** What a reader sees where reading took so long that a part of the text was read plainly. */
function partlyRead(): ShownProblem {
	const message = vscode.l10n.t('Reading this file took too long: Copydesk has sought names and quotes in a part of it only.');
	return { text: vscode.l10n.t('$(warning) Partly Annotated'), message, isGrave: true };
}

function showProblemIn(item: vscode.StatusBarItem, { text, message }: ShownProblem): void {
	item.text = text;
	item.tooltip = `${message}\n${vscode.l10n.t('Click to restart Copydesk or to see its log.')}`;
	item.accessibilityInformation = { label: message };
}

function showCounts(
	item: vscode.StatusBarItem,
	article: AnnotatedDocument | undefined,
	{ context, proofs }: Services,
	indexes: Indexes,
): void {
	if (!article) {
		item.text = vscode.l10n.t('$(loading~spin) Reading…');
		item.tooltip = vscode.l10n.t('Copydesk is reading the article.');
		item.accessibilityInformation = { label: item.tooltip };
		return;
	}
	const { names, mentions, quotes } = countsOf(article.annotations);
	const { all, open } = indexes.reviewOf(article, proofs.sourcesOf(article.document));
	const nameCount = names === 1 ? vscode.l10n.t('1 name') : vscode.l10n.t('{0} names', names);
	const quotesInWords = quoteCount(quotes);
	const checked = open.length < all ? [vscode.l10n.t('{0} of {1} checked', all - open.length, all)] : [];
	item.text = `${density() === 'off' ? '$(eye-closed)' : '$(quote)'} ${[nameCount, quotesInWords, ...checked].join(' · ')}`;
	const inWords = [
		vscode.l10n.t('{0}, mentioned {1} times; {2}.', nameCount, mentions, quotesInWords),
		// Somebody who is named often is checked at each mention.
		...checked.map((words) => vscode.l10n.t('{0}, each mention and each quote counted.', words)),
	].join(' ');
	const summary = `${inWords} ${vscode.l10n.t('Click for more or fewer marks.')}`;
	item.tooltip = new vscode.MarkdownString(`${summary}\n\n${legendTable(context)}`);
	item.accessibilityInformation = { label: `Copydesk: ${inWords}` };
}

function showOff(item: vscode.StatusBarItem, state: 'off' | 'no-article' | 'too-long'): void {
	item.text = vscode.l10n.t('$(quote) Copydesk: Off');
	item.tooltip = whyOff(state);
	item.accessibilityInformation = { label: vscode.l10n.t('Copydesk is off for this file') };
}

function whyOff(state: 'off' | 'no-article' | 'too-long'): string {
	if (state === 'off') return vscode.l10n.t('Copydesk is off for this file. Click to switch the marks on.');
	if (state === 'no-article')
		return vscode.l10n.t(
			'Copydesk: this does not look like an article, or lies among sources. Click to mark names and quotes all the same.',
		);
	return vscode.l10n.t('Copydesk: this file is very long. Click to annotate it all the same; it takes minutes and much memory.');
}

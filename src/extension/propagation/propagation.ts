/** *Apply Corrections to All Articles of This Folder…*: what they would change is looked at first, and one undo takes all of it back. */
import * as vscode from 'vscode';
import type { Step } from '../../corrections/history.js';
import { articlesInWords } from '../../views/archive/counts.js';
import { plainLabel, plainMessage } from '../../views/plain-text.js';
import { portableCorrections, type PortableCorrection } from '../../views/propagation/portable.js';
import type { CorrectionStore } from '../corrections/store.js';
import { documentOf } from '../corrections/target.js';
import type { Services } from '../documents/services.js';
import type { ActiveArticle } from '../navigation/active-article.js';
import { leaveList, revealRow } from '../reader/reveal-row.js';
import { readerLanguage } from '../reader/language.js';
import { showStatus } from '../reader/status-message.js';
import { correct, takeBack, type CorrectedArticleParts } from './corrected-article.js';
import { searchFolder, type FailedFile, type FolderSearch } from './folder-search.js';
import { portableInWords } from './portable-in-words.js';
import { isOtherArticlesRow, OtherArticlesTree, type OtherArticlesRow } from './other-articles-tree.js';
import { inTurn } from '../../engine/util/in-turn.js';
import { messageOf } from '../../engine/util/message-of.js';
import { setContext } from '../reader/context-key.js';

/** Steps that were made together, by article. */
interface AppliedStep {
	readonly article: vscode.Uri;
	readonly path: string;
	readonly step: Step;
}

/** What became of the articles. */
export interface PropagationSummary {
	readonly articles: number;
	readonly corrections: number;
	/** Paths of those that could not be written. */
	readonly failed: readonly string[];
}

/** Milliseconds for which the undo is offered in the status bar; the command stays. */
const OFFERED_MS = 120_000;

const VIEW = 'copydesk.otherArticles';
const IS_SHOWN = 'hasProposals';

/** Proposals that are shown, and what was applied last. */
export class Propagation implements vscode.Disposable {
	readonly #services: Services;
	readonly #store: CorrectionStore;
	readonly #active: ActiveArticle;
	readonly #parts: CorrectedArticleParts;
	#tree: OtherArticlesTree | undefined;
	#view: vscode.TreeView<OtherArticlesRow> | undefined;
	#shown: vscode.Disposable | undefined;
	/** Says how much is ticked. */
	#count: () => void = () => undefined;
	#applied: readonly AppliedStep[] = [];
	/** Offers the undo of what was applied last, as long as there is something to undo. */
	#offer: vscode.Disposable | undefined;
	/** An undo while articles are still being corrected is meant for the propagation that runs. */
	readonly #inTurn = inTurn();

	constructor(services: Services, store: CorrectionStore, active: ActiveArticle) {
		this.#services = services;
		this.#store = store;
		this.#active = active;
		this.#parts = { store, memento: services.context.workspaceState, log: services.log, run: services.engine.run };
	}

	/** Shows what the corrections of an article would change in the others of its folder. Resolves to how many articles that are. */
	async propose(argument: unknown): Promise<number> {
		const document = documentOf(argument, this.#active);
		const folder = document && folderOf(argument, document.uri);
		if (!document || !folder) {
			showStatus(vscode.l10n.t('Copydesk: open an article of a folder first.'));
			return 0;
		}
		await this.#store.whenLoaded(document);
		const portable = portableCorrections(this.#store.correctionsOf(document));
		if (portable.length === 0) {
			showStatus(vscode.l10n.t('Copydesk: no correction of this article is about a name in other articles.'));
			return 0;
		}
		const chosen = isOf(argument, 'all') ? portable : await pickCorrections(portable);
		return chosen && chosen.length > 0 ? this.#search({ folder, except: document.uri, portable: chosen }) : 0;
	}

	/** Makes what is ticked. */
	apply(): Promise<PropagationSummary | undefined> {
		return this.#inTurn(() => this.#apply());
	}

	/** Takes back what was applied last, and nothing else, once it is all applied; what cannot be written may be taken back again. */
	undo(): Promise<PropagationSummary> {
		return this.#inTurn(() => this.#undo());
	}

	async #apply(): Promise<PropagationSummary | undefined> {
		const tree = this.#tree;
		if (!tree) return undefined;
		const [articles, label] = [tree.ticked(), vscode.l10n.t('Apply to Folder')];
		const [applied, failed]: [AppliedStep[], FailedFile[]] = [[], []];
		await eachWithProgress(vscode.l10n.t('Applying corrections'), articles, async ({ article, path, statements }) => {
			try {
				const step = await correct(article, label, statements, this.#parts);
				if (step) applied.push({ article, path, step });
			} catch (error) {
				failed.push({ path, reason: messageOf(error) });
			}
		});
		this.close();
		this.#applied = applied;
		const corrections = applied.reduce((count, { step }) => count + step.added.length, 0);
		this.#showApplied(vscode.l10n.t('Corrections made: {0}, in {1}.', corrections, inArticles(applied.length)), failed);
		return { articles: applied.length, corrections, failed: failed.map(({ path }) => path) };
	}

	async #undo(): Promise<PropagationSummary> {
		const steps = this.#applied;
		if (steps.length === 0) showStatus(vscode.l10n.t('Copydesk: there are no corrections of a folder to take back.'));
		const label = vscode.l10n.t('Take Back Corrections of a Folder');
		const [left, failed]: [AppliedStep[], FailedFile[]] = [[...steps], []];
		await eachWithProgress(vscode.l10n.t('Taking corrections back'), steps, async (one) => {
			try {
				await takeBack(one.article, one.step, label, this.#parts);
				left.splice(left.indexOf(one), 1);
			} catch (error) {
				failed.push({ path: one.path, reason: messageOf(error) });
			}
		});
		this.#applied = left;
		if (left.length === 0) this.#offer?.dispose();
		const done = steps.length - left.length;
		if (failed.length > 0) void this.#showFailed(vscode.l10n.t('Corrections were taken back in {0}.', inArticles(done)), failed);
		else if (done > 0) showStatus(vscode.l10n.t('Copydesk: corrections were taken back in {0}.', inArticles(done)));
		return { articles: done, corrections: 0, failed: failed.map(({ path }) => path) };
	}

	/** Ticks or unticks the line, or the one that is selected. */
	toggle(line?: unknown): void {
		const rows = isOtherArticlesRow(line) ? [line] : (this.#view?.selection ?? []);
		for (const row of rows) this.#tree?.toggle(row);
		this.#count();
	}

	/** Closes the view without changing anything. */
	close(): void {
		if (this.#view) leaveList(this.#view);
		this.#shown?.dispose();
		this.#tree?.dispose();
		[this.#view, this.#shown, this.#tree] = [undefined, undefined, undefined];
		void setContext(IS_SHOWN, false);
	}

	dispose(): void {
		this.close();
		this.#offer?.dispose();
	}

	async #search(search: {
		readonly folder: vscode.Uri;
		readonly except: vscode.Uri;
		readonly portable: readonly PortableCorrection[];
	}): Promise<number> {
		const options = {
			location: vscode.ProgressLocation.Notification,
			title: vscode.l10n.t('Looking through the articles'),
			cancellable: true,
		};
		const result = await vscode.window.withProgress(options, async (progress, token): Promise<FolderSearch | undefined> => {
			const found = await searchFolder(this.#services, this.#store, search, token, (done, total) => {
				progress.report({ message: vscode.l10n.t('{0} of {1}', done, total), increment: 100 / total });
			});
			return token.isCancellationRequested ? undefined : found;
		});
		if (!result) return 0;
		const { found, failed } = result;
		if (failed.length > 0) void this.#showFailed(vscode.l10n.t('Articles that would be changed: {0}.', found.length), failed);
		else if (found.length === 0) void vscode.window.showInformationMessage(vscode.l10n.t('No other article would be changed.'));
		if (found.length > 0) await this.#show(new OtherArticlesTree(found, search.portable));
		return found.length;
	}

	async #show(tree: OtherArticlesTree): Promise<void> {
		this.close();
		await setContext(IS_SHOWN, true);
		const view = vscode.window.createTreeView(VIEW, { treeDataProvider: tree, manageCheckboxStateManually: true, showCollapseAll: true });
		this.#count = (): void => {
			const { places, articles } = tree.counts;
			view.message = vscode.l10n.t('Places ticked: {0}, in {1}. Nothing is written before you apply it.', places, inArticles(articles));
		};
		this.#count();
		const ticking = view.onDidChangeCheckboxState(({ items }) => {
			tree.tick(items);
			this.#count();
		});
		this.#tree = tree;
		this.#view = view;
		this.#shown = vscode.Disposable.from(view, ticking);
		await vscode.commands.executeCommand(`${VIEW}.focus`);
		const [first] = tree.getChildren();
		if (first) await revealRow(view, first, { focus: true, select: true });
	}

	/** In the status bar, since no notification can be closed once it holds no more: the undo is offered there until it is made, or for a while. */
	#showApplied(message: string, failed: readonly FailedFile[]): void {
		if (failed.length > 0) void this.#showFailed(message, failed);
		else showStatus(`Copydesk: ${message}`);
		this.#offer?.dispose();
		if (this.#applied.length === 0) return;
		const item = vscode.window.createStatusBarItem('copydesk.undoApplyToFolder', vscode.StatusBarAlignment.Left);
		item.name = vscode.l10n.t('Copydesk: Undo Corrections of a Folder');
		const undo = vscode.l10n.t('Undo Corrections in {0}', inArticles(this.#applied.length));
		item.text = `$(discard) ${undo}`;
		item.tooltip = message;
		item.accessibilityInformation = { label: `${message} ${undo}`, role: 'button' };
		item.command = 'copydesk.undoApplyToFolder';
		item.show();
		const timer = setTimeout(() => {
			item.dispose();
		}, OFFERED_MS);
		const stop = new vscode.Disposable(() => {
			clearTimeout(timer);
		});
		this.#offer = vscode.Disposable.from(item, stop);
	}

	async #showFailed(message: string, failed: readonly FailedFile[]): Promise<void> {
		const log = vscode.l10n.t('Show Log');
		this.#log(failed);
		if ((await vscode.window.showWarningMessage(`${message} ${notWritten(failed)}`, log)) === log) this.#services.log.show();
	}

	#log(failed: readonly FailedFile[]): void {
		for (const { path, reason } of failed) this.#services.log.error(`${path}: ${reason}`);
	}
}

/** Does something for each, one after the other, until the reader cancels it. */
async function eachWithProgress<T extends { readonly path: string }>(
	title: string,
	items: readonly T[],
	action: (item: T) => Promise<void>,
): Promise<void> {
	const options = { location: vscode.ProgressLocation.Notification, title, cancellable: true };
	await vscode.window.withProgress(options, async (progress, token) => {
		for (const [index, item] of items.entries()) {
			if (token.isCancellationRequested) return;
			const message = vscode.l10n.t('{0} of {1}: {2}', index + 1, items.length, plainMessage(item.path));
			progress.report({ message, increment: 100 / items.length });
			await action(item);
		}
	});
}

/** The corrections that the reader wants elsewhere; of one alone nobody is asked. */
async function pickCorrections(portable: readonly PortableCorrection[]): Promise<readonly PortableCorrection[] | undefined> {
	if (portable.length === 1) return portable;
	const items = portable.map((correction) => ({
		label: plainLabel(`“${correction.words}”`),
		description: plainLabel(portableInWords(correction)),
		picked: true,
		correction,
	}));
	const placeHolder = vscode.l10n.t('Which corrections hold in other articles too?');
	const picked = await vscode.window.showQuickPick(items, { placeHolder, canPickMany: true });
	return picked?.map(({ correction }) => correction);
}

/** The folder that a caller names, or in the explorer was chosen, else the workspace folder of the article, else the folder it is in. */
function folderOf(argument: unknown, article: vscode.Uri): vscode.Uri | undefined {
	// A menu of the editor hands over the article, one of the explorer the folder.
	if (argument instanceof vscode.Uri && argument.toString() !== article.toString()) return argument;
	if (isOf(argument, 'folder') && typeof argument.folder === 'string') return vscode.Uri.parse(argument.folder, true);
	if (article.scheme === 'untitled') return vscode.workspace.workspaceFolders?.[0]?.uri;
	return vscode.workspace.getWorkspaceFolder(article)?.uri ?? vscode.Uri.joinPath(article, '..');
}

function isOf<Key extends string>(argument: unknown, key: Key): argument is Readonly<Record<Key, unknown>> {
	return typeof argument === 'object' && argument !== null && key in argument;
}

function notWritten(failed: readonly FailedFile[]): string {
	const named = failed.slice(0, MOST_NAMED).map(({ path }) => plainMessage(path));
	const more = failed.length > MOST_NAMED ? ', …' : '';
	return vscode.l10n.t('These could not be read or written: {0}.', named.join(', ') + more);
}

/** Files that a message names; the log has all. */
const MOST_NAMED = 3;

function inArticles(count: number): string {
	return articlesInWords(count, readerLanguage());
}

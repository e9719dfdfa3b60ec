/** What the *Archive* view says of itself: counts, work under way, what is searched for, and what went wrong. */
import * as vscode from 'vscode';
import { revealRow } from '../reader/reveal-row.js';
import { articlesInWords } from '../../views/archive/counts.js';
import { plainLabel } from '../../views/plain-text.js';
import { readerLanguage } from '../reader/language.js';
import type { ArchiveStore } from './archive-store.js';
import type { ArchiveNode, ArchiveTree } from './archive-view.js';
import type { ArchivedName } from './folder-archive.js';
import { progressInWords } from './indexing.js';
import { setContext } from '../reader/context-key.js';

/** Milliseconds after the last key before the view searches. */
const TYPING_MS = 120;

/** Keeps the view's title and message up to date, and searches in it. */
export class ArchiveViewState implements vscode.Disposable {
	readonly #store: ArchiveStore;
	readonly #tree: ArchiveTree;
	readonly #view: vscode.TreeView<ArchiveNode>;
	readonly #subscriptions: vscode.Disposable;

	constructor(store: ArchiveStore, tree: ArchiveTree, view: vscode.TreeView<ArchiveNode>) {
		this.#store = store;
		this.#tree = tree;
		this.#view = view;
		const show = (): void => {
			this.#show();
		};
		this.#subscriptions = vscode.Disposable.from(store.onDidChange(show), store.onDidChangeState(show));
		this.#show();
	}

	/** Shows the names with these words only; all of them where there are none. */
	search(query: string): void {
		this.#tree.query = query;
		this.#show();
	}

	/** An input box that searches while one types; Escape brings back what was before. */
	async askForSearch(): Promise<void> {
		const before = this.#tree.query;
		const box = vscode.window.createInputBox();
		let accepted = false;
		let timer: ReturnType<typeof setTimeout> | undefined;
		const search = (query: string): void => {
			clearTimeout(timer);
			this.search(query);
		};
		box.title = vscode.l10n.t('Search Archive');
		box.prompt = vscode.l10n.t('Show names of the folder’s articles with these words');
		box.value = before;
		box.onDidChangeValue((value) => {
			clearTimeout(timer);
			timer = setTimeout(search, TYPING_MS, value);
		});
		box.onDidAccept(() => {
			accepted = true;
			search(box.value);
			box.hide();
		});
		box.onDidHide(() => {
			if (!accepted) search(before);
			box.dispose();
		});
		await vscode.commands.executeCommand('copydesk.archive.focus');
		box.show();
	}

	/** Shows a name, opened; searches for it where it is not among the first. */
	async reveal(name: ArchivedName): Promise<void> {
		let node = await this.#tree.nodeOf(name);
		if (!node) {
			this.search(name.name.name);
			node = await this.#tree.nodeOf(name);
		}
		await vscode.commands.executeCommand('copydesk.archive.focus');
		if (node) await revealRow(this.#view, node, { select: true, focus: true, expand: true });
	}

	dispose(): void {
		this.#subscriptions.dispose();
	}

	#show(): void {
		const { all } = this.#store;
		const states = all.map(({ state }) => state);
		const kinds = ['indexing', 'opening', 'failed', 'paused'] as const;
		const kind = kinds.find((one) => states.some((state) => state.kind === one)) ?? (all.length > 0 ? 'ready' : 'none');
		void setContext('archiveState', kind);
		void setContext('searchedArchive', this.#tree.query !== '');
		const articles = all.reduce((sum, { size }) => sum + (size?.articles ?? 0), 0);
		this.#view.description = all.some(({ size }) => size) ? articlesInWords(articles, readerLanguage()) : '';
		this.#view.message = plainLabel([...this.#stateInWords(), ...this.#searchInWords()].join(' · '));
	}

	#stateInWords(): readonly string[] {
		return this.#store.all.flatMap(({ state, isInMemory }) => {
			if (state.kind === 'opening') return vscode.l10n.t('Looking for articles…');
			if (state.kind === 'indexing') return vscode.l10n.t('Indexing {0}', progressInWords(state));
			if (state.kind === 'paused') return vscode.l10n.t('Not kept up to date');
			if (state.kind === 'failed') return vscode.l10n.t('Not up to date: {0}', state.reason);
			return isInMemory ? vscode.l10n.t('Kept until the window is closed: it cannot be stored') : [];
		});
	}

	#searchInWords(): readonly string[] {
		return this.#tree.query === '' ? [] : [vscode.l10n.t('Names with “{0}”', this.#tree.query)];
	}
}

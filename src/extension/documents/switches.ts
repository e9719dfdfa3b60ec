/** Decides which documents are annotated: by language and place, by setting, by what the text looks like, and by the reader's own switch. */
import * as vscode from 'vscode';
import { looksLikeArticle } from '../../engine/document/looks-like-article.js';
import { annotateMode } from '../reader/settings.js';
import { FileMemory } from './file-memory.js';
import { listingOf } from './listed-files.js';
import { mayBeArticle } from './may-be-article.js';

/** Why a document is annotated or not: `foreign` documents cannot be switched on. */
export type SwitchState = 'on' | 'off' | 'no-article' | 'too-long' | 'foreign';

/** Code units above which a text is annotated only where the reader says so: 50 million take four gigabytes of memory. */
const LONGEST = 8_000_000;

/** Lines that decide whether a text is an article; of a log of many megabytes no more are read. */
const BEGINNING = new vscode.Range(0, 0, 1000, 0);

const STORED_KEY = 'copydesk.switched';

/** The switches of all documents; the reader's own are remembered in the workspace. */
export class Switches implements vscode.Disposable {
	/** What the reader switched by hand, by file. */
	readonly #stored: FileMemory<boolean>;
	readonly #changed = new vscode.EventEmitter<vscode.TextDocument | undefined>();
	/** Fires with the document that was switched; with undefined when a setting changed, which may concern all. */
	readonly onDidChange = this.#changed.event;
	readonly #configuration: vscode.Disposable;
	/** A document that has once looked like an article stays one while it is open, so that no edit makes its marks flicker. */
	readonly #articles = new WeakSet<vscode.TextDocument>();
	/** Switches of documents that are not saved anywhere: the next one of the same name is another. */
	readonly #untitled = new WeakMap<vscode.TextDocument, boolean>();

	/** Without what is remembered, nothing has been switched by hand. */
	constructor(memento?: vscode.Memento) {
		this.#stored = new FileMemory(STORED_KEY, memento);
		this.#configuration = vscode.workspace.onDidChangeConfiguration((event) => {
			if (['copydesk.annotate', 'copydesk.files'].some((section) => event.affectsConfiguration(section))) this.#changed.fire(undefined);
		});
	}

	/** Knows from now on what is remembered, and remembers there. */
	rememberIn(memento: vscode.Memento): void {
		this.#stored.rememberIn(memento);
	}

	/** The state of a document; reads the beginning of its text only where the setting is `auto`. */
	stateOf(document: vscode.TextDocument): SwitchState {
		if (!mayBeArticle(document)) return 'foreign';
		const own = document.isUntitled ? this.#untitled.get(document) : this.#stored.of(document.uri);
		if (own !== undefined) return own ? 'on' : 'off';
		const mode = annotateMode(document);
		if (mode === 'never') return 'off';
		if (lengthOf(document) > LONGEST) return 'too-long';
		const listing = listingOf(document);
		if (listing === 'excluded') return 'no-article';
		if (mode === 'always' || listing === 'included' || document.languageId === 'news' || this.#articles.has(document)) return 'on';
		if (!looksLikeArticle(document.getText(BEGINNING))) return 'no-article';
		this.#articles.add(document);
		return 'on';
	}

	/** Switches a document on where it is off, and off where it is on. Throws nothing for foreign ones, and changes nothing. */
	async toggle(document: vscode.TextDocument): Promise<void> {
		const state = this.stateOf(document);
		if (state === 'foreign') return;
		if (document.isUntitled) this.#untitled.set(document, state !== 'on');
		else await this.#stored.set(document.uri, state !== 'on');
		this.#changed.fire(document);
	}

	dispose(): void {
		this.#configuration.dispose();
		this.#changed.dispose();
	}
}

/** Code units, without putting the text together. */
function lengthOf(document: vscode.TextDocument): number {
	return document.offsetAt(new vscode.Position(document.lineCount, 0));
}

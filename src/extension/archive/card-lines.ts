/** What cards show of the archive: asked for beforehand, when an article is read, so that no card waits for it. */
import * as vscode from 'vscode';
import type { Entity, Mention } from '../../annotations.js';
import { archiveCardLine } from '../../views/archive/card-line.js';
import type { Run } from '../../views/phrase.js';
import { pronounOf } from '../../views/pronouns.js';
import type { AnnotatedDocument } from '../documents/annotated-document.js';
import type { AnnotatedDocuments } from '../documents/annotated-documents.js';
import type { Archives } from '../documents/services.js';
import { readerLanguage } from '../reader/language.js';
import type { ArchiveStore } from './archive-store.js';
import type { FolderArchive } from './folder-archive.js';
import { pathWithin } from './folder-files.js';

/** What the archive answered of an entity; null where it knows nothing. */
type KnownLines = Map<string, readonly Run[] | null>;

/** Lines by article and entity, until the archive changes. */
export class CardLines implements Archives, vscode.Disposable {
	readonly #store: ArchiveStore;
	readonly #documents: AnnotatedDocuments;
	readonly #known = new Map<string, KnownLines>();
	/** Articles that are asked about just now. */
	readonly #asking = new Set<string>();
	readonly #subscriptions: vscode.Disposable;

	constructor(store: ArchiveStore, documents: AnnotatedDocuments) {
		this.#store = store;
		this.#documents = documents;
		this.#subscriptions = vscode.Disposable.from(
			store.onDidChange(() => {
				this.#known.clear();
				this.#askAboutActive();
			}),
			documents.onDidChange((document) => {
				if (document === vscode.window.activeTextEditor?.document) this.#askAboutActive();
			}),
			vscode.window.onDidChangeActiveTextEditor(() => {
				this.#askAboutActive();
			}),
			vscode.workspace.onDidCloseTextDocument(({ uri }) => {
				this.#known.delete(uri.toString());
			}),
		);
		this.#askAboutActive();
	}

	cardLineOf(article: AnnotatedDocument, entity: Entity): readonly Run[] | undefined {
		const known = this.#known.get(article.document.uri.toString())?.get(keyOf(entity));
		if (known === undefined) void this.#askAbout(article);
		return known ?? undefined;
	}

	dispose(): void {
		this.#subscriptions.dispose();
	}

	#askAboutActive(): void {
		const document = vscode.window.activeTextEditor?.document;
		const article = document && this.#documents.get(document);
		if (article?.fresh) void this.#askAbout(article);
	}

	/** One name after another, so that who asks for something else meanwhile does not wait for all of them. */
	async #askAbout({ document, annotations }: AnnotatedDocument): Promise<void> {
		const archive = this.#store.of(document.uri);
		const key = document.uri.toString();
		if (!archive || this.#asking.has(key) || archive.state.kind === 'failed') return;
		this.#asking.add(key);
		const lines: KnownLines = this.#known.get(key) ?? new Map<string, readonly Run[] | null>();
		this.#known.set(key, lines);
		const mentionsOf = (id: string): readonly Mention[] => annotations.mentions.filter(({ entity }) => entity === id);
		try {
			for (const entity of annotations.entities) {
				// The archive has changed, or the article is closed.
				if (this.#known.get(key) !== lines) break;
				if (!lines.has(keyOf(entity)))
					lines.set(keyOf(entity), await lineOf(archive, document.uri, entity, pronounOf(entity, mentionsOf(entity.id))));
			}
		} catch {
			// The archive does not answer: its state says why, and cards do without it.
		} finally {
			this.#asking.delete(key);
			if (this.#known.get(key) !== lines) this.#askAboutActive();
		}
	}
}

async function lineOf(
	archive: FolderArchive,
	article: vscode.Uri,
	{ name, type, context }: Entity,
	pronoun: ReturnType<typeof pronounOf>,
): Promise<readonly Run[] | null> {
	const mention = { path: pathWithin(archive.folder.uri, article), name, type };
	const here = await archive.ask('nameIn', mention);
	const known = here ?? (await archive.ask('nameFor', mention, context));
	return (known && archiveCardLine(known, here !== undefined, pronoun, readerLanguage())) ?? null;
}

/** The engine numbers entities anew with each answer. */
function keyOf({ type, name, context }: Entity): string {
	return [type, name, context ?? ''].join('|');
}

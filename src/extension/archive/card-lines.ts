/** What cards show of the archive: asked for when an article is read, so that no card waits for it. */
import * as vscode from 'vscode';
import type { Entity, Mention } from '../../annotations.js';
import { archiveCardLine, type ArchiveCardLine } from '../../views/archive/card-line.js';
import { pronounOf } from '../../views/pronouns.js';
import type { AnnotatedDocument } from '../documents/annotated-document.js';
import type { AnnotatedDocuments } from '../documents/annotated-documents.js';
import type { Archives } from '../documents/services.js';
import type { IndexedArticle, Indexes } from '../navigation/indexes.js';
import { readerLanguage } from '../reader/language.js';
import type { ArchiveStore } from './archive-store.js';
import type { FolderArchive } from './folder-archive.js';
import { pathWithin } from '../documents/file-name.js';

/** What the archive answered of an entity; null where it knows nothing. */
type KnownLines = Map<string, ArchiveCardLine | null>;

/** Lines by article and entity, until the archive changes. */
export class CardLines implements Archives, vscode.Disposable {
	readonly #store: ArchiveStore;
	readonly #documents: AnnotatedDocuments;
	readonly #indexes: Indexes;
	readonly #known = new Map<string, KnownLines>();
	/** Articles that are asked about just now. */
	readonly #asking = new Set<string>();
	readonly #subscriptions: vscode.Disposable;

	constructor(store: ArchiveStore, documents: AnnotatedDocuments, indexes: Indexes) {
		this.#store = store;
		this.#documents = documents;
		this.#indexes = indexes;
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

	cardLineOf(article: AnnotatedDocument, entity: Entity): ArchiveCardLine | undefined {
		const known = this.#known.get(article.document.uri.toString())?.get(keyOf(this.#indexes.of(article), entity));
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
	async #askAbout(article: AnnotatedDocument): Promise<void> {
		const { document, annotations, index } = this.#indexes.of(article);
		const archive = this.#store.of(document.uri);
		const { date } = annotations.article;
		const key = document.uri.toString();
		if (!archive || this.#asking.has(key) || archive.state.kind === 'failed') return;
		this.#asking.add(key);
		const lines: KnownLines = this.#known.get(key) ?? new Map<string, ArchiveCardLine | null>();
		this.#known.set(key, lines);
		try {
			for (const entity of annotations.entities) {
				// The archive has changed, or the article is closed.
				if (this.#known.get(key) !== lines) break;
				const entityKey = keyOf({ index }, entity);
				if (!lines.has(entityKey))
					lines.set(entityKey, await lineOf(archive, { uri: document.uri, date }, entity, index.mentionsOf(entity.id)));
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
	{ uri, date }: { readonly uri: vscode.Uri; readonly date: string | null },
	entity: Entity,
	mentions: readonly Mention[],
): Promise<ArchiveCardLine | null> {
	const { name, type, context } = entity;
	const mention = { path: pathWithin(archive.folder.uri, uri), name, type, starts: mentions.map(({ start }) => start), articleDate: date };
	const here = await archive.ask('nameIn', mention);
	const known = here ?? (await archive.ask('nameFor', mention, context));
	return (known && archiveCardLine(known, here !== undefined, pronounOf(entity, mentions), readerLanguage())) ?? null;
}

/** What is known of an entity holds until it is described otherwise, or by another entry. */
function keyOf({ index }: Pick<IndexedArticle, 'index'>, entity: Entity): string {
	return [index.stableKey(entity), entity.context ?? '', entity.register?.id ?? ''].join('|');
}

/** What cards show of the archive: asked for beforehand, when an article is read, so that no card waits for it. */
import * as vscode from 'vscode';
import type { Annotations, Entity, Mention } from '../../annotations.js';
import { grouped } from '../../engine/util/grouped.js';
import { archiveCardLine, type ArchiveCardLine } from '../../views/archive/card-line.js';
import { pronounOf } from '../../views/pronouns.js';
import type { AnnotatedDocument } from '../documents/annotated-document.js';
import type { AnnotatedDocuments } from '../documents/annotated-documents.js';
import type { Archives } from '../documents/services.js';
import { readerLanguage } from '../reader/language.js';
import type { ArchiveStore } from './archive-store.js';
import type { FolderArchive } from './folder-archive.js';
import { pathWithin } from './folder-files.js';

/** What the archive answered of an entity; null where it knows nothing. */
type KnownLines = Map<string, ArchiveCardLine | null>;

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

	cardLineOf(article: AnnotatedDocument, entity: Entity): ArchiveCardLine | undefined {
		const known = this.#known.get(article.document.uri.toString())?.get(keysOf(article.annotations).get(entity.id) ?? '');
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
		const lines: KnownLines = this.#known.get(key) ?? new Map<string, ArchiveCardLine | null>();
		this.#known.set(key, lines);
		const mentions = grouped(annotations.mentions, ({ entity }) => entity);
		const keys = keysOf(annotations);
		try {
			for (const entity of annotations.entities) {
				// The archive has changed, or the article is closed.
				if (this.#known.get(key) !== lines) break;
				const entityKey = keys.get(entity.id) ?? '';
				if (!lines.has(entityKey)) lines.set(entityKey, await lineOf(archive, document.uri, entity, mentions.get(entity.id) ?? []));
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
	entity: Entity,
	mentions: readonly Mention[],
): Promise<ArchiveCardLine | null> {
	const { name, type, context } = entity;
	const mention = { path: pathWithin(archive.folder.uri, article), name, type, starts: mentions.map(({ start }) => start) };
	const here = await archive.ask('nameIn', mention);
	const known = here ?? (await archive.ask('nameFor', mention, context));
	return (known && archiveCardLine(known, here !== undefined, pronounOf(entity, mentions), readerLanguage())) ?? null;
}

/** A key for each entity by its id, which the engine gives anew with each answer; two who are called and described alike are told by their order. */
function keysOf({ entities }: Annotations): ReadonlyMap<string, string> {
	const uses = new Map<string, number>();
	const keyOf = ({ type, name, context, register }: Entity): string => {
		const facts = [type, name, context ?? '', register?.id ?? ''].join('|');
		const use = (uses.get(facts) ?? 0) + 1;
		uses.set(facts, use);
		return `${facts}|${use}`;
	};
	return new Map(entities.map((entity) => [entity.id, keyOf(entity)]));
}

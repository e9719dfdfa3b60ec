/** What a correction is about: the name, the quote or the selection that a command was called on. */
import * as vscode from 'vscode';
import type { Entity, Mention, Quote, Span } from '../../annotations.js';
import { isPronoun } from '../../corrections/words.js';
import { Statements } from '../../views/statements.js';
import type { CorrectionSource } from '../documents/annotated-document.js';
import type { Services } from '../documents/services.js';
import type { IndexedArticle, Indexes } from '../navigation/indexes.js';
import type { ActiveArticle } from '../navigation/active-article.js';

/** An article and the place in it. */
export interface Target {
	readonly article: IndexedArticle;
	readonly text: string;
	readonly statements: Statements;
	/** What is selected, without the white space around it; undefined where nothing is. */
	readonly selection: Span | undefined;
	/** The mention at the place, and whom it means. */
	readonly mention: Mention | undefined;
	readonly entity: Entity | undefined;
	/** The innermost quote around the place. */
	readonly quote: Quote | undefined;
}

/** Finds what a command's argument means: the link of a card, a line of the sidebar, or (without one) the cursor. */
export class Targets {
	readonly #corrections: CorrectionSource;
	readonly #indexes: Indexes;
	readonly #active: ActiveArticle;

	constructor({ corrections }: Pick<Services, 'corrections'>, indexes: Indexes, active: ActiveArticle) {
		this.#corrections = corrections;
		this.#indexes = indexes;
		this.#active = active;
	}

	/**
	 * The target, once the engine has read the present text; undefined where there is no article. It is what the cursor is on now, also where
	 * that moves on while the engine reads, unless the text changes as well: then the cursor has moved along with it.
	 */
	async of(argument: unknown): Promise<Target | undefined> {
		return this.pressed(argument)?.find();
	}

	/** The same in two steps: where the cursor is at once, and what is there later, when corrections before it are made. */
	pressed(argument: unknown): PressedPlace | undefined {
		const document = documentOf(argument, this.#active);
		if (!document) return undefined;
		const { version } = document;
		const cursor = cursorOf(document);
		const find = async (): Promise<Target | undefined> => {
			await this.#corrections.whenLoaded(document);
			await this.#indexes.whenFresh(document);
			const article = this.#indexes.get(document);
			return article && this.at(article, placeOf(argument, article) ?? (document.version === version ? cursor : cursorOf(document)));
		};
		return { document, find };
	}

	/** What stands at a place of an article. */
	at(article: IndexedArticle, place: TargetPlace): Target {
		const { index, document } = article;
		const text = document.getText();
		const statements = new Statements({ text, index, corrections: this.#corrections.correctionsOf(document) });
		const mention = place.mention ?? (place.quote ? undefined : index.mentionAt(place.span.start));
		const isOpen = !mention && !place.quote && !place.entity;
		const selection = trimmed(text, place.span) ?? (isOpen ? pronounAt(text, place.span.start) : undefined);
		const entity = place.entity ?? index.entity(mention?.entity ?? null);
		const quote = place.quote ?? (place.entity ? undefined : index.quoteAt(place.span.start));
		return { article, text, statements, selection, mention, entity, quote };
	}
}

/** Where a key was pressed. */
export interface PressedPlace {
	readonly document: vscode.TextDocument;
	/** What is there once the engine has read the present text. */
	readonly find: () => Promise<Target | undefined>;
}

/** Where the target begins. */
export function startOfTarget({ mention, quote, selection }: Target): number {
	return mention?.start ?? quote?.spans[0]?.start ?? selection?.start ?? 0;
}

/** A place: a span that may be empty, and what it is known to be about. */
export interface TargetPlace {
	readonly span: Span;
	readonly mention?: Mention;
	readonly entity?: Entity;
	readonly quote?: Quote;
}

/** The text that is selected, without white space around it; undefined where that is nothing. */
export function trimmed(text: string, { start, end }: Span): Span | undefined {
	const selected = text.slice(start, end);
	const words = selected.trim();
	if (words === '') return undefined;
	const from = start + selected.indexOf(words);
	return { start: from, end: from + words.length };
}

/** The pronoun around an offset: of words that nobody marked it can be corrected without being selected. */
function pronounAt(text: string, offset: number): Span | undefined {
	const start = offset - (/\p{L}{0,12}$/u.exec(text.slice(Math.max(0, offset - 12), offset))?.[0].length ?? 0);
	const words = /^\p{L}{1,12}/u.exec(text.slice(start, start + 12))?.[0] ?? '';
	return isPronoun(words) ? { start, end: start + words.length } : undefined;
}

function cursorOf(document: vscode.TextDocument): TargetPlace {
	const editor = vscode.window.activeTextEditor;
	const selection = editor?.document === document ? editor.selection : undefined;
	const offset = (position: vscode.Position | undefined): number => (position ? document.offsetAt(position) : 0);
	return { span: { start: offset(selection?.start), end: offset(selection?.end) } };
}

/** The lines of the sidebar and the links of cards, as far as they matter here. */
interface Argument {
	readonly uri?: unknown;
	/** Lines of the sidebar say what they are. */
	readonly kind?: unknown;
	readonly offset?: unknown;
	readonly start?: unknown;
	readonly end?: unknown;
	readonly mention?: Mention;
	readonly entity?: Entity | string;
	readonly quote?: Quote;
	/** Lines of *Needs Attention* say where they are. */
	readonly span?: Span | null;
}

/** The document that an argument is about: the one that it names, for a line of the sidebar the article listed there, else the one in front. */
export function documentOf(argument: unknown, active: ActiveArticle): vscode.TextDocument | undefined {
	const { uri, kind } = isArgument(argument) ? argument : {};
	const named = uri === undefined ? undefined : vscode.workspace.textDocuments.find((one) => one.uri.toString() === uri);
	return named ?? (kind === undefined ? undefined : active.get()?.document) ?? vscode.window.activeTextEditor?.document;
}

function placeOf(argument: unknown, { index }: IndexedArticle): TargetPlace | undefined {
	if (!isArgument(argument)) return undefined;
	const { mention, entity, quote, offset, start, end, span } = argument;
	if (mention) return { span: emptyAt(mention.start), mention };
	if (quote) return { span: emptyAt(quote.spans[0]?.start ?? 0), quote };
	if (typeof entity === 'object') return { span: emptyAt(index.mentionsOf(entity.id)[0]?.start ?? 0), entity };
	if (typeof start === 'number' && typeof end === 'number') return { span: { start, end } };
	if (span) return { span: emptyAt(span.start) };
	return typeof offset === 'number' ? { span: emptyAt(offset) } : undefined;
}

function emptyAt(offset: number): Span {
	return { start: offset, end: offset };
}

function isArgument(argument: unknown): argument is Argument {
	return typeof argument === 'object' && argument !== null;
}

/** Makes annotation documents for tests from the words that are annotated. */
import { readArticle } from '../../../src/engine/document/article.js';
import { structureOf } from '../../../src/engine/document/structure.js';
import type { Annotations, Author, DateMention, Entity, EntityType, Mention, Quote, QuoteKind, Span } from '../../../src/annotations.js';

/** A document of `text` without annotations, to add some to. */
export function document(text: string, date: string | null = null): DocumentMaker {
	return new DocumentMaker(text, date);
}

class DocumentMaker {
	readonly #text: string;
	readonly #date: string | null;
	readonly #entities: Entity[] = [];
	readonly #mentions: Mention[] = [];
	readonly #quotes: Quote[] = [];
	readonly #dates: DateMention[] = [];

	constructor(text: string, date: string | null) {
		this.#text = text;
		this.#date = date;
	}

	get annotations(): Annotations {
		const mentions = [...this.#mentions].sort((a, b) => a.start - b.start);
		const article = { length: this.#text.length, date: this.#date };
		return {
			format: 'copydesk-annotations',
			version: 1,
			article,
			structure: structureOf(readArticle(this.#text)),
			entities: this.#entities,
			mentions,
			quotes: this.#quotes,
			dates: this.#dates,
		};
	}

	entity(
		id: string,
		type: EntityType,
		name: string,
		more: { aliases?: readonly string[]; context?: string; evidence?: readonly string[]; by?: Author } = {},
	): this {
		const evidence = (more.evidence ?? []).map((words) => ({ ...this.#span(words), rule: 'test' }));
		const by = more.by ? { by: more.by } : {};
		this.#entities.push({ id, type, name, aliases: more.aliases ?? [], context: more.context ?? null, evidence, ...by });
		return this;
	}

	/** The `nth` place (from 1) of the words. */
	mention(entity: string, words: string, more: { nth?: number; form?: Mention['form']; confidence?: number } = {}): this {
		const span = this.#span(words, more.nth ?? 1);
		const { form = 'name', confidence = 0.98 } = more;
		this.#mentions.push({ id: `m${this.#mentions.length + 1}`, entity, ...span, text: words, form, confidence, by: 'engine' });
		return this;
	}

	quote(
		kind: QuoteKind,
		pieces: readonly string[],
		more: Partial<Omit<Quote, 'source' | 'cue'>> & { source?: string; cue?: string } = {},
	): this {
		const { source, cue, ...rest } = more;
		this.#quotes.push({
			id: `q${this.#quotes.length + 1}`,
			kind,
			spans: pieces.map((words) => this.#span(words)),
			speaker: null,
			rule: 'none',
			confidence: 0.97,
			by: 'engine',
			...rest,
			source: source === undefined ? null : this.#span(source),
			cue: cue === undefined ? null : this.#span(cue),
		});
		return this;
	}

	date(words: string, value: string): this {
		this.#dates.push({ ...this.#span(words), text: words, value });
		return this;
	}

	#span(words: string, nth = 1): Span {
		let start = -1;
		for (let found = 0; found < nth; found++) start = this.#text.indexOf(words, start + 1);
		if (start < 0) throw new Error(`“${words}” is not in the text`);
		return { start, end: start + words.length };
	}
}

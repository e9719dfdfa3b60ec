/** Answers an assistant from an annotated article. */
import type { Annotations, Entity, Quote, Span } from '../../annotations.js';
import { wordsAt, wordsOfQuote } from '../../corrections/words.js';
import { ARTICLES } from '../../engine/lexicon/determiners.js';
import { HONORIFICS } from '../../engine/lexicon/titles.js';
import { reportedFindings, type CheckSeverities } from '../checks/reported.js';
import type { Finding } from '../checks/check.js';
import type { RegisterChecks } from '../register/run.js';
import { folded } from '../fold.js';
import { LineTable } from '../line-table.js';
import { AnnotationIndex, introductionOf } from '../navigation.js';
import { shownPlainly } from '../plain-text.js';
import { roleOn } from '../register-titles.js';
import { checkState } from '../quotes-tree.js';
import { type QuoteRow } from '../../corrections/quote-rows.js';
import { sourceTextOf } from '../spoken.js';
import type { ArticleHeading, InRegister, NamedEntity, Passage, SpokenQuote, ToolAnswers, ToolName, ToolQuery } from './answers.js';

/**
 * The answer to a query about `text`; checks have these severities, and hold it against `register`, with which it was annotated. Words of the article come on one line, with what is not seen in it shown by
 * its number: an assistant would read it, and its user would not.
 */
export function answerTo(
	query: ToolQuery,
	text: string,
	annotations: Annotations,
	severities: CheckSeverities,
	register?: RegisterChecks,
): ToolAnswers[ToolName] {
	const { generator } = annotations;
	const head = { article: headingOf(text, annotations), ...(generator ? { generator } : {}) };
	switch (query.tool) {
		case 'annotate_article':
			return { annotations };
		case 'who_is':
			return { ...head, found: new Answers(text, annotations).whoIs(query.name) };
		case 'quotes_by':
			return { ...head, quotes: new Answers(text, annotations).quotesBy(query.speaker) };
		case 'check_article':
			return {
				...head,
				findings: reportedFindings(text, annotations, severities, contradictions(text, annotations, severities, register)),
			};
		case 'verify_quotes':
			return { ...head, ...query.verified };
	}
}

function contradictions(
	text: string,
	annotations: Annotations,
	severities: CheckSeverities,
	register: RegisterChecks | undefined,
): readonly Finding[] {
	return register?.findings(text, new AnnotationIndex(annotations), (check) => severities[check] !== undefined) ?? [];
}

function headingOf(text: string, { article: { file, date }, structure }: Annotations): ArticleHeading {
	const headline = structure?.headline ? shownPlainly(wordsAt(text, structure.headline)) : null;
	return { ...(file === undefined ? {} : { file }), headline, date };
}

/** Looks names up in one article. */
class Answers {
	readonly #text: string;
	readonly #index: AnnotationIndex;
	readonly #lines: LineTable;

	constructor(text: string, annotations: Annotations) {
		[this.#text, this.#index, this.#lines] = [text, new AnnotationIndex(annotations), new LineTable(text)];
	}

	whoIs(name: string): NamedEntity[] {
		return this.#called(name).map((entity) => this.#named(entity));
	}

	/** The quotes of all whom a name may mean, and those of sources that the article does not name but describes so. */
	quotesBy(speaker: string): SpokenQuote[] {
		const speakers = new Set(this.#called(speaker).map(({ id }) => id));
		const wanted = namingWordsIn(speaker);
		const isMeant = (quote: Quote): boolean =>
			quote.speaker === null ? hasAll(wordsIn(sourceTextOf(quote, this.#text) ?? ''), wanted) : speakers.has(quote.speaker);
		return this.#index.quoteRows.filter(({ quote }) => isMeant(quote)).map((row) => this.#spoken(row));
	}

	/** Whom a name means: those who are called just so; else those whose names have all its words; else those described by them. The most mentioned first. */
	#called(name: string): readonly Entity[] {
		const [asked, wanted] = [wordsIn(name).join(' '), namingWordsIn(name)];
		const forms = ({ name: whole, aliases }: Entity): readonly string[] => [whole, ...aliases];
		const tests: readonly ((entity: Entity) => boolean)[] = [
			(entity) => forms(entity).some((form) => wordsIn(form).join(' ') === asked),
			(entity) => hasAll(wordsIn(forms(entity).join(' ')), wanted),
			(entity) => hasAll(wordsIn([...forms(entity), entity.context].join(' ')), wanted),
		];
		const found = tests.map((isMeant) => this.#index.annotations.entities.filter(isMeant)).find((all) => all.length > 0) ?? [];
		const mentions = ({ id }: Entity): number => this.#index.mentionsOf(id).length;
		return asked === '' ? [] : [...found].sort((a, b) => mentions(b) - mentions(a));
	}

	#named(entity: Entity): NamedEntity {
		const { id, name, type, aliases, context, note, evidence } = entity;
		const introduction = introductionOf(entity, this.#index, this.#text);
		return {
			name: shownPlainly(name),
			type,
			aliases: aliases.map(shownPlainly),
			context: context === null ? null : shownPlainly(context),
			...(note === undefined ? {} : { note: shownPlainly(note) }),
			...this.#inRegister(entity),
			mentions: this.#index.mentionsOf(id).length,
			quotes: this.#index.quotesOf(id).length,
			introduction: introduction ? this.#sentenceAt(introduction.start) : null,
			evidence: [...new Set(evidence.map(({ start }) => this.#index.sentenceAt(start).start))].map((start) => this.#sentenceAt(start)),
		};
	}

	/** What the register has of an entity, at the article's date. */
	#inRegister(entity: Entity | undefined): { readonly register?: InRegister } {
		if (!entity?.register) return {};
		const { id, name, roles = [], uri, note } = entity.register;
		const { title = null, from, to } = roleOn(roles, this.#index.annotations.article.date) ?? {};
		const facts = { ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }), ...(uri === undefined ? {} : { uri }) };
		const words = { name: shownPlainly(name), role: title === null ? null : shownPlainly(title) };
		return { register: { id, ...words, ...facts, ...(note === undefined ? {} : { note: shownPlainly(note) }) } };
	}

	#spoken({ quote, nested }: QuoteRow): SpokenQuote {
		const { kind, spans, speaker, confidence } = quote;
		const whole = { start: spans[0]?.start ?? 0, end: spans.at(-1)?.end ?? 0 };
		const source = sourceTextOf(quote, this.#text);
		return {
			kind,
			speaker: speaker === null ? null : shownPlainly(this.#index.entity(speaker)?.name ?? ''),
			...this.#inRegister(this.#index.entity(speaker)),
			source: source === null ? null : shownPlainly(source),
			...this.#passage(whole, wordsOfQuote(this.#text, spans)),
			marked: nested.map((inner) => shownPlainly(wordsOfQuote(this.#text, inner.spans))),
			confidence,
			state: checkState(quote, this.#text),
		};
	}

	#sentenceAt(offset: number): Passage {
		const sentence = this.#index.sentenceAt(offset);
		return this.#passage(sentence, wordsAt(this.#text, sentence));
	}

	#passage({ start, end }: Span, words: string): Passage {
		return { words: shownPlainly(words), paragraph: this.#index.blockNumberAt(start), ...this.#lines.at(start), start, end };
	}
}

function wordsIn(text: string): string[] {
	return folded(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** The words without articles and forms of address, which an article may leave out. */
function namingWordsIn(text: string): string[] {
	return wordsIn(text).filter((word) => !ARTICLES.has(word) && !HONORIFICS.has(word));
}

/** None are wanted where a name has no letter: nobody is meant then. */
function hasAll(words: readonly string[], wanted: readonly string[]): boolean {
	return wanted.length > 0 && wanted.every((word) => words.includes(word));
}

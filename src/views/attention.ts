/**
 * What waits for the editor's decision: corrections that were not found again in a changed article, quotes whose words changed after
 * somebody had checked them, what the checks found, what the engine leaves open, and notes. Feeds the sidebar's *Needs attention*.
 */
import type { Annotations, Quote, Span } from '../annotations.js';
import { anchorsOf } from '../corrections/anchor.js';
import { lastPlace } from '../corrections/order.js';
import { wordsOfQuote } from '../corrections/words.js';
import type { Orphan } from '../corrections/reanchor.js';
import { correctionInWords } from './correction-words.js';
import { firstWords } from './excerpt.js';
import { isChecked } from './review.js';
import { isOfPersons } from './pronouns.js';
import { isSpoken } from '../corrections/quote-rows.js';
import type { Translate } from './phrase.js';
import { sourceName } from './source-places.js';

/** One line of *Needs attention*. */
export interface AttentionItem {
	readonly kind: 'altered' | 'orphan' | 'source' | 'finding' | 'question' | 'note';
	readonly id: string;
	/** Why it is listed: what was found or asked, the note, what became of a correction. */
	readonly reason: string;
	/** The words of the article that it is about. */
	readonly words: string;
	/** The place, or where it may be; null where nobody knows. */
	readonly span: Span | null;
	/** The check that found it. */
	readonly check?: string;
	/** How much the finding weighs: a value of `copydesk.checks.severity`. */
	readonly severity?: string;
}

/** A place of the article with what a check says of it. */
interface Found extends Span {
	readonly check: string;
	readonly message: string;
	readonly severity?: string | undefined;
}

/** Code units of words that stand beside others. */
const WORDS_LENGTH = 80;
/** A speaker chosen among several is asked for below this confidence. */
const DOUBTFUL = 0.6;

/** Quotes that were checked and whose words are no longer those that were checked. */
export function alteredQuotes(annotations: Annotations, text: string): readonly Quote[] {
	return annotations.quotes.filter((quote) => quote.checked && !isChecked(quote, text));
}

/** Everything that needs attention: altered quotes, then orphans by where they stood, then findings, questions and notes. */
export function attentionItems(
	annotations: Annotations,
	text: string,
	orphans: readonly Orphan[],
	findings: readonly Found[],
	t: Translate,
): readonly AttentionItem[] {
	const itemAt = (kind: AttentionItem['kind'], reason: string, { start, end }: Span): AttentionItem => {
		const words = firstWords(text.slice(start, end), WORDS_LENGTH);
		return { kind, id: `${start} ${end} ${reason}`, reason, words, span: { start, end } };
	};
	const found = new Set(findings.map(({ start }) => start));
	return [
		...alteredQuotes(annotations, text).map((quote) => alteredItem(quote, text, t)),
		...orphans.toSorted((a, b) => lastPlace(a.correction) - lastPlace(b.correction)).map((orphan) => orphanItem(orphan, t)),
		...findings.map(({ check, message, severity, ...span }) => ({
			...itemAt('finding', message, span),
			check,
			...(severity === undefined ? {} : { severity }),
		})),
		...questionsIn(annotations, text, t)
			.filter(({ span }) => !found.has(span.start))
			.map(({ question, span }) => itemAt('question', question, span)),
		...notesIn(annotations).map(({ note, span }) => itemAt('note', note, span)),
	];
}

/** The sources of the article that cannot be read, with why. */
export function faultySources(
	sources: readonly { readonly file: string; readonly reason?: string }[],
	t: Translate,
): readonly AttentionItem[] {
	return sources.flatMap(({ file, reason }) => {
		const line = t('{0} was not read', sourceName(file));
		return reason === undefined ? [] : [{ kind: 'source', id: `${file} ${reason}`, reason: line, words: reason, span: null }];
	});
}

/** How many lines there are of each kind: `3 findings · 1 note`; the empty string for none. */
export function attentionCounts(items: readonly AttentionItem[], t: Translate): string {
	const counted = (kind: AttentionItem['kind'], one: string, many: string): string => {
		const count = items.filter((item) => item.kind === kind).length;
		return count === 0 ? '' : count === 1 ? one : many.replace('{0}', String(count));
	};
	return [
		counted('altered', t('1 altered quote'), t('{0} altered quotes')),
		counted('orphan', t('1 correction without a place'), t('{0} corrections without a place')),
		counted('source', t('1 source not read'), t('{0} sources not read')),
		counted('finding', t('1 finding'), t('{0} findings')),
		counted('question', t('1 question'), t('{0} questions')),
		counted('note', t('1 note'), t('{0} notes')),
	]
		.filter(Boolean)
		.join(' · ');
}

function alteredItem({ id, spans, checked }: Quote, text: string, t: Translate): AttentionItem {
	const before = t('Checked: {0}', firstWords(checked?.text ?? '', 300));
	const words = `${firstWords(wordsOfQuote(text, spans), WORDS_LENGTH)} · ${before}`;
	return { kind: 'altered', id, reason: t('Altered after {0} checked it', checked?.by ?? ''), words, span: spans[0] ?? null };
}

function orphanItem({ correction, candidates }: Orphan, t: Translate): AttentionItem {
	const words = anchorsOf(correction).map(({ exact }) => exact);
	const reason = t('Its words were not found: {0}', firstWords(correctionInWords(correction, t), WORDS_LENGTH));
	return { kind: 'orphan', id: correction.id, reason, words: words.join(' … '), span: candidates[0] ?? null };
}

/** What the engine leaves open: who says a quote, or whom the pronoun means that says it. */
function questionsIn({ quotes, entities }: Annotations, text: string, t: Translate): { readonly question: string; readonly span: Span }[] {
	const nameOf = new Map(entities.map(({ id, name }) => [id, name]));
	return quotes.flatMap((quote) => {
		const { speaker, source, candidates = [], confidence, by, spans } = quote;
		const [span] = spans;
		if (!span || by === 'editor' || !isSpoken(quote)) return [];
		const names = candidates.flatMap((id) => nameOf.get(id) ?? []);
		if (names.length > 1 && (speaker === null || confidence < DOUBTFUL))
			return [{ question: t('Who says this: {0}?', names.join(t(' or '))), span }];
		const words = source && text.slice(source.start, source.end);
		return speaker === null && words !== null && isOfPersons(words)
			? [{ question: t('Whom does “{0}” mean?', words), span: source ?? span }]
			: [];
	});
}

/** The notes on names, on quotes and on entities, whose place is their first mention. */
function notesIn({ entities, mentions, quotes }: Annotations): { readonly note: string; readonly span: Span }[] {
	const noted = (note: string | undefined, spanOf: () => Span | undefined): { readonly note: string; readonly span: Span }[] => {
		const span = note === undefined ? undefined : spanOf();
		return note !== undefined && span ? [{ note, span }] : [];
	};
	return [
		...entities.flatMap(({ id, note }) => noted(note, () => mentions.find(({ entity }) => entity === id))),
		...mentions.flatMap((mention) => noted(mention.note, () => mention)),
		...quotes.flatMap(({ note, spans }) => noted(note, () => spans[0])),
	];
}

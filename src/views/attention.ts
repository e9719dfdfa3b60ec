/**
 * What waits for the editor's decision: corrections that were not found again in a changed article, quotes whose words changed after
 * somebody had checked them, what the checks found, and notes. Feeds the sidebar's *Needs attention*.
 */
import type { Annotations, Quote, Span } from '../annotations.js';
import { anchorsOf } from '../corrections/anchor.js';
import type { Orphan } from '../corrections/reanchor.js';
import { correctionInWords } from './correction-words.js';
import { firstWords } from './excerpt.js';
import type { Translate } from './phrase.js';

/** One line of *Needs attention*. */
export interface AttentionItem {
	readonly kind: 'altered' | 'orphan' | 'finding' | 'note';
	readonly id: string;
	/** The words of the article that a correction was about; what was found; the note. */
	readonly label: string;
	/** What is wrong with a correction; the words that were found or noted. */
	readonly reason: string;
	/** The place, or where it may be; null where nobody knows. */
	readonly span: Span | null;
}

/** A place of the article with what a check says of it. */
interface Found extends Span {
	readonly message: string;
}

/** Code units of words that stand beside others. */
const REASON_LENGTH = 80;

/**
 * The words of a quote as they are checked and compared: its pieces, with an ellipsis where an attribution interrupts and a
 * space where only a line break does. `length` cuts each piece, for a label: a quote may be as long as a speech.
 */
export function wordsOfQuote(text: string, spans: readonly Span[], length = Number.MAX_SAFE_INTEGER): string {
	let words = '';
	for (const [at, span] of spans.entries()) {
		const previous = spans[at - 1];
		if (previous) words += text.slice(previous.end, span.start).trim() === '' ? ' ' : ' … ';
		words += text.slice(span.start, Math.min(span.end, span.start + length));
	}
	return words;
}

/** Quotes that were checked and whose words are no longer those that were checked. */
export function alteredQuotes(annotations: Annotations, text: string): readonly Quote[] {
	return annotations.quotes.filter((quote) => {
		const checkedText = quote.checked?.text;
		return checkedText !== undefined && checkedText !== wordsOfQuote(text, quote.spans);
	});
}

/** Everything that needs attention: altered quotes, then orphans in the order in which they were made, then findings and notes. */
export function attentionItems(
	annotations: Annotations,
	text: string,
	orphans: readonly Orphan[],
	findings: readonly Found[],
	t: Translate,
): readonly AttentionItem[] {
	const itemAt = (kind: 'finding' | 'note', label: string, { start, end }: Span): AttentionItem => {
		return { kind, id: `${start} ${end} ${label}`, label, reason: firstWords(text.slice(start, end), REASON_LENGTH), span: { start, end } };
	};
	return [
		...alteredQuotes(annotations, text).map((quote) => alteredItem(quote, text, t)),
		...orphans.map((orphan) => orphanItem(orphan, t)),
		...findings.map((found) => itemAt('finding', found.message, found)),
		...notesIn(annotations).map(({ note, span }) => itemAt('note', note, span)),
	];
}

function alteredItem({ id, spans, checked }: Quote, text: string, t: Translate): AttentionItem {
	const [reason, before] = [t('altered after {0} checked it', checked?.by ?? ''), t('Checked: {0}', firstWords(checked?.text ?? '', 300))];
	return { kind: 'altered', id, label: wordsOfQuote(text, spans), reason: `${reason} · ${before}`, span: spans[0] ?? null };
}

function orphanItem({ correction, candidates }: Orphan, t: Translate): AttentionItem {
	const label = anchorsOf(correction).map(({ exact }) => exact);
	const reason = t('{0} · its words were not found', firstWords(correctionInWords(correction, t), REASON_LENGTH));
	return { kind: 'orphan', id: correction.id, label: label.join(' … '), reason, span: candidates[0] ?? null };
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

/** What the steps of quotation share: the quoted stretches, the units around them, and who is said to speak where. */
import type { ResolvedArticle } from '../coref/types.js';
import type { QuotedStretch } from '../document/types.js';
import type { Attribution } from './attribution.js';
import { attributionsIn } from './attributions.js';
import { frameOf, type Frame, type FrameSentence } from '../syntax/units.js';
import { bySentence } from './links.js';
import { flatMapped } from '../util/flat-mapped.js';

export interface QuoteContext {
	readonly resolved: ResolvedArticle;
	readonly quoted: readonly QuotedStretch[];
	readonly frame: Frame;
	/** The attributions of each sentence of the frame, in text order. */
	readonly attributions: readonly (readonly Attribution[])[];
	/** The sentence of each unit. */
	readonly sentenceOf: Int32Array;
	/** The first sentence of each paragraph of the article, -1 where it has none. */
	readonly firstSentence: Int32Array;
	/** The words in marks outside the headline, in lower case, for headlines take words from the article's quotes. */
	readonly wordsInMarks: string;
}

/** What the article holds for its quotes. Linear in the length of the article. */
export function quoteContext(resolved: ResolvedArticle): QuoteContext {
	const { quoted } = resolved.article;
	const frame = frameOf(resolved, quoted);
	const sentenceOf = new Int32Array(frame.units.length);
	const firstSentence = new Int32Array(resolved.article.paragraphs.length).fill(-1);
	for (const [index, sentence] of frame.sentences.entries()) {
		sentenceOf.fill(index, sentence.from, sentence.to);
		if (firstSentence[sentence.paragraph] === -1) firstSentence[sentence.paragraph] = index;
	}
	const attributions = bySentence(frame, attributionsIn(frame));
	return { resolved, quoted, frame, attributions, sentenceOf, firstSentence, wordsInMarks: wordsInMarks(resolved, quoted) };
}

function wordsInMarks({ article }: ResolvedArticle, quoted: readonly QuotedStretch[]): string {
	const outside = quoted.filter(({ paragraphs }) => article.paragraphs[paragraphs[0] ?? -1]?.kind !== 'headline');
	return flatMapped(outside, ({ spans }) => spans.map(({ start, end }) => article.text.slice(start, end).toLowerCase())).join('\n');
}

/** Whether a sentence of the frame stands in the headline. */
export function isHeadlineSentence({ resolved }: QuoteContext, sentence: FrameSentence | undefined): boolean {
	return resolved.article.paragraphs[sentence?.paragraph ?? -1]?.kind === 'headline';
}

/** Where a unit stands: its sentence and that sentence's index. */
export function placeOf(context: QuoteContext, unit: number): { readonly index: number; readonly sentence: FrameSentence } {
	const index = context.sentenceOf[unit] ?? 0;
	return { index, sentence: context.frame.sentences[index] ?? { from: unit, to: unit + 1, paragraph: 0 } };
}

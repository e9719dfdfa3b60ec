/** Holds a quotation in a short notation against sources in the text of their files. */
import type { QuoteProof } from '../../../src/annotations.js';
import { prove, SourceIndex } from '../../../src/proof/prove.js';
import type { Quotation, QuotationSpeaker } from '../../../src/proof/quotation.js';
import type { SourceText } from '../../../src/proof/source-text.js';
import { readSource } from '../../../src/sources/read-source.js';

/** Sources by file name. */
export type Files = Readonly<Record<string, string>>;

/**
 * The proof of a quotation, whose pieces around an attribution are separated by `//`. Words with a capital count as
 * names, but for the first of a sentence, of which only some first names do. `speaker` is the name in the article; null where the article has none.
 */
export function proved(words: string, speaker: string | null, files: Files): Promise<QuoteProof> {
	const last = speaker?.split(' ').at(-1) ?? '';
	return provedOf(words, speaker === null ? null : { names: [speaker, last], description: null, isPerson: true }, files);
}

/** The same, of a speaker who is no person, or of whom more is known. */
export async function provedOf(words: string, speaker: QuotationSpeaker | null, files: Files): Promise<QuoteProof> {
	const sources = await Promise.all(Object.entries(files).map(([file, text]) => sourceOf(file, text)));
	const [proof] = await prove([quotationOf(words, speaker)], new SourceIndex(sources));
	if (!proof) throw new Error('there is no proof');
	return proof;
}

/** The verdict, with an exclamation mark where it is one in substance. */
export async function verdictOf(words: string, speaker: string | null, files: Files): Promise<string> {
	const { verdict, substance } = await proved(words, speaker, files);
	return substance ? `${verdict}!` : verdict;
}

function sourceOf(file: string, text: string): Promise<SourceText> {
	return readSource(file, new TextEncoder().encode(text));
}

function quotationOf(words: string, speaker: QuotationSpeaker | null): Quotation {
	const pieces = words.split(' // ').map((piece) => `“${piece}”`);
	let at = 0;
	const spans = pieces.map((piece) => {
		const start = at;
		at += piece.length + 20;
		return { start, end: start + piece.length };
	});
	const names = pieces.flatMap((piece, index) =>
		[...piece.matchAll(/(?:(?<=[\p{Ll},] |M[rs]s?\. )\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)*|\b(?:Marco|Mario|Harald)\b)/gu)].map((match) => {
			const start = (spans[index]?.start ?? 0) + match.index;
			return { start, end: start + match[0].length };
		}),
	);
	return { id: 'q1', quotes: ['q1'], spans, pieces, names, speaker };
}

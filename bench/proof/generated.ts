/** Sources and quotations made from an invented vocabulary, of any size: what quoting costs does not depend on what is said. */
import type { Quotation } from '../../src/proof/quotation.js';
import type { SourceText } from '../../src/proof/source-text.js';
import { pick, type Random } from '../anchoring-edits.js';

/** The commonest words of English text, the most frequent first. General knowledge. */
const COMMON =
	'the to and of a in that is it for we I you have on are this not with be they as will our was at but by from their can all there what so he do'.split(
		' ',
	);
const VOCABULARY = 20_000;
/** Words of a source. */
const SOURCE = 20_000;

/** Words as in English text: the rank of a word times how often it stands is about the same for all. */
export function generatedWords(random: Random): () => string {
	const rare = Array.from({ length: VOCABULARY }, () => invented(random));
	return () => {
		const rank = Math.floor(Math.exp(random() * Math.log(VOCABULARY)));
		return COMMON[rank - 1] ?? rare[rank - 1] ?? 'the';
	};
}

function invented(random: Random): string {
	const syllable = (): string =>
		pick('b c d f g h k l m n p r s t v w'.split(' '), random) + pick(['a', 'e', 'i', 'o', 'u', 'ai', 'ea'], random);
	return Array.from({ length: 2 + Math.floor(random() * 3) }, syllable).join('') + pick(['', 'n', 's', 'r', 't'], random);
}

/** Transcripts of so many words together: paragraphs of two speakers by turns. */
export function generatedSources(words: number, word: () => string, random: Random): SourceText[] {
	const count = Math.max(1, Math.round(words / SOURCE));
	return Array.from({ length: count }, (_, index) => sourceOf(`speech-${index}.txt`, paragraphs(words / count, word, random)));
}

function* paragraphs(words: number, word: () => string, random: Random): Generator<string> {
	for (let left = words; left > 0;) {
		const sentences = Array.from({ length: 3 }, () => {
			const length = Math.min(left, 6 + Math.floor(random() * 20));
			left -= length;
			return sentence(Array.from({ length }, word));
		});
		yield sentences.join(' ').trim();
	}
}

function sentence(words: readonly string[]): string {
	const text = words.join(' ');
	return text === '' ? '' : `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}

export function sourceOf(file: string, all: Iterable<string>): SourceText {
	const parts: string[] = [];
	const segments: { start: number; end: number; speaker: string }[] = [];
	let at = 0;
	for (const paragraph of all) {
		const speaker = segments.length % 2 === 0 ? 'ROSWALL' : 'HOLMGREN';
		parts.push(`${speaker}: ${paragraph}\n\n`);
		const start = at + speaker.length + 2;
		segments.push({ start, end: start + paragraph.length, speaker });
		at = start + paragraph.length + 2;
	}
	return { file, sha256: file, text: parts.join(''), isFileText: true, segments };
}

/** Quotations of 5 to 40 words: by turns as they stand, with a word replaced, one left out, an ellipsis, two passages joined, and invented. */
export function generatedQuotations(count: number, sources: readonly SourceText[], word: () => string, random: Random): Quotation[] {
	return Array.from({ length: count }, (_, index) => {
		const words = cut(sources, random);
		const middle = Math.floor(words.length / 2);
		const [before, after] = [words.slice(0, middle), words.slice(middle + 1)];
		const ways = [
			words,
			[...before, word(), ...after],
			[...before, ...after],
			[...before, '…', ...after.slice(1)],
			[...words, ...cut(sources, random)],
			words.map(word),
		];
		return quotationOf(`q${index + 1}`, (ways[index % ways.length] ?? words).join(' '));
	});
}

function cut(sources: readonly SourceText[], random: Random): string[] {
	const { text, segments } = pick(sources, random);
	const { start, end } = pick(segments, random);
	const words = text.slice(start, end).split(' ');
	const length = 5 + Math.floor(random() * 35);
	const from = Math.floor(random() * Math.max(1, words.length - length));
	return words.slice(from, from + length);
}

export function quotationOf(id: string, words: string): Quotation {
	const piece = `“${words}”`;
	return { id, quotes: [id], spans: [{ start: 0, end: piece.length }], pieces: [piece], names: [], speaker: null };
}

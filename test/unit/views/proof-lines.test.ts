import assert from 'node:assert/strict';
import type { QuoteProof } from '../../../src/annotations.js';
import { markdownOf, textOf, type Run } from '../../../src/views/phrase.js';
import { placesInWords, placesOf } from '../../../src/views/source-places.js';
import { proofLines } from '../../../src/views/proof-lines.js';
import { SHOWN_VERDICTS, VERDICT_SIGNS, verdictColor, verdictExplained, verdictInWords } from '../../../src/views/verdicts.js';
import { ENGLISH } from './english.js';
import { diffOf, PLACE, proof } from './proofs.js';

const linesOf = (shown: QuoteProof): string[] => proofLines(shown, ENGLISH).map(textOf);
const linksOf = (runs: readonly Run[]): unknown[] => runs.flatMap(({ text, place }) => (place === undefined ? [] : [[text, place]]));

describe('what a card says of a quotation held against its sources', () => {
	it('verbatim words say in which file, and when', () => {
		assert.deepEqual(linesOf(proof()), ['Verbatim in interview-holmgren.vtt, 14:32']);
	});

	it('a place without a time is given by its page, one without a page by its line', () => {
		const place = { file: 'speech.txt', start: 40, end: 60, line: 12 };
		assert.deepEqual(linesOf(proof({ places: [{ ...place, file: 'a/minutes.pdf', page: 3 }] })), ['Verbatim in minutes.pdf, page 3']);
		assert.deepEqual(linesOf(proof({ places: [place] })), ['Verbatim in speech.txt, line 12']);
	});

	it('of what was read out of a document without pages the file alone is named, since nobody finds a line in it', () => {
		const place = { file: 'a/release.html', start: 40, end: 60, line: 12 };
		assert.deepEqual(linesOf(proof({ places: [place] })), ['Verbatim in release.html']);
		assert.match(linesOf(proof({ places: [place, place], verdict: 'stitched' }))[0] ?? '', /^Stitched: .* · release\.html; place 2$/);
		assert.match(linesOf(proof({ places: [place, place], occurrences: 2 }))[0] ?? '', /stands 2 times; the first at release\.html$/);
	});

	it('files of one name in several folders of sources are told apart', () => {
		const shown = ['sources/interview.txt', '../sources/tapes/interview.txt', 'tapes/interview.txt'].map((file) =>
			placesInWords(proof({ places: [{ file, start: 40, end: 60, line: 12 }] }), ENGLISH),
		);
		assert.deepEqual(shown, ['interview.txt, line 12', 'tapes/interview.txt, line 12', 'interview.txt, line 12']);
	});

	it('the place is a link, and nothing else is', () => {
		const [line = []] = proofLines(proof(), ENGLISH);
		assert.deepEqual(linksOf(line), [['interview-holmgren.vtt, 14:32', 0]]);
	});

	it('words that stand several times say how often, and where first', () => {
		const second = { ...PLACE, line: 40, time: '20:01' };
		assert.deepEqual(linesOf(proof({ places: [PLACE, second], occurrences: 3 })), [
			'Verbatim in interview-holmgren.vtt · stands 3 times; the first at 14:32',
		]);
		assert.deepEqual(linesOf(proof({ places: [PLACE, { ...second, file: 'b.vtt' }], occurrences: 2 })), [
			'Verbatim · stands 2 times; the first at interview-holmgren.vtt, 14:32',
		]);
	});

	it('where no single place is claimed, none is named', () => {
		assert.deepEqual(linesOf(proof({ places: [], occurrences: 0 })), ['Verbatim · no single place is claimed']);
	});

	it('what is altered says so once: in words with the verdict, and as it stands', () => {
		const altered = proof({ verdict: 'altered', substance: true, diff: diffOf('We will [-not] pay [two>three] million.') });
		assert.deepEqual(linesOf(altered), [
			'Altered in substance: left out: “not”; “three” for “two” · interview-holmgren.vtt, 14:32',
			'We will not pay two three million.',
		]);
	});

	it('a fault that a problem tells in the same hover is not told again: the card shows the words and leads to the place', () => {
		const reported = (one: QuoteProof): string[] => proofLines(one, ENGLISH, true).map(textOf);
		const altered = proof({ verdict: 'altered', diff: diffOf('We will [-not] pay.') });
		assert.deepEqual(reported(altered), ['We will not pay. · interview-holmgren.vtt, 14:32']);
		assert.deepEqual(reported(proof({ verdict: 'said-by-another', places: [{ ...PLACE, speaker: 'HOLT' }] })), [
			'interview-holmgren.vtt, 14:32',
		]);
		assert.deepEqual(reported(proof({ verdict: 'not-found', places: [], occurrences: 0 })), []);
	});

	it('pieces that are joined name each place, a file once', () => {
		const places = [PLACE, { ...PLACE, time: '18:05' }, { ...PLACE, file: 'b.txt', line: 4, time: undefined }] as QuoteProof['places'];
		const [line = []] = proofLines(proof({ verdict: 'stitched', places }), ENGLISH);
		assert.equal(
			textOf(line),
			'Stitched: Pieces from far apart, or in another order, are joined as one quotation. · interview-holmgren.vtt, 14:32; 18:05; b.txt, line 4',
		);
		assert.deepEqual(linksOf(line).length, 3);
	});

	it('pieces of one line or time, as of two clauses exchanged, name it once', () => {
		const places = [40, 10].map((start) => ({ file: 'sources/hearing.txt', start, end: start + 20, line: 18, time: '0:44' }));
		assert.equal(placesInWords(proof({ verdict: 'stitched', places }), ENGLISH), 'hearing.txt, 0:44');
	});

	it('what is altered or stitched says who speaks in the source, each once', () => {
		const holt = { ...PLACE, speaker: 'HOLT' };
		const altered = proof({ verdict: 'altered', diff: diffOf('We will [-not] pay.'), places: [holt, { ...holt, time: '18:05' }] });
		assert.match(linesOf(altered)[0] ?? '', /interview-holmgren\.vtt, 14:32; 18:05 \(HOLT\)$/);
		assert.match(linesOf({ ...altered, verdict: 'stitched', places: [holt, { ...PLACE, speaker: 'Q' }] })[0] ?? '', / \(HOLT; Q\)$/);
		assert.doesNotMatch(linesOf(proof({ places: [holt] }))[0] ?? '', /HOLT/);
	});

	it('the nearest passage says who speaks there', () => {
		const nearest = { ...PLACE, speaker: 'HOLT', text: 'We will pay.' };
		const lines = linesOf(proof({ verdict: 'not-found', places: [], occurrences: 0, nearest }));
		assert.equal(lines.at(-1), 'Nearest passage: “We will pay.” interview-holmgren.vtt, 14:32 (HOLT)');
	});

	it('words of another speaker say whom the source names', () => {
		const places = [{ ...PLACE, speaker: 'HOLT' }];
		assert.deepEqual(linesOf(proof({ verdict: 'said-by-another', places })), [
			'Said by another: The source has “HOLT” as the speaker. · interview-holmgren.vtt, 14:32',
		]);
	});

	it('what is not found shows the nearest passage, with a link to it', () => {
		const nearest = { ...PLACE, text: 'we may go in May' };
		const missing = proof({ verdict: 'not-found', places: [], occurrences: 0, nearest });
		assert.deepEqual(linesOf(missing), [
			'Not found: No source has these words, or only by chance.',
			'Nearest passage: “we may go in May” interview-holmgren.vtt, 14:32',
		]);
		assert.deepEqual(linksOf(proofLines(missing, ENGLISH).flat()), [['interview-holmgren.vtt, 14:32', 0]]);
		assert.deepEqual(placesOf(missing), [nearest]);
	});

	it('lists and screen readers get the places as words', () => {
		assert.equal(placesInWords(proof(), ENGLISH), 'interview-holmgren.vtt, 14:32');
	});

	it('each verdict has a name, a meaning, a sign and a colour of its own', () => {
		const distinct = (values: readonly string[]): number => new Set(values).size;
		for (const of of [
			SHOWN_VERDICTS.map((verdict) => verdictInWords(verdict, ENGLISH)),
			SHOWN_VERDICTS.map((verdict) => verdictExplained(verdict, ENGLISH)),
			SHOWN_VERDICTS.map((verdict) => VERDICT_SIGNS[verdict]),
			SHOWN_VERDICTS.map(verdictColor),
		])
			assert.equal(distinct(of), SHOWN_VERDICTS.length);
	});

	it('nothing that a source says becomes Markdown', () => {
		const smuggled = '[x](command:a) <b> ~~y~~ **z** ![](http://x)';
		const nearest = { ...PLACE, file: `${smuggled}.txt`, text: smuggled };
		const shown = proof({ verdict: 'not-found', places: [], diff: [{ op: 'replace', article: smuggled, source: smuggled }], nearest });
		for (const line of proofLines(shown, ENGLISH)) {
			const ours = markdownOf(line).replace(/(?:\*\*|~~)(?=\u2060|\p{L})|(?<=\u2060|\p{L})(?:\*\*|~~)/gu, '');
			assert.doesNotMatch(ours, /(?<!\\)[![\]()<>`*_~|]/u);
		}
	});
});

/** The sample article with its four sources: each verdict once, in its place. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import type { QuoteProof, SourcePlace, Verdict } from '../../../src/annotations.js';
import { readModelBytes } from '../../../src/cli/read-model.js';
import { annotate } from '../../../src/engine/annotate.js';
import { loadModel } from '../../../src/engine/ner/model.js';
import { attributionBy } from '../../../src/proof/attribution.js';
import { prove, SourceIndex } from '../../../src/proof/prove.js';
import { quotationsOf } from '../../../src/proof/quotations-of.js';
import type { SourceText } from '../../../src/proof/source-text.js';
import { readSource } from '../../../src/sources/read-source.js';

const FOLDER = new URL('../../../samples/swing-bridge/', import.meta.url);
const INTERVIEW = 'sources/interview-pendrake.vtt';
const SPEECH = 'sources/fennilow-speech.docx';
const MINUTES = 'sources/harbour-committee-minutes.pdf';
const RELEASE = 'sources/merrow-press-release.html';

describe('the sample of a swing bridge, held against its sources', () => {
	const sources = new Map<string, SourceText>();
	const proofs: QuoteProof[] = [];
	before(async () => {
		for (const name of readdirSync(new URL('sources/', FOLDER)).sort()) {
			const file = `sources/${name}`;
			sources.set(file, await readSource(file, readFileSync(new URL(file, FOLDER))));
		}
		const text = readFileSync(new URL('swing-bridge.news', FOLDER), 'utf8');
		const model = loadModel(readModelBytes());
		const attribution = attributionBy((source) => annotate(source, { model }));
		proofs.push(...(await prove(quotationsOf(text, annotate(text, { model })), new SourceIndex([...sources.values()]), attribution)));
	});

	/** The only proof with that verdict. */
	function proofOf(verdict: Verdict, substance = false): QuoteProof {
		const [proof, ...others] = proofs.filter((one) => one.verdict === verdict && one.substance === substance);
		if (!proof || others.length > 0) assert.fail(proofs.map((one) => one.verdict).join(', '));
		return proof;
	}

	/** File, line, page, time and speaker. */
	function whereOf({ places }: QuoteProof): unknown[] {
		return places.map(({ file, page, time, speaker }) => [file, page ?? time, speaker]);
	}

	function wordsAt({ file, start, end }: SourcePlace): string {
		return (sources.get(file)?.text.slice(start, end) ?? '').replace(/\s+/gu, ' ');
	}

	/** What differs, as the article has it and as the source does. */
	function changesOf({ diff }: QuoteProof): string[][] {
		return diff.flatMap(({ op, article, source }) => (op === 'equal' ? [] : [[op, article.trim(), source.trim()]]));
	}

	it('has each verdict once, in this order', () => {
		assert.deepEqual(
			proofs.map(({ verdict, substance }) => (substance ? `${verdict} in substance` : verdict)),
			['verbatim', 'altered in substance', 'said-by-another', 'tidied', 'altered', 'shortened', 'not-found', 'stitched'],
		);
	});

	it('verbatim around an attribution, over two cues, with the time', () => {
		const proof = proofOf('verbatim');
		assert.deepEqual(whereOf(proof), [[INTERVIEW, '14:32', 'Thessaly Pendrake']]);
		const [place] = proof.places;
		assert.match(
			place ? wordsAt(place) : '',
			/^I have crossed that bridge every day of my life,.*and for the last two years I have crossed it quickly$/,
		);
	});

	it('a lost “not” on the second page of the minutes', () => {
		const proof = proofOf('altered', true);
		assert.deepEqual(whereOf(proof), [[MINUTES, 2, 'MS SOLLANDER']]);
		assert.deepEqual(changesOf(proof), [['delete', '', 'not']]);
	});

	it('words that a press release gives to somebody else', () => {
		assert.deepEqual(whereOf(proofOf('said-by-another')), [[RELEASE, undefined, 'Hesper Vaudrey']]);
	});

	it('fillers, a repetition and “gonna” left out', () => {
		assert.deepEqual(whereOf(proofOf('tidied')), [[INTERVIEW, '1:09', 'Thessaly Pendrake']]);
	});

	it('a word replaced, with the word that was said', () => {
		const proof = proofOf('altered');
		assert.deepEqual(whereOf(proof), [[INTERVIEW, '0:50', 'Thessaly Pendrake']]);
		assert.deepEqual(changesOf(proof), [['replace', 'an honest', 'a straight']]);
	});

	it('words left out of a speech at an ellipsis', () => {
		const proof = proofOf('shortened');
		assert.deepEqual([...new Set(proof.places.map(({ file }) => file))], [SPEECH]);
	});

	it('words that no source has, and nothing like them', () => {
		const { places, nearest } = proofOf('not-found');
		assert.deepEqual({ places, nearest }, { places: [], nearest: undefined });
	});

	it('two answers joined as one, with both places', () => {
		assert.deepEqual(whereOf(proofOf('stitched')), [
			[INTERVIEW, '1:51', 'Thessaly Pendrake'],
			[INTERVIEW, '14:57', 'Thessaly Pendrake'],
		]);
	});
});

import assert from 'node:assert/strict';
import { readArticle } from '../../../src/engine/document/article.js';
import { findNames } from '../../../src/engine/find-names.js';
import { Lexicon } from '../../../src/engine/ner/lexicon.js';
import { sortedHashes } from '../../../src/engine/ner/sorted-hashes.js';
import { writeModel } from '../../../src/engine/ner/model-format.js';
import { loadModel } from '../../../src/engine/ner/model.js';
import type { Lesson } from '../../../train/corpora.js';
import { packModel } from '../../../train/pack.js';
import { teach } from '../../../train/teach.js';
import { trainTypes } from '../../../train/types.js';

const FIRST = ['Orla', 'Tomas', 'Wendeline', 'Idris', 'Pavla', 'Ruven'];
const LAST = ['Fennick', 'Marrow', 'Oduya', 'Castell', 'Vint', 'Sorley'];
const TOWNS = ['Larkhaven', 'Ostrel', 'Dunmere', 'Pellport', 'Quarrick'];

/** Short reports of one pattern, their names labelled: enough to learn that pattern and no more. */
function lessons(): Lesson[] {
	return FIRST.flatMap((first, f) =>
		LAST.map((last, l) => {
			const [person, town] = [`${first} ${last}`, TOWNS[(f + l) % TOWNS.length] ?? ''];
			const text = `Councillor ${person} said on Monday that the bridge in ${town} would close. Repairs begin in June.`;
			const labels = (
				[
					['person', person],
					['place', town],
				] as const
			).map(([type, name]) => {
				const start = text.indexOf(name);
				return { start, end: start + name.length, types: [type], unsure: false };
			});
			return { id: `${first}-${last}`, corpus: 'gold', text, labels, weight: 1 };
		}),
	);
}

/** A lexicon that knows nothing. */
function emptyLexicon(): Lexicon {
	return new Lexicon({
		words: sortedHashes(new Int32Array()),
		coarse: new Uint8Array(),
		middle: new Uint16Array(),
		fine: new Uint16Array(),
		capitals: new Uint8Array(),
		codes: new Uint8Array(),
		centroids: new Float32Array(8 * 256 * 4),
		phrases: sortedHashes(new Int32Array()),
		phraseSets: new Uint16Array(),
		sets: new Int32Array(),
	});
}

function trainedBytes(): Uint8Array {
	const lexicon = emptyLexicon();
	const options = { epochs: 6, wholeEpochs: 6, folds: 2, leastTraits: 2, seed: 1 };
	const taught = teach(lessons(), [], lexicon, options, () => undefined);
	const { base, stack, jack } = taught;
	const network = [base.net.vectors.values, base.net.features.values, base.net.bias.values, base.net.output.values] as const;
	const types = trainTypes(
		lessons().map((lesson, document) => ({ lesson, document, original: document })),
		jack,
		stack,
		lexicon,
		taught.hashes,
		1,
	);
	const { traits, hashes } = taught;
	return writeModel(packModel(lexicon, { weights: base.weights, network, traits, stack, hashes, types }, 0.01));
}

describe('training', function () {
	this.timeout(30_000);

	it('learns from a handful of sentences to find names it has never seen', () => {
		const text = 'Councillor Bertil Haugwin said on Monday that the bridge in Yarrowgate would close.';
		const names = findNames(readArticle(text), loadModel(trainedBytes()));
		assert.deepEqual(
			names.map(({ start, end, type }) => [text.slice(start, end), type]),
			[
				['Bertil Haugwin', 'person'],
				['Yarrowgate', 'place'],
			],
		);
	});

	it('yields the same bytes every time', () => {
		assert.deepEqual(trainedBytes(), trainedBytes());
	});
});

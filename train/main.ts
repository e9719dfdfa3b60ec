/**
 * `npm run train`: learns the model from the open corpora and the project's own articles, and writes `model/names.bin`. The same
 * input gives the same bytes. `--half` leaves every second article of gold/train out and scores the model on those instead.
 */
import { existsSync, writeFileSync } from 'node:fs';
import { readArticle } from '../src/engine/document/article.js';
import { findNames } from '../src/engine/find-names.js';
import { writeModel } from '../src/engine/ner/model-format.js';
import { loadModel } from '../src/engine/ner/model.js';
import { calibrationOf, judgeHeldOut } from './calibrate.js';
import { readGold, readOpenCorpora, SHARED } from './corpora.js';
import { buildLexicon } from './lexicon.js';
import { readLists } from './lists.js';
import { packModel } from './pack.js';
import { scoreTable } from './scoring.js';
import { readSilver } from './silver.js';
import { teach } from './teach.js';

/** The model's size, and the weights below which they are dropped: the first that lets it fit. */
const MOST_BYTES = 3_950_000;
const SMALLEST_WEIGHTS = [0.03, 0.035, 0.04, 0.045, 0.05, 0.055, 0.06, 0.07, 0.08, 0.1];
const OUT = 'model/names.bin';
const half = process.argv.includes('--half');

if (!existsSync(SHARED)) throw new Error(`${SHARED} is missing: there is nothing to learn from.`);
const started = Date.now();
const log = (line: string): void => {
	console.log(`${((Date.now() - started) / 1000).toFixed(0).padStart(5)} s  ${line}`);
};
const lists = readLists();
const gold = readGold(`${SHARED}/gold/train.jsonl`, 2);
const own = half ? gold.filter((_, index) => index % 2 === 0) : gold;
const measured = readGold(`${SHARED}/gold/articles.jsonl`);
const open = readOpenCorpora(lowerCased(lists.get('group')), lowerCased(lists.get('country')));
// The articles to be measured on are among the unlabelled texts, too: they stay out.
const silver = readSilver(new Set([...gold, ...measured].map(({ id }) => id)));
const lexicon = buildLexicon(
	lists,
	[...open, ...own, ...silver].map(({ text }) => text),
);
const options = { epochs: 10, silverEpochs: 6, folds: 2, silverWeight: 0.4, leastTraits: 500, seed: 1 };
const taught = teach([...own, ...open], silver, lexicon, options, log);
const { base, stack, jack } = taught;
const ownStretches = jack.hand.filter((s) => (jack.examples.document.data[s] as number) < own.length).length;
const packable = {
	weights: base.weights,
	network: [base.net.vectors.values, base.net.features.values, base.net.bias.values, base.net.output.values] as const,
	traits: taught.traits,
	stack,
	hashes: taught.hashes,
	calibration: calibrationOf(judgeHeldOut(jack, stack, ownStretches)),
};
const bytes = firstThatFits();
log(`${bytes.length} bytes`);
if (half) {
	const model = loadModel(bytes);
	const rest = gold.filter((_, index) => index % 2 === 1);
	for (const [name, lessons] of [['the other half of gold/train', rest] as const, ['gold/articles', measured] as const]) {
		const found = lessons.map(({ text }) => findNames(readArticle(text), model));
		console.log(scoreTable(name, lessons, found));
	}
} else writeFileSync(OUT, bytes);

function lowerCased(items: readonly string[] = []): Set<string> {
	return new Set(items.map((item) => item.toLowerCase()));
}

function firstThatFits(): Uint8Array {
	for (const smallest of SMALLEST_WEIGHTS) {
		const packed = writeModel(packModel(lexicon, packable, smallest));
		if (packed.length <= MOST_BYTES) return packed;
	}
	throw new Error('the model does not fit');
}

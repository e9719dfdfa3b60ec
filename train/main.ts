/**
 * `npm run train`: learns the model from the open corpora and the project's own articles, and writes `model/names.bin`. The same
 * input gives the same bytes. Besides, `out/half.bin` is a model that has learnt from every second article, and the table its figures on the
 * others: what rules and confidences are measured with.
 */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { readArticle } from '../src/engine/document/article.js';
import { findNames } from '../src/engine/find-names.js';
import { writeModel } from '../src/engine/ner/model-format.js';
import { loadModel } from '../src/engine/ner/model.js';
import { goldLesson, readGold, readOpenCorpora, SHARED } from './corpora.js';
import { Disguiser } from './disguise.js';
import { readEmbeddings } from './embeddings.js';
import { buildLexicon, WORDS } from './lexicon.js';
import { readLists } from './lists.js';
import { readOwnArticles } from './own-articles.js';
import { packModel } from './pack.js';
import { scoreTable } from './scoring.js';
import { readUnlabelled } from './unlabelled.js';
import { teach, type Taught } from './teach.js';
import { trainTypes } from './types.js';

/** The model's size, and the weights below which they are dropped: the first that lets it fit. */
const MOST_BYTES = 3_950_000;
const SMALLEST_WEIGHTS = Array.from({ length: 36 }, (_, step) => 0.03 + step * 0.002);
/** Words that replace each other in disguised copies. */
const FREQUENT = 30_000;
/** Weight of an article annotated by our own guidelines. */
const GOLD_WEIGHT = 2;
/** The same of our own articles, which are denser with rare names than what is read. */
const OWN_WEIGHT = 0.8;
/** Weight of a disguised copy of an article. */
const COPY_WEIGHT = 0.7;
/** Of each set of copies; every model sees one set. */
const COPY_SEEDS = [100, 101];
const TYPES_SEED = 7;
const OUT = 'model/names.bin';
const HALF = 'out/half.bin';

if (!existsSync(SHARED)) throw new Error(`${SHARED} is missing: there is nothing to learn from.`);
const started = Date.now();
const log = (line: string): void => {
	console.log(`${((Date.now() - started) / 1000).toFixed(0).padStart(5)} s  ${line}`);
};
const lists = readLists();
const own = [
	...['gold/train', 'gold/press/train'].flatMap((set) => readGold(`${SHARED}/${set}.jsonl`, GOLD_WEIGHT)),
	...readOwnArticles().map((article) => goldLesson(article, OWN_WEIGHT)),
];
const measured = ['gold/articles', 'gold/press/dev', 'gold/press/real'].map((set) => [set, readGold(`${SHARED}/${set}.jsonl`)] as const);
const open = readOpenCorpora(lowerCased(lists.get('group')), lowerCased(lists.get('country')));
// The articles to be measured on are among the unlabelled texts, too: they stay out.
const unlabelled = readUnlabelled(new Set([...own, ...measured.flatMap(([, lessons]) => lessons)].map(({ id }) => id)));
const lexicon = buildLexicon(
	lists,
	[...open, ...own, ...unlabelled].map(({ text }) => text),
);
const disguiser = new Disguiser(lexicon, readEmbeddings(WORDS).words.slice(0, FREQUENT));
const copies = COPY_SEEDS.flatMap((seed) => own.map((lesson) => disguiser.copyOf(lesson, COPY_WEIGHT, seed)));
const firstCopy = own.length + open.length;
const originals = new Map(copies.map((_, index) => [firstCopy + index, index % own.length]));
const setOf = (document: number): number => Math.floor((document - firstCopy) / own.length);
const options = { epochs: 6, wholeEpochs: 4, wholes: COPY_SEEDS.length, folds: 2, leastTraits: 500, seed: 1, originals, setOf };
const taught = teach([...own, ...open, ...copies], unlabelled, lexicon, options, log);
const typed = [
	...own.map((lesson, document) => ({ lesson, document, original: document })),
	...copies.slice(0, own.length).map((lesson, index) => ({ lesson, document: firstCopy + index, original: index })),
];
const bytes = packed(taught, () => true);
writeFileSync(OUT, bytes);
log(`${bytes.length} bytes`);
const half = packed(taught.half, (document) => document % 2 === 0);
mkdirSync('out', { recursive: true });
writeFileSync(HALF, half);
const model = loadModel(half);
for (const [name, lessons] of [['the other half', own.filter((_, index) => index % 2 === 1)] as const, ...measured]) {
	const found = lessons.map(({ text }) => findNames(readArticle(text), model));
	console.log(scoreTable(`learnt from half: ${name}`, lessons, found));
}

/** The bytes of a model that has learnt from the lessons that `isSeen` lets pass. */
function packed({ base, stack }: Taught['half'], isSeen: (document: number) => boolean): Uint8Array {
	const { jack, traits, hashes } = taught;
	const packable = {
		weights: base.weights,
		network: [base.net.vectors.values, base.net.features.values, base.net.bias.values, base.net.output.values] as const,
		traits,
		stack,
		hashes,
		types: trainTypes(
			typed.filter(({ original }) => isSeen(original)),
			jack,
			stack,
			lexicon,
			hashes,
			TYPES_SEED,
		),
	};
	for (const smallest of SMALLEST_WEIGHTS) {
		const packed = writeModel(packModel(lexicon, packable, smallest));
		if (packed.length <= MOST_BYTES) return packed;
	}
	throw new Error('the model does not fit');
}

function lowerCased(items: readonly string[] = []): Set<string> {
	return new Set(items.map((item) => item.toLowerCase()));
}

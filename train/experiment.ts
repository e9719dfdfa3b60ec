import { readEmbeddings } from './embeddings.js';
import { hashOf } from '../src/engine/names/hash.js';
import { evened, type Word } from '../src/engine/names/words.js';
import { lineMeans, Net, wordTable } from './net.js';
import { reduce } from './pca.js';
import { readGold, readOpenCorpora, readLines, SHARED, type Lesson } from './corpora.js';
import { linearScores, tag, trainChain } from './crf.js';
import { Encoder, type Examples } from './encode.js';
import { buildLexicon, WORDS } from './lexicon.js';
import { readLists } from './lists.js';
import { Vocabulary } from './vocabulary.js';
import { decodeScore } from './scoring.js';

const arg = (name: string, otherwise: string): string =>
	process.argv.find((a) => a.startsWith(`--${name}=`))?.slice(name.length + 3) ?? otherwise;
const t0 = Date.now();
const log = (s: string): void => console.log(`[${((Date.now() - t0) / 1000).toFixed(0)}s] ${s}`);
const lists = readLists();
const lower = (xs: readonly string[] = []): Set<string> => new Set(xs.map((x) => x.toLowerCase()));
const corporaNames = arg('corpora', 'gum-train,men,meantime,wikigold,uner-ewt,re3d,crossner-politics').split(',').filter(Boolean);
const open = readOpenCorpora(lower(lists.get('group')), lower(lists.get('country')), corporaNames);
const goldWeight = Number(arg('gold', '2'));
const gold = readGold(`${SHARED}/gold/train.jsonl`, goldWeight);
const articles = readGold(`${SHARED}/gold/articles.jsonl`);
const dev = gold.filter((_, i) => i % 2 === 1);
const trainGold = gold.filter((_, i) => i % 2 === 0);
const texts = [...open, ...gold]
	.map((l) => l.text)
	.concat(readLines<{ text: string }>(`${SHARED}/data/coref/tne-train.jsonl.gz`).map((d) => d.text));
const lexicon = buildLexicon(lists, texts);
log(`lexicon ${lexicon.data.words.length} words, ${lexicon.data.phrases.length} phrases`);
const encode = (lessons: readonly Lesson[]): { examples: Examples; articles: import('../src/engine/types.js').Article[] } => {
	const encoder = new Encoder(lexicon);
	const read = lessons.map((lesson) => encoder.add({ ...lesson }));
	return { examples: encoder.examples, articles: read };
};
const full = arg('full', '') !== '';
const train = encode([...(full ? gold : trainGold), ...open]);
log(
	`train words ${train.examples.wordCount} stretches ${train.examples.stretchCount} feats ${train.examples.features.length} unreachable ${train.examples.unreachable}`,
);
const vocabulary = Vocabulary.of(train.examples, Number(arg('least', '2')));
vocabulary.apply(train.examples);
log(`vocabulary ${vocabulary.hashes.length}`);
const DIM = Number(arg('dim', '64'));
const netOn = arg('hidden', '') !== '';
const embeddings = netOn ? readEmbeddings(WORDS) : undefined;
const reduced = embeddings ? reduce(embeddings.vectors, embeddings.words.length, 100, DIM) : new Float32Array();
const vectorAt = new Map<number, number>();
embeddings?.words.forEach((w, i) => { const h = hashOf(evened(w)); if (!vectorAt.has(h)) vectorAt.set(h, i); });
log('reduced');
const featureNumbers = new Map<number, number>();
const hashesOf = (w: Word): number[] => w.features.near.slice(1, 4).concat(w.features.own.filter((_, i) => i >= 9)); 
const tally = new Map<number, number>();
if (netOn) { for (const w of train.examples.words) for (const h of hashesOf(w)) tally.set(h, (tally.get(h) ?? 0) + 1); for (const [h, n] of tally) if (n >= Number(arg('nfeat', '30'))) featureNumbers.set(h, featureNumbers.size); }
const tableOf = (e: Examples) => wordTable(e.words, DIM, (w) => { const at = vectorAt.get(w.hash); return at === undefined ? undefined : reduced.subarray(at * DIM, at * DIM + DIM); }, (w) => hashesOf(w).map((h) => featureNumbers.get(h) ?? -1).filter((n) => n >= 0));
const net = netOn ? new Net({ dimensions: DIM, hidden: Number(arg('hidden', '64')) }, featureNumbers.size, 7) : undefined;
const table = tableOf(train.examples);
log(`net features ${featureNumbers.size}`);
const netOptions = net ? { net: { net, table, means: lineMeans(train.examples, table, DIM), step: Number(arg('nstep', '0.001')), batch: 16, dropout: Number(arg('ndrop', '0.4')) } } : {};
const sets = [['dev', dev], ['articles', articles], ...(arg('ww', '') ? [['ww', readOpenCorporaWw()] as const] : [])] as const;
function readOpenCorporaWw(): Lesson[] {
	return readLines<{ id: string; text: string; mentions: { start: number; end: number; type: string }[] }>(
		`${SHARED}/data/ner/worldwide-dev.jsonl.gz`,
	).map((d) => ({
		id: d.id,
		corpus: 'gold',
		text: d.text,
		weight: 1,
		labels: d.mentions
			.filter((m) => ['person', 'organization', 'place', 'group'].includes(m.type))
			.map((m) => ({ start: m.start, end: m.end, types: [m.type as 'person'], unsure: false })),
	}));
}
const weights = trainChain(
	train.examples,
	Int32Array.from({ length: train.examples.stretchCount }, (_, i) => i),
	vocabulary.hashes.length,
	{
		epochs: Number(arg('epochs', '6')),
		step: Number(arg('step', '0.05')),
		dropout: Number(arg('dropout', '0.4')),
		decay: Number(arg('decay', '0')),
		seed: 1, ...netOptions,
	},
	log,
);
for (const [name, lessons] of sets) {
	const { examples, articles: read } = encode(lessons as Lesson[]);
	const t = Date.now();
	vocabulary.apply(examples);
	const linear = linearScores(examples, weights.features);
	const tb = tableOf(examples);
	const means = lineMeans(examples, tb, DIM);
	const hid = new Float32Array(512);
	const labels = tag(examples, (w, sc, at) => { linear(w, sc, at); if (net) { net.forward(examples, tb, means, w, hid, 0); net.addScores(hid, 0, sc, at); } }, weights.transitions);
	log(
		`${name} ${decodeScore(examples, labels, lessons as Lesson[], read, name === 'ww')} unreachable ${examples.unreachable} (${Date.now() - t} ms)`,
	);
}
if (arg('out', '')) {
	const { packModel } = await import('./pack.js');
	const { writeModel } = await import('../src/engine/names/model-format.js');
	const { modelOf } = await import('../src/engine/names/model.js');
	const { findNames } = await import('../src/engine/names/find.js');
	const { writeFileSync } = await import('node:fs');
	const { ENTITY_TYPES } = await import('../src/annotations.js');
	const { scoreNames } = await import('./scoring.js');
	for (const smallest of [0.02, 0.05, 0.1]) {
		const parts = packModel(lexicon, vocabulary.hashes, weights, smallest);
		const bytes = writeModel(parts);
		const model = modelOf(parts);
		const read = encode(articles).articles;
		for (let k = 0; k < 3; k++) {
			const t = Date.now();
			const found = read.map((a) => findNames(a, model).map((n) => ({ from: n.from, to: n.to, type: ENTITY_TYPES.indexOf(n.type) })));
			const ms = Date.now() - t;
			log(
				`prune ${smallest} bytes ${bytes.length} rows ${parts.rows.length} ${scoreNames(found, articles, read)} ${(articles.reduce((s, a) => s + a.text.split(/\s+/).length, 0) / ms).toFixed(0)} k words/s`,
			);
		}
		if (smallest === 0.05) writeFileSync(arg('out', ''), bytes);
	}
}

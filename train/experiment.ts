import { readGold, readOpenCorpora, readLines, SHARED, type Lesson } from './corpora.js';
import { linearScores, tag, trainChain } from './crf.js';
import { Encoder, type Examples } from './encode.js';
import { buildLexicon } from './lexicon.js';
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
		seed: 1,
	},
	log,
);
for (const [name, lessons] of sets) {
	const { examples, articles: read } = encode(lessons as Lesson[]);
	const t = Date.now();
	vocabulary.apply(examples);
	const labels = tag(examples, linearScores(examples, weights.features), weights.transitions);
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

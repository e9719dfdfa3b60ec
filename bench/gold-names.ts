/**
 * An annotator that is told every name of the gold articles, so that what comes after the names can be
 * measured by itself: `node ../shared/score/score.mjs article ../shared/gold/articles.jsonl -- npx tsx bench/gold-names.ts ../shared/gold/articles.jsonl`.
 * Reads and writes JSON Lines as `copydesk annotate --jsonl` does.
 */
import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import type { EntityType, Span } from '../src/annotations.js';
import { annotate } from '../src/engine/annotate.js';

interface GoldArticle {
	readonly id: string;
	readonly entities: Readonly<Record<string, { readonly type: EntityType }>>;
	readonly mentions: readonly (Span & { readonly entity: string; readonly form: string })[];
}

const [file] = process.argv.slice(2);
if (!file) throw new Error('usage: gold-names.ts GOLD.jsonl < in.jsonl > out.jsonl');
const golds = new Map<string, GoldArticle>();
for (const line of readFileSync(file, 'utf8').split('\n').filter(Boolean)) {
	const gold = JSON.parse(line) as GoldArticle;
	golds.set(gold.id, gold);
}
for await (const line of createInterface({ input: process.stdin })) {
	const { id, text } = JSON.parse(line) as { id: string; text: string };
	process.stdout.write(
		JSON.stringify({ ...annotate(text, { model: null, constraints: { names: goldNames(id), onlyNames: true } }), id }) + '\n',
	);
}

function goldNames(id: string): (Span & { type: EntityType })[] {
	const gold = golds.get(id);
	return (gold?.mentions ?? [])
		.filter((mention) => mention.form === 'name')
		.map(({ start, end, entity }) => ({ start, end, type: gold?.entities[entity]?.type ?? 'person' }));
}

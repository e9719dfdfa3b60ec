/**
 * An annotator that is told every name, who is who, and whom each tagged pronoun and description means, so
 * that the quotes can be measured alone:
 * `node ../shared/score/score.mjs article ../shared/gold/articles.jsonl -- npx tsx bench/quotes-gold.ts ../shared/gold/articles.jsonl`.
 */
import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import type { EntityType, Span } from '../src/annotations.js';
import { readArticle } from '../src/engine/article/article.js';
import { assemble } from '../src/engine/assemble.js';
import { findNames } from '../src/engine/names/find.js';
import { findQuotes } from '../src/engine/quotes/find.js';
import type { Cast, Cluster, Resolve } from '../src/engine/types.js';

interface GoldArticle {
	readonly id: string;
	readonly text: string;
	readonly entities: Readonly<Record<string, { readonly type: EntityType; readonly name: string }>>;
	readonly mentions: readonly (Span & { readonly entity: string; readonly form: string })[];
}

const [file] = process.argv.slice(2);
if (!file) throw new Error('usage: quotes-gold.ts GOLD.jsonl < in.jsonl > out.jsonl');
const golds = new Map(
	readFileSync(file, 'utf8')
		.split('\n')
		.filter(Boolean)
		.map((line) => JSON.parse(line) as GoldArticle)
		.map((gold) => [gold.id, gold] as const),
);
for await (const line of createInterface({ input: process.stdin })) {
	const { id } = JSON.parse(line) as { id: string };
	const gold = golds.get(id);
	if (!gold) throw new Error(`no gold article ${id}`);
	const cast = castOf(gold);
	process.stdout.write(JSON.stringify({ ...assemble(cast, findQuotes(cast, goldResolver(gold, cast)), []), id }) + '\n');
}

function castOf(gold: GoldArticle): Cast {
	const article = readArticle(gold.text);
	const named = gold.mentions.filter((mention) => mention.form === 'name');
	const given = named.map(({ start, end, entity }) => ({ start, end, type: gold.entities[entity]?.type ?? ('person' as const) }));
	const names = findNames(article, null, { names: given, onlyNames: true });
	const entityAt = new Map(named.map((mention) => [mention.start, mention.entity]));
	const ids = Object.keys(gold.entities);
	const clusterOf = names.map((name) => ids.indexOf(entityAt.get(name.start) ?? ''));
	const clusters: Cluster[] = ids.map((id, index) => ({
		type: gold.entities[id]?.type ?? 'person',
		name: gold.entities[id]?.name ?? '',
		names: names.flatMap((_, at) => (clusterOf[at] === index ? [at] : [])),
		gender: 'unknown',
	}));
	return { article, names, clusters, clusterOf, descriptions: clusters.map(() => null) };
}

function goldResolver(gold: GoldArticle, cast: Cast): Resolve {
	const ids = Object.keys(gold.entities);
	return (source) => {
		const index = cast.names.findIndex((name) => name.start === source.start && name.end === source.end);
		if (index >= 0) return { cluster: cast.clusterOf[index] ?? null, form: 'name', confidence: 0.99, candidates: [] };
		const form = source.end - source.start <= 4 ? 'pronoun' : 'nominal';
		const mention = gold.mentions.find((one) => one.form !== 'name' && one.start < source.end && source.start < one.end);
		return { cluster: mention ? ids.indexOf(mention.entity) : null, form, confidence: 0.9, candidates: [] };
	};
}

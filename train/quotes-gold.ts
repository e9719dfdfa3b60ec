/** Reads annotated articles, and resolves each as its own annotations do: every name, and who is who. */
import { existsSync, readFileSync } from 'node:fs';
import { joinNames } from '../src/engine/coref/join.js';
import { pronounReader } from '../src/engine/coref/pronouns.js';
import { descriptionsOf, findingsIn } from '../src/engine/descriptions/describe.js';
import { readArticle } from '../src/engine/document/article.js';
import { findNames } from '../src/engine/find-names.js';
import type { ResolvedArticle, Cluster } from '../src/engine/coref/types.js';
import type { GoldArticle } from './gold-article.js';
import { readOwnArticles } from './own-articles.js';
import type { Rank } from '../src/engine/quotes/speakers.js';

/** The articles of a JSON Lines file; ends the process with a message where the file is missing. */
export function readGold(file: string): GoldArticle[] {
	if (!existsSync(file)) {
		console.error(`${file} is missing: the annotated articles are no part of the project`);
		process.exit(0);
	}
	const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean);
	return lines.map((line) => JSON.parse(line) as GoldArticle);
}

/** The annotated articles that may teach what ships: of Wikinews (text CC BY 2.5), of the press, and our own. Only numbers are taken from them. */
export function readTraining(): GoldArticle[] {
	return [...readSharedTraining(), ...readOwnArticles()];
}

/** The same without our own. */
export function readSharedTraining(): GoldArticle[] {
	return ['../shared/gold/train.jsonl', '../shared/gold/press/train.jsonl'].flatMap(readGold);
}

/** An article resolved as its annotations say. */
export function resolvedArticle(gold: GoldArticle): ResolvedArticle {
	const article = readArticle(gold.text);
	const named = gold.mentions.filter((mention) => mention.form === 'name');
	const annotated = named.map(({ start, end, entity }) => ({ start, end, type: gold.entities[entity]?.type ?? ('person' as const) }));
	const names = findNames(article, null, { names: annotated, onlyNames: true });
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

/** An article whose names are those of its annotations, joined and described by the engine. */
export function joinedArticle(gold: GoldArticle): ResolvedArticle {
	const article = readArticle(gold.text);
	const named = gold.mentions.filter((mention) => mention.form === 'name');
	const annotated = named.map(({ start, end, entity }) => ({ start, end, type: gold.entities[entity]?.type ?? ('person' as const) }));
	const constraints = { names: annotated, onlyNames: true };
	const names = findNames(article, null, constraints);
	const clusters = joinNames(article, names, constraints);
	const clusterOf = new Array<number>(names.length).fill(0);
	for (const [index, cluster] of clusters.entries()) for (const name of cluster.names) clusterOf[name] = index;
	const resolved = { article, names, clusters, clusterOf, descriptions: [] };
	return { ...resolved, descriptions: descriptionsOf(clusters.length, findingsIn(resolved, pronounReader(resolved))) };
}

/** Ranks whoever the words of a source are annotated to mean first: the bearer of a name, or whom a pronoun or description stands for; else nobody. */
export function goldRank(gold: GoldArticle, resolved: ResolvedArticle): Rank {
	const ids = Object.keys(gold.entities);
	return (options, { source }) => {
		const mention =
			source && gold.mentions.find((one) => one.form !== 'name' && one.start < source.referent.end && source.referent.start < one.end);
		const named = source && source.name !== null ? (resolved.clusterOf[source.name] ?? null) : null;
		const meant = named ?? (mention ? ids.indexOf(mention.entity) : null);
		return options.map(({ cluster }) => (cluster === meant ? 1 : 0));
	};
}

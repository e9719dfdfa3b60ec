/** Reads invented articles whose names are marked up, as far as who is who and what is said of them; `../harness/marked-up.ts` has the notation. */
import { readArticle } from '../../../src/engine/document/article.js';
import { tokenRange } from '../../../src/engine/document/lookup.js';
import { describeClusters } from '../../../src/engine/descriptions/describe.js';
import { joinNames } from '../../../src/engine/coref/join.js';
import type { ResolvedArticle } from '../../../src/engine/coref/types.js';
import type { Constraints } from '../../../src/engine/ner/constraints.js';
import type { Name } from '../../../src/engine/ner/name.js';
import { readMarkedUp } from '../harness/marked-up.js';

/** A marked article with its names resolved. */
export function resolvedArticle(source: string, constraints: Constraints = {}, confidence = 0.9): ResolvedArticle {
	const { text, mentions } = readMarkedUp(source);
	const article = readArticle(text);
	const names = mentions.map(({ start, end, type }): Name => ({
		start,
		end,
		type,
		confidence,
		...tokenRange(article, { start, end }),
		rules: ['model'],
	}));
	const clusters = joinNames(article, names, constraints);
	const clusterOf = new Array<number>(names.length).fill(-1);
	for (const [index, cluster] of clusters.entries()) for (const name of cluster.names) clusterOf[name] = index;
	return { article, names, clusters, clusterOf, descriptions: describeClusters(article, names, clusters) };
}

/** The wordings of each cluster, joined by ` = `, in order of first mention. */
export function joined(source: string, constraints: Constraints = {}, confidence?: number): string[] {
	const resolved = resolvedArticle(source, constraints, confidence);
	return resolved.clusters.map((cluster) => {
		const texts = cluster.names.map((name) => resolved.article.text.slice(resolved.names[name]?.start, resolved.names[name]?.end));
		return [...new Set(texts)].join(' = ');
	});
}

/** The context of each described entity, by name. */
export function contexts(source: string): Record<string, string> {
	const { clusters, descriptions } = resolvedArticle(source);
	return Object.fromEntries(clusters.flatMap(({ name }, index) => (descriptions[index] ? [[name, descriptions[index].context]] : [])));
}

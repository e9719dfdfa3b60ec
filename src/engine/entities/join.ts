/** Joins the names of one thing. */
import type { Article, Cluster, Given, Name } from '../types.js';

/** Clusters in order of first mention; every name is in exactly one. */
export function joinNames(article: Article, names: readonly Name[], _given: Given = {}): Cluster[] {
	const byText = new Map<string, Cluster & { names: number[] }>();
	for (const [index, name] of names.entries()) {
		const text = article.text.slice(name.start, name.end);
		const cluster = byText.get(`${name.type} ${text}`);
		if (cluster) cluster.names.push(index);
		else byText.set(`${name.type} ${text}`, { type: name.type, name: text, names: [index], gender: 'unknown' });
	}
	return [...byText.values()];
}

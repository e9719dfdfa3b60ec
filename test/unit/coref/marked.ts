/** Reads invented articles whose names are marked `[p:Jane Roe]`; the letter is the type. */
import type { EntityType, Span } from '../../../src/annotations.js';
import { readArticle } from '../../../src/engine/document/article.js';
import { tokenRange } from '../../../src/engine/document/lookup.js';
import { describeClusters } from '../../../src/engine/descriptions/describe.js';
import { joinNames } from '../../../src/engine/coref/join.js';
import type { Cast, Constraints, Name } from '../../../src/engine/types.js';

const TYPES: Readonly<Record<string, EntityType>> = { p: 'person', o: 'organization', g: 'place', n: 'group', e: 'event', w: 'work' };

/** The plain text and the names marked in it. */
export function unmarked(marked: string): { text: string; spans: (Span & { type: EntityType })[] } {
	let text = '';
	let at = 0;
	const spans: (Span & { type: EntityType })[] = [];
	for (const match of marked.matchAll(/\[([pognew]):([^\][]{1,80})\]/g)) {
		text += marked.slice(at, match.index);
		const name = match[2] ?? '';
		spans.push({ start: text.length, end: text.length + name.length, type: TYPES[match[1] ?? ''] ?? 'person' });
		text += name;
		at = match.index + match[0].length;
	}
	return { text: text + marked.slice(at), spans };
}

/** The cast of a marked article. */
export function castOf(marked: string, constraints: Constraints = {}, confidence = 0.9): Cast {
	const { text, spans } = unmarked(marked);
	const article = readArticle(text);
	const names: Name[] = spans.map((span) => ({ ...span, confidence, ...tokenRange(article, span) }));
	const clusters = joinNames(article, names, constraints);
	const clusterOf = new Array<number>(names.length).fill(-1);
	for (const [index, cluster] of clusters.entries()) for (const name of cluster.names) clusterOf[name] = index;
	return { article, names, clusters, clusterOf, descriptions: describeClusters(article, names, clusters) };
}

/** The wordings of each cluster, joined by ` = `, in order of first mention. */
export function together(marked: string, constraints: Constraints = {}): string[] {
	const cast = castOf(marked, constraints);
	return cast.clusters.map((cluster) => {
		const texts = cluster.names.map((name) => cast.article.text.slice(cast.names[name]?.start, cast.names[name]?.end));
		return [...new Set(texts)].join(' = ');
	});
}

/** The context of each described entity, by name. */
export function contexts(marked: string): Record<string, string> {
	const { clusters, descriptions } = castOf(marked);
	return Object.fromEntries(clusters.flatMap(({ name }, index) => (descriptions[index] ? [[name, descriptions[index].context]] : [])));
}

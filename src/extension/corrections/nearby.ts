/** Who is named near a place of an article: likely answers to who speaks, or who is meant. */
import type { Entity } from '../../annotations.js';
import type { Target } from './target.js';

const NEAR = 600;
const MOST = 4;

/** Persons and organizations named near the target, the nearest first. */
export function nearby({ article, mention, quote, selection }: Target): Entity[] {
	const at = mention?.start ?? quote?.spans[0]?.start ?? selection?.start ?? 0;
	const near = article.annotations.mentions.filter(({ start, form }) => form === 'name' && Math.abs(start - at) < NEAR);
	const entities = near
		.sort((a, b) => Math.abs(a.start - at) - Math.abs(b.start - at))
		.flatMap(({ entity }) => article.index.entity(entity) ?? []);
	return [...new Set(entities)].filter(({ type }) => type === 'person' || type === 'organization').slice(0, MOST);
}

/** Who is named near a place of an article: likely answers to who speaks, or who is meant. */
import type { Entity } from '../annotations.js';
import type { AnnotationIndex } from './navigation.js';

/** Code units to look to either side. */
const NEAR = 600;
const MOST = 4;

/** Persons and organizations named near an offset, the nearest first. */
export function namedNear(index: AnnotationIndex, offset: number): Entity[] {
	const near = index.annotations.mentions.filter(({ start, form }) => form === 'name' && Math.abs(start - offset) < NEAR);
	const entities = near
		.sort((a, b) => Math.abs(a.start - offset) - Math.abs(b.start - offset))
		.flatMap(({ entity }) => index.entity(entity) ?? []);
	return [...new Set(entities)].filter(({ type }) => type === 'person' || type === 'organization').slice(0, MOST);
}

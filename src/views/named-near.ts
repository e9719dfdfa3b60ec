/** Who is named near a place of an article: likely answers to who speaks, or who is meant. */
import type { Entity, EntityType, Mention } from '../annotations.js';
import type { AnnotationIndex } from './navigation.js';

/** Code units to look to either side. */
const NEAR = 600;
const MOST = 4;
/** Organizations and groups beside persons: of three speakers that are offered, one is a person. */
const MOST_COLLECTIVE = 2;
/** Who acts and speaks, the likeliest first; the other types come after them. */
const ACTORS: readonly EntityType[] = ['person', 'organization', 'group'];

/** All entities as answers to a question, the likeliest first: of the type that is asked for, then who can act; near the place, often mentioned. */
export function likeliest(index: AnnotationIndex, offset: number, type: EntityType): Entity[] {
	const near = namedNear(index, offset);
	const rankOf = (entity: Entity): number => (near.includes(entity) ? near.indexOf(entity) : MOST);
	const mentions = (entity: Entity): number => index.mentionsOf(entity.id).length;
	const isOther = (entity: Entity): number => (entity.type === type ? -1 : ACTORS.indexOf(entity.type) + 1 || ACTORS.length + 1);
	return [...index.annotations.entities].sort((a, b) => isOther(a) - isOther(b) || rankOf(a) - rankOf(b) || mentions(b) - mentions(a));
}

/** Other persons to whom the words of a mention may belong as their surname, those of one family for instance, who are named most first. */
export function namesakes(index: AnnotationIndex, { entity, text }: Pick<Mention, 'entity' | 'text'>): Entity[] {
	const mentions = ({ id }: Entity): number => index.mentionsOf(id).length;
	return index.annotations.entities
		.filter(({ id, type, name }) => type === 'person' && id !== entity && name.endsWith(` ${text}`))
		.sort((a, b) => mentions(b) - mentions(a));
}

/** Persons and organizations named near an offset, the nearest first; who only wrote the article, last. */
export function namedNear(index: AnnotationIndex, offset: number): Entity[] {
	const near = nearest(index, offset, ['person', 'organization']);
	const [writers, others] = [true, false].map((isWriter) => near.filter((entity) => isOnlyWriter(index, entity) === isWriter));
	return [...(others ?? []), ...(writers ?? [])].slice(0, MOST);
}

/** Who of those named near may say a quote with this source, the likeliest first: persons, and for `they` organizations and groups before them. */
export function likelySpeakers(index: AnnotationIndex, offset: number, source: string): Entity[] {
	const persons = namedNear(index, offset).filter((entity) => entity.type === 'person' && !isOnlyWriter(index, entity));
	return /^they$/iu.test(source) ? [...nearest(index, offset, ['organization', 'group']).slice(0, MOST_COLLECTIVE), ...persons] : persons;
}

/** Whether an entity stands in bylines alone: whoever wrote an article hardly ever speaks in it. */
function isOnlyWriter(index: AnnotationIndex, { id }: Entity): boolean {
	const mentions = index.mentionsOf(id);
	return mentions.length > 0 && mentions.every(({ start }) => index.blockAt(start).kind === 'byline');
}

function nearest(index: AnnotationIndex, offset: number, types: readonly EntityType[]): Entity[] {
	const near = index.annotations.mentions.filter(({ start, form }) => form === 'name' && Math.abs(start - offset) < NEAR);
	const entities = near
		.sort((a, b) => Math.abs(a.start - offset) - Math.abs(b.start - offset))
		.flatMap(({ entity }) => index.entity(entity) ?? []);
	return [...new Set(entities)].filter(({ type }) => types.includes(type));
}

/** Whom a source's label means among those whom the article names. */
import type { Entity } from '../../annotations.js';

/** The one person or body of the article that a label (`HOLT`, `Mayor Holt`, `Q`) means; else the label in words, as somebody would write it. */
export function speakerOfLabel(label: string, entities: readonly Entity[]): Entity | string {
	const speakers = entities.filter(({ type }) => type === 'person' || type === 'organization');
	const words = wordsOf(label);
	const same = speakers.filter((entity) => namesOf(entity).some((name) => name.join(' ') === words.join(' ')));
	const alike = speakers.filter((entity) => isAlike(words, entity));
	const [only, ...others] = same.length > 0 ? same : alike;
	return only && others.length === 0 ? only : inWords(label);
}

function namesOf({ name, aliases }: Entity): readonly (readonly string[])[] {
	return [name, ...aliases].map(wordsOf);
}

/** Whether the label has a person's surname, and nothing else that the article does not say of them. */
function isAlike(label: readonly string[], entity: Entity): boolean {
	const known = new Set([...namesOf(entity).flat(), ...wordsOf(entity.context ?? '')]);
	const surnames = namesOf(entity).map((name) => name.at(-1));
	return entity.type === 'person' && surnames.includes(label.at(-1)) && label.every((word) => known.has(word) || TITLES.test(word));
}

/** Titles of labels that say nothing of who is meant. */
const TITLES = /^(?:mr|mrs|ms|miss|mx|dr|prof|sir|sen|rep|gov|hon|rev|judge)$/u;

function wordsOf(name: string): readonly string[] {
	return name.toLowerCase().match(/[\p{L}\p{N}\p{M}'’-]+/gu) ?? [];
}

/** Transcripts write labels in capitals. */
function inWords(label: string): string {
	const plain = label.trim();
	if (plain !== plain.toUpperCase() || plain.length < 3) return plain;
	return plain.toLowerCase().replace(/(?<![\p{L}\p{M}'’])\p{L}/gu, (letter) => letter.toUpperCase());
}

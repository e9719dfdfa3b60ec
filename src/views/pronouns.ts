/** Which pronoun an article uses for an entity. */
import type { Entity, Mention } from '../annotations.js';
import { FEMALE_PRONOUNS, MALE_PRONOUNS } from '../engine/lexicon/pronouns.js';

/** `he` or `she` for any form of it. */
function subjectForm(pronoun: string): 'he' | 'she' | undefined {
	return MALE_PRONOUNS.has(pronoun) ? 'he' : FEMALE_PRONOUNS.has(pronoun) ? 'she' : undefined;
}

/** `he` or `she` only for a person of whom the article says so and never the other; `it` for what is no person or group of them. */
export function pronounOf(entity: Entity, mentions: readonly Mention[]): 'he' | 'she' | 'they' | 'it' {
	if (entity.type !== 'person') return entity.type === 'group' ? 'they' : 'it';
	const used = new Set(mentions.flatMap((mention) => (mention.form === 'pronoun' ? (subjectForm(mention.text.toLowerCase()) ?? []) : [])));
	const [only] = used;
	return only !== undefined && used.size === 1 ? only : 'they';
}

/** Which pronoun an article uses for an entity. */
import type { Entity, Mention } from '../annotations.js';

const PRONOUNS: Readonly<Record<string, 'he' | 'she'>> = {
	he: 'he',
	him: 'he',
	his: 'he',
	himself: 'he',
	she: 'she',
	her: 'she',
	hers: 'she',
	herself: 'she',
};

/** `he` or `she` only for a person of whom the article says so and never the other; `it` for what is no person or group of them. */
export function pronounOf(entity: Entity, mentions: readonly Mention[]): 'he' | 'she' | 'they' | 'it' {
	if (entity.type !== 'person') return entity.type === 'group' ? 'they' : 'it';
	const used = new Set(mentions.flatMap((mention) => (mention.form === 'pronoun' ? (PRONOUNS[mention.text.toLowerCase()] ?? []) : [])));
	const [only] = used;
	return only !== undefined && used.size === 1 ? only : 'they';
}

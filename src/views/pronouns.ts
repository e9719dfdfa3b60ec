/** Pronouns that stand for persons, and which of them an article uses for an entity. */
import type { Entity, Mention } from '../annotations.js';
import { isPronoun } from '../corrections/words.js';
import { FEMALE_PRONOUNS, MALE_PRONOUNS } from '../engine/lexicon/pronouns.js';

/** Whether the words are a pronoun that stands for somebody of whom the article speaks. */
export function isOfPersons(words: string): boolean {
	const lower = words.toLowerCase();
	return lower === 'they' || subjectForm(lower) !== undefined;
}

/** Whether words refer to somebody without naming them: a pronoun, or a description (`the minister`, `a campaign aide`). */
export function isDescriptive(words: string): boolean {
	return isPronoun(words) || /^(?:\p{Ll}|(?:An?|H(?:er|is)|Its|Our|The|Their|Th(?:at|is))\s)/u.test(words);
}

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

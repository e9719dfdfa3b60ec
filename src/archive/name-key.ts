/** What makes two articles’ names one name: the full name, without case, accents and marks. */
import type { EntityType } from '../annotations.js';
import { FORENAMES } from '../engine/lexicon/forenames.js';
import { wordsOf } from '../engine/lexicon/folding.js';
import { SURNAME_PARTICLES } from '../engine/lexicon/titles.js';
import { isGenericOrganization } from './generic-names.js';

/** A name as it is compared. */
export interface NameKey {
	/** The type and the folded words: equal where type and full name are. */
	readonly key: string;
	readonly words: readonly string[];
	/** Whether it says too little to be one across articles: a surname, an initial and a surname, `the city council`. */
	readonly isShort: boolean;
}

/** The key of a name of that type. */
export function nameKey(name: string, type: EntityType): NameKey {
	const words = wordsOf(name);
	// A name of signs alone is a name too.
	const own = words.length > 0 ? words : [name.trim()];
	return { key: `${type} ${own.join(' ')}`, words: own, isShort: isShort(name, own, type) };
}

function isShort(name: string, words: readonly string[], type: EntityType): boolean {
	if (type === 'person') return words.length < 2 || isSurname(name, words) || isInitial(words[0] ?? '');
	return type === 'organization' && isGenericOrganization(words);
}

/** `van Dijk`, `al-Bashir`: small words, and a surname of one word. */
function isSurname(name: string, words: readonly string[]): boolean {
	const [first = ''] = words;
	const isParticle = SURNAME_PARTICLES.has(first) && (!FORENAMES.has(first) || /^\p{Ll}|^\p{L}+[-’']/u.test(name.trim()));
	return isParticle && words.slice(0, -1).every((word) => SURNAME_PARTICLES.has(word));
}

function isInitial(word: string): boolean {
	return word.length === 1;
}

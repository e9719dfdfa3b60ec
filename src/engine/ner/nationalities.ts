/** Words that name a people or a faith and nothing else, wherever they stand with a capital: `Shi’ite`, `Albanian`. */
import { bitsOf, NATIONALITIES } from './lists.js';
import { Case, NEARLY_ALWAYS, type Word } from './words.js';

/** Lists whose words may stand beside: they hold the same words for the same reason. */
const ALIKE = NATIONALITIES | bitsOf('dictionaryPeople', 'dictionaryWork', 'dictionaryEvent');

/** Whether a word is the name of a people or a faith, and no town, surname or trade as well. */
export function isNationality({ letterCase, lists, capitalStep, text }: Word): boolean {
	if ((lists & NATIONALITIES) === 0 || (lists & ~ALIKE) !== 0) return false;
	return letterCase === Case.title && capitalStep >= NEARLY_ALWAYS && text.length > 3;
}

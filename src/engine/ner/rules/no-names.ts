/**
 * What is no name: common nouns in small letters, abbreviations of common nouns (`DVD`), kinds of bodies (`the Court`), holidays that are
 * dates (`New Year’s Eve`), measures (`US$5`), offices (`Chief Operating Officer`), cards of referees and migrants, diseases called after their finders.
 */
import type { Name } from '../../types.js';
import { bitsOf } from '../lists.js';
import { COMMON_OR_SURNAMES, COMMON_WORDS, DISEASE_FINDERS } from './common-words.js';
import type { Wording } from './wording.js';

/** Lists of names that people type in small letters; small towns and surnames are common nouns too often (`quay`, `cook`). */
const TYPED_SMALL = bitsOf('group', 'religion', 'country', 'company', 'media', 'agency', 'party', 'armed', 'platform', 'work');
const HOLIDAYS = new Set(['Eve', 'Day']);
const HOLY = new Set(['Christmas', 'New']);
const OFFICES = new Set(['Officer', 'Officers']);
const CARDS = /^Cards?$/;
const COLOURS = new Set(['Red', 'Yellow', 'Green']);

/** `names` without those that name nothing. */
export function withoutCommonNouns(names: readonly Name[], wording: Wording): readonly Name[] {
	return names.filter(
		(name) => !isMeasure(name, wording) && !(name.to - name.from > 1 ? isOfficeOrDay(name, wording) : isCommonWord(name, wording)),
	);
}

/** `US$5`, `Central European Time`. */
function isMeasure({ to, type }: Name, wording: Wording): boolean {
	const after = wording.word(to);
	if (after === '$') return wording.article.tokens[to]?.spaced === false;
	return after === 'Time' && type === 'group';
}

function isCommonWord({ from, to, type }: Name, wording: Wording): boolean {
	const word = wording.word(from);
	if (/^\p{Ll}[\p{Ll}\p{M}'’]*$/u.test(word)) return (wording.lists(from) & TYPED_SMALL) === 0;
	if (COMMON_WORDS.has(word) || (type !== 'person' && COMMON_OR_SURNAMES.has(word))) return true;
	return DISEASE_FINDERS.has(word) && wording.isPossessive(to);
}

function isOfficeOrDay({ from, to, type }: Name, wording: Wording): boolean {
	const [first, last] = [wording.word(from), wording.word(to - 1)];
	if (HOLIDAYS.has(last)) return HOLY.has(first);
	if (CARDS.test(last)) return to - from === 2 && COLOURS.has(first);
	if (OFFICES.has(last)) return type !== 'work' && (first === 'Chief' || wording.word(from - 1) === 'Chief');
	return to - from === 3 && COMMON_WORDS.has(first) && wording.word(from + 1) === '-' && /^\d+$/.test(last);
}

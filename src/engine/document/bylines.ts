/** Bylines: `By Jane Roe`, `By JANE ROE and John Doe, Reuters`, `Jane Roe in Baghdad`. */
import { JOURNALISTS } from '../lexicon/persons.js';
import { COMMON_PREPOSITIONS, NOUN_PREPOSITIONS } from '../lexicon/prepositions.js';
import { union, words } from '../lexicon/word-class.js';
import { AGENCIES } from './header-words.js';

/** A name's words: capitalised, initials, particles. */
const NAME = String.raw`\p{Lu}[\p{L}.’'-]{0,24}(?: (?:\p{Lu}[\p{L}.’'-]{0,24}|al-\p{Lu}\p{L}{1,20}|bin|de|del|della|der|van|von|la|le|el|da|dos)){1,4}`;
const JOINT = String.raw`(?:, | and | & |, and | with )`;
const BY = /^(?:[Bb]y|BY|Written by|Reported by|Reporting by|Story by|Posted by|Words by|Text by|Published by):? /u;
const ROLE = new RegExp(
	String.raw`^(?:,? (?:${[...NOUN_PREPOSITIONS].join('|')}) .{2,60}|, .{2,80}| \| .{2,80}| ?[—–-] .{2,60}| \(.{2,60}\)|` +
		String.raw`,? .{0,30}(?:staff|${[...JOURNALISTS.keys()].join('|')})(?: .{0,30})?)$`,
	'iu',
);
/** Words of a byline in capitals that have none. */
const SMALL_WORDS = union(COMMON_PREPOSITIONS, words('and the'));
const MOST_NAMES = 6;

/**
 * A pattern of up to `most` names, between others. It is made where one is looked for, since few lines get so far, and a worker would wait
 * for all of them before its first article.
 */
function namesBetween(before: string, most: number, after: string): RegExp {
	return new RegExp(String.raw`${before}${NAME}(?:${JOINT}${NAME}){0,${most - 1}}${after}`, 'u');
}

/** Whether a whole line is a byline. */
export function isByline(line: string): boolean {
	if (line.length > 160 || /[.!?]["”]?$/u.test(line.replace(/\b(?:Jr|Sr)\.$/u, ''))) return false;
	const end = bylineWithNamesEnd(line);
	if (end > 0 && (end === line.length || ROLE.test(line.slice(end)))) return true;
	return isCapitalByline(line) || isNameIn(line) || isNameAndAgency(line);
}

/** Where `By` and the names after it end that a line begins with; 0 where there are none. */
function bylineWithNamesEnd(line: string): number {
	const by = BY.exec(line)?.[0].length;
	const names = by === undefined ? undefined : namesBetween('^', MOST_NAMES, '').exec(line.slice(by))?.[0].length;
	return by === undefined || names === undefined ? 0 : by + names;
}

/** The end of `Jane Roe in Baghdad`. */
const IN_PLACE = / in \p{Lu}\p{L}{2,20}(?: \p{Lu}\p{L}{2,20}){0,2}$/u;

/** `Jane Roe in Baghdad`. */
function isNameIn(line: string): boolean {
	// The short patterns first: few lines get further, and a long one is dear to make.
	return /^\p{Lu}\S* (?:\p{Lu}|[a-z]{2,3}[ -])/u.test(line) && IN_PLACE.test(line) && namesBetween('^', 3, IN_PLACE.source).test(line);
}

/** `By Jane Roe For The Weekly Echo`: a short line of capitalised words. */
function isCapitalByline(line: string): boolean {
	const parts = line.split(' ');
	return (
		/^by$/iu.test(parts[0] ?? '') && parts.length <= 12 && parts.slice(1).every((word) => /^[\p{Lu}&]/u.test(word) || SMALL_WORDS.has(word))
	);
}

/** `Jane Roe, Reuters`; `Jane Roe, Metro Reporter`; `Reuters Staff`; `BBC News, Baghdad`. */
function isNameAndAgency(line: string): boolean {
	const comma = line.lastIndexOf(', ');
	if (comma > 0 && AGENCIES.has(line.slice(0, comma).toLowerCase()))
		return /^\p{Lu}\p{L}{2,20}(?: \p{Lu}\p{L}{2,20}){0,2}$/u.test(line.slice(comma + 2));
	const after = line.slice(comma + 2);
	if (comma > 0) return (AGENCIES.has(after.toLowerCase()) || isPost(after)) && namesBetween('^', 4, '$').test(line.slice(0, comma));
	const [, agency = '', role = ''] = /^(.{2,30}?)(?: staff)? ([a-z]+)$/.exec(line.toLowerCase()) ?? [];
	return AGENCIES.has(agency) && (isJournalist(role) || /^(?:staff|newsroom|editorial)$/.test(role));
}

/**
 * Where a byline ends that is glued to prose (`By Jane Roe BAGHDAD (Reuters) - …`): at a word in capitals only, at two spaces or at a mark;
 * 0 where there is none, for with nothing to end it a name cannot be distinguished from what follows.
 */
export function bylineEnd(text: string): number {
	const end = /^(?:By|BY) \p{Lu}[\p{L}.’'-]{1,24}(?: \p{Lu}[\p{L}.’'-]{0,24}){1,3}(?=(?: {2,}| ?[|•·]|,? \p{Lu}{3,}))/u.exec(text)?.[0];
	return end?.length ?? 0;
}

/** `Metro Reporter`, `Senior Health Correspondent`. */
function isPost(words: string): boolean {
	return (
		/^(?:\p{Lu}[\p{L}-]{1,20} ){0,3}\p{Lu}\p{L}{2,20}$/u.test(words) && isJournalist(words.slice(words.lastIndexOf(' ') + 1).toLowerCase())
	);
}

/** `reporter`, `reporters`. */
function isJournalist(word: string): boolean {
	return JOURNALISTS.has(word.replace(/s$/, ''));
}

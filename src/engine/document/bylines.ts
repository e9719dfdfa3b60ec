/** Bylines: `By Jane Roe`, `By JANE ROE and John Doe, Reuters`. */
import { JOURNALISTS } from '../lexicon/persons.js';
import { NOUN_PREPOSITIONS } from '../lexicon/prepositions.js';

/** A name's words: capitalised, initials, particles. */
const NAME = String.raw`\p{Lu}[\p{L}.’'-]{0,24}(?: (?:\p{Lu}[\p{L}.’'-]{0,24}|al-\p{Lu}\p{L}{1,20}|bin|de|del|della|der|van|von|la|le|el|da|dos)){1,4}`;
const JOINT = String.raw`(?:, | and | & |, and | with )`;
const BY = /^(?:[Bb]y|BY|Written by|Reported by|Reporting by|Story by|Posted by|Words by|Text by|Published by):? /u;
const ROLE = new RegExp(
	String.raw`^(?:,? (?:${[...NOUN_PREPOSITIONS].join('|')}) .{2,60}|, .{2,80}| \| .{2,80}| ?[—–-] .{2,60}| \(.{2,60}\)|` +
		String.raw`,? .{0,30}(?:staff|${[...JOURNALISTS.keys()].join('|')})(?: .{0,30})?)$`,
	'iu',
);

/** Whether a whole line is a byline. */
export function isByline(line: string): boolean {
	if (line.length > 160 || /[.!?]["”]?$/u.test(line.replace(/\b(?:Jr|Sr)\.$/u, ''))) return false;
	const by = BY.exec(line)?.[0].length;
	if (by === undefined) return false;
	// The pattern is made where it is asked for: few lines get so far, and a worker would wait for it before its first article.
	const names = new RegExp(String.raw`^${NAME}(?:${JOINT}${NAME}){0,5}`, 'u').exec(line.slice(by))?.[0].length;
	return names !== undefined && (by + names === line.length || ROLE.test(line.slice(by + names)));
}

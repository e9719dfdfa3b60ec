/** Reads where an article itself says that two names are one: brackets, `also known as`, `or`. */
import type { Name } from '../ner/name.js';
import { initialsOf, isAcronym } from './institutions.js';
import { wordsOf } from '../lexicon/folding.js';

/** The words between a name and its other name. */
const ALSO_KNOWN =
	/^,? ?\(?(?:who is |which is |who was |which was )?(?:also |better |formerly |previously |popularly |commonly |locally |then |once |more )?(?:known (?:as|by the (?:nickname|name|alias)(?: of)?)|a\.?k\.?a\.?|alias|born|née|nee|nicknamed|real name|whose real name (?:is|was)|renamed|formerly|now)[:,]? ["“'‘]?$/iu;
/** A peer's own name and title (`Jane Roe, Lady Roehampton`), or the name someone was born with. */
const ALSO_PERSON = /^(?:, (?:lord|lady|baron|baroness|viscount|the earl of|earl of|duke of|duchess of) | (?:was|is) born (?:as )?)$/i;
const LONGEST_GAP = 60;

/** Whether the text equates a name with the next one. */
export function areEquated(text: string, first: Name | undefined, second: Name | undefined): boolean {
	if (!first || !second || second.start - first.end > LONGEST_GAP) return false;
	const gap = text.slice(first.end, second.start);
	if (first.type === second.type && ALSO_KNOWN.test(gap)) return true;
	if (first.type === 'person' && second.type === 'person' && ALSO_PERSON.test(gap)) return true;
	if (!/^["”’']? ?\(["“‘']?$/u.test(gap) || !/^["”’']?\)/u.test(text.slice(second.end, second.end + 2))) return false;
	return bracketEquates(text, first, second);
}

/** `Long Name (LN)`, `LN (Long Name)`, `Daesh (Islamic State)`; not `Smith (Labour)`, nor `Springfield (Illinois)`. */
function bracketEquates(text: string, first: Name, second: Name): boolean {
	const a = text.slice(first.start, first.end);
	const b = text.slice(second.start, second.end);
	const shortens = isInitials(b, a) || isInitials(a, b);
	if (first.type === second.type) return shortens || first.type === 'organization' || stretches(a, b) || stretches(b, a);
	return shortens && first.type !== 'person' && second.type !== 'person';
}

/** An acronym of other words than those of the long name (`SNCF (French railways)`); one word has none (`BKU (Charuni)`). */
function stretches(short: string, long: string): boolean {
	return isAcronym(short) && !isAcronym(long) && wordsOf(long).length > 1;
}

function isInitials(short: string, long: string): boolean {
	return isAcronym(short) && initialsOf(wordsOf(long)).has(wordsOf(short).join(''));
}

/** Picture credits: `Handout . / Reuters`, `Photo: Jane Roe/AP`, `REUTERS/John Doe`, `(Photo by Jane Roe/Getty Images)`. */
import { startsWithCapital } from './characters.js';
import { AGENCIES, CREDIT_OPENERS } from './header-words.js';

const OPENER = new RegExp(String.raw`^(?:${CREDIT_OPENERS})(?![\p{L}-])`, 'iu');
/** What stands between the parts of a credit. */
const JOINT = /^[ \u00a0]{0,3}(?:[.,:;|/•·–—-][ \u00a0]{0,2}){0,3}(?:(?:via|by|for|from|courtesy of|and|the)[ \u00a0])?/iu;
const NAME = /^\p{Lu}[\p{L}.’'-]{0,24}(?: (?:al-|de |van |von |bin )?\p{Lu}[\p{L}’'-]{0,24})?(?=$|[ \u00a0/,;|.)])/u;
const LONGEST_AGENCY = 3;

/**
 * Where the credit that `text` starts with ends; 0 where it starts with none. A credit opens with a word of picture desks or an agency with a
 * slash; a lone opener before prose (`Photos of the dam show…`) is none.
 */
export function creditEnd(text: string): number {
	const bracketed = bracketedCreditEnd(text);
	if (bracketed > 0) return bracketed;
	const opener = OPENER.exec(text)?.[0].length ?? 0;
	let end = opener;
	let parts = 0;
	for (;;) {
		const joint = end === 0 ? 0 : (JOINT.exec(text.slice(end))?.[0].length ?? 0);
		const part = partAt(text, end + joint, end > 0 && /[/:]|by |via /iu.test(text.slice(end, end + joint)));
		if (part === 0) break;
		end += joint + part;
		parts++;
	}
	if (opener === 0 && parts === 0) return personAndAgencyEnd(text);
	if (opener > 0) return parts > 0 ? end : wholeLineCredit(text, opener);
	return parts > 1 ? end : 0;
}

/** `Jane Roe/AP`. */
function personAndAgencyEnd(text: string): number {
	const person = /^\p{Lu}[\p{L}.’'-]{1,24}(?: \p{Lu}[\p{L}.’'-]{0,24}){1,2}\//u.exec(text.slice(0, 90))?.[0].length ?? 0;
	const agency = person > 0 ? agencyEnd(text.slice(person, person + 60)) : 0;
	return agency > 0 ? person + agency : 0;
}

/** An agency, an opener, or (after a slash, a colon or `by`) a person's name. */
function partAt(text: string, at: number, afterMark: boolean): number {
	const rest = text.slice(at, at + 60);
	const agency = agencyEnd(rest);
	if (agency > 0) return agency;
	if (at > 0 && afterMark) return OPENER.exec(rest)?.[0].length ?? NAME.exec(rest)?.[0].length ?? 0;
	return 0;
}

/** Length of the agency's name that a text starts with: the longest of up to three words. */
function agencyEnd(text: string): number {
	const words = /^[\p{L}/-]{2,20}(?: [\p{L}/-]{2,20}){0,2}/u.exec(text)?.[0].split(' ') ?? [];
	for (let count = Math.min(LONGEST_AGENCY, words.length); count > 0; count--) {
		const name = words.slice(0, count).join(' ');
		if (startsWithCapital(name) && AGENCIES.has(name.toLowerCase())) return name.length;
		const beforeSlash = name.indexOf('/');
		if (count === 1 && beforeSlash > 0 && startsWithCapital(name) && AGENCIES.has(name.slice(0, beforeSlash).toLowerCase()))
			return beforeSlash;
	}
	return 0;
}

/** `Photograph: Jane Roe for the Weekly Echo`: a labelled line without a verb's full stop is a credit to its end. */
function wholeLineCredit(text: string, opener: number): number {
	return /^ ?[:/] ?\p{Lu}/u.test(text.slice(opener)) && text.length < 120 && !/[.!?](?:$| \p{Lu})/u.test(text) ? text.length : 0;
}

/** `(Photo by …)`, `[AP Photo/Jane Roe]`. */
function bracketedCreditEnd(text: string): number {
	const inner = /^[([]([^()[\]]{3,100})[)\]]/u.exec(text);
	if (!inner?.[1]) return 0;
	return OPENER.test(inner[1]) || personAndAgencyEnd(inner[1]) === inner[1].length ? inner[0].length : 0;
}

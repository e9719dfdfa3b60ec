/** An abbreviation is what it stands for: `the Ballot Protection Act (BPA)` makes every `BPA` of the article a law. */
import type { Name } from '../../types.js';
import { HEAD_WORDS } from './head-words.js';
import type { Usage } from './usage.js';
import type { Wording } from './wording.js';
import { flatMapped } from '../../flat-mapped.js';

const ABBREVIATION = /^\p{Lu}[\p{L}&-]{1,9}$/u;
/** Common nouns for bodies, which names in small letters end with now and then. */
const BODY =
	/^(?:alliance|army|bank|bureau|centre|center|club|college|corps|court|federation|forum|front|league|movement|office|organi[sz]ation|party|team|union)$/;
const JOINT = /^(?:-|and|of|for|the|to|in)$/;
const CAPITALS = /\p{Lu}/gu;

/** `names`, in text order, where abbreviations have the type of the name that they were introduced with, and are marked there. */
export function withAbbreviations(names: readonly Name[], wording: Wording, usage: Usage): Name[] {
	return flatMapped(names, (name, index) => {
		const type = name.to - name.from === 1 ? usage.typeOf(wording.word(name.from)) : undefined;
		if (type !== undefined && type !== name.type) return { ...name, type };
		const at = name.to + 1;
		const isMarked = (names[index + 1]?.from ?? Infinity) <= at;
		return isMarked || !abbreviationOf(name, wording) ? name : [name, wording.cut({ ...name, from: at, to: at + 1 })];
	});
}

/** The abbreviation that stands in brackets behind a name: its capitals begin words of the name, in their order. */
export function abbreviationOf({ from, to }: Name, wording: Wording): string | undefined {
	const short = wording.word(to + 1);
	if (to - from < 2 || wording.word(to) !== '(' || wording.word(to + 2) !== ')' || !ABBREVIATION.test(short)) return undefined;
	const capitals = short.match(CAPITALS) ?? [];
	let token = from;
	for (const capital of capitals) {
		while (token < to && wording.word(token)[0]?.toUpperCase() !== capital) token++;
		if (token++ >= to) return undefined;
	}
	return capitals.length > 1 ? short : undefined;
}

/** Whether a name is the abbreviation, in brackets, of words in small letters before them that name no body: `mobile financial service (MFS)`. */
export function isOfCommonNoun({ from, to }: Name, wording: Wording): boolean {
	const short = wording.word(from);
	if (to - from > 1 || wording.word(to) !== ')' || wording.word(from - 1) !== '(' || !ABBREVIATION.test(short)) return false;
	const capitals = short.match(CAPITALS) ?? [];
	const head = wording.word(from - 2);
	if (capitals.length < 2 || BODY.test(head) || HEAD_WORDS.has(head.charAt(0).toUpperCase() + head.slice(1))) return false;
	let token = from - 1;
	for (const capital of capitals.reverse()) {
		do token--;
		while (JOINT.test(wording.word(token)));
		if (wording.word(token).charAt(0) !== capital.toLowerCase()) return false;
	}
	return true;
}

/** An abbreviation is what it stands for: `the Ballot Protection Act (BPA)` makes every `BPA` of the article a law. */
import type { Name } from '../../types.js';
import type { Usage } from './usage.js';
import type { Wording } from './wording.js';
import { flatMapped } from '../../flat-mapped.js';

const ABBREVIATION = /^\p{Lu}[\p{L}&-]{1,9}$/u;
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

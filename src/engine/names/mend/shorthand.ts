/** Events that are written short, which a tagger takes for words without meaning or for dates: `WWII`, `9/11`. */
import { startsWithCapital } from '../../article/characters.js';
import type { Name } from '../../types.js';
import { namesOver, withInstead } from './instead.js';
import type { Stretch, Wording } from './wording.js';

/** How often such a word is the event. */
const SHORTHAND = 0.9;
const WAR = /^(?:WW[12]|WWII?)$/;

const TITLE = /^(?!(?:The|Since|After|Before|During|Post|Pre|Until|On|Of|By)$)\p{Lu}/u;

/** `names`, in text order, those of a stretch, with such events where nothing longer stands. */
export function withShorthand(names: readonly Name[], wording: Wording, stretch: Stretch): readonly Name[] {
	const found: Name[] = [];
	for (let token = stretch.from; token < stretch.to; token++) {
		const to = WAR.test(wording.word(token)) ? token + 1 : isDayOfAttacks(token, wording) ? token + 3 : token;
		if (to > token) found.push(wording.cut({ start: 0, end: 0, from: token, to, type: 'event', confidence: SHORTHAND }));
	}
	return withInstead(
		names,
		found.filter((event) => namesOver(names, event).every(({ from, to }) => from >= event.from && to <= event.to)),
	);
}

/** `9/11`, which as a date has a year behind it, or another number of the same kind near it. */
function isDayOfAttacks(token: number, wording: Wording): boolean {
	if (wording.word(token) !== '9' || wording.word(token + 1) !== '/' || wording.word(token + 2) !== '11') return false;
	// `Fahrenheit 9/11` and `the 9/11 Commission` have longer names.
	const isPart = startsWithCapital(wording.word(token + 3)) || TITLE.test(wording.word(token - 1));
	return !isPart && wording.word(token + 3) !== '/' && wording.word(token - 1) !== '/' && wording.isOneLine(token, token + 3);
}

/** Names that the tagger passes over in one place and is sure of in another: `shares of Ostrelia fell` behind `the drugmaker Ostrelia said`. */
import { startsWithCapital } from '../../document/characters.js';
import type { Name } from '../../types.js';
import { NEARLY_ALWAYS } from '../words.js';
import { isProse, sentenceOf, standsAlone } from './alone.js';
import { DATES } from './common-words.js';
import { foundBeside, withOthers } from './instead.js';
import type { Usage } from './usage.js';
import type { Stretch, Wording } from './wording.js';

/** How often such words are that name again. */
const REPEATED = 0.75;
const LONGEST = 6;
const HYPHEN = '-';

/** `names`, in text order, those of a stretch, with such words. */
export function withRepeated(names: readonly Name[], wording: Wording, usage: Usage, stretch: Stretch): readonly Name[] {
	const repeated = foundBeside(names, wording, stretch, (token, end, before) =>
		usage.openings.has(wording.word(token)) ? nameAt(token, Math.min(end, token + LONGEST), before, wording, usage) : undefined,
	);
	return withOthers(names, repeated);
}

/** The longest name that begins at a token, ends at `end` at the latest, and is sure elsewhere. */
function nameAt(from: number, end: number, before: Name | undefined, wording: Wording, usage: Usage): Name | undefined {
	for (let to = end; to > from; to--) {
		const type = usage.sureTypeOf(wording.phrase(from, to));
		if (type === undefined) continue;
		const isRight = to - from === 1 ? isAlone(from, before, wording) : isWhole(from, to, wording);
		return isRight ? wording.named({ from, to, type, confidence: REPEATED }) : undefined;
	}
	return undefined;
}

function isAlone(token: number, before: Name | undefined, wording: Wording): boolean {
	return !DATES.test(wording.word(token)) && standsAlone(token, before, wording);
}

/** Whether several words are no part of a longer name; in a headline all have capitals. */
function isWhole(from: number, to: number, wording: Wording): boolean {
	const sentence = sentenceOf(from, wording);
	if (!sentence || !wording.isOneLine(from, to) || wording.word(from - 1) === HYPHEN || wording.word(to) === HYPHEN) return false;
	return !isProse(sentence, wording) || !(isCapitalised(from - 1, sentence, wording) || isCapitalised(to, sentence, wording));
}

/** Whether a word of a sentence begins with a capital, and not for opening it. */
function isCapitalised(token: number, { from, to }: Stretch, wording: Wording): boolean {
	if (token < from || token >= to || !startsWithCapital(wording.word(token))) return false;
	return token > from || wording.capitals(token) >= NEARLY_ALWAYS;
}

/** Finds words by which a source asks for anonymity, with the reason: `spoke on condition of anonymity because …`. They report nothing. */
import { HIDDEN, NAME_NOUNS, NAME_PARTS, NAMING, PRINTED, REFUSING, TALKING, WISHING } from '../lexicon/anonymity.js';
import { FORMS_OF_BE } from '../lexicon/auxiliaries.js';
import { SUBORDINATORS } from '../lexicon/conjunctions.js';
import { DETERMINERS, POSSESSIVES } from '../lexicon/determiners.js';
import { SUBJECT_PRONOUNS } from '../lexicon/pronouns.js';
import { union, words } from '../lexicon/word-class.js';
import type { Range } from '../syntax/range.js';
import type { Unit } from '../syntax/units.js';

const ANONYMITY = words('anonymity confidentiality');
const CONDITION = words('condition conditions');
/** What stands between the verb and `anonymity` or whose name it is: `insisted on a condition of strict anonymity`. */
const LEADING = union(DETERMINERS, CONDITION, words('complete for full of on strict that under upon'));
/** What stands before `named`, `withheld`: the source’s own name, not that of `asked that the victims not be named`. */
const OWN_NAME = union(SUBJECT_PRONOUNS, POSSESSIVES, NAME_NOUNS, NAME_PARTS, FORMS_OF_BE, words('fully further not publicly to'));
/** What goes on after `named`; after other words it is an office, or a role: `declined to be named captain`. */
const EXPLAINING = union(SUBORDINATORS, words('by citing due fearing lest out saying so'));

/** Units between `to talk` and its condition: `agreed to talk to the paper on condition of anonymity`. */
const FARTHEST_CONDITION = 7;

/** Whether what the verb at `cue` is followed by, `content`, is a request of its subject’s for anonymity, or the reason of one. Reads a few words. */
export function asksForAnonymity(units: readonly Unit[], cue: Range, { from, to }: Range): boolean {
	const textAt = (at: number): string => (at < to ? (units[at]?.text ?? '') : '');
	let at = conditionOfTalk(textAt, from);
	while (at > cue.to && LEADING.has(textAt(at - 1)) && !POSSESSIVES.has(textAt(at - 1))) at--;
	let isCondition = false;
	for (; LEADING.has(textAt(at)) && !POSSESSIVES.has(textAt(at)); at++) isCondition ||= CONDITION.has(textAt(at));
	const isRefused = REFUSING.has(textAt(cue.from));
	if (!isCondition && !isRefused && !WISHING.has(textAt(cue.from))) return false;
	// `demanded anonymity for all witnesses` asks for others.
	if (ANONYMITY.has(textAt(at))) return isCondition || textAt(at + 1) !== 'for' || textAt(at + 2) === 'fear';
	let [isNot, isName] = [isRefused, false];
	for (; OWN_NAME.has(textAt(at)); at++) {
		isNot ||= textAt(at) === 'not';
		isName ||= NAME_NOUNS.has(textAt(at));
	}
	const isLeftOut = isName ? HIDDEN.has(textAt(at)) || (isNot && PRINTED.has(textAt(at))) : isNot && NAMING.has(textAt(at));
	return isLeftOut && (units[at + 1]?.kind !== 'word' || at + 1 >= to || EXPLAINING.has(textAt(at + 1)) || textAt(at + 2) === 'fear');
}

/** Where the condition begins of an infinitive at `from` that is about talking; `from` where there is none. */
function conditionOfTalk(textAt: (at: number) => string, from: number): number {
	if (textAt(from) !== 'to' || !TALKING.has(textAt(from + 1))) return from;
	for (let at = from + 2; at < from + FARTHEST_CONDITION; at++) if (CONDITION.has(textAt(at))) return at;
	return from;
}

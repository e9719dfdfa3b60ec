/** Finds where clauses end, and what stands between a name and what is said of it. */
import { SUBORDINATORS } from '../lexicon/conjunctions.js';
import { union, words } from '../lexicon/word-class.js';
import type { NamedText } from './named-text.js';

const CLAUSE_OPENERS = union(SUBORDINATORS, words('but where which who'));

/** Where a clause ends: at a mark, or where another clause begins. */
export function clauseEnd(passage: NamedText, start: number, limit: number): number {
	for (let at = start; at < limit; at++) {
		if (/^[,.;:!?()—–"“”]$/.test(passage.lower(at))) return at;
		if (CLAUSE_OPENERS.has(passage.lower(at))) return at;
	}
	return limit;
}

/** After `42,`, `aged 42,` or `D-Calif.,`. */
export function afterAge(passage: NamedText, start: number): number {
	let at = start;
	if (/^[dril]$/.test(passage.lower(at)) && passage.isHyphen(at + 1) && passage.lower(at + 3) === ',') return at + 4;
	if (/^(?:aged|age|now)$/.test(passage.lower(at))) at++;
	if (!passage.isNumber(at)) return start;
	return /^[,)]$/.test(passage.lower(at + 1)) ? at + 2 : at + 1;
}

/** Finds where an article says that somebody is not named, and the words that say why. */
import { FEARED, NAMING, PUBLICLY } from '../engine/lexicon/anonymity.js';
import { AUXILIARIES } from '../engine/lexicon/auxiliaries.js';
import { COORDINATORS } from '../engine/lexicon/conjunctions.js';
import { POSSESSIVES } from '../engine/lexicon/determiners.js';
import { SUBJECT_PRONOUNS, WH_RELATIVES } from '../engine/lexicon/pronouns.js';
import type { Range } from '../engine/syntax/range.js';
import { union, words } from '../engine/lexicon/word-class.js';
import { ADVERBIALS, FEARED_REPRISALS, GRANTS, MOTIVES, OMISSIONS, PROHIBITIONS } from './anonymity-phrases.js';
import { clauseStart, CLOSING_MARK, GOES_ON, reasonAt, reasonEnd, SAYING } from './reasons.js';
import type { PhraseTable } from './phrase-table.js';
import type { SentenceWords } from './sentence-words.js';

/** Where a sentence says that somebody is not named, or may not speak. Ranges are of its words. */
export interface Anonymity {
	readonly sentence: SentenceWords;
	/** The words that leave the name out: `on condition of anonymity`; the reason itself where there are no others. */
	readonly grant: Range;
	/** The words that say why. */
	readonly reason?: Range;
	/** Whether it is about a source only where one is near: a court leaves out names as well, and many fear something. */
	readonly needsSource: boolean;
}

/** Words between the grant and its reason; farther off it is another clause’s. */
const LONGEST_GAP = 14;
/** Words in commas between them: `her first name, Mirela, be used because …`. */
const LONGEST_INSERT = 4;

/** What may stand between a comma and the reason: `, partly because`. */
const PARTLY = words('apparently chiefly in large largely mainly mostly only part partly simply');
const OWN_CLAUSE = union(SUBJECT_PRONOUNS, POSSESSIVES);

/** All of a sentence, in text order. */
export function anonymityIn(sentence: SentenceWords): readonly Anonymity[] {
	const { words: all } = sentence;
	const grants = grantsIn(all);
	const found: Anonymity[] = grants.map(({ needsSource, ...grant }, index) => {
		const limit = grants[index + 1]?.from ?? all.length;
		const lowest = grants[index - 1]?.to ?? 0;
		const reason = reasonAfter(all, grant.to, limit) ?? reasonBefore(all, grant, lowest) ?? motiveBefore(all, grant, lowest);
		return { sentence, grant, needsSource, ...(reason ? { reason } : {}) };
	});
	for (const own of ownReasons(all)) {
		if (found.some(({ reason }) => reason && reason.from < own.to && own.from < reason.to)) continue;
		const open = found.findIndex(({ reason }) => !reason);
		const grant = found[open];
		if (grant) found[open] = { ...grant, reason: own };
		else found.push({ sentence, grant: own, reason: own, needsSource: !own.isToPress });
	}
	return found;
}

function grantsIn(all: readonly string[]): (Range & { readonly needsSource: boolean })[] {
	const grants = [];
	for (let at = 0; at < all.length; at++) {
		const omission = OMISSIONS.endAt(all, at);
		const to = omission ?? GRANTS.endAt(all, at);
		if (to === undefined) continue;
		grants.push({ from: at, to, needsSource: omission !== undefined });
		at = to - 1;
	}
	return grants;
}

/** Clauses that are reasons by themselves: somebody may not speak, or fears to. */
function ownReasons(all: readonly string[]): (Range & { readonly isToPress: boolean })[] {
	const found = [];
	for (let at = 0; at < all.length; at++) {
		const own = ownReasonAt(all, at);
		if (!own) continue;
		found.push(own);
		at = own.to - 1;
	}
	return found;
}

function ownReasonAt(all: readonly string[], at: number): (Range & { readonly isToPress: boolean }) | undefined {
	const prohibition = PROHIBITIONS.endAt(all, at);
	const end = prohibition ?? FEARED_REPRISALS.endAt(all, at);
	if (end === undefined) return undefined;
	const from = clauseStart(all, at);
	const to = reasonEnd(all, end, true);
	const opener = all[from] ?? '';
	const isBound = WH_RELATIVES.has(opener) || /^(?:because|neither|none)$/.test(opener);
	const isBeside = isBound || isInserted(all, from);
	if (prohibition === undefined && !isBeside && !(from === 0 && SUBJECT_PRONOUNS.has(opener))) return undefined;
	return { from, to, isToPress: isBeside && from > 0 && all.slice(from, to).some((word) => PUBLICLY.has(word) || NAMING.has(word)) };
}

/** A phrase of its own beside a noun: `, fearing reprisals,`. */
function isInserted(all: readonly string[], at: number): boolean {
	return at === 0 || /^[,—–]$/.test(all[at - 1] ?? '');
}

/** The reason that follows a grant within its clause. */
function reasonAfter(all: readonly string[], start: number, limit: number): Range | undefined {
	const own = clauseAfterMark(all, start);
	if (own) return own;
	for (let at = start; at < Math.min(limit, start + LONGEST_GAP); at++) {
		const isNext = at === start || (at === start + 1 && all[start] === ',');
		const reason = reasonAt(all, at) ?? (isNext ? adverbialAt(all, at) : undefined);
		if (reason) return reason;
		const insert = all[at] === ',' ? insertEnd(all, at + 1) : undefined;
		if (insert !== undefined) at = insert;
		else if (endsGap(all, at, start)) return undefined;
	}
	return undefined;
}

function adverbialAt(all: readonly string[], at: number): Range | undefined {
	return rangeBy(ADVERBIALS, all, at);
}

function rangeBy(table: PhraseTable, all: readonly string[], at: number): Range | undefined {
	const end = table.endAt(all, at);
	return end === undefined ? undefined : { from: at, to: reasonEnd(all, end, true) };
}

/** `asked not to be named; he is still owed for March`. */
function clauseAfterMark(all: readonly string[], start: number): Range | undefined {
	const isClause = /^[:;—–]$/.test(all[start] ?? '') && OWN_CLAUSE.has(all[start + 1] ?? '');
	return isClause ? { from: start + 1, to: reasonEnd(all, start + 2, true) } : undefined;
}

/** Whether a word between grant and reason shows that another clause begins. */
function endsGap(all: readonly string[], at: number, start: number): boolean {
	const word = all[at] ?? '';
	if (CLOSING_MARK.test(word) || SAYING.has(word) || (word === 'that' && at > start)) return true;
	if (AUXILIARIES.has(word) && all[at - 1] !== 'to' && all[at - 1] !== ',') return true;
	if (word !== ',') return false;
	if (at === start && adverbialAt(all, at + 1)) return false;
	for (let next = at + 1; ; next++) {
		if (reasonAt(all, next)) return false;
		if (!PARTLY.has(all[next] ?? '')) return !listGoesOn(all, at + 1);
	}
}

/** `her name, age or employer`. */
function listGoesOn(all: readonly string[], at: number): boolean {
	return [at, at + 1, at + 2].some((next) => /^(?:or|nor)$/.test(all[next] ?? '')) || all[at] === 'and';
}

/** Where the comma stands that ends few words in commas; undefined where none does, or they are a reason. */
function insertEnd(all: readonly string[], at: number): number | undefined {
	if (reasonAt(all, at) ?? adverbialAt(all, at)) return undefined;
	const end = all.indexOf(',', at);
	if (end <= at || end - at > LONGEST_INSERT) return undefined;
	// `, he said,`
	const isAttribution = SUBJECT_PRONOUNS.has(all[at] ?? '') && SAYING.has(all[at + 1] ?? '') && end === at + 2;
	return isAttribution || !all.slice(at, end).some((word) => SAYING.has(word) || CLOSING_MARK.test(word)) ? end : undefined;
}

/** The reason in front of a grant: `fearing reprisals, she asked …`, `who feared reprisals and asked …`. */
function reasonBefore(all: readonly string[], grant: Range, lowest: number): Range | undefined {
	for (let at = grant.from - 1; at >= lowest; at--) {
		const word = all[at] ?? '';
		if (CLOSING_MARK.test(word) && !/^["“]$/.test(word)) return undefined;
		if (FEARED.has(word) && COORDINATORS.has(all[requestStart(all, grant) - 1] ?? '')) return fearedBefore(all, at, grant);
		const before = all[at - 1] ?? ',';
		if (!/^[,“"]$/.test(before) && !WH_RELATIVES.has(before) && before !== 'and') continue;
		const reason = reasonAt(all, at);
		if (reason && all[reason.to] === ',' && reason.to < grant.from && !isOfAnother(all, reason.to + 1, grant.from)) return reason;
	}
	return undefined;
}

/** `who did not want to offend the family and asked not to be named`. */
function motiveBefore(all: readonly string[], grant: Range, lowest: number): Range | undefined {
	for (let at = grant.from - 1; at >= lowest; at--) {
		const end = MOTIVES.endAt(all, at);
		if (end !== undefined && end <= grant.from) return { from: clauseStart(all, at), to: Math.min(grant.from, reasonEnd(all, end, true)) };
	}
	return undefined;
}

/** Where the verb stands that a grant depends on: `asked` of `asked not to be named`. */
function requestStart(all: readonly string[], { from }: Range): number {
	let at = from;
	while (at > 0 && from - at < 4 && (GOES_ON.has(all[at - 1] ?? '') || /^(?:so|therefore|to)$/.test(all[at - 1] ?? ''))) at--;
	return at;
}

function fearedBefore(all: readonly string[], at: number, grant: Range): Range {
	let to = requestStart(all, grant);
	while (to > at + 1 && (COORDINATORS.has(all[to - 1] ?? '') || all[to - 1] === ',')) to--;
	return { from: clauseStart(all, at), to };
}

/** Whether somebody is reported between reason and grant; `, said without letting his name be used` is the same clause. */
function isOfAnother(all: readonly string[], from: number, to: number): boolean {
	for (let at = from; at < to; at++) if (SAYING.has(all[at] ?? '') && !(at === from && to - from <= 3)) return true;
	return false;
}

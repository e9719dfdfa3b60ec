/** What a correction is about: two corrections with the same subject cannot both stand, and the later one does. */
import type { Anchor, Correction, CorrectionStatement } from '../annotations.js';
import { anchorsOf } from './anchor.js';
import { inOrderMade } from './order.js';
import { keyOf } from './spans.js';

/** The subject as a key. Anchors count by their place, so they must hold for one text. */
export function subjectOf(statement: CorrectionStatement): string {
	switch (statement.kind) {
		case 'name':
		case 'not-a-name':
			return statement.scope === 'words' ? `words ${statement.anchor.exact}` : `name ${keyOf(statement.anchor)}`;
		case 'type':
			if (statement.scope === 'words') return `words ${statement.anchor.exact}`;
			return `${statement.scope === 'entity' ? 'entity type' : 'name'} ${keyOf(statement.anchor)}`;
		case 'same':
		case 'different':
			return `pair ${[keyOf(statement.anchor), keyOf(statement.other)].sort().join(' ')} ${statement.scope ?? ''}`;
		case 'entity-name':
		case 'context':
			return `${statement.kind} ${keyOf(statement.anchor)}`;
		case 'quote':
		case 'not-a-quote':
			return `quote ${places(statement.anchors)}`;
		case 'speaker':
			return `speaker ${places(statement.anchors)}`;
		case 'checked':
		case 'note':
			return `${statement.kind} ${statement.subject} ${places(statement.anchors)}`;
		case 'ignored':
			return `ignored ${statement.check} ${places(statement.anchors)}`;
		case 'source':
			return `source ${statement.file}`;
	}
}

/** The corrections without those that a later one on the same subject has replaced, in the order made. */
export function compacted(corrections: readonly Correction[]): Correction[] {
	const last = new Map<string, Correction>();
	for (const correction of inOrderMade(corrections)) {
		const subject = subjectOf(correction);
		// Taken out first, so that the map's order stays the order made.
		last.delete(subject);
		last.set(subject, correction);
	}
	return [...last.values()];
}

/** Corrections among which no two are on one subject, with those that had to go for it. */
export interface Joined {
	/** In the order made. */
	readonly corrections: readonly Correction[];
	readonly dropped: readonly Correction[];
}

/**
 * As `compacted`, for further ones beside many, in the order made, among which no two are on one subject: the many are not compared with
 * each other, and only those of the places or words that the further ones are about are looked at closely. It runs at a stretch when a
 * person says something, so that a loop over thousands does as little as it can.
 */
export function joinedWith(present: readonly Correction[], further: readonly Correction[]): Joined {
	const starts = new Set(further.flatMap((correction) => anchorsOf(correction).map(({ start }) => start)));
	const words = new Set(further.flatMap((correction) => wordsOf(correction) ?? []));
	const subjects = new Set(further.map(subjectOf));
	const rivals = new Set<Correction>();
	for (const correction of present) {
		const isNear = standsAtOneOf(starts, correction) || (words.size > 0 && words.has(wordsOf(correction) ?? ''));
		if (isNear && subjects.has(subjectOf(correction))) rivals.add(correction);
	}
	const added = compacted([...rivals, ...further]);
	const stays = new Set(added);
	const others = rivals.size === 0 ? present : present.filter((correction) => !rivals.has(correction));
	return {
		corrections: withAdded(others, added),
		dropped: [...rivals, ...further].filter((correction) => !stays.has(correction)),
	};
}

/** Both in the order made; what is added was mostly made last. */
function withAdded(others: readonly Correction[], added: readonly Correction[]): readonly Correction[] {
	const [last, first] = [others.at(-1), added[0]];
	if (!first) return others;
	return last && last.at >= first.at ? inOrderMade([...others, ...added]) : [...others, ...added];
}

/** Whether an anchor begins at one of the places. */
function standsAtOneOf(starts: ReadonlySet<number>, correction: Correction): boolean {
	if (correction.kind === 'source') return false;
	if ('anchors' in correction) return correction.anchors.some(({ start }) => starts.has(start));
	return starts.has(correction.anchor.start) || ('other' in correction && starts.has(correction.other.start));
}

/** The words, or the file, that a correction is about wherever they stand; undefined where it is about a place. */
function wordsOf(correction: Correction): string | undefined {
	if (correction.kind === 'source') return correction.file;
	const isOfWords = correction.kind === 'name' || correction.kind === 'not-a-name' || correction.kind === 'type';
	return isOfWords && correction.scope === 'words' ? correction.anchor.exact : undefined;
}

/** Whether two corrections say the same. Author and time do not count. */
export function saySame(one: CorrectionStatement, other: CorrectionStatement): boolean {
	return JSON.stringify(withoutStamp(one)) === JSON.stringify(withoutStamp(other));
}

/** Whether two editions of one correction differ in nothing but where it stands. */
export function sayAlike(one: Correction, other: Correction): boolean {
	const [mine, theirs] = [contentOf(one), contentOf(other)];
	return mine.size === theirs.size && [...mine].every(([key, value]) => isEqual(value, theirs.get(key)));
}

/** The fields that say something but where. */
function contentOf(correction: Correction): Map<string, unknown> {
	return new Map((Object.entries(correction) as [string, unknown][]).filter(([, value]) => !isPlaced(value)));
}

function isEqual(one: unknown, other: unknown): boolean {
	return one === other || (typeof one === 'object' && one !== null && JSON.stringify(one) === JSON.stringify(other));
}

function isPlaced(value: unknown): boolean {
	return Array.isArray(value) ? value.some(isAnchor) : isAnchor(value);
}

function withoutStamp(statement: CorrectionStatement): [string, unknown][] {
	return (Object.entries(statement) as [string, unknown][])
		.filter(([key]) => key !== 'id' && key !== 'at')
		.sort(([a], [b]) => (a < b ? -1 : 1))
		.map(([key, value]) => [key, withoutContext(value)]);
}

/** Anchors are the same where they stand at the same place, whatever surrounds them. */
function withoutContext(value: unknown): unknown {
	if (Array.isArray(value)) return value.map(withoutContext);
	return isAnchor(value) ? keyOf(value) : value;
}

function isAnchor(value: unknown): value is Anchor {
	return typeof value === 'object' && value !== null && 'exact' in value;
}

function places(anchors: readonly Anchor[]): string {
	return anchors.map(keyOf).join(' ');
}

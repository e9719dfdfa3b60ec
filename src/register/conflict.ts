/** Reads a register in which Git has left the marks of a merge: both sides, and what they grew from where the marks hold it. */
import { problemAt, type Problem } from '../formats/json.js';
import { mergedRegisters, type MergedRegister } from './merge.js';
import { parseRegister } from './parse.js';
import { EMPTY_REGISTER, type Register } from './register.js';

/** The texts of a file in conflict. */
export interface ConflictSides {
	readonly ours: string;
	readonly theirs: string;
	/** Undefined where the marks do not hold it (`merge.conflictStyle` is `merge`). */
	readonly base: string | undefined;
	/** Where each place in conflict begins. */
	readonly offsets: readonly number[];
}

/** What becomes of both sides; `unreadable` where one of them is no register. */
export type ConflictOutcome = (MergedRegister & { readonly isGuess: boolean }) | 'unreadable';

type SidePart = 'both' | 'ours' | 'base' | 'theirs';

/** The part that begins after a line of marks; a line of others belongs to the part before it. */
const MARKS: readonly (readonly [RegExp, SidePart, SidePart])[] = [
	[/^<{7}(?: |$)/, 'both', 'ours'],
	[/^\|{7}(?: |$)/, 'ours', 'base'],
	[/^={7}$/, 'ours', 'theirs'],
	[/^={7}$/, 'base', 'theirs'],
	[/^>{7}(?: |$)/, 'theirs', 'both'],
];

/** Undefined where a text has no marks of a merge, or not as Git writes them. */
export function conflictSidesOf(text: string): ConflictSides | undefined {
	if (!text.includes('<<<<<<<')) return undefined;
	const texts: Record<SidePart, string[]> = { both: [], ours: [], base: [], theirs: [] };
	const offsets: number[] = [];
	let part: SidePart = 'both';
	let [offset, hasBase] = [0, false];
	for (const line of text.split(/(?<=\n)/)) {
		const content = line.replace(/\r?\n$/, '');
		const mark = MARKS.find(([pattern, from]) => from === part && pattern.test(content));
		if (mark) {
			if (part === 'both') offsets.push(offset);
			part = mark[2];
			hasBase ||= part === 'base';
		} else for (const side of part === 'both' ? (['ours', 'base', 'theirs'] as const) : [part]) texts[side].push(line);
		offset += line.length;
	}
	if (offsets.length === 0 || part !== 'both') return undefined;
	return { ours: texts.ours.join(''), theirs: texts.theirs.join(''), base: hasBase ? texts.base.join('') : undefined, offsets };
}

/** The sides merged entry by entry. Without a base, what one side alone has counts as added there: a guess, to be looked at. */
function mergedSides({ ours, theirs, base }: ConflictSides): ConflictOutcome {
	const [one, other] = [parseRegister(ours), parseRegister(theirs)];
	const before = base === undefined ? undefined : parseRegister(base);
	if (!one.ok || !other.ok || before?.ok === false) return 'unreadable';
	const isGuess = before === undefined;
	return { ...mergedRegisters(before?.value ?? inBoth(one.value, other.value), one.value, other.value), isGuess };
}

/** A problem at each place in conflict, which names the entries that contradict each other. */
export function conflictProblems(text: string, sides: ConflictSides): readonly Problem[] {
	const outcome = mergedSides(sides);
	const message = `A merge has left both sides here. ${outcomeInWords(outcome)}`;
	return sides.offsets.map((offset) => problemAt(text, message, offset));
}

function outcomeInWords(outcome: ConflictOutcome): string {
	if (outcome === 'unreadable') return 'One of them is no register.';
	if (!outcome.ok) return `Both changed ${outcome.conflicts.map(({ id }) => `“${id}”`).join(', ')}: say which is right.`;
	return 'No entry contradicts another.';
}

/** The entries of both that are the same: none, so that what differs is a conflict and what one side alone has is new. */
function inBoth(one: Register, other: Register): Register {
	const others = new Map(other.entries.map((entry) => [entry.id, JSON.stringify(entry)]));
	return { ...EMPTY_REGISTER, entries: one.entries.filter((entry) => others.get(entry.id) === JSON.stringify(entry)) };
}

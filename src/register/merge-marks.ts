/** The text of a register whose merge has conflicts: what was merged, and around each entry in conflict the marks that Git and editors know. */
import type { MergeConflict } from './merge.js';
import { compared } from '../corrections/order.js';
import type { Register, RegisterEntry } from './register.js';
import { entryBlock, registerText } from './write.js';

type MergeSide = 'ours' | 'base' | 'theirs';

/** The same place of the file on each side. */
type OnEachSide<T> = Readonly<Record<MergeSide, T>>;

const SIDES: readonly MergeSide[] = ['ours', 'base', 'theirs'];

/** Stands where the entries go. */
const PLACEHOLDER: RegisterEntry = { id: 'entries', name: 'entries', type: 'work' };

/** `merged` has the entries that are in no conflict. Each side of the text, taken alone, is a register. */
export function textWithMarks(merged: Register, conflicts: readonly MergeConflict[]): string {
	const [head = '', tail = ''] = registerText({ ...merged, entries: [PLACEHOLDER] }).split(`\t\t${entryBlock(PLACEHOLDER)}`);
	const lines: string[] = [];
	let open: OnEachSide<string[]> | undefined;
	for (const part of partsOf(merged.entries, conflicts)) {
		if (areAlike(part)) {
			if (open) lines.push(...marked(open));
			open = undefined;
			lines.push(...part.ours);
		} else {
			open ??= { ours: [], base: [], theirs: [] };
			for (const side of SIDES) open[side].push(...part[side]);
		}
	}
	if (open) lines.push(...marked(open));
	return `${head}${lines.join('\n')}${tail}`;
}

/** The lines of the entries, in parts that are the same on each side, or are not. */
function partsOf(entries: readonly RegisterEntry[], conflicts: readonly MergeConflict[]): readonly OnEachSide<readonly string[]>[] {
	const rows = [...entries.map((entry) => ({ id: entry.id, ours: entry, base: entry, theirs: entry })), ...conflicts].sort((a, b) =>
		compared(a.id, b.id),
	);
	const last = Object.fromEntries(SIDES.map((side) => [side, rows.findLastIndex((row) => row[side])]));
	return rows.flatMap((row, at) => {
		const linesOf = (side: MergeSide): readonly string[] =>
			row[side] ? `\t\t${entryBlock(row[side])}${at === last[side] ? '' : ','}`.split('\n') : [];
		const lines = { ours: linesOf('ours'), base: linesOf('base'), theirs: linesOf('theirs') };
		// No comma follows the last entry: of one that is last on one side alone, the last line differs.
		return row.ours === row.theirs && row.ours === row.base ? [ofEach(lines, 0, -1), ofEach(lines, -1)] : [lines];
	});
}

function ofEach({ ours, base, theirs }: OnEachSide<readonly string[]>, from: number, to?: number): OnEachSide<readonly string[]> {
	return { ours: ours.slice(from, to), base: base.slice(from, to), theirs: theirs.slice(from, to) };
}

function areAlike({ ours, base, theirs }: OnEachSide<readonly string[]>): boolean {
	return ours.join('\n') === theirs.join('\n') && ours.join('\n') === base.join('\n');
}

/** Both sides and what they grew from, as Git's style `diff3` has them. */
function marked({ ours, base, theirs }: OnEachSide<readonly string[]>): readonly string[] {
	return ['<<<<<<< ours', ...ours, '||||||| base', ...base, '=======', ...theirs, '>>>>>>> theirs'];
}

/** What of an article's annotations is surely still right just after an edit, before the engine has answered for the new text. */
import type { Annotations, Mention } from '../annotations.js';
import { shiftAnnotations, type TextChange } from '../corrections/shift.js';
import { lastStartingBy } from '../engine/article/lookup.js';

/** Work (edits times annotations) above which an event is treated as a new text: a replace-all over a whole book. */
const MOST_WORK = 3_000_000;

/**
 * The annotations moved along with the changes, without the names and dates whose words were touched: typing in
 * or right at a word makes another word of it. Undefined where the edits are so many that only the engine can tell.
 */
export function annotationsAfterEdit(annotations: Annotations, changes: readonly TextChange[]): Annotations | undefined {
	if (changes.length > 1 && changes.length * annotations.mentions.length > MOST_WORK) return undefined;
	const untouched: Annotations = {
		...annotations,
		mentions: withoutTouched(annotations.mentions, changes),
		dates: withoutTouched(annotations.dates, changes),
	};
	return shiftAnnotations(untouched, changes);
}

/** Spans in text order and hardly nested, such as mentions are, without those that a change reaches into or extends. */
function withoutTouched<T extends Pick<Mention, 'start' | 'end' | 'text'>>(
	items: readonly T[],
	changes: readonly TextChange[],
): readonly T[] {
	const touched = new Set<T>();
	// Of several changes in one event each holds in the text that those before it left, which for the usual order
	// (last place first) is the original text; a change after another place is looked up where it is now.
	let delta = 0;
	let lowest = Infinity;
	for (const change of changes) {
		const offset = change.offset > lowest ? change.offset - delta : change.offset;
		for (let index = lastStartingBy(items, offset + change.length); index >= 0; index--) {
			const item = items[index];
			if (!item || item.end < offset - LONGEST_NESTING) break;
			if (touches(item, change, offset)) touched.add(item);
		}
		delta += change.text.length - change.length;
		lowest = Math.min(lowest, change.offset);
	}
	return touched.size === 0 ? items : items.filter((item) => !touched.has(item));
}

/** How far before a change a longer item may start that a shorter one in front of the change is nested in. */
const LONGEST_NESTING = 300;

function touches(item: Pick<Mention, 'start' | 'end'>, change: TextChange, offset: number): boolean {
	const end = offset + change.length;
	if (offset < item.end && end > item.start) return true;
	const inserted = change.text;
	// Right behind the last letter, or right before the first: another word when letters or digits join it.
	if (offset === item.end) return /^[\p{L}\p{N}\p{M}_-]/u.test(inserted) || (inserted === '' && change.length > 0);
	if (end === item.start) return /[\p{L}\p{N}\p{M}_-]$/u.test(inserted) || (inserted === '' && change.length > 0);
	return offset > item.start && offset < item.end;
}

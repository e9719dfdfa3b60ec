/** Where two versions of a list differ. */
export interface Difference {
	/** Items at the top that are the same in both. */
	readonly top: number;
	/** Where those at the end begin that are the same in both: in the list, and in its last version. */
	readonly end: number;
	readonly lastEnd: number;
}

/** The difference between a list and its last version: an edit changes a few of a thousand paragraphs, and moves the rest. */
export function differenceOf(list: readonly unknown[], last: readonly unknown[], isSame = Object.is): Difference {
	let top = 0;
	while (top < list.length && top < last.length && isSame(list[top], last[top])) top++;
	let end = list.length;
	let lastEnd = last.length;
	while (end > top && lastEnd > top && isSame(list[end - 1], last[lastEnd - 1])) {
		end--;
		lastEnd--;
	}
	return { top, end, lastEnd };
}

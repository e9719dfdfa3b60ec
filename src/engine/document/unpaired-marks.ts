/** Finds double quotation marks that have no partner, or the wrong one. Single marks are left out: too many are apostrophes. */
import type { UnpairedMark } from '../../annotations.js';
import type { Article, Mark, Paragraph } from '../types.js';

const CLOSING_OF: ReadonlyMap<string, string> = new Map([
	['“', '”'],
	['"', '"'],
	['”', '”'],
]);

/**
 * The marks in text order, each once. A quotation over several blocks may open in each and close in the last, or open in the first alone.
 */
export function unpairedMarks(article: Article): UnpairedMark[] {
	const curly = article.text.includes('“');
	const unpaired: UnpairedMark[] = [];
	let carried = false;
	for (const [index, paragraph] of article.paragraphs.entries()) {
		if (paragraph.marks.length === 0) continue;
		const marks = doubleMarks(article.text, paragraph);
		const { faults, open } = faultsOf(article.text, marks, carried && marks[0]?.start !== paragraph.start, curly);
		unpaired.push(...faults);
		carried = open !== undefined && goesOn(article, index + 1);
		if (open && !carried) unpaired.push({ start: open.start, end: open.end, fault: 'unclosed' });
	}
	return unpaired.sort((a, b) => a.start - b.start);
}

/** The marks of a block by their places in the text. */
function doubleMarks(text: string, { start, marks }: Paragraph): readonly Mark[] {
	return marks
		.filter((mark) => !mark.single)
		.map((mark) => ({ ...mark, start: mark.start + start, end: mark.end + start }))
		.filter((mark) => text.slice(mark.start, mark.end) !== '""');
}

/** Whether a block opens again, as a long quotation does, or closes what is open. */
function goesOn({ text, paragraphs }: Article, index: number): boolean {
	const paragraph = paragraphs[index];
	const first = paragraph && doubleMarks(text, paragraph)[0];
	return first !== undefined && (first.start === paragraph?.start || first.role === 'close');
}

interface Faults {
	readonly faults: readonly UnpairedMark[];
	/** The mark that is still open at the end. */
	readonly open: Mark | undefined;
}

/** Marks nest (`"He said "no" to me"`): what balances inside the block has no fault. `owed`: a mark of a block before is to be closed. */
function faultsOf(text: string, marks: readonly Mark[], owed: boolean, curly: boolean): Faults {
	const faults: UnpairedMark[] = [];
	const open: Mark[] = [];
	let isOwed = owed;
	for (const [at, mark] of marks.entries()) {
		const partner = open.at(-1);
		const closes = mark.role === 'close' || (mark.role === 'either' && (partner !== undefined || isOwed));
		if (!closes) open.push(mark);
		else if (partner) {
			open.pop();
			if (curly) faults.push(...mismatch(text, partner, mark));
		} else if (isOwed) isOwed = false;
		else if (shouldOpen(text, mark, marks[at + 1])) {
			open.push(mark);
			faults.push({ start: mark.start, end: mark.end, fault: 'misplaced' });
		} else faults.push({ start: mark.start, end: mark.end, fault: 'unopened' });
	}
	return { faults, open: open[0] };
}

/** `he said that" there is no limit"`: the space is on the wrong side. */
function shouldOpen(text: string, mark: Mark, next: Mark | undefined): boolean {
	return next?.role === 'close' && text.slice(mark.start, mark.end) === '"' && /^ \S/u.test(text.slice(mark.end, mark.end + 2));
}

/** Of a straight and a curly mark around one quotation, the straight one is at fault; of two opening ones the second. */
function mismatch(text: string, open: Mark, close: Mark): readonly UnpairedMark[] {
	const opening = text.slice(open.start, open.end);
	const closing = text.slice(close.start, close.end);
	const expected = CLOSING_OF.get(opening);
	if (expected === undefined || closing === expected || !'“”"'.includes(closing)) return [];
	const isOpening = opening === '"' && closing === '”';
	const [{ start, end }, partner] = isOpening ? [open, close] : [close, open];
	return [{ start, end, fault: 'mismatched', partner: { start: partner.start, end: partner.end } }];
}

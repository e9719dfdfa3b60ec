/** Finds double quotation marks that have no partner, or the wrong one. Single marks are left out: too many are apostrophes. */
import type { UnpairedMark } from '../../annotations.js';
import type { Article, Mark } from './types.js';

const CLOSING_OF: ReadonlyMap<string, string> = new Map([
	['“', '”'],
	['"', '"'],
	['”', '”'],
]);

/**
 * The marks in text order, each once. A quotation over several blocks may open in each and close in the last, or open in the first alone.
 */
export function unpairedMarks(article: Article): UnpairedMark[] {
	const unpaired: UnpairedMark[] = [];
	let carried = false;
	for (const [index, block] of article.paragraphs.entries()) {
		if (block.content.marks.length === 0) continue;
		const text = article.text.slice(block.start, block.end);
		const owed = carried && firstDouble(text, block.content.marks)?.start !== 0;
		const { faults, open } = faultsOf(text, block.content.marks, owed);
		carried = open !== undefined && goesOn(article, index + 1);
		if (open && !carried) faults.push({ start: open.start, end: open.end, fault: 'unclosed' });
		for (const fault of faults) unpaired.push(movedBy(fault, block.start));
	}
	// Searched for in the whole text only where it matters: where all opening marks are straight, a curly one is none of the writer's.
	const faults =
		unpaired.some(({ fault }) => fault === 'mismatched') && !article.text.includes('“')
			? unpaired.filter(({ fault }) => fault !== 'mismatched')
			: unpaired;
	return faults.sort((a, b) => a.start - b.start);
}

/** The mark with its offsets moved. */
export function movedBy({ start, end, fault, partner }: UnpairedMark, by: number): UnpairedMark {
	const moved = { start: start + by, end: end + by, fault };
	return partner ? { ...moved, partner: { start: partner.start + by, end: partner.end + by } } : moved;
}

/** A doubled straight mark, which stands for an empty quotation as often as for a mark, is left out as well. */
function isDouble(text: string, { single, start, end }: Mark): boolean {
	return !single && (end - start === 1 || text.slice(start, end) !== '""');
}

function firstDouble(text: string, marks: readonly Mark[]): Mark | undefined {
	return marks.find((mark) => isDouble(text, mark));
}

/** Whether a block opens again, as a long quotation does, or closes what is open. */
function goesOn({ text, paragraphs }: Article, index: number): boolean {
	const block = paragraphs[index];
	const first = block && firstDouble(text.slice(block.start, block.end), block.content.marks);
	return first !== undefined && (first.start === 0 || first.role === 'close');
}

interface Faults {
	readonly faults: UnpairedMark[];
	/** The mark that is still open at the end. */
	readonly open: Mark | undefined;
}

/** Marks nest (`"He said "no" to me"`): what balances inside the block has no fault. `owed`: a mark of a block before is to be closed. */
function faultsOf(text: string, marks: readonly Mark[], owed: boolean): Faults {
	const faults: UnpairedMark[] = [];
	const open: Mark[] = [];
	const doubles = marks.filter((mark) => isDouble(text, mark));
	let isOwed = owed;
	for (const [at, mark] of doubles.entries()) {
		const partner = open.at(-1);
		const closes = mark.role === 'close' || (mark.role === 'either' && (partner !== undefined || isOwed));
		if (!closes) open.push(mark);
		else if (partner) {
			open.pop();
			const wrong = mismatch(text, partner, mark);
			if (wrong) faults.push(wrong);
		} else if (isOwed) isOwed = false;
		else if (shouldOpen(text, mark, doubles[at + 1])) {
			open.push(mark);
			faults.push({ start: mark.start, end: mark.end, fault: 'misplaced' });
		} else faults.push({ start: mark.start, end: mark.end, fault: 'unopened' });
	}
	return { faults, open: open[0] };
}

/** `he said that" there is no limit"`: the space is on the wrong side. */
function shouldOpen(text: string, mark: Mark, next: Mark | undefined): boolean {
	return next?.role === 'close' && text.startsWith('"', mark.start) && /^ \S/u.test(text.slice(mark.end, mark.end + 2));
}

/** Of a straight and a curly mark around one quotation, the straight one is at fault; of two opening ones the second. */
function mismatch(text: string, open: Mark, close: Mark): UnpairedMark | null {
	const [opening, closing] = [text.charAt(open.start), text.charAt(close.start)];
	if (CLOSING_OF.get(opening) === closing || !CLOSING_OF.has(opening) || !CLOSING_OF.has(closing)) return null;
	const [{ start, end }, partner] = opening === '"' && closing === '”' ? [open, close] : [close, open];
	return { start, end, fault: 'mismatched', partner: { start: partner.start, end: partner.end } };
}

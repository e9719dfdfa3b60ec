/** A quotation mark that opens and never closes, closes what nobody opened, or is of another kind than its partner. */
import type { Span } from '../../annotations.js';
import { marksIn, type Mark } from '../../engine/quotes/marks.js';
import type { CheckInput, Finding, Fix, Phrase } from './check.js';

const CLOSING_OF: Readonly<Record<string, string>> = { '“': '”', '"': '"', '«': '»', '‹': '›', '＂': '＂', '``': "''", '”': '”', '»': '«' };

/**
 * Goes through the paragraphs. A quotation over several paragraphs may open in each and close in the last; or open in the
 * first alone. Single marks are left out: too many are apostrophes.
 */
export function* unpairedMarks({ t, text, paragraphs }: CheckInput): Generator<Finding> {
	const curly = text.includes('“');
	let carried: Mark | undefined;
	for (const [at, paragraph] of paragraphs.entries()) {
		const marks = doubleMarks(text, paragraph);
		const reading = readParagraph({ t, text }, marks, carried !== undefined && marks[0]?.start !== paragraph.start, curly);
		yield* reading.findings;
		const goesOn = reading.open !== undefined && continues(text, paragraphs[at + 1]);
		if (reading.open && !goesOn) yield unclosed({ t, text }, reading.open, paragraph);
		carried = reading.open && goesOn ? reading.open : undefined;
	}
}

function doubleMarks(text: string, paragraph: Span): readonly Mark[] {
	return marksIn(text, paragraph).filter((mark) => !mark.single && text.slice(mark.start, mark.end) !== '""');
}

/** Whether the next paragraph opens again, as a long quotation does, or closes what is open. */
function continues(text: string, next: Span | undefined): boolean {
	if (!next) return false;
	const [first] = doubleMarks(text, next);
	return first !== undefined && (first.start === next.start || first.role === 'close');
}

type Spoken = Pick<CheckInput, 't' | 'text'>;

interface Reading {
	readonly findings: readonly Finding[];
	/** The mark that is still open at the end. */
	readonly open: Mark | undefined;
}

/** Marks nest (`"He said "no" to me"`): what balances inside the paragraph is left alone. */
function readParagraph(spoken: Spoken, marks: readonly Mark[], openBefore: boolean, curly: boolean): Reading {
	const { text } = spoken;
	const findings: Finding[] = [];
	const open: Mark[] = [];
	let owed = openBefore;
	for (const [at, mark] of marks.entries()) {
		const partner = open.at(-1);
		const closes = mark.role === 'close' || (mark.role === 'either' && (partner !== undefined || owed));
		if (!closes) open.push(mark);
		else if (partner) {
			open.pop();
			findings.push(...mismatch(spoken, partner, mark, curly));
		} else if (owed) owed = false;
		else if (shouldOpen(text, mark, marks[at + 1])) {
			open.push(mark);
			findings.push(misplacedSpace(spoken, mark));
		} else findings.push(unopened(spoken, mark));
	}
	return { findings, open: open[0] };
}

/** `he said that" there is no limit"`: the space is on the wrong side. */
function shouldOpen(text: string, mark: Mark, next: Mark | undefined): boolean {
	return next?.role === 'close' && text.slice(mark.start, mark.end) === '"' && /^ \S/u.test(text.slice(mark.end, mark.end + 2));
}

function misplacedSpace({ t, text }: Spoken, { start, end }: Mark): Finding {
	const edits = [{ start, end: end + 1, text: ` ${text.slice(start, end)}`, quoted: false }];
	const message = t('This mark closes a quotation that nothing opens; it may have to stand on the other side of the space.');
	return { check: 'unpaired-marks', start, end, message, evidence: [], fixes: [{ title: t('Put the space before the mark'), edits }] };
}

function unclosed({ t, text }: Spoken, open: Mark, paragraph: Span): Finding {
	const shape = text.slice(open.start, open.end);
	const closing = CLOSING_OF[shape] ?? shape;
	const edits = [{ start: paragraph.end, end: paragraph.end, text: closing, quoted: false }];
	return {
		check: 'unpaired-marks',
		start: open.start,
		end: open.end,
		message: t('This mark opens a quotation that nothing closes.'),
		evidence: [{ start: Math.max(open.end, paragraph.end - 1), end: paragraph.end, message: t('The paragraph ends here.') }],
		fixes: [{ title: t('Close the quotation at the end of the paragraph'), edits }, removal(t, open, shape)],
	};
}

function unopened({ t, text }: Spoken, mark: Mark): Finding {
	const message = t('This mark closes a quotation that nothing opens.');
	const fixes = [removal(t, mark, text.slice(mark.start, mark.end))];
	return { check: 'unpaired-marks', start: mark.start, end: mark.end, message, evidence: [], fixes };
}

function mismatch({ t, text }: Spoken, open: Mark, close: Mark, curly: boolean): readonly Finding[] {
	const opening = text.slice(open.start, open.end);
	const closing = text.slice(close.start, close.end);
	const expected = CLOSING_OF[opening];
	if (!curly || expected === undefined || closing === expected || !'“”"'.includes(opening) || !'“”"'.includes(closing)) return [];
	const [start, end, text2] = opening === '"' && closing === '”' ? [open.start, open.end, '“'] : [close.start, close.end, '”'];
	if (text.slice(start, end) === text2) return [];
	return [
		{
			check: 'unpaired-marks',
			start,
			end,
			message: t('{0} and {1} stand around this quotation: they are no pair.', opening, closing),
			evidence: [{ start: open.start, end: open.end, message: t('{0} opens here.', opening) }],
			fixes: [{ title: t('Change {0} to {1}', text.slice(start, end), text2), edits: [{ start, end, text: text2, quoted: false }] }],
		},
	];
}

function removal(t: Phrase, mark: Mark, shape: string): Fix {
	return { title: t('Remove this {0}', shape), edits: [{ start: mark.start, end: mark.end, text: '', quoted: false }] };
}

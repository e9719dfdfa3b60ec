/** A quotation mark that opens and never closes, closes what nobody opened, or is of another kind than its partner. */
import type { Span, UnpairedMark } from '../../annotations.js';
import type { CheckInput, Finding, Fix } from './check.js';
import type { Translate } from '../phrase.js';

const CLOSING_OF: Readonly<Record<string, string>> = { '“': '”', '"': '"', '«': '»', '‹': '›', '＂': '＂', '``': "''", '”': '”', '»': '«' };

/** One finding for each mark that the engine could not pair. */
export function* unpairedMarks(input: CheckInput): Generator<Finding> {
	for (const mark of input.index.structure.unpaired) yield findingOf(input, mark);
}

function findingOf(input: CheckInput, mark: UnpairedMark): Finding {
	switch (mark.fault) {
		case 'unclosed':
			return unclosed(input, mark, input.index.blockAt(mark.start));
		case 'unopened':
			return unopened(input, mark);
		case 'misplaced':
			return misplacedSpace(input, mark);
		case 'mismatched':
			return mismatched(input, mark, mark.partner ?? mark);
	}
}

type Phrased = Pick<CheckInput, 't' | 'text'>;

function misplacedSpace({ t, text }: Phrased, { start, end }: Span): Finding {
	const edits = [{ start, end: end + 1, text: ` ${text.slice(start, end)}`, quoted: false }];
	const message = t('This mark closes a quotation that nothing opens; it may have to stand on the other side of the space.');
	return { check: 'unpaired-marks', start, end, message, evidence: [], fixes: [{ title: t('Put the space before the mark'), edits }] };
}

function unclosed({ t, text }: Phrased, open: Span, paragraph: Span): Finding {
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

function unopened({ t, text }: Phrased, mark: Span): Finding {
	const message = t('This mark closes a quotation that nothing opens.');
	const fixes = [removal(t, mark, text.slice(mark.start, mark.end))];
	return { check: 'unpaired-marks', start: mark.start, end: mark.end, message, evidence: [], fixes };
}

function mismatched({ t, text }: Phrased, mark: Span, partner: Span): Finding {
	const [open, close] = mark.start < partner.start ? [mark, partner] : [partner, mark];
	const [opening, closing] = [text.slice(open.start, open.end), text.slice(close.start, close.end)];
	const { start, end } = mark;
	const edits = [{ start, end, text: mark === open ? '“' : '”', quoted: false }];
	return {
		check: 'unpaired-marks',
		start,
		end,
		message: t('{0} and {1} stand around this quotation: they are no pair.', opening, closing),
		evidence: [{ start: open.start, end: open.end, message: t('{0} opens here.', opening) }],
		fixes: [{ title: t('Change {0} to {1}', text.slice(start, end), edits[0]?.text ?? ''), edits }],
	};
}

function removal(t: Translate, mark: Span, shape: string): Fix {
	return { title: t('Remove this {0}', shape), edits: [{ start: mark.start, end: mark.end, text: '', quoted: false }] };
}

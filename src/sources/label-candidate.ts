/** What may be a speaker's label at the start of a line, by its shape only. */
import type { Span } from '../annotations.js';
import { SURNAME_PARTICLES } from '../engine/lexicon/titles.js';
import { secondsOf } from './time-code.js';

/** `capitals`: HOLT; `name`: Anna Lind; `letter`: Q, A. */
export type LabelShape = 'capitals' | 'name' | 'letter';

/** A start of a line that may be a label; the span is all that is no word. */
export interface LabelCandidate extends Span {
	/** Without marks, time code, what stands in brackets and what follows a comma; empty for `>>` without a name. */
	readonly name: string;
	readonly shape: LabelShape;
	/** What ends it; `cell` for a cell of a table or the end of bold type, `line` for a name and a time code, `name` for a name alone on its line, `small` for a colon behind small letters. */
	readonly mark: ':' | '.' | ']' | '–' | 'cell' | 'line' | 'name' | 'small';
	readonly seconds?: number;
	/** Whether the mark of a list stands in front of it: of points more often than of speakers. */
	readonly isListed: boolean;
}

/** Characters of the longest label: `REP. NANCY PELOSI (D-CA), SPEAKER OF THE HOUSE (through interpreter)`. */
const LONGEST = 120;

/** Characters of the longest name that is a label alone on its line. */
const LONGEST_NAME = 40;

/** What stands before a line's words by its form: the mark of a heading, a quotation or a table in Markdown, of a list. */
const LINE_MARK = /^(?:#{1,6}\s{1,3}|>\s{1,3}|\|\s{0,3})?(?:(?:[-+•–—·▪‣]|\d{1,3}[.)])\s{1,3})?/;
/** What stands before a label: a speaker change in captions, a time code, the bold type of Markdown. */
const LEAD = /^((?:>|&gt;){2,3}\s?)?(?:[[(]?(\d{1,2}:\d{2}(?::\d{2})?(?:[.,]\d{1,3})?)[\])]?\s{1,3}(?:\|\s{1,3})?)?([*_]{1,3})?/;
/** A name with a time code at its end, and nothing else on the line. */
const NAME_AND_TIME = /^\[?([^:()[\]]{1,60}?)\]?\s{1,4}[([]?(\d{1,2}:\d{2}(?::\d{2})?)[)\]]?:?$/;
/** `Anna Lind [00:12] We begin`. */
const NAME_TIME_WORDS = /^([^:()[\]]{1,60}?)\s{1,4}[([](\d{1,2}:\d{2}(?::\d{2})?)[)\]]\s{1,3}(?=\S)/;
/** A time code behind a label: `Anna Lind: [00:12] We begin`. */
const TIME_AFTER_LABEL = /^\s{0,3}[([](\d{1,2}:\d{2}(?::\d{2})?)[)\]]/;
/** What stands in brackets in a label: `TRUMP (on video):`, `REP. NANCY PELOSI (D), CALIFORNIA:`. */
const BRACKETED = /[([][^()[\]]{0,60}[)\]]/g;
/** What may follow a label: white space, the end of the line, a mark of quotation, a bracket. */
const AFTER_LABEL = /^(?:$|[\s"“”‘’'«([…-])/;

/** Undefined where a line begins with words. */
export function labelCandidateAt(text: string, line: Span): LabelCandidate | undefined {
	const whole = text.slice(line.start, Math.min(line.end, line.start + LONGEST));
	const mark = LINE_MARK.exec(whole)?.[0] ?? '';
	const head = whole.slice(mark.length);
	const [lead = '', change, time] = LEAD.exec(head) ?? [];
	const rest = head.slice(lead.length);
	const found = labelOfRest(rest, line.end - line.start <= LONGEST) ?? (change === undefined ? undefined : UNNAMED);
	if (!found) return undefined;
	const seconds = secondsOf(found.time ?? time ?? '');
	return {
		start: line.start,
		end: line.start + mark.length + (found === UNNAMED ? (change?.length ?? 0) : lead.length + found.length),
		isListed: /[^#>\s]/.test(mark),
		name: found.name,
		shape: found.shape,
		mark: found.mark,
		...(seconds !== undefined && { seconds }),
	};
}

interface LabelHead extends Pick<LabelCandidate, 'name' | 'shape' | 'mark'> {
	readonly length: number;
	readonly time?: string | undefined;
}

const UNNAMED: LabelHead = { name: '', shape: 'name', mark: ':', length: 0 };

function labelOfRest(rest: string, isWholeLine: boolean): LabelHead | undefined {
	const ownLine = (isWholeLine ? NAME_AND_TIME.exec(rest) : null) ?? NAME_TIME_WORDS.exec(rest);
	if (ownLine?.[1] !== undefined) return headOf(ownLine[1], 'line', ownLine[0].length, ownLine[2]);
	const colon = colonOf(rest);
	const withColon = colon > 0 ? headBefore(rest, colon, ':') : undefined;
	return withColon ?? otherHead(rest, isWholeLine) ?? headBefore(rest, rest.indexOf('.'), '.');
}

/** `[Anna Lind] We begin`, `<Anna Lind> We begin`, `ANNA LIND – We begin`. */
const IN_BRACKETS = /^[[<({]([^[\]<>(){}:]{2,60})[\]>)}]:?[ \t]{1,3}(?=\S)/;
/** A cell of a table, or bold type in Markdown. */
const BEFORE_CELL = /^([^:|\t*_]{2,60}?)(?:[ ]{0,3}(?:\t|\|)|(?:\*\*|__)[ ])[\s|]{0,3}(?=[^\s|])/;
/** `anna lind: we begin`. */
const SMALL_LETTERS = /^((?:\p{Ll}[\p{Ll}.'’-]{1,20}|\d{1,2})(?:[ ](?:\p{Ll}[\p{Ll}.'’-]{0,20}|\d{1,2})){0,3}):[ \t]{1,3}(?=\S)/u;
const BEFORE_DASH = /^([^:()[\]–—]{2,60}?)[ \t](?:[–—]|--?)[ \t](?=\S)/;
/** `ANNA LIND—We begin`. */
const CAPITALS_BEFORE_DASH = /^(\p{Lu}[\p{Lu}.'’ -]{1,59})—(?=\S)/u;

/** Labels that only their number shows to be some: in brackets, before a dash, alone on a line. */
function otherHead(rest: string, isWholeLine: boolean): LabelHead | undefined {
	const inBrackets = IN_BRACKETS.exec(rest);
	if (inBrackets?.[1] !== undefined) return headOf(inBrackets[1], ']', inBrackets[0].length);
	const beforeDash = BEFORE_DASH.exec(rest) ?? CAPITALS_BEFORE_DASH.exec(rest);
	if (beforeDash?.[1] !== undefined) return headOf(beforeDash[1], '–', beforeDash[0].length);
	const beforeCell = BEFORE_CELL.exec(rest);
	if (beforeCell?.[1] !== undefined) return headOf(beforeCell[1], 'cell', beforeCell[0].length);
	const [small = '', name = ''] = SMALL_LETTERS.exec(rest) ?? [];
	if (small !== '') return { name, shape: 'name', mark: 'small', length: small.length };
	return isWholeLine && rest.length <= LONGEST_NAME && !/[.:,;]$/.test(rest) ? headOf(rest.trim(), 'name', rest.length) : undefined;
}

/** A colon as keyboards of Chinese and Japanese have it; no space follows. */
const WIDE_COLON = '：';

/** The first colon outside brackets; -1 where there is none. */
function colonOf(rest: string): number {
	let depth = 0;
	for (let i = 0; i < rest.length; i++) {
		const char = rest[i];
		if (char === '(' || char === '[') depth++;
		else if (char === ')' || char === ']') depth--;
		else if ((char === ':' || char === WIDE_COLON) && depth <= 0) return i;
	}
	return -1;
}

function headBefore(rest: string, at: number, mark: ':' | '.'): LabelHead | undefined {
	if (at < 1) return undefined;
	const closing = /^[*_]{0,3}/.exec(rest.slice(at + 1))?.[0].length ?? 0;
	const length = at + 1 + closing;
	if (rest[at] !== WIDE_COLON && !AFTER_LABEL.test(rest.slice(length, length + 1))) return undefined;
	const label = rest.slice(0, at);
	// `(SPEAKER’S VOICE):` has nothing but what is in brackets.
	const words = label.replace(BRACKETED, '').trim() || label.slice(1, -1);
	return headOf(words, mark, length, /\d{1,2}:\d{2}(?::\d{2})?/.exec(label)?.[0] ?? TIME_AFTER_LABEL.exec(rest.slice(length))?.[1]);
}

function headOf(label: string, mark: LabelCandidate['mark'], length: number, time?: string): LabelHead | undefined {
	const name = (label.split(',')[0] ?? '')
		.replace(/\*|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '')
		.replace(/\s+/g, ' ')
		.trim();
	const shape = shapeOf(name, label);
	return shape && { name, shape, mark, length, time };
}

/** Words of a name of capitals, with its small prefixes: `McCAIN`, `O’REILLY`, `DeSANTIS`, `AFL-CIO`. */
const CAPITALS = /^(?:\p{Lu}\p{Ll}{1,2}(?=\p{Lu}{2}))?[\p{Lu}\d#][\p{Lu}\d.&/'’_-]*$/u;
/** Words of a name: each begins with a capital; a full stop only ends an abbreviation or parts initials. */
const CAPITALIZED = /^(?:(?:\p{Lu}\.){1,4}|\p{Lu}\p{L}{0,4}\.|\d{1,3}|(?:[dlDLO]['’])?\p{Lu}[\p{L}\p{M}\d'’&/_-]*|al-\p{Lu}[\p{L}-]*)$/u;

/** Undefined where it is no name: a clause, a sentence, a number. */
function shapeOf(name: string, label: string): LabelShape | undefined {
	if (/^[QA]$/i.test(name)) return 'letter';
	const each = name.split(' ');
	if (!/\p{L}/u.test(name) || each.length > 6) return undefined;
	if (each.every((word) => CAPITALS.test(word))) return 'capitals';
	const [first = ''] = each;
	const isName = each.every((word, index) => CAPITALIZED.test(word) || (index > 0 && index < each.length - 1 && isParticle(word)));
	return isName && label.length <= 60 && /\p{Lu}/u.test(first) ? 'name' : undefined;
}

function isParticle(word: string): boolean {
	return SURNAME_PARTICLES.has(word) || word === 'of' || word === 'the';
}

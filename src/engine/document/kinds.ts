/** The kind of each block: headline, byline, caption, body, list and the like. */
import type { BlockKind, Span } from '../../annotations.js';
import type { HeaderPart } from './types.js';
import { creditEnd } from './credits.js';
import { BOILERPLATE, EMBED_TAGS, WIRE_WORK } from './header-words.js';
import { isListItem, isTranscriptLine, isWebAddress } from './line-kinds.js';

const LONGEST_SUBHEAD = 90;
const LONGEST_DECK = 160;
const CAPTION_START =
	/^(?:caption|image caption|media caption|pictured|in this (?:file )?(?:photo|image|picture)|file(?: photo| picture| image)? ?[-–—:])/iu;
/** `(Reporting by …; editing by …)`, `Additional reporting by …`, `(END)`, `Copyright 2020 …`. */
const TAIL = new RegExp(
	String.raw`^[([]?(?:(?:additional |with )?(?:${WIRE_WORK}) (?:by|from) |end[)\]]$|(?:copyright|©) |all rights reserved|this (?:article|story) (?:was|first|originally) )`,
	'iu',
);

/** What web pages put between blocks, with words of their own: galleries, invitations, embedded posts. */
const FURNITURE = new RegExp(
	String.raw`^(?:slideshow ?\( ?\d+ images? ?\)$|our standards:|(?:read|see|watch|listen) (?:more|also|next|here)[:–—-]|also read[:–—-]|sign up (?:for|to) (?:our|the) |follow us on |</?(?:${EMBED_TAGS}|script)\b)`,
	'iu',
);

/** The kind of each block, in text order. */
export function blockKinds(text: string, paragraphs: readonly Span[], header: readonly HeaderPart[]): BlockKind[] {
	const byStart = new Map(header.map((part) => [part.start, part]));
	const kinds: BlockKind[] = [];
	for (const [index, { start, end }] of paragraphs.entries()) {
		const part = byStart.get(start);
		const [previous, next] = [paragraphs[index - 1], paragraphs[index + 1]];
		const line = text.slice(start, Math.min(end, start + 240));
		if (part?.end === end) kinds.push(kindOfHeaderPart(part));
		else if (part?.kind === 'date' || part?.kind === 'credit') kinds.push(hasCredit(header, { start, end }) ? 'caption' : 'body');
		else {
			const kind = kindOfLine(line, previous, next, text);
			kinds.push(kind === 'body' && isDeck(line, kinds[index - 1], next) ? 'subhead' : kind);
		}
	}
	return kinds;
}

function kindOfHeaderPart(part: HeaderPart): BlockKind {
	return part.kind === 'date' || part.kind === 'other' ? 'metadata' : part.kind;
}

/** Prose glued to a picture's credit is the picture's caption. */
function hasCredit(header: readonly HeaderPart[], block: Span): boolean {
	return header.some((part) => part.kind === 'credit' && part.start >= block.start && part.end <= block.end);
}

function kindOfLine(line: string, previous: Span | undefined, next: Span | undefined, text: string): BlockKind {
	const whole: Span = { start: 0, end: line.length };
	if (/^#{1,6} /u.test(line)) return 'subhead';
	if (/^\|.*\|$/u.test(line)) return /\p{L}/u.test(line) ? 'list' : 'junk';
	if (/^> ?\S/u.test(line)) return 'quotation';
	if (isListItem(line, whole)) return /^[—–]/u.test(line) && !isDashList(text, previous, next) ? 'body' : 'list';
	if (isWebAddress(line) || BOILERPLATE.has(line.toLowerCase()) || FURNITURE.test(line) || !/[\p{L}\p{N}]/u.test(line)) return 'junk';
	if (TAIL.test(line)) return 'metadata';
	if (line.length < 160 && creditEnd(line) >= line.length) return 'credit';
	if (CAPTION_START.test(line) || endsWithCredit(line)) return 'caption';
	if (isTranscriptLine(line, whole) && isAmongTurns(line, previous, next, text)) return 'turn';
	return isSubhead(line, previous, next, text) ? 'subhead' : 'body';
}

/** A label and a colon open a turn where they say question or answer, or where a neighbour has a label too. */
function isAmongTurns(line: string, previous: Span | undefined, next: Span | undefined, text: string): boolean {
	return /^(?:Q|A|Question|Answer):/u.test(line) || [previous, next].some((neighbour) => neighbour && isTranscriptLine(text, neighbour));
}

/** A single line after a long dash names the source of the quote above; two in a row are a list. */
function isDashList(text: string, previous: Span | undefined, next: Span | undefined): boolean {
	return [previous, next].some((neighbour) => neighbour !== undefined && /[—–]/u.test(text.charAt(neighbour.start)));
}

/** `Jane Roe opens the bridge. Photograph: John Doe/AP`. */
function endsWithCredit(line: string): boolean {
	const tail =
		/[.!?…] (?=(?:\p{Lu}\p{Ll}{1,24}(?: by|:)|REUTERS\/|AP Photo\/|\((?:AP |Photo|Image|Picture|Reuters|AFP|Getty)[^()]{0,80}\)$))/u.exec(
			line,
		);
	if (!tail) return false;
	const credit = line.slice(tail.index + 2);
	return creditEnd(credit) >= credit.length - 1;
}

/** What a standfirst may stand below. */
const DECK_NEIGHBOURS: ReadonlySet<BlockKind> = new Set<BlockKind>([
	'headline',
	'metadata',
	'junk',
	'credit',
	'byline',
	'dateline',
	'subhead',
]);

/** A short line without a sentence's end between the headline and the article: a section's name, a standfirst. */
function isDeck(line: string, above: BlockKind | undefined, next: Span | undefined): boolean {
	if (!next || line.length > LONGEST_DECK || !above || !DECK_NEIGHBOURS.has(above)) return false;
	return !/[.!?:;,…—–-]["”’')\]]*$/u.test(line) && !/^["“‘']/u.test(line) && next.end - next.start > 40;
}

/** A short line without a sentence's end, between blocks that have one. */
function isSubhead(line: string, previous: Span | undefined, next: Span | undefined, text: string): boolean {
	if (!previous || !next || line.length > LONGEST_SUBHEAD || isTranscriptLine(line, { start: 0, end: line.length })) return false;
	if (/[.!:;,…—–-]["”’')\]]*$/u.test(line) || /^["“‘']/u.test(line) || !/^[\p{Lu}\p{N}]/u.test(line)) return false;
	return (
		next.end - next.start > LONGEST_SUBHEAD &&
		/[.!?…:]["”’')\]]*$/u.test(text.slice(Math.max(previous.start, previous.end - 4), previous.end))
	);
}

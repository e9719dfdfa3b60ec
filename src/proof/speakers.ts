/** Whether a source's label for who speaks and the article's speaker are the same. */
import { FORENAMES } from '../engine/lexicon/forenames.js';
import { withoutAccents } from '../engine/lexicon/folding.js';
import { HONORIFICS } from '../engine/lexicon/titles.js';
import { ARTICLES } from '../engine/lexicon/determiners.js';
import { PREPOSITIONS } from '../engine/lexicon/prepositions.js';
import { NICKNAME_ROWS } from '../engine/lexicon/nicknames.js';
import { CRAFTSMEN, PERSONS, TITLE_ABBREVIATIONS } from '../engine/lexicon/persons.js';
import { ANONYMOUS_LABELS, ASKING_LABELS } from '../engine/lexicon/transcript-labels.js';
import { union, words } from '../engine/lexicon/word-class.js';
import type { QuotationSpeaker } from './quotation.js';

/** `unknown` where the label does not tell, or the article does not. */
export type SpeakerMatch = 'same' | 'other' | 'unknown';

/** Labels of people who ask questions; `member` follows `audience`. */
const ASKING = union(ASKING_LABELS, words('member press'));
/** Words of labels that are no name. */
const SMALL = union(PREPOSITIONS, ARTICLES, words('and via video'));

/** Compares the label of a source with the article's speaker. */
export function speakerMatch(label: string | undefined, speaker: QuotationSpeaker | null): SpeakerMatch {
	if (label === undefined || !speaker || (speaker.names.length === 0 && speaker.description === null)) return 'unknown';
	const labelled = significantWords(withoutOffice(label));
	if (labelled.length === 0 || labelled.some((word) => ANONYMOUS_LABELS.has(word) || /\d/.test(word))) return 'unknown';
	const named = new Set(speaker.names.flatMap(significantWords));
	const described = new Set(significantWords(speaker.description ?? ''));
	if (labelled.some((word) => ASKING.has(word)))
		return labelled.some((word) => described.has(word) || named.has(word))
			? 'same'
			: speaker.isPerson && named.size > 0
				? 'other'
				: 'unknown';
	if (named.size === 0) return labelled.some((word) => described.has(word)) ? 'same' : 'unknown';
	if (isSameName(labelled, speaker)) return 'same';
	// `MAYOR:` for the mayor; a firm speaks through persons whom the article does not name.
	if (labelled.every((word) => described.has(word)) || !speaker.isPerson) return 'unknown';
	return isOffice(label) || isSurnameWithOffice(labelled, speaker) ? 'unknown' : 'other';
}

/** Compares who speaks at a place with the article's speaker, by its label or else by the name of its file; `unlabelled` where neither says. */
export function speakerMatchIn(file: string, label: string | undefined, speaker: QuotationSpeaker | null): SpeakerMatch | 'unlabelled' {
	if (label !== undefined) return speakerMatch(label, speaker);
	return isNamedIn(file, speaker) ? 'same' : 'unlabelled';
}

/** Whether a file is named after the article's speaker: `interview-holmgren.vtt`. */
function isNamedIn(file: string, speaker: QuotationSpeaker | null): boolean {
	const words = new Set(significantWords(file.replace(/[^\p{L}\p{N}]+/gu, ' ')));
	return speaker?.names.some((name) => words.has(significantWords(name).at(-1) ?? '')) ?? false;
}

/** Whether a label and one of the names are of one person: `SEN. WARREN` and `Elizabeth Warren`. Full names are compared with full names. */
function isSameName(labelled: readonly string[], { names }: QuotationSpeaker): boolean {
	const all = names.map(significantWords).filter(({ length }) => length > 0);
	const label = labelled.filter((word) => !isOfficeWord(word));
	// A surname may be a noun for persons as well: `COOPER`, `BISHOP`.
	if (label.length === 0) return labelled.length === 1 && all.some((parts) => parts.length > 1 && parts.at(-1) === labelled[0]);
	const full = all.filter(({ length }) => length > 1);
	if (label.length === 1 && full.some(([forename = '']) => isShortForename(label[0] ?? '', forename))) return true;
	if (label.length === 1 || full.length === 0)
		return all.some((parts) => parts.includes(label.at(-1) ?? '') || initialsOf(parts) === label.join(''));
	return full.some((parts) => isSameFullName(label, parts));
}

/** Whether two full names may be of one person: `Low, Ann` and `Ann L.` are Ann Low, as is `Ann Low OBE`. */
function isSameFullName(label: readonly string[], parts: readonly string[]): boolean {
	if (` ${label.join(' ')} `.includes(` ${parts.join(' ')} `)) return true;
	const [forename, surname] = [parts[0] ?? '', parts.at(-1) ?? ''];
	const [first, last] = [label[0] ?? '', label.at(-1) ?? ''];
	if (last === surname) return isSameForename(first, forename);
	if (label.length > 2) return false;
	return (first === surname && isSameForename(last, forename)) || (first === forename && last.length === 1 && surname.startsWith(last));
}

/** Whether words that are no forename stand before a surname of the speaker's, as those of an office that is not listed: `Pier Warden Low`. */
function isSurnameWithOffice(labelled: readonly string[], { names }: QuotationSpeaker): boolean {
	if (labelled.length < 3 || labelled.slice(0, -1).some((word) => FORENAMES.has(word))) return false;
	return names.some((name) => significantWords(name).at(-1) === labelled.at(-1));
}

/** Whether two first names may be of one person: the same, an initial, or a short form. */
function isSameForename(label: string, name: string): boolean {
	if (label.length === 1 || name.length === 1) return label[0] === name[0];
	return label === name || label.startsWith(name) || name.startsWith(label) || isNickname(label, name);
}

/** Whether a label by itself is a short form of a first name: `Tess`. */
function isShortForename(label: string, name: string): boolean {
	return (label.length > 2 && name.startsWith(label)) || isNickname(label, name);
}

function isNickname(label: string, name: string): boolean {
	const rows = NICKNAME_ROWS.get(name) ?? [];
	return NICKNAME_ROWS.get(label)?.some((row) => rows.includes(row)) ?? false;
}

/** A label without the words that make an office of its last one: `Master Ann Low` of `Harbour Master Ann Low`. */
function withoutOffice(label: string): string {
	const each = label.split(' ');
	const office = each.findLastIndex((word, at) => at < each.length - 1 && isTitle(word.toLowerCase()));
	return each.slice(0, Math.max(0, office)).some((word) => FORENAMES.has(word.toLowerCase()))
		? label
		: each.slice(Math.max(0, office)).join(' ');
}

function isTitle(word: string): boolean {
	return isOfficeWord(word) || HONORIFICS.has(word);
}

/** `MAYOR:`, and not `COOPER:`: transcripts that write their labels in capitals have surnames there, and nobody's craft. */
function isOffice(label: string): boolean {
	const words = significantWords(label);
	if (words.length === 1 && CRAFTSMEN.has(words[0] ?? '') && label === label.toUpperCase()) return false;
	return words.every(isOfficeWord);
}

/** Listed nouns alone: a surname may end as those do that an ending makes (`Lindqvist`). */
function isOfficeWord(word: string): boolean {
	return PERSONS.has(word) || TITLE_ABBREVIATIONS.has(word);
}

function initialsOf(parts: readonly string[]): string {
	return parts.map((part) => part[0] ?? '').join('');
}

/** The words of a name or a label in lower case: without parentheses, titles and small words. */
function significantWords(text: string): readonly string[] {
	const plain = withoutAccents(
		text
			.toLowerCase()
			.replace(/\([^()]*\)?/g, ' ')
			.replace(/['’]s\b/g, ''),
	);
	return (plain.match(/[\p{L}\p{N}'’-]+/gu) ?? []).filter((word) => !HONORIFICS.has(word) && !SMALL.has(word));
}

/** Whether a source's label for who speaks and the article's speaker are the same. */
import { withoutAccents } from '../engine/lexicon/folding.js';
import { HONORIFICS } from '../engine/lexicon/titles.js';
import { ARTICLES } from '../engine/lexicon/determiners.js';
import { PREPOSITIONS } from '../engine/lexicon/prepositions.js';
import { roleNoun } from '../engine/lexicon/role-nouns.js';
import { union, words } from '../engine/lexicon/word-class.js';
import type { QuotationSpeaker } from './quotation.js';

/** `unknown` where the label does not tell, or the article does not. */
export type SpeakerMatch = 'same' | 'other' | 'unknown';

/** Labels that name nobody: who answers, who interprets, a number. */
const NOBODY = words(
	'a answer answers interpreter narrator speaker translation translator unidentified unknown voice man woman male female guest',
);
/** Labels of whoever asks. */
const ASKING = words('q question questions reporter interviewer journalist moderator audience member press');
/** Words of labels that are no name. */
const SMALL = union(PREPOSITIONS, ARTICLES, words('and via video'));

/** Compares the label of a source with the article's speaker. */
export function speakerMatch(label: string | undefined, speaker: QuotationSpeaker | null): SpeakerMatch {
	if (label === undefined || !speaker || (speaker.names.length === 0 && speaker.description === null)) return 'unknown';
	const labelled = significantWords(label);
	if (labelled.length === 0 || labelled.some((word) => NOBODY.has(word) || /^\d/.test(word))) return 'unknown';
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
	return isOffice(label) ? 'unknown' : 'other';
}

/** Whether the label's last word is one of the names' words, or all of a short name's are in the label: `SEN. WARREN` and `Elizabeth Warren`. */
function isSameName(labelled: readonly string[], { names }: QuotationSpeaker): boolean {
	return names.some((name) => {
		const parts = significantWords(name);
		const [last, only] = [labelled.at(-1) ?? '', parts.at(-1) ?? ''];
		if (labelled.length === 1) return parts.includes(last) || initialsOf(parts) === last;
		if (parts.length === 1) return labelled.includes(only);
		return last === only ? isCompatible(labelled, parts) : parts.every((part) => labelled.includes(part));
	});
}

/** Two full names of one surname are of one person where the first names do not differ: an initial or an office tells nothing. */
function isCompatible(labelled: readonly string[], parts: readonly string[]): boolean {
	const [first, other] = [labelled.at(-2) ?? '', parts[0] ?? ''];
	if (parts.includes(first) || labelled.includes(other)) return true;
	return first.length === 1 || other.length === 1 ? first[0] === other[0] : !isForename(first, other);
}

/** Whether a word before a surname looks like another first name: an office before it is no contradiction, but it is not known here what is one. */
function isForename(label: string, name: string): boolean {
	return label[0] !== name[0] && roleNoun(label) === undefined;
}

function isOffice(label: string): boolean {
	return significantWords(label).every((word) => roleNoun(word) !== undefined);
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

/** Which labels are of speakers, and which are of lists, heads and notes, by their words alone. */
import { OTHER_LABELS, AUTHOR_LABELS, DATE_LABELS, TITLE_LABELS } from '../engine/document/header-words.js';
import { Class, classesOf } from '../engine/lexicon/classes.js';
import { FORENAMES } from '../engine/lexicon/forenames.js';
import { PERSONS } from '../engine/lexicon/persons.js';
import { QUESTION_WORDS } from '../engine/lexicon/pronouns.js';
import { isRoleNoun } from '../engine/lexicon/role-nouns.js';
import { HONORIFICS } from '../engine/lexicon/titles.js';
import { union, words } from '../engine/lexicon/word-class.js';
import { ANONYMOUS_LABELS, ASKING_LABELS } from '../engine/lexicon/transcript-labels.js';
import { DOCUMENTS } from '../engine/quotes/documents.js';
import type { LabelShape } from './label-candidate.js';

/** Labels of lines on top of releases and minutes; lower case. */
const HEADS = new Set([AUTHOR_LABELS, DATE_LABELS, OTHER_LABELS, TITLE_LABELS].flatMap((labels) => labels.split('|')));

/** Words that open notes, points and contact lines beside the names of documents, and no speaker's; lower case. */
const NOTES = words(`
	action agenda attachment attachments attendees background cc chapter conclusion correction editor's editors example exhibit fact facts fax figure
	first finally further here imagine introduction item listen look mail media minutes mobile motion next notes now part phone photo picture present
	ps quote re reading references regards remember second section see sources step subject tel telephone then third this vote votes web yes no
`);

/** Speakers whom transcripts label by what they do there, beside the roles that any text has; lower case. */
const PARTS = union(ANONYMOUS_LABELS, ASKING_LABELS, words('correspondent crowd host interviewee panelist'));

/** Words of these classes open or make up phrases, not names; a modal can be a name (`Will`, `May`). */
const PHRASE_WORDS = Class.adverb | Class.conjunction | Class.preposition | Class.pronoun | Class.question | Class.relative;

/** Forenames that are of these classes too. */
const NAMES_TOO = words('per');

/** Whether a label is a head, a note or a phrase. */
export function isOrdinaryLabel(name: string, shape: LabelShape): boolean {
	if (shape === 'letter') return false;
	const lower = name.toLowerCase();
	const [first = ''] = lower.split(' ');
	if ((HEADS.has(lower) && !PARTS.has(lower)) || QUESTION_WORDS.has(lower)) return true;
	if (NAMES_TOO.has(first)) return false;
	return ((NOTES.has(first) || DOCUMENTS.has(first)) && !PARTS.has(lower)) || (classesOf(first) & PHRASE_WORDS) !== 0;
}

/** Whether a label is a person's name or part: `Anna Lind`, `SEN. WARREN`, `Reporter`, `Speaker 2`. */
export function isPersonLike(name: string): boolean {
	const each = name.toLowerCase().match(/[\p{L}'’-]+/gu) ?? [];
	return each.some((word) => FORENAMES.has(word) || HONORIFICS.has(word) || PERSONS.has(word) || PARTS.has(word) || isRoleNoun(word));
}

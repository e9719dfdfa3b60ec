/** What transcribers note in brackets: `(APPLAUSE)`, `[laughter]`, `(CROSSTALK)`, `[inaudible]`. Nobody's words. */
import type { Span } from '../annotations.js';
import { words } from '../engine/lexicon/word-class.js';

/** Brackets with no others in them, and at most as many characters as a note has; quotations in brackets are longer. */
const BRACKETS = /[([][^()[\]\r\n]{1,80}[)\]]/g;

/** Words of which one makes a note; lower case. From the style guides of transcribers (Rev, Federal News Service, CNN, DCMP's captioning key). */
const NOTES = words(`
	applause applauds applauding audio background boo booing boos break chant chanting chants cheer cheering cheers clapping clip commercial coughs coughing
	cross-talk crosstalk disruption foreign-language gavel gasps gasping groans inaudible indecipherable indiscernible interruption jeers jeering laugh laughing laughs laughter
	music noise off-camera off-mic off-mike overlapping pause pauses ph phonetic phonetically recess scattered sic sigh sighing sighs silence singing
	sings sobbing sobs standing unintelligible untranslated videotape video voice-over voiceover weeps whistles whistling
`);

/** Notes of several words of which none makes one by itself; lower case. */
const PHRASES = [
	'audience member',
	'in progress',
	'off mic',
	'off mike',
	'end of',
	'foreign language',
	'speaks in',
	'speaking in',
	'through interpreter',
	'through translator',
	'via interpreter',
	'via translator',
];

/** Notes from `start` on, in order. What an editor puts in brackets (`[the mayor]`, `manufactur[ing]`) is none. */
export function stageDirectionsIn(text: string, start = 0): Span[] {
	const notes: Span[] = [];
	BRACKETS.lastIndex = start;
	for (let match = BRACKETS.exec(text); match; match = BRACKETS.exec(text)) {
		const span = { start: match.index, end: match.index + match[0].length };
		if (isStageNote(match[0].slice(1, -1)) || (isCapitals(match[0]) && isWholeLine(text, span))) notes.push(span);
	}
	BRACKETS.lastIndex = 0;
	return notes;
}

/** Whether words in brackets are a note of the transcriber. */
export function isStageNote(content: string): boolean {
	const lower = content.toLowerCase();
	const each = lower.match(/[\p{L}\p{N}-]+/gu) ?? [];
	if (/^\d{1,2}:\d{2}/.test(lower)) return true;
	// A clause in brackets that only speaks of laughter is somebody's words.
	return (
		each.length <= 8 &&
		(each.some((word) => NOTES.has(word)) || PHRASES.some((phrase) => lower.includes(phrase))) &&
		!/[.?!] ?\p{L}/u.test(lower)
	);
}

function isCapitals(content: string): boolean {
	return /\p{Lu}/u.test(content) && !/\p{Ll}/u.test(content);
}

function isWholeLine(text: string, { start, end }: Span): boolean {
	const lineEnd = text.slice(end, end + 3);
	const lineStart = text.slice(Math.max(0, start - 3), start);
	return /^[ \t]*(?:[\r\n]|$)/.test(lineEnd) && /(?:[\r\n]|^)[ \t]*$/.test(lineStart);
}

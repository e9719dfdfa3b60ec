/** The difference between a quotation and its source, word by word: for the eye, and in words. */
import type { WordChange } from '../annotations.js';
import { firstWords, oneLine } from './excerpt.js';
import { joined, plain, strong, type Run, type Words } from './phrase.js';

/** Words shown on either side of a change; what lies farther off is cut. */
const CONTEXT = 5;
/** Words of one change that are shown; a longer one is cut in its middle. */
const MOST_WORDS = 14;
/** Changes that are shown. */
const MOST_CHANGES = 8;
/** Changes that are put in words. */
const MOST_SPOKEN = 3;
/** Code units of a change that is put in words. */
const SPOKEN_LENGTH = 60;

/** Whether there is anything to show. */
export function hasChanges(diff: readonly WordChange[]): boolean {
	return diff.some(({ op }) => op !== 'equal');
}

/**
 * The quotation around its changes: what only the source has is struck through, what only the article has is strong, and of what is rightly left out
 * an ellipsis stands. Empty where nothing differs.
 */
export function diffRuns(diff: readonly WordChange[]): Run[] {
	if (!hasChanges(diff)) return [];
	const runs: Run[] = [];
	let changes = 0;
	for (const [at, change] of diff.entries()) {
		if (change.op === 'equal') runs.push(plain(contextOf(change.article, at > 0, at < diff.length - 1)));
		else if (changes++ === MOST_CHANGES) return joined([...runs, plain('…')], ' ');
		else if (!change.allowed || change.article !== '' || !runs.at(-1)?.text.endsWith('…')) runs.push(...changeRuns(change));
	}
	return joined(
		runs.filter(({ text }) => text !== ''),
		' ',
	);
}

/** The changes in words, without those that are allowed: `left out: “not”; “two” for “three”`. The empty string where nothing differs. */
export function changesInWords(diff: readonly WordChange[], words: Pick<Words, 't'>): string {
	const changes = diff.filter(({ op, allowed }) => op !== 'equal' && !allowed);
	const shown = changes.slice(0, MOST_SPOKEN).map((change) => changeInWords(change, words));
	const more = changes.length - shown.length;
	const rest = more === 1 ? [words.t('1 more change')] : more > 1 ? [words.t('{0} more changes').replace('{0}', String(more))] : [];
	return [...shown, ...rest].join('; ');
}

function changeInWords({ article, source }: WordChange, { t }: Pick<Words, 't'>): string {
	const [here = '', there = ''] = [article, source].map((text) => firstWords(text.replace(/,$/, ''), SPOKEN_LENGTH));
	if (here === '') return filled(t('left out: “{0}”'), there);
	return there === '' ? filled(t('added: “{0}”'), here) : filled(t('“{0}” for “{1}”'), here, there);
}

/** The values may hold `{1}` or `$&` themselves. */
function filled(template: string, ...values: readonly string[]): string {
	return template.replace(/\{(\d)\}/g, (_, at: string) => values[Number(at)] ?? '');
}

function changeRuns({ article, source, allowed }: WordChange): Run[] {
	if (allowed && article === '') return [plain('…')];
	const [here, there] = [shortened(article), shortened(source)];
	return [...(there === '' ? [] : [{ text: there, style: 'struck' as const }]), ...(here === '' ? [] : [strong(here)])];
}

function wordsIn(text: string): string[] {
	return oneLine(text).split(' ').filter(Boolean);
}

function shortened(text: string): string {
	const words = wordsIn(text);
	return words.length > MOST_WORDS ? cut(words, MOST_WORDS / 2, MOST_WORDS / 2) : words.join(' ');
}

/** Equal words as far as they stand near a change before or after them. */
function contextOf(text: string, isAfterChange: boolean, isBeforeChange: boolean): string {
	return cut(wordsIn(text), isAfterChange ? CONTEXT : 0, isBeforeChange ? CONTEXT : 0);
}

function cut(words: readonly string[], first: number, last: number): string {
	// An ellipsis for one word would save nothing.
	if (words.length <= first + last + 1) return words.join(' ');
	return [...words.slice(0, first), '…', ...words.slice(words.length - last)].join(' ');
}

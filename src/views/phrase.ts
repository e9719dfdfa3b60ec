/** Phrases for a reader, in the reader's language, made of runs that keep what the article says apart from what we say. */

import { plainMarkdown } from './plain-text.js';

/** Markdown's marks for what stands out, what is named, and what was taken away. */
const MARKS = { strong: '**', emphasis: '*', struck: '~~' } as const;

/** A stretch of one style. */
export interface Run {
	readonly text: string;
	readonly style?: keyof typeof MARKS;
	/** The offset that the run is a link to, where the host can make links. */
	readonly at?: number;
	/** The same of a place in a source: its number among those that the quotation's proof leads to (`placesOf`). */
	readonly place?: number;
	/** The same of a page on the web. */
	readonly href?: string;
	/** What is done where the run is chosen, where the host can make links. */
	readonly action?: 'showInArchive' | 'showQuotesInFolder';
	/** What is shown where the pointer rests on such a link. */
	readonly title?: string;
}

/** How we speak to the reader: how our phrases read in their language (`vscode.l10n.t` in VS Code), its BCP 47 tag for names of days and months, and house style. */
export interface Words {
	readonly t: (message: string) => string;
	readonly locale: string;
	/** Whether the month stands before the day, as in the article at hand: `January 3, 2020`. */
	readonly monthFirst?: boolean;
	/** Whether titles are printed short (`PM`), as many desks do. */
	readonly shortTitles?: boolean;
	/** Whether reported acts are marked, and so have cards. */
	readonly reportedActs?: boolean;
}

/** A phrase in the reader's language, with values in the places `{0}`, `{1}` … */
export type Translate = (message: string, ...values: (string | number)[]) => string;

/** English as it stands in the code. */
export const inEnglish: Translate = (message, ...values) =>
	message.replace(/\{(\d)\}/g, (place, at: string) => String(values[Number(at)] ?? place));

/** A run without style. */
export function plain(text: string): Run {
	return { text };
}

/** A run that stands out. */
export function strong(text: string): Run {
	return { text, style: 'strong' };
}

/** Puts runs in the places `{0}`, `{1}` … of a template. */
export function phrase(template: string, ...values: readonly (Run | readonly Run[])[]): Run[] {
	const runs: Run[] = [];
	for (const part of template.split(/(\{\d\})/)) {
		const place = /^\{(\d)\}$/.exec(part)?.[1];
		const value = place === undefined ? undefined : values[Number(place)];
		if (value !== undefined) runs.push(...(isRuns(value) ? value : [value]));
		else if (part) runs.push(plain(part));
	}
	return runs;
}

function isRuns(value: Run | readonly Run[]): value is readonly Run[] {
	return Array.isArray(value);
}

/** Runs with a separator between them. */
export function joined(runs: readonly Run[], separator: string): Run[] {
	return runs.flatMap((run, index) => (index === 0 ? [run] : [plain(separator), run]));
}

/** The text of runs, without style. */
export function textOf(runs: readonly Run[]): string {
	return runs.map((run) => run.text).join('');
}

/** Runs as Markdown that shows exactly their text, each in its style. */
export function markdownOf(runs: readonly Run[]): string {
	return runs.map(runMarkdown).join('');
}

/** Spaces at the border of a strong run would keep Markdown from seeing it as one; nothing is gained by a strong comma, but by a percent sign. */
function runMarkdown({ text, style }: Run): string {
	const words = text.trim();
	if (style === undefined || !/[\p{L}\p{N}\p{S}%]/u.test(words)) return plainMarkdown(text);
	const mark = MARKS[style];
	const [before, after] = text.split(words);
	return `${before ?? ''}${mark}${joinedToMark(plainMarkdown(words))}${mark}${after ?? ''}`;
}

/** Between a letter and a punctuation mark no emphasis begins or ends (CommonMark 0.31, 6.2): a word joiner, which nobody sees, is neither. */
function joinedToMark(words: string): string {
	return words.replace(/^(?=[^\p{L}\p{N}])|(?<![\p{L}\p{N}])$/gu, '\u2060');
}

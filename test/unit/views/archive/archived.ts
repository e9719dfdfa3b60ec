/** What an archive answers, for tests of its views: invented people. */
import type { Appearance, ArchiveName, ArchiveQuote } from '../../../../src/archive/archive.js';

/** A name with much about it. */
export const BRANDAL: ArchiveName = {
	id: 7,
	name: 'Edvard Brandal',
	type: 'person',
	articles: 12,
	quotes: 31,
	first: '2019-03-14',
	last: '2024-05-02',
	lastContext: 'deputy mayor',
	lastContextDate: '2020-01-03',
};

/** An article of that name. */
export const APPEARANCE: Appearance = {
	path: '2020/bridge.txt',
	date: '2020-01-03',
	headline: 'Council keeps the bridge',
	name: 'Edvard Brandal',
	context: 'deputy mayor of Northby',
	mention: { start: 120, end: 134 },
	mentions: 4,
	quotes: 2,
	why: { kind: 'name' },
};

/** A quote of an article, with its text. */
export function quoted(text: string, more: Partial<ArchiveQuote> = {}): ArchiveQuote {
	const { path, date, headline } = APPEARANCE;
	return { path, date, headline, kind: 'direct', text, span: { start: 10, end: 10 + text.length }, speaker: 'Brandal', ...more };
}

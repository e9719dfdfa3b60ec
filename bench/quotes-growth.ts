/**
 * How the cost of finding quotes grows with the text: `npx tsx bench/quotes-growth.ts`. Each text is measured at
 * growing sizes; the last column is microseconds a word (or mark). Linear cost keeps it level; the bench fails
 * where the largest size costs over twice as much a word as the smallest.
 */
import { readArticle } from '../src/engine/document/article.js';
import { findQuotes } from '../src/engine/quotes/find.js';
import type { ResolvedArticle } from '../src/engine/coref/types.js';

const STORY =
	'The harbour will stay shut, Mayor Tilda Roswall said on Monday, adding that repairs may take weeks. “We asked for help in May,” she told the Port Herald. “Nobody came.”\n\n' +
	'According to the pilots’ union, two ferries called the closure "a needless blow". Dockworkers said they would meet on Friday and that talks "are open".\n\n';

const TEXTS: Readonly<Record<string, (size: number) => string>> = {
	'story, words': (size) => STORY.repeat(Math.ceil(size / 62)),
	'one paragraph of straight marks': (size) => '"a '.repeat(size),
	'one paragraph of opening marks': (size) => '“a '.repeat(size),
	'one paragraph of closing marks': (size) => 'a” '.repeat(size),
	'one paragraph of single marks': (size) => "'a ".repeat(size),
	'one paragraph of quotes': (size) => '“Yes,” he said, '.repeat(size),
	'one sentence of cues': (size) => 'he said that '.repeat(size),
	'one sentence of commas': (size) => 'Ann, said, '.repeat(size),
	'one sentence of acts': (size) => 'she urged him to promise that '.repeat(size / 4),
	'one sentence of lists': (size) => 'Ann, Ben and '.repeat(size / 2) + 'Cid said it would rain',
	'one sentence of words': (size) => 'the old harbour of '.repeat(size) + 'said “no”',
	'paragraphs that open and never close': (size) => '“It goes on\n\n'.repeat(size),
};

let failed = false;
for (const [title, make] of Object.entries(TEXTS)) {
	const costs = [12_500, 25_000, 50_000, 100_000].map((size) => ({ size, each: (1000 * cheapest(make(size))) / size }));
	const first = costs[0]?.each ?? 0;
	const last = costs.at(-1)?.each ?? 0;
	const bad = last > 2 * first && last > 1;
	failed ||= bad;
	console.log(`${title.padEnd(40)} ${costs.map(({ each }) => each.toFixed(2).padStart(8)).join('')}${bad ? '   GROWS' : ''}`);
}
process.exitCode = failed ? 1 : 0;

/** Milliseconds of processor time of the cheapest of five runs, reading the article left out. */
function cheapest(text: string): number {
	const article = readArticle(text);
	const resolved: ResolvedArticle = { article, names: [], clusters: [], clusterOf: [], descriptions: [] };
	const times = [0, 1, 2, 3, 4].map(() => {
		const start = process.cpuUsage();
		findQuotes(resolved);
		return process.cpuUsage(start).user / 1000;
	});
	return Math.min(...times);
}

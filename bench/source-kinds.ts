/**
 * How well the audit says of what kind a source is: `npm run bench:source-kinds`, `-- --errors` for each that is wrong in the part to write rules from.
 *
 * `test/fixtures/source-kinds.json` has the sources of some of the newsroom's articles, and `-- --file FILE` reads more of the same from JSON Lines, each
 * with its `text`. Counted are sources that are not by name: a documents, offices and persons. One is right where the audit lists it with its kind.
 */
import { readFileSync } from 'node:fs';
import type { Annotations, Span } from '../src/annotations.js';
import type { AuditedSource, SourceKind } from '../src/audit/audit.js';
import { auditOf } from '../src/audit/audit-of.js';
import { annotate } from '../src/engine/annotate.js';
import { readShippedModel } from './model.js';
import { NEWSROOM, newsroomArticles } from './newsroom.js';

/** A source as a reader has it: each of `words` stands in the article and calls it. */
interface ReadSource {
	readonly kind: SourceKind;
	readonly words: readonly string[];
}

/** An article and its sources; `noComments` are words of the clauses that say so. */
interface KindCase {
	readonly id: string;
	readonly part: 'develop' | 'held';
	readonly text: string;
	readonly date?: string;
	readonly sources: readonly ReadSource[];
	readonly noComments: readonly string[];
}

const model = readShippedModel();
const withErrors = process.argv.includes('--errors');
const file = process.argv[process.argv.indexOf('--file') + 1];

/** What is counted of some articles. */
class Tally {
	articles = 0;
	/** Sources that are not by name: how many there are, are listed, and have their kind. */
	wanted = 0;
	listed = 0;
	right = 0;
	/** Listed as not by name, and no source. */
	none = 0;
	/** By name: how many there are, are listed as such; and listed without being a source. */
	named = 0;
	namedRight = 0;
	namedNone = 0;
	noComments = 0;
	noCommentsFound = 0;
	noCommentsNone = 0;
}

/** What the audit lists, with where the article calls it. */
interface ListedSource {
	readonly source: AuditedSource;
	readonly places: readonly Span[];
}

function tallyOf(one: KindCase, counts: Tally): void {
	const annotations = annotate(one.text, { model, ...(one.date !== undefined && { date: one.date }) });
	const audit = auditOf(one.text, annotations);
	const listed = audit.sources.map((source): ListedSource => ({ source, places: placesOf(source, annotations) }));
	const complain = (words: string): void => {
		if (withErrors && one.part === 'develop') console.log(`${one.id}: ${words}`);
	};
	const matched = new Set<ListedSource>();
	counts.articles++;
	for (const wanted of one.sources) {
		const all = listed.filter((other) => isOf(other, wanted, one.text));
		for (const each of all) matched.add(each);
		const kinds = new Set(all.map(({ source }) => source.kind));
		const isRight = kinds.size === 1 && kinds.has(wanted.kind);
		if (!isRight) complain(`${wanted.kind} ${wanted.words[0] ?? ''} | ${[...kinds].join(', ') || 'missing'}`);
		if (wanted.kind === 'named') [counts.named, counts.namedRight] = [counts.named + 1, counts.namedRight + Number(isRight)];
		else {
			counts.wanted++;
			counts.listed += Number(all.length > 0);
			counts.right += Number(isRight);
		}
	}
	for (const other of listed) {
		if (matched.has(other)) continue;
		complain(`none | ${other.source.kind} ${other.source.name}`);
		if (other.source.kind === 'named') counts.namedNone++;
		else counts.none++;
	}
	const silent = one.noComments.map((words) => spanOf(one.text, words));
	const found = audit.noComments.filter((other) => silent.some((span) => overlaps(other, span)));
	counts.noComments += silent.length;
	counts.noCommentsFound += silent.filter((span) => found.some((other) => overlaps(other, span))).length;
	counts.noCommentsNone += audit.noComments.length - found.length;
	for (const span of silent)
		if (!found.some((other) => overlaps(other, span))) complain(`no comment missing: ${one.text.slice(span.start, span.end)}`);
	for (const other of audit.noComments) if (!found.includes(other)) complain(`no comment that is none: ${other.text}`);
}

function placesOf({ quotes }: AuditedSource, annotations: Annotations): readonly Span[] {
	const own = new Set(quotes);
	return annotations.quotes.flatMap(({ id, source }) => (own.has(id) && source ? [source] : []));
}

/** Whether a listed source is the one that a reader means: it is called by its words, or stands at them. */
function isOf({ source, places }: ListedSource, { words }: ReadSource, text: string): boolean {
	const name = plain(source.name);
	return words.some((own) => {
		const is = plain(own);
		if (` ${name} `.includes(` ${is} `) || ` ${is} `.includes(` ${name} `)) return true;
		return places.some((place) =>
			[...text.matchAll(wholeWords(own))].some(({ index }) => index <= place.start && place.start < index + own.length),
		);
	});
}

function wholeWords(words: string): RegExp {
	return new RegExp(`(?<!\\p{L})${words.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&')}(?!\\p{L})`, 'gu');
}

function plain(words: string): string {
	return words
		.toLowerCase()
		.replace(/^(?:the|an?) /u, '')
		.replace(/\s+/gu, ' ');
}

function spanOf(text: string, words: string): Span {
	const start = text.indexOf(words);
	if (start < 0) throw new Error(`not in the article: ${words}`);
	return { start, end: start + words.length };
}

function overlaps(a: Span, b: Span): boolean {
	return a.start < b.end && b.start < a.end;
}

function newsroomCases(): readonly KindCase[] {
	const texts = new Map(newsroomArticles().map(({ file: name, text, date }) => [name, { text, date }]));
	const cases = JSON.parse(readFileSync(new URL('../source-kinds.json', NEWSROOM), 'utf8')) as readonly Omit<KindCase, 'text' | 'date'>[];
	return cases.map((one) => ({ ...one, ...(texts.get(one.id) ?? { text: '' }) }));
}

function casesOfFile(path: string): readonly KindCase[] {
	return readFileSync(path, 'utf8')
		.split('\n')
		.filter(Boolean)
		.map((line) => JSON.parse(line) as KindCase);
}

const sets: readonly (readonly [string, readonly KindCase[]])[] = [
	['newsroom', newsroomCases()],
	...(process.argv.includes('--file') && file !== undefined ? [['file', casesOfFile(file)] as const] : []),
];
for (const [, cases] of sets)
	for (const { id, text, sources, noComments } of cases)
		for (const words of [...sources.flatMap((source) => source.words), ...noComments])
			if (!text.includes(words)) throw new Error(`${id} has no “${words}”`);

const share = (part: number, all: number): string => `${part}/${all} ${((100 * part) / Math.max(1, all)).toFixed(1)} %`;
console.log('set       part     articles  not by name: listed     right kind      wrong  by name         wrong  no comment   wrong');
for (const [name, cases] of sets)
	for (const part of ['develop', 'held'] as const) {
		const counts = new Tally();
		for (const one of cases) if (one.part === part) tallyOf(one, counts);
		const { articles, wanted, listed, right, none, named, namedRight, namedNone } = counts;
		console.log(
			`${name.padEnd(9)} ${part.padEnd(9)}${String(articles).padStart(7)}  ${share(listed, wanted).padStart(22)} ${share(right, wanted).padStart(14)} ` +
				`${String(none).padStart(8)}  ${share(namedRight, named).padEnd(14)} ${String(namedNone).padStart(6)}  ` +
				`${`${counts.noCommentsFound}/${counts.noComments}`.padEnd(10)} ${String(counts.noCommentsNone).padStart(7)}`,
		);
	}

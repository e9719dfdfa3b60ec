/**
 * How well reasons for anonymity are read: `npm run bench:anonymity`, `-- --errors` for what is missed and what is none.
 *
 * Counted are the reasons of `test/fixtures/anonymity` (its README says where one begins and ends), of the newsroom's articles, and of the press
 * articles, which stay outside the project. A reason is found where the one that we read overlaps it and has its sentence. Ends with 1
 * where F1 is below the bar in a part.
 */
import { existsSync, readFileSync } from 'node:fs';
import type { Span } from '../src/annotations.js';
import type { AnonymityReason } from '../src/audit/audit.js';
import { auditOf } from '../src/audit/audit-of.js';
import { annotate } from '../src/engine/annotate.js';
import { readShippedModel } from './model.js';
import { newsroomArticles } from './newsroom.js';

/** F1 in percent that each part must reach. */
const BAR = 85;
const CASES = new URL('../test/fixtures/anonymity/', import.meta.url);
const PRESS = new URL('../../shared/gold/press/', import.meta.url);
const PRESS_PARTS = ['dev', 'train', 'real'];

/** A text and what is so in it. */
interface Case {
	readonly id: string;
	readonly text: string;
	readonly date?: string;
	readonly reasons: readonly Span[];
	/** The kind of article: `wire`, `court`. */
	readonly kind?: string;
}

interface PressCase {
	readonly id: string;
	readonly reasons: readonly Span[];
}

interface Part {
	readonly name: string;
	readonly cases: readonly Case[];
	readonly hasNoBar?: boolean;
}

/** What was found of what there is. */
class Tally {
	wanted = 0;
	found = 0;
	overlapping = 0;
	exact = 0;
	/** In percent. Two times what is right, of what is wanted and what is found. */
	f1(right: number): number {
		return this.wanted + this.found === 0 ? 100 : (200 * right) / (this.wanted + this.found);
	}
}

const model = readShippedModel();
const withErrors = process.argv.includes('--errors');

function casesIn(file: string): readonly Case[] {
	return JSON.parse(readFileSync(new URL(file, CASES), 'utf8')) as readonly Case[];
}

/** The press articles, with the reasons that some of them have. */
function pressCases(): readonly Case[] {
	const reasonsOf = new Map(
		(JSON.parse(readFileSync(new URL('press.json', CASES), 'utf8')) as readonly PressCase[]).map(({ id, reasons }) => [id, reasons]),
	);
	const lines = PRESS_PARTS.flatMap((part) => readFileSync(new URL(`${part}.jsonl`, PRESS), 'utf8').split('\n')).filter(Boolean);
	return lines
		.map((line) => JSON.parse(line) as Omit<Case, 'reasons'>)
		.map(({ id, text, date }) => ({ id, text, ...(date !== undefined && { date }), reasons: reasonsOf.get(id) ?? [] }));
}

function newsroomCases(): readonly Case[] {
	return newsroomArticles().map(({ file, text, unnamedSources }) => ({
		id: file,
		text,
		reasons: unnamedSources.flatMap(({ reason }) => reason ?? []),
	}));
}

function reasonsFound({ text, date }: Case): readonly AnonymityReason[] {
	const { sources, otherReasons } = auditOf(text, annotate(text, { model, ...(date !== undefined && { date }) }));
	return [...sources.flatMap(({ reason }) => reason ?? []), ...otherReasons].filter(
		(reason, at, all) => all.findIndex((other) => isSame(reason, other)) === at,
	);
}

function tally(part: Part): Tally {
	const counts = new Tally();
	for (const one of part.cases) {
		const found = reasonsFound(one);
		const open = new Set(found);
		counts.wanted += one.reasons.length;
		counts.found += found.length;
		for (const reason of one.reasons) {
			const match = [...open].find((other) => overlaps(reason, other) && holds(other.sentence, reason));
			if (!match) {
				if (withErrors) console.log(`missed   ${one.id}: ${one.text.slice(reason.start, reason.end)}`);
				continue;
			}
			open.delete(match);
			counts.overlapping++;
			if (isSame(reason, match)) counts.exact++;
			else if (withErrors) console.log(`extent   ${one.id}: ${one.text.slice(reason.start, reason.end)} | ${match.text}`);
		}
		if (withErrors) for (const other of open) console.log(`no reason ${one.id}: ${other.text}`);
	}
	return counts;
}

function overlaps(a: Span, b: Span): boolean {
	return a.start < b.end && b.start < a.end;
}

function holds(outer: Span, inner: Span): boolean {
	return outer.start <= inner.start && inner.end <= outer.end;
}

function isSame(a: Span, b: Span): boolean {
	return a.start === b.start && a.end === b.end;
}

/** All of them, and those of each kind. Too few for a bar: one more or less is two points. */
function partsByKind(cases: readonly Case[]): readonly Part[] {
	const kinds = [...new Set(cases.flatMap(({ kind }) => kind ?? []))];
	const partOf = (one: string): Part => ({ name: ` ${one}`, cases: cases.filter(({ kind }) => kind === one), hasNoBar: true });
	return [{ name: 'by kind', cases, hasNoBar: true }, ...kinds.map(partOf)];
}

const parts: Part[] = [
	{ name: 'develop', cases: casesIn('develop.json') },
	{ name: 'held', cases: casesIn('held.json') },
	...partsByKind(casesIn('held-by-kind.json')),
	{ name: 'newsroom', cases: newsroomCases() },
];
if (existsSync(PRESS)) parts.push({ name: 'press', cases: pressCases() });
else console.log('press: skipped, ../shared/gold/press is missing');

console.log('part       texts  reasons  found    F1   exact');
const missed = parts.filter((part) => {
	const counts = tally(part);
	const figures = [part.cases.length, counts.wanted, counts.found].map((count) => String(count).padStart(7)).join(' ');
	const f1 = counts.f1(counts.overlapping);
	console.log(`${part.name.padEnd(9)}${figures} ${f1.toFixed(1).padStart(6)} ${counts.f1(counts.exact).toFixed(1).padStart(6)}`);
	return f1 < BAR && part.hasNoBar !== true;
});
if (missed.length > 0) {
	console.log(`F1 below ${BAR}: ${missed.map(({ name }) => name).join(', ')}`);
	process.exitCode = 1;
}

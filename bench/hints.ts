/**
 * What the checks say of real articles, for a person to judge: `npx tsx bench/hints.ts [ARTICLES.jsonl] [--check ID] [--show]`.
 *
 * Prints how many hints each check gives over all articles (`--show`: each hint with its words), then how many slips it
 * catches that were put in on purpose: two letters of a person's last surname swapped, the weekday of a full date moved by two,
 * a closing quotation mark left out. Skips where the gold articles are missing.
 */
import { existsSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { Span } from '../src/annotations.js';
import { annotate } from '../src/engine/annotate.js';
import { loadModel } from '../src/engine/ner/model.js';
import { runChecks } from '../src/views/checks/all.js';
import { CHECK_IDS, type CheckId, type Finding } from '../src/views/checks/check.js';
import { AnnotationIndex } from '../src/views/navigation.js';

interface GoldArticle {
	readonly id: string;
	readonly text: string;
	readonly entities: Readonly<Record<string, { readonly type: string; readonly name: string }>>;
	readonly mentions: readonly (Span & { readonly entity: string; readonly form: string })[];
	readonly quotes: readonly { readonly kind: string; readonly spans: readonly Span[] }[];
}

/** A text with one slip in it, and where it is. */
interface Slip extends Span {
	readonly text: string;
}

const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const FULL_DATE = /\b((?:Sun|Mon|Tues|Wednes|Thurs|Fri|Satur)day), [A-Z][a-z]{2,8} \d{1,2}, \d{4}/u;

const { values, positionals } = parseArgs({
	options: { check: { type: 'string' }, show: { type: 'boolean', default: false } },
	allowPositionals: true,
});
const file = positionals[0] ?? '../shared/gold/articles.jsonl';
const model = loadModel(new Uint8Array(readFileSync('model/names.bin')));

if (existsSync(file)) report(readFileSync(file, 'utf8').split('\n').filter(Boolean).map(parsed));
else console.log(`skipped: ${file} is missing`);

function parsed(line: string): GoldArticle {
	return JSON.parse(line) as GoldArticle;
}

function report(articles: readonly GoldArticle[]): void {
	const ids = CHECK_IDS.filter((id) => values.check === undefined || id === values.check);
	const counts = new Map<CheckId, number>(ids.map((id) => [id, 0]));
	for (const article of articles) {
		for (const finding of findings(article.text, ids)) {
			counts.set(finding.check, (counts.get(finding.check) ?? 0) + 1);
			if (values.show) console.log(`${article.id} [${finding.check}] ${finding.message}\n    ${around(article.text, finding)}`);
		}
	}
	const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
	for (const [id, count] of counts) console.log(`${id.padEnd(30)} ${count}`);
	console.log(`${total} hints in ${articles.length} articles`);
	reportCaught('name-spelled-two-ways', articles.flatMap(misspellings));
	reportCaught('weekday-and-date', articles.flatMap(wrongWeekdays));
	reportCaught('unpaired-marks', articles.flatMap(missingMarks));
}

function findings(text: string, ids: readonly CheckId[]): readonly Finding[] {
	const index = new AnnotationIndex(annotate(text, { model }));
	return runChecks(text, index, (id) => ids.includes(id));
}

function around(text: string, { start, end }: Span): string {
	return text.slice(Math.max(0, start - 60), end + 60).replaceAll('\n', '⏎');
}

function reportCaught(check: CheckId, slips: readonly Slip[]): void {
	const caught = slips.filter((slip) => findings(slip.text, [check]).some((finding) => shows(finding, slip)));
	console.log(`${check}: ${caught.length} of ${slips.length} slips caught`);
}

/** Whether the finding, or a place that it names as evidence, is at the slip. */
function shows(finding: Finding, slip: Slip): boolean {
	return [finding, ...finding.evidence].some((place) => place.start <= slip.end && place.end >= slip.start);
}

/** For each person with two names that end in a surname of six letters or more: the last one misspelled. */
function misspellings({ text, entities, mentions }: GoldArticle): readonly Slip[] {
	return Object.entries(entities).flatMap(([id, entity]) => {
		const surname = entity.name.split(' ').at(-1) ?? '';
		const named = mentions.filter((one) => one.entity === id && one.form === 'name' && text.slice(one.start, one.end).endsWith(surname));
		const last = named.at(-1);
		if (entity.type !== 'person' || !/^[A-Za-z]{6,}$/.test(surname) || named.length < 2 || !last) return [];
		const at = last.end - surname.length + 3;
		if (text.charAt(at) === text.charAt(at + 1)) return [];
		const swapped = text.charAt(at + 1) + text.charAt(at);
		return [{ text: text.slice(0, at) + swapped + text.slice(at + 2), start: last.end - surname.length, end: last.end }];
	});
}

function wrongWeekdays({ text }: GoldArticle): readonly Slip[] {
	const date = FULL_DATE.exec(text);
	const [whole, weekday = ''] = date ?? [];
	if (!date || whole === undefined) return [];
	const other = WEEKDAYS[(WEEKDAYS.indexOf(weekday) + 2) % 7] ?? '';
	return [
		{
			text: text.slice(0, date.index) + other + text.slice(date.index + weekday.length),
			start: date.index,
			end: date.index + whole.length,
		},
	];
}

/** For each direct quote in one piece that is the last of its article: its closing mark left out. */
function missingMarks({ text, quotes }: GoldArticle): readonly Slip[] {
	const span = quotes.filter((quote) => quote.kind === 'direct' && quote.spans.length === 1).at(-1)?.spans[0];
	if (!span || !/["”]/u.test(text.charAt(span.end - 1))) return [];
	return [{ text: text.slice(0, span.end - 1) + text.slice(span.end), start: span.start, end: span.end - 1 }];
}

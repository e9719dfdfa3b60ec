/** What must hold of sidecars, the command line and formats whatever they are given: for `npm run fuzz`, and a little of it in the unit tests. */
import assert from 'node:assert/strict';
import { mkdtempSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import type { Annotations, Correction } from '../../src/annotations.js';
import { annotateCorrected } from '../../src/corrections/annotate-corrected.js';
import { annotate } from '../../src/engine/annotate.js';
import { EngineCache } from '../../src/engine/engine-cache.js';
import { merged } from '../../src/corrections/merge.js';
import { reanchored } from '../../src/corrections/reanchor.js';
import { sayAlike, saySame } from '../../src/corrections/subject.js';
import { FORMAT_IDS, FORMATS } from '../../src/formats/formats.js';
import { ANNOTATION_KEYS, annotationsToJson, annotationsToJsonLine, parseAnnotations } from '../../src/formats/json.js';
import { readSidecar, writeSidecar } from '../../src/formats/sidecar.js';
import { rescuedSidecar } from '../../src/worker/rescue.js';
import { processorTime } from '../../bench/measure.js';
import { anyCorrections, anyText, repeatedText } from '../unit/any-text/arbitraries.js';
import { assertSound } from '../unit/any-text/check.js';
import { copydesk } from '../unit/cli/copydesk.js';
import { anyAnnotations } from '../unit/formats/any-annotations.js';
import { shippedModel } from '../unit/shipped-model.js';

/** Any text is annotated soundly, by the schema; written bit by bit, with what is remembered of each state, it gets the same bytes. */
const engine = fc.property(fc.oneof(anyText, repeatedText), fc.array(fc.nat({ max: 100 }), { maxLength: 4 }), (text, shares) => {
	const model = shippedModel();
	const annotations = annotate(text, { model });
	assertSound(text, annotations);
	const read = parseAnnotations(annotationsToJson(annotations));
	assert.ok(read.ok, JSON.stringify(read));
	assert.deepEqual(read.value, annotations);
	const cache = new EngineCache();
	for (const share of shares.toSorted((a, b) => a - b)) annotate(text.slice(0, Math.floor((share / 100) * text.length)), { model, cache });
	assert.equal(JSON.stringify(annotate(text, { model, cache })), JSON.stringify(annotations));
});

/** Milliseconds of processor time that a text may take: what is first compiled or collected, and ten times what an article takes. */
const allowed = (length: number): number => 200 + length * 0.05;

/** No text takes much longer than others of its length; a slow reading is repeated, since other work may have caused it. */
const engineTime = fc.property(repeatedText, (text) => {
	const model = shippedModel();
	let best = Infinity;
	for (let attempt = 0; attempt < 4 && best > allowed(text.length); attempt++) {
		const started = processorTime();
		annotate(text, { model });
		best = Math.min(best, processorTime() - started);
	}
	assert.ok(best <= allowed(text.length), `${best.toFixed()} ms for ${text.length} characters`);
});

/** Cuts, doubles or overwrites a stretch. */
const damage = fc.record({
	at: fc.nat({ max: 10_000 }),
	length: fc.nat({ max: 40 }),
	insert: fc.oneof(
		fc.constantFrom('"', '{', '}', '[', ']', ',', ':', '\\', '1e999', 'null', '\u0000', '\ud83d'),
		fc.string({ maxLength: 6 }),
	),
});
type Damage = typeof damage extends fc.Arbitrary<infer T> ? T : never;
const damages = fc.array(damage, { minLength: 1, maxLength: 4 });

function damaged(text: string, { at, length, insert }: Damage): string {
	const start = at % (text.length + 1);
	return text.slice(0, start) + insert + text.slice(start + length);
}

/** Corrections of one text, some of which have one id. */
const corrected = anyText.chain((text) =>
	fc.tuple(
		fc.constant(text),
		anyCorrections(text).chain((all) =>
			fc
				.array(fc.nat({ max: 4 }), { minLength: all.length, maxLength: all.length })
				.map((ids) => all.map((correction, index): Correction => ({ ...correction, id: `c${ids[index] ?? 0}` }))),
		),
	),
);

function contentsOf(corrections: readonly Correction[]): string[] {
	return [...new Set(corrections.map((correction) => ANNOTATION_KEYS.onOneLine({ ...correction, id: '', at: '' })))].sort();
}

function assertOwnIds(corrections: readonly Correction[]): void {
	assert.equal(new Set(corrections.map(({ id }) => id)).size, corrections.length);
}

/** Whatever stands in a sidecar, every statement of it is read, and written again. */
const sidecars = fc.property(corrected, ([text, corrections]) => {
	const read = readSidecar(writeSidecar(corrections, { length: text.length }));
	assert.ok(read.ok);
	assertOwnIds(read.sidecar.corrections);
	assert.deepEqual(contentsOf(read.sidecar.corrections), contentsOf(corrections));
	const again = readSidecar(writeSidecar(read.sidecar.corrections, { length: text.length }, read.sidecar.document));
	assert.ok(again.ok && !again.sidecar.warning);
	assert.deepEqual(again.sidecar.corrections, read.sidecar.corrections);
	const { held, orphans } = reanchored(text, read.sidecar.corrections);
	assert.equal(held.length + orphans.length, read.sidecar.corrections.length);
});

/** A damaged sidecar is read or refused with a place within it, and what a crash left is rescued or not: nothing throws. */
const damagedSidecars = fc.asyncProperty(anyAnnotations, damages, async (annotations, edits) => {
	const json = edits.reduce(damaged, annotationsToJson(annotations));
	const read = readSidecar(json);
	if (!read.ok) for (const { offset } of read.problems) assert.ok(offset >= 0 && offset <= json.length);
	else assertSidecar(writeSidecar(read.sidecar.corrections, { length: 1 }, read.sidecar.document));
	const rescued = await rescuedSidecar([
		{ path: 'a.1-1.new', text: json },
		{ path: 'a.1-2.old', text: annotationsToJson(annotations) },
	]);
	assert.ok(rescued !== null);
	assertSidecar(rescued);
});

function assertSidecar(json: string): void {
	const read = readSidecar(json);
	assert.ok(read.ok, JSON.stringify(read));
	assertOwnIds(read.sidecar.corrections);
}

/** What either side has added is there after a merge, as it is, in a conflict, or said by the other side too. */
const merges = fc.property(corrected, fc.array(fc.nat({ max: 7 }), { maxLength: 40 }), ([text, all], sides) => {
	const read = readSidecar(writeSidecar(all, { length: text.length }));
	assert.ok(read.ok);
	const { corrections } = read.sidecar;
	const [base, mine, theirs] = [1, 2, 4].map((side) => corrections.filter((_, index) => ((sides[index] ?? 7) & side) !== 0));
	assert.ok(base && mine && theirs);
	const result = merged(base, mine, theirs);
	const after = [...result.corrections, ...result.conflicts.flatMap((conflict) => [conflict.mine, conflict.theirs])];
	assertOwnIds(after);
	const removed = new Set(base.filter((one) => !mine.includes(one) || !theirs.includes(one)));
	for (const one of [...mine, ...theirs])
		assert.ok(removed.has(one) || after.some((other) => sayAlike(one, other) || saySame(one, other)), JSON.stringify(one));
	assert.deepEqual(merged(base, theirs, mine).corrections, result.corrections);
});

/** Every format writes any document, and JSON reads it back as it was. */
const formats = fc.property(anyAnnotations, anyText, (annotations, text) => {
	const read = parseAnnotations(annotationsToJson(annotations));
	assert.ok(read.ok, JSON.stringify(read));
	assert.deepEqual(read.value, annotations);
	assert.deepEqual(JSON.parse(annotationsToJsonLine(annotations)), annotations);
	for (const format of FORMAT_IDS) assert.equal(typeof FORMATS[format].write(annotations, text), 'string');
	for (const cell of FORMATS.csv.write(annotations, text).split(/[;\r\n]/)) assert.doesNotMatch(cell, /^"?[=+@]/);
});

/** What is annotated is sound; every selector of a Web Annotation quotes what stands there, and brat's lines are lines. */
const annotatedTexts = fc.property(corrected, ([text, corrections]) => {
	const annotations = annotateCorrected(text, corrections, { model: null });
	assertSound(text, annotations);
	const characters = Array.from(text);
	const { first } = JSON.parse(FORMATS.w3c.write(annotations, text)) as { first: { items: { target: Target | Target[] }[] } };
	for (const { selector } of first.items.flatMap(({ target }) => target)) {
		const [{ start = 0, end = 0 } = {}, { exact } = {}] = selector;
		assert.equal(characters.slice(start, end).join(''), exact);
	}
	for (const line of FORMATS.brat.write(annotations, text).split('\n').filter(Boolean)) assert.match(line, /^(?:[TRA#]\d+|\*)\t\S/);
});

interface Target {
	readonly selector: readonly { readonly start?: number; readonly end?: number; readonly exact?: string }[];
}

/** What acts on a terminal, or turns words round. */
const STEERING = /[^\P{Cc}\n\t]|[\u202a-\u202e\u2066-\u2069]/u;

const anyId = fc.oneof(
	fc.constantFrom('7', '-0.10', '1e999', '9007199254740993', '"a"', '"\\u001b]0;x"', 'null', '[]', '{}'),
	fc.string().map((id) => JSON.stringify(id)),
);
const document = fc
	.record(
		{
			id: anyId,
			text: fc.oneof(
				anyText.map((text) => JSON.stringify(text)),
				fc.constantFrom('""', 'null', '3', '"\\ud83d"'),
			),
			date: fc.oneof(
				fc.constantFrom('"0000-00-00"', '"9999-12-31"', '"0001-01-01"', '"2020-02-30"', 'null', '5'),
				fc.string().map((date) => JSON.stringify(date)),
			),
			file: fc.string({ unit: 'binary', maxLength: 8 }).map((file) => JSON.stringify(file)),
		},
		{ requiredKeys: [] },
	)
	.map(
		(fields) =>
			`{${Object.entries(fields)
				.map(([key, value]) => `"${key}":${value}`)
				.join(',')}}`,
	);
const line = fc.oneof(
	{ weight: 3, arbitrary: document.map((json) => new TextEncoder().encode(json)) },
	fc.tuple(document, damages).map(([json, edits]) => new TextEncoder().encode(edits.reduce(damaged, json).replaceAll('\n', ' '))),
	fc.uint8Array({ maxLength: 30 }).map((bytes) => bytes.map((byte) => (byte === 10 ? 32 : byte))),
);

/** A line in, a line out: a document that the schema allows, or an error that steers no terminal. */
const jsonLines = fc.asyncProperty(fc.array(line, { minLength: 1, maxLength: 4 }), async (lines) => {
	const { code, out, err } = await copydesk(['annotate', '--jsonl'], Buffer.concat(lines.flatMap((one) => [one, Buffer.of(10)])));
	const documents = out.split('\n').slice(0, -1);
	assert.equal(documents.length, lines.length);
	let errors = 0;
	for (const json of documents) {
		const value = JSON.parse(json) as Partial<Annotations> & { readonly error?: string };
		if (value.error === undefined) assert.ok(parseAnnotations(json).ok, json);
		else errors++;
		assert.doesNotMatch(value.error ?? '', STEERING);
	}
	assert.equal(code, errors > 0 ? 1 : 0);
	assert.doesNotMatch(err, STEERING);
});

const FILES = ['a.txt', 'a.md', 'b/a.txt', 'b/-x.txt', 'b', 'nowhere.txt', 'a.annotations.json', '-'];
const argument = fc.oneof(
	{ weight: 4, arbitrary: fc.constantFrom(...FILES) },
	{
		weight: 2,
		arbitrary: fc.constantFrom('--force', '--no-corrections', '--jsonl', '--format', '-x', '--date=1', '--date=2020-02-03', '--', ''),
	},
	{ weight: 2, arbitrary: fc.constantFrom(...FORMAT_IDS).map((format) => `--format=${format}`) },
	{ weight: 2, arbitrary: fc.constantFrom('.', 'b', 'new/deep', 'a.txt', '/proc/copydesk').map((out) => `--out=${out}`) },
	fc.string({ unit: 'binary', maxLength: 8 }).map((words) => `j${words}`),
);
const SENTENCES = 'Ferry stays\n\n“It stays,” Mayor Ann Low said on Friday.\n';

/** Whatever it is called with: an exit code and, unless all went well, a word; articles and corrections are as they were. */
const commandLines = fc.asyncProperty(
	fc.constantFrom('annotate', 'annotate', 'annotate', 'cards', ''),
	fc.array(argument, { maxLength: 6 }),
	async (command, args) => {
		const folder = mkdtempSync(join(tmpdir(), 'copydesk-fuzz-'));
		try {
			mkdirSync(join(folder, 'b'));
			const anchor = { start: 34, end: 41, exact: 'Ann Low', prefix: '', suffix: '' };
			const correction: Correction = { id: 'c1', at: '2026-03-01T10:00:00Z', kind: 'name', anchor, type: 'person' };
			const sidecar = writeSidecar([correction], { file: 'a.txt', length: SENTENCES.length });
			const articles = ['a.txt', 'a.md', 'b/a.txt', 'b/-x.txt'].map((name) => join(folder, name));
			const sidecars = ['a.annotations.json', 'b/a.annotations.json'].map((name) => join(folder, name));
			for (const path of articles)
				writeFileSync(path, path.endsWith('.md') ? `\ufeff${SENTENCES}` : `${SENTENCES}${path.slice(folder.length)}`);
			for (const path of sidecars) writeFileSync(path, sidecar);
			const before = articles.map((path) => readFileSync(path, 'utf8'));
			const placed = args.map((one) =>
				FILES.includes(one) && one !== '-' ? join(folder, one) : one.replace(/^--out=(?!\/)/, `--out=${folder}/`),
			);
			const { code, out, err } = await copydesk([command, ...placed], SENTENCES);
			assert.ok([0, 1, 2].includes(code));
			assert.ok(code === 0 || err !== '', `${code}`);
			assert.doesNotMatch(err, STEERING);
			if (command === 'cards') assert.doesNotMatch(out, STEERING);
			assert.deepEqual(
				articles.map((path) => readFileSync(path, 'utf8')),
				before,
			);
			for (const path of sidecars) {
				const read = readSidecar(readFileSync(path, 'utf8'));
				assert.deepEqual(read.ok && read.sidecar.corrections.map(({ id, kind }) => [id, kind]), [['c1', 'name']]);
			}
		} finally {
			rmSync(folder, { recursive: true });
		}
	},
);

/** The properties, by name. */
export const PROPERTIES: Readonly<Record<string, fc.IRawProperty<unknown>>> = {
	engine,
	sidecars,
	damagedSidecars,
	merges,
	formats,
	annotatedTexts,
	jsonLines,
	commandLines,
};

/** Those that measure time, which no test does. */
export const TIMED_PROPERTIES: Readonly<Record<string, fc.IRawProperty<unknown>>> = { engineTime };

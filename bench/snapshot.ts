/**
 * A net under changes that must not change results: annotates every gold article, every sample and 2,000 texts of the shared corpora, and
 * keeps a digest of each part of each answer. `npm run snapshot -- --write` keeps today's digests, `npm run snapshot -- --check` compares
 * with them, names the texts and parts that differ, and exits with 1 where any does. `--file PATH` says where they are kept; `--show ID`
 * prints the answer for one text, to be compared with another checkout's.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { parseArgs } from 'node:util';
import { annotate } from '../src/engine/annotate.js';
import { annotationsToJson } from '../src/formats/json.js';
import { corpora, readDocuments, sharedFolder } from './corpus.js';
import { readShippedModel } from './model.js';

/** Texts that are taken of the shared corpora, which hold ten times as many. */
const CORPUS_TEXTS = 2000;
const GOLD = ['gold/articles', 'gold/train', 'gold/press/train', 'gold/press/dev', 'gold/press/real'];

interface Text {
	readonly id: string;
	readonly text: string;
}
/** Digests of one answer by part: `entities`, `mentions`, `quotes`, `dates` and whatever else the document has. */
type Digests = Readonly<Record<string, string>>;
type Snapshot = Readonly<Record<string, Digests>>;

const { values: options } = parseArgs({
	options: {
		write: { type: 'boolean' },
		check: { type: 'boolean' },
		file: { type: 'string', default: 'out/snapshot.json' },
		show: { type: 'string' },
	},
});
const model = readShippedModel();
const texts = [...samples(), ...sharedTexts()];

if (options.show) for (const one of texts.filter(({ id }) => id === options.show)) print(annotationsToJson(annotate(one.text, { model })));
else if (options.write) write(snapshotOf(texts));
else if (options.check) process.exitCode = check(snapshotOf(texts));
else {
	print('usage: npm run snapshot -- --write|--check [--file PATH] [--show ID]');
	process.exitCode = 2;
}

function print(line: string): void {
	process.stdout.write(`${line}\n`);
}

function samples(): Text[] {
	const folder = new URL('../samples/', import.meta.url);
	return readdirSync(folder)
		.filter((file) => /\.(?:txt|md|news)$/.test(file))
		.sort()
		.map((file) => ({ id: `samples/${file}`, text: readFileSync(new URL(file, folder), 'utf8') }));
}

/** The gold articles, and every so-manieth text of the corpora. */
function sharedTexts(): Text[] {
	const shared = sharedFolder();
	if (!shared) {
		print('skipped: ../shared is missing, so only the samples are compared');
		return [];
	}
	const read = (path: string): Text[] =>
		readDocuments<{ id: string; text: string }>(shared, path).map(({ id, text }) => ({ id: `${path}#${id}`, text }));
	const gold = GOLD.flatMap((path) => read(`${path}.jsonl`));
	const others = corpora(shared)
		.filter((path) => path.startsWith('data/'))
		.flatMap(read);
	const step = Math.max(1, Math.floor(others.length / CORPUS_TEXTS));
	return [...gold, ...others.filter((_, index) => index % step === 0).slice(0, CORPUS_TEXTS)];
}

function snapshotOf(all: readonly Text[]): Snapshot {
	return Object.fromEntries(all.map(({ id, text }) => [id, digestsOf(text)]));
}

/** Evidence of mentions is a part of its own, so that a change of reasons alone is seen to be one. */
function digestsOf(text: string): Digests {
	const { mentions, ...parts } = annotate(text, { model });
	const reasons = mentions.map((mention) => ('evidence' in mention ? mention.evidence : null));
	const plain = mentions.map((mention) => ({ ...mention, evidence: undefined }));
	return Object.fromEntries(Object.entries({ ...parts, mentions: plain, reasons }).map(([part, value]) => [part, digestOf(value)]));
}

function digestOf(value: unknown): string {
	return createHash('sha256')
		.update(JSON.stringify(value) || '')
		.digest('hex')
		.slice(0, 12);
}

function write(snapshot: Snapshot): void {
	mkdirSync(dirname(options.file), { recursive: true });
	writeFileSync(options.file, JSON.stringify(snapshot));
	print(`${Object.keys(snapshot).length} texts written to ${options.file}`);
}

/** The exit code: 0 where nothing differs. */
function check(snapshot: Snapshot): number {
	if (!existsSync(options.file)) {
		print(`${options.file} is missing: run npm run snapshot -- --write on the code to compare with first`);
		return 2;
	}
	const before = JSON.parse(readFileSync(options.file, 'utf8')) as Snapshot;
	const changed = Object.entries(snapshot).flatMap(([id, digests]) => {
		const parts = changedParts(before[id], digests);
		return parts.length > 0 ? [`${id}: ${parts.join(', ')}`] : [];
	});
	for (const line of changed.slice(0, 20)) print(line);
	print(`${changed.length} of ${Object.keys(snapshot).length} texts differ from ${options.file}`);
	return changed.length > 0 ? 1 : 0;
}

function changedParts(before: Digests | undefined, after: Digests): string[] {
	if (!before) return ['not there before'];
	return [...new Set([...Object.keys(before), ...Object.keys(after)])].filter((part) => before[part] !== after[part]);
}

/**
 * What the archive of a folder with 5,000 articles (3 million words) costs: the first index against the engine alone, an article's change, opening,
 * questions, memory and the file. `npm run bench:archive`; `-- --fewer` takes a fifth of the articles, and gates the ratio alone.
 */
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ArchiveName } from '../src/archive/archive.js';
import { benchArticles, type BenchArticle } from './archive/articles.js';
import { runSide, threadSetup, type SideResult, type SideSetup, type SideTask } from './archive/side.js';
import { SideProcess } from './archive/side-process.js';
import { sharedFolder, wordCount } from './corpus.js';
import { gateLine, holds, median, type Gate } from './measure.js';

const ARTICLES = 5000;
/** Articles that one process reads before the other has its turn: both find the machine equally busy. */
const TURN = 50;
/** Articles that are read again with a change. */
const CHANGES = 30;
/** How often each question is put; the best time counts, since what else runs only adds to it. */
const TIMES = 7;
/** How often the archive is opened. */
const OPENINGS = 5;

const FILE = fileURLToPath(import.meta.url);
const ROOT = resolve(import.meta.dirname, '..');

const setup = threadSetup() ?? (process.send ? (JSON.parse(process.argv[2] ?? '') as SideSetup) : undefined);
if (setup) runSide(FILE, setup);
else process.exitCode = await report(process.argv.includes('--fewer'));

async function report(isFewer: boolean): Promise<number> {
	const shared = sharedFolder();
	if (!shared) {
		console.log('skipped: the corpora of ../shared are not on this machine');
		return 0;
	}
	const articles = benchArticles(shared, isFewer ? ARTICLES / 5 : ARTICLES);
	const words = articles.reduce((sum, { text }) => sum + wordCount(text), 0);
	console.log(`${articles.length} articles, ${words} words`);
	const folder = mkdtempSync(join(tmpdir(), 'copydesk-bench-'));
	try {
		const file = join(folder, 'archive.db');
		const gates = [
			...(await indexing(articles, file)),
			...(await opening(file)),
			...(await changing(articles, file)),
			...(await asking(file)),
		];
		const shown = isFewer ? gates.filter(({ name }) => name.includes('engine')) : gates;
		for (const gate of shown) console.log(gateLine(gate));
		return shown.every(holds) ? 0 : 1;
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
}

/** The first index, in turn with the engine alone. */
async function indexing(articles: readonly BenchArticle[], file: string): Promise<Gate[]> {
	const [engine, archive] = [new SideProcess(FILE, setupOf('engine', file)), new SideProcess(FILE, setupOf('archive', file))];
	const turns: { readonly engine: SideResult; readonly archive: SideResult }[] = [];
	await archive.do({ kind: 'open' });
	for (let at = 0; at < articles.length; at += TURN) {
		const task: SideTask = { kind: 'read', articles: articles.slice(at, at + TURN) };
		turns.push({ engine: await engine.do(task), archive: await archive.do(task) });
	}
	const { memory } = await archive.do({ kind: 'ask', name: 'size', args: [], times: 1 });
	await Promise.all([engine.end(), archive.end()]);
	const sum = (side: 'engine' | 'archive', of: 'wall' | 'processor', some = turns): number =>
		some.reduce((total, turn) => total + turn[side][of], 0);
	const ratio = (of: 'wall' | 'processor', some = turns): number => sum('archive', of, some) / sum('engine', of, some);
	console.log(`engine alone ${seconds(sum('engine', 'wall'))}, processor ${seconds(sum('engine', 'processor'))}`);
	console.log(`index        ${seconds(sum('archive', 'wall'))}, processor ${seconds(sum('archive', 'processor'))}`);
	console.log(`by the wall, the index takes ${ratio('wall').toFixed(2)} times as long as the engine alone`);
	const quarter = Math.ceil(turns.length / 4);
	const quarters = [0, 1, 2, 3].map((part) => ratio('processor', turns.slice(part * quarter, (part + 1) * quarter)).toFixed(2));
	const middle = median(turns.map((turn) => ratio('processor', [turn])));
	console.log(`in the middle of its turns, it takes ${middle.toFixed(2)} times the processor time`);
	console.log(`by quarters of the folder: ${quarters.join(', ')} times the engine's processor time`);
	return [
		{ name: 'first index: times the processor time of the engine alone', value: ratio('processor'), atMost: 1.3 },
		{ name: 'worker: MB of the process, at most, beyond those before it was started', value: memory, atMost: 200 },
		{ name: 'file: MB', value: statSync(file).size / 1_000_000, atMost: 40 },
	];
}

/** From nothing until the archive has answered, the worker's start included. */
async function opening(file: string): Promise<Gate[]> {
	const times: number[] = [];
	for (let time = 0; time < OPENINGS; time++) {
		const archive = new SideProcess(FILE, setupOf('archive', file));
		const { wall, value } = await archive.do({ kind: 'open' });
		if (time === 0) console.log('opened:', JSON.stringify(value));
		times.push(wall);
		await archive.end();
	}
	console.log(`opening: ${times.map((time) => time.toFixed(0)).join(', ')} ms`);
	return [{ name: 'opening: ms until the first answer, the worker’s start included', value: Math.min(...times), atMost: 300 }];
}

async function changing(articles: readonly BenchArticle[], file: string): Promise<Gate[]> {
	const archive = new SideProcess(FILE, setupOf('archive', file));
	await archive.do({ kind: 'open' });
	const step = Math.floor(articles.length / CHANGES);
	const times: number[] = [];
	for (let change = 0; change < CHANGES; change++) {
		const { path = '', text = '' } = articles[change * step] ?? {};
		const changed = text.replace(/\. /, ` on change ${change}. `);
		times.push((await archive.do({ kind: 'read', articles: [{ path, text: changed }] })).wall);
	}
	await archive.end();
	// The first ones compile the engine.
	console.log(
		`an article's change: median ${median(times).toFixed(0)} ms, longest ${Math.max(...times).toFixed(0)} ms, first ${times[0]?.toFixed(0)} ms`,
	);
	return [{ name: 'an article’s change: ms, median', value: median(times), atMost: 200 }];
}

/** Every question, about those who are in most articles and about those who are in few. */
async function asking(file: string): Promise<Gate[]> {
	const archive = new SideProcess(FILE, setupOf('archive', file));
	await archive.do({ kind: 'open' });
	const longest = new Map<string, number>();
	// A question that fails misses its bar, and the others are put all the same.
	const note = async (name: string, ...args: readonly unknown[]): Promise<unknown> => {
		try {
			const { value: answer } = await archive.do({ kind: 'ask', name: name.split(' ')[0] ?? '', args, times: TIMES });
			const { best, value } = answer as { readonly best: number; readonly value: unknown };
			longest.set(name, Math.max(longest.get(name) ?? 0, best));
			return value;
		} catch (error) {
			longest.set(name, Infinity);
			console.log(`${name} failed: ${String(error)}`);
			return undefined;
		}
	};
	const names = new Map<number, ArchiveName>();
	for (const query of ['', 'a', 'john', 'trump', 'new y', 'xyz'])
		for (const types of [['person'], ['organization'], ['place'], undefined])
			for (const name of namesIn(await note('search', query, { ...(types ? { types } : {}), limit: 50 }))) names.set(name.id, name);
	const asked = [...names.values()].sort((a, b) => b.articles - a.articles);
	const some = [...asked.slice(0, 8), ...asked.slice(-8)];
	await note('size');
	await note(
		'latest',
		asked.slice(0, 50).map(({ id }) => id),
	);
	for (const { id, name, type } of some) {
		for (const question of ['appearances', 'quotes', 'neighbours']) await note(question, id);
		await note('nameIn', { path: '2013/2013-01-01-article-0.txt', name, type });
		await note('nameFor', { path: 'new.txt', name, type }, 'a minister');
	}
	await note('identityQuestions', 50);
	await note('proposals', 500);
	// As somebody asks who audits a folder: the file is written where the archive is.
	for (const format of ['html', 'csv', 'json'])
		for (const below of ['2014', '']) await note(below === '' ? `audit as ${format}` : 'audit of a year', { format, below, title: '' });
	await archive.end();
	for (const [name, time] of longest) console.log(`${name.padEnd(18)} ${time.toFixed(1).padStart(7)} ms`);
	const ofAll = [...longest.keys()].filter((name) => name === 'proposals' || name.startsWith('audit as'));
	const ofNames = [...longest].filter(([name]) => !ofAll.includes(name)).map(([, time]) => time);
	return [
		{ name: 'a question about names, or the audit of a year: ms, the longest of all', value: Math.max(...ofNames), atMost: 50 },
		...ofAll.map((name) => ({ name: `${name} of the whole folder: ms`, value: longest.get(name) ?? Infinity, atMost: 300 })),
	];
}

function namesIn(value: unknown): readonly ArchiveName[] {
	return Array.isArray(value) ? (value as readonly ArchiveName[]) : [];
}

function setupOf(kind: SideSetup['kind'], file: string): SideSetup {
	return { kind, root: ROOT, file };
}

function seconds(milliseconds: number): string {
	return `${(milliseconds / 1000).toFixed(1)} s`;
}

/**
 * What it costs to hold 50 quotations against 1,000,000 words of sources: `npm run bench:proof-speed`. The first time the sources' words are
 * read and indexed; later only the quotations are looked up. Bars are ratios against counting the same words, growth and sizes; times of the
 * processor are printed. `--fewer` measures 200,000 words. Sources are invented, some of them to be slow.
 */
import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { prove, SourceIndex } from '../src/proof/prove.js';
import type { Quotation } from '../src/proof/quotation.js';
import type { SourceText } from '../src/proof/source-text.js';
import { randomFrom } from './anchoring-edits.js';
import { gateLine, holds, median, processorTime, speedBar, type Gate } from './measure.js';
import { generatedQuotations, generatedSources, generatedWords, quotationOf, sourceOf } from './proof/generated.js';

const FEWER = process.argv.includes('--fewer');
const WORDS = FEWER ? 200_000 : 1_000_000;
const QUOTATIONS = 50;
const ROUNDS = 3;
const GROWTH = 4.4;
/** What is allowed the first time and later, as a multiple of counting the sources' words: on a quiet machine 1.5 s and 100 ms for 1,000,000 words. */
const FIRST = 6;
const LATER = 0.4;
/** MB in use for 1,000,000 words and their index. */
const MEMORY = 150;

interface Load {
	readonly name: string;
	readonly sources: readonly SourceText[];
	readonly quotations: readonly Quotation[];
}

if (process.send) process.send(await memoryInUse());
else process.exitCode = await report();

async function report(): Promise<number> {
	const gates: Gate[] = [];
	for (const make of [natural, oneWord, sameSpeech, commonestWords]) gates.push(...(await timeGates(make(WORDS))));
	for (const make of [natural, oneWord, sameSpeech]) gates.push(await growthGate(make));
	if (!FEWER) gates.push({ name: 'MB in use', value: await memoryOfOther(), atMost: MEMORY });
	for (const gate of gates) console.log(gateLine(gate));
	return gates.every(holds) ? 0 : 1;
}

function natural(words: number): Load {
	const random = randomFrom(7);
	const word = generatedWords(random);
	const sources = generatedSources(words, word, random);
	return { name: 'natural words', sources, quotations: generatedQuotations(QUOTATIONS, sources, word, random) };
}

/** One word a million times. */
function oneWord(words: number): Load {
	const paragraph = 'never '.repeat(200).trim();
	const sources = [
		sourceOf(
			'one-word.txt',
			Array.from({ length: words / 200 }, () => paragraph),
		),
	];
	return { name: 'one word', sources, quotations: numbered((index) => 'never '.repeat(5 + index).trim()) };
}

/** The same speech again and again, and what is quoted stands in all of them. */
function sameSpeech(words: number): Load {
	const random = randomFrom(8);
	const word = generatedWords(random);
	const [speech] = generatedSources(words / 100, word, random);
	if (!speech) throw new Error('there is no speech');
	const sources = Array.from({ length: 100 }, (_, index) => ({ ...speech, file: `speech-${index}.txt`, sha256: String(index) }));
	return { name: 'the same speech 100 times', sources, quotations: generatedQuotations(QUOTATIONS, sources, word, random) };
}

/** Quotations of the commonest words alone, in an order in which they hardly stand. */
function commonestWords(words: number): Load {
	const { sources } = natural(words);
	const common = 'the to and of a in that is it for'.split(' ');
	return {
		name: 'the commonest words',
		sources,
		quotations: numbered((index) => Array.from({ length: 5 + index }, (_, at) => common[(at * 7 + index) % 10]).join(' ')),
	};
}

function numbered(words: (index: number) => string): Quotation[] {
	return Array.from({ length: QUOTATIONS }, (_, index) => quotationOf(`q${index + 1}`, words(index)));
}

async function timeGates({ name, sources, quotations }: Load): Promise<Gate[]> {
	const first: number[] = [];
	const later: number[] = [];
	const counting: number[] = [];
	for (let round = 0; round < ROUNDS; round++) {
		counting.push(await time(() => countedWords(sources)));
		let index: SourceIndex | undefined;
		first.push(await time(() => prove(quotations, (index = new SourceIndex(sources)))));
		const known = index ?? new SourceIndex(sources);
		later.push(await time(() => prove(quotations, known)));
	}
	const [count, most, least] = [median(counting), median(first), median(later)];
	console.log(`${name}: first ${Math.round(most)} ms, later ${Math.round(least)} ms; counting the words ${Math.round(count)} ms`);
	return [
		{ name: `${name}: first, times counting its words`, value: most / count, atMost: FIRST / speedBar(1, FEWER) },
		{ name: `${name}: later, times counting its words`, value: least / count, atMost: (FEWER ? 5 : 1) * (LATER / speedBar(1, FEWER)) },
	];
}

/** How often each word stands: what is least to be done with words. */
function countedWords(sources: readonly SourceText[]): number {
	const counts = new Map<string, number>();
	for (const { text } of sources) for (const [word] of text.matchAll(/[\p{L}\p{N}]+/gu)) counts.set(word, (counts.get(word) ?? 0) + 1);
	return counts.size;
}

/** Milliseconds of processor time. */
async function time(work: () => unknown): Promise<number> {
	const started = processorTime();
	await work();
	return processorTime() - started;
}

/** How much longer four times the words take: the best of some rounds of each, in turn. */
async function growthGate(make: (words: number) => Load): Promise<Gate> {
	const [whole, quarter] = [make(WORDS), make(WORDS / 4)];
	const run = ({ sources, quotations }: Load): Promise<number> => time(() => prove(quotations, new SourceIndex(sources)));
	const best = { whole: Infinity, quarter: Infinity };
	for (let round = 0; round < ROUNDS || (round < 3 * ROUNDS && best.whole / best.quarter > GROWTH); round++) {
		best.quarter = Math.min(best.quarter, await run(quarter));
		best.whole = Math.min(best.whole, await run(whole));
	}
	return { name: `${whole.name}: growth 4n/n`, value: best.whole / best.quarter, atMost: GROWTH };
}

function memoryOfOther(): Promise<number> {
	const child = fork(fileURLToPath(import.meta.url), [], { execArgv: [...process.execArgv, '--expose-gc'] });
	return new Promise((resolve) => {
		child.once('message', (megabytes: number) => {
			resolve(megabytes);
		});
		child.once('error', () => {
			resolve(Number.NaN);
		});
	});
}

/** MB that sources, index and proofs take once nothing runs any more. */
async function memoryInUse(): Promise<number> {
	const before = await inUse();
	const { sources, quotations } = natural(WORDS);
	const index = new SourceIndex(sources);
	const proofs = await prove(quotations, index);
	const after = await inUse();
	return index.sources.length > 0 && proofs.length > 0 ? after - before : Number.NaN;
}

async function inUse(): Promise<number> {
	for (let times = 0; times < 2; times++) {
		await new Promise((resolve) => setImmediate(resolve));
		globalThis.gc?.();
	}
	const { heapUsed, external } = process.memoryUsage();
	return Math.round((heapUsed + external) / 2 ** 20);
}

/**
 * What the engine needs for a text of 1,000,000 words, no article twice: a process of its own annotates it, with a cache, which is
 * not filled by so long a text. `npm run bench:memory`. The gate is on the heap that is in use when all is done;
 * the process's largest size is printed beside it, which also holds Node.js and garbage not yet collected.
 */
import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { annotate } from '../src/engine/annotate.js';
import { EngineCache } from '../src/engine/engine-cache.js';
import { differentDocuments, sharedFolder, textOfWords, wordCount } from './corpus.js';
import { gateLine, holds, type Gate } from './measure.js';
import { readShippedModel } from './model.js';

const WORDS = 1_000_000;

/** Sizes in MB. */
interface Sizes {
	readonly words: number;
	/** Heap and buffers before the text was annotated (model and text), after it, and after a keystroke. */
	readonly before: number;
	readonly after: number;
	readonly afterKeystroke: number;
	/** The largest size of the process. */
	readonly largest: number;
	/** And that before the text was annotated. */
	readonly largestBefore: number;
}

const shared = sharedFolder();
if (!shared) console.log('skipped: the corpora of ../shared are not on this machine');
else if (process.send) process.send(await sizes(shared));
else process.exitCode = await report();

function report(): Promise<number> {
	const child = fork(fileURLToPath(import.meta.url), [], { execArgv: [...process.execArgv, '--expose-gc'] });
	return new Promise((resolve) => {
		let code = 1;
		child.once('message', (sizes: Sizes) => {
			code = print(sizes);
		});
		child.once('exit', () => {
			resolve(code);
		});
	});
}

function print({ words, before, after, afterKeystroke, largest, largestBefore }: Sizes): number {
	console.log(`${words} words; in use before ${before} MB, after ${after} MB, after a keystroke ${afterKeystroke} MB`);
	console.log(`largest size of the process ${largest} MB, of these ${largestBefore} MB before the text was annotated`);
	const gate: Gate = { name: '1,000,000 words: MB in use, remembered work included', value: Math.max(after, afterKeystroke), atMost: 400 };
	console.log(gateLine(gate));
	return holds(gate) ? 0 : 1;
}

async function sizes(folder: URL): Promise<Sizes> {
	const model = readShippedModel();
	const text = textOfWords(differentDocuments(folder, WORDS), WORDS);
	const words = wordCount(text);
	const before = await inUse();
	const largestBefore = largestSize();
	const cache = new EngineCache();
	annotate(text, { model, cache });
	const after = await inUse();
	annotate(`${text.slice(0, text.length / 2)}e${text.slice(text.length / 2)}`, { model, cache });
	return { words, before, after, afterKeystroke: await inUse(), largest: largestSize(), largestBefore };
}

/** What is in use once nothing runs any more: what the last calls left on the stack would count otherwise. */
async function inUse(): Promise<number> {
	for (let times = 0; times < 2; times++) {
		await new Promise((resolve) => setImmediate(resolve));
		globalThis.gc?.();
	}
	const { heapUsed, external } = process.memoryUsage();
	return megabytes(heapUsed + external);
}

function largestSize(): number {
	return megabytes(process.resourceUsage().maxRSS * 1024);
}

function megabytes(bytes: number): number {
	return Math.round(bytes / 2 ** 20);
}

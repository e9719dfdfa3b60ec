/**
 * Opens, edits and closes a thousand articles through the worker's own code, and says whether its heap grows: `npm run bench:cycles`.
 * Each cycle is a document of its own that is annotated, edited four times and annotated after each edit. Exits with 1 where the heap
 * after the last cycles is more than a megabyte above that after the first three hundred. Every document has another text, but the words come
 * round again after a hundred of them: the engine remembers 30,000 different words for good, about two kilobytes each, and no more.
 */
import { readFileSync } from 'node:fs';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import type { FromEngine, ToEngine, WorkerRequest } from '../src/worker/protocol.js';
import { serve } from '../src/worker/serve.js';
import { readDocuments, sharedFolder } from './corpus.js';

const CYCLES = 1000;
const EDITS = 4;
/** After so many cycles the same words come again. */
const ROUND = 100;
/** After so many, all is there that the engine keeps for good: the words it has read, compiled code. */
const WARM_UP = 3 * ROUND;

const print = (line: string): void => void process.stdout.write(`${line}\n`);

/** The worker's code, asked and answered without a thread. */
class Worker {
	#ask: ((message: ToEngine) => void) | undefined;
	#id = 0;
	answers = 0;

	constructor() {
		serve({
			post: (message) => {
				this.#onAnswer(message);
			},
			listen: (listener) => {
				this.#ask = listener;
			},
		});
		const bytes = new Uint8Array(readFileSync(new URL('../model/names.bin', import.meta.url)));
		this.#ask?.({ kind: 'model', bytes });
	}

	annotate(request: WorkerRequest): void {
		this.#ask?.({ kind: 'annotate', id: ++this.#id, request });
	}

	#onAnswer(message: FromEngine): void {
		if (message.kind === 'part') this.#ask?.({ kind: 'next', id: message.id });
		else if (message.kind === 'done') this.answers++;
		else if (message.kind === 'failed') throw new Error(message.reason);
	}
}

/** The heap in use after everything unreachable is gone, in megabytes. */
function heapUsed(collect: () => void): number {
	collect();
	return process.memoryUsage().heapUsed / 2 ** 20;
}

function cycle(worker: Worker, number: number, text: string): void {
	const document = `file:///desk/${number}.txt`;
	worker.annotate({ text, document, file: `${number}.txt` });
	for (let edit = 1; edit <= EDITS; edit++) {
		const at = Math.floor((text.length * edit) / (EDITS + 1));
		worker.annotate({ text: `${text.slice(0, at)} He added ${number % ROUND} more.${text.slice(at)}`, document, file: `${number}.txt` });
	}
}

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;
const shared = sharedFolder();
const texts = shared
	? readDocuments<{ text: string }>(shared, 'gold/articles.jsonl').map(({ text }) => text)
	: [readFileSync(new URL('../samples/night-ferry.txt', import.meta.url), 'utf8')];
const worker = new Worker();
let settled = 0;
for (let number = 0; number < CYCLES; number++) {
	cycle(
		worker,
		number,
		(texts[number % texts.length] ?? '').replaceAll('the', () => (number % 7 === 0 ? `Zq${number % ROUND}x` : 'the')),
	);
	if ((number + 1) % ROUND !== 0) continue;
	const heap = heapUsed(collect);
	if (number + 1 === WARM_UP) settled = heap;
	print(`${String(number + 1).padStart(5)} cycles  ${heap.toFixed(1).padStart(7)} MB`);
}
const grown = heapUsed(collect) - settled;
print(`${worker.answers} answers; the heap grew by ${grown.toFixed(1)} MB since the first ${WARM_UP} cycles`);
process.exitCode = grown > 1 || worker.answers !== CYCLES * (EDITS + 1) ? 1 : 0;

import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import type { Annotations } from '../../../src/annotations.js';
import { generatorOf } from '../../../src/formats/generator.js';
import { startInHost } from '../../../src/worker/browser-worker.js';
import { WorkerEngine } from '../../../src/worker/client.js';
import type { EngineHost, EngineWorker } from '../../../src/worker/engine-host.js';
import { EngineError, type EngineHealth } from '../../../src/worker/engine.js';
import { Assembly, partsOf, type FromEngine, type ToEngine } from '../../../src/worker/protocol.js';
import { serve } from '../../../src/worker/serve.js';
import { shippedModelBytes } from '../shipped-model.js';
import { EMPTY } from './empty.js';

describe('the engine behind its worker', () => {
	it('answers with what the engine finds', async () => {
		const { engine } = started(() => new RealWorker());
		const annotations = await engine.annotate({ text: '“It holds,” he said.' });
		assert.equal(annotations.article.length, 20);
		engine.dispose();
	});

	it('a worker that dies fails the text at hand and no other, and the next worker goes on', async () => {
		const { engine, workers } = started((count) => (count === 1 ? new SilentWorker() : new RealWorker()));
		const lost = engine.annotate({ text: 'One.' });
		const waiting = engine.annotate({ text: 'Two.' });
		await turn();
		workers[0]?.die('killed');
		await assert.rejects(lost, EngineError);
		assert.equal((await waiting).article.length, 4);
		engine.dispose();
	});

	it('a worker that hangs is replaced', async () => {
		const { engine, workers } = hanging(1);
		const { article } = await engine.annotate({ text: HANGS });
		assert.equal(article.length, HANGS.length);
		assert.equal(article.readTo, undefined);
		assert.equal(workers[0]?.terminated, true);
		engine.dispose();
	});

	it('a text over which two workers hang is read plainly, and says so', async () => {
		const { engine } = hanging(2);
		const { article } = await engine.annotate({ text: HANGS });
		assert.deepEqual([article.length, article.readTo], [HANGS.length, 0]);
		engine.dispose();
	});

	it('a text over which workers hang even so fails, and no other does', async () => {
		const { engine } = hanging(3);
		await assert.rejects(engine.annotate({ text: HANGS }), /did not answer in time/);
		assert.equal((await engine.annotate({ text: 'Two.' })).article.length, 4);
		engine.dispose();
	});

	it('the engine counts as lost when three workers in a row did not start in time, and is well again with the first answer', async () => {
		const reported: EngineHealth[] = [];
		let starts = 0;
		const { engine } = started(() => new RealWorker(), {
			readModel: () => Promise.resolve(new Uint8Array(shippedModelBytes())),
			startWorker: () => (++starts <= 3 ? new Promise(() => undefined) : Promise.resolve(new RealWorker())),
			startLimit: 5,
			onHealth: (health) => reported.push(health),
		});
		assert.equal((await engine.annotate({ text: 'Two.' })).article.length, 4);
		engine.dispose();
		assert.deepEqual(reported, ['lost', 'well']);
	});

	it('a restart does not wait for the pause after a worker that died', async () => {
		let starts = 0;
		const { engine } = started(() => new RealWorker(), {
			startWorker: () => (++starts <= 7 ? Promise.reject(new Error('broken')) : Promise.resolve(new RealWorker())),
			onHealth: () => undefined,
		});
		const answer = engine.annotate({ text: 'Two.' });
		// The pauses before the eighth start would take half a minute.
		await turn();
		while (starts < 8) {
			engine.restart();
			await turn();
		}
		assert.equal((await answer).article.length, 4);
		engine.dispose();
	});

	it('a model that is missing, or whose reading never ends, is told with the first answer', async () => {
		for (const readModel of [(): Promise<null> => Promise.resolve(null), (): Promise<never> => new Promise(() => undefined)]) {
			const reported: EngineHealth[] = [];
			const { engine } = started(() => new RealWorker(), { readModel, startLimit: 5, onHealth: (health) => reported.push(health) });
			await engine.annotate({ text: 'Two.' });
			engine.dispose();
			assert.deepEqual(reported, ['no-model']);
		}
	});

	it('what somebody looks at goes before a folder’s export', async () => {
		const worker = new SilentWorker();
		const { engine } = started(() => worker);
		const all = [
			engine.annotate({ text: 'first', background: true }),
			engine.annotate({ text: 'second', background: true }),
			engine.annotate({ text: 'urgent' }),
		];
		await turn();
		worker.answer();
		worker.answer();
		worker.answer();
		await Promise.all(all);
		assert.deepEqual(worker.asked, ['urgent', 'first', 'second']);
		engine.dispose();
	});

	it('a worker that runs already is asked at once, and replaced when it dies', async () => {
		const prewarmed = new SilentWorker();
		const { engine, workers } = started(() => new RealWorker(), {}, prewarmed);
		const lost = engine.annotate({ text: 'One.' });
		assert.deepEqual(prewarmed.asked, ['One.']);
		prewarmed.die('killed');
		await assert.rejects(lost, EngineError);
		assert.equal((await engine.annotate({ text: 'Two.' })).article.length, 4);
		assert.equal(workers.length, 1);
		engine.dispose();
	});

	it('a worker is started once for callers who will soon ask, and not at all when the extension is shut down first', async () => {
		const { engine, workers } = started(() => new RealWorker());
		engine.prepare();
		engine.prepare();
		assert.equal((await engine.annotate({ text: 'Two.' })).article.length, 4);
		engine.prepare();
		await turn();
		assert.equal(workers.length, 1);
		engine.dispose();
		const other = started(() => new RealWorker());
		other.engine.prepare();
		other.engine.dispose();
		await turn();
		assert.equal(other.workers.length, 0);
	});

	it('what is under way fails when the extension is shut down', async () => {
		const { engine } = started(() => new SilentWorker());
		const pending = engine.annotate({ text: 'One.' });
		await turn();
		engine.dispose();
		await assert.rejects(pending, /shut down/);
	});

	it('where a browser refuses workers, the same code runs in the extension host', async () => {
		const code = `const empty = ${JSON.stringify(EMPTY)};
		self.addEventListener('message', ({ data }) => {
			if (data.kind === 'annotate') self.postMessage({ kind: 'part', id: data.id, part: { head: { ...empty, article: { length: data.request.text.length } } } });
			if (data.kind === 'next') self.postMessage({ kind: 'done', id: data.id });
		}); self.postMessage({ kind: 'started' });`;
		const worker = startInHost<ToEngine, FromEngine>(new TextEncoder().encode(code));
		const { engine } = started(() => Object.assign(worker, { terminated: false, die: () => undefined }));
		assert.equal((await engine.annotate({ text: 'Two.' })).article.length, 4);
		engine.dispose();
	});

	it('work goes before texts, and is done by the next worker where one dies of it', async () => {
		const { engine, workers } = started((count) => (count === 1 ? new SilentWorker() : new RealWorker()));
		const first = engine.annotate({ text: 'One.' });
		await turn();
		const worker = workers[0] as SilentWorker;
		const [later, work] = [engine.annotate({ text: 'Two.' }), engine.run('readSidecar', '{')];
		worker.answer();
		await first;
		assert.deepEqual(worker.asked, ['One.']);
		worker.die('killed');
		const read = await work;
		assert.ok(!read.ok && read.reason === 'corrupt');
		assert.equal((await later).article.length, 4);
		engine.dispose();
	});

	it('work is refused where no worker starts, so that its caller can do without', async () => {
		const { engine } = started(() => new RealWorker(), { startWorker: () => Promise.reject(new Error('no threads')) });
		await assert.rejects(engine.run('readSidecar', '{'), EngineError);
		engine.dispose();
	});

	it('views are of the annotations that the worker gave last', async () => {
		const { engine } = started(() => new RealWorker());
		const text = 'Ferry strike ends\n\nThe ferries sail again, the port said on Monday.';
		const [before, now] = [await engine.annotate({ text: 'Old.', document: 'a' }), await engine.annotate({ text, document: 'a' })];
		assert.equal((await engine.view('a', now, 'outline'))?.[0]?.label, 'Ferry strike ends');
		assert.equal(await engine.view('a', before, 'outline'), undefined);
		assert.equal(await engine.view('b', now, 'outline'), undefined);
		engine.dispose();
	});

	it('an export names what made it, with the digest of the model that the worker loaded', async () => {
		const bytes = shippedModelBytes();
		const { engine } = started(() => new RealWorker(), {
			readModel: () => Promise.resolve(shippedModelBytes() as Uint8Array<ArrayBuffer>),
		});
		const annotations = await engine.annotate({ text: 'It rained.' });
		const { generator } = JSON.parse(await engine.run('export', 'json', annotations, 'It rained.')) as Annotations;
		assert.deepEqual(generator, generatorOf(createHash('sha256').update(bytes).digest('hex')));
		engine.dispose();
	});

	it('a book’s annotations come in parts and are the same when put together', () => {
		const many = { ...EMPTY, dates: Array.from({ length: 4000 }, (_, at) => ({ start: at, end: at + 1, text: 'x', value: '2020' })) };
		const parts = [...partsOf(many)];
		assert.ok(parts.length > 2);
		const assembly = new Assembly();
		for (const part of parts) assembly.add(part);
		assert.deepEqual(assembly.result(), many);
	});
});

/** A text on which workers hang. */
const HANGS = 'One that is never annotated.';

/** An engine whose first workers hang. */
function hanging(count: number): ReturnType<typeof started> {
	let starts = 0;
	const make = (number: number): FakeWorker => ((starts = number) <= count ? new SilentWorker() : new RealWorker());
	return started(make, { patience: () => (starts <= count ? 5 : 60_000) });
}

interface FakeWorker extends EngineWorker {
	terminated: boolean;
	die(reason: string): void;
}

function started(
	make: (count: number) => FakeWorker,
	more: Partial<EngineHost> = {},
	prewarmed?: FakeWorker,
): { engine: WorkerEngine; workers: FakeWorker[] } {
	const workers: FakeWorker[] = [];
	const host: EngineHost = {
		startWorker: () => {
			const worker = make(workers.length + 1);
			workers.push(worker);
			return Promise.resolve(worker);
		},
		readModel: () => Promise.resolve(null),
		warn: () => undefined,
		onHealth: () => undefined,
		...more,
	};
	const engine = new WorkerEngine(host, prewarmed);
	return { engine, workers };
}

/** Lets what has been promised so far happen. */
function turn(): Promise<void> {
	return new Promise((resolve) => setTimeout(resolve, 1));
}

/** The worker's own code, without a thread around it. */
class RealWorker implements FakeWorker {
	terminated = false;
	#toEngine: ((message: ToEngine) => void) | undefined;
	#fromEngine: ((message: FromEngine) => void) | undefined;

	constructor() {
		serve({
			post: (message) => setTimeout(() => this.#fromEngine?.(message)),
			listen: (listener) => {
				this.#toEngine = listener;
			},
		});
	}

	post(message: ToEngine): void {
		setTimeout(() => this.#toEngine?.(message));
	}

	onMessage(listener: (message: FromEngine) => void): void {
		this.#fromEngine = listener;
	}

	onDeath(): void {
		// It lives as long as the test.
	}

	die(): void {
		throw new Error('this one does not die');
	}

	terminate(): void {
		this.terminated = true;
	}
}

/** Answers only when it is told to, and dies on demand. */
class SilentWorker implements FakeWorker {
	terminated = false;
	readonly asked: string[] = [];
	#id = 0;
	#fromEngine: ((message: FromEngine) => void) | undefined;
	#onDeath: ((reason: string) => void) | undefined;

	post(message: ToEngine): void {
		if (message.kind !== 'annotate') return;
		this.#id = message.id;
		this.asked.push(message.request.text);
	}

	answer(): void {
		const id = this.#id;
		this.#fromEngine?.({ kind: 'part', id, part: { head: EMPTY } });
		this.#fromEngine?.({ kind: 'done', id });
	}

	onMessage(listener: (message: FromEngine) => void): void {
		this.#fromEngine = listener;
	}

	onDeath(listener: (reason: string) => void): void {
		this.#onDeath = listener;
	}

	die(reason: string): void {
		this.#onDeath?.(reason);
	}

	terminate(): void {
		this.terminated = true;
	}
}

import assert from 'node:assert/strict';
import type { Annotations, Quote } from '../../../src/annotations.js';
import { ProofClient, ProofError, type ProofHost } from '../../../src/worker/proof/client.js';
import type { FromProof, ProofCalls, ProofWorker, ToProof } from '../../../src/worker/proof/protocol.js';
import { serveProof } from '../../../src/worker/proof/serve.js';
import { EMPTY } from './empty.js';

const SOURCE = 'file:///paper/sources/talk.txt';
const TALK = 'We have repaired both engines and the ramp. Nobody on the island will have to wait until summer.';
const ARTICLE = '“We have repaired both engines and the ramp,” she said. “Nobody on the island will have to wait until winter.”';

describe('the worker that holds quotes against sources', () => {
	it('reads a source, and proves quotes against it; the next time only those that changed', async () => {
		const { client } = started();
		const { sha256, isFileText } = await read(client);
		assert.match(sha256, /^[\da-f]{64}$/);
		assert.equal(isFileText, true);
		const first = await prove(client, ARTICLE);
		assert.deepEqual(verdictsOf(first), ['verbatim', 'altered']);
		assert.equal(first.lookups, 2);
		const corrected = await prove(client, ARTICLE.replace('winter', 'summer'));
		assert.deepEqual(verdictsOf(corrected), ['verbatim', 'verbatim']);
		assert.equal(corrected.lookups, 1);
		const moved = await prove(client, `On Monday: ${ARTICLE}`);
		assert.deepEqual([moved.lookups, moved.proofs[0]?.[1].places[0]?.file], [1, SOURCE]);
		client.end();
	});

	it('a source that changed is held against as it is now', async () => {
		const { client } = started();
		await read(client);
		await prove(client, ARTICLE);
		await read(client, TALK.replace('summer', 'winter'));
		assert.deepEqual(verdictsOf(await prove(client, ARTICLE)), ['verbatim', 'verbatim']);
		client.end();
	});

	it('a source that cannot be read is at fault itself, and costs no other', async () => {
		const { client } = started();
		await assert.rejects(read(client, '', 'file:///paper/sources/empty.txt'), failure('unreadable', 'it is empty'));
		await read(client);
		assert.deepEqual(verdictsOf(await prove(client, ARTICLE)), ['verbatim', 'altered']);
		client.end();
	});

	it('the bytes of a source are handed over, and are in the worker alone', async () => {
		const { client, transferred } = started();
		await read(client);
		assert.equal(transferred[0]?.[0]?.byteLength, TALK.length);
		client.end();
	});

	it('a worker that dies fails the call at hand; the next one says that it knows no source', async () => {
		const { client, workers } = started();
		await read(client);
		const { life } = client;
		workers[0]?.die();
		assert.notEqual(client.life, life);
		await assert.rejects(prove(client, ARTICLE), failure('lost'));
		await read(client);
		assert.equal(workers.length, 2);
		assert.deepEqual(verdictsOf(await prove(client, ARTICLE)), ['verbatim', 'altered']);
		client.end();
	});

	it('a worker that hangs is replaced', async () => {
		const { client, workers } = started({ patience: () => 5 }, true);
		await assert.rejects(read(client), failure('lost'));
		assert.equal(workers[0]?.isTerminated, true);
		client.end();
	});

	it('a call that nobody waits for any more is not sent', async () => {
		const { client } = started();
		const reading = read(client);
		const stale = new AbortController();
		const proving = client.call('prove', requestFor(ARTICLE), stale.signal);
		stale.abort();
		await assert.rejects(proving, failure('cancelled'));
		await reading;
		client.end();
	});

	it('the sources of an article are listed by what the host finds at their places', async () => {
		const asked: string[] = [];
		const files = ({ path }: { readonly path: string }): Promise<readonly string[]> => {
			asked.push(path);
			return Promise.resolve(path === '/paper/sources' ? ['/paper/sources/talk.txt', '/paper/sources/picture.png'] : []);
		};
		const { client } = started({ replies: { ...REPLIES, files } });
		const query = { article: '/paper/ferry.md', root: '/paper', globs: [], noted: ['lost.txt'] };
		const head = '---\nsources: [\n---\n';
		const answer = await client.call('list', { document: 'file:///paper/ferry.md', head, query });
		assert.deepEqual(answer.files, ['/paper/lost.txt', '/paper/sources/talk.txt']);
		assert.match(answer.fault ?? '', /front matter/);
		assert.deepEqual(asked, ['/paper/lost.txt', '/paper/sources']);
		client.end();
	});

	it('ends when it is asked to, and starts again for the next call', async () => {
		const { client, workers } = started();
		await read(client);
		client.end();
		assert.equal(workers[0]?.isTerminated, true);
		await read(client);
		assert.equal(workers.length, 2);
		client.end();
	});
});

/** A worker in this thread. */
interface TestWorker extends ProofWorker {
	isTerminated: boolean;
	die(): void;
}

const REPLIES: ProofHost['replies'] = {
	annotate: () => Promise.resolve(null),
	module: () => Promise.resolve(null),
	files: () => Promise.resolve([]),
};

function started(
	host: Partial<ProofHost> = {},
	isDeaf = false,
): { readonly client: ProofClient; readonly workers: readonly TestWorker[]; readonly transferred: readonly (readonly ArrayBuffer[])[] } {
	const workers: TestWorker[] = [];
	const transferred: (readonly ArrayBuffer[])[] = [];
	const startWorker = (): Promise<ProofWorker> => {
		const worker = testWorker(isDeaf, transferred);
		workers.push(worker);
		return Promise.resolve(worker);
	};
	return { client: new ProofClient({ startWorker, replies: REPLIES, warn: () => undefined, ...host }), workers, transferred };
}

function testWorker(isDeaf: boolean, transferred: (readonly ArrayBuffer[])[]): TestWorker {
	let toWorker: (message: ToProof) => void = () => undefined;
	let fromWorker: (message: FromProof) => void = () => undefined;
	let onDeath: (reason: string) => void = () => undefined;
	if (!isDeaf)
		serveProof({
			post: (message) =>
				setTimeout(() => {
					fromWorker(structuredClone(message));
				}),
			listen: (listener) => {
				toWorker = listener;
			},
		});
	return {
		isTerminated: false,
		post(message, transfer = []) {
			if (transfer.length > 0) transferred.push(transfer);
			const sent = structuredClone(message);
			setTimeout(() => {
				toWorker(sent);
			});
		},
		onMessage(listener) {
			fromWorker = listener;
		},
		onDeath(listener) {
			onDeath = listener;
		},
		terminate() {
			this.isTerminated = true;
		},
		die() {
			onDeath('killed');
		},
	};
}

function read(client: ProofClient, text = TALK, address = SOURCE): Promise<ProofCalls['read']['answer']> {
	return client.call('read', { address, path: new URL(address).pathname, bytes: new TextEncoder().encode(text) });
}

function prove(client: ProofClient, text: string): Promise<ProofCalls['prove']['answer']> {
	return client.call('prove', requestFor(text));
}

/** The quotes are what stands in curly marks. */
function requestFor(text: string): ProofCalls['prove']['request'] {
	const quotes = [...text.matchAll(/“[^”]*”/g)].map(({ index, 0: words }, at): Quote => ({
		id: `q${at}`,
		kind: 'direct',
		spans: [{ start: index, end: index + words.length }],
		speaker: null,
		source: null,
		cue: null,
		rule: 'none',
		confidence: 1,
		by: 'engine',
	}));
	const annotations: Annotations = { ...EMPTY, quotes };
	return { document: 'file:///paper/ferry.txt', text, annotations, sources: [SOURCE] };
}

function verdictsOf({ proofs }: ProofCalls['prove']['answer']): readonly string[] {
	return proofs.map(([, { verdict }]) => verdict);
}

function failure(kind: ProofError['kind'], message?: string): (error: unknown) => boolean {
	return (error) => error instanceof ProofError && error.kind === kind && (message === undefined || error.message === message);
}

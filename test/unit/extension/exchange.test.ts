import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { serialize } from 'node:v8';
import fc from 'fast-check';
import type { Correction } from '../../../src/annotations.js';
import type { NamedPlace } from '../../../src/engine/annotate.js';
import { anchorOf, anchorsOf } from '../../../src/corrections/anchor.js';
import { shifting } from '../../../src/corrections/reanchor.js';
import { annotateRegistered } from '../../../src/register/annotate-registered.js';
import { RegisterIndex } from '../../../src/register/index-of.js';
import { EMPTY_REGISTER, type Register, type RegisterEntry } from '../../../src/register/register.js';
import { registerText } from '../../../src/register/write.js';
import { WorkerEngine } from '../../../src/worker/client.js';
import type { SharedRegister } from '../../../src/worker/engine.js';
import type { EngineWorker } from '../../../src/worker/engine-host.js';
import type { FromEngine, ToEngine } from '../../../src/worker/protocol.js';
import { serve } from '../../../src/worker/serve.js';
import { anyCorrections, anyEdit, anyText, edited, type Edit } from '../any-text/arbitraries.js';
import { shippedModel } from '../shipped-model.js';

/** `COPYDESK_RUNS=50` looks fifty times as long. */
const TIMES = Number(process.env['COPYDESK_RUNS'] ?? 1);

describe('what the host and the worker tell each other of a document', function () {
	this.timeout(120_000 * TIMES);
	const model = shippedModel();

	it('comes to the same bytes as annotating the whole: after any edits, corrections, undos, changes of the register, deaths of the worker and other documents', async () => {
		await fc.assert(
			fc.asyncProperty(anyDocuments, fc.array(anyAction, { minLength: 1, maxLength: 12 }), async (documents, actions) => {
				const { engine, die } = started();
				try {
					for (const action of actions) {
						const at = action.document % documents.length;
						const before = documents[at];
						if (!before) continue;
						const document = (documents[at] = after(before, action));
						if (action.how === 'death') die();
						const { text, corrections } = document;
						const { register, index } = action.register;
						const address = action.how === 'export' ? {} : { document: String(at) };
						const request = { text, corrections, ...address, ...(register && { register }) };
						if (action.how === 'lost') {
							const lost = engine.annotate(request);
							await new Promise((resolve) => setImmediate(resolve));
							die();
							await assert.rejects(lost);
						}
						const answer = await engine.annotate(request);
						assert.equal(JSON.stringify(answer), JSON.stringify(annotateRegistered(text, corrections, { model }, index)));
					}
				} finally {
					engine.dispose();
				}
			}),
			{ numRuns: 40 * TIMES, endOnFailure: true },
		);
	});

	it('is the names first, where they are wanted and nothing is corrected: those of the answer, one for one', async () => {
		let count = 0;
		await fc.assert(
			fc.asyncProperty(anyText, async (text) => {
				const { engine } = started();
				const passedOn: (readonly NamedPlace[])[] = [];
				const onNames = (names: readonly NamedPlace[]): void => void passedOn.push(names);
				const { mentions, entities } = await engine.annotate({ text, document: 'one', onNames });
				const types = new Map(entities.map(({ id, type }) => [id, type]));
				const named = mentions.filter(({ form }) => form === 'name');
				assert.deepEqual(passedOn, [named.map(({ start, end, entity }) => ({ start, end, type: types.get(entity) }))]);
				count += named.length;
				engine.dispose();
			}),
			{ numRuns: 40 * TIMES },
		);
		assert.ok(count > 0);
	});

	it('is no names by themselves where there are corrections, which may make others of them, or nobody wants them', async () => {
		const { engine, sent } = started();
		const text = 'Mayor Anna Bergqvist of Lundby left.';
		await engine.annotate({ text, document: 'one', corrections: [noteAt(text, 6)], onNames: () => assert.fail('names were told') });
		await engine.annotate({ text, document: 'two' });
		assert.ok(!sent.some((message) => message?.kind === 'names'));
		engine.dispose();
	});

	it('is a register once, until it changes or the worker is another one', async () => {
		const { engine, sent, die } = started();
		const [register, other] = REGISTERS.flatMap((one) => one.register ?? []);
		assert.ok(register && other);
		for (const text of ['Lundby left.', 'Lundby came.']) await engine.annotate({ text, document: 'one', register });
		await engine.annotate({ text: 'Lundby came.', document: 'one', register: other });
		die();
		await engine.annotate({ text: 'Lundby came.', document: 'one', register: other });
		assert.deepEqual(
			sent.flatMap((message) => (message?.kind === 'register' ? message.register.edition : [])),
			[1, 2, 2],
		);
		engine.dispose();
	});

	it('is little: where a letter is typed, names that only moved are not sent', async () => {
		const { engine, sent } = started();
		// The letter is typed where no name stands: how sure a name is depends on what stands beside any of its mentions.
		const text = `It rained for a week. ${'Mayor Anna Bergqvist of Lundby said on Monday that it holds. '.repeat(400)}`;
		const corrections = Array.from({ length: 300 }, (_, at): Correction => noteAt(text, at * 61 + 28));
		await engine.annotate({ text, corrections, document: 'book' });
		const first = sent.splice(0).reduce((sum, message) => sum + sizeOf(message), 0);
		const edit = { offset: 3, length: 0, text: 'now ' };
		const typed = text.slice(0, edit.offset) + edit.text + text.slice(edit.offset);
		const moved = corrections.flatMap((correction) => shifting([edit])(correction) ?? []);
		await engine.annotate({ text: typed, corrections: moved, document: 'book' });
		const second = sent.reduce((sum, message) => sum + sizeOf(message), 0);
		assert.ok(second * 20 < first, `${second} of ${first} bytes`);
		engine.dispose();
	});

	it('is sent again where the worker does not remember it, and forgotten where the host asks for it', async () => {
		const { engine, sent } = started();
		const text = 'Anna Bergqvist left.';
		for (const document of ['one', 'two', 'three', 'four', 'five', 'one']) await engine.annotate({ text, document });
		engine.forget('one');
		await engine.annotate({ text, document: 'one' });
		await engine.annotate({ text, document: 'one' });
		const bases = sent.flatMap((message) => (message?.kind === 'annotate' ? [message.request.base] : []));
		assert.deepEqual(bases, [undefined, undefined, undefined, undefined, undefined, undefined, undefined, 7]);
		engine.dispose();
	});

	/** The worker's own code, with what is sent copied as between threads. */
	function started(): { engine: WorkerEngine; die: () => void; sent: (ToEngine | FromEngine | undefined)[] } {
		const sent: (ToEngine | FromEngine | undefined)[] = [];
		let die = (): void => undefined;
		const startWorker = (): Promise<EngineWorker> => {
			const ends: { toEngine?: (message: ToEngine) => void; fromEngine?: (message: FromEngine) => void } = {};
			let isAlive = true;
			const later = (act: () => void): void => {
				setImmediate(() => {
					if (isAlive) act();
				});
			};
			const copied = <T extends ToEngine | FromEngine>(message: T): T => {
				sent.push(message);
				return structuredClone(message);
			};
			const post = (message: FromEngine): void => {
				const copy = copied(message);
				later(() => ends.fromEngine?.(copy));
			};
			serve({ post, listen: (listener) => (ends.toEngine = listener) }, () => bytes);
			const worker: EngineWorker = {
				post: (message) => {
					const copy = copied(message);
					later(() => ends.toEngine?.(copy));
				},
				onMessage: (listener) => (ends.fromEngine = listener),
				onDeath: (listener) => {
					die = () => {
						isAlive = false;
						listener('killed');
					};
				},
				terminate: () => {
					isAlive = false;
				},
			};
			return Promise.resolve(worker);
		};
		const engine = new WorkerEngine({ startWorker, warn: () => undefined, onHealth: () => undefined });
		return {
			engine,
			die: () => {
				die();
			},
			sent,
		};
	}
});

const bytes = new Uint8Array(readFileSync(new URL('../../../model/names.bin', import.meta.url)));

/** A document of a window: its text, what is held in it, and what could be said besides. */
interface Open {
	readonly text: string;
	readonly corrections: readonly Correction[];
	readonly further: readonly Correction[];
}

const anyDocuments = fc.array(
	anyText.chain((text) =>
		fc.tuple(anyCorrections(text), anyCorrections(text)).map(([corrections, others]): Open => ({
			text,
			corrections,
			further: others.map((one) => ({ ...one, id: `d${one.id}` })),
		})),
	),
	{ minLength: 1, maxLength: 6 },
);

const NAMES: readonly (readonly RegisterEntry[])[] = [
	[
		{ id: 'a', name: 'Anna Bergqvist', type: 'organization', aliases: ['HB'], uri: 'https://lundby.example/' },
		{ id: 'b', name: 'bridge', type: 'work' },
	],
	[{ id: 'a', name: 'Bergqvist', type: 'person', roles: [{ title: 'mayor' }] }],
];

/** No register, and two editions of one. */
const REGISTERS: readonly { readonly register?: SharedRegister; readonly index: RegisterIndex | undefined }[] = [
	{ index: undefined },
	...NAMES.map((entries, at) => {
		const register: Register = { ...EMPTY_REGISTER, entries, never: ['Lundby'] };
		const shared = { scope: 'house', edition: at + 1, layers: [registerText(register)] };
		return { register: shared, index: new RegisterIndex(register) };
	}),
];

type How = 'edit' | 'correct' | 'undo' | 'turn round' | 'death' | 'lost' | 'export';
interface Action {
	readonly document: number;
	readonly how: How;
	readonly edit: Edit;
	readonly register: (typeof REGISTERS)[number];
}

const anyAction: fc.Arbitrary<Action> = fc.record({
	// Mostly the first one, so that it is asked for again and again.
	document: fc.oneof(fc.constant(0), fc.nat({ max: 5 })),
	how: fc.oneof(
		{ weight: 12, arbitrary: fc.constant<How>('edit') },
		{ weight: 8, arbitrary: fc.constantFrom<How>('correct', 'undo', 'turn round', 'export') },
		{ weight: 1, arbitrary: fc.constantFrom<How>('death', 'lost') },
	),
	edit: anyEdit,
	register: fc.constantFrom(...REGISTERS),
});

/** The document after what was done to it. */
function after(document: Open, { how, edit }: Action): Open {
	const { text, corrections, further } = document;
	const [next, ...rest] = further;
	if (how === 'correct' && next) return { ...document, corrections: [...corrections, next], further: rest };
	if (how === 'undo' && corrections.length > 0) {
		const at = Math.floor(edit.at * (corrections.length - 1));
		return { ...document, corrections: corrections.toSpliced(at, 1), further: [...further, ...corrections.slice(at, at + 1)] };
	}
	if (how === 'turn round') return { ...document, corrections: corrections.toReversed() };
	if (how !== 'edit') return document;
	const offset = Math.floor(edit.at * text.length);
	const change = { offset, length: Math.floor(edit.remove * (text.length - offset)), text: edit.insert };
	const shift = shifting([change]);
	const moved = (all: readonly Correction[]): Correction[] => all.flatMap((one) => (anchorsOf(one).length > 0 ? (shift(one) ?? []) : one));
	return {
		text: edited(text, edit),
		corrections: moved(corrections),
		further: moved(further),
	};
}

function noteAt(text: string, start: number): Correction {
	const anchors = [anchorOf(text, { start, end: start + 14 })];
	return { kind: 'note', anchors, subject: 'name', note: 'to be asked', id: `c${start}`, at: '2026-01-01T00:00:00.000Z' };
}

/** How many bytes a part of an answer takes. */
function sizeOf(message: ToEngine | FromEngine | undefined): number {
	return message?.kind === 'part' ? serialize(message).length : 0;
}

import assert from 'node:assert/strict';
import type { Steps } from '../../../src/corrections/steps.js';
import { Turns } from '../../../src/extension/turns.js';

describe('long work that is spread', () => {
	it('lets others in between, however many pieces of it there are', async () => {
		let clock = 0;
		let isNewTurn = true;
		const done: string[][] = [];
		function* busy(name: string): Steps<string> {
			for (let step = 0; step < 6; step++) {
				if (isNewTurn) done.push([]);
				isNewTurn = false;
				queueMicrotask(() => {
					isNewTurn = true;
				});
				done.at(-1)?.push(name);
				clock += 3;
				yield;
			}
			return name;
		}
		const turns = new Turns(() => clock);
		const names = ['a', 'b', 'c'];
		assert.deepEqual(await Promise.all(names.map((name) => turns.finish(busy(name)))), names);
		// Two steps of three milliseconds fill a turn of four; each piece has its turn.
		assert.deepEqual(
			done.slice(0, 6).map((turn) => turn.join('')),
			['aa', 'bb', 'cc', 'aa', 'bb', 'cc'],
		);
	});

	it('begins when whoever asked for it has ended', () => {
		const done: string[] = [];
		const work = function* (): Steps<void> {
			done.push('a');
			yield;
		};
		void new Turns().finish(work());
		assert.deepEqual(done, []);
	});

	it('ends where it is stopped, and what went wrong in it is told', async () => {
		const turns = new Turns();
		const stop = { isCancellationRequested: false };
		const stopped = turns.unless(
			stop,
			(function* (): Steps<string> {
				for (;;) yield;
			})(),
		);
		stop.isCancellationRequested = true;
		assert.equal(await stopped, undefined);
		await assert.rejects(
			turns.finish(
				(function* (): Steps<void> {
					yield;
					throw new Error('broken');
				})(),
			),
			/broken/,
		);
		assert.deepEqual(await turns.collected([1, undefined, 2], { isCancellationRequested: false }), [1, 2]);
	});
});

import assert from 'node:assert/strict';
import { Turns } from '../../../src/worker/turns.js';

function unexpected(label: string): void {
	throw new Error(`${label} is late`);
}

describe('corrections of one article', () => {
	const gate = (): { readonly opened: Promise<void>; readonly open: () => void } => {
		let open = (): void => undefined;
		const opened = new Promise<void>((resolve) => {
			open = resolve;
		});
		return { opened, open };
	};

	it('are made in the order of the keys, also where the first waits for a proof', async () => {
		const turns = new Turns(unexpected);
		const proof = gate();
		const made: string[] = [];
		const check = turns.take('Check', async () => {
			await proof.opened;
			made.push('check');
		});
		const undo = turns.take('Undo', () => Promise.resolve(made.push('undo')));
		proof.open();
		await Promise.all([check, undo]);
		assert.deepEqual(made, ['check', 'undo']);
	});

	it('go on after one that fails', async () => {
		const turns = new Turns(unexpected);
		const failing = turns.take('Check', () => Promise.reject(new Error('no proof')));
		const next = turns.take('Undo', () => Promise.resolve('made'));
		await assert.rejects(failing, /no proof/);
		assert.equal(await next, 'made');
	});

	it('go on after one that never ends, which is reported and knows that nobody waits for it', async () => {
		const late: string[] = [];
		const turns = new Turns((label) => late.push(label), 1);
		let isAwaited = (): boolean => true;
		void turns.take('Check', (awaited) => {
			isAwaited = awaited;
			return gate().opened;
		});
		assert.equal(await turns.take('Undo', () => Promise.resolve('made')), 'made');
		assert.deepEqual(late, ['Check']);
		assert.equal(isAwaited(), false);
	});
});

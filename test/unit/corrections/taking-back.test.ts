import assert from 'node:assert/strict';
import { onDisk, opened } from './article-window.js';
import { MemoryDisk } from './memory-files.js';

describe('a step of corrections that is taken back', () => {
	it('goes after others were made, and nothing else with it', async () => {
		const disk = new MemoryDisk();
		const window = await opened(disk, 'a');
		const step = await window.context('Mara Quill', 'chair');
		await window.context('Jordan Vane', 'opponent');
		window.edit({ offset: 0, length: 0, text: 'Yesterday: ' });
		assert.ok(step);
		await window.corrections.takeBack(step, 'Take Back');
		assert.deepEqual(onDisk(disk), ['opponent']);
		await window.corrections.turn('undo');
		assert.deepEqual(onDisk(disk), ['chair', 'opponent']);
	});

	it('brings back what it replaced, unless something else was said since', async () => {
		for (const later of [undefined, 'founder']) {
			const window = await opened(new MemoryDisk(), 'a');
			await window.context('Mara Quill', 'chair');
			const step = await window.context('Mara Quill', 'president');
			if (later !== undefined) await window.context('Mara Quill', later);
			assert.ok(step);
			await window.corrections.takeBack(step, 'Take Back');
			assert.deepEqual(window.inWords(), [later ?? 'chair']);
		}
	});

	it('is a step of its own, whose undo does not say that the first one was undone', async () => {
		const window = await opened(new MemoryDisk(), 'a');
		const step = await window.context('Mara Quill', 'chair');
		assert.ok(step);
		await window.corrections.takeBack(step, 'Take Back');
		assert.equal(await window.corrections.turn('undo'), 'Take Back');
		assert.deepEqual(window.inWords(), ['chair']);
	});

	it('changes nothing where it is gone already', async () => {
		const window = await opened(new MemoryDisk(), 'a');
		const step = await window.context('Mara Quill', 'chair');
		await window.corrections.turn('undo');
		assert.ok(step);
		assert.equal(await window.corrections.takeBack(step, 'Take Back'), undefined);
	});
});

import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Annotations, CorrectionStatement, Mention } from '../../../src/annotations.js';
import { anchorOf } from '../../../src/corrections/anchor.js';
import { SidecarFile } from '../../../src/worker/sidecar-file.js';
import { onDisk, opened, PATH, TEXT } from './article-window.js';
import { MemoryDisk, runOnCopies } from './memory-files.js';

describe('the corrections of an open article', () => {
	it('are saved with each step and found again in the next session', async () => {
		const disk = new MemoryDisk();
		const window = await opened(disk, 'a');
		await window.context('Mara Quill', 'chair');
		assert.deepEqual(onDisk(disk), ['chair']);
		assert.deepEqual((await opened(disk, 'b')).inWords(), ['chair']);
	});

	it('on one subject within a millisecond: the one that was made last is valid', async () => {
		const disk = new MemoryDisk();
		const window = await opened(disk, 'a');
		let count = 9;
		window.stamp = () => ({ id: `a${count--}`, at: '2026-03-01T10:00:00.000Z' });
		await Promise.all([window.context('Mara Quill', 'first'), window.context('Mara Quill', 'last')]);
		assert.deepEqual([window.inWords(), onDisk(disk)], [['last'], ['last']]);
	});

	it('leave no file where nothing was corrected', async () => {
		const disk = new MemoryDisk();
		const window = await opened(disk, 'a');
		await window.corrections.save();
		assert.deepEqual([...disk.files.keys()], []);
	});

	it('undone to the last leave no file, unless others put something into it', async () => {
		const disk = new MemoryDisk();
		const window = await opened(disk, 'a');
		await window.context('Mara Quill', 'chair');
		assert(disk.files.has(PATH));
		await window.corrections.turn('undo');
		assert.deepEqual([...disk.files.keys()], []);
		await window.corrections.turn('redo');
		assert.deepEqual(onDisk(disk), ['chair']);
		disk.files.set(PATH, (disk.files.get(PATH) ?? '').replace('{', '{ "desk": "north",'));
		const next = await opened(disk, 'b', {}, window.memory);
		await next.corrections.turn('undo');
		assert.match(disk.files.get(PATH) ?? '', /"desk": "north"/);
	});

	it('hold to their words while one types, and are saved where they are then', async () => {
		const disk = new MemoryDisk();
		const window = await opened(disk, 'a');
		await window.context('Ole Brann', 'harbour master');
		window.edit({ offset: 0, length: 0, text: 'Today: ' });
		await window.corrections.save();
		const later = await opened(disk, 'b', { text: window.content });
		const [correction] = later.corrections.held;
		assert(correction?.kind === 'context');
		assert.equal(later.content.slice(correction.anchor.start, correction.anchor.end), 'Ole Brann');
	});

	it('become orphans when their words are deleted, and come back when the deletion is undone', async () => {
		const disk = new MemoryDisk();
		const window = await opened(disk, 'a');
		await window.context('Ole Brann', 'harbour master');
		const at = TEXT.indexOf('Ole Brann');
		window.edit({ offset: at, length: 9, text: '' });
		assert.equal(window.corrections.orphans.length, 1);
		await window.corrections.save();
		assert.deepEqual(onDisk(disk), ['harbour master']);
		window.edit({ offset: at, length: 0, text: 'Ole Brann' });
		await window.corrections.rested();
		assert.equal(window.corrections.orphans.length, 0);
		assert.equal(window.corrections.held.length, 1);
	});

	it('about an entity move to its next mention when the one they were made at is deleted', async () => {
		const text = 'Mara Quill chairs the council. Later on that day Quill spoke at length.';
		const window = await opened(new MemoryDisk(), 'a', { text });
		await window.context('Mara Quill', 'chair');
		const mention = (words: string, id: string): Mention => {
			const start = text.lastIndexOf(words);
			return { id, entity: 'e1', start, end: start + words.length, text: words, form: 'name', confidence: 1, by: 'engine' };
		};
		const annotations = { mentions: [mention('Mara Quill', 'm1'), mention('Quill', 'm2')] } as unknown as Annotations;
		const deletion = { offset: 0, length: 31, text: '' };
		window.content = text.slice(31);
		window.corrections.edited([deletion], () => annotations);
		await window.corrections.rested();
		assert.deepEqual(window.corrections.orphans, []);
		const [context] = window.corrections.held;
		assert(context?.kind === 'context');
		assert.deepEqual([context.anchor.exact, context.anchor.prefix], ['Quill', 'Later on that day ']);
	});

	it('are undone and redone step by step, a step of many as one, also after a reload', async () => {
		const disk = new MemoryDisk();
		const window = await opened(disk, 'a');
		await window.context('Mara Quill', 'chair');
		const anchors = ['Jordan Vane', 'Ole Brann'].map((words) =>
			anchorOf(TEXT, { start: TEXT.indexOf(words), end: TEXT.indexOf(words) + words.length }),
		);
		await window.corrections.step(
			'both',
			anchors.map((anchor): CorrectionStatement => ({ kind: 'context', anchor, context: 'both' })),
		);
		assert.deepEqual(window.inWords(), ['both', 'both', 'chair']);
		const reloaded = await opened(disk, 'b', {}, window.memory);
		assert.equal(await reloaded.corrections.turn('undo'), 'both');
		assert.deepEqual(onDisk(disk), ['chair']);
		assert.equal(await reloaded.corrections.turn('undo'), 'chair');
		assert.equal(await reloaded.corrections.turn('undo'), undefined);
		assert.deepEqual(onDisk(disk), []);
		await reloaded.corrections.turn('redo');
		await reloaded.corrections.turn('redo');
		assert.deepEqual(onDisk(disk), ['both', 'both', 'chair']);
	});

	it('that replaced another bring it back when they are undone', async () => {
		const window = await opened(new MemoryDisk(), 'a');
		await window.context('Mara Quill', 'chair');
		await window.context('Mara Quill', 'mayor');
		assert.deepEqual(window.inWords(), ['mayor']);
		await window.corrections.turn('undo');
		assert.deepEqual(window.inWords(), ['chair']);
	});

	it('undone to the end are what they were at first, whatever was said in between', async () => {
		await fc.assert(
			fc.asyncProperty(
				fc.array(fc.tuple(fc.constantFrom('Mara Quill', 'Ole Brann', 'Jordan Vane'), fc.constantFrom('x', 'y', 'z')), { maxLength: 6 }),
				async (steps) => {
					const window = await opened(new MemoryDisk(), 'a');
					await window.context('Mara Quill', 'chair');
					for (const [words, context] of steps) await window.context(words, context);
					const end = window.inWords();
					for (let step = 0; step < steps.length; step++) await window.corrections.turn('undo');
					assert.deepEqual(window.inWords(), ['chair']);
					for (let step = 0; step < steps.length; step++) await window.corrections.turn('redo');
					assert.deepEqual(window.inWords(), end);
				},
			),
			{ numRuns: 40 },
		);
	}).timeout(20_000);
});

describe('a sidecar that somebody else wrote', () => {
	it('is merged: two windows end with what both said', async () => {
		const disk = new MemoryDisk();
		const [one, two] = [await opened(disk, 'a'), await opened(disk, 'b')];
		await one.context('Mara Quill', 'chair');
		await two.context('Ole Brann', 'harbour master');
		await one.corrections.changedOnDisk();
		assert.deepEqual(onDisk(disk), ['chair', 'harbour master']);
		assert.deepEqual(one.inWords(), two.inWords());
	});

	it('loses nothing when two windows save at the very same time', async () => {
		for (let round = 0; round < 30; round++) {
			const disk = new MemoryDisk();
			const [one, two] = [await opened(disk, 'a'), await opened(disk, 'b')];
			if (round % 2 === 0) {
				await one.context('Jordan Vane', 'fisherman');
				await two.corrections.changedOnDisk();
			}
			const late = async (): Promise<void> => {
				for (let tick = 0; tick < round; tick++) await Promise.resolve();
				await two.context('Ole Brann', 'harbour master');
			};
			await Promise.all([one.context('Mara Quill', 'chair'), late()]);
			const saved = [one, two].filter(({ corrections }) => corrections.saveProblem === null);
			assert(saved.length > 0, `round ${round}`);
			await Promise.all([one, two].map(({ corrections }) => corrections.changedOnDisk()));
			await Promise.all([one, two].map(({ corrections }) => corrections.save()));
			await Promise.all([one, two].map(({ corrections }) => corrections.changedOnDisk()));
			const expected = [...(round % 2 === 0 ? ['fisherman'] : []), 'chair', 'harbour master'].sort();
			assert.deepEqual(onDisk(disk), expected, `round ${round}`);
			assert.deepEqual(one.inWords(), expected);
			assert.deepEqual(two.inWords(), expected);
			assert.deepEqual([...disk.files.keys()], [PATH], `round ${round}`);
		}
	});

	it('takes away here what was undone there', async () => {
		const disk = new MemoryDisk();
		const [one, two] = [await opened(disk, 'a'), await opened(disk, 'b')];
		await one.context('Mara Quill', 'chair');
		await two.corrections.changedOnDisk();
		await two.context('Ole Brann', 'harbour master');
		await one.corrections.changedOnDisk();
		await one.corrections.turn('undo');
		await two.corrections.changedOnDisk();
		assert.deepEqual(two.inWords(), ['harbour master']);
	});

	it('that says something else of the same is asked about', async () => {
		for (const choice of ['mine', 'theirs'] as const) {
			const disk = new MemoryDisk();
			const [one, two] = [await opened(disk, 'a'), await opened(disk, 'b')];
			two.choice = choice;
			await one.context('Mara Quill', 'chair');
			await two.context('Mara Quill', 'mayor');
			assert.equal(two.asked, 1);
			assert.deepEqual(onDisk(disk), [choice === 'mine' ? 'mayor' : 'chair']);
		}
	});

	for (const [what, spoil, kind] of [
		['corrupt', (text: string) => text.slice(0, -20), 'corrupt'],
		['of a newer version', (text: string) => text.replace('"version": 1', '"version": 9'), 'newer'],
	] as const) {
		it(`that is ${what} is never overwritten; what was said meanwhile is kept and saved once the file is repaired`, async () => {
			const disk = new MemoryDisk();
			const first = await opened(disk, 'a');
			await first.context('Mara Quill', 'chair');
			const good = disk.files.get(PATH) ?? '';
			disk.files.set(PATH, spoil(good));
			const window = await opened(disk, 'b');
			assert(window.corrections.saveProblem?.kind === kind);
			await window.context('Ole Brann', 'harbour master');
			assert.equal(disk.files.get(PATH), spoil(good));
			const reloaded = await opened(disk, 'c', {}, window.memory);
			assert.deepEqual(reloaded.inWords(), ['harbour master']);
			disk.files.set(PATH, good);
			await reloaded.corrections.changedOnDisk();
			assert.deepEqual(onDisk(disk), ['chair', 'harbour master']);
			assert.equal(reloaded.corrections.saveProblem, null);
		});

		it(`that is ${what} gets its place back where it was written in the middle of a save`, async () => {
			const disk = new MemoryDisk();
			const files = disk.host();
			const window = await opened(disk, 'a', { files });
			await window.context('Mara Quill', 'chair');
			const written = spoil(disk.files.get(PATH) ?? '');
			files.onOperation = (name, path) => {
				if (name !== 'rename' || path !== PATH) return;
				delete files.onOperation;
				disk.files.set(PATH, written);
			};
			await window.context('Jordan Vane', 'opponent');
			assert.deepEqual([...disk.files], [[PATH, written]]);
			assert.equal(window.corrections.saveProblem?.kind, kind);
			assert.deepEqual(window.inWords(), ['chair', 'opponent']);
			assert.equal(window.corrections.isSaved, false);
		});
	}

	it('that breaks while the article is open is not overwritten either', async () => {
		const disk = new MemoryDisk();
		const window = await opened(disk, 'a');
		await window.context('Mara Quill', 'chair');
		const broken = (disk.files.get(PATH) ?? '').replace('"kind"', '"kind');
		disk.files.set(PATH, broken);
		await window.context('Ole Brann', 'harbour master');
		assert.equal(disk.files.get(PATH), broken);
		assert.deepEqual(window.inWords(), ['chair', 'harbour master']);
	});

	it('cut at every byte is never overwritten and never taken for less than it was', async () => {
		const disk = new MemoryDisk();
		const window = await opened(disk, 'a');
		await window.context('Mara Quill', 'chair');
		const good = disk.files.get(PATH) ?? '';
		for (let length = 0; length < good.length - 1; length++) {
			disk.files.set(PATH, good.slice(0, length));
			const other = await opened(disk, 'b');
			await other.context('Ole Brann', 'harbour master');
			assert.equal(disk.files.get(PATH), good.slice(0, length), `cut at ${length}`);
			assert.equal(other.corrections.saveProblem?.kind, 'corrupt');
		}
	}).timeout(20_000);

	it('that was removed takes its corrections along, or gets them back', async () => {
		for (const meant of [true, false]) {
			const disk = new MemoryDisk();
			const window = await opened(disk, 'a');
			window.removalMeant = meant;
			await window.context('Mara Quill', 'chair');
			disk.files.delete(PATH);
			await window.corrections.changedOnDisk();
			assert.deepEqual(onDisk(disk), meant ? [] : ['chair']);
			assert.deepEqual(window.inWords(), meant ? [] : ['chair']);
		}
	});

	it('that was removed is restored with what was corrected since, and only once', async () => {
		const disk = new MemoryDisk();
		const window = await opened(disk, 'a');
		await window.context('Mara Quill', 'chair');
		disk.files.delete(PATH);
		await window.corrections.changedOnDisk();
		await window.context('Ole Brann', 'harbour master');
		await window.restore();
		assert.deepEqual(onDisk(disk), ['chair', 'harbour master']);
		assert.equal(await window.restore(), undefined);
		assert.equal(await window.corrections.turn('undo'), 'Restore');
		assert.deepEqual(onDisk(disk), ['harbour master']);
	});

	it('that was removed is a step with a name, which can be undone', async () => {
		const disk = new MemoryDisk();
		const window = await opened(disk, 'a');
		await window.context('Mara Quill', 'chair');
		disk.files.delete(PATH);
		await window.corrections.changedOnDisk();
		assert.equal(await window.corrections.turn('undo'), 'Removal');
		assert.deepEqual(onDisk(disk), ['chair']);
	});
});

describe('corrections that cannot be saved', () => {
	it('are kept, told about, and saved with the next chance', async () => {
		for (const spoil of ['readOnly', 'full'] as const) {
			const disk = new MemoryDisk();
			const window = await opened(disk, 'a');
			await window.context('Mara Quill', 'chair');
			if (spoil === 'readOnly') disk.readOnly = true;
			else disk.capacity = 30;
			await window.context('Ole Brann', 'harbour master');
			assert.equal(window.corrections.saveProblem?.kind, 'failed');
			assert.deepEqual(onDisk(disk), ['chair']);
			const reloaded = await opened(disk, 'b', {}, window.memory);
			assert.deepEqual(reloaded.inWords(), ['chair', 'harbour master']);
			disk.readOnly = false;
			disk.capacity = Infinity;
			await reloaded.corrections.save();
			assert.deepEqual(onDisk(disk), ['chair', 'harbour master']);
			assert.equal(reloaded.corrections.saveProblem, null);
		}
	});

	it('of an untitled article wait until it has a place, through a reload', async () => {
		const disk = new MemoryDisk();
		const window = await opened(disk, 'a', { path: null });
		await window.context('Mara Quill', 'chair');
		assert.deepEqual([...disk.files.keys()], []);
		const reloaded = await opened(disk, 'b', { path: null }, window.memory);
		assert.deepEqual(reloaded.inWords(), ['chair']);
		await reloaded.corrections.movedTo(new SidecarFile(disk.host(), PATH, runOnCopies), false);
		assert.deepEqual(onDisk(disk), ['chair']);
	});

	it('go along when the article is saved under another name, and the old place keeps its own', async () => {
		const disk = new MemoryDisk();
		const window = await opened(disk, 'a');
		await window.context('Mara Quill', 'chair');
		await window.corrections.movedTo(new SidecarFile(disk.host(), 'desk/copy.annotations.json', runOnCopies), false);
		assert.deepEqual(onDisk(disk, 'desk/copy.annotations.json'), ['chair']);
		assert.deepEqual(onDisk(disk), ['chair']);
	});
});

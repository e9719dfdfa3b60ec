import assert from 'node:assert/strict';
import type { Correction } from '../../../src/annotations.js';
import { SidecarFile } from '../../../src/worker/sidecar-file.js';
import { readSidecar, writeSidecar } from '../../../src/formats/sidecar.js';
import { Dead, MemoryDisk, runOnCopies } from './memory-files.js';

const PATH = 'desk/wall.annotations.json';
const ARTICLE = 'desk/wall.txt';

function textOf(...ids: string[]): string {
	return writeSidecar(
		ids.map((id, index): Correction => ({
			kind: 'not-a-name',
			id,
			at: '2026-03-01T10:00:00.000Z',
			anchor: { start: index * 10, end: index * 10 + 4, exact: 'Mara', prefix: '', suffix: '' },
		})),
		{ file: 'wall.txt', length: 100 },
	);
}

function idsIn(text: string | null): string[] {
	if (text === null) return [];
	const read = readSidecar(text);
	assert(read.ok, text);
	return read.sidecar.corrections.map(({ id }) => id).sort();
}

async function diskWith(text: string | null): Promise<MemoryDisk> {
	const disk = new MemoryDisk();
	disk.files.set(ARTICLE, 'Mara Quill chairs the council.');
	if (text !== null) assert.deepEqual(await new SidecarFile(disk.host(), PATH, runOnCopies).save(text, null), { ok: true });
	return disk;
}

describe('saving corrections', () => {
	it('puts the new text in the place of the old one and leaves nothing beside it', async () => {
		const disk = await diskWith(textOf('a'));
		const file = new SidecarFile(disk.host(), PATH, runOnCopies);
		assert.deepEqual(await file.save(textOf('a', 'b'), textOf('a')), { ok: true });
		assert.deepEqual([...disk.files.keys()].sort(), [PATH, ARTICLE].sort());
		assert.equal(await file.load(), textOf('a', 'b'));
	});

	for (const before of [['a', 'b'], []]) {
		const old = before.length > 0 ? textOf(...before) : null;
		it(`loses nothing when the host is killed between any two operations, ${old === null ? 'the first save' : 'a later save'}`, async () => {
			for (let steps = 0; ; steps++) {
				let survived = false;
				for (const cut of [0, 1, 40, 10_000]) {
					const disk = await diskWith(old);
					const saving = new SidecarFile(disk.host(steps, cut), PATH, runOnCopies).save(textOf('b', 'c'), old);
					survived = await saving.then(
						() => true,
						(error: unknown) => {
							assert(error instanceof Dead, String(error));
							return false;
						},
					);
					const found = idsIn(await new SidecarFile(disk.host(), PATH, runOnCopies).load());
					// What was reported as saved before the kill is whole: the old edition, or the new one in its place.
					assert(
						survived ? same(found, ['b', 'c']) : same(found, before) || same(found, ['b', 'c']),
						`killed before ${steps}: ${found.join()}`,
					);
					assert.equal(disk.files.get(ARTICLE), 'Mara Quill chairs the council.');
					const again = new SidecarFile(disk.host(), PATH, runOnCopies);
					assert.deepEqual(await again.save(textOf('d'), await again.load()), { ok: true });
				}
				if (survived) break;
				assert(steps < 40);
			}
		});

		it(`loses nothing when the rescue itself is killed, ${old === null ? 'the first save' : 'a later save'}`, async () => {
			for (let steps = 0; steps < 12; steps++) {
				for (let rescueSteps = 0; rescueSteps < 16; rescueSteps++) {
					const disk = await diskWith(old);
					await new SidecarFile(disk.host(steps, 5), PATH, runOnCopies).save(textOf('b', 'c'), old).catch(() => undefined);
					await new SidecarFile(disk.host(rescueSteps, 5), PATH, runOnCopies).load().catch(() => undefined);
					const found = idsIn(await new SidecarFile(disk.host(), PATH, runOnCopies).load());
					assert(same(found, before) || same(found, ['b', 'c']), `${steps}, ${rescueSteps}: ${found.join()}`);
				}
			}
		});
	}

	for (const steps of Array.from({ length: 8 }, (_, index) => index)) {
		it(`leaves nothing beside the file once it is opened again, when it was killed before operation ${steps + 1}`, async () => {
			for (const cut of [0, 40]) {
				const disk = await diskWith(textOf('a'));
				await new SidecarFile(disk.host(steps, cut), PATH, runOnCopies).save(textOf('a', 'b'), textOf('a')).catch(() => undefined);
				const text = await new SidecarFile(disk.host(), PATH, runOnCopies).open();
				assert(same(idsIn(text), ['a']) || same(idsIn(text), ['a', 'b']));
				assert.deepEqual([...disk.files.keys()].sort(), [PATH, ARTICLE].sort());
			}
		});
	}

	it('takes what a crash left whole where the file itself is damaged, and keeps the damaged one, whenever it is killed', async () => {
		const stem = `${PATH}.abc-def`;
		const bad = textOf('a', 'b').slice(0, 60);
		for (let steps = 0; ; steps++) {
			const disk = await diskWith(null);
			disk.files.set(PATH, bad).set(`${stem}.old`, textOf('a'));
			const done = await new SidecarFile(disk.host(steps), PATH, runOnCopies).open().then(
				() => true,
				() => false,
			);
			assert.deepEqual(idsIn(await new SidecarFile(disk.host(), PATH, runOnCopies).open()), ['a'], `killed before ${steps}`);
			const damaged = [...disk.files].filter(([path]) => path.endsWith('.damaged')).map(([, text]) => text);
			assert.deepEqual(damaged, [bad]);
			if (done) break;
		}
	});

	it('leaves a damaged file alone where nothing whole was left', async () => {
		const disk = await diskWith(null);
		const bad = textOf('a').slice(0, 60);
		disk.files.set(PATH, bad).set(`${PATH}.abc-def.new`, bad.slice(0, 20));
		assert.equal(await new SidecarFile(disk.host(), PATH, runOnCopies).open(), bad);
		assert.equal(disk.files.get(PATH), bad);
	});

	it('says what is there when somebody else has changed the file, and leaves it alone', async () => {
		const disk = await diskWith(textOf('a'));
		disk.files.set(PATH, textOf('a', 'theirs'));
		const saved = await new SidecarFile(disk.host(), PATH, runOnCopies).save(textOf('a', 'mine'), textOf('a'));
		assert.deepEqual(saved, { ok: false, changed: textOf('a', 'theirs'), present: textOf('a', 'theirs') });
		assert.equal(disk.files.get(PATH), textOf('a', 'theirs'));
	});

	it('hands back what another window wrote in the middle of a save', async () => {
		for (let moment = 0; moment < 8; moment++) {
			const disk = await diskWith(textOf('a'));
			const host = disk.host();
			let count = 0;
			const wrote: string[] = [];
			host.onOperation = () => {
				// The other window writes as it likes, between two of our operations.
				if (count++ !== moment || !disk.files.has(PATH)) return;
				disk.files.set(PATH, textOf('a', 'theirs'));
				wrote.push('theirs');
			};
			const saved = await new SidecarFile(host, PATH, runOnCopies).save(textOf('a', 'mine'), textOf('a'));
			const known = [...idsIn(disk.files.get(PATH) ?? null), ...(saved.ok ? [] : idsIn(saved.changed))];
			assert(known.includes(wrote[0] ?? 'mine'), `moment ${moment}`);
		}
	});

	it('leaves the old file whole when the disk is full', async () => {
		const disk = await diskWith(textOf('a'));
		disk.capacity = 50;
		await assert.rejects(new SidecarFile(disk.host(), PATH, runOnCopies).save(textOf('a', 'b'), textOf('a')), /no space/);
		assert.deepEqual([...disk.files.keys()].sort(), [PATH, ARTICLE].sort());
		assert.equal(disk.files.get(PATH), textOf('a'));
	});

	it('says so in a folder that is read-only, and keeps what is there', async () => {
		const disk = await diskWith(textOf('a'));
		disk.readOnly = true;
		await assert.rejects(new SidecarFile(disk.host(), PATH, runOnCopies).save(textOf('b'), textOf('a')), /read-only/);
		assert.equal(disk.files.get(PATH), textOf('a'));
	});
});

function same(one: readonly string[], other: readonly string[]): boolean {
	return one.join() === other.join();
}

import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Annotations, Correction } from '../../../src/annotations.js';
import { merged } from '../../../src/corrections/merge.js';
import type { Problem } from '../../../src/formats/json.js';
import { readSidecar } from '../../../src/formats/sidecar.js';
import { textOfBytes } from '../../../src/formats/utf8.js';
import { ArticleCorrections } from '../../../src/worker/article-corrections.js';
import type { CorrectionsHost } from '../../../src/worker/corrections-host.js';
import { placeToMake, sidecarPlace } from '../../../src/worker/sidecar-place.js';
import { SidecarFile, type Files } from '../../../src/worker/sidecar-file.js';
import { copydesk } from '../cli/copydesk.js';
import { MemoryDisk, runOnCopies } from '../corrections/memory-files.js';
import { ARTICLE, correction, sidecarSaying } from './sidecars.js';

describe('the sidecar of an article', () => {
	const place = (article: string, owners: Record<string, string | null>, location?: 'folder') =>
		sidecarPlace(article, new Map(Object.entries(owners)), location);

	it('is the one that is there, beside it or in the folder, under either name', () => {
		assert.equal(place('a.md', {}), 'a.annotations.json');
		assert.equal(place('a.md', {}, 'folder'), '.copydesk/a.annotations.json');
		for (const there of [
			'a.annotations.json',
			'a.md.annotations.json',
			'.copydesk/a.annotations.json',
			'.copydesk/a.md.annotations.json',
		]) {
			assert.equal(place('a.md', { [there]: null }), there);
			assert.equal(place('a.md', { [there]: 'a.md' }, 'folder'), there);
		}
	});

	it('is not that of another article with the same name before its ending', () => {
		assert.equal(place('a.md', { 'a.annotations.json': 'a.txt' }), 'a.md.annotations.json');
		assert.equal(place('a.md', { 'a.annotations.json': 'a.txt', '.copydesk/a.annotations.json': null }), '.copydesk/a.annotations.json');
		assert.equal(place('a.txt', { 'a.annotations.json': 'a.txt' }), 'a.annotations.json');
	});

	it('is the one that names it, where several are there', () => {
		assert.equal(place('a.md', { 'a.annotations.json': null, 'a.md.annotations.json': 'a.md' }), 'a.md.annotations.json');
	});

	it('is made where the setting says, whatever is elsewhere', () => {
		assert.equal(placeToMake('a.md', new Map([['a.annotations.json', 'a.md']]), 'folder'), '.copydesk/a.annotations.json');
	});
});

describe('corrections on the command line', () => {
	let folder = '';
	const put = (name: string, content: string | Uint8Array): string => {
		writeFileSync(join(folder, name), content);
		return join(folder, name);
	};
	const contexts = async (article: string): Promise<string[]> => {
		const { out } = await copydesk(['annotate', article]);
		return ((JSON.parse(out) as Annotations).corrections ?? []).map(({ id }) => id);
	};
	beforeEach(() => {
		folder = mkdtempSync(join(tmpdir(), 'copydesk-'));
		mkdirSync(join(folder, '.copydesk'));
	});
	afterEach(() => {
		rmSync(folder, { recursive: true });
	});

	it('are not those of another article', async () => {
		const [text, markdown] = [put('a.txt', ARTICLE), put('a.md', ARTICLE)];
		put('a.annotations.json', sidecarSaying('a.txt', correction('c1')));
		assert.deepEqual([await contexts(text), await contexts(markdown)], [['c1'], []]);
		put('a.md.annotations.json', sidecarSaying('a.md', correction('c2')));
		assert.deepEqual([await contexts(text), await contexts(markdown)], [['c1'], ['c2']]);
	});

	it('are found in the folder for sidecars', async () => {
		const article = put('a.txt', ARTICLE);
		put('.copydesk/a.annotations.json', sidecarSaying('a.txt', correction('c1')));
		assert.deepEqual(await contexts(article), ['c1']);
	});

	it('that repeat an id are all kept, and the place is named', async () => {
		const article = put('a.txt', ARTICLE);
		put('a.annotations.json', sidecarSaying('a.txt', correction('c1'), renamed('c1')));
		const { err } = await copydesk(['annotate', article]);
		assert.match(err, /a\.annotations\.json:11:\d+ Corrections that repeat the id of another: 1\./);
		assert.deepEqual((await contexts(article)).length, 2);
	});
});

describe('corrections that repeat an id', () => {
	const repeated = [1, 2, 3, 4].flatMap((place) =>
		['c1', 'c2', 'c3'].map((id) => {
			const { anchor } = correction(id) as Correction & { kind: 'context' };
			return correction(id, { anchor: { ...anchor, start: place, end: place + 7 } });
		}),
	);

	it('are none lost, now or at the next step', () => {
		const read = readSidecar(sidecarSaying('a.txt', ...repeated));
		assert.ok(read.ok);
		const { corrections, warning } = read.sidecar;
		assert.equal(corrections.length, 12);
		assert.equal(new Set(corrections.map(({ id }) => id)).size, 12);
		assert.equal(warning?.line, 13);
		assert.equal(merged(corrections, corrections, corrections).corrections.length, 12);
		const again = readSidecar(sidecarSaying('a.txt', ...corrections));
		assert.ok(again.ok && again.sidecar.warning === undefined);
		assert.equal(again.sidecar.corrections.length, 12);
	});

	it('and say the same count once', () => {
		const read = readSidecar(sidecarSaying('a.txt', correction('c1'), correction('c1'), correction('c1-1')));
		assert.ok(read.ok);
		assert.deepEqual(
			read.sidecar.corrections.map(({ id }) => id),
			['c1', 'c1-1'],
		);
	});

	it('are shown to the editor, and all are saved at the next step', async () => {
		const disk = new MemoryDisk();
		disk.files.set('a', sidecarSaying('a.txt', correction('c1'), renamed('c1')));
		const { corrections, warnings } = windowOn(disk.host());
		await corrections.load(undefined);
		assert.deepEqual(
			warnings.map(({ line }) => line),
			[11],
		);
		await corrections.save();
		const read = readSidecar(disk.files.get('a') ?? '');
		assert.ok(read.ok);
		assert.equal(read.sidecar.corrections.length, 2);
	});
});

describe('a sidecar that is no UTF-8', () => {
	it('is reported with the place of the wrong byte, and never overwritten', async () => {
		const wrong = new Uint8Array([...new TextEncoder().encode(sidecarSaying('a.txt', correction('c1'))), 0xe9]);
		const disk = new MemoryDisk();
		const host = disk.host();
		const { corrections } = windowOn({
			...host,
			read: (path) => (path === 'a' ? Promise.resolve().then(() => textOfBytes(wrong, true)) : host.read(path)),
		});
		await corrections.load(undefined);
		await corrections.step('context', [correction('c2')]);
		assert.ok(corrections.saveProblem?.kind === 'failed');
		assert.match(corrections.saveProblem.message, new RegExp(`is not UTF-8 \\(the first wrong byte is at offset ${wrong.length - 1}\\)`));
		assert.deepEqual([...disk.files.keys()], []);
	});

	it('goes back into its place where it was written in the middle of a save', async () => {
		const [disk, old] = [new MemoryDisk(), sidecarSaying('a.txt', correction('c1'))];
		disk.files.set('a', old);
		const host = disk.host();
		const files: Files = {
			...host,
			rename: (from, to) => {
				if (from === 'a' && to.endsWith('.old')) disk.files.set('a', 'wrong bytes');
				return host.rename(from, to);
			},
			read: async (path) => {
				const text = await host.read(path);
				if (text === 'wrong bytes') throw new Error(`${path} is not UTF-8`);
				return text;
			},
		};
		await assert.rejects(new SidecarFile(files, 'a', runOnCopies).save(sidecarSaying('a.txt'), old), /is not UTF-8/);
		assert.deepEqual([...disk.files], [['a', 'wrong bytes']]);
	});

	it('stops the command line, too', async () => {
		const folder = mkdtempSync(join(tmpdir(), 'copydesk-'));
		try {
			writeFileSync(join(folder, 'a.txt'), ARTICLE);
			writeFileSync(join(folder, 'a.annotations.json'), Buffer.from('{"caf\xe9":1}', 'latin1'));
			const { code, out, err } = await copydesk(['annotate', join(folder, 'a.txt')]);
			assert.deepEqual([code, out], [1, '']);
			assert.match(err, /a\.annotations\.json is not UTF-8 \(the first wrong byte is at offset 5\)/);
		} finally {
			rmSync(folder, { recursive: true });
		}
	});
});

function renamed(id: string): Correction {
	const { anchor } = correction(id) as Correction & { readonly kind: 'context' };
	return { id, at: '2026-03-01T10:00:00.000Z', kind: 'entity-name', anchor, name: 'Anna Low' };
}

/** A window on the article, and what it is warned of. */
function windowOn(files: Files): { readonly corrections: ArticleCorrections; readonly warnings: readonly Problem[] } {
	const warnings: Problem[] = [];
	const host: CorrectionsHost = {
		text: () => ARTICLE,
		fileName: () => 'a.txt',
		run: runOnCopies,
		stamp: () => ({ id: 'c1-1', at: '2026-03-02T10:00:00.000Z' }),
		decide: () => Promise.resolve(undefined),
		removalLabel: () => Promise.resolve(undefined),
		warn: (warning) => warnings.push(warning),
		changed: () => undefined,
		remember: () => undefined,
	};
	return { corrections: new ArticleCorrections(host, new SidecarFile(files, 'a', runOnCopies)), warnings };
}

import assert from 'node:assert/strict';
import { execFileSync, spawn } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SidecarFile } from '../../../src/worker/sidecar-file.js';
import { readSidecar, writeSidecar } from '../../../src/formats/sidecar.js';
import { runOnCopies } from './memory-files.js';
import { nodeFiles } from './node-files.js';
import { fill, smallDisk, takeAway } from './small-disk.js';

const CHILD = join(import.meta.dirname, 'saving-child.ts');
const KILLS = 6;
const ARTICLE = 'Mara Quill chairs the council of Lower Brann.';

function folderWithArticle(parent = tmpdir()): string {
	const folder = mkdtempSync(join(parent, 'copydesk-'));
	writeFileSync(join(folder, 'wall.txt'), ARTICLE);
	return folder;
}

function sidecarWith(...ids: string[]): string {
	const anchor = { start: 0, end: 4, exact: 'Mara', prefix: '', suffix: ' Quill' };
	return writeSidecar(
		ids.map((id) => ({ kind: 'not-a-name', id, at: '2026-03-01T10:00:00.000Z', anchor })),
		{ file: 'wall.txt', length: ARTICLE.length },
	);
}

/** Runs the child, kills it after it has saved `enough` corrections and a little more, and says which it reported as saved. */
function savedUntilKilled(folder: string, first: number, enough: number, more: number): Promise<string[]> {
	return new Promise((resolve, reject) => {
		const child = spawn(process.execPath, ['--import', 'tsx', CHILD, folder, String(first)], { stdio: ['ignore', 'pipe', 'inherit'] });
		let output = '';
		let doomed = false;
		child.stdout.on('data', (data: Buffer) => {
			output += data.toString();
			if (doomed || output.split('\n').length <= enough) return;
			doomed = true;
			setTimeout(() => child.kill('SIGKILL'), more);
		});
		child.on('error', reject);
		child.on('close', () => {
			if (doomed) resolve(output.split('\n').flatMap((line) => /^saved (c\d+)$/.exec(line)?.[1] ?? []));
			else reject(new Error(`the child ended by itself: ${output}`));
		});
	});
}

describe('corrections on a real disk', () => {
	it('that were reported as saved survive every kill, and the article is never touched', async () => {
		const folder = folderWithArticle();
		const path = join(folder, 'wall.annotations.json');
		try {
			const reported = new Set<string>();
			for (let kill = 0; kill < KILLS; kill++) {
				for (const id of await savedUntilKilled(folder, kill * 100, 3 + kill, kill * 3)) reported.add(id);
				const read = readSidecar((await new SidecarFile(nodeFiles, path, runOnCopies).load()) ?? '');
				assert(read.ok, JSON.stringify(read));
				const there = new Set(read.sidecar.corrections.map(({ id }) => id));
				assert.deepEqual(
					[...reported].filter((id) => !there.has(id)),
					[],
				);
				assert.equal(readFileSync(join(folder, 'wall.txt'), 'utf8'), ARTICLE);
			}
			assert(reported.size >= 3 * KILLS);
		} finally {
			rmSync(folder, { recursive: true });
		}
	}).timeout(120_000);

	it('are not lost in a folder that is read-only', async function () {
		const folder = folderWithArticle();
		const path = join(folder, 'wall.annotations.json');
		try {
			writeFileSync(path, sidecarWith('a'));
			chmodSync(folder, 0o555);
			if (isWritable(folder)) {
				console.log('    skipped: this user may write to read-only folders');
				this.skip();
			}
			await assert.rejects(new SidecarFile(nodeFiles, path, runOnCopies).save(sidecarWith('a', 'b'), sidecarWith('a')));
			assert.equal(readFileSync(path, 'utf8'), sidecarWith('a'));
		} finally {
			chmodSync(folder, 0o755);
			rmSync(folder, { recursive: true });
		}
	});

	it('are not lost on a disk that is mounted read-only', async function () {
		const mount = smallDisk();
		if (mount === null) this.skip();
		try {
			const path = join(mount, 'wall.annotations.json');
			writeFileSync(path, sidecarWith('a'));
			execFileSync('mount', ['-o', 'remount,ro', mount]);
			await assert.rejects(new SidecarFile(nodeFiles, path, runOnCopies).save(sidecarWith('a', 'b'), sidecarWith('a')), /EROFS/);
			assert.equal(readFileSync(path, 'utf8'), sidecarWith('a'));
		} finally {
			takeAway(mount);
		}
	});

	it('are not lost on a disk that is full', async function () {
		const mount = smallDisk();
		if (mount === null) this.skip();
		try {
			const path = join(mount, 'desk', 'wall.annotations.json');
			mkdirSync(join(mount, 'desk'));
			writeFileSync(path, sidecarWith('a'));
			fill(mount);
			const big = sidecarWith('a', ...Array.from({ length: 400 }, (_, index) => `b${index}`));
			await assert.rejects(new SidecarFile(nodeFiles, path, runOnCopies).save(big, sidecarWith('a')), /ENOSPC/);
			assert.deepEqual(readdirSync(join(mount, 'desk')), ['wall.annotations.json']);
			assert.equal(readFileSync(path, 'utf8'), sidecarWith('a'));
		} finally {
			takeAway(mount);
		}
	});
});

function isWritable(folder: string): boolean {
	try {
		writeFileSync(join(folder, 'probe'), '');
		return true;
	} catch {
		return false;
	}
}

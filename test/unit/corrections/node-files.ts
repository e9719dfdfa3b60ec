/** The sidecar's file operations on Node, as VS Code's own disk provider does them: for the tests on a real disk. */
import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { Files } from '../../../src/worker/sidecar-file.js';

export const nodeFiles: Files = {
	async read(path) {
		try {
			return await readFile(path, 'utf8');
		} catch (error) {
			if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
			throw error;
		}
	},
	write: (path, text) => writeFile(path, text),
	async rename(from, to) {
		if (existsSync(to)) throw new Error(`${to} exists`);
		await rename(from, to);
	},
	remove: (path) => rm(path),
	async list(path) {
		const names = await readdir(dirname(path));
		return names.filter((name) => name.startsWith(basename(path))).map((name) => join(dirname(path), name));
	},
	async makeFolder(path) {
		await mkdir(dirname(path), { recursive: true });
	},
	settle: () => new Promise((resolve) => setTimeout(resolve, 20)),
	unique: () => randomUUID().replaceAll('-', '').slice(0, 12),
};

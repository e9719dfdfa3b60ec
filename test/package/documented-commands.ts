/** A folder in which the commands of a documented page run as they stand there: `copydesk` and `npx copydesk` are on the path. */
import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';

/** What a command did. */
export interface CommandResult {
	readonly code: number | null;
	readonly out: string;
	readonly err: string;
}

/** Makes the folder, with an empty folder `stories`; `root` is that of the project, which is built. */
export function commandFolder(root: string): string {
	const folder = mkdtempSync(join(tmpdir(), 'copydesk-docs-'));
	for (const place of ['stories', 'bin']) mkdirSync(join(folder, place));
	for (const [name, shift] of [
		['copydesk', ''],
		['npx', 'shift; '],
	] as const) {
		const script = join(folder, 'bin', name);
		writeFileSync(script, `#!/bin/sh\n${shift}exec "${process.execPath}" "${join(root, 'dist', 'cli.js')}" "$@"\n`);
		chmodSync(script, 0o755);
	}
	return folder;
}

/** Runs a command in such a folder. */
export function runDocumented(folder: string, command: string): CommandResult {
	const env = { ...process.env, PATH: [join(folder, 'bin'), process.env['PATH']].join(delimiter) };
	const { status, stdout, stderr } = spawnSync('sh', ['-c', command], { cwd: folder, encoding: 'utf8', env });
	return { code: status, out: stdout, err: stderr };
}

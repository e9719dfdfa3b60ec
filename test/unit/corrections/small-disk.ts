/** A disk that can be full, where this user may mount one. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A disk of 64 kB in memory; null, with a message, where this user may not mount one. */
export function smallDisk(): string | null {
	const mount = mkdtempSync(join(tmpdir(), 'copydesk-disk-'));
	try {
		execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', mount], { stdio: 'ignore' });
		return mount;
	} catch {
		rmSync(mount, { recursive: true });
		console.log('    skipped: this user may not mount a small disk');
		return null;
	}
}

/** Unmounts it. */
export function takeAway(mount: string): void {
	execFileSync('umount', [mount]);
	rmSync(mount, { recursive: true });
}

/** Leaves no room on it. */
export function fill(folder: string): void {
	try {
		writeFileSync(join(folder, 'filler'), Buffer.alloc(60 * 1024));
		for (let index = 0; ; index++) writeFileSync(join(folder, `filler${index}`), Buffer.alloc(4096));
	} catch {
		// Now it is full.
	}
}

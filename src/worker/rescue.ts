/** Restores a sidecar from the files that a crash in the middle of a save left beside it. */
import type { Correction } from '../annotations.js';
import { merged } from '../corrections/merge.js';
import { inOrderMade } from '../corrections/order.js';
import { readSidecar, writeSidecar, type Sidecar } from '../formats/sidecar.js';
import { shortDigest } from './digest.js';

/** A file that a save made or moved aside, named after the digest of the text that it replaces: `….DIGEST-ID.new` and `.old`. */
export interface Leftover {
	readonly path: string;
	readonly text: string;
}

/**
 * The text of the sidecar to restore; null where no file can be read. An old file is left out where the new one that was to replace it
 * can be read. Where several files remain, their corrections are merged, and both sides of a conflict are kept.
 */
export async function rescuedSidecar(leftovers: readonly Leftover[]): Promise<string | null> {
	const whole = await Promise.all(
		leftovers.map(async ({ path, text }) => ({ path, text, digest: await shortDigest(text), read: readSidecar(text) })),
	);
	const sidecars = whole.flatMap(({ read, ...file }) => (read.ok ? [{ ...file, sidecar: read.sidecar }] : []));
	const replaced = new Set(sidecars.filter(({ path }) => path.endsWith('.new')).map(({ path }) => path.slice(0, -'.new'.length)));
	const [first, ...others] = sidecars.filter(({ path, digest }) => {
		const stem = path.slice(0, -'.old'.length);
		return !path.endsWith('.old') || !replaced.has(stem) || !stem.includes(`.${digest}-`);
	});
	if (!first || others.length === 0) return first?.text ?? null;
	const { document, corrections } = first.sidecar;
	return writeSidecar(
		others.reduce((all, { sidecar }) => joined(all, sidecar), corrections),
		document.article,
		document,
	);
}

function joined(all: readonly Correction[], sidecar: Sidecar): readonly Correction[] {
	const { corrections, conflicts } = merged([], all, sidecar.corrections);
	return inOrderMade([...corrections, ...conflicts.flatMap(({ mine, theirs }) => [mine, theirs])]);
}

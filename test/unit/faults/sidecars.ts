/** Sidecars for the tests of faults. */
import type { Correction } from '../../../src/annotations.js';
import { anchorOf } from '../../../src/corrections/anchor.js';
import { writeSidecar } from '../../../src/formats/sidecar.js';

export const ARTICLE = 'Ferry stays\n\nThe council voted on Friday. “It stays,” Mayor Ann Low said.\n';

/** A correction of the mayor's name. */
export function correction(id: string, more: Partial<Correction> = {}): Correction {
	const start = ARTICLE.indexOf('Ann Low');
	const anchor = anchorOf(ARTICLE, { start, end: start + 7 });
	return { id, at: '2026-03-01T10:00:00.000Z', kind: 'context', anchor, context: `context ${id}`, ...more } as Correction;
}

/** The sidecar of an article. */
export function sidecarSaying(file: string | undefined, ...corrections: readonly Correction[]): string {
	return writeSidecar(corrections, { ...(file === undefined ? {} : { file }), length: ARTICLE.length });
}

/** A sidecar with so many corrections, and those. */
export function sidecarOfSize(count: number): { readonly text: string; readonly corrections: readonly Correction[] } {
	const corrections = Array.from({ length: count }, (_, index) => correction(`c${index % 2000}`));
	const own = corrections.slice(0, 2000);
	return { text: sidecarSaying(`a${count}.txt`, ...own), corrections: own };
}

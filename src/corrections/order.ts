/** Which correction beats which, and in which order they are kept. */
import type { Correction } from '../annotations.js';
import { anchorsOf } from './anchor.js';

/** The corrections in the order in which they were made: later ones beat earlier ones. */
export function inOrderMade(corrections: readonly Correction[]): Correction[] {
	return [...corrections].sort((a, b) => compared(a.at, b.at) || compared(a.id, b.id));
}

/** The corrections in text order: the order of the file, so that two editors' additions seldom meet in one place of it. */
export function inTextOrder(corrections: readonly Correction[]): Correction[] {
	const placed = corrections.map((correction) => ({ correction, start: lastPlace(correction) }));
	placed.sort((a, b) => a.start - b.start || compared(a.correction.at, b.correction.at) || compared(a.correction.id, b.correction.id));
	return placed.map(({ correction }) => correction);
}

/** Where what a correction is about was last found, in UTF-16 units. */
export function lastPlace(correction: Correction): number {
	return anchorsOf(correction)[0]?.start ?? 0;
}

/** The order of two strings by their code units, for sorting. */
export function compared(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}

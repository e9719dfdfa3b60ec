/**
 * The loops in which most of the tagger's time is spent, each a function of its own. The first article of a worker is read while its
 * code is still being compiled, and a loop in a long function has all of that function compiled, with whatever it calls: other threads spent
 * more time on that than the worker spent on the article. A function that is a loop and nothing else takes a millisecond.
 */
import { LABEL_COUNT } from './labels.js';

/** Adds `count` numbers of a row that begin at `from`, each times `x`, to the sums that begin at `to`. */
export function addScaled(sums: Float32Array, to: number, x: number, row: Float32Array, from: number, count: number): void {
	for (let n = 0; n < count; n++) sums[to + n] = (sums[to + n] as number) + x * (row[from + n] as number);
}

/** Adds the first `count` rows of whole steps, each from its start on. */
export function addRows(sums: Int32Array, rows: readonly Int16Array[], starts: Int32Array, count: number): void {
	let n = 0;
	for (; n + 4 <= count; n += 4) addFourRows(sums, rows, starts, n);
	for (; n < count; n++) addRow(sums, rows[n] as Int16Array, starts[n] as number);
}

function addRow(sums: Int32Array, row: Int16Array, from: number): void {
	for (let n = 0; n < sums.length; n++) sums[n] = (sums[n] as number) + (row[from + n] as number);
}

/** Four from `at` on: to fetch and put back the sums takes as long as to add. */
function addFourRows(sums: Int32Array, rows: readonly Int16Array[], starts: Int32Array, at: number): void {
	const a = rows[at] as Int16Array;
	const b = rows[at + 1] as Int16Array;
	const c = rows[at + 2] as Int16Array;
	const d = rows[at + 3] as Int16Array;
	const atA = starts[at] as number;
	const atB = starts[at + 1] as number;
	const atC = starts[at + 2] as number;
	const atD = starts[at + 3] as number;
	for (let n = 0; n < sums.length; n++)
		sums[n] = (sums[n] as number) + (a[atA + n] as number) + (b[atB + n] as number) + (c[atC + n] as number) + (d[atD + n] as number);
}

/** Adds what four hidden units, those listed in `units` from `at` on, say of each label, to the scores that begin at `to`. */
export function addFourUnits(
	scores: Float32Array,
	to: number,
	units: Int32Array,
	at: number,
	hidden: Float64Array,
	output: Float32Array,
): void {
	const a = units[at] as number;
	const b = units[at + 1] as number;
	const c = units[at + 2] as number;
	const d = units[at + 3] as number;
	const xa = hidden[a] as number;
	const xb = hidden[b] as number;
	const xc = hidden[c] as number;
	const xd = hidden[d] as number;
	for (let label = 0; label < LABEL_COUNT; label++)
		scores[to + label] =
			(scores[to + label] as number) +
			xa * (output[a * LABEL_COUNT + label] as number) +
			xb * (output[b * LABEL_COUNT + label] as number) +
			xc * (output[c * LABEL_COUNT + label] as number) +
			xd * (output[d * LABEL_COUNT + label] as number);
}

/** Writes numbers as whole steps of a size, the largest that there are where they are beyond them. */
export function writeSteps(numbers: Float32Array, step: number, steps: Int16Array, at: number): void {
	for (let n = 0; n < numbers.length; n++) steps[at + n] = Math.max(-32_768, Math.min(32_767, Math.round((numbers[n] as number) / step)));
}

/** Writes the first `count` numbers as whole ones, `scale` for one. */
export function writeRounded(numbers: Float64Array, count: number, scale: number, out: Uint8Array, at: number): void {
	for (let n = 0; n < count; n++) out[at + n] = Math.round((numbers[n] as number) * scale);
}

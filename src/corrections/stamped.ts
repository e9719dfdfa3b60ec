/** When corrections were made, and their ids: what puts them in an order. */
import type { Correction, CorrectionStatement } from '../annotations.js';

/** A time, as ISO 8601, and a unique id. */
export type Stamp = Pick<Correction, 'id' | 'at'>;

/**
 * The statements as corrections that were made after all the `present` ones, in the order given. Clocks alone do not tell that: two corrections
 * may be made within a millisecond, a clock may be set back, and a colleague's may be fast.
 */
export function stamped(statements: readonly CorrectionStatement[], present: readonly Correction[], stamp: () => Stamp): Correction[] {
	const stamps = statements.map(stamp);
	const at = timeAfter(present, stamps[0]?.at ?? '');
	const ids = stamps.map(({ id }) => id).sort();
	return statements.map((statement, index): Correction => ({ ...statement, id: ids[index] ?? '', at }));
}

/** Milliseconds at which a date has its last four-figure year (`9999-12-31T23:59:59.999Z`). */
const LATEST = 253_402_300_799_999;

/** The time, or a millisecond after the last of the corrections where that is no earlier; a time that no clock shows (`23:59:60`) moves nothing. */
function timeAfter(present: readonly Correction[], now: string): string {
	const last = present.reduce((latest, { at }) => (at > latest ? at : latest), '');
	const after = Date.parse(last) + 1;
	return now > last || !(after <= LATEST) ? now : new Date(after).toISOString();
}

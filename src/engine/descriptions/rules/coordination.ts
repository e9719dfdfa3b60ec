/** Follows a list of names: `Senators A of Maine, B (left) and C`. */
import { lastStartingBy } from '../../document/lookup.js';
import type { Name } from '../../types.js';
import type { Reading } from '../reading.js';

const MOST_NAMES = 14;

/** The clusters of the persons that follow a name in one list, in text order. */
export function coordinatedAfter(reading: Reading, name: Name): number[] {
	const clusters: number[] = [];
	let at = name.to;
	for (let count = 0; count < MOST_NAMES; count++) {
		at = behindTail(reading, at);
		const start = behindJoint(reading, at);
		if (start === undefined) break;
		const next = reading.nameAt(start);
		if (next?.type !== 'person') break;
		clusters.push(reading.clusterAt(start));
		at = next.to;
	}
	return clusters;
}

/** The clusters of the persons in front of a name in one list: `A and` B. */
export function coordinatedBefore(reading: Reading, name: Name): number[] {
	const clusters: number[] = [];
	const index = lastStartingBy(reading.names, name.start);
	for (let before = index - 1, current = name; before >= 0 && index - before < MOST_NAMES; before--) {
		const previous = reading.names[before];
		if (previous?.type !== 'person') break;
		if (behindJoint(reading, behindTail(reading, previous.to)) !== current.from) break;
		clusters.unshift(reading.clusterAt(previous.from));
		current = previous;
	}
	return clusters;
}

/** Behind `, and`, `,` or `and`; undefined where the list ends. */
function behindJoint(reading: Reading, at: number): number | undefined {
	let next = at;
	if (reading.lower(next) === ',') next++;
	if (/^(?:and|&)$/.test(reading.lower(next))) next++;
	if (next > at && /^(?:mr|mrs|ms|dr)\.?$/.test(reading.lower(next))) next++;
	return next > at ? next : undefined;
}

/** Behind what may follow a name inside a list: an age or time, a place, a year, brackets. */
function behindTail(reading: Reading, at: number): number {
	let next = at;
	if (reading.lower(next) === '(') {
		let close = next + 1;
		while (close < next + 8 && reading.lower(close) !== ')') close++;
		if (reading.lower(close) === ')') next = close + 1;
	}
	if (reading.lower(next) === ',' && reading.token(next + 1).kind === 'number') next += 2;
	if (/^(?:of|from)$/.test(reading.lower(next))) {
		const place = reading.nameAt(next + 1) ?? reading.nameAt(next + 2);
		if (place && place.type !== 'person' && place.type !== 'group') next = place.to;
	}
	return next;
}

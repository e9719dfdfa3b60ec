/** Follows a list of names: `Senators A of Maine, B (left) and C`. */
import { lastStartingBy } from '../document/lookup.js';
import type { Name } from '../ner/name.js';
import type { DescribedText } from './described-text.js';

const MOST_NAMES = 14;

/** The clusters of the persons that follow a name in one list, in text order. */
export function coordinatedAfter(passage: DescribedText, name: Name): number[] {
	const clusters: number[] = [];
	let at = name.to;
	for (let count = 0; count < MOST_NAMES; count++) {
		at = afterTail(passage, at);
		const start = afterJoint(passage, at);
		if (start === undefined) break;
		const next = passage.nameAt(start);
		if (next?.type !== 'person') break;
		clusters.push(passage.clusterAt(start));
		at = next.to;
	}
	return clusters;
}

/** The clusters of the persons in front of a name in one list: `A and` B. */
export function coordinatedBefore(passage: DescribedText, name: Name): number[] {
	const clusters: number[] = [];
	const index = lastStartingBy(passage.names, name.start);
	for (let before = index - 1, current = name; before >= 0 && index - before < MOST_NAMES; before--) {
		const previous = passage.names[before];
		if (previous?.type !== 'person') break;
		if (afterJoint(passage, afterTail(passage, previous.to)) !== current.from) break;
		clusters.unshift(passage.clusterAt(previous.from));
		current = previous;
	}
	return clusters;
}

/** After `, and`, `,` or `and`; undefined where the list ends. */
function afterJoint(passage: DescribedText, at: number): number | undefined {
	let next = at;
	if (passage.lower(next) === ',') next++;
	if (/^(?:and|&)$/.test(passage.lower(next))) next++;
	if (next > at && /^(?:mr|mrs|ms|dr)\.?$/.test(passage.lower(next))) next++;
	return next > at ? next : undefined;
}

/** After what may follow a name inside a list: an age or time, a place, a year, brackets. */
function afterTail(passage: DescribedText, at: number): number {
	let next = at;
	if (passage.lower(next) === '(') {
		let close = next + 1;
		while (close < next + 8 && passage.lower(close) !== ')') close++;
		if (passage.lower(close) === ')') next = close + 1;
	}
	if (passage.lower(next) === ',' && passage.token(next + 1).kind === 'number') next += 2;
	if (/^(?:of|from)$/.test(passage.lower(next))) {
		const place = passage.nameAt(next + 1) ?? passage.nameAt(next + 2);
		if (place && place.type !== 'person' && place.type !== 'group') next = place.to;
	}
	return next;
}

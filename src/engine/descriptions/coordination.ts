/** Follows a list of names: `Senators A of Maine, B (left) and C`. */
import type { DescribedText } from './described-text.js';

const MOST_NAMES = 14;
/** Units that may follow a name inside a list. */
const LONGEST_TAIL = 12;

/** The clusters of the persons that follow a name in one list, in text order. */
export function coordinatedAfter(passage: DescribedText, name: number): number[] {
	const clusters: number[] = [];
	for (let next = nextInList(passage, name); next !== undefined && clusters.length < MOST_NAMES; next = nextInList(passage, next))
		clusters.push(passage.clusterAt(next));
	return clusters;
}

/** The clusters of the persons in front of a name in one list: `A and` B. */
export function coordinatedBefore(passage: DescribedText, name: number): number[] {
	const clusters: number[] = [];
	for (let at = name - 1, last = name; at >= 0 && last - at < LONGEST_TAIL && clusters.length < MOST_NAMES; at--) {
		if (!passage.isPerson(at) || nextInList(passage, at) !== last) continue;
		clusters.unshift(passage.clusterAt(at));
		last = at;
	}
	return clusters;
}

/** The next person of the list; undefined where it ends. */
function nextInList(passage: DescribedText, name: number): number | undefined {
	const at = afterTail(passage, name + 1);
	let next = at;
	if (passage.lower(next) === ',') next++;
	if (/^(?:and|&)$/.test(passage.lower(next))) next++;
	if (next > at && /^(?:mr|mrs|ms|dr)\.?$/.test(passage.lower(next))) next++;
	return next > at && passage.isPerson(next) ? next : undefined;
}

/** After what may follow a name inside a list: an age or time, a place, a year, brackets. */
function afterTail(passage: DescribedText, at: number): number {
	let next = at;
	if (passage.lower(next) === '(') {
		let close = next + 1;
		while (close < next + 8 && passage.lower(close) !== ')') close++;
		if (passage.lower(close) === ')') next = close + 1;
	}
	if (passage.lower(next) === ',' && passage.isNumber(next + 1)) next += 2;
	if (!/^(?:of|from)$/.test(passage.lower(next))) return next;
	const place = passage.isName(next + 1) ? next + 1 : next + 2;
	return passage.isName(place) && !passage.isPerson(place) && passage.typeAt(place) !== 'group' ? place + 1 : next;
}

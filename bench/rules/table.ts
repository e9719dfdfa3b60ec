/** Counts of a rule on articles that it was not written from, and the table of them. */
import { wilsonLowerBound } from './wilson.js';

/** What a rule did: how often it fired and was right, and the points of F1 that are lost without it. */
export interface RuleCount {
	readonly id: string;
	readonly firings: number;
	readonly right: number;
	readonly lost: number;
}

/** Fewest firings at which a rule has been seen often enough to be judged. */
const FEWEST_FIRINGS = 5;
/** Least share of right firings of a rule that stays, and the least Wilson bound at which that is proven. */
const LEAST_RIGHT = 0.8;

/** What speaks against a rule; nothing where it has earned its place. A rule that is not proven has been seen too seldom to be sure of it. */
export function faultsOf({ firings, right, lost }: RuleCount): string[] {
	const faults: string[] = [];
	if (firings < FEWEST_FIRINGS) faults.push('rare');
	if (right < LEAST_RIGHT * firings) faults.push('wrong too often');
	else if (wilsonLowerBound(right, firings) < LEAST_RIGHT) faults.push('not proven');
	if (lost <= 0) faults.push('nothing lost without it');
	return faults;
}

/** The table as text: one line a rule, in the order of the counts. */
export function tableOf(title: string, counts: readonly RuleCount[]): string {
	const width = Math.max(title.length, ...counts.map(({ id }) => id.length));
	const head = `${title.padEnd(width)}  firings   right   bound  F1 lost`;
	const lines = counts.map((count) => {
		const { id, firings, right, lost } = count;
		const share = firings === 0 ? '-' : percent(right / firings);
		const bound = firings === 0 ? '-' : percent(wilsonLowerBound(right, firings));
		const cells = [String(firings).padStart(7), share.padStart(6), bound.padStart(6), lost.toFixed(3).padStart(7)];
		return `${id.padEnd(width)}  ${cells.join('  ')}  ${faultsOf(count).join(', ')}`.trimEnd();
	});
	return [head, ...lines].join('\n');
}

function percent(share: number): string {
	return (share * 100).toFixed(1);
}

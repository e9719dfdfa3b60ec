/** Which of several names that share words stand: the one place where that is settled. */
import type { Name } from '../name.js';

/**
 * Those of `names` and `candidates` that stand, in text order, none over another. A candidate gives way to a name that is surer than its
 * rule, or that it repeats, but not to one that is only a part of it. Of two candidates the one that holds the other stands, else the surer.
 */
export function resolveOverlaps(names: readonly Name[], candidates: readonly Name[]): readonly Name[] {
	if (candidates.length === 0) return names;
	const nameAt = byToken(names);
	const winners = new Map<number, Name>();
	const longestAt = byToken([...candidates].sort(byLength));
	for (const candidate of [...candidates].sort(bySureness)) {
		if (isPart(candidate, longestAt.get(candidate.from))) continue;
		const isFree = tokensOf(candidate).every((token) => !winners.has(token) && !beats(nameAt.get(token), candidate));
		if (isFree) for (const token of tokensOf(candidate)) winners.set(token, candidate);
	}
	const others = names.filter((name) => !tokensOf(name).some((token) => winners.has(token)));
	return [...others, ...new Set(winners.values())].sort((a, b) => a.from - b.from);
}

function byToken(names: readonly Name[]): Map<number, Name> {
	return new Map(names.flatMap((name) => tokensOf(name).map((token) => [token, name] as const)));
}

function tokensOf({ from, to }: Name): number[] {
	return Array.from({ length: to - from }, (_, index) => from + index);
}

function beats(name: Name | undefined, candidate: Name): boolean {
	if (!name) return false;
	const isSame = name.from === candidate.from && name.to === candidate.to;
	return (isSame && name.type === candidate.type) || (!isPart(name, candidate) && name.confidence > candidate.confidence);
}

/** Whether a name is a part of a longer one. */
function isPart({ from, to }: Name, whole: Name | undefined): boolean {
	return whole !== undefined && from >= whole.from && to <= whole.to && to - from < whole.to - whole.from;
}

function byLength(a: Name, b: Name): number {
	return a.to - a.from - (b.to - b.from);
}

function bySureness(a: Name, b: Name): number {
	return b.confidence - a.confidence || byLength(b, a) || a.from - b.from;
}

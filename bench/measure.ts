/** Timing for the benches: processor time, and medians of repeated runs, since machines are noisy and busy with other things. */
import { readFileSync } from 'node:fs';

/** The median of `runs` timings of `work`, in milliseconds, after as many runs that are not counted: the compiler is done by then. */
export function medianTime(work: () => unknown, runs = 5): number {
	for (let run = 0; run < runs; run++) work();
	return median(Array.from({ length: runs }, () => timeOf(work)));
}

/** Milliseconds of processor time that one run of `work` takes. */
export function timeOf(work: () => unknown): number {
	const started = processorTime();
	work();
	return processorTime() - started;
}

/**
 * Processor time of this thread, in milliseconds; where the system does not tell it, that of the process, in which
 * the compiler and the garbage collector work on other threads too.
 */
export function processorTime(): number {
	// Asking for the whole process's has Linux bring this thread's up to now: by itself it goes on by four milliseconds at a time.
	const { user, system } = process.cpuUsage();
	try {
		return Number(readFileSync('/proc/thread-self/schedstat', 'utf8').split(' ')[0]) / 1e6;
	} catch {
		return (user + system) / 1000;
	}
}

/** So many rounds are measured at least, and so many times as many where the bar is missed by then. */
const ROUNDS = 5;
const MORE = 3;

/**
 * How much longer a whole takes than a quarter of it, where nothing but its size tells: 4 where the cost is linear. It is held against the
 * four parts that it is made of, since some texts have more names in a line than others, which is no growth; in turn, since machines slow
 * down; and by the best of the rounds of each, for what else runs meanwhile only ever adds to a time. Where that is above `bar`, there are
 * more rounds, of which all count.
 */
export function growthOf<T>(whole: T, parts: readonly T[], work: (of: T) => unknown, bar: number): number {
	const best = { whole: Infinity, parts: parts.map(() => Infinity) };
	let growth = Infinity;
	for (let round = 0; round < ROUNDS || (round < ROUNDS * MORE && growth > bar); round++) {
		best.parts = parts.map((part, at) =>
			Math.min(
				best.parts[at] ?? Infinity,
				timeOf(() => work(part)),
			),
		);
		best.whole = Math.min(
			best.whole,
			timeOf(() => work(whole)),
		);
		growth = (best.whole / best.parts.reduce((sum, time) => sum + time, 0)) * parts.length;
	}
	return growth;
}

export function median(values: readonly number[]): number {
	return percentile(values, 0.5);
}

/** The value below which the given share (0 to 1) of `values` lies. */
export function percentile(values: readonly number[], share: number): number {
	const sorted = [...values].sort((a, b) => a - b);
	return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
}

/** A gate: a figure, its bound, and whether it holds. */
export interface Gate {
	readonly name: string;
	readonly value: number;
	readonly atLeast?: number;
	readonly atMost?: number;
}

export function holds(gate: Gate): boolean {
	return gate.value >= (gate.atLeast ?? -Infinity) && gate.value <= (gate.atMost ?? Infinity);
}

/** One line a gate: `ok  growth 4n/n  3.90  (at most 4.4)`. */
export function gateLine(gate: Gate): string {
	const bound = gate.atLeast === undefined ? `at most ${gate.atMost ?? 'any'}` : `at least ${gate.atLeast}`;
	return `${holds(gate) ? 'ok  ' : 'FAIL'}  ${gate.name.padEnd(56)} ${gate.value.toFixed(2).padStart(9)}  (${bound})`;
}

/** In the gates that run for every change, on machines that do other things meanwhile, a bar of speed is held to this share of it. */
const SHARE_IN_GATES = 0.5;

/** The bound of a bar of speed: itself, or, where `fewer` is measured for the gates, what a busy machine leaves of it. */
export function speedBar(bar: number, fewer: boolean): number {
	return fewer ? bar * SHARE_IN_GATES : bar;
}

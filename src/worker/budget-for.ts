/** The time that a text may take here. */
import { Budget } from '../engine/util/budget.js';

/** What is known of the process; nothing in a browser. */
interface Host {
	readonly process?: { readonly cpuUsage?: () => { readonly user: number; readonly system: number } };
}

/** Seconds by the wall for one of work, where nobody tells what this thread works: other programs work meanwhile. */
const BUSY = 4;

/**
 * The budget of a text of `length` UTF-16 units, from now on. What counts is the time that the process has worked, since a busy machine gives
 * it little; but no more than has passed, since other threads of the process work too.
 */
export function budgetFor(length: number): Budget {
	const { process } = globalThis as Host;
	const started = performance.now();
	const passed = (): number => performance.now() - started;
	if (!process?.cpuUsage) return new Budget(length, [() => passed() / BUSY]);
	const { cpuUsage } = process;
	const worked = (): number => {
		const { user, system } = cpuUsage();
		return (user + system) / 1000;
	};
	const before = worked();
	return new Budget(length, [passed, () => worked() - before]);
}

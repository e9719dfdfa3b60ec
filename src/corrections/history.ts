/** Undo and redo of corrections: what one step put in and took out. Plain data, so that it outlives a reload of the window. */
import type { Correction } from '../annotations.js';

/** One step, however many mentions it touched. */
export interface Step {
	/** What the step did, in words for a menu. */
	readonly label: string;
	readonly added: readonly Correction[];
	readonly removed: readonly Correction[];
}

/** Steps that can be taken back and taken again, the latest last. */
export interface History {
	readonly undo: readonly Step[];
	readonly redo: readonly Step[];
}

export const NO_HISTORY: History = { undo: [], redo: [] };

/** So many steps are remembered. */
const MOST_STEPS = 100;

/** The history after a new step; what had been taken back cannot be taken again. */
export function afterStep(history: History, step: Step): History {
	return { undo: [...history.undo, step].slice(-MOST_STEPS), redo: [] };
}

/** What to do to take the last step back (or again), and the history once that is done; `done` is what it came to. */
export function turned(history: History, direction: 'undo' | 'redo'): { step: Step; after: (done: Step) => History } | undefined {
	const { undo, redo } = history;
	if (direction === 'undo') {
		const step = undo.at(-1);
		return step && { step: inverse(step), after: (done) => ({ undo: undo.slice(0, -1), redo: [...redo, inverse(done)] }) };
	}
	const step = redo.at(-1);
	return step && { step, after: (done) => ({ undo: [...undo, done], redo: redo.slice(0, -1) }) };
}

function inverse({ label, added, removed }: Step): Step {
	return { label, added: removed, removed: added };
}

/** Undo and redo of corrections: what each step added and removed. Plain data, so that it outlives a reload of the window. */
import type { Correction } from '../annotations.js';

/** One step, however many mentions it touched. */
export interface Step {
	/** What the step did, in words for a menu. */
	readonly label: string;
	readonly added: readonly Correction[];
	readonly removed: readonly Correction[];
}

/** Steps that can be undone and redone, the latest last. */
export interface History {
	readonly undo: readonly Step[];
	readonly redo: readonly Step[];
}

export const NO_HISTORY: History = { undo: [], redo: [] };

/** Steps that are remembered. */
const MOST_STEPS = 100;

/** The history after a new step; what had been undone cannot be redone. */
export function afterStep(history: History, step: Step): History {
	return { undo: [...history.undo, step].slice(-MOST_STEPS), redo: [] };
}

/** What to do to undo (or redo) the last step, and the history after that; `done` is what it came to. */
export function turned(history: History, direction: 'undo' | 'redo'): { step: Step; after: (done: Step) => History } | undefined {
	const { undo, redo } = history;
	if (direction === 'undo') {
		const step = undo.at(-1);
		return step && { step: inverse(step), after: (done) => ({ undo: undo.slice(0, -1), redo: [...redo, inverse(done)] }) };
	}
	const step = redo.at(-1);
	return step && { step, after: (done) => ({ undo: [...undo, done], redo: redo.slice(0, -1) }) };
}

/** The step that undoes a step. */
export function inverse({ label, added, removed }: Step): Step {
	return { label, added: removed, removed: added };
}

/** Corrections anchored in a text while it is edited. They are moved along with the edits when somebody asks where they are. */
import type { Annotations, Correction } from '../annotations.js';
import { anchorsOf } from './anchor.js';
import { inOrderMade } from './order.js';
import { correctionsOf, moved, requoted, shifting, type Orphan, type Reanchored } from './reanchor.js';
import { withReassignedAnchors } from './reassign-anchor.js';
import { addEdit, type TextChange } from './shift.js';

/** The corrections of one open document: those that are anchored in its text, and the orphans. */
export class AnchoredCorrections {
	#held: readonly Correction[] = [];
	#orphans: readonly Orphan[] = [];
	/** Edits that took nothing away, and that those held have not been moved along with yet. */
	readonly #edits: (readonly TextChange[])[] = [];
	/** How far at most these move anything to the left and to the right. */
	#reach = { left: 0, right: 0 };

	/** All corrections, in no order, at the offsets of the last time that somebody asked; nothing is moved for this. */
	get all(): readonly Correction[] {
		return correctionsOf({ held: this.#held, orphans: this.#orphans });
	}

	/** How many there are. */
	get size(): number {
		return this.#held.length + this.#orphans.length;
	}

	/** Orphans of the last time that somebody asked. */
	get knownOrphans(): readonly Orphan[] {
		return this.#orphans;
	}

	/** Those with anchors, for the text as it is now. */
	get held(): readonly Correction[] {
		this.#move();
		return this.#held;
	}

	/** Those without a place in the text as it is now. */
	get orphans(): readonly Orphan[] {
		this.#move();
		return this.#orphans;
	}

	/** Makes these the corrections, for the text as it is now. */
	replace({ held, orphans }: Reanchored): void {
		this.#edits.length = 0;
		this.#held = held;
		this.#orphans = orphans;
	}

	/**
	 * The text was edited. What that took away is dealt with at once, since `annotations`, those of the text before it, are then asked
	 * for; the rest is moved when somebody asks where it is.
	 */
	edited(changes: readonly TextChange[], annotations: () => Annotations | undefined): void {
		if (takesAway(changes, this.#held, this.#edits.length > 0 ? this.#reach : NOWHERE)) {
			const held = this.held;
			this.#take(held, movedAlong(held, changes, annotations));
			return;
		}
		if (this.#edits.length === 0) this.#reach = { left: 0, right: 0 };
		for (const { length, text } of changes) {
			this.#reach.left += Math.max(0, length - text.length);
			this.#reach.right += Math.max(0, text.length - length);
		}
		addEdit(this.#edits, changes);
	}

	/** Takes the quotations again from the text in which they stand. */
	requote(text: string): void {
		const requotes = this.held.map((correction) => requoted(text, correction));
		if (requotes.some((correction, at) => correction !== this.#held[at])) this.#held = requotes;
	}

	/** All corrections in the order made, their quotations taken from `text`, in which they are anchored. */
	gathered(text: string): Correction[] {
		this.requote(text);
		return inOrderMade(this.all);
	}

	/** Moves them along with the edits that have come. */
	#move(): void {
		for (const changes of this.#edits.splice(0))
			this.#take(
				this.#held,
				movedAlong(this.#held, changes, () => undefined),
			);
	}

	#take(before: readonly Correction[], { held, orphans }: Reanchored): void {
		this.#held = held.length === before.length && held.every((correction, at) => correction === before[at]) ? before : held;
		if (orphans.length > 0) this.#orphans = [...this.#orphans, ...orphans];
	}
}

function movedAlong(
	corrections: readonly Correction[],
	changes: readonly TextChange[],
	annotationsBefore: () => Annotations | undefined,
): Reanchored {
	const shift = shifting(changes);
	return moved(corrections, (correction) => {
		const shifted = shift(correction);
		// Only now asked for: where one types in a book, they have yet to be moved along themselves.
		const annotations = shifted ? undefined : annotationsBefore();
		return annotations ? withReassignedAnchors(correction, annotations, changes) : shifted;
	});
}

const NOWHERE = { left: 0, right: 0 };

/** Whether the changes may leave nothing of some anchor, which may have moved as far as `reach`. Several at once are not looked into. */
function takesAway(changes: readonly TextChange[], corrections: readonly Correction[], { left, right }: typeof NOWHERE): boolean {
	if (changes.every(({ length }) => length === 0)) return false;
	const [change] = changes;
	if (!change || changes.length > 1) return true;
	const [from, to] = [change.offset, change.offset + change.length];
	return corrections.some((correction) => anchorsOf(correction).some(({ start, end }) => from <= start + right && end - left <= to));
}

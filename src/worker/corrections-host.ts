/** What the corrections of an article need from their host, and what they tell it. */
import type { History } from '../corrections/history.js';
import type { Orphan } from '../corrections/reanchor.js';
import type { Conflict } from '../corrections/merge.js';
import type { Unsaved } from '../corrections/unsaved.js';
import type { Problem } from '../formats/json.js';
import type { ReanchoringHost } from './reanchoring.js';

/** What an article's corrections need from the host. */
export interface CorrectionsHost extends ReanchoringHost {
	/** The article's file name; undefined while it is untitled. */
	fileName(): string | undefined;
	/** The time, as ISO 8601, and an id that nobody else gives. */
	stamp(): { readonly id: string; readonly at: string };
	/** Two people said different things of the same: which stand? Undefined where nobody decides; then both stay, the later one winning. */
	decide(conflicts: readonly Conflict[]): Promise<'mine' | 'theirs' | undefined>;
	/** Somebody removed the sidecar: are its corrections to go? */
	isRemovalMeant(count: number): Promise<boolean>;
	/** Corrections, orphans or trouble have changed. */
	changed(): void;
	/** What outlives a reload of the window is to be kept now. */
	remember(memory: Memory): void;
}

/** What outlives a reload of the window: the history, and what could not be saved yet. */
export interface Memory {
	readonly history: History;
	readonly unsaved?: Unsaved;
}

/** Why corrections are not in the sidecar. */
export type Trouble =
	{ readonly kind: 'corrupt' | 'newer'; readonly problems: readonly Problem[] } | { readonly kind: 'failed'; readonly message: string };

/** What tells whether somebody who shows corrections has to look again. */
export interface Edition {
	readonly changes: number;
	readonly orphans: readonly Orphan[];
}

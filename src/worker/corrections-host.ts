/** What the corrections of an article need from their host, and what they report to it. */
import type { Correction } from '../annotations.js';
import type { History, Step } from '../corrections/history.js';
import type { Orphan } from '../corrections/reanchor.js';
import type { Stamp } from '../corrections/stamped.js';
import type { Conflict } from '../corrections/merge.js';
import type { Unsaved } from '../corrections/unsaved.js';
import type { Problem } from '../formats/json.js';
import type { ReanchoringHost } from './reanchoring.js';

/** What an article's corrections need from the host. */
export interface CorrectionsHost extends ReanchoringHost {
	/** The article's file name; undefined while it is untitled. */
	fileName(): string | undefined;
	/** The present time and a new id. */
	stamp(): Stamp;
	/** Which of two contradictory corrections is valid; undefined where that is not decided: then both stay and the later one wins. */
	decide(conflicts: readonly Conflict[]): Promise<'mine' | 'theirs' | undefined>;
	/** What the step is called that takes the corrections out, too, now that the sidecar was removed; undefined where they stay. */
	removalLabel(removal: SidecarRemoval): Promise<string | undefined>;
	/** The sidecar was read, but holds something that an editor should know of. */
	warn(warning: Problem): void;
	/** Corrections, orphans or the problem with saving have changed. */
	changed(): void;
	/** Stores what outlives a reload of the window. */
	remember(memory: Memory): void;
}

/** That a sidecar was removed. */
export interface SidecarRemoval {
	/** How many corrections it had. */
	readonly count: number;
	/** Brings them back, whatever was corrected since, as a step of its own. */
	readonly restore: (label: string) => Promise<Step | undefined>;
}

/** What outlives a reload of the window: the history, and what could not be saved yet. */
export interface Memory {
	readonly history: History;
	readonly unsaved?: Unsaved;
}

/** Why corrections are not in the sidecar. */
export type SaveProblem =
	{ readonly kind: 'corrupt' | 'newer'; readonly problems: readonly Problem[] } | { readonly kind: 'failed'; readonly message: string };

/** Equal as long as what is shown of the corrections is up to date. */
export interface Edition {
	readonly changes: number;
	readonly orphans: readonly Orphan[];
}

/** What there was at one time, and how many changes there had been until then. */
export interface Before {
	readonly changes: number;
	readonly all: readonly Correction[];
}

/**
 * The corrections of one article: moved along with its text, kept in its sidecar, merged with what others wrote there, undone and
 * redone. What grows with their number is done in the worker; of that and of files the host knows, so that a test plays two windows through.
 */
import type { Annotations, Correction, CorrectionStatement } from '../annotations.js';
import { afterStep, inverse, NO_HISTORY, turned, type History, type Step } from '../corrections/history.js';
import { areSame, idsOf } from '../corrections/ids.js';
import type { Editions } from '../corrections/merge.js';
import { correctionsOf, type Orphan, type Reanchored } from '../corrections/reanchor.js';
import type { TextChange } from '../corrections/shift.js';
import { afterChange } from '../corrections/change.js';
import { AnchoredCorrections } from '../corrections/anchored-corrections.js';
import { stamped } from '../corrections/stamped.js';
import { compacted } from '../corrections/subject.js';
import { withFoundAgain, withLater } from '../corrections/late.js';
import { unsavedOf } from '../corrections/unsaved.js';
import type { Sidecar } from '../formats/sidecar.js';
import { composedSidecar } from './composed-sidecar.js';
import type { Before, CorrectionsHost, Edition, Memory, SaveProblem } from './corrections-host.js';
import { Reanchoring } from './reanchoring.js';
import type { SidecarFile } from './sidecar-file.js';
import { messageOf } from '../engine/util/message-of.js';

/** How often writing is tried again where another program was quicker. */
const MOST_TRIES = 8;
/** Milliseconds after which what is being written is stored in a second place too: the worker or the disk may hang. */
const SLOW_MS = 2000;

/** The corrections of an article, one change of the file after the other. */
export class ArticleCorrections {
	readonly #host: CorrectionsHost;
	#file: SidecarFile | null;
	readonly #anchored = new AnchoredCorrections();
	#history: History = NO_HISTORY;
	#saveProblem: SaveProblem | null = null;
	/** The sidecar's text as it was last seen, and what stood in it. */
	#seen: string | null = null;
	#sidecar: Sidecar | null = null;
	#base: readonly Correction[] = [];
	#dirty = false;
	/** Counts corrections that were made, undone or merged. */
	#changes = 0;
	readonly #reanchoring: Reanchoring;
	#queue: Promise<void> = Promise.resolve();

	/** `file` is null for an article that has no place yet. */
	constructor(host: CorrectionsHost, file: SidecarFile | null) {
		this.#host = host;
		this.#reanchoring = new Reanchoring(host);
		this.#file = file;
	}

	get held(): readonly Correction[] {
		return this.#anchored.held;
	}

	get orphans(): readonly Orphan[] {
		return this.#anchored.orphans;
	}

	get isEmpty(): boolean {
		return this.#anchored.size === 0;
	}

	/** Which corrections there are, and which of them have lost their place: equal as long as nothing of this has changed. Moves nothing. */
	get edition(): Edition {
		return { changes: this.#changes, orphans: this.#anchored.knownOrphans };
	}

	get saveProblem(): SaveProblem | null {
		return this.#saveProblem;
	}

	/** Whether everything is in the sidecar. */
	get isSaved(): boolean {
		return !this.#dirty;
	}

	/** Whether the sidecar was there when it was last read or written. */
	get hasSidecar(): boolean {
		return this.#seen !== null;
	}

	/** Where the sidecar is; to be set before `load`. */
	setFile(file: SidecarFile): void {
		this.#file = file;
	}

	/** Reads the sidecar, unless it is known that there is `none`, and what an earlier session remembered. */
	load(memory: Memory | undefined, none = false): Promise<void> {
		return this.#inTurn(async () => {
			this.#history = memory?.history ?? NO_HISTORY;
			if (this.#file && !none) await this.#read(this.#file);
			const { unsaved } = memory ?? {};
			if (unsaved) {
				const before = this.#before();
				await this.#take([unsaved.base, unsaved.corrections, this.#gathered()], before);
				this.#dirty = true;
			}
			this.#host.changed();
			if (unsaved) await this.#write();
		});
	}

	/** Moves the corrections along with edits of the text; `annotations` are those of the text before the edits, where they are known. */
	edited(changes: readonly TextChange[], annotations: () => Annotations | undefined = () => undefined): void {
		this.#reanchoring.edited(changes);
		this.#anchored.edited(changes, annotations);
	}

	/** Typing rests: quotations are taken from the text as it is now, and orphans are looked for again, for instance after an undo. */
	async rested(): Promise<void> {
		this.#anchored.requote(this.#host.text());
		if (this.orphans.length > 0) await this.#inTurn(() => this.#seekOrphans());
	}

	/** The text has changed in unknown places: looks for every anchor again. */
	changedUnseen(): Promise<void> {
		this.#reanchoring.edited(undefined);
		return this.#inTurn(async () => {
			const before = this.#before();
			await this.#adopt(correctionsOf(this.#anchored), before);
			this.#host.changed();
		});
	}

	/**
	 * One step: statements are made, and corrections (by id) taken out. Resolves when it is saved, or when saving has failed, to what it came to;
	 * undefined where that is nothing.
	 */
	async step(label: string, statements: readonly CorrectionStatement[], withdrawn: readonly string[] = []): Promise<Step | undefined> {
		const added = stamped(statements, this.#anchored.all, () => this.#host.stamp());
		return this.#record(this.#changed(label, added, withdrawn));
	}

	/**
	 * Takes back what a step did, whatever was done since, as a step of its own: what it added goes, and what it took out comes back, unless
	 * something else was said on the same subject. Resolves as `step`.
	 */
	async takeBack(step: Step, label: string): Promise<Step | undefined> {
		const back = { ...inverse(step), label };
		return this.#record(this.#replayed(back, await this.#reanchoring.reanchored(back.added)));
	}

	/** Takes the last step back, or again; undefined where there is none, else what the step was. */
	async turn(direction: 'undo' | 'redo'): Promise<string | undefined> {
		const turning = turned(this.#history, direction);
		if (!turning) return undefined;
		const { step, after } = turning;
		const before = this.#history;
		const found = await this.#reanchoring.reanchored(step.added);
		// Another step was quicker.
		if (this.#history !== before) return this.turn(direction);
		this.#history = after(this.#replayed(step, found));
		await this.save();
		return step.label;
	}

	/** Writes the sidecar, after what is under way. Resolves when that is done or has failed (see `saveProblem`). */
	save(): Promise<void> {
		this.#dirty = true;
		this.#host.changed();
		this.#remember();
		return this.#inTurn(() => this.#write());
	}

	/** The sidecar may have changed on disk: merges what others wrote. */
	changedOnDisk(): Promise<void> {
		return this.#inTurn(async () => {
			if (!this.#file) return;
			const text = await this.#file.load();
			if (text === this.#seen) return this.#dirty ? this.#write() : undefined;
			if (await this.#mergeWith(text, text)) await this.#write();
		});
	}

	/** The article is somewhere else now (saved, saved as, renamed): its corrections belong to that sidecar from now on. */
	movedTo(file: SidecarFile, carried: boolean): Promise<void> {
		return this.#inTurn(async () => {
			this.#file = file;
			const text = await file.load();
			if (!carried) [this.#base, this.#sidecar] = [[], null];
			if (!carried && text !== null) await this.#mergeWith(text, text);
			else this.#seen = text;
			this.#dirty = true;
			await this.#write();
		});
	}

	/** Takes over the corrections of an article that was saved as this one. */
	async takeOver(other: Pick<ArticleCorrections, 'held' | 'orphans'>): Promise<void> {
		const known = idsOf(this.#anchored.all);
		const taken = correctionsOf(other).filter(({ id }) => !known.has(id));
		if (taken.length === 0) return;
		const found = await this.#reanchoring.reanchored(taken);
		this.#changes++;
		const { held, orphans } = this.#anchored;
		this.#anchored.replace({ held: compacted([...held, ...found.held]), orphans: [...orphans, ...found.orphans] });
		await this.save();
	}

	#inTurn(action: () => Promise<void>): Promise<void> {
		const turn = this.#queue.then(action).catch((error: unknown) => {
			this.#fail(error);
		});
		this.#queue = turn;
		return turn;
	}

	#fail(error: unknown): void {
		this.#saveProblem = { kind: 'failed', message: messageOf(error) };
		this.#host.changed();
		this.#remember();
	}

	/** Everything that belongs into the sidecar, in the order made, as it is now. */
	#gathered(): Correction[] {
		return this.#anchored.gathered(this.#host.text());
	}

	async #seekOrphans(): Promise<void> {
		const sought = this.#anchored.orphans.map(({ correction }) => correction);
		const after = withFoundAgain(this.#anchored, sought, await this.#reanchoring.reanchored(sought));
		if (after.held !== this.#anchored.held) this.#changes++;
		this.#anchored.replace(after);
		this.#host.changed();
	}

	/** What is added is known to be new. */
	#changed(label: string, added: readonly Correction[], withdrawn: readonly string[]): Step {
		this.#changes++;
		const after = afterChange(this.#anchored, added, withdrawn);
		this.#anchored.replace(after);
		return { label, added: after.added, removed: after.removed };
	}

	async #record(step: Step): Promise<Step | undefined> {
		if (step.added.length + step.removed.length === 0) return undefined;
		this.#history = afterStep(this.#history, step);
		await this.save();
		return step;
	}

	/** Does a step whose additions were found again in the present text; what it came to. */
	#replayed({ label, removed }: Step, { held, orphans }: Reanchored): Step {
		const known = idsOf(this.#anchored.all);
		const isNew = ({ id }: Correction): boolean => !known.has(id);
		const done = this.#changed(label, held.filter(isNew), [...idsOf(removed)]);
		const lost = orphans.filter(({ correction }) => isNew(correction));
		this.#anchored.replace({ held: this.#anchored.held, orphans: [...this.#anchored.orphans, ...lost] });
		return { ...done, added: [...done.added, ...lost.map(({ correction }) => correction)] };
	}

	async #read(file: SidecarFile): Promise<void> {
		const text = await file.open();
		this.#seen = text;
		if (text === null) return;
		const read = await this.#understood(text);
		if (!read) return;
		this.#sidecar = read;
		this.#base = read.corrections;
		await this.#adopt(read.corrections, this.#before());
	}

	/** The sidecar's contents; null, with `saveProblem` set, where they cannot be read and so must not be overwritten. */
	async #understood(text: string): Promise<Sidecar | null> {
		const read = await this.#host.run('readSidecar', text);
		this.#saveProblem = read.ok ? null : { kind: read.reason, problems: read.problems };
		if (read.ok && read.sidecar.warning) this.#host.warn(read.sidecar.warning);
		return read.ok ? read.sidecar : null;
	}

	/** Merges what another program wrote; true where something of ours is to be written. */
	async #mergeWith(theirs: string | null, present: string | null): Promise<boolean> {
		this.#seen = present;
		if (theirs === null) return this.#onRemoval();
		const read = await this.#understood(theirs);
		if (!read) {
			this.#dirty = true;
			await this.#putBack(theirs, present);
			this.#host.changed();
			this.#remember();
			return false;
		}
		this.#sidecar = read;
		const before = this.#before();
		await this.#take([this.#base, this.#gathered(), read.corrections], before, this.#host.text());
		this.#base = read.corrections;
		this.#dirty = !areSame(this.#anchored.all, read.corrections) || theirs !== present;
		this.#host.changed();
		return this.#dirty;
	}

	/** Puts back a sidecar that cannot be read and that our save has replaced meanwhile. */
	async #putBack(theirs: string, present: string | null): Promise<void> {
		if (!this.#file || present === null || present === theirs) return;
		const saved = await this.#file.save(theirs, present);
		this.#seen = saved.ok ? theirs : saved.present;
	}

	/** Merges; `text` is where mine hold, and theirs perhaps do not yet. */
	async #take(editions: Editions, before: Before, text?: string): Promise<void> {
		const { corrections, conflicts } = await this.#host.run('merge', editions, text);
		const choice = conflicts.length > 0 ? await this.#host.decide(conflicts) : undefined;
		const chosen = conflicts.flatMap((conflict) => (choice ? [conflict[choice]] : [conflict.mine, conflict.theirs]));
		await this.#adopt([...corrections, ...chosen], before);
	}

	/** Takes these as the corrections, with what was made and undone since `before`. */
	async #adopt(corrections: readonly Correction[], { changes, all }: Before): Promise<void> {
		const found = await this.#reanchoring.reanchored(corrections);
		const isUntouched = this.#changes === changes;
		this.#changes++;
		this.#anchored.replace(isUntouched ? found : withLater(found, this.#anchored, all));
	}

	/** What there is now, to be compared with what there will be. */
	#before(): Before {
		return { changes: this.#changes, all: this.#anchored.all };
	}

	async #onRemoval(): Promise<boolean> {
		const all = this.#gathered();
		const count = all.length;
		this.#base = [];
		this.#sidecar = null;
		this.#saveProblem = null;
		const removal = { added: [], removed: all };
		const restore = (label: string): Promise<Step | undefined> => this.takeBack({ ...removal, label }, label);
		const label = count > 0 ? await this.#host.removalLabel({ count, restore }) : undefined;
		if (label !== undefined) {
			this.#history = afterStep(this.#history, { ...removal, label });
			this.#changes++;
			this.#anchored.replace({ held: [], orphans: [] });
		}
		this.#dirty = !this.isEmpty;
		this.#host.changed();
		this.#remember();
		return this.#dirty;
	}

	async #write(): Promise<void> {
		const slow = setTimeout(() => {
			this.#remember(true);
		}, SLOW_MS);
		try {
			for (let tries = 0; this.#dirty && tries < MOST_TRIES; tries++) {
				if (!this.#file || this.#saveProblem?.kind === 'corrupt' || this.#saveProblem?.kind === 'newer') return;
				if (await this.#wroteTo(this.#file)) return;
			}
		} finally {
			clearTimeout(slow);
		}
		if (this.#dirty) throw new Error('another program keeps changing the file');
	}

	/** Writes everything as it is now; false where another program was quicker, whose corrections are merged then. */
	async #wroteTo(file: SidecarFile): Promise<boolean> {
		// Steps that come while the file is written make it dirty again and wait for their turn.
		this.#dirty = false;
		if (this.isEmpty && this.#seen === null) {
			this.#settled(null, []);
			return true;
		}
		try {
			const { all, json } = await composedSidecar(this.#host, this.#anchored, this.#sidecar?.document);
			if (json !== this.#seen) {
				const saved = await (json === null ? file.discard(this.#seen ?? '') : file.save(json, this.#seen));
				if (!saved.ok) {
					await this.#mergeWith(saved.changed, saved.present);
					return false;
				}
			}
			if (json === null) this.#sidecar = null;
			this.#settled(json, all);
			return true;
		} catch (error) {
			this.#dirty = true;
			throw error;
		}
	}

	#settled(json: string | null, all: readonly Correction[]): void {
		this.#seen = json;
		this.#base = all;
		this.#saveProblem = null;
		this.#remember();
		this.#host.changed();
	}

	/** What is about to be written needs no second place; what cannot be written, or not soon, does. */
	#remember(isSlow = false): void {
		const isUnsaved = isSlow || this.#saveProblem !== null || (this.#dirty && !this.#file);
		const unsaved = isUnsaved ? unsavedOf(this.#base, this.#gathered()) : undefined;
		this.#host.remember({ history: this.#history, ...(unsaved ? { unsaved } : {}) });
	}
}

/**
 * Reads and writes one sidecar so that no crash, no full disk and no other window loses a correction that was reported as saved.
 * The file operations are handed in, so that a test can die between any two of them.
 *
 * A save: the new text is written beside the file and read back; the file is moved aside; the new text takes its place; what was
 * moved aside is compared with what it should have been (another window may have been quicker) and removed. So at every moment
 * the old or the new text stands whole under some name, and `load` knows where to look.
 */
import type { Leftover } from './rescue.js';
import { shortDigest } from './digest.js';
import type { Run } from './work.js';

/** The file operations that a sidecar needs. Paths are opaque but for what `sidecarPlaces` and `list` make of them. */
export interface Files {
	/** The file's text; null where there is no such file. */
	read(path: string): Promise<string | null>;
	write(path: string, text: string): Promise<void>;
	/** Rejects where `to` exists. */
	rename(from: string, to: string): Promise<void>;
	remove(path: string): Promise<void>;
	/** The paths in the file's folder that begin with its path; none where there is no such folder. */
	list(path: string): Promise<readonly string[]>;
	/** Makes the file's folder where it is missing. */
	makeFolder(path: string): Promise<void>;
	/** Resolves after a while: how long another window may take between two operations. */
	settle(): Promise<void>;
	/** A few letters that no other window comes up with. */
	unique(): string;
}

/**
 * What became of a save. Where another program was quicker, `changed` is their text (null: they removed the file), to be merged; and
 * `present` is the file's text now, to be expected by the next try.
 */
export type Saved = { readonly ok: true } | { readonly ok: false; readonly changed: string | null; readonly present: string | null };

/** One sidecar on disk. */
export class SidecarFile {
	readonly path: string;
	readonly #files: Files;
	readonly #run: Run;

	/** `run` has work done that grows with the file, such as reading what a crash left of it. */
	constructor(files: Files, path: string, run: Run) {
		this.#files = files;
		this.path = path;
		this.#run = run;
	}

	/** The file's text; null where there is none. What a crash left half done is brought to its end. Rejects where reading fails. */
	async load(): Promise<string | null> {
		return (await this.#files.read(this.path)) ?? (await this.#recovered());
	}

	/**
	 * As `load`, for the first time: takes away what a crash left beside a file that is whole. Where the file is damaged and something
	 * whole was left, that takes its place; the damaged file is kept under the name `….damaged`.
	 */
	async open(): Promise<string | null> {
		const text = await this.load();
		const left = await this.#leftovers();
		if (text === null || left.length === 0) return text;
		// Perhaps no crash at all, but another window between two operations.
		await this.#files.settle();
		const still = await this.#leftovers();
		const stray = left.filter((path) => still.includes(path));
		if (stray.length === 0 || (await this.#files.read(this.path)) !== text) return this.load();
		if (!(await this.#isDamaged(text))) {
			for (const path of stray) await this.#removeQuietly(path);
			return text;
		}
		if ((await this.#rescued(stray)) === null) return text;
		const damaged = `${this.path}.${await shortDigest(text)}-${this.#files.unique()}.damaged`;
		return (await this.#moved(this.path, damaged)) ? this.#recovered() : text;
	}

	/**
	 * Puts `text` in the place of `expected`, the file's text as it was last seen (null: no file). Where the file is not so any more,
	 * nothing is lost: the answer holds what it is now, or was until now. Rejects where writing fails; the file is then as it was.
	 */
	async save(text: string, expected: string | null): Promise<Saved> {
		const current = await this.#files.read(this.path);
		if (current !== expected) return changedTo(current ?? (await this.#recovered()));
		const stem = `${this.path}.${await shortDigest(expected ?? '')}-${this.#files.unique()}`;
		const [fresh, aside] = [`${stem}.new`, `${stem}.old`];
		await this.#write(fresh, text);
		if (expected !== null && !(await this.#moved(this.path, aside))) {
			await this.#removeQuietly(fresh);
			return changedTo(await this.load());
		}
		if (!(await this.#moved(fresh, this.path))) return this.#withdraw(fresh, expected === null ? null : aside);
		if (expected === null) return { ok: true };
		const replaced = await this.#replaced(aside, fresh);
		await this.#removeQuietly(aside);
		// Another program's text was replaced unread: the caller merges it and saves again.
		return replaced === expected || replaced === null ? { ok: true } : { ok: false, changed: replaced, present: text };
	}

	/** Takes the file away that still holds `expected`; as with `save`, nothing that another program wrote is lost. */
	async discard(expected: string): Promise<Saved> {
		const aside = `${this.path}.${await shortDigest(expected)}-${this.#files.unique()}.old`;
		if (!(await this.#moved(this.path, aside))) return changedTo(await this.load());
		const present = await this.#files.read(aside);
		if (present === expected) {
			await this.#removeQuietly(aside);
			return { ok: true };
		}
		await this.#moved(aside, this.path);
		return changedTo(await this.load());
	}

	async #write(path: string, text: string): Promise<void> {
		try {
			await this.#files.makeFolder(this.path);
			await this.#files.write(path, text);
			if ((await this.#files.read(path)) !== text) throw new Error('what was written could not be read back');
		} catch (error) {
			await this.#removeQuietly(path);
			throw error;
		}
	}

	/** The text that was moved aside. A file that cannot be read goes back into its place, for nobody knows what it holds. */
	async #replaced(aside: string, fresh: string): Promise<string | null> {
		try {
			return await this.#files.read(aside);
		} catch (error) {
			if ((await this.#moved(this.path, fresh)) && (await this.#moved(aside, this.path))) await this.#removeQuietly(fresh);
			throw error;
		}
	}

	/** The new text could not take its place: another one stands there, or the folder refuses. What was moved aside goes back. */
	async #withdraw(fresh: string, aside: string | null): Promise<Saved> {
		const present = await this.#files.read(this.path);
		if (present === null && aside !== null) await this.#moved(aside, this.path);
		await this.#removeQuietly(fresh);
		if (present === null) throw new Error('the file could not be replaced');
		if (aside !== null) await this.#removeQuietly(aside);
		return changedTo(present);
	}

	/** What a save that is under way, or that a crash broke off, has beside the file. */
	async #leftovers(): Promise<string[]> {
		const paths = await this.#files.list(this.path);
		return paths.filter((path) => /\.[0-9a-z]+-[0-9a-z]+\.(?:new|old)$/.test(path)).sort();
	}

	async #moved(from: string, to: string): Promise<boolean> {
		try {
			await this.#files.rename(from, to);
			return true;
		} catch {
			return false;
		}
	}

	async #isDamaged(text: string): Promise<boolean> {
		const read = await this.#run('readSidecar', text);
		return !read.ok && read.reason === 'corrupt';
	}

	/** One sidecar's text out of those of the files that hold whole ones; null where none does. */
	async #rescued(paths: readonly string[]): Promise<string | null> {
		const leftovers: Leftover[] = [];
		for (const path of paths) {
			const text = await this.#files.read(path);
			if (text !== null) leftovers.push({ path, text });
		}
		return leftovers.length === 0 ? null : this.#run('rescue', leftovers);
	}

	async #removeQuietly(path: string): Promise<void> {
		try {
			await this.#files.remove(path);
		} catch {
			// A leftover is harmless: it is not read while the file itself is there.
		}
	}

	/** The text that a crash in the middle of a save left under another name, put back in its place. */
	async #recovered(): Promise<string | null> {
		if ((await this.#leftovers()).length === 0) return null;
		// Perhaps no crash at all, but another window between two operations.
		await this.#files.settle();
		const present = await this.#files.read(this.path);
		if (present !== null) return present;
		const left = await this.#leftovers();
		const text = await this.#rescued(left);
		if (text === null) return null;
		const saved = await this.save(text, null);
		if (!saved.ok) return saved.changed;
		for (const path of left) await this.#removeQuietly(path);
		return text;
	}
}

function changedTo(text: string | null): Saved {
	return { ok: false, changed: text, present: text };
}

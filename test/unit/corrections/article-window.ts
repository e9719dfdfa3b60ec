/** A window on one article with corrections, for tests that play several windows and sessions through. */
import assert from 'node:assert/strict';
import type { Correction } from '../../../src/annotations.js';
import { anchorOf } from '../../../src/corrections/anchor.js';
import type { Step } from '../../../src/corrections/history.js';
import type { TextChange } from '../../../src/corrections/shift.js';
import { readSidecar } from '../../../src/formats/sidecar.js';
import { ArticleCorrections } from '../../../src/worker/article-corrections.js';
import type { CorrectionsHost, Memory, SidecarRemoval } from '../../../src/worker/corrections-host.js';
import { SidecarFile, type Files } from '../../../src/worker/sidecar-file.js';
import { MemoryDisk, runOnCopies } from './memory-files.js';

export const PATH = 'desk/wall.annotations.json';
export const TEXT =
	'Mara Quill chairs the council of Lower Brann. Jordan Vane opposes the wall, and so does Ole Brann, the harbour master.';

interface WindowOptions {
	readonly text?: string;
	readonly path?: string | null;
	readonly files?: Files;
}

/** A window on the article. */
export class Window implements CorrectionsHost {
	readonly corrections: ArticleCorrections;
	content: string;
	memory: Memory | undefined;
	choice: 'mine' | 'theirs' | undefined;
	asked = 0;
	removalMeant = true;
	/** What the notice of a removed sidecar offers. */
	restore: () => Promise<Step | undefined> = () => Promise.resolve(undefined);
	readonly #name: string;
	#count = 0;

	constructor(disk: MemoryDisk, name: string, { text = TEXT, path = PATH, files = disk.host() }: WindowOptions = {}) {
		this.content = text;
		this.#name = name;
		this.corrections = new ArticleCorrections(this, path === null ? null : new SidecarFile(files, path, runOnCopies));
	}

	text = (): string => this.content;
	fileName = () => 'wall.txt';
	run = runOnCopies;
	stamp = () => ({ id: `${this.#name}${this.#count++}`, at: `2026-03-01T10:00:${String(this.#count).padStart(2, '0')}.000Z` });
	decide = () => {
		this.asked++;
		return Promise.resolve(this.choice);
	};
	removalLabel = ({ restore }: SidecarRemoval): Promise<string | undefined> => {
		this.restore = () => restore('Restore');
		return Promise.resolve(this.removalMeant ? 'Removal' : undefined);
	};
	warn = () => undefined;
	changed = () => undefined;
	remember = (memory: Memory) => {
		// As VS Code keeps it: as JSON.
		this.memory = JSON.parse(JSON.stringify(memory)) as Memory;
	};

	edit(...changes: TextChange[]): void {
		for (const { offset, length, text } of changes)
			this.content = this.content.slice(0, offset) + text + this.content.slice(offset + length);
		this.corrections.edited(changes);
	}

	context(words: string, context: string): Promise<Step | undefined> {
		const start = this.content.indexOf(words);
		assert(start >= 0);
		const anchor = anchorOf(this.content, { start, end: start + words.length });
		return this.corrections.step(context, [{ kind: 'context', anchor, context }]);
	}

	inWords(): string[] {
		return contextsOf([...this.corrections.held, ...this.corrections.orphans.map(({ correction }) => correction)]);
	}
}

export function contextsOf(corrections: readonly Correction[]): string[] {
	return corrections.map((correction) => (correction.kind === 'context' ? (correction.context ?? '') : correction.kind)).sort();
}

export function onDisk(disk: MemoryDisk, path = PATH): string[] {
	const text = disk.files.get(path);
	if (text === undefined) return [];
	const read = readSidecar(text);
	assert(read.ok);
	return contextsOf(read.sidecar.corrections);
}

export async function opened(disk: MemoryDisk, name: string, options: WindowOptions = {}, memory?: Memory): Promise<Window> {
	const window = new Window(disk, name, options);
	await window.corrections.load(memory);
	return window;
}

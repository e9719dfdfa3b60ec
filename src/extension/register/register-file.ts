/** One file of a register: what stands in it now, and the last text without a fault, which serves. */
import * as vscode from 'vscode';
import { NotUtf8Error, textOfBytes } from '../../formats/utf8.js';
import type { RegisterReading } from '../../worker/register-reading.js';
import type { Run } from '../../worker/work.js';
import { isMissing } from '../corrections/vscode-files.js';
import type { RegisterFileState } from '../documents/registers.js';
import type { LastGoodTexts } from './last-good-texts.js';

/** Reads a file, and reads it again when somebody says that it may have changed. */
export class RegisterFile {
	readonly uri: vscode.Uri;
	readonly #run: Run;
	readonly #lastGood: LastGoodTexts;
	#state: RegisterFileState;
	/** The text that was read last; null where there was no file. */
	#seen: string | null | undefined;
	#queue: Promise<unknown> = Promise.resolve();

	/** `run` has the text checked in the worker; of `lastGood` texts one may serve from when the window opens. */
	constructor(uri: vscode.Uri, run: Run, lastGood: LastGoodTexts) {
		this.uri = uri;
		this.#run = run;
		this.#lastGood = lastGood;
		this.#state = { uri, state: 'missing', text: undefined, entries: 0, problems: [] };
	}

	get state(): RegisterFileState {
		return this.#state;
	}

	/** Reads the file, or what stands unsaved in its editor. Resolves to whether anything of the state has changed; never rejects. */
	refresh(): Promise<boolean> {
		const before = this.#state;
		const done = this.#queue.then(() => this.#read()).then(() => this.#state !== before);
		this.#queue = done;
		return done;
	}

	async #read(): Promise<void> {
		const unsaved = vscode.workspace.textDocuments.find(({ uri, isDirty }) => isDirty && uri.toString() === this.uri.toString());
		const text = unsaved ? unsaved.getText() : await this.#onDisk();
		await this.#take(text);
		if (this.#state.state === 'missing') await this.#lastGood.forget(this.uri);
		else if (this.#state.state === 'read' && !unsaved && this.#state.text === text) await this.#lastGood.store(this.uri, text);
		// A window may open with an unsaved editor that has a fault.
		if (unsaved && this.#lacksText()) await this.#takeServing(await this.#onDisk());
		// Or with a file that was broken before it closed, or since.
		if (this.#lacksText()) await this.#takeServing(await this.#lastGood.textOf(this.uri));
	}

	#lacksText(): boolean {
		return this.#state.state === 'faulty' && this.#state.text === undefined;
	}

	async #take(text: string | null | Error): Promise<void> {
		if (text instanceof Error) {
			this.#fail(text.message);
			return;
		}
		if (text === this.#seen) return;
		if (text === null) this.#state = { uri: this.uri, state: 'missing', text: undefined, entries: 0, problems: [] };
		else {
			const reading = await this.#reading(text);
			if (!reading) return;
			if (reading.ok) this.#state = { uri: this.uri, state: 'read', text, entries: reading.entries, problems: [] };
			else this.#state = { ...this.#state, state: 'faulty', problems: reading.problems };
		}
		this.#seen = text;
	}

	/** Another text serves while the present one has a fault. */
	async #takeServing(text: string | null | undefined | Error): Promise<void> {
		if (typeof text !== 'string') return;
		const reading = await this.#reading(text);
		if (reading?.ok) this.#state = { ...this.#state, text, entries: reading.entries };
	}

	/** Undefined where the worker is lost; the next call tries again. */
	#reading(text: string): Promise<RegisterReading | undefined> {
		return this.#run('readRegister', text).catch(() => undefined);
	}

	#fail(message: string): void {
		const [known] = this.#state.problems;
		if (this.#state.state === 'faulty' && known?.message === message) return;
		this.#seen = undefined;
		this.#state = { ...this.#state, state: 'faulty', problems: [{ message, offset: 0, line: 1, column: 1 }] };
	}

	/** The text of the file; null where there is none, and an error where it cannot be read. */
	async #onDisk(): Promise<string | null | Error> {
		try {
			return textOfBytes(await vscode.workspace.fs.readFile(this.uri), true);
		} catch (error) {
			if (isMissing(error)) return null;
			return error instanceof NotUtf8Error || error instanceof Error ? error : new Error(String(error));
		}
	}
}

/** The sources of all open articles: each is read once, whatever articles are held against it, and again when it has changed. */
import * as vscode from 'vscode';
import { SourceError } from '../../sources/source-error.js';
import { checkSize } from '../../sources/source-files.js';
import { ProofError, type ProofClient } from '../../worker/proof/client.js';
import type { SourceSummary } from '../../worker/proof/protocol.js';
import { isMissing, stampOf } from '../corrections/vscode-files.js';
import { messageOf } from '../../engine/util/message-of.js';

/** A source as it stands. */
export type SourceState =
	{ readonly state: 'reading' } | ({ readonly state: 'read' } & SourceSummary) | { readonly state: 'failed'; readonly reason: string };

interface SourceFile {
	state: SourceState;
	/** What tells this edition of the file from others; undefined where it must be read in any case. */
	stamp: string | undefined;
	/** The worker that knows it. */
	life: number;
	reading: Promise<void> | undefined;
}

/** How often a source is tried of which the worker dies. */
const MOST_TRIES = 2;
const READING: SourceState = { state: 'reading' };

/** Reads sources into the worker. */
export class SourceStore {
	readonly #client: ProofClient;
	readonly #files = new Map<string, SourceFile>();

	constructor(client: ProofClient) {
		this.#client = client;
	}

	stateOf(uri: vscode.Uri): SourceState {
		return this.#files.get(uri.toString())?.state ?? READING;
	}

	has(uri: vscode.Uri): boolean {
		return this.#files.has(uri.toString());
	}

	/** Resolves when the worker knows the file as it is on disk, or when it is known why it cannot. */
	read(uri: vscode.Uri): Promise<void> {
		const key = uri.toString();
		const file = this.#files.get(key) ?? { state: READING, stamp: undefined, life: 0, reading: undefined };
		this.#files.set(key, file);
		file.reading ??= this.#bringUpToDate(uri, file).finally(() => {
			file.reading = undefined;
		});
		return file.reading;
	}

	/** Whether the file on disk is another one than was read. */
	async hasChanged(uri: vscode.Uri): Promise<boolean> {
		const file = this.#files.get(uri.toString());
		return file !== undefined && !file.reading && ((await stampOf(uri)) ?? undefined) !== file.stamp;
	}

	/** Reads it again in any case when it is asked for next. */
	invalidate(uri: vscode.Uri): void {
		const file = this.#files.get(uri.toString());
		if (file) file.stamp = undefined;
	}

	/** Forgets all but these. */
	retain(uris: readonly vscode.Uri[]): void {
		const wanted = new Set(uris.map(String));
		const others = [...this.#files.keys()].filter((key) => !wanted.has(key));
		for (const key of others) this.#files.delete(key);
		if (others.length > 0) this.#client.forget(others);
	}

	async #bringUpToDate(uri: vscode.Uri, file: SourceFile): Promise<void> {
		const { stamp: before } = file;
		file.stamp = undefined;
		try {
			const { mtime, size, type } = await vscode.workspace.fs.stat(uri);
			const stamp = `${mtime} ${size}`;
			const isKnown = file.state.state === 'failed' || (file.state.state === 'read' && file.life === this.#client.life);
			file.stamp = stamp;
			if (isKnown && stamp === before) return;
			if (type & vscode.FileType.Directory) throw new SourceError(uri.path, 'it is a folder');
			// Opening a pipe waits for a writer, perhaps for ever.
			if (!(type & vscode.FileType.File)) throw new SourceError(uri.path, 'it is no file');
			checkSize(uri.path, size);
			file.state = { state: 'read', ...(await this.#send(uri, file)) };
		} catch (error) {
			file.state = { state: 'failed', reason: reasonOf(error) };
		}
	}

	async #send(uri: vscode.Uri, file: SourceFile): Promise<SourceSummary> {
		for (let tries = 1; ; tries++) {
			const bytes = ownBytes(await vscode.workspace.fs.readFile(uri));
			try {
				const summary = await this.#client.call('read', { address: uri.toString(), path: uri.path, bytes });
				file.life = this.#client.life;
				return summary;
			} catch (error) {
				if (!(error instanceof ProofError) || error.kind !== 'lost' || tries >= MOST_TRIES) throw error;
			}
		}
	}
}

/** Bytes that can be handed over: those of a file may be a part of a larger piece of memory. */
function ownBytes(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
	const { buffer } = bytes;
	return buffer instanceof ArrayBuffer && buffer.byteLength === bytes.byteLength ? new Uint8Array(buffer) : new Uint8Array(bytes);
}

function reasonOf(error: unknown): string {
	if (error instanceof SourceError) return error.reason;
	if (error instanceof ProofError) return error.kind === 'unreadable' ? error.message : `it could not be read: ${error.message}`;
	if (isMissing(error)) return 'it does not exist';
	return `it could not be opened: ${error instanceof vscode.FileSystemError ? error.code : messageOf(error)}`;
}

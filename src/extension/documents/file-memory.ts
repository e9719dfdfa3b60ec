/** What a workspace remembers of single files. */
import type * as vscode from 'vscode';

/** Files of which something is remembered, the latest ones. */
const MOST_FILES = 200;

/** A value a file, kept in the workspace's state. */
export class FileMemory<Value> {
	readonly #key: string;
	#memento: vscode.Memento | undefined;

	/** Without a `memento`, nothing is remembered yet, and nothing will be. */
	constructor(key: string, memento?: vscode.Memento) {
		this.#key = key;
		this.#memento = memento;
	}

	/** Knows from now on what is remembered there, and remembers there. */
	rememberIn(memento: vscode.Memento): void {
		this.#memento = memento;
	}

	/** What is remembered of a file; undefined for nothing. */
	of(uri: vscode.Uri): Value | undefined {
		return this.#stored()[uri.toString()];
	}

	/** Remembers the value, or with undefined nothing any more. */
	async set(uri: vscode.Uri, value: Value | undefined): Promise<void> {
		const others = Object.entries(this.#stored()).filter(([key]) => key !== uri.toString());
		const all = value === undefined ? others : [...others, [uri.toString(), value] as const];
		await this.#memento?.update(this.#key, Object.fromEntries(all.slice(-MOST_FILES)));
	}

	#stored(): Readonly<Record<string, Value>> {
		return this.#memento?.get<Readonly<Record<string, Value>>>(this.#key) ?? {};
	}
}

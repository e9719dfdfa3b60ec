/** A file system that tells of articles at once, and of everything beside them when it is told to. */
import * as vscode from 'vscode';

export class LateFiles implements vscode.FileSystemProvider {
	readonly onDidChangeFile = new vscode.EventEmitter<vscode.FileChangeEvent[]>().event;
	readonly #files: ReadonlyMap<string, Uint8Array>;
	#notify = (): void => undefined;
	readonly #complete = new Promise<void>((resolve) => {
		this.#notify = resolve;
	});

	/** Files by their paths, all of them in one folder. */
	constructor(files: Readonly<Record<string, string>>) {
		this.#files = new Map(Object.entries(files).map(([path, text]) => [path, new TextEncoder().encode(text)]));
	}

	/** From now on everything is told at once. */
	notify(): void {
		this.#notify();
	}

	async stat(uri: vscode.Uri): Promise<vscode.FileStat> {
		const { length } = await this.readFile(uri);
		return { type: vscode.FileType.File, ctime: 0, mtime: 0, size: length };
	}

	async readFile(uri: vscode.Uri): Promise<Uint8Array> {
		if (!uri.path.endsWith('.txt')) await this.#complete;
		const bytes = this.#files.get(uri.path);
		if (!bytes) throw vscode.FileSystemError.FileNotFound(uri);
		return bytes;
	}

	async readDirectory(uri: vscode.Uri): Promise<[string, vscode.FileType][]> {
		await this.#complete;
		const folder = `${uri.path.replace(/\/$/, '')}/`;
		const names = [...this.#files.keys()].filter((path) => path.startsWith(folder)).map((path) => path.slice(folder.length));
		if (names.length === 0) throw vscode.FileSystemError.FileNotFound(uri);
		return names.map((name) => [name, vscode.FileType.File]);
	}

	watch(): vscode.Disposable {
		return new vscode.Disposable(() => undefined);
	}

	createDirectory(): never {
		throw vscode.FileSystemError.NoPermissions();
	}

	writeFile(): never {
		throw vscode.FileSystemError.NoPermissions();
	}

	delete(): never {
		throw vscode.FileSystemError.NoPermissions();
	}

	rename(): never {
		throw vscode.FileSystemError.NoPermissions();
	}
}

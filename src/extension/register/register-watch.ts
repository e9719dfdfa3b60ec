/** Hears when a register's files may have changed, or when there may be others. */
import * as vscode from 'vscode';
import { stampOf } from '../corrections/vscode-files.js';
import { fileName } from '../documents/file-name.js';

/** Who hears of what. */
interface RegisterListeners {
	readonly onFile: (uri: vscode.Uri) => void;
	/** Other files may belong to a register now. */
	readonly onPlaces: () => void;
}

/** Watches the files and globs that it has to follow, and the editors in which the files are open. */
export class RegisterWatch implements vscode.Disposable {
	readonly #parts: RegisterListeners;
	readonly #watchers = new Map<string, vscode.Disposable>();
	/** The single files that are followed, as they were when they were last looked at. */
	readonly #stamps = new Map<string, string | null>();
	readonly #subscriptions: vscode.Disposable;

	constructor(parts: RegisterListeners) {
		this.#parts = parts;
		const { onFile, onPlaces } = parts;
		const onDocument = (document: vscode.TextDocument): void => {
			if (document.languageId.startsWith('json')) onFile(document.uri);
		};
		this.#subscriptions = vscode.Disposable.from(
			vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
				if (contentChanges.length > 0) onDocument(document);
			}),
			vscode.workspace.onDidSaveTextDocument(onDocument),
			// A watcher that has just been asked for may not be there yet when a command makes the file.
			vscode.workspace.onDidCreateFiles(({ files }) => {
				files.forEach(onFile);
			}),
			vscode.workspace.onDidDeleteFiles(({ files }) => {
				files.forEach(onFile);
			}),
			vscode.workspace.onDidCloseTextDocument(onDocument),
			vscode.workspace.onDidChangeWorkspaceFolders(onPlaces),
			vscode.workspace.onDidGrantWorkspaceTrust(onPlaces),
			vscode.workspace.onDidChangeConfiguration((event) => {
				if (event.affectsConfiguration('copydesk.register')) onPlaces();
			}),
			// Watchers miss things: on file systems that tell nothing, and outside of the workspace.
			vscode.window.onDidChangeActiveTextEditor(() => void this.#look()),
			vscode.window.onDidChangeWindowState(({ focused }) => {
				if (focused) void this.#look();
			}),
		);
	}

	/** Watches these as well. */
	follow(places: readonly (vscode.Uri | vscode.RelativePattern)[]): void {
		for (const place of places) {
			const key = place instanceof vscode.Uri ? place.toString() : `${place.baseUri.toString()} ${place.pattern}`;
			if (this.#watchers.has(key)) continue;
			this.#watchers.set(key, this.#watched(place));
			if (place instanceof vscode.Uri) this.#stamps.set(key, null);
		}
	}

	dispose(): void {
		this.#subscriptions.dispose();
		for (const watcher of this.#watchers.values()) watcher.dispose();
	}

	#watched(place: vscode.Uri | vscode.RelativePattern): vscode.Disposable {
		const { onFile, onPlaces } = this.#parts;
		const isFile = place instanceof vscode.Uri;
		const pattern = isFile ? new vscode.RelativePattern(vscode.Uri.joinPath(place, '..'), fileName(place)) : place;
		const watcher = vscode.workspace.createFileSystemWatcher(pattern);
		const onOther = isFile ? onFile : onPlaces;
		return vscode.Disposable.from(watcher, watcher.onDidChange(onFile), watcher.onDidCreate(onOther), watcher.onDidDelete(onOther));
	}

	async #look(): Promise<void> {
		for (const [key, before] of [...this.#stamps]) {
			const uri = vscode.Uri.parse(key);
			const stamp = await stampOf(uri);
			this.#stamps.set(key, stamp);
			if (stamp !== before) this.#parts.onFile(uri);
		}
	}
}

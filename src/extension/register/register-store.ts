/** The registers of all open articles: which files they have, read and read again, laid over each other. */
import * as vscode from 'vscode';
import { registerLines } from '../../views/register-line.js';
import type { WorkerEngine } from '../../worker/client.js';
import type { ArticleRegister, RegisterFileState, Registers } from '../documents/registers.js';
import { LastGoodTexts } from './last-good-texts.js';
import { RegisterFile } from './register-file.js';
import { fileOf, globOf, isGlob, registerPlacesOf, type RegisterPlaces } from './register-places.js';
import { RegisterProblems } from './register-problems.js';
import { RegisterWatch } from './register-watch.js';

/** What the store is made from. */
export interface RegisterStoreParts {
	readonly engine: WorkerEngine;
	readonly log: vscode.LogOutputChannel;
	/** The extension's own, of this workspace where there is one. */
	readonly storage: vscode.Uri;
}

/** The articles that have the same registers. */
interface Scope {
	readonly key: string;
	readonly places: RegisterPlaces;
	/** Resolves when the files are listed and read. */
	known: Promise<void>;
	/** In the order of the layers. */
	files: readonly RegisterFile[];
	register: ArticleRegister | undefined;
}

/** Milliseconds that a file rests before it is read again: an editor's text changes with every key, and Git takes files away and puts others there. */
const REST_MS = 300;
/** Files that a glob may bring. */
const MOST_FILES = 50;

/** Made when the first folder may have a register. */
export class RegisterStore implements Registers, vscode.Disposable {
	readonly #parts: RegisterStoreParts;
	readonly #scopes = new Map<string, Scope>();
	readonly #files = new Map<string, RegisterFile>();
	readonly #watch: RegisterWatch;
	readonly #lastGood: LastGoodTexts;
	readonly #problems = new RegisterProblems();
	readonly #changed = new vscode.EventEmitter<void>();
	readonly onDidChange = this.#changed.event;
	readonly #filesChanged = new vscode.EventEmitter<void>();
	/** Fires after the state of a file has changed, whether or not another text serves now. */
	readonly onDidChangeFiles = this.#filesChanged.event;
	readonly #timers = new Map<string, ReturnType<typeof setTimeout>>();
	readonly linesOf = registerLines;
	#editions = 0;
	#isDisposed = false;

	constructor(parts: RegisterStoreParts) {
		this.#parts = parts;
		this.#lastGood = new LastGoodTexts(parts.storage);
		this.#watch = new RegisterWatch({
			onFile: (uri) => {
				this.#refreshSoon(uri.toString());
			},
			onPlaces: () => {
				this.#listAgain();
			},
		});
	}

	registerFor(article: vscode.Uri): ArticleRegister | undefined {
		return this.#scopes.get(keyOf(registerPlacesOf(article)))?.register;
	}

	async whenKnown(article: vscode.Uri): Promise<ArticleRegister | undefined> {
		const scope = this.#scopeOf(registerPlacesOf(article));
		await scope.known;
		return scope.register;
	}

	dispose(): void {
		this.#isDisposed = true;
		for (const timer of this.#timers.values()) clearTimeout(timer);
		this.#watch.dispose();
		this.#problems.dispose();
		this.#changed.dispose();
		this.#filesChanged.dispose();
	}

	#scopeOf(places: RegisterPlaces): Scope {
		const key = keyOf(places);
		const known = this.#scopes.get(key);
		if (known) return known;
		const scope: Scope = { key, places, known: Promise.resolve(), files: [], register: undefined };
		this.#scopes.set(key, scope);
		scope.known = this.#list(scope);
		return scope;
	}

	/** Never rejects. */
	async #list(scope: Scope): Promise<void> {
		const { folder, patterns } = scope.places;
		const listed = await Promise.all(patterns.map((pattern) => filesOf(pattern, folder).catch(() => [])));
		const uris = new Map(listed.flat().map((uri) => [uri.toString(), uri]));
		scope.files = [...uris].map(([key, uri]) => this.#fileAt(key, uri));
		this.#watch.follow(patterns.map((pattern) => (isGlob(pattern) ? globOf(pattern, folder) : fileOf(pattern, folder))));
		await Promise.all(scope.files.map((file) => file.refresh()));
		this.#publish([scope]);
	}

	#fileAt(key: string, uri: vscode.Uri): RegisterFile {
		const file = this.#files.get(key) ?? new RegisterFile(uri, this.#parts.engine.run, this.#lastGood);
		this.#files.set(key, file);
		return file;
	}

	/** Settings, trust, folders or the files of a glob have changed: the next question lists them again. */
	#listAgain(): void {
		this.#scopes.clear();
		this.#changed.fire();
	}

	#refreshSoon(key: string): void {
		if (!this.#files.has(key)) return;
		clearTimeout(this.#timers.get(key));
		const timer = setTimeout(() => {
			this.#timers.delete(key);
			void this.#refresh(key);
		}, REST_MS);
		this.#timers.set(key, timer);
	}

	async #refresh(key: string): Promise<void> {
		const file = this.#files.get(key);
		if (file && (await file.refresh())) this.#publish([...this.#scopes.values()].filter(({ files }) => files.includes(file)));
	}

	/** Lays the files of scopes over each other again, and notifies those whom it concerns. */
	#publish(scopes: readonly Scope[]): void {
		if (this.#isDisposed) return;
		const changed = scopes.filter((scope) => this.#update(scope));
		const files = new Set([...this.#scopes.values()].flatMap((scope) => scope.files));
		this.#problems.show([...files].map(({ state }) => state));
		this.#filesChanged.fire();
		if (changed.length > 0) this.#changed.fire();
	}

	/** Whether other texts serve a scope than before. */
	#update(scope: Scope): boolean {
		const files = scope.files.map(({ state }) => state);
		const layers = files.flatMap(({ text }) => text ?? []);
		const before = scope.register?.shared;
		const isSame = layers.length === (before?.layers.length ?? 0) && layers.every((layer, at) => layer === before?.layers[at]);
		const shared = isSame ? before : layers.length > 0 ? { scope: scope.key, edition: ++this.#editions, layers } : undefined;
		scope.register = isRegister(files) ? { files, shared } : undefined;
		if (!isSame) this.#parts.log.info(`Register: ${files.map(({ uri, entries }) => `${uri.path} (${entries})`).join(', ')}`);
		return !isSame;
	}
}

function isRegister(files: readonly RegisterFileState[]): boolean {
	return files.some(({ state }) => state !== 'missing');
}

function keyOf({ folder, patterns }: RegisterPlaces): string {
	return JSON.stringify([folder?.toString() ?? null, ...patterns]);
}

/** The files of one pattern, in the order of their paths. */
async function filesOf(pattern: string, folder: vscode.Uri | undefined): Promise<readonly vscode.Uri[]> {
	if (!isGlob(pattern)) return [fileOf(pattern, folder)];
	const found = await vscode.workspace.findFiles(globOf(pattern, folder), undefined, MOST_FILES);
	return [...found].sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** Parts of the editor that few articles need: bundles of their own, loaded when the first one does. */
import * as vscode from 'vscode';
import { messageOf } from '../../engine/util/message-of.js';

/** What forwards to the store of a bundle, which is loaded once, when it is first asked for. */
export abstract class LazyStore<Module, Store extends vscode.Disposable> implements vscode.Disposable {
	readonly #load: () => Promise<Module>;
	readonly #onFailure: (reason: string) => void;
	#loading: Promise<Store | undefined> | undefined;
	#isDisposed = false;
	#store: Store | undefined;
	#looking: vscode.Disposable | undefined;
	readonly #loaded = new vscode.EventEmitter<Module>();
	/** Fires once, when the store is there. */
	readonly onDidLoad = this.#loaded.event;

	/** `load` brings the bundle; where it fails, `onFailure` is told why, and the next one to ask tries again. */
	constructor(load: () => Promise<Module>, onFailure: (reason: string) => void) {
		this.#load = load;
		this.#onFailure = onFailure;
	}

	/** Undefined before the bundle is loaded. */
	get store(): Store | undefined {
		return this.#store;
	}

	/** The store, of the bundle that is loaded now where it was not; undefined where that fails. */
	load(): Promise<Store | undefined> {
		this.#loading ??= this.#loadedNow();
		return this.#loading;
	}

	dispose(): void {
		this.#isDisposed = true;
		this.#loaded.dispose();
		this.#looking?.dispose();
		this.#store?.dispose();
	}

	/** What looks for a reason to load the bundle; disposed of when it is loaded. */
	protected lookWith(...looking: vscode.Disposable[]): void {
		this.#looking = vscode.Disposable.from(...looking);
	}

	/** Called once, when the bundle is there. */
	protected abstract storeOf(module: Module): Store;

	async #loadedNow(): Promise<Store | undefined> {
		try {
			const module = await this.#load();
			if (this.#isDisposed) return undefined;
			this.#looking?.dispose();
			this.#store = this.storeOf(module);
			this.#loaded.fire(module);
			return this.#store;
		} catch (error) {
			this.#loading = undefined;
			this.#onFailure(messageOf(error));
			return undefined;
		}
	}
}

/** What a bundle registers when it is there: commands by their names without `copydesk.`, and whatever else. */
export interface LazyFeatures<Name extends string> {
	/** What each command does with what its caller hands over. */
	readonly commands: Readonly<Record<Name, (argument?: unknown, ...more: unknown[]) => unknown>>;
	dispose(): void;
}

/** Registers commands, each of which loads the bundle that runs it, and all other features of the bundle once it is loaded. */
export function registerLazily<Module, Name extends string>(
	bundle: Pick<LazyStore<Module, vscode.Disposable>, 'load' | 'onDidLoad'>,
	names: readonly Name[],
	featuresOf: (module: Module) => LazyFeatures<Name>,
): vscode.Disposable {
	let features: LazyFeatures<Name> | undefined;
	const loading = bundle.onDidLoad((module) => {
		features = featuresOf(module);
	});
	const commands = names.map((name) =>
		vscode.commands.registerCommand(`copydesk.${name}`, async (...args: unknown[]) => {
			await bundle.load();
			return features?.commands[name](...args);
		}),
	);
	const disposal = new vscode.Disposable(() => {
		features?.dispose();
	});
	return vscode.Disposable.from(loading, ...commands, disposal);
}

/** Parts of the editor that few articles need: bundles of their own, loaded when the first one does. */
import * as vscode from 'vscode';
import { messageOf } from '../../engine/util/message-of.js';

/** A bundle that is loaded once, when it is first asked for. */
export class LazyBundle<Module> implements vscode.Disposable {
	readonly #load: () => Promise<Module>;
	readonly #onFailure: (reason: string) => void;
	#loading: Promise<Module | undefined> | undefined;
	#isDisposed = false;
	readonly #loaded = new vscode.EventEmitter<Module>();
	/** Fires once, when the bundle is there. */
	readonly onDidLoad = this.#loaded.event;

	/** `load` brings the bundle; where it fails, `onFailure` is told why, and the next one to ask tries again. */
	constructor(load: () => Promise<Module>, onFailure: (reason: string) => void) {
		this.#load = load;
		this.#onFailure = onFailure;
	}

	/** The bundle, loaded now where it was not; undefined where that fails. */
	load(): Promise<Module | undefined> {
		this.#loading ??= this.#loadedNow();
		return this.#loading;
	}

	dispose(): void {
		this.#isDisposed = true;
		this.#loaded.dispose();
	}

	async #loadedNow(): Promise<Module | undefined> {
		try {
			const module = await this.#load();
			if (this.#isDisposed) return undefined;
			this.#loaded.fire(module);
			return module;
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
	bundle: LazyBundle<Module>,
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

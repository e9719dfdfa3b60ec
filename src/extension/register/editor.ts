/**
 * The bundle `register-editor.cjs`, the same for both hosts: all of the editor that is only for folders with a register. What it shares with
 * `main.cjs` it is handed, or is a function without state.
 */
import * as vscode from 'vscode';
import type { CorrectionStore } from '../corrections/store.js';
import type { Targets } from '../corrections/target.js';
import type { LazyFeatures } from '../documents/lazy-bundle.js';
import type { Services } from '../documents/services.js';
import type { Indexes } from '../navigation/indexes.js';
import { openRegister } from './open-register.js';
import { registerRegisterStatus } from './register-status.js';

export { RegisterStore } from './register-store.js';

/** What the features are given. */
export interface RegisterFeatureParts {
	readonly services: Services;
	readonly targets: Targets;
	readonly indexes: Indexes;
	readonly store: CorrectionStore;
	/** Fires after the state of a register's file has changed. */
	readonly onDidChangeFiles: vscode.Event<void>;
}

/** The commands, which are registered already. */
export type RegisterCommand = 'openRegister';

/** Registers what shows the state of registers, and answers with what the commands do. */
export function registerRegisterFeatures({ services, onDidChangeFiles }: RegisterFeatureParts): LazyFeatures<RegisterCommand> {
	const parts = vscode.Disposable.from(registerRegisterStatus(services, onDidChangeFiles));
	return {
		commands: {
			openRegister: (argument) => openRegister(services.registers, argument),
		},
		dispose: () => {
			parts.dispose();
		},
	};
}

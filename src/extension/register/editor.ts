/**
 * The bundle `register-editor.cjs`, the same for both hosts: all of the editor that is only for folders with a register. What it shares with
 * `main.cjs` it is handed, or is a function without state.
 */
import * as vscode from 'vscode';
import type { CorrectionStore } from '../corrections/store.js';
import type { Targets } from '../corrections/target.js';
import type { LazyFeatures } from '../documents/lazy-store.js';
import type { Services } from '../documents/services.js';
import type { ActiveArticle } from '../navigation/active-article.js';
import { Propagation } from '../propagation/propagation.js';
import { EarlierRegisters } from './earlier-registers.js';
import { RegisterGrowth } from './growth.js';
import { openRegister } from './open-register.js';
import { RegisterEdits } from './register-edit.js';
import { registerRegisterStatus } from './register-status.js';

export { RegisterStore } from './register-store.js';

/** What the features are given. */
export interface RegisterFeatureParts {
	readonly services: Services;
	readonly targets: Targets;
	readonly store: CorrectionStore;
	/** The article that the sidebar lists. */
	readonly active: ActiveArticle;
	/** Fires after the state of a register's file has changed. */
	readonly onDidChangeFiles: vscode.Event<void>;
}

/** The commands, which are registered already. */
export type RegisterCommand =
	| 'openRegister'
	| 'addToRegister'
	| 'registerAlways'
	| 'registerNever'
	| 'registerSpelling'
	| 'registerAlias'
	| 'applyToFolder'
	| 'applyProposals'
	| 'closeProposals'
	| 'toggleOtherArticle'
	| 'undoApplyToFolder';

/** Registers what shows the state of registers, and answers with what the commands do. */
export function registerRegisterFeatures({
	services,
	targets,
	store,
	active,
	onDidChangeFiles,
}: RegisterFeatureParts): LazyFeatures<RegisterCommand> {
	const earlier = new EarlierRegisters();
	const growth = new RegisterGrowth(targets, new RegisterEdits(services.registers, services.engine.run, earlier));
	const propagation = new Propagation(services, store, active);
	const parts = vscode.Disposable.from(earlier, propagation, registerRegisterStatus(services, onDidChangeFiles));
	return {
		commands: {
			openRegister: (argument) => openRegister(services.registers, argument),
			addToRegister: (argument) => growth.add(argument),
			registerAlways: (argument) => growth.always(argument),
			registerNever: (argument) => growth.never(argument),
			registerSpelling: (argument) => growth.spelling(argument),
			registerAlias: (argument) => growth.alias(argument),
			applyToFolder: (argument) => propagation.propose(argument),
			applyProposals: () => propagation.apply(),
			closeProposals: () => {
				propagation.close();
			},
			toggleOtherArticle: (line) => {
				propagation.toggle(line);
			},
			undoApplyToFolder: () => propagation.undo(),
		},
		dispose: () => {
			parts.dispose();
		},
	};
}

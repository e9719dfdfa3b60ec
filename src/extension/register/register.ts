/** What `main.cjs` knows of the features that are only for folders with a register: their commands, and when to register the rest. */
import type * as vscode from 'vscode';
import { registerLazily } from '../documents/lazy-store.js';
import type { RegisterCommand, RegisterFeatureParts } from './editor.js';
import type { LazyRegisters } from './lazy-registers.js';

/** VS Code must know the commands before the code that runs them is loaded. */
const COMMANDS: readonly RegisterCommand[] = [
	'openRegister',
	'addToRegister',
	'registerAlways',
	'registerNever',
	'registerSpelling',
	'registerAlias',
	'applyToFolder',
	'applyProposals',
	'closeProposals',
	'toggleOtherArticle',
	'undoApplyToFolder',
];

/** Registers the commands, each of which loads what it needs, and the other features once the first folder may have a register. */
export function registerRegister(registers: LazyRegisters, parts: Omit<RegisterFeatureParts, 'onDidChangeFiles'>): vscode.Disposable {
	const all = { ...parts, onDidChangeFiles: registers.onDidChangeFiles };
	return registerLazily(registers, COMMANDS, ({ registerRegisterFeatures }) => registerRegisterFeatures(all));
}

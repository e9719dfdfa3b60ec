/** What `main.cjs` knows of the features that are only for articles with sources: their commands, and when to register the rest. */
import type * as vscode from 'vscode';
import { registerLazily } from '../documents/lazy-store.js';
import type { ProofCommand, ProofFeatureParts } from './editor.js';
import type { LazyProofs } from './lazy-proofs.js';

/** VS Code must know the commands before the code that runs them is loaded. */
const COMMANDS: readonly ProofCommand[] = [
	'showSources',
	'addSource',
	'removeSource',
	'readSourcesAgain',
	'acceptAsEdited',
	'showQuoteInSource',
];

/** Registers the commands, each of which loads what it needs, and the other features once the first article may have sources. */
export function registerProof(proofs: LazyProofs, parts: ProofFeatureParts): vscode.Disposable {
	return registerLazily(proofs, COMMANDS, ({ registerProofFeatures }) => registerProofFeatures(parts));
}

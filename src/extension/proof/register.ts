/** What `main.cjs` knows of the features that are only for articles with sources: their commands, and when to register the rest. */
import * as vscode from 'vscode';
import type { ProofFeatureParts, ProofFeatures } from './editor.js';
import type { LazyProofs } from './lazy-proofs.js';

/** VS Code must know the commands before the code that runs them is loaded. */
const COMMANDS: readonly (keyof ProofFeatures['commands'])[] = [
	'addSource',
	'removeSource',
	'readSourcesAgain',
	'acceptAsEdited',
	'showQuoteInSource',
];

/** Registers the commands, each of which loads what it needs, and the other features once the first article may have sources. */
export function registerProof(proofs: LazyProofs, parts: ProofFeatureParts): vscode.Disposable {
	let features: ProofFeatures | undefined;
	const loading = proofs.onDidLoad(({ registerProofFeatures }) => {
		features = registerProofFeatures(parts);
	});
	const commands = COMMANDS.map((name) =>
		vscode.commands.registerCommand(`copydesk.${name}`, async (argument?: unknown) => {
			await proofs.load();
			return features?.commands[name](argument);
		}),
	);
	const disposal = new vscode.Disposable(() => {
		features?.dispose();
	});
	return vscode.Disposable.from(loading, ...commands, disposal);
}

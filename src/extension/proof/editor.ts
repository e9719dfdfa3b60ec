/**
 * The bundle `proof-editor.cjs`, the same for both hosts: all of the editor that is only for articles with sources. What it shares with
 * `main.cjs` it is handed, or is a function without state.
 */
import * as vscode from 'vscode';
import type { CorrectionStore } from '../corrections/store.js';
import type { Targets } from '../corrections/target.js';
import type { LazyFeatures } from '../documents/lazy-store.js';
import type { Services } from '../documents/services.js';
import type { Indexes } from '../navigation/indexes.js';
import { accept, registerProofFixes } from './fixes.js';
import { SourceOpener } from './open-place.js';
import { registerRenamedSources } from './renamed-sources.js';
import { registerShowInSource, showInSource } from './show-in-source.js';
import { registerSigns } from './signs.js';
import { showSources } from './source-list.js';
import { registerSourceContext } from './source-context.js';
import { registerSourceDocuments } from './source-documents.js';
import { addSource, removeSource } from './sources-commands.js';
import { readAgain, registerProofStatus } from './status-item.js';

export { ProofStore } from './proof-store.js';

/** What the features are given. */
export interface ProofFeatureParts {
	readonly services: Services;
	readonly targets: Targets;
	readonly indexes: Indexes;
	readonly store: CorrectionStore;
}

/** The commands, which are registered already. */
export type ProofCommand = 'showSources' | 'addSource' | 'removeSource' | 'readSourcesAgain' | 'acceptAsEdited' | 'showQuoteInSource';

/** Registers how verdicts are shown and the ways from a quotation to its sources, and answers with what the commands do. */
export function registerProofFeatures({ services, targets, indexes, store }: ProofFeatureParts): LazyFeatures<ProofCommand> {
	const { proofs } = services;
	const opener = new SourceOpener(proofs);
	const parts = vscode.Disposable.from(
		opener,
		registerProofStatus(services),
		registerSigns(services),
		registerSourceContext(proofs),
		registerSourceDocuments(proofs),
		registerShowInSource(proofs, indexes),
		registerProofFixes(proofs, indexes),
		registerRenamedSources(targets, store),
	);
	return {
		commands: {
			showSources: (argument) => showSources(proofs, targets, opener, argument),
			addSource: (argument) => addSource(proofs, targets, store, argument),
			removeSource: (argument) => removeSource(targets, store, argument),
			readSourcesAgain: () => {
				readAgain(proofs);
			},
			acceptAsEdited: (argument) => accept(proofs, targets, store, argument),
			showQuoteInSource: (argument) => showInSource(proofs, targets, opener, argument),
		},
		dispose: () => {
			parts.dispose();
		},
	};
}

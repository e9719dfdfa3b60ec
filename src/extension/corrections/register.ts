/** Corrections: the commands, Ctrl+., what is unchecked, orphans, and sidecars that go along with their articles. */
import * as vscode from 'vscode';
import type { AnnotatedDocuments } from '../documents/annotated-documents.js';
import type { Indexes } from '../navigation/indexes.js';
import { registerSidecarMoves } from './move-sidecars.js';
import { registerCorrectionActions } from './code-actions.js';
import { registerCorrectionCommands } from './commands.js';
import { registerOrphans } from './orphans.js';
import type { CorrectionStore } from './store.js';
import { Targets } from './target.js';
import { registerReviewCommands } from './review-commands.js';

/** Registers everything that corrects. */
export function registerCorrections(documents: AnnotatedDocuments, indexes: Indexes, store: CorrectionStore): vscode.Disposable {
	store.follow((document) => documents.get(document)?.annotations);
	const targets = new Targets(documents, indexes, store);
	return vscode.Disposable.from(
		registerCorrectionCommands(targets, store),
		registerCorrectionActions(targets, indexes, store),
		registerReviewCommands(indexes),
		registerOrphans(store),
		registerSidecarMoves(store),
	);
}

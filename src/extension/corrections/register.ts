/** Corrections: the commands, Ctrl+., what is unchecked, orphans, and sidecars that go along with their articles. */
import * as vscode from 'vscode';
import type { Services } from '../documents/services.js';
import type { Indexes } from '../navigation/indexes.js';
import { registerSidecarMoves } from './move-sidecars.js';
import { registerCorrectionActions } from './code-actions.js';
import { registerCorrectionCommands } from './commands.js';
import { registerOrphans, type OrphanServices } from './orphans.js';
import type { CorrectionStore } from './store.js';
import type { Targets } from './target.js';
import { registerReviewCommands } from './review-commands.js';

/** Registers everything that corrects. */
export function registerCorrections(
	targets: Targets,
	indexes: Indexes,
	store: CorrectionStore,
	services: OrphanServices & Pick<Services, 'documents' | 'proofs'>,
): vscode.Disposable {
	store.follow((document) => indexes.get(document)?.annotations);
	return vscode.Disposable.from(
		registerCorrectionCommands(targets, store, services.proofs),
		registerCorrectionActions(targets, indexes, store),
		registerReviewCommands(services, indexes),
		registerOrphans(store, services),
		registerSidecarMoves(store),
	);
}

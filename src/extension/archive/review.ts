/** What the archive leaves to its reader: what the register could learn, who is one person, how articles are sourced. */
import * as vscode from 'vscode';
import type { LazyFeatures } from '../documents/lazy-store.js';
import type { Services } from '../documents/services.js';
import { EarlierRegisters } from '../register/earlier-registers.js';
import { RegisterEdits } from '../register/register-edit.js';
import type { ArchiveStore } from './archive-store.js';
import { auditArticle, auditFolder } from './audit.js';
import { IdentityView } from './identity.js';
import { pickedArchive } from './indexing.js';
import { LearnView } from './learn.js';
import { previewLearned, writeLearned } from './learned-register.js';

/** The commands, which are registered already. */
export type ReviewCommand =
	| 'learnFromArchive'
	| 'addLearned'
	| 'showLearned'
	| 'toggleProposal'
	| 'refuseProposal'
	| 'proposeAgain'
	| 'closeLearning'
	| 'showIdentities'
	| 'samePerson'
	| 'differentPersons'
	| 'openBoth'
	| 'undoIdentity'
	| 'auditArticle'
	| 'auditFolder';

/** Makes the lists, and answers with what the commands do. */
export function registerReview(store: ArchiveStore, services: Services): LazyFeatures<ReviewCommand> {
	const { workspaceState } = services.context;
	const earlier = new EarlierRegisters();
	const edits = new RegisterEdits(services.registers, services.engine.run, earlier);
	const identities = new IdentityView(store, workspaceState);
	const learning = new LearnView({
		store,
		memento: workspaceState,
		pickArchive: () => pickedArchive(store),
		write: ({ uri }, proposals) => writeLearned(edits, uri, proposals, vscode.l10n.t('The register has learned from the articles.')),
		showChange: ({ uri }, proposals) => previewLearned(edits, uri, proposals),
	});
	return {
		commands: {
			learnFromArchive: () => learning.open(),
			addLearned: () => learning.add(),
			showLearned: () => learning.showChange(),
			toggleProposal: (line) => {
				learning.toggle(line);
			},
			refuseProposal: (line, lines) => learning.refuse(line, lines),
			proposeAgain: () => learning.proposeAgain(),
			closeLearning: () => {
				learning.close();
			},
			showIdentities: () => identities.show(),
			samePerson: (line) => identities.answer(true, line),
			differentPersons: (line) => identities.answer(false, line),
			openBoth: (line) => identities.openBoth(line),
			undoIdentity: () => identities.undo(),
			auditArticle: (target) => auditArticle(services, target),
			auditFolder: (folder, target) => auditFolder(services, store, folder, target),
		},
		dispose: () => {
			vscode.Disposable.from(earlier, identities, learning).dispose();
		},
	};
}

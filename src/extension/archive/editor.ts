/** The bundle `archive-editor.cjs`, the same for both hosts: all of the editor that is only for folders with an archive. */
import * as vscode from 'vscode';
import type { LazyFeatures } from '../documents/lazy-store.js';
import type { Services } from '../documents/services.js';
import type { Indexes } from '../navigation/indexes.js';
import { ArchiveTree, type ArchiveNode } from './archive-view.js';
import type { ArchivedName } from './folder-archive.js';
import type { ArchiveStore } from './archive-store.js';
import { addToRegister } from './add-to-register.js';
import { goToArchived } from './go-to-archived.js';
import { deleteArchive, indexFolder, offerArchive, registerIndexingStatus } from './indexing.js';
import { namedBy } from './named.js';
import { exportCollected, registerCollectedQuotes, showCollected } from './collected-quotes.js';
import { registerReview, type ReviewCommand } from './review.js';
import { registerArchiveSymbols } from './symbols.js';
import { ArchiveViewState } from './view-state.js';

export { CardLines } from './card-lines.js';
export { archiveStore } from './archive-files.js';

/** The commands, which are registered already. */
export type ArchiveCommand =
	| 'indexFolder'
	| 'stopIndexing'
	| 'deleteArchive'
	| 'searchArchive'
	| 'clearArchiveSearch'
	| 'showInArchive'
	| 'showQuotesInFolder'
	| 'exportQuotesInFolder'
	| 'goToArchived'
	| 'addArchivedToRegister'
	| ReviewCommand;

/** What the features are given. */
export interface ArchiveFeatureParts {
	readonly services: Services;
	readonly indexes: Indexes;
	readonly view: vscode.TreeView<ArchiveNode>;
}

/** The features, and what the view shows. */
export interface ArchiveFeatures extends LazyFeatures<ArchiveCommand> {
	readonly tree: ArchiveTree;
}

/** Registers all but the commands. */
export function registerArchiveFeatures(store: ArchiveStore, { services, indexes, view }: ArchiveFeatureParts): ArchiveFeatures {
	const { globalState } = services.context;
	const tree = new ArchiveTree(store);
	const shown = new ArchiveViewState(store, tree, view);
	const review = registerReview(store, services);
	const parts = vscode.Disposable.from(
		tree,
		shown,
		review,
		registerArchiveSymbols(store),
		registerCollectedQuotes(store),
		registerIndexingStatus(store, globalState),
	);
	/** Does something with the name that a command is about; without an archive, one is offered. */
	const withName = (run: (name: ArchivedName) => Promise<void>) => async (target?: unknown) => {
		if (store.all.length === 0) {
			await offerArchive();
			return;
		}
		const name = await namedBy(store, indexes, target);
		if (name) await run(name);
	};
	return {
		tree,
		commands: {
			indexFolder: (resource) => indexFolder(store, resource),
			stopIndexing: () => Promise.all(store.all.map((archive) => store.stop(archive))),
			deleteArchive: () => deleteArchive(store),
			searchArchive: () => shown.askForSearch(),
			clearArchiveSearch: () => {
				shown.search('');
			},
			showInArchive: withName((name) => shown.reveal(name)),
			showQuotesInFolder: withName(showCollected),
			exportQuotesInFolder: withName((name) => exportCollected(name)),
			goToArchived,
			addArchivedToRegister: withName(addToRegister),
			...review.commands,
		},
		dispose: () => {
			parts.dispose();
		},
	};
}

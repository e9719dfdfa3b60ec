/** Sources that are noted in a sidecar stay noted where VS Code renames or moves them; of an article that moves along, the path stays as it is. */
import * as vscode from 'vscode';
import { isWithin, resolved } from '../../sources/paths.js';
import { make } from '../corrections/commands.js';
import type { CorrectionStore } from '../corrections/store.js';
import type { Targets } from '../corrections/target.js';
import { pathFrom } from './article-sources.js';

interface Rename {
	readonly oldUri: vscode.Uri;
	readonly newUri: vscode.Uri;
}

/** Registers what notes them by their new paths, in the articles that are open. */
export function registerRenamedSources(targets: Targets, store: CorrectionStore): vscode.Disposable {
	return vscode.workspace.onDidRenameFiles(({ files }) => {
		for (const document of vscode.workspace.textDocuments)
			if (store.of(document) && !files.some((rename) => movedTo(document.uri, rename))) void noteRenamed(document, files, targets, store);
	});
}

async function noteRenamed(
	document: vscode.TextDocument,
	files: readonly Rename[],
	targets: Targets,
	store: CorrectionStore,
): Promise<void> {
	const { uri } = document;
	const isNoted = store.correctionsOf(document).some(({ kind }) => kind === 'source');
	const target = isNoted ? await targets.of({ uri: uri.toString() }) : undefined;
	const renamed = (target?.statements.sources() ?? []).flatMap(({ id, file }) => {
		const source = uri.with({ path: resolved(vscode.Uri.joinPath(uri, '..').path, file) });
		const now = files.map((rename) => movedTo(source, rename)).find((moved) => moved !== undefined);
		return now ? [{ id, file: pathFrom(uri, now) }] : [];
	});
	if (!target || renamed.length === 0) return;
	const { statements } = target.statements.addSources(renamed.map(({ file }) => file));
	await make(store, target.article.document, vscode.l10n.t('Rename Source'), { statements, withdrawn: renamed.map(({ id }) => id) });
}

/** Where a file is now; undefined where the rename is not about it. */
function movedTo(file: vscode.Uri, { oldUri, newUri }: Rename): vscode.Uri | undefined {
	const isAbout = file.scheme === oldUri.scheme && file.authority === oldUri.authority && isWithin(oldUri.path, file.path);
	return isAbout ? newUri.with({ path: newUri.path + file.path.slice(oldUri.path.length) }) : undefined;
}

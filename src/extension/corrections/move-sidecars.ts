/** Takes sidecars along when VS Code renames, moves or deletes articles. Folders take theirs along by themselves. */
import * as vscode from 'vscode';
import { ARTICLE_ENDING } from '../../views/export-name.js';
import { sidecarAfterRename, sidecarsThere } from './sidecar-location.js';
import type { CorrectionStore } from './store.js';
import { exists } from './vscode-files.js';

/** Registers what moves sidecars along with their articles. */
export function registerSidecarMoves(store: CorrectionStore): vscode.Disposable {
	return vscode.Disposable.from(
		vscode.workspace.onWillRenameFiles((event) => {
			event.waitUntil(renames(store, event.files));
		}),
		vscode.workspace.onWillDeleteFiles((event) => {
			event.waitUntil(deletions(event.files));
		}),
	);
}

async function renames(
	store: CorrectionStore,
	files: readonly { readonly oldUri: vscode.Uri; readonly newUri: vscode.Uri }[],
): Promise<vscode.WorkspaceEdit> {
	const edit = new vscode.WorkspaceEdit();
	for (const { oldUri, newUri } of files) {
		for (const article of store.under(oldUri)) await article.corrections.save();
		if (!ARTICLE_ENDING.test(oldUri.path) || !ARTICLE_ENDING.test(newUri.path)) continue;
		for (const sidecar of await sidecarsThere(oldUri)) {
			const target = sidecarAfterRename(sidecar, oldUri, newUri);
			if (target.toString() !== sidecar.toString() && !(await exists(target))) edit.renameFile(sidecar, target);
		}
	}
	return edit;
}

async function deletions(files: readonly vscode.Uri[]): Promise<vscode.WorkspaceEdit> {
	const edit = new vscode.WorkspaceEdit();
	for (const file of files) {
		if (!ARTICLE_ENDING.test(file.path)) continue;
		for (const sidecar of await sidecarsThere(file)) edit.deleteFile(sidecar, { ignoreIfNotExists: true });
	}
	return edit;
}

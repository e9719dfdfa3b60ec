/** How a reader begins, sees and ends the work of the archive. */
import * as vscode from 'vscode';
import { plainMessage } from '../../views/plain-text.js';
import { articlesInWords, namesInWords } from '../../views/archive/counts.js';
import { readerLanguage } from '../reader/language.js';
import { showStatus } from '../reader/status-message.js';
import type { ArchiveStore } from './archive-store.js';
import type { ArchiveState, FolderArchive } from './folder-archive.js';

/** Where it is remembered that the reader was told what the archive is. */
const EXPLAINED_KEY = 'copydesk.archiveExplained';
/** Articles from which on the status bar tells of work that nobody has asked for just now. */
const MUCH = 20;

/** *Index This Folder*: makes the archive of a folder, or brings it up to date, and says when that is done. */
export async function indexFolder(store: ArchiveStore, resource?: unknown): Promise<void> {
	const folder = await folderFor(resource);
	if (!folder) return;
	const title = vscode.l10n.t('Indexing {0}', plainMessage(folder.name));
	await vscode.window.withProgress(
		{ location: vscode.ProgressLocation.Notification, title, cancellable: true },
		async (progress, token) => {
			const work = store.index(folder);
			const archive = store.of(folder.uri);
			if (!archive) return;
			let shown = 0;
			const listening = archive.onDidChangeState(() => {
				const { state } = archive;
				if (state.kind !== 'indexing') return;
				const percent = (100 * state.done) / state.total;
				progress.report({ message: progressInWords(state), increment: Math.max(0, percent - shown) });
				shown = Math.max(shown, percent);
			});
			const cancelling = token.onCancellationRequested(() => void store.stop(archive));
			await work;
			listening.dispose();
			cancelling.dispose();
		},
	);
	const archive = store.of(folder.uri);
	if (archive) void sayHowItWent(archive);
}

/** Says at the first archive what one is; not again. */
async function explainOnce(memento: vscode.Memento): Promise<void> {
	if (memento.get(EXPLAINED_KEY) === true) return;
	await memento.update(EXPLAINED_KEY, true);
	const show = vscode.l10n.t('Show Archive');
	const chosen = await vscode.window.showInformationMessage(
		vscode.l10n.t(
			'Copydesk reads the articles of this folder and remembers who is named and quoted in which. That is kept in VS Code’s own storage for this workspace, not in the folder, and follows what changes. Nothing leaves your machine.',
		),
		show,
	);
	if (chosen === show) await vscode.commands.executeCommand('copydesk.archive.focus');
}

/** Asks before the archive of a folder is deleted. */
export async function deleteArchive(store: ArchiveStore): Promise<void> {
	const archive = store.all.length < 2 ? store.all[0] : await pickArchive(store);
	if (!archive) return;
	const remove = vscode.l10n.t('Delete');
	const question = vscode.l10n.t('Delete the archive of {0}? The articles stay as they are.', plainMessage(archive.folder.name));
	const detail = vscode.l10n.t('What you said of who is who is deleted too. It can be indexed again at any time.');
	if ((await vscode.window.showWarningMessage(question, { modal: true, detail }, remove)) === remove) await store.forget(archive);
}

/** Shows in the status bar that much is being read, where no notification does. */
export function registerIndexingStatus(store: ArchiveStore, memento: vscode.Memento): vscode.Disposable {
	const shown = new Set<FolderArchive>();
	return store.onDidChangeState((archive) => {
		const { state } = archive;
		if (state.kind === 'indexing') void explainOnce(memento);
		if (state.kind !== 'indexing' || state.total < MUCH || shown.has(archive)) return;
		shown.add(archive);
		void vscode.window.withProgress(
			{ location: vscode.ProgressLocation.Window, title: vscode.l10n.t('Copydesk: indexing') },
			async (progress) => {
				await new Promise<void>((resolve) => {
					const listening = store.onDidChangeState(() => {
						if (archive.state.kind === 'indexing') {
							progress.report({ message: progressInWords(archive.state) });
							return;
						}
						listening.dispose();
						resolve();
					});
				});
				shown.delete(archive);
			},
		);
	});
}

/** `120 of 5000`. */
export function progressInWords({ done, total }: Extract<ArchiveState, { kind: 'indexing' }>): string {
	return vscode.l10n.t('{0} of {1}', done, total);
}

async function sayHowItWent(archive: FolderArchive): Promise<void> {
	const { state, size, folder } = archive;
	const [again, log] = [vscode.l10n.t('Try Again'), vscode.l10n.t('Show Log')];
	if (state.kind === 'failed') {
		const message = vscode.l10n.t('The archive of {0} could not be made: {1}', plainMessage(folder.name), plainMessage(state.reason));
		const chosen = await vscode.window.showErrorMessage(message, again, log);
		if (chosen === again) await vscode.commands.executeCommand('copydesk.indexFolder', folder.uri);
		if (chosen === log) await vscode.commands.executeCommand('copydesk.showLog');
		return;
	}
	if (state.kind !== 'ready' || !size) return;
	const words = readerLanguage();
	// At the first archive a message has said what one is; two would be one too many.
	showStatus(
		vscode.l10n.t('Copydesk: the archive has {0} and {1}.', articlesInWords(size.articles, words), namesInWords(size.names, words)),
	);
}

/** The workspace folder that is meant: of the file or folder that the command was called for, of the open article, or the one that is picked. */
async function folderFor(resource: unknown): Promise<vscode.WorkspaceFolder | undefined> {
	const [only, ...others] = vscode.workspace.workspaceFolders ?? [];
	if (!only) {
		const open = vscode.l10n.t('Open Folder');
		const message = vscode.l10n.t('An archive is of a folder with articles: open one first.');
		if ((await vscode.window.showInformationMessage(message, open)) === open) await vscode.commands.executeCommand('vscode.openFolder');
		return undefined;
	}
	const uri = resource instanceof vscode.Uri ? resource : undefined;
	const named = uri && vscode.workspace.getWorkspaceFolder(uri);
	return named ?? (others.length === 0 ? only : vscode.window.showWorkspaceFolderPick());
}

async function pickArchive(store: ArchiveStore): Promise<FolderArchive | undefined> {
	const items = store.all.map((archive) => ({ label: archive.folder.name, archive }));
	return (await vscode.window.showQuickPick(items))?.archive;
}

/** Says that there is no archive, and offers one. */
export async function offerArchive(): Promise<void> {
	const index = vscode.l10n.t('Index This Folder');
	const message = vscode.l10n.t('This folder has no archive yet.');
	if ((await vscode.window.showInformationMessage(message, index)) === index) await vscode.commands.executeCommand('copydesk.indexFolder');
	else showStatus(message);
}

/** The archive that there is, or that the reader picks of several; where there is none, one is offered. */
export async function pickedArchive(store: ArchiveStore): Promise<FolderArchive | undefined> {
	if (store.all.length === 0) await offerArchive();
	return store.all.length < 2 ? store.all[0] : pickArchive(store);
}

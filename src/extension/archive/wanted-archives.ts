/** Which workspace folders have an archive, or are to have one: by the reader's commands, which the workspace remembers, and by the setting. */
import * as vscode from 'vscode';

/** `on`: it is made and kept up to date; `paused`: the reader has stopped that, and what there is may be asked; `off`: the reader has deleted it. */
export type ArchiveWish = 'on' | 'paused' | 'off';

const STORED_KEY = 'copydesk.archive';
type StoredWishes = Readonly<Record<string, ArchiveWish | undefined>>;

/** What is wanted of a folder. */
export function wishFor({ uri }: vscode.WorkspaceFolder, memento: vscode.Memento): ArchiveWish {
	return memento.get<StoredWishes>(STORED_KEY)?.[uri.toString()] ?? (isEnabled(uri) ? 'on' : 'off');
}

/** Remembers what the reader wants of a folder. */
export async function rememberWish({ uri }: vscode.WorkspaceFolder, wish: ArchiveWish, memento: vscode.Memento): Promise<void> {
	await memento.update(STORED_KEY, { ...memento.get<StoredWishes>(STORED_KEY), [uri.toString()]: wish });
}

/** Whether any folder has an archive, or is to have one. */
export function isArchiveWanted(memento: vscode.Memento): boolean {
	return (vscode.workspace.workspaceFolders ?? []).some((folder) => wishFor(folder, memento) !== 'off');
}

/** `copydesk.archive.enabled`. */
function isEnabled(folder: vscode.Uri): boolean {
	return vscode.workspace.getConfiguration('copydesk', folder).get('archive.enabled', false);
}

/** Which workspace folders have an archive, or are to have one: by the reader's commands, which the workspace remembers, and by the setting. */
import * as vscode from 'vscode';

/** `on`: it is made and kept up to date; `paused`: the reader has stopped that, and what there is may be asked; `off`: the reader has deleted it. */
export type ArchiveMode = 'on' | 'paused' | 'off';

const STORED_KEY = 'copydesk.archive';
type StoredModes = Readonly<Record<string, ArchiveMode | undefined>>;

/** What is wanted of a folder. */
export function archiveModeOf({ uri }: vscode.WorkspaceFolder, memento: vscode.Memento): ArchiveMode {
	return memento.get<StoredModes>(STORED_KEY)?.[uri.toString()] ?? (isEnabled(uri) ? 'on' : 'off');
}

/** Remembers what the reader wants of a folder. */
export async function storeArchiveMode({ uri }: vscode.WorkspaceFolder, mode: ArchiveMode, memento: vscode.Memento): Promise<void> {
	await memento.update(STORED_KEY, { ...memento.get<StoredModes>(STORED_KEY), [uri.toString()]: mode });
}

/** Whether any folder has an archive, or is to have one. */
export function isArchiveWanted(memento: vscode.Memento): boolean {
	return (vscode.workspace.workspaceFolders ?? []).some((folder) => archiveModeOf(folder, memento) !== 'off');
}

/** `copydesk.archive.enabled`. */
function isEnabled(folder: vscode.Uri): boolean {
	return vscode.workspace.getConfiguration('copydesk', folder).get('archive.enabled', false);
}

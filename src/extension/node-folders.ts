/**
 * Looks into folders of the machine that the extension runs on. VS Code's file service asks the window before each operation, also of files
 * on this very disk, and a window that has just opened has other things to do: two looks took 200 ms, and the first marks waited for them.
 */
import { readdir } from 'node:fs/promises';
import type * as vscode from 'vscode';
import { namesIn, type NamesIn } from './corrections/vscode-files.js';

/** The names in a folder: read from the disk where it is on this machine's, else as VS Code tells them. */
export const namesOnDisk: NamesIn = async (folder: vscode.Uri) => {
	if (folder.scheme !== 'file') return namesIn(folder);
	try {
		return await readdir(folder.fsPath);
	} catch (error) {
		return error instanceof Error && 'code' in error && error.code === 'ENOENT' ? [] : undefined;
	}
};

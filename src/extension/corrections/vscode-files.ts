/** The sidecar's file operations on `vscode.workspace.fs`, so that they work on any file system that VS Code knows. Paths are URIs as text. */
import * as vscode from 'vscode';
import { NotUtf8Error, textOfBytes } from '../../formats/utf8.js';
import { fileName } from '../documents/file-name.js';
import type { Files } from '../../worker/sidecar-file.js';

/** How long another window is given between two operations of a save. */
const SETTLE_MS = 400;

/** The file operations of this window. */
export function vscodeFiles(): Files {
	const { fs } = vscode.workspace;
	return {
		async read(path) {
			const uri = vscode.Uri.parse(path, true);
			try {
				return textOfBytes(await fs.readFile(uri), true);
			} catch (error) {
				if (isMissing(error)) return null;
				throw error instanceof NotUtf8Error ? new Error(`${fileName(uri)} ${error.message}`) : error;
			}
		},
		async write(path, text) {
			await fs.writeFile(vscode.Uri.parse(path, true), new TextEncoder().encode(text));
		},
		async rename(from, to) {
			await fs.rename(vscode.Uri.parse(from, true), vscode.Uri.parse(to, true), { overwrite: false });
		},
		async remove(path) {
			await fs.delete(vscode.Uri.parse(path, true), { useTrash: false });
		},
		async list(path) {
			const uri = vscode.Uri.parse(path, true);
			const folder = vscode.Uri.joinPath(uri, '..');
			const name = fileName(uri);
			try {
				const entries = await fs.readDirectory(folder);
				return entries.flatMap(([entry]) => (entry.startsWith(name) ? [vscode.Uri.joinPath(folder, entry).toString()] : []));
			} catch (error) {
				if (isMissing(error)) return [];
				throw error;
			}
		},
		async makeFolder(path) {
			await fs.createDirectory(vscode.Uri.joinPath(vscode.Uri.parse(path, true), '..'));
		},
		settle: () =>
			new Promise((resolve) => {
				setTimeout(resolve, SETTLE_MS);
			}),
		unique: () => crypto.randomUUID().replaceAll('-', '').slice(0, 12),
	};
}

/** Whether a place is on a disk, where a look costs little: other file systems may ask a server each time. */
export function isOnDisk({ scheme }: vscode.Uri): boolean {
	return scheme === 'file' || scheme === 'vscode-remote';
}

/** Whether a file is there. */
export async function exists(uri: vscode.Uri): Promise<boolean> {
	try {
		await vscode.workspace.fs.stat(uri);
		return true;
	} catch {
		return false;
	}
}

/** The names in a folder, none where there is no such folder; undefined where the folder may not be read. */
export type NamesIn = (folder: vscode.Uri) => Promise<readonly string[] | undefined>;

/** As VS Code tells them. */
export const namesIn: NamesIn = async (folder) => {
	try {
		return (await vscode.workspace.fs.readDirectory(folder)).map(([name]) => name);
	} catch (error) {
		return isMissing(error) ? [] : undefined;
	}
};

/** Changes with every change of a file; null where there is none. */
export async function stampOf(uri: vscode.Uri): Promise<string | null> {
	try {
		const { mtime, size } = await vscode.workspace.fs.stat(uri);
		return `${mtime} ${size}`;
	} catch {
		return null;
	}
}

/** Whether an error of VS Code's says that there is no such file. */
export function isMissing(error: unknown): boolean {
	return error instanceof vscode.FileSystemError && error.code === 'FileNotFound';
}

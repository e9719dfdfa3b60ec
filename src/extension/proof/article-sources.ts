/** Which sources an article has in VS Code. */
import * as vscode from 'vscode';
import { SOURCE_EXTENSIONS } from '../../sources/source-files.js';
import { isMissing } from '../corrections/vscode-files.js';

/** A file that an article is held against. */
export interface ListedSource {
	readonly uri: vscode.Uri;
	/** Relative to the article's folder where it can be, with `/`. */
	readonly file: string;
}

/** The name of the folder whose files are sources. */
const FOLDER = 'sources';
/** What sources end in. */
export const SOURCE_ENDINGS = SOURCE_EXTENSIONS.map((extension) => extension.slice(1));

/** The sources of an article, each once, in the order of their paths. */
export async function sourcesOf(document: vscode.TextDocument): Promise<readonly ListedSource[]> {
	if (document.isUntitled) return [];
	const folders = foldersFrom(document.uri);
	const found = await Promise.all(folders.map((folder) => filesIn(vscode.Uri.joinPath(folder, FOLDER))));
	return found.flat().map((uri) => ({ uri, file: pathFrom(document.uri, uri) }));
}

/** The article's folder and those above it, up to the folder of the workspace. */
function foldersFrom(article: vscode.Uri): vscode.Uri[] {
	const root = vscode.workspace.getWorkspaceFolder(article)?.uri.path;
	const folders: vscode.Uri[] = [];
	let folder = vscode.Uri.joinPath(article, '..');
	for (;;) {
		folders.push(folder);
		const above = vscode.Uri.joinPath(folder, '..');
		if (root === undefined || folder.path === root || above.path === folder.path) return folders;
		folder = above;
	}
}

async function filesIn(folder: vscode.Uri): Promise<vscode.Uri[]> {
	try {
		const entries = await vscode.workspace.fs.readDirectory(folder);
		const files = entries.filter(
			([name, type]) => type !== vscode.FileType.Directory && SOURCE_ENDINGS.some((ending) => name.toLowerCase().endsWith(`.${ending}`)),
		);
		return files.map(([name]) => vscode.Uri.joinPath(folder, name));
	} catch (error) {
		if (isMissing(error)) return [];
		throw error;
	}
}

/** A path as it is shown beside an article. */
export function pathFrom(article: vscode.Uri, file: vscode.Uri): string {
	if (article.scheme !== file.scheme || article.authority !== file.authority) return file.toString(true);
	const from = article.path.split('/').slice(0, -1);
	const to = file.path.split('/');
	let common = 0;
	while (common < from.length && from[common] === to[common]) common++;
	return common <= 1 ? file.path : [...from.slice(common).map(() => '..'), ...to.slice(common)].join('/');
}

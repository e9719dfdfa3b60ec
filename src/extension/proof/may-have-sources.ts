/** Whether an article may have sources: so little is looked at that it costs those who have none next to nothing. */
import * as vscode from 'vscode';
import type { Correction } from '../../annotations.js';
import { exists } from '../corrections/vscode-files.js';
import { fileName } from '../documents/file-name.js';

/** The name of the folder whose files are sources. */
const FOLDER = 'sources';
/** Lines in which front matter ends. */
const LONGEST_HEAD = 200;

/** Where an article is: the folder up to which its sources are looked for, and the globs that the settings have for them. */
export interface ArticlePlace {
	readonly article: vscode.Uri;
	readonly root: vscode.Uri;
	readonly globs: readonly string[];
}

/** The place of an article; one that is not saved yet counts as one of the workspace's first folder. */
export function placeOf({ uri, isUntitled }: vscode.TextDocument): ArticlePlace | undefined {
	const folder = vscode.workspace.workspaceFolders?.[0];
	const article = isUntitled ? folder && vscode.Uri.joinPath(folder.uri, fileName(uri)) : uri;
	if (!article) return undefined;
	const root = vscode.workspace.getWorkspaceFolder(article)?.uri ?? vscode.Uri.joinPath(article, '..');
	return { article, root, globs: vscode.workspace.getConfiguration('copydesk', article).get<readonly string[]>('sources', []) };
}

/** Whether a folder of sources is there, or settings, front matter or corrections name some; what a tick holds of a source that is gone counts too. */
export async function mayHaveSources(document: vscode.TextDocument, corrections: readonly Correction[]): Promise<boolean> {
	const place = placeOf(document);
	if (!place) return false;
	if (place.globs.length > 0 || /^["']?sources["']?\s*:/m.test(headOf(document))) return true;
	const isNoted = (one: Correction): boolean => one.kind === 'source' || (one.kind === 'checked' && one.evidence !== undefined);
	return corrections.some(isNoted) || hasFolder(place);
}

/** The lines of a document in which front matter may stand; none where it does not begin with a rule. */
export function headOf(document: vscode.TextDocument): string {
	if (!document.lineAt(0).text.startsWith('---')) return '';
	const lines: string[] = [];
	for (let line = 0; line < Math.min(document.lineCount, LONGEST_HEAD); line++) {
		const { text } = document.lineAt(line);
		lines.push(text);
		if (line > 0 && /^(?:---|\.\.\.)\s*$/.test(text)) break;
	}
	return `${lines.join('\n')}\n`;
}

/** Whether a folder of sources is beside an article, or above it up to the root. */
async function hasFolder({ article, root }: ArticlePlace): Promise<boolean> {
	for (let folder = vscode.Uri.joinPath(article, '..'); ; folder = vscode.Uri.joinPath(folder, '..')) {
		if (await exists(vscode.Uri.joinPath(folder, FOLDER))) return true;
		if (folder.path === root.path || folder.path === '/' || !folder.path.startsWith(root.path)) return false;
	}
}

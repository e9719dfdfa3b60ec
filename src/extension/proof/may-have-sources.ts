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

/** What of an article tells its sources. */
export interface ArticleHead {
	readonly uri: vscode.Uri;
	/** Its front matter, as `headOf` has it. */
	readonly head: string;
	readonly corrections: readonly Correction[];
	/** As a `SourceQuery` has it. */
	readonly isMet?: boolean | undefined;
	/** Likewise. */
	readonly isSource?: boolean;
}

/** The place of an article; one that is not saved yet counts as one of the workspace's first folder. */
export function placeOf(uri: vscode.Uri): ArticlePlace | undefined {
	const folder = vscode.workspace.workspaceFolders?.[0];
	const article = uri.scheme === 'untitled' ? folder && vscode.Uri.joinPath(folder.uri, fileName(uri)) : uri;
	if (!article) return undefined;
	const root = vscode.workspace.getWorkspaceFolder(article)?.uri ?? vscode.Uri.joinPath(article, '..');
	return { article, root, globs: vscode.workspace.getConfiguration('copydesk', article).get<readonly string[]>('sources', []) };
}

/** Whether a folder of sources is there, or settings, front matter or corrections name some; what a tick holds of a source that is gone counts too. */
export async function mayHaveSources({ uri, head, corrections }: ArticleHead): Promise<boolean> {
	const place = placeOf(uri);
	if (!place) return false;
	if (place.globs.length > 0 || /^["']?sources["']?\s*:/m.test(head)) return true;
	const isNoted = (one: Correction): boolean => one.kind === 'source' || (one.kind === 'checked' && one.evidence !== undefined);
	return corrections.some(isNoted) || hasFolder(place);
}

/** Whether an article that is open is one by its language or by the settings, also where it serves as a source: where these name articles, no others are marked. */
export function isNamedArticle({ languageId, uri }: vscode.TextDocument): boolean {
	return languageId === 'news' || vscode.workspace.getConfiguration('copydesk.files', uri).get<readonly string[]>('include', []).length > 0;
}

/** The lines of a document in which front matter may stand; none where it does not begin with a rule. */
export function headOf(document: vscode.TextDocument): string {
	return headIn(document.lineCount, (line) => document.lineAt(line).text);
}

/** As `headOf`, of a text that need not be open. */
export function headOfText(text: string): string {
	const lines = text.startsWith('---') ? text.split(/\r\n|[\r\n]/, LONGEST_HEAD) : [];
	return headIn(lines.length, (line) => lines[line] ?? '');
}

function headIn(count: number, lineAt: (line: number) => string): string {
	if (count === 0 || !lineAt(0).startsWith('---')) return '';
	const lines: string[] = [];
	for (let line = 0; line < Math.min(count, LONGEST_HEAD); line++) {
		const text = lineAt(line);
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

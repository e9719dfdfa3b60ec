/** Which files are articles by `copydesk.files.include` and `copydesk.files.exclude`. */
import * as vscode from 'vscode';
import { isInSources } from '../../sources/sources-of.js';
import { ARTICLE_GLOB } from '../../views/article-names.js';

/** What the settings, or a folder of sources, say of a document; undefined where they leave it to what the text reads like. */
export function listingOf(document: vscode.TextDocument): 'included' | 'excluded' | undefined {
	if (document.isUntitled) return undefined;
	const { include, exclude } = globsFor(document.uri);
	const matches = (glob: string): boolean => vscode.languages.match({ pattern: patternIn(document.uri, glob) }, document) > 0;
	if (exclude.some(matches)) return 'excluded';
	if (include.some(matches)) return 'included';
	if (include.length === 0) return isSource(document) ? 'excluded' : undefined;
	return document.languageId === 'news' ? undefined : 'excluded';
}

/** Whether a document lies among sources: marked as an article, a transcript would be accused of what its own text says. */
export function isSource({ languageId, uri }: vscode.TextDocument): boolean {
	const root = vscode.workspace.getWorkspaceFolder(uri)?.uri ?? vscode.Uri.joinPath(uri, '../..');
	return languageId !== 'news' && isInSources(root.path, uri.path);
}

/** Files below a folder that may be articles. */
export interface ListedFiles {
	/** In the order of their paths. */
	readonly files: readonly vscode.Uri[];
	/** Whether the settings name them as articles, so that it does not matter what they read like. */
	readonly areNamed: boolean;
}

/** The files below a folder that may be articles. */
async function listedFilesIn(folder: vscode.Uri, token: vscode.CancellationToken): Promise<ListedFiles> {
	const { include, exclude } = globsFor(folder);
	const found = async (pattern: vscode.GlobPattern): Promise<readonly vscode.Uri[]> =>
		(await vscode.workspace.findFiles(pattern, undefined, undefined, token)).filter(({ path }) => path.startsWith(`${folder.path}/`));
	const named = include.map((glob) => patternIn(folder, glob));
	const patterns = named.length > 0 ? named : [new vscode.RelativePattern(folder, ARTICLE_GLOB)];
	const excluded = await Promise.all(exclude.map((glob) => found(patternIn(folder, glob))));
	const others = new Set(excluded.flat().map(String));
	const all = new Map((await Promise.all(patterns.map(found))).flat().map((file) => [file.toString(), file]));
	const files = [...all].filter(([key]) => !others.has(key)).map(([, file]) => file);
	return { files: files.sort((a, b) => (a.path < b.path ? -1 : 1)), areNamed: named.length > 0 };
}

/** The same without what lies among sources, unless the settings name it: what a transcript says is in no article. */
export async function articlesListedIn(folder: vscode.Uri, token: vscode.CancellationToken): Promise<ListedFiles> {
	const { files, areNamed } = await listedFilesIn(folder, token);
	return { files: areNamed ? files : files.filter(({ path }) => !isInSources(folder.path, path)), areNamed };
}

function globsFor(uri: vscode.Uri): { readonly include: readonly string[]; readonly exclude: readonly string[] } {
	const settings = vscode.workspace.getConfiguration('copydesk.files', uri);
	return { include: settings.get<readonly string[]>('include', []), exclude: settings.get<readonly string[]>('exclude', []) };
}

/** A glob relative to the workspace folder that the file is in; outside of all, to nothing. */
function patternIn(uri: vscode.Uri, glob: string): vscode.GlobPattern {
	const folder = vscode.workspace.getWorkspaceFolder(uri);
	return folder ? new vscode.RelativePattern(folder, glob) : glob;
}

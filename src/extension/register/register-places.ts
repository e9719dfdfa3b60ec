/** Where the registers of an article are looked for: `copydesk.register`, or the file at the root of its workspace folder. */
import * as vscode from 'vscode';
import { REGISTER_FILE } from '../../register/register.js';

/** The files or globs of one folder's articles, the most general first. */
export interface RegisterPlaces {
	/** The workspace folder; undefined for articles outside of all, which have only the files that the reader's own settings name. */
	readonly folder: vscode.Uri | undefined;
	readonly patterns: readonly string[];
}

/** Patterns of one setting; more are a mistake. */
const MOST_PATTERNS = 20;
const GLOB = /[*?{}[\]]/;

/**
 * The places of an article's registers; one that is not saved yet counts as one of the workspace's first folder, and what a comparison shows of a file
 * (as it was, as it is saved) as that file.
 */
export function registerPlacesOf(article: vscode.Uri): RegisterPlaces {
	const { workspaceFolders = [], getWorkspaceFolder } = vscode.workspace;
	const own = getWorkspaceFolder(article) ?? workspaceFolders.find(({ uri }) => article.path.startsWith(`${uri.path}/`));
	const folder = (article.scheme === 'untitled' ? workspaceFolders[0] : own)?.uri;
	return { folder, patterns: patternsFor(article).filter((pattern) => folder !== undefined || isAbsolute(pattern)) };
}

/** Whether only the root of the folder is to be looked at, as nearly everywhere. */
export function isUsual({ patterns }: RegisterPlaces): boolean {
	return patterns.every((pattern) => pattern === REGISTER_FILE);
}

/** Whether a pattern stands for as many files as there are. */
export function isGlob(pattern: string): boolean {
	return GLOB.test(pattern);
}

/** The file of a pattern that is no glob. */
export function fileOf(pattern: string, folder: vscode.Uri | undefined): vscode.Uri {
	if (!folder) return vscode.Uri.file(pattern);
	return isAbsolute(pattern) ? absolute(pattern, folder) : vscode.Uri.joinPath(folder, pattern);
}

/** A glob as VS Code takes it, with the part before its first wildcard as the folder that is searched. */
export function globOf(pattern: string, folder: vscode.Uri | undefined): vscode.RelativePattern {
	const parts = pattern.split(/[\\/]/);
	const first = parts.findIndex(isGlob);
	const base = fileOf(parts.slice(0, first).join('/') || (isAbsolute(pattern) ? '/' : '.'), folder);
	return new vscode.RelativePattern(base, parts.slice(first).join('/'));
}

/** What the settings say; where the workspace is not trusted, its own settings lead nowhere outside of it. */
function patternsFor(article: vscode.Uri): readonly string[] {
	const settings = vscode.workspace.getConfiguration('copydesk', article);
	const patterns = stringsIn(settings.get<unknown>('register', [REGISTER_FILE]));
	if (vscode.workspace.isTrusted) return patterns;
	const own = settings.inspect<unknown>('register');
	const ofReader = stringsIn(own?.globalValue);
	return patterns.filter((pattern) => ofReader.includes(pattern) || isInside(pattern));
}

function stringsIn(value: unknown): readonly string[] {
	const list: readonly unknown[] = Array.isArray(value) ? value : [];
	return list.filter((item): item is string => typeof item === 'string' && item !== '').slice(0, MOST_PATTERNS);
}

function isInside(pattern: string): boolean {
	return !isAbsolute(pattern) && !pattern.split(/[\\/]/).includes('..');
}

function isAbsolute(pattern: string): boolean {
	return /^(?:[\\/]|[A-Za-z]:[\\/])/.test(pattern);
}

/** A path of the machine that the folder is on. */
function absolute(pattern: string, folder: vscode.Uri): vscode.Uri {
	return folder.scheme === 'file' ? vscode.Uri.file(pattern) : folder.with({ path: pattern.replaceAll('\\', '/') });
}

/** Whether a folder's usual register is among the names in it. */
export function hasUsual(names: readonly string[] | undefined): boolean {
	// A folder that may not be listed may have one all the same.
	return names?.includes(REGISTER_FILE) ?? true;
}

/** Which sources an article has in VS Code: what may name some is looked at here, and read in the worker where there is anything. */
import * as vscode from 'vscode';
import { isWithin } from '../../sources/paths.js';
import type { ProofClient } from '../../worker/proof/client.js';
import { exists } from '../corrections/vscode-files.js';
import { fileName } from '../documents/file-name.js';
import { mayHaveSources, placeOf, type ArticleHead } from './may-have-sources.js';

/** A file that an article is held against. */
export interface ListedSource {
	readonly uri: vscode.Uri;
	/** Relative to the article's folder where it can be, with `/`. */
	readonly file: string;
	/** Why it is not read. */
	readonly fault?: string;
}

/** Files and folders at one place beyond which nothing is listed: nobody wants an article held against a disk. */
const MOST_ENTRIES = 5000;
/** Folders that are read at the same time: each answer may have to come from another machine. */
const MOST_AT_ONCE = 16;

/** The sources of an article, each once, those that are named first; `storage` is our own folder. Rejects with a `ProofError`. */
export async function sourcesOf(sourced: ArticleHead, client: ProofClient, storage: vscode.Uri): Promise<readonly ListedSource[]> {
	const noted = sourced.corrections.filter((correction) => correction.kind === 'source');
	const place = placeOf(sourced.uri);
	if (!place || !(await mayHaveSources({ ...sourced, corrections: noted }))) return [];
	const { article, root, globs } = place;
	const named = noted.map(({ file }) => file);
	const addresses = named.filter(isAddress);
	const query = {
		article: article.path,
		root: root.path,
		globs,
		noted: named.filter((file) => !isAddress(file)),
		isMet: sourced.isMet ?? false,
		isSource: sourced.isSource ?? false,
	};
	const { files, fault } = await client.call('list', { document: article.toString(), head: sourced.head, query });
	const uris = [...addresses.map((file) => vscode.Uri.parse(file)), ...files.map((path) => article.with({ path: absolute(path) }))];
	const own = fault === undefined ? [] : [{ uri: article, file: fileName(article), fault }];
	const others = await withoutArticle(uris, article);
	return [...own, ...(await Promise.all(others.map((uri) => listed(article, uri, storage))))];
}

/**
 * The files at a place, as paths: of a folder those at any depth, each folder once, since links can lead in circles. Links to folders come last, and in a
 * workspace that is not trusted not at all. `note` is told each place before it is read.
 */
export async function filesAt(
	place: vscode.Uri,
	storage: vscode.Uri,
	note: (place: vscode.Uri) => Promise<void>,
): Promise<readonly string[]> {
	if (await isBarred(place, storage)) return [];
	const files: string[] = [];
	const links: vscode.Uri[] = [];
	const read: vscode.Uri[] = [];
	/** The folders that were read, from the first link on. */
	let seen: Set<string> | undefined;
	let entries = 0;
	for (const folders = [place]; folders.length > 0 && entries <= MOST_ENTRIES;) {
		const batch = folders.splice(0, MOST_AT_ONCE);
		const lists = await Promise.all(batch.map((folder) => entriesOf(folder, note)));
		const below: vscode.Uri[] = [];
		for (const [index, found] of lists.entries()) {
			const folder = batch[index] ?? place;
			if (!found && folder === place && (await exists(place))) files.push(place.path);
			entries += found?.length ?? 0;
			for (const [name, type] of found ?? []) {
				const uri = vscode.Uri.joinPath(folder, name);
				if (!(type & vscode.FileType.Directory)) files.push(uri.path);
				else if (!name.startsWith('.') && name !== 'node_modules') (type & vscode.FileType.SymbolicLink ? links : below).push(uri);
			}
		}
		read.push(...batch);
		folders.push(...(seen ? await unseen(below, seen) : below));
		if (folders.length > 0 || links.length === 0 || !vscode.workspace.isTrusted) continue;
		seen ??= new Set((await Promise.all(read.map(identityOf))).map((identity) => identity ?? ''));
		folders.push(...(await unseen(links.splice(0), seen)));
	}
	return files;
}

async function entriesOf(folder: vscode.Uri, note: (place: vscode.Uri) => Promise<void>): Promise<[string, vscode.FileType][] | undefined> {
	await note(folder);
	return vscode.workspace.fs.readDirectory(folder).then(undefined, () => undefined);
}

/** The folders that are none of those seen, each once; from now on they are. */
async function unseen(folders: readonly vscode.Uri[], seen: Set<string>): Promise<readonly vscode.Uri[]> {
	const identities = await Promise.all(folders.map(identityOf));
	return folders.filter((_, at) => {
		const identity = identities[at];
		return identity !== undefined && seen.size < seen.add(identity).size;
	});
}

/** What tells one file or folder from others, by whatever path: VS Code does not say where a link leads. */
async function identityOf(folder: vscode.Uri): Promise<string | undefined> {
	return vscode.workspace.fs.stat(folder).then(
		({ ctime, mtime, size }) => `${ctime} ${mtime} ${size}`,
		() => undefined,
	);
}

/** Without what is the article itself, behind a link. */
async function withoutArticle(uris: readonly vscode.Uri[], article: vscode.Uri): Promise<readonly vscode.Uri[]> {
	const namesakes = uris.filter((uri) => fileName(uri) === fileName(article));
	if (namesakes.length === 0) return uris;
	const [own, ...identities] = await Promise.all([article, ...namesakes].map(identityOf));
	const itself = new Set(namesakes.filter((_, at) => own !== undefined && identities[at] === own));
	return uris.filter((uri) => !itself.has(uri));
}

async function listed(article: vscode.Uri, uri: vscode.Uri, storage: vscode.Uri): Promise<ListedSource> {
	const file = pathFrom(article, uri);
	return (await isBarred(uri, storage)) ? { uri, file, fault: 'it lies outside of this workspace, which is not trusted' } : { uri, file };
}

/** Whether a file must not be read: it is, or a link leads, out of a workspace that is not trusted. What samples we copied ourselves may. */
async function isBarred(uri: vscode.Uri, storage: vscode.Uri): Promise<boolean> {
	return !vscode.workspace.isTrusted && (await liesElsewhere(uri, storage));
}

/** Whether a file lies, or a link leads, out of the workspace; `home` is a folder that counts like one of it. */
export async function liesElsewhere(uri: vscode.Uri, storage: vscode.Uri, home?: vscode.Uri): Promise<boolean> {
	const isOurs = uri.scheme === storage.scheme && uri.authority === storage.authority && isWithin(storage.path, uri.path);
	const folder = isOurs ? storage : (vscode.workspace.getWorkspaceFolder(uri)?.uri ?? homeOf(uri, home));
	const root = folder?.path;
	if (root === undefined) return true;
	for (let place = uri; place.path.length > root.length; place = vscode.Uri.joinPath(place, '..')) {
		const type = await vscode.workspace.fs.stat(place).then(
			(stat) => stat.type,
			() => 0,
		);
		if (type & vscode.FileType.SymbolicLink) return true;
	}
	return false;
}

function homeOf(uri: vscode.Uri, home: vscode.Uri | undefined): vscode.Uri | undefined {
	const isWithinHome = home?.scheme === uri.scheme && home.authority === uri.authority && isWithin(home.path, uri.path);
	return isWithinHome ? home : undefined;
}

/** Whether a noted source is a URI: no path leads there from the article. */
function isAddress(file: string): boolean {
	return /^[a-z][a-z0-9+.-]+:\//i.test(file);
}

/** The path of a URI: one of Windows begins with a drive elsewhere. */
function absolute(path: string): string {
	return path.startsWith('/') ? path : `/${path}`;
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

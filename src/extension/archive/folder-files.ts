/** The articles of a workspace folder, with what tells one edition of a file from another without reading it. */
import * as vscode from 'vscode';
import type { FileStamp } from '../../archive/archive.js';
import { SIDECAR_ENDING, sidecarPlaces } from '../../worker/sidecar-place.js';
import type { IndexRequest } from '../../worker/archive/protocol.js';
import { sidecarOf } from '../corrections/sidecar-location.js';
import { isMissing, stampOf } from '../corrections/vscode-files.js';
import { fileName, pathWithin } from '../documents/file-name.js';
import { articlesListedIn } from '../documents/listed-files.js';
import { messageOf } from '../../engine/util/message-of.js';

/** The articles that a folder lists. */
export interface ListedArticles {
	/** Relative to the folder, with `/`, in order. */
	readonly paths: readonly string[];
	/** Paths of files that may be sidecars. */
	readonly sidecars: ReadonlySet<string>;
	/** Whether the settings name them as articles. */
	readonly areNamed: boolean;
}

/** Files that are asked about at once: more do not answer sooner, and keep a remote machine busy. */
const ASKED_AT_ONCE = 8;

/** The files that may be articles; what the settings exclude from the explorer is left out. */
export async function articlesIn(folder: vscode.Uri, token: vscode.CancellationToken): Promise<ListedArticles> {
	const { files, areNamed } = await articlesListedIn(folder, token);
	// Sidecars are found also where the explorer hides them.
	const sidecars = await vscode.workspace.findFiles(new vscode.RelativePattern(folder, `**/*${SIDECAR_ENDING}`), null, undefined, token);
	return {
		paths: files.map((file) => pathWithin(folder, file)),
		sidecars: new Set(sidecars.map((file) => pathWithin(folder, file))),
		areNamed,
	};
}

/** Stamps of articles, of those that are there; fewer where the token is cancelled. */
export async function stampsOf(
	folder: vscode.Uri,
	paths: readonly string[],
	sidecars: ReadonlySet<string>,
	token: vscode.CancellationToken,
): Promise<readonly FileStamp[]> {
	const stamps: FileStamp[] = [];
	for (let from = 0; from < paths.length && !token.isCancellationRequested; from += ASKED_AT_ONCE) {
		const some = paths.slice(from, from + ASKED_AT_ONCE).map((path) => stampOfArticle(folder, path, sidecars));
		stamps.push(...(await Promise.all(some)).flatMap((stamp) => stamp ?? []));
	}
	return stamps;
}

/** The stamp of an article and of the files that may be its sidecar; undefined where there is no such file. */
async function stampOfArticle(folder: vscode.Uri, path: string, sidecars: ReadonlySet<string>): Promise<FileStamp | undefined> {
	const beside = sidecarPathsOf(path).filter((place) => sidecars.has(place));
	const stamps = await Promise.all([path, ...beside].map((one) => stampOf(vscode.Uri.joinPath(folder, one))));
	return stamps[0] === null ? undefined : { path, stamp: stamps.map((stamp) => stamp ?? '').join('|') };
}

/** Where an article's sidecar may be, relative to the folder. */
export function sidecarPathsOf(path: string): readonly string[] {
	const [, directory = '', name = ''] = /^(.*\/)?([^/]*)$/su.exec(path) ?? [];
	return sidecarPlaces(name).map((place) => directory + place);
}

/**
 * An article and its sidecar as they are on disk; undefined where the article is gone.
 * @throws where one of them cannot be read.
 */
export async function readArticle(
	folder: vscode.Uri,
	{ path, stamp }: FileStamp,
	{ sidecars, areNamed }: Pick<ListedArticles, 'sidecars' | 'areNamed'>,
): Promise<IndexRequest | undefined> {
	const article = vscode.Uri.joinPath(folder, path);
	const bytes = await bytesOf(article);
	if (!bytes) return undefined;
	const hasSidecar = sidecarPathsOf(path).some((place) => sidecars.has(place));
	const sidecar = hasSidecar ? await bytesOf(await sidecarOf(article)) : undefined;
	return { path, stamp, bytes, ...(sidecar ? { sidecar } : {}), ...(areNamed ? { isNamed: true } : {}) };
}

/** Bytes that can be handed over: those of a file may be a part of a larger piece of memory. */
async function bytesOf(uri: vscode.Uri): Promise<Uint8Array<ArrayBuffer> | undefined> {
	try {
		return new Uint8Array(await vscode.workspace.fs.readFile(uri));
	} catch (error) {
		if (isMissing(error)) return undefined;
		throw new Error(`${fileName(uri)}: ${messageOf(error)}`, { cause: error });
	}
}

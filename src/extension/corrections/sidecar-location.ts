/** Where an article's sidecar is. */
import * as vscode from 'vscode';
import { exportName } from '../../views/export-name.js';
import { articleFileOf } from '../../formats/article-file.js';
import { fileName } from '../documents/file-name.js';
import { exists, namesIn, type NamesIn } from './vscode-files.js';

const ENDING = '.annotations.json';
const FOLDER = '.copydesk';

/** `copydesk.sidecar.location`: beside the article, or in a folder beside it. */
type Location = 'beside' | 'folder';

/**
 * The sidecar of an article: the one that is there, in either location, else the one to make. Two articles that differ in their
 * endings alone (`iraq.txt`, `iraq.md`) have one name for both: the second gets its whole name.
 * With `asSet`, the place that the setting says, whatever is there.
 */
export async function sidecarOf(article: vscode.Uri, asSet = false): Promise<vscode.Uri> {
	const location = vscode.workspace.getConfiguration('copydesk', article).get<Location>('sidecar.location', 'beside');
	const places = await candidates(article, location);
	if (!asSet) for (const place of places) if (await exists(place)) return place;
	const [first = article] = places;
	return first;
}

/**
 * The sidecar to make for an article that has none; undefined where a file stands that may be its sidecar, or what a crash left of one. Most
 * articles have none, and nobody sees a mark before that is known: so one look tells it, and not a look for each name. `look` is how to
 * look into a folder.
 */
export async function sidecarWhereNone(article: vscode.Uri, look: NamesIn = namesIn): Promise<vscode.Uri | undefined> {
	const places = possibleSidecars(article);
	const names = places.map((place) => evened(fileName(place)));
	const folders = await Promise.all(['.', FOLDER].map((folder) => look(vscode.Uri.joinPath(article, '..', folder))));
	const mayBe = (entry: string): boolean => names.some((name) => evened(entry).startsWith(name));
	if (folders.some((entries) => !entries || entries.some(mayBe))) return undefined;
	return places.find((place) => !isElsewhere(article, place));
}

/** As file systems compare names that tell neither cases nor ways of writing an accent apart. */
function evened(name: string): string {
	return name.normalize().toLowerCase();
}

/** Whether the setting puts sidecars somewhere else now than this one is. */
export function isElsewhere(article: vscode.Uri, sidecar: vscode.Uri): boolean {
	const location = vscode.workspace.getConfiguration('copydesk', article).get<Location>('sidecar.location', 'beside');
	return sidecar.path.includes(`/${FOLDER}/`) !== (location === 'folder');
}

/** Where an article's sidecars may be under either setting, by name alone: for moving them along with the article. */
export function possibleSidecars(article: vscode.Uri): vscode.Uri[] {
	const names = [exportName(fileName(article), ENDING), fileName(article) + ENDING];
	return [...new Set(names)].flatMap((name) => [
		vscode.Uri.joinPath(article, '..', name),
		vscode.Uri.joinPath(article, '..', FOLDER, name),
	]);
}

/** The same sidecar for an article that is elsewhere or called otherwise now. */
export function sidecarAfterRename(sidecar: vscode.Uri, from: vscode.Uri, to: vscode.Uri): vscode.Uri {
	const isShort = fileName(sidecar) === exportName(fileName(from), ENDING);
	const name = isShort ? exportName(fileName(to), ENDING) : fileName(to) + ENDING;
	const inFolder = sidecar.path.includes(`/${FOLDER}/`);
	return vscode.Uri.joinPath(to, '..', ...(inFolder ? [FOLDER] : []), name);
}

/** Whether a sidecar says that it belongs to another article, which is there too. */
export async function belongsToAnother(sidecar: vscode.Uri, article: vscode.Uri): Promise<boolean> {
	try {
		const file = articleFileOf(new TextDecoder().decode(await vscode.workspace.fs.readFile(sidecar)));
		return file !== undefined && file !== fileName(article) && (await exists(vscode.Uri.joinPath(article, '..', file)));
	} catch {
		return false;
	}
}

async function candidates(article: vscode.Uri, location: Location): Promise<vscode.Uri[]> {
	const own = location === 'folder' ? [FOLDER] : [];
	const other = location === 'folder' ? [] : [FOLDER];
	const at = (folder: readonly string[], name: string): vscode.Uri => vscode.Uri.joinPath(article, '..', ...folder, name);
	const short = exportName(fileName(article), ENDING);
	const isTaken = short !== fileName(article) + ENDING && (await belongsToAnother(at(own, short), article));
	const name = isTaken ? fileName(article) + ENDING : short;
	return [at(own, name), ...(isTaken ? [] : [at(own, fileName(article) + ENDING)]), at(other, name)];
}

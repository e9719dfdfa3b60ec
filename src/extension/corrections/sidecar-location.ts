/** Where an article's sidecar is. */
import * as vscode from 'vscode';
import { comparableName, exportName } from '../../views/export-name.js';
import {
	isInSidecarFolder,
	placeToMake,
	SIDECAR_ENDING,
	sidecarOwners,
	sidecarPlace,
	sidecarPlaces,
	type SidecarLocation,
	type SidecarOwners,
} from '../../worker/sidecar-place.js';
import { fileName } from '../documents/file-name.js';
import { exists, isMissing, namesIn, type NamesIn } from './vscode-files.js';

/**
 * The sidecar of an article: the one that is there, in either location, else the one to make. With `asSet`, the place that the setting says,
 * whatever is there.
 */
export async function sidecarOf(article: vscode.Uri, asSet = false): Promise<vscode.Uri> {
	const place = asSet ? placeToMake : sidecarPlace;
	return beside(article, place(fileName(article), await ownersBeside(article), locationOf(article)));
}

/**
 * The sidecar to make for an article that has none; undefined where a file stands that may be its sidecar, or what a crash left of one. Most
 * articles have none, and nobody sees a mark before that is known: so one look tells it, and not a look for each name. `look` is how to
 * look into a folder.
 */
export async function sidecarWhereNone(article: vscode.Uri, look: NamesIn = namesIn): Promise<vscode.Uri | undefined> {
	const places = sidecarPlaces(fileName(article), locationOf(article)).map((place) => beside(article, place));
	const names = places.map((place) => comparableName(fileName(place)));
	const folders = await Promise.all(['.', '.copydesk'].map((folder) => look(beside(article, folder))));
	const mayBe = (entry: string): boolean => names.some((name) => comparableName(entry).startsWith(name));
	return folders.some((entries) => !entries || entries.some(mayBe)) ? undefined : places[0];
}

/** Whether the setting puts sidecars somewhere else now than this one is. */
export function isElsewhere(article: vscode.Uri, sidecar: vscode.Uri): boolean {
	return isInSidecarFolder(sidecar.path) !== (locationOf(article) === 'folder');
}

/** The sidecars of an article that are there, under either setting, and no other article's: for moving them along with it. */
export async function sidecarsThere(article: vscode.Uri): Promise<vscode.Uri[]> {
	const owners = await ownersBeside(article);
	return [...owners].flatMap(([place, owner]) => ((owner ?? fileName(article)) === fileName(article) ? [beside(article, place)] : []));
}

/** The same sidecar for an article that was moved or renamed. */
export function sidecarAfterRename(sidecar: vscode.Uri, from: vscode.Uri, to: vscode.Uri): vscode.Uri {
	const isShort = fileName(sidecar) === exportName(fileName(from), SIDECAR_ENDING);
	const name = isShort ? exportName(fileName(to), SIDECAR_ENDING) : fileName(to) + SIDECAR_ENDING;
	return beside(to, isInSidecarFolder(sidecar.path) ? `.copydesk/${name}` : name);
}

function locationOf(article: vscode.Uri): SidecarLocation {
	return vscode.workspace.getConfiguration('copydesk', article).get<SidecarLocation>('sidecar.location', 'beside');
}

function beside(article: vscode.Uri, path: string): vscode.Uri {
	return vscode.Uri.joinPath(article, '..', path);
}

function ownersBeside(article: vscode.Uri): Promise<SidecarOwners> {
	return sidecarOwners(fileName(article), {
		read: async (path) => {
			try {
				return await vscode.workspace.fs.readFile(beside(article, path));
			} catch (error) {
				return isMissing(error) ? undefined : null;
			}
		},
		has: (path) => exists(beside(article, path)),
	});
}

/** Where an article's sidecar is: one answer for the extension and for the command line. Places are paths from the article's folder. */
import { exportName } from '../views/export-name.js';

/** What a sidecar's name ends in. */
export const SIDECAR_ENDING = '.annotations.json';
const FOLDER = '.copydesk/';

/** `copydesk.sidecar.location`: beside the article, or in a folder beside it. */
export type SidecarLocation = 'beside' | 'folder';

/** Whose the sidecars are that are there, by place: the article of that folder which each names; null where it names none that exists. */
export type SidecarOwners = ReadonlyMap<string, string | null>;

/** How to look into an article's folder. */
export interface ArticleFolder {
	/** The bytes of a file; undefined where there is none, null where it cannot be read. */
	read(path: string): Promise<Uint8Array | undefined | null>;
	has(path: string): Promise<boolean>;
}

/** Where an article's sidecar may be, by name alone; those of `location` first, in each its usual name first. */
export function sidecarPlaces(article: string, location: SidecarLocation = 'beside'): string[] {
	const names = [...new Set([exportName(article, SIDECAR_ENDING), article + SIDECAR_ENDING])];
	const folders = location === 'beside' ? ['', FOLDER] : [FOLDER, ''];
	return folders.flatMap((folder) => names.map((name) => folder + name));
}

/**
 * The sidecar of an article: of those that are there the one that names it, else one that names none; else the one to make. Two articles that
 * differ in their endings alone (`iraq.txt`, `iraq.md`) have one usual name for both: the second gets its whole name.
 */
export function sidecarPlace(article: string, owners: SidecarOwners, location?: SidecarLocation): string {
	const places = sidecarPlaces(article, location);
	const owned = (owner: string | null): string | undefined => places.find((place) => owners.get(place) === owner);
	return owned(article) ?? owned(null) ?? placeToMake(article, owners, location);
}

/** Where an article's sidecar belongs by the setting, whatever is elsewhere: the first place that is no other article's. */
export function placeToMake(article: string, owners: SidecarOwners, location?: SidecarLocation): string {
	const places = sidecarPlaces(article, location);
	return places.find((place) => (owners.get(place) ?? article) === article) ?? article + SIDECAR_ENDING;
}

/** Whether a place is in the folder for sidecars. */
export function isInSidecarFolder(place: string): boolean {
	return place.startsWith(FOLDER) || place.includes(`/${FOLDER}`);
}

/** The article's name in a sidecar, which is found without reading thousands of corrections. Quotes in texts are escaped, so that none looks so. */
const ARTICLE_NAME = /"article"\s*:\s*\{[^{}]*?"file"\s*:\s*("(?:[^"\\]|\\.)*")/;

/** The article that a sidecar names; null where it names none. */
function articleNamedIn(json: string): string | null {
	try {
		return JSON.parse(ARTICLE_NAME.exec(json)?.[1] ?? 'null') as string | null;
	} catch {
		return null;
	}
}

/** Looks whose the sidecars are that may be an article's. */
export async function sidecarOwners(article: string, folder: ArticleFolder): Promise<SidecarOwners> {
	const owners = new Map<string, string | null>();
	for (const place of sidecarPlaces(article)) {
		const bytes = await folder.read(place);
		if (bytes === undefined) continue;
		const file = bytes && articleNamedIn(new TextDecoder().decode(bytes));
		owners.set(place, file !== null && (file === article || (await folder.has(file))) ? file : null);
	}
	return owners;
}

/** Which sources an article has: one answer for the extension and for the command line. No file is read here; callers list files. */
import { folderOf, isWithin, resolved } from './paths.js';
import { extensionOf } from './source-files.js';

/** An article, and what names its sources. Paths are absolute, with forward slashes. */
export interface SourceQuery {
	readonly article: string;
	/** The workspace folder, or the folder for which the command line runs: above it no `sources` folder is looked for. */
	readonly root: string;
	/** The setting `copydesk.sources`: globs from the root; one that begins with `!` takes files out. */
	readonly globs?: readonly string[];
	/** `sources:` of the article's front matter: files and folders, from the article's folder. */
	readonly named?: readonly string[];
	/** Those that the sidecar notes, in the same form. */
	readonly noted?: readonly string[];
	/** Whether it was met among the files of a folder: nobody named it as an article then, and where it lies among sources it is none. */
	readonly isMet?: boolean;
	/** Whether it is known to be a source of another article: then it has those sources alone that it names. */
	readonly isSource?: boolean;
}

/** The sources of an article, as absolute paths, each once. */
export interface SourceList {
	/** Named ones first, then noted ones, those of the folder, those of globs; in each by path. */
	readonly files: readonly string[];
	/** Named and noted ones that do not exist: an editor must be told. */
	readonly missing: readonly string[];
}

/**
 * The files at a place, as absolute paths: a folder's at any depth, a file itself, none where nothing is there. It looks into no folder
 * twice (links can lead in circles), and not into `node_modules` and folders whose name begins with a dot.
 */
export type FileLister = (place: string) => Promise<readonly string[]>;

/** Makes a test of paths out of a glob. */
export type GlobMatcher = (glob: string) => (path: string) => boolean;

/** The name of the folder whose files are sources of the articles beside and below it. */
const FOLDER = 'sources';

/** What the name of an article's corrections, beside it, ends in. */
const SIDECAR_ENDING = '.annotations.json';

/** A glob that names neither a folder nor the beginning of a name: two stars, a slash and `*.txt`. */
const ALL_OF_A_KIND = /^(?:\.?\/)?(?:\*\*?\/)*\*(?:\*|\.[^/]*)?$/;

/** Whether a file lies in a folder of sources, at or below the root. */
export function isInSources(root: string, file: string): boolean {
	return isWithin(root, file) && file.slice(root.length).split('/').slice(0, -1).includes(FOLDER);
}

/** Whether a file is named as sidecars are, which are no sources. */
export function isSidecarName(file: string): boolean {
	return file.toLowerCase().endsWith(SIDECAR_ENDING);
}

/** Lists the sources of an article; one that is but a source of others has those alone that it names. Rejects where the lister does. */
export async function sourcesOf(query: SourceQuery, list: FileLister, matcher: GlobMatcher): Promise<SourceList> {
	const { article, root, globs = [], named = [], noted = [], isMet = false, isSource = false } = query;
	const files: string[] = [];
	const missing: string[] = [];
	for (const path of new Set([...named, ...noted])) {
		const place = resolved(folderOf(article), path);
		const found = await list(place);
		const moved = found.length === 0 && noted.includes(path) ? await fromFolderAbove(path, query, list) : [];
		if (found.length + moved.length === 0) missing.push(place);
		files.push(...sourcesAt(place, found), ...moved);
	}
	const matched = await matching(globs, root, list, matcher);
	// A glob that takes every file of a kind says of none that it is no article.
	const narrow = globs.filter((glob) => !ALL_OF_A_KIND.test(glob));
	const hasWide = narrow.length < globs.length;
	const chosen = hasWide ? await matching(narrow, root, list, matcher) : matched;
	const isAmongAll = matched.includes(article) && !chosen.includes(article);
	const isOfOthers = (isSource && !isAmongAll) || (isMet && (isInSources(root, article) || chosen.includes(article)));
	const taken = hasWide ? withoutArticles(matched, new Set(chosen), root, await list(root)) : matched;
	if (!isOfOthers) files.push(...(await besideOrAbove(query, list)), ...taken);
	return { files: [...new Set(files)].filter((file) => file !== article), missing };
}

/**
 * The files that globs match but for those that are known to be articles: with a sidecar, or beside a folder of sources. A glob that `chosen` are of
 * takes them all the same.
 */
function withoutArticles(
	matched: readonly string[],
	chosen: ReadonlySet<string>,
	root: string,
	listed: readonly string[],
): readonly string[] {
	const known = new Set(listed);
	const inSources = listed.filter((file) => isInSources(root, file) && extensionOf(file) !== undefined);
	const withSources = new Set(inSources.map((file) => file.slice(0, file.lastIndexOf(`/${FOLDER}/`))));
	const hasSidecar = (file: string): boolean => known.has(file + SIDECAR_ENDING) || known.has(withoutExtension(file) + SIDECAR_ENDING);
	const isArticle = (file: string): boolean => !isInSources(root, file) && (hasSidecar(file) || withSources.has(folderOf(file)));
	return matched.filter((file) => chosen.has(file) || !isArticle(file));
}

/** A file's path without its ending, of a format that is read. */
function withoutExtension(file: string): string {
	return file.slice(0, file.length - (extensionOf(file)?.length ?? 0));
}

/**
 * The file that a sidecar notes, where article and sidecar were moved into another folder meanwhile: at the same path from the nearest folder above, up to the
 * root. None for an absolute path.
 */
async function fromFolderAbove(path: string, { article, root }: SourceQuery, list: FileLister): Promise<readonly string[]> {
	const tail = path.replaceAll('\\', '/').replace(/^(?:\.{1,2}\/)+/, '');
	const noted = resolved(folderOf(article), path);
	for (let folder = folderOf(article); tail !== path || !/^(?:[A-Za-z]:)?\//.test(path); folder = folderOf(folder)) {
		const place = resolved(folder, tail);
		const files = place === noted ? [] : (await list(place)).filter((file) => file === place);
		if (files.length > 0 || folder === '' || folder === root || !isWithin(root, folder)) return files;
	}
	return [];
}

/** What can be a source at a place. A file that is named counts whatever its ending: who reads it says that its format is not read. */
function sourcesAt(place: string, files: readonly string[]): string[] {
	return files.filter((file) => !isSidecarName(file) && (file === place || isListed(place, file))).sort();
}

function isListed(folder: string, file: string): boolean {
	const names = file.slice(folder.length).split('/');
	return extensionOf(file) !== undefined && !names.some((name) => name.startsWith('.') || name === 'node_modules');
}

/** The files of the nearest folder of sources that has any: beside the article, else above it up to the root. */
async function besideOrAbove({ article, root }: SourceQuery, list: FileLister): Promise<readonly string[]> {
	for (let folder = folderOf(article); ; folder = folderOf(folder)) {
		const place = `${folder}/${FOLDER}`;
		const files = sourcesAt(place, await list(place)).filter((file) => file !== article);
		if (files.length > 0 || folder === '' || folder === root || !isWithin(root, folder)) return files;
	}
}

/** The files that match one of the globs and none of those that take out. */
async function matching(globs: readonly string[], root: string, list: FileLister, matcher: GlobMatcher): Promise<string[]> {
	const taken = globs.filter((glob) => !glob.startsWith('!')).map((glob) => globFrom(root, glob, matcher));
	const left = globs.filter((glob) => glob.startsWith('!')).map((glob) => globFrom(root, glob.slice(1), matcher));
	const files: string[] = [];
	for (const glob of taken) files.push(...sourcesAt(glob.place, await list(glob.place)).filter(glob.matches));
	return files.filter((file) => !left.some((glob) => glob.matches(file)));
}

/** A glob, as the place from which it matches; one without wildcards means a file, or all in a folder. */
function globFrom(
	root: string,
	glob: string,
	matcher: GlobMatcher,
): { readonly place: string; readonly matches: (file: string) => boolean } {
	const parts = glob.replaceAll('\\', '/').split('/');
	const firstWild = parts.findIndex((part) => /[*?[\]{}()!+@]/.test(part));
	const place = resolved(root, parts.slice(0, firstWild < 0 ? parts.length : firstWild).join('/') || (glob.startsWith('/') ? '/' : '.'));
	const isMatch = firstWild < 0 ? () => true : matcher(parts.slice(firstWild).join('/'));
	return { place, matches: (file) => isWithin(place, file) && isMatch(file.slice(place.length).replace(/^\//, '')) };
}

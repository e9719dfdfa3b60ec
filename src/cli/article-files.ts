/** Which files the command line reads: those that are named, and the articles in folders and behind globs. */
import { access, constants, realpath } from 'node:fs/promises';
import { basename, dirname, isAbsolute, join, resolve } from 'node:path';
import picomatch from 'picomatch';
import { glob, isDynamicPattern } from 'tinyglobby';
import { isInSources } from '../sources/sources-of.js';
import { ARTICLE_GLOB, isArticleName, readsLikeArticle } from '../views/article-names.js';
import { codeOf, UsageError } from './io.js';
import { STDIN } from './article-file.js';
import type { SettingsReader } from './settings.js';
import { statOf, pathFrom } from './files.js';

/** A file to read. */
export interface ListedFile {
	readonly path: string;
	/** What it is called below the folder that was named; its last part where it was named itself. */
	readonly name: string;
	/** Whether somebody named it, by itself or by `copydesk.files.include`: it is an article whatever it reads like. */
	readonly isNamed: boolean;
}

const FOREIGN = ['**/node_modules/**', '**/.git/**'];

/**
 * The files that the arguments (`FILE`, `DIR`, `GLOB`, `-`) mean, each once, in the order of the arguments and below a folder by their names.
 * @throws UsageError where a glob or a folder has no file, and where settings cannot be read.
 */
export async function listedFiles(args: readonly string[], settings: SettingsReader): Promise<readonly ListedFile[]> {
	const lists = [];
	for (const arg of args) lists.push(await filesOf(arg, settings));
	const seen = new Set<string>();
	return lists.flat().filter(({ path }) => seen.size < seen.add(resolve(path)).size);
}

/** Whether a listed file lies in a folder of sources. */
export function isAmongSources({ name }: Pick<ListedFile, 'name'>): boolean {
	return isInSources('', `/${name}`);
}

/** The listed files without those of a folder that lie among its sources, unless somebody named them: what a transcript says is in no article. */
export function withoutSources(listed: readonly ListedFile[]): readonly ListedFile[] {
	return listed.filter((file) => file.isNamed || !isAmongSources(file));
}

/** Whether a listed file counts as an article. */
export function isArticle({ path, isNamed }: Pick<ListedFile, 'path' | 'isNamed'>, text: string): boolean {
	return isNamed || readsLikeArticle(path, text);
}

async function filesOf(arg: string, settings: SettingsReader): Promise<readonly ListedFile[]> {
	const found = arg === STDIN ? undefined : await statOf(arg);
	if (found?.isDirectory()) return articlesIn(arg, settings);
	// A file that is missing is reported when it is read, so that the others are read all the same.
	if (arg === STDIN || found || !isDynamicPattern(arg))
		return [{ path: arg, name: arg === STDIN ? 'stdin' : basename(arg), isNamed: true }];
	const matched = await glob(arg, { ignore: FOREIGN, expandDirectories: false, absolute: isAbsolute(arg) });
	if (matched.length === 0) throw new UsageError(`${arg} matches no file`);
	return matched.sort(byName).map((path) => ({ path, name: basename(path), isNamed: true }));
}

/** What the settings call an article; where they say nothing, what may be one by its name. */
async function articlesIn(folder: string, settings: SettingsReader): Promise<readonly ListedFile[]> {
	const found = await glob('**/*', { cwd: folder, ignore: FOREIGN, expandDirectories: false, dot: true, onlyFiles: false });
	const folders = await eachOnce(folder, ['', ...found.filter((name) => name.endsWith('/')).map((name) => name.slice(0, -1))]);
	const files = found.filter((name) => !name.endsWith('/') && folders.has(name.slice(0, Math.max(0, name.lastIndexOf('/')))));
	const locked = new Set(await lockedOf(folder, [...folders].sort(byName)));
	const listed: ListedFile[] = [];
	for (const name of [...locked, ...files.sort(byName)]) {
		const path = join(folder, name);
		const { root = dirname(resolve(path)), include, exclude } = await settings.for(path);
		const within = pathFrom(root, resolve(path));
		const isNamed = include.length > 0 || locked.has(name);
		const isIncluded = include.length > 0 ? matches(within, include) || isArticleName(name) : matches(within, [ARTICLE_GLOB]);
		if ((isIncluded || locked.has(name)) && !matches(within, exclude)) listed.push({ path, name, isNamed });
	}
	if (listed.length === 0) throw new UsageError(`${folder} has no article`);
	return listed;
}

/** The folders (`names`, below `folder`) without those that a link leads to a second time: they stay where they are no link. */
async function eachOnce(folder: string, names: readonly string[]): Promise<ReadonlySet<string>> {
	const root = await realpath(folder);
	const places = new Map<string, string>();
	for (const name of names.toSorted(byName)) {
		const own = join(root, name);
		const real = await realpath(own).catch(() => own);
		if (real === own || !places.has(real)) places.set(real, name);
	}
	return new Set(places.values());
}

/** Those folders that may not be read. They are listed as files are: reading one then gives the reason. */
async function lockedOf(folder: string, names: readonly string[]): Promise<readonly string[]> {
	const locked: string[] = [];
	for (const name of names) {
		const isLocked = await access(join(folder, name), constants.R_OK | constants.X_OK).then(() => false, isForbidden);
		if (isLocked) locked.push(name);
	}
	return locked;
}

function isForbidden(error: unknown): boolean {
	return codeOf(error) === 'EACCES' || codeOf(error) === 'EPERM';
}

/** VS Code passes over no file for the dot before its name, and `.TXT` is a text too. */
function matches(path: string, globs: readonly string[]): boolean {
	return picomatch.isMatch(path, [...globs], { dot: true, nocase: true });
}

function byName(a: string, b: string): number {
	return a < b ? -1 : 1;
}

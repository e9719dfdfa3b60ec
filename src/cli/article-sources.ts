/** Which source files each article has: those that were named for all, or its own. */
import { dirname, join, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { sourcesNamedIn } from '../sources/front-matter.js';
import { globMatcher } from '../sources/glob-matcher.js';
import { SourceError } from '../sources/source-error.js';
import { sourcesOf, type SourceQuery } from '../sources/sources-of.js';
import { STDIN, type ArticleFile } from './article-file.js';
import { filesBelow } from './source-files.js';
import type { SettingsReader } from './settings.js';
import { realPlace } from './written-places.js';
import { slashed, statOf } from './files.js';

/** The source files of one article. */
export interface SourcesOfArticle {
	/** Without the article itself; also those that its front matter or its sidecar names and that are missing: reading one then gives the reason. */
	readonly files: readonly string[];
	/** What is wrong with what the article says of its sources. */
	readonly error?: SourceError;
}

/** Finds the sources of articles, and remembers what lies in folders. */
export class ArticleSources {
	readonly #settings: SettingsReader;
	readonly #named: readonly string[] | undefined;
	readonly #folders = new Map<string, Promise<readonly string[]>>();

	/** `named` are the sources of all articles; where it is undefined, each has its own. */
	constructor(settings: SettingsReader, named: readonly string[] | undefined) {
		[this.#settings, this.#named] = [settings, named];
	}

	/** The sources of an article that was read from `path`, which may be standard input. Throws a `UsageError` where settings cannot be read. */
	async of(path: string, article: Pick<ArticleFile, 'text' | 'corrections' | 'orphans'>): Promise<SourcesOfArticle> {
		if (this.#named) return { files: await withoutArticle(this.#named, path) };
		const { named, error } = await namedIn(path, article.text);
		const { files, missing } = await sourcesOf(await this.#query(path, named, notedIn(article)), (place) => this.#list(place), globMatcher);
		const shown = [...files, ...missing].map((file) => shownPath(file, path));
		return { files: await withoutArticle(shown, path), ...(error && { error }) };
	}

	async #query(path: string, named: readonly string[], noted: readonly string[]): Promise<SourceQuery> {
		const article = resolve(path);
		const { root, sources } = await this.#settings.for(path);
		return { article: slashed(article), root: slashed(root ?? (await workspaceOf(article))), globs: sources, named, noted };
	}

	#list(place: string): Promise<readonly string[]> {
		const listed = this.#folders.get(place) ?? filesAt(place);
		this.#folders.set(place, listed);
		return listed;
	}
}

async function filesAt(place: string): Promise<readonly string[]> {
	const found = await statOf(place);
	return found?.isDirectory() ? (await filesBelow(place)).map(slashed) : found ? [place] : [];
}

/** The folder above which no `sources` folder is looked for, where no settings stand: that of the repository, else the current one, where the article is in them. */
async function workspaceOf(article: string): Promise<string> {
	for (let folder = dirname(article); folder !== dirname(folder); folder = dirname(folder))
		if (await statOf(join(folder, '.git'))) return folder;
	return article.startsWith(process.cwd() + sep) ? process.cwd() : '/';
}

async function namedIn(path: string, text: string): Promise<{ readonly named: readonly string[]; readonly error?: SourceError }> {
	try {
		return { named: await sourcesNamedIn(path, text) };
	} catch (error) {
		if (error instanceof SourceError) return { named: [], error };
		throw error;
	}
}

/** What the sidecar notes; a file's URI as its path. */
function notedIn({ corrections, orphans }: Pick<ArticleFile, 'corrections' | 'orphans'>): readonly string[] {
	const noted = [...corrections, ...orphans].flatMap((correction) => (correction.kind === 'source' ? [correction.file] : []));
	return noted.map((file) => (file.startsWith('file:') ? fileURLToPath(file) : file));
}

async function withoutArticle(files: readonly string[], article: string): Promise<readonly string[]> {
	if (article === STDIN) return files;
	const place = await realPlace(article);
	const places = await Promise.all(files.map(realPlace));
	return files.filter((_, at) => places[at] !== place);
}

/** As the article was named: by its path from the current folder, or by its whole path. */
function shownPath(file: string, article: string): string {
	return article === STDIN || resolve(article) !== article ? relative('', file) : file;
}

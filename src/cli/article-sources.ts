/** Which sources each article has: those that were named for all, or its own. */
import { stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { STDIN } from './article-file.js';
import { listedSources, sourcesIn } from './source-files.js';
import { realPlace } from './written-places.js';

/** The source files of one article. */
export interface SourcesOfArticle {
	/** Without the article itself. */
	readonly files: readonly string[];
	/** Whether the article's file is one of them. */
	readonly hasItself: boolean;
}

export class ArticleSources {
	readonly #named: readonly LocatedFile[] | undefined;

	private constructor(named: readonly LocatedFile[] | undefined) {
		this.#named = named;
	}

	/** Sources that are named (`FILE`, `DIR`, `GLOB`), or where none are those that each article has. Throws a `UsageError` like `listedSources`. */
	static async of(named: readonly string[] | undefined): Promise<ArticleSources> {
		return new ArticleSources(named && (await located(await listedSources(named))));
	}

	/** The sources of an article. */
	async of(article: string): Promise<SourcesOfArticle> {
		const all = this.#named ?? (await located(await ownSources(article)));
		const place = article === STDIN ? undefined : await realPlace(article);
		const others = all.filter((file) => file.place !== place);
		return { files: others.map(({ path }) => path), hasItself: others.length < all.length };
	}
}

/** A file and where it is behind all links. */
interface LocatedFile {
	readonly path: string;
	readonly place: string;
}

function located(paths: readonly string[]): Promise<LocatedFile[]> {
	return Promise.all(paths.map(async (path) => ({ path, place: await realPlace(path) })));
}

/** Replaced by `src/sources/`. */
async function ownSources(article: string): Promise<readonly string[]> {
	for (let folder = dirname(article); ; folder = dirname(folder)) {
		const sources = join(folder, 'sources');
		const found = await stat(sources).catch(() => undefined);
		if (found?.isDirectory()) return sourcesIn(sources);
		if (folder === dirname(folder)) return [];
	}
}

/** Which files may be articles by their names. */

/** What may be an article where no setting says so. */
export const ARTICLE_GLOB = '**/*.{txt,md,markdown,news,article}';

/** Whether a file is an article whatever it reads like. */
export function isArticleName(path: string): boolean {
	return /\.(?:news|article)$/i.test(path);
}

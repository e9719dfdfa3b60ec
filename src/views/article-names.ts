/** Which files may be articles: by their names, and by what they read like. */
import { looksLikeArticle } from '../engine/document/looks-like-article.js';

/** What may be an article where no setting says so. */
export const ARTICLE_GLOB = '**/*.{txt,md,markdown,news,article}';

/** Whether a file is an article whatever it reads like. */
export function isArticleName(path: string): boolean {
	return /\.(?:news|article)$/i.test(path);
}

/** Whether a file that nobody named as one is an article. */
export function readsLikeArticle(path: string, text: string): boolean {
	return isArticleName(path) || looksLikeArticle(text);
}

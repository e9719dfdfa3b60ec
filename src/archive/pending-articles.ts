/**
 * Articles that are put but not yet in the tables of names. Each is kept as it is in one row, so that none is lost with the process; those of several are
 * put into the tables at once, since they change much the same pages of the database, each of which is then written once.
 */
import type { ArticleRecord } from './archive.js';
import type { ArticleRow } from './article-rows.js';
import type { Database } from './database.js';

/** An article as it is put into the tables. */
export interface PendingArticle extends ArticleRow, Pick<ArticleRecord, 'path' | 'stamp' | 'digest'> {
	/** As `cellOfAudit` writes it. */
	readonly audit: string;
	/** See `word-filter.ts`. */
	readonly words: Uint8Array;
}

/** The articles that wait, by path. */
export class PendingArticles {
	readonly #database: Database;
	readonly #waiting = new Map<string, PendingArticle>();

	/** Reads those that an earlier process left. Throws `DatabaseError`. */
	constructor(database: Database) {
		this.#database = database;
		for (const [cell, words] of database.all('SELECT article, words FROM pending')) {
			const article = JSON.parse(String(cell)) as Omit<PendingArticle, 'words'>;
			this.#waiting.set(article.path, { ...article, words: words instanceof Uint8Array ? words : new Uint8Array() });
		}
	}

	/** How many there are. */
	get size(): number {
		return this.#waiting.size;
	}

	/** The articles, in the order in which they came. */
	get all(): readonly PendingArticle[] {
		return [...this.#waiting.values()];
	}

	/** The waiting article with that path. */
	at(path: string): PendingArticle | undefined {
		return this.#waiting.get(path);
	}

	/** Keeps an article in the place of the one with its path; on disk when this returns. */
	add(article: PendingArticle): void {
		const { words, ...rest } = article;
		this.#database.transaction(() => {
			this.#database.run('INSERT OR REPLACE INTO pending VALUES (?, ?, ?)', article.path, JSON.stringify(rest), words);
		});
		this.#waiting.set(article.path, article);
	}

	/** Runs `work`, which puts all of them into the tables, in one transaction; then none waits. */
	take(work: (articles: readonly PendingArticle[]) => void): void {
		this.#database.transaction(() => {
			work(this.all);
			this.#database.exec('DELETE FROM pending');
		});
		this.#waiting.clear();
	}
}

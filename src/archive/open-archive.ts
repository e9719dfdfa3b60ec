/** Opens the archive in a database. */
import type { EntityType } from '../annotations.js';
import type { RegisterIndex } from '../register/index-of.js';
import type {
	Appearance,
	ArchiveName,
	ArchiveQuote,
	ArchiveSize,
	ArticleRecord,
	FileStamp,
	FolderDifference,
	IdentityAnswer,
	IdentityQuestion,
	NameInArticle,
	ArchiveNeighbour,
	RegisterProposal,
	WritableArchive,
} from './archive.js';
import { articleRows } from './article-rows.js';
import { cellOfAudit } from './audit-cell.js';
import { ArticleStore } from './article-store.js';
import type { AuditedArticle } from '../audit/audit.js';
import type { Database } from './database.js';
import { identityQuestions } from './identity-questions.js';
import { IdentityStore } from './identity-store.js';
import { PendingArticles } from './pending-articles.js';
import { proposals } from './proposals.js';
import { NameQuestions } from './questions.js';
import { RegisterEntries } from './register-entries.js';
import { RowIds } from './row-ids.js';
import { changing, countedSize, storeSize } from './stored-size.js';
import { prepareTables, type OpenedState } from './tables.js';
import { wordFilter } from './word-filter.js';

/** Articles that are put into the tables at once: of more, a question would wait for longer than one notices. */
const MOST_PENDING = 32;

/** An archive and how it was found. */
export type OpenedArchive = WritableArchive & { readonly state: OpenedState };

/**
 * The archive in a database. Where it was filled by something else than `stamp` says (engine, model), it is emptied first; the editor's answers stay.
 * @throws DatabaseError
 */
export function openArchive(database: Database, stamp: string): OpenedArchive {
	return new DatabaseArchive(database, prepareTables(database, stamp));
}

class DatabaseArchive implements OpenedArchive {
	readonly state: OpenedState;
	readonly #database: Database;
	readonly #identities: IdentityStore;
	readonly #articles: ArticleStore;
	readonly #pending: PendingArticles;
	readonly #names: NameQuestions;

	constructor(database: Database, state: OpenedState) {
		[this.#database, this.state] = [database, state];
		const ids = new RowIds(database);
		this.#identities = new IdentityStore(database, ids);
		this.#articles = new ArticleStore(database, this.#identities, ids);
		this.#pending = new PendingArticles(database);
		this.#names = new NameQuestions(database, this.#identities);
	}

	difference(files: readonly FileStamp[]): FolderDifference {
		this.#takePending();
		const rows = this.#database.all('SELECT path, stamp FROM articles UNION ALL SELECT path, stamp FROM others');
		const present = new Map(rows.map(([path, stamp]) => [String(path), String(stamp)]));
		const read = files.flatMap(({ path, stamp }) => (present.get(path) === stamp ? [] : [path]));
		for (const { path } of files) present.delete(path);
		return { read, removed: [...present.keys()].sort() };
	}

	hasSame({ path, stamp }: FileStamp, digest: string): boolean {
		if (this.#pending.at(path)) this.#takePending();
		const [row] = this.#database.all('SELECT digest, stamp FROM articles WHERE path = ?', path);
		if (row?.[0] !== digest) return false;
		if (row[1] !== stamp) this.#database.run('UPDATE articles SET stamp = ? WHERE path = ?', stamp, path);
		return true;
	}

	put(article: ArticleRecord): void {
		const { path, stamp, digest, audit, text } = article;
		this.#pending.add({ path, stamp, digest, audit: cellOfAudit(audit), words: wordFilter(text), ...articleRows(article) });
		if (this.#pending.size >= MOST_PENDING) this.#takePending();
	}

	putOther({ path, stamp }: FileStamp): void {
		this.#change(() => {
			this.#articles.remove(path);
			this.#database.run('INSERT INTO others VALUES (?, ?)', path, stamp);
		});
	}

	remove(paths: readonly string[]): void {
		this.#change(() => {
			for (const path of paths) this.#articles.remove(path);
			this.#identities.settleSmall();
		});
	}

	setRegister(register: RegisterIndex | undefined): readonly string[] {
		return this.#change(() => {
			this.#articles.markUnread(this.#identities.setRegister(new RegisterEntries(register)));
			return this.#articles.unread();
		});
	}

	answer(answer: IdentityAnswer): void {
		this.#change(() => {
			this.#identities.answer(answer);
		});
	}

	size(): ArchiveSize {
		const names = this.#settled;
		const counted = countedSize(this.#database);
		if (counted) return counted;
		const size = names.size();
		storeSize(this.#database, size);
		return size;
	}

	search(
		query: string,
		{ types, limit }: { readonly types?: readonly EntityType[]; readonly limit?: number } = {},
	): readonly ArchiveName[] {
		return this.#settled.search(query, types, limit);
	}

	appearances(id: number): readonly Appearance[] {
		return this.#settled.appearances(id);
	}

	latest(ids: readonly number[]): readonly (Appearance | undefined)[] {
		return this.#settled.latest(ids);
	}

	quotes(id: number): readonly ArchiveQuote[] {
		return this.#settled.quotes(id);
	}

	neighbours(id: number, limit?: number): readonly ArchiveNeighbour[] {
		return this.#settled.neighbours(id, limit);
	}

	nameIn(mention: NameInArticle): ArchiveName | undefined {
		return this.#settled.nameIn(mention);
	}

	nameFor(mention: NameInArticle, context: string | null): ArchiveName | undefined {
		return this.#settled.nameFor(mention, context);
	}

	identityQuestions(limit?: number): readonly IdentityQuestion[] {
		this.#settle();
		return identityQuestions(this.#database, limit);
	}

	proposals(limit?: number): readonly RegisterProposal[] {
		return proposals(this.#database, this.#settled, this.#identities.entries, limit);
	}

	audits(below = ''): readonly AuditedArticle[] {
		this.#takePending();
		return this.#names.audits(below);
	}

	close(): void {
		try {
			this.#takePending();
		} finally {
			this.#database.close();
		}
	}

	/** The questions about names, after all is worked out that articles left open. */
	get #settled(): NameQuestions {
		this.#settle();
		return this.#names;
	}

	#settle(): void {
		this.#takePending();
		if (!this.#identities.isSettled)
			this.#change(() => {
				this.#identities.settle();
			});
	}

	/** Puts what waits into the tables. */
	#takePending(): void {
		if (this.#pending.size === 0) return;
		this.#pending.take((articles) => {
			changing(this.#database, () => {
				this.#articles.put(articles);
			});
		});
	}

	/** A change of what is in the tables, made as a whole or not at all. */
	#change<T>(work: () => T): T {
		this.#takePending();
		return this.#database.transaction(() => changing(this.#database, work));
	}
}

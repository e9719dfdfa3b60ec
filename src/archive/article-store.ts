/** Puts articles into the tables and takes them out. People who are plainly the same as others are joined at once; `IdentityStore` decides the rest. */
import type { EntityRow } from './article-rows.js';
import { classesOf, classesText, withOneLess, withOneMore, type BlockClass } from './block.js';
import { ChangedRows, type NamesakeBlock } from './changed-rows.js';
import { WHY } from './cluster.js';
import type { Database, SqlValue } from './database.js';
import type { IdentityStore, OtherForms } from './identity-store.js';
import { wordsOf } from '../engine/lexicon/folding.js';
import { nameKey, type NameKey } from './name-key.js';
import type { PendingArticle } from './pending-articles.js';
import type { RowIds } from './row-ids.js';
import { BLOCK, quoteKindCode, typeOf } from './tables.js';
import { formHashes, mayHave } from './word-filter.js';

/** Where a new row goes. */
interface Placement {
	readonly name: number;
	readonly why: number;
	readonly entry: string | null;
	/** The block’s classes with it. */
	readonly classes?: readonly BlockClass[];
}

/** Not yet known: `IdentityStore` works it out. */
const UNSETTLED: Placement = { name: 0, why: WHY.isolated, entry: null };

/** Writes and removes articles. All functions are called in a transaction. */
export class ArticleStore {
	readonly #database: Database;
	readonly #identities: IdentityStore;
	readonly #ids: RowIds;
	readonly #rows: ChangedRows;

	constructor(database: Database, identities: IdentityStore, ids: RowIds) {
		[this.#database, this.#identities, this.#ids] = [database, identities, ids];
		this.#rows = new ChangedRows(database, ids);
	}

	/** Puts each article in the place of the one with its path. */
	put(articles: readonly PendingArticle[]): void {
		try {
			for (const article of articles) this.#putArticle(article);
			this.#writeRows();
		} finally {
			this.#rows.clear();
		}
		this.#identities.settleSmall();
	}

	#putArticle({ path, stamp, digest, date, headline, audit, words, entities }: PendingArticle): void {
		this.remove(path);
		const id = this.#ids.next('articles');
		this.#database.run(
			'INSERT INTO articles (id, path, stamp, digest, date, headline) VALUES (?, ?, ?, ?, ?, ?)',
			...[id, path, stamp, digest, date, headline],
		);
		this.#database.run('INSERT INTO audits VALUES (?, ?)', id, audit);
		this.#database.run('INSERT INTO article_words VALUES (?, ?)', id, words);
		const counts = new Map<string, number>();
		for (const { key } of entities) counts.set(key.key, (counts.get(key.key) ?? 0) + 1);
		const names = new Set<number>();
		for (const row of entities) {
			const name = this.#putEntity(id, dateNumber(date), row, { isTwin: (counts.get(row.key.key) ?? 0) > 1, names });
			names.add(name);
		}
	}

	#writeRows(): void {
		for (const name of this.#rows.write()) this.#identities.refreshForm(name);
	}

	/** Removes an article, if it is there. */
	remove(path: string): void {
		this.#database.run('DELETE FROM others WHERE path = ?', path);
		const [row] = this.#database.all('SELECT id FROM articles WHERE path = ?', path);
		if (!row) return;
		this.#writeRows();
		const id = Number(row[0]);
		const entities = this.#database.all(
			`SELECT e.block, e.name, e.quotes, e.form, e.aliases, e.facts, e.entry FROM entities e WHERE e.article = ?`,
			id,
		);
		this.#database.run('DELETE FROM quotes WHERE entity IN (SELECT id FROM entities WHERE article = ?)', id);
		this.#database.run('DELETE FROM entities WHERE article = ?', id);
		this.#database.run('DELETE FROM audits WHERE article = ?', id);
		this.#database.run('DELETE FROM article_words WHERE article = ?', id);
		this.#database.run('DELETE FROM articles WHERE id = ?', id);
		const names = new Map<number, number>();
		for (const [block, name, quotes, form, aliases, facts, entry] of entities) {
			names.set(Number(name), (names.get(Number(name)) ?? 0) + Number(quotes));
			this.#leaveBlock(Number(block), String(form), aliasesOf(aliases), entry === null ? String(facts ?? '') : undefined);
		}
		names.delete(0);
		for (const [name, quotes] of names) {
			this.#database.run('UPDATE names SET articles = articles - 1, quotes = quotes - ? WHERE id = ?', quotes, name);
			this.#identities.refreshForm(name);
		}
	}

	/** Articles that may have one of these forms are to be read again. */
	markUnread({ names, never }: OtherForms): void {
		const sought = [...names.flatMap((form) => formHashes(form, 'name')), ...never.flatMap((form) => formHashes(form, 'never'))];
		if (sought.length === 0) return;
		for (const [id, words] of this.#database.all('SELECT article, words FROM article_words'))
			if (words instanceof Uint8Array && sought.some((hashes) => mayHave(words, hashes)))
				this.#database.run(`UPDATE articles SET stamp = '', digest = '' WHERE id = ?`, id ?? 0);
	}

	/** The paths of those that are to be read again. */
	unread(): readonly string[] {
		return this.#database.all(`SELECT path FROM articles WHERE stamp = '' ORDER BY path`).map(([path]) => String(path));
	}

	/** Takes a name out of its block; `facts` where it was no entry’s. */
	#leaveBlock(id: number, form: string, aliases: readonly string[], facts: string | undefined): void {
		const [row] = this.#database.all('SELECT key, type, state, size, classes FROM blocks WHERE id = ?', id);
		const [key, type, state, size, classes] = row ?? [];
		const ownKey = nameKey(form, typeOf(type));
		if (Number(size) < 2) {
			for (const word of [...ownKey.words, ...aliasWords(ownKey, aliases)])
				this.#database.run('DELETE FROM words WHERE word = ? AND block = ?', word, id);
			this.#database.run('DELETE FROM alike WHERE a = ?1 OR b = ?1', id);
			this.#database.run('DELETE FROM blocks WHERE id = ?', id);
			return;
		}
		for (const word of aliasWords(ownKey, aliases)) {
			this.#database.run('UPDATE words SET uses = uses - 1 WHERE word = ? AND block = ?', word, id);
			this.#database.run('DELETE FROM words WHERE word = ? AND block = ? AND uses < 1', word, id);
		}
		this.#database.run('UPDATE blocks SET size = size - 1 WHERE id = ?', id);
		const left = state === BLOCK.plain && facts !== undefined ? withOneLess(classesOf(classes), facts) : undefined;
		if (left) this.#database.run('UPDATE blocks SET classes = ? WHERE id = ?', classesText(left), id);
		else if (state !== BLOCK.loose && (facts !== undefined || this.#identities.isAnswered(String(key)))) this.#identities.markBlock(id);
	}

	/** Puts a name of an article; `names` are those of the article that are already put. Returns its name, 0 where it is not yet known. */
	#putEntity(
		article: number,
		date: number | null,
		row: EntityRow,
		{ isTwin, names }: { isTwin: boolean; names: ReadonlySet<number> },
	): number {
		const block = this.#rows.block(row);
		const { name, why, entry, classes } = this.#placeFor(row, block, isTwin);
		const { form, aliases, context, facts, at, length, mentions, quotes, excerpt } = row;
		const id = this.#ids.next('entities');
		this.#database.run(
			`INSERT INTO entities (id, article, block, name, date, form, aliases, context, facts, entry, why, at, length, mentions, quotes, excerpt)
			VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
			...[id, article, block.id, name, date, form, aliases.length > 0 ? aliases.join('\n') : null, context],
			...[facts || null, entry, why, at, length, mentions, quotes.length, excerpt],
		);
		for (const { kind, at: start, length: size, text } of quotes)
			this.#database.run(
				'INSERT INTO quotes (entity, kind, at, length, text) VALUES (?, ?, ?, ?, ?)',
				id,
				quoteKindCode(kind),
				start,
				size,
				text,
			);
		for (const word of aliasWords(row.key, aliases))
			this.#database.run('INSERT INTO words VALUES (?, ?, 1) ON CONFLICT DO UPDATE SET uses = uses + 1', word, block.id);
		const hasOtherForms = name !== 0 && entry === null && block.size > 0;
		if (name !== 0)
			this.#rows.count(name, { articles: names.has(name) ? 0 : 1, quotes: quotes.length, form: hasOtherForms ? form : undefined });
		if (this.#isAnother(block, entry, classes)) block.isSeveral = true;
		if (classes) block.classes = classes;
		block.size++;
		if (name === 0) markDirty(block);
		return name;
	}

	/** Whether a block may have more than one name with the new one. */
	#isAnother(block: NamesakeBlock, entry: string | null, classes: readonly BlockClass[] | undefined): boolean {
		if (block.size === 0 || block.state === BLOCK.loose) return false;
		return entry !== null || !classes || new Set(classes.map(({ name }) => name)).size > 1 || block.classes.length === 0;
	}

	/** Where a name goes if that is plain. */
	#placeFor({ key, type, form, context, facts }: EntityRow, block: NamesakeBlock, isTwin: boolean): Placement {
		if (this.#identities.isAnswered(key.key)) return UNSETTLED;
		const { entry, candidates } = this.#identities.entries.match(key.key, type, context);
		if (entry) return { name: this.#identities.nameOfEntry(entry), why: WHY.register, entry: entry.id };
		if (candidates > 0 || isTwin) return UNSETTLED;
		const isolated = (): number => this.#rows.newName(type, form, block.id);
		if (block.state === BLOCK.loose) return { name: isolated(), why: WHY.isolated, entry: null };
		const target = block.state === BLOCK.plain && !block.isDirty ? withOneMore(block.classes, facts) : undefined;
		if (!target) return UNSETTLED;
		const { name, why, isIsolated, classes } = target;
		if (isIsolated || name !== 0) return { name: name || isolated(), why, entry: null, classes };
		const first = isolated();
		return { name: first, why, entry: null, classes: classes.map((one) => (one.facts === facts ? { ...one, name: first } : one)) };
	}
}

/** Who of the block is one is to be worked out again. */
function markDirty(block: NamesakeBlock): void {
	block.isDirty = true;
	if (block.state !== BLOCK.loose) block.state = BLOCK.split;
}

/** A day as a number (20200105); null where it is not known. */
export function dateNumber(date: string | null): number | null {
	return date === null ? null : Number(date.slice(0, 10).replaceAll('-', '').padEnd(8, '0'));
}

/** The day of a number, as ISO has it; undefined where there is none. */
export function dateText(number: SqlValue | undefined): string | undefined {
	if (number === null || number === undefined) return undefined;
	const digits = String(number);
	return [digits.slice(0, 4), digits.slice(4, 6), digits.slice(6)].filter((part) => part !== '00').join('-');
}

/** The aliases of a cell. */
export function aliasesOf(cell: SqlValue | undefined): readonly string[] {
	return typeof cell === 'string' && cell !== '' ? cell.split('\n') : [];
}

/** The words by which a name is found, without those of its full name. */
function aliasWords({ words }: NameKey, aliases: readonly string[]): ReadonlySet<string> {
	return new Set(aliases.flatMap((alias) => wordsOf(alias)).filter((word) => !words.includes(word)));
}

/** Puts articles into the tables and takes them out. Whoever is plainly one with others is joined at once; the rest is left to `IdentityStore`. */
import type { EntityType } from '../annotations.js';
import { ALIKE, isOtherSpelling, shapeOf, shapeOfOthers } from './alike.js';
import type { ArticleRecord } from './archive.js';
import { articleRows, type EntityRow } from './article-rows.js';
import { WHY } from './cluster.js';
import type { Database, SqlValue } from './database.js';
import type { IdentityStore } from './identity-store.js';
import { wordsOf } from '../engine/lexicon/folding.js';
import { contradiction, factsOf } from './person-facts.js';
import { BLOCK, quoteKindCode, typeCode } from './tables.js';

/** A row of `blocks`, as far as a new name of it asks. */
interface NamesakeBlock {
	readonly id: number;
	readonly state: number;
	readonly name: number | null;
	/** The facts of its names, as a list in JSON; there may be some that no name has any more. */
	readonly facts: readonly string[];
}

/** Where a new row goes. */
interface Placement {
	readonly name: number;
	readonly why: number;
	readonly entry: string | null;
}

/** Not yet known: `IdentityStore` works it out. */
const UNSETTLED: Placement = { name: 0, why: WHY.isolated, entry: null };

/** Writes and removes articles. All functions are called in a transaction. */
export class ArticleStore {
	readonly #database: Database;
	readonly #identities: IdentityStore;

	constructor(database: Database, identities: IdentityStore) {
		[this.#database, this.#identities] = [database, identities];
	}

	/** Puts an article in the place of the one with its path. */
	put(article: ArticleRecord): void {
		this.remove(article.path);
		const rows = articleRows(article);
		const { path, stamp, digest } = article;
		this.#run(
			'INSERT INTO articles (path, stamp, digest, date, headline) VALUES (?, ?, ?, ?, ?)',
			path,
			stamp,
			digest,
			rows.date,
			rows.headline,
		);
		const id = this.#lastId();
		this.#run('INSERT INTO audits VALUES (?, ?)', id, JSON.stringify(article.audit));
		const counts = new Map<string, number>();
		for (const { key } of rows.entities) counts.set(key.key, (counts.get(key.key) ?? 0) + 1);
		const date = dateNumber(rows.date);
		for (const row of rows.entities) this.#putEntity(id, date, row, (counts.get(row.key.key) ?? 0) > 1);
		this.#identities.settleSmall();
	}

	/** Removes an article, if it is there. */
	remove(path: string): void {
		this.#run('DELETE FROM others WHERE path = ?', path);
		const [row] = this.#all('SELECT id FROM articles WHERE path = ?', path);
		if (!row) return;
		const id = Number(row[0]);
		const entities = this.#all(
			`SELECT e.id, e.block, e.name, e.quotes, e.form, e.aliases, b.state FROM entities e JOIN blocks b ON b.id = e.block WHERE e.article = ?`,
			id,
		);
		const names = new Map<number, number>();
		this.#run('DELETE FROM quotes WHERE entity IN (SELECT id FROM entities WHERE article = ?)', id);
		this.#run('DELETE FROM entities WHERE article = ?', id);
		this.#run('DELETE FROM audits WHERE article = ?', id);
		this.#run('DELETE FROM articles WHERE id = ?', id);
		for (const [, block, name, quotes, form, aliases, state] of entities) {
			names.set(Number(name), (names.get(Number(name)) ?? 0) + Number(quotes));
			this.#leaveBlock(Number(block), Number(state));
			for (const word of searchWords(String(form), aliasesOf(aliases))) {
				this.#run('UPDATE words SET uses = uses - 1 WHERE word = ? AND block = ?', word, Number(block));
				this.#run('DELETE FROM words WHERE word = ? AND block = ? AND uses < 1', word, Number(block));
			}
		}
		for (const [name, quotes] of names) {
			if (name === 0) continue;
			this.#run('UPDATE names SET articles = articles - 1, quotes = quotes - ? WHERE id = ?', quotes, name);
			this.#identities.refreshForm(name);
		}
	}

	#leaveBlock(block: number, state: number): void {
		this.#run('UPDATE blocks SET size = size - 1 WHERE id = ?', block);
		this.#run('DELETE FROM alike WHERE (a = ?1 OR b = ?1) AND (SELECT size < 1 FROM blocks WHERE id = ?1)', block);
		this.#run('DELETE FROM blocks WHERE id = ? AND size < 1', block);
		if (state === BLOCK.split) this.#identities.markBlock(block);
	}

	#putEntity(article: number, date: number | null, row: EntityRow, isTwin: boolean): void {
		const block = this.#blockFor(row);
		const place = this.#placeFor(row, block, isTwin);
		const { form, aliases, context, facts, at, length, mentions, quotes, excerpt } = row;
		const isFirst =
			place.name !== 0 && this.#all('SELECT 1 FROM entities WHERE article = ? AND name = ? LIMIT 1', article, place.name).length === 0;
		this.#run(
			`INSERT INTO entities (article, block, name, date, form, aliases, context, facts, entry, why, at, length, mentions, quotes, excerpt)
			VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
			...[article, block.id, place.name, date, form, aliases.length > 0 ? aliases.join('\n') : null, context],
			...[facts || null, place.entry, place.why, at, length, mentions, quotes.length, excerpt],
		);
		const id = quotes.length > 0 ? this.#lastId() : 0;
		for (const { kind, at: start, length: size, text } of quotes)
			this.#run('INSERT INTO quotes (entity, kind, at, length, text) VALUES (?, ?, ?, ?, ?)', id, quoteKindCode(kind), start, size, text);
		this.#run('UPDATE blocks SET size = size + 1 WHERE id = ?', block.id);
		for (const word of searchWords(form, aliases))
			this.#run('INSERT INTO words VALUES (?, ?, 1) ON CONFLICT DO UPDATE SET uses = uses + 1', word, block.id);
		if (place.name === 0) {
			this.#identities.markBlock(block.id);
			return;
		}
		this.#run('UPDATE names SET articles = articles + ?, quotes = quotes + ? WHERE id = ?', isFirst ? 1 : 0, quotes.length, place.name);
		if (place.entry === null) this.#identities.noteForm(place.name, form);
	}

	#blockFor({ key, type, form }: EntityRow): NamesakeBlock {
		const [row] = this.#all('SELECT id, state, name, facts FROM blocks WHERE key = ?', key.key);
		if (row) {
			const [id, state, name, facts] = row;
			return {
				id: Number(id),
				state: Number(state),
				name: name === null ? null : Number(name),
				facts: facts === null ? [] : (JSON.parse(String(facts)) as string[]),
			};
		}
		const state = key.isShort ? BLOCK.loose : BLOCK.single;
		const shape = shapeOf(form, type);
		this.#run('INSERT INTO blocks (key, type, state, shape) VALUES (?, ?, ?, ?)', key.key, typeCode(type), state, shape ?? null);
		const id = this.#lastId();
		if (shape !== undefined) this.#noteAlike(id, key.key, shape);
		return { id, state, name: null, facts: [] };
	}

	/** Notes which names may be the new block’s in another form. */
	#noteAlike(id: number, key: string, shape: string): void {
		const isPerson = shape.startsWith('person ');
		for (const [other, otherKey] of this.#all('SELECT id, key FROM blocks WHERE shape = ? AND id <> ?', shapeOfOthers(shape), id))
			if (!isPerson || isOtherSpelling(key, String(otherKey)))
				this.#run('INSERT INTO alike VALUES (?, ?, ?)', Number(other), id, isPerson ? ALIKE.spelling : ALIKE.acronym);
	}

	/** Where a name goes if that is plain. */
	#placeFor({ key, type, form, context, facts }: EntityRow, block: NamesakeBlock, isTwin: boolean): Placement {
		if (this.#identities.isAnswered(key.key)) return UNSETTLED;
		const { entry, candidates } = this.#identities.entries.match(key.key, type, context);
		if (entry) return { name: this.#identities.nameOfEntry(entry), why: WHY.register, entry: entry.id };
		if (candidates > 0 || isTwin) return UNSETTLED;
		if (block.state === BLOCK.loose) return { name: this.#identities.newName(type, form, block.id), why: WHY.isolated, entry: null };
		if (block.state === BLOCK.split) return UNSETTLED;
		const own = facts;
		if (!block.facts.includes(own)) {
			if (block.facts.some((other) => contradiction(factsOf(other), factsOf(own)) !== undefined)) return UNSETTLED;
			this.#run('UPDATE blocks SET facts = ? WHERE id = ?', JSON.stringify([...block.facts, own]), block.id);
		}
		return { name: block.name ?? this.#firstName(block.id, type, form), why: WHY.name, entry: null };
	}

	#firstName(block: number, type: EntityType, form: string): number {
		const name = this.#identities.newName(type, form, block);
		this.#run('UPDATE blocks SET name = ? WHERE id = ?', name, block);
		return name;
	}

	#lastId(): number {
		return Number(this.#all('SELECT last_insert_rowid()')[0]?.[0]);
	}

	#run(sql: string, ...values: SqlValue[]): void {
		this.#database.prepare(sql).run(...values);
	}

	#all(sql: string, ...values: SqlValue[]): readonly (readonly SqlValue[])[] {
		return this.#database.prepare(sql).all(...values);
	}
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

/** The words by which a name is found. */
function searchWords(form: string, aliases: readonly string[]): ReadonlySet<string> {
	return new Set([form, ...aliases].flatMap((name) => wordsOf(name)));
}

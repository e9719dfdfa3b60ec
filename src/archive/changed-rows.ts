/** Rows of blocks and names that the articles of one transaction change: each is read once and written once. */
import type { EntityType } from '../annotations.js';
import { ALIKE, isOtherSpelling, shapeOf, shapeOfOthers } from './alike.js';
import type { EntityRow } from './article-rows.js';
import { classesOf, classesText, type BlockClass } from './block.js';
import type { Database } from './database.js';
import type { RowIds } from './row-ids.js';
import { BLOCK, typeCode } from './tables.js';

/** A row of `blocks` in the making. */
export interface NamesakeBlock {
	readonly id: number;
	state: number;
	size: number;
	isDirty: boolean;
	/** Whether it may have more than one name. */
	isSeveral: boolean;
	classes: readonly BlockClass[];
	/** Other columns of a new row. */
	readonly created?: {
		readonly key: string;
		readonly words: readonly string[];
		readonly type: EntityType;
		readonly shape: string | undefined;
	};
}

/** What a name gets. */
interface NameChange {
	articles: number;
	quotes: number;
	/** Forms that articles have of it, other than its first. */
	readonly forms: Set<string>;
	readonly created?: { readonly type: EntityType; readonly form: string; readonly home: number };
}

/** Gathers changes until `write`. */
export class ChangedRows {
	readonly #database: Database;
	readonly #ids: RowIds;
	readonly #blocks = new Map<string, NamesakeBlock>();
	readonly #names = new Map<number, NameChange>();

	constructor(database: Database, ids: RowIds) {
		[this.#database, this.#ids] = [database, ids];
	}

	/** The block of a name, new where nobody has that full name yet; what is changed in it is written. */
	block(row: EntityRow): NamesakeBlock {
		const { key } = row.key;
		const block = this.#blocks.get(key) ?? this.#storedBlock(key) ?? this.#newBlock(row);
		this.#blocks.set(key, block);
		return block;
	}

	#storedBlock(key: string): NamesakeBlock | undefined {
		const [row] = this.#database.all('SELECT id, state, size, dirty, several, classes FROM blocks WHERE key = ?', key);
		if (!row) return undefined;
		const [id, state, size, dirty, several, classes] = row;
		return {
			...{ id: Number(id), state: Number(state), size: Number(size) },
			...{ isDirty: dirty !== null, isSeveral: several !== null, classes: classesOf(classes) },
		};
	}

	#newBlock({ key: { key, words, isShort }, type, form }: EntityRow): NamesakeBlock {
		const created = { key, words, type, shape: shapeOf(form, type) };
		const state = isShort ? BLOCK.loose : BLOCK.plain;
		return { id: this.#ids.next('blocks'), state, size: 0, isDirty: false, isSeveral: false, classes: [], created };
	}

	/** A new name, of a block that may use it again when it is worked out again. */
	newName(type: EntityType, form: string, home: number): number {
		const id = this.#ids.next('names');
		this.#names.set(id, { articles: 0, quotes: 0, forms: new Set(), created: { type, form, home } });
		return id;
	}

	/** A name has so many more; `form` where its own may no longer be the usual one. */
	count(id: number, { articles, quotes, form }: { articles: number; quotes: number; form: string | undefined }): void {
		const name = this.#names.get(id) ?? { articles: 0, quotes: 0, forms: new Set<string>() };
		name.articles += articles;
		name.quotes += quotes;
		if (form !== undefined) name.forms.add(form);
		this.#names.set(id, name);
	}

	/** Writes all; gives the names that have another form than their own now, which is to be chosen again. */
	write(): readonly number[] {
		for (const block of this.#blocks.values()) this.#writeBlock(block);
		for (const [id, name] of this.#names) this.#writeName(id, name);
		const changed = [...this.#names].filter(([id, { forms }]) => this.#hasOtherForm(id, forms)).map(([id]) => id);
		this.clear();
		return changed;
	}

	/** Leaves what was not written. */
	clear(): void {
		this.#blocks.clear();
		this.#names.clear();
	}

	#writeBlock({ id, state, size, isDirty, isSeveral, classes, created }: NamesakeBlock): void {
		const cells = [state, size, isDirty ? 1 : null, isSeveral ? 1 : null, classes.length > 0 ? classesText(classes) : null, id];
		if (!created) {
			this.#database.run('UPDATE blocks SET state = ?, size = ?, dirty = ?, several = ?, classes = ? WHERE id = ?', ...cells);
			return;
		}
		const { key, words, type, shape } = created;
		this.#database.run(
			'INSERT INTO blocks (state, size, dirty, several, classes, id, key, type, shape) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)',
			...[...cells, key, typeCode(type), shape ?? null],
		);
		for (const word of new Set(words)) this.#database.run('INSERT INTO words VALUES (?, ?, 1)', word, id);
		if (shape !== undefined) this.#noteAlike(id, key, shape);
	}

	/** Notes which names may be the new block’s in another form. */
	#noteAlike(id: number, key: string, shape: string): void {
		const isPerson = shape.startsWith('person ');
		for (const [other, otherKey] of this.#database.all('SELECT id, key FROM blocks WHERE shape = ? AND id <> ?', shapeOfOthers(shape), id))
			if (!isPerson || isOtherSpelling(key, String(otherKey)))
				this.#database.run('INSERT INTO alike VALUES (?, ?, ?)', Number(other), id, isPerson ? ALIKE.spelling : ALIKE.acronym);
	}

	#writeName(id: number, { articles, quotes, created }: NameChange): void {
		if (!created) this.#database.run('UPDATE names SET articles = articles + ?, quotes = quotes + ? WHERE id = ?', articles, quotes, id);
		else {
			const { type, form, home } = created;
			this.#database.run(
				'INSERT INTO names (id, type, form, home, articles, quotes) VALUES (?, ?, ?, ?, ?, ?)',
				...[id, typeCode(type), form, home, articles, quotes],
			);
		}
	}

	#hasOtherForm(id: number, forms: ReadonlySet<string>): boolean {
		if (forms.size === 0) return false;
		const [own] = this.#database.all('SELECT form FROM names WHERE id = ?', id)[0] ?? [];
		return forms.size > 1 || !forms.has(String(own));
	}
}

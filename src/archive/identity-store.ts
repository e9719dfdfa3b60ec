/** Works out, block by block, who is one across articles, and keeps the rows of names in step with that. */
import type { EntityType } from '../annotations.js';
import type { RegisterEntry } from '../register/register.js';
import type { IdentityAnswer, NameInArticle } from './archive.js';
import { grouped } from '../engine/util/grouped.js';
import { classesText, type BlockClass } from './block.js';
import { clusters, WHY, type ClusterAnswer, type ClusterItem, type IdentityGroup } from './cluster.js';
import type { Database, SqlRow, SqlValue } from './database.js';
import { nameKey } from './name-key.js';
import { shownForm } from './shown-form.js';
import { entryContent, entryKeys, otherForms, RegisterEntries } from './register-entries.js';
import type { RowIds } from './row-ids.js';
import { BLOCK, typeCode, typeOf } from './tables.js';

/** Names of a block up to which it is worked out at once; larger ones when they have grown by `GROWTH`, or are asked for. */
const SMALL = 64;
const GROWTH = 1.25;
/** What stands for the words that are no names in the table of entries: no entry has it for its id. */
const NEVER = '';

/** A name of an article, with where it stands in the tables. */
interface StoredItem extends ClusterItem {
	readonly block: number;
	readonly name: number;
	readonly form: string;
	readonly why: number;
	readonly stored: string | null;
}

/** Forms of a register in which it differs from the one before. */
export interface OtherForms {
	readonly names: readonly string[];
	/** Words that are no names. */
	readonly never: readonly string[];
}

/** The identities of a database. All functions are called in a transaction. */
export class IdentityStore {
	readonly #database: Database;
	readonly #ids: RowIds;
	readonly #answered = new Set<string>();
	#entries = new RegisterEntries(undefined);

	constructor(database: Database, ids: RowIds) {
		[this.#database, this.#ids] = [database, ids];
		this.#readAnswered();
	}

	/** The register's entries. */
	get entries(): RegisterEntries {
		return this.#entries;
	}

	/** Whether the editor said something of a name with that key. */
	isAnswered(key: string): boolean {
		return this.#answered.has(key);
	}

	/** Its identity is to be worked out again. */
	markBlock(block: number): void {
		this.#database.run(
			'UPDATE blocks SET dirty = 1, state = CASE state WHEN ? THEN state ELSE ? END WHERE id = ?',
			BLOCK.loose,
			BLOCK.split,
			block,
		);
	}

	/** The name of an entry, new where nobody has it yet. */
	nameOfEntry({ id: entry, name, type }: RegisterEntry): number {
		const [row] = this.#database.all('SELECT id FROM names WHERE entry = ?', entry);
		if (row) return Number(row[0]);
		const id = this.#ids.next('names');
		this.#database.run(
			'INSERT INTO names (id, type, form, entry, articles, quotes) VALUES (?, ?, ?, ?, 0, 0)',
			id,
			typeCode(type),
			name,
			entry,
		);
		return id;
	}

	/** Gives a name the form that it now has; removes it where nobody has it. */
	refreshForm(name: number): void {
		const rows = this.#database.all(
			`SELECT e.form, n.type FROM entities e JOIN names n ON n.id = e.name WHERE e.name = ?
				GROUP BY e.form ORDER BY count(DISTINCT e.article) DESC, length(e.form) DESC, e.form`,
			name,
		);
		const forms = rows.map(([form]) => String(form));
		const form = shownForm(forms, typeOf(rows[0]?.[1]));
		if (form !== undefined) this.#database.run('UPDATE names SET form = ? WHERE id = ? AND entry IS NULL', form, name);
		else this.#database.run('DELETE FROM names WHERE id = ?', name);
	}

	/** Works out what takes no time. */
	settleSmall(): void {
		for (const [block, size, settled] of this.#dirtyBlocks())
			if (Number(size) <= SMALL || Number(size) >= GROWTH * Number(settled)) this.#settle(Number(block));
	}

	/** Works out all that is left. */
	settle(): void {
		for (const [block] of this.#dirtyBlocks()) this.#settle(Number(block));
	}

	#dirtyBlocks(): readonly SqlRow[] {
		return this.#database.all('SELECT id, size, settled FROM blocks WHERE dirty IS NOT NULL');
	}

	/** Whether nothing is left to be worked out. */
	get isSettled(): boolean {
		return this.#database.all('SELECT 1 FROM blocks WHERE dirty IS NOT NULL LIMIT 1').length === 0;
	}

	/** Takes another register: what it changes is worked out again. Returns what is found now and was not, or was and is not. */
	setRegister(entries: RegisterEntries): OtherForms {
		this.#entries = entries;
		const before = new Map(this.#database.all('SELECT id, content FROM entries').map(([id, content]) => [String(id), String(content)]));
		const never = this.#setNever(before.get(NEVER), entries.never);
		const names: string[] = [];
		before.delete(NEVER);
		for (const entry of entries.entries) {
			const content = entryContent(entry);
			const was = before.get(entry.id);
			before.delete(entry.id);
			if (was === content) continue;
			names.push(...otherForms(was, content));
			this.#database.run('INSERT OR REPLACE INTO entries VALUES (?, ?)', entry.id, content);
			this.#database.run('UPDATE names SET form = ?, type = ? WHERE entry = ?', entry.name, typeCode(entry.type), entry.id);
			this.#markEntry(entry.id, entryKeys(entry));
		}
		for (const [id, was] of before) {
			names.push(...otherForms(was, undefined));
			this.#database.run('DELETE FROM entries WHERE id = ?', id);
			this.#database.run('UPDATE names SET entry = NULL WHERE entry = ?', id);
			this.#markEntry(id, []);
		}
		this.settle();
		return { names, never };
	}

	/** Stores the words that are no names; returns those that are new or are left out. */
	#setNever(was: string | undefined, never: readonly string[]): string[] {
		const before = was === undefined ? [] : (JSON.parse(was) as readonly string[]);
		const others = [...before.filter((word) => !never.includes(word)), ...never.filter((word) => !before.includes(word))];
		if (others.length > 0) this.#database.run('INSERT OR REPLACE INTO entries VALUES (?, ?)', NEVER, JSON.stringify(never));
		return others;
	}

	#markEntry(id: string, keys: readonly string[]): void {
		const blocks = [
			...this.#database.all('SELECT DISTINCT block FROM entities WHERE entry = ?', id),
			...keys.flatMap((key) => this.#database.all('SELECT id FROM blocks WHERE key = ?', key)),
		];
		for (const [block] of blocks) this.markBlock(Number(block));
	}

	/** Takes an answer of the editor's, or takes one back. */
	answer({ left, right, isSame }: IdentityAnswer): void {
		const [a, b] = [this.#sideOf(left), this.#sideOf(right)];
		const pair = [a.path, a.name, a.key, b.path, b.name, b.key];
		const back = [b.path, b.name, b.key, a.path, a.name, a.key];
		for (const values of [pair, back])
			this.#database.run(
				`DELETE FROM answers WHERE left_path = ? AND left_name = ? AND left_key = ? AND right_path = ? AND right_name = ? AND right_key = ?`,
				...values,
			);
		if (isSame !== null)
			this.#database.run(
				`INSERT INTO answers (left_path, left_name, left_key, right_path, right_name, right_key, is_same) VALUES (?, ?, ?, ?, ?, ?, ?)`,
				...pair,
				isSame ? 1 : 0,
			);
		const blocks = [a.key, b.key].flatMap((key) => this.#database.all('SELECT id FROM blocks WHERE key = ?', key));
		for (const [block] of blocks) this.markBlock(Number(block));
		this.#readAnswered();
		this.settle();
	}

	/** A side of an answer as the article has the name. */
	#sideOf(side: NameInArticle): { readonly path: string; readonly name: string; readonly key: string } {
		const row = this.entityOf(side);
		const name = row ? String(row[1]) : side.name;
		return { path: side.path, name, key: nameKey(name, side.type).key };
	}

	/**
	 * Id, form and name of an article's entity, by its form or one of its aliases; of two that have the name, the one of these mentions. Undefined
	 * where there is none, or it is not told which.
	 */
	entityOf({ path, name, type, starts = [] }: NameInArticle): SqlRow | undefined {
		const rows = this.#database.all(
			`SELECT e.id, e.form, e.name, b.key, e.aliases, e.at FROM entities e JOIN blocks b ON b.id = e.block
			WHERE e.article = (SELECT id FROM articles WHERE path = ?) AND b.type = ? ORDER BY e.id`,
			path,
			typeCode(type),
		);
		const { key } = nameKey(name, type);
		const bearers = rows.filter(([, , , own]) => own === key);
		const [same, namesake] = bearers;
		if (namesake) {
			const [only, second] = bearers.filter(([, , , , , at]) => starts.includes(Number(at)));
			return second ? undefined : only;
		}
		return (
			rows.find(([, form]) => form === name) ??
			same ??
			rows.find(([, , , , aliases]) => typeof aliases === 'string' && aliases.split('\n').includes(name))
		);
	}

	#readAnswered(): void {
		this.#answered.clear();
		for (const keys of this.#database.all('SELECT left_key, right_key FROM answers'))
			for (const key of keys) this.#answered.add(String(key));
	}

	/** Works out the identities of a block, and of those that answers link with it. */
	#settle(start: number): void {
		const blocks = this.#linkedBlocks(start);
		const items = blocks.flatMap((block) => this.#itemsOf(block));
		const found = clusters(items, this.#answersAmong(items));
		const touched = new Set<number>();
		const claimed = new Set<number>();
		for (const cluster of found) this.#store(cluster, claimed, touched);
		for (const name of touched) if (name !== 0) this.#refreshName(name);
		for (const block of blocks) this.#closeBlock(block, found);
	}

	#linkedBlocks(start: number): readonly number[] {
		const ids = new Set([start]);
		for (const id of ids) {
			const key = String(this.#database.all('SELECT key FROM blocks WHERE id = ?', id)[0]?.[0] ?? '');
			if (!this.#answered.has(key)) continue;
			const rows = this.#database.all(
				`SELECT id FROM blocks WHERE key IN (SELECT right_key FROM answers WHERE left_key = ? UNION SELECT left_key FROM answers WHERE right_key = ?)`,
				key,
				key,
			);
			for (const [other] of rows) ids.add(Number(other));
		}
		return [...ids];
	}

	#itemsOf(block: number): readonly StoredItem[] {
		const [head] = this.#database.all('SELECT key, type, state FROM blocks WHERE id = ?', block);
		if (!head) return [];
		const [key, type, isShort] = [String(head[0]), typeOf(head[1]), head[2] === BLOCK.loose];
		const rows = this.#database.all(
			`SELECT e.id, a.path, e.name, e.form, e.context, e.facts, e.entry, e.why FROM entities e JOIN articles a ON a.id = e.article WHERE e.block = ? ORDER BY e.id`,
			block,
		);
		return rows.map(([id, path, name, form, context, facts, stored, why]): StoredItem => {
			const match = this.#entries.match(key, type, context === null ? null : String(context));
			return {
				id: Number(id),
				path: String(path),
				key,
				type,
				isShort: isShort || nameKey(String(form), type).isShort,
				facts: facts === null ? '' : String(facts),
				entry: match.entry?.id,
				isContested: !match.entry && match.candidates > 1,
				block,
				name: Number(name),
				form: String(form),
				why: Number(why),
				stored: stored === null ? null : String(stored),
			};
		});
	}

	#answersAmong(items: readonly StoredItem[]): readonly ClusterAnswer[] {
		const keys = [...new Set(items.map(({ key }) => key))].filter((key) => this.#answered.has(key));
		if (keys.length === 0) return [];
		const byPlace = grouped(items, ({ path, key }) => `${key}\n${path}`);
		const idOf = (path: SqlValue | undefined, name: SqlValue | undefined, key: SqlValue | undefined): number => {
			const own = byPlace.get(`${String(key)}\n${String(path)}`) ?? [];
			return (own.find(({ form }) => form === name) ?? own[0])?.id ?? 0;
		};
		const rows = this.#database.all(
			'SELECT left_path, left_name, left_key, right_path, right_name, right_key, is_same FROM answers ORDER BY id',
		);
		return rows.flatMap(([leftPath, leftName, leftKey, rightPath, rightName, rightKey, isSame]): ClusterAnswer[] => {
			const [left, right] = [idOf(leftPath, leftName, leftKey), idOf(rightPath, rightName, rightKey)];
			return left === 0 || right === 0 ? [] : [{ left, right, isSame: isSame === 1 }];
		});
	}

	/** Gives a group's rows their name. */
	#store({ items, entry, why }: IdentityGroup, claimed: Set<number>, touched: Set<number>): void {
		const own = items as readonly StoredItem[];
		const id = this.#nameFor(own, entry, claimed);
		claimed.add(id);
		for (const item of own) {
			const reason = why.get(item) ?? item.why;
			if (item.name === id && item.why === reason && item.stored === (entry ?? null)) continue;
			if (item.name !== id) touched.add(id).add(item.name);
			this.#database.run('UPDATE entities SET name = ?, why = ?, entry = ? WHERE id = ?', id, reason, entry ?? null, item.id);
		}
	}

	/** The name that the group had, if no other block may have it, or a new one; that of an entry is the entry's. */
	#nameFor(items: readonly StoredItem[], entry: string | undefined, claimed: ReadonlySet<number>): number {
		const registered = entry === undefined ? undefined : this.#entries.byId(entry);
		if (registered) return this.nameOfEntry(registered);
		const blocks = new Set(items.map(({ block }) => block));
		const isFree = (name: number): boolean => name !== 0 && !claimed.has(name) && blocks.has(this.#homeOf(name));
		const known = [...new Set(items.map(({ name }) => name))].find(isFree);
		const [first] = items;
		return known ?? this.#newName(first?.type ?? 'person', first?.form ?? '', first?.block ?? 0);
	}

	/** A new name, of a block that may use it again when it is worked out again. */
	#newName(type: EntityType, form: string, home: number): number {
		const id = this.#ids.next('names');
		this.#database.run(
			'INSERT INTO names (id, type, form, home, articles, quotes) VALUES (?, ?, ?, ?, 0, 0)',
			id,
			typeCode(type),
			form,
			home,
		);
		return id;
	}

	#homeOf(name: number): number {
		return Number(this.#database.all('SELECT home FROM names WHERE id = ?', name)[0]?.[0] ?? 0);
	}

	/** Counts again what a name has. */
	#refreshName(name: number): void {
		this.#database.run(
			`UPDATE names SET (articles, quotes) = (SELECT count(DISTINCT article), total(quotes) FROM entities WHERE name = ?1) WHERE id = ?1`,
			name,
		);
		this.refreshForm(name);
	}

	/** Notes what a block has, so that it may take more names without being worked out again. */
	#closeBlock(block: number, found: readonly IdentityGroup[]): void {
		const [key, state, size] = this.#database.all('SELECT key, state, size FROM blocks WHERE id = ?', block)[0] ?? [];
		if (key === undefined) return;
		const own = found.filter(({ items }) => items.some((item) => (item as StoredItem).block === block));
		const classes = this.#answered.has(String(key)) || state === BLOCK.loose ? undefined : this.#classesOf(own);
		this.#database.run(
			'UPDATE blocks SET state = ?, classes = ?, several = ?, settled = ?, dirty = NULL WHERE id = ?',
			...[state === BLOCK.loose ? BLOCK.loose : classes ? BLOCK.plain : BLOCK.split, classes ? classesText(classes) : null],
			...[own.length > 1 && state !== BLOCK.loose ? 1 : null, size ?? 0, block],
		);
	}

	/** The classes of a block's groups; undefined where something else than facts separates them. */
	#classesOf(groups: readonly IdentityGroup[]): readonly BlockClass[] | undefined {
		const items = groups.flatMap((group) => (group.entry === undefined ? group.items : []));
		if (items.some(({ isContested }) => isContested) || new Set(items.map(({ path }) => path)).size < items.length) return undefined;
		const isIsolated = new Set(groups.flatMap(({ items: own, why }) => own.filter((item) => why.get(item) === WHY.isolated)));
		return [...grouped(items, ({ facts }) => facts)].map(([facts, own]) => {
			const [first] = own;
			return { facts, count: own.length, name: first && !isIsolated.has(first) ? this.#nameOfItem(first.id) : 0 };
		});
	}

	#nameOfItem(id: number): number {
		return Number(this.#database.all('SELECT name FROM entities WHERE id = ?', id)[0]?.[0]);
	}
}

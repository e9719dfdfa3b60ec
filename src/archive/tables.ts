/** The tables of the archive, and what becomes of them when the engine, the model or they themselves change. */
import { ENTITY_TYPES, QUOTE_KINDS, type EntityType, type QuoteKind } from '../annotations.js';
import { DatabaseError, type Database } from './database.js';
import { metaValue, setMetaValue } from './meta.js';
import { forgetSize } from './stored-size.js';

/** The number of the tables’ form; a database of another one is built again. */
const TABLES_VERSION = 9;

/** How an archive was found: empty, as it was left, or emptied because another engine had filled it. */
export type OpenedState = 'new' | 'opened' | 'rebuilt';

/** What the editor said; it stays when the rest is built again. Names are kept by article, name and type, for ids change. */
const EDITORS_TABLES = `
CREATE TABLE IF NOT EXISTS meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS answers (
	id INTEGER PRIMARY KEY, left_path TEXT NOT NULL, left_name TEXT NOT NULL, left_key TEXT NOT NULL,
	right_path TEXT NOT NULL, right_name TEXT NOT NULL, right_key TEXT NOT NULL, is_same INTEGER NOT NULL);
CREATE INDEX IF NOT EXISTS answers_left ON answers (left_key);
CREATE INDEX IF NOT EXISTS answers_right ON answers (right_key);
`;

/**
 * `pending`: see `pending-articles.ts`. `blocks` has a row for each full name of a type, `entities` one for each name of an article, and `names` one for whoever is one across
 * articles. A block’s `state` is of `BLOCK`; `dirty` where it is to be worked out again who of it is one, `several` where it may be more than one. `classes`: see `block.ts`; `audit`: see `audit-cell.ts`; `words`: see `word-filter.ts`. An article without a stamp is to be read again. Dates are numbers such as 20200105.
 */
const TABLES = `
CREATE TABLE articles (
	id INTEGER PRIMARY KEY, path TEXT NOT NULL UNIQUE, stamp TEXT NOT NULL, digest TEXT NOT NULL, date TEXT, headline TEXT NOT NULL);
CREATE INDEX articles_unread ON articles (path) WHERE stamp = '';
CREATE TABLE audits (article INTEGER PRIMARY KEY, audit TEXT NOT NULL);
CREATE TABLE article_words (article INTEGER PRIMARY KEY, words BLOB NOT NULL);
CREATE TABLE pending (path TEXT PRIMARY KEY, article TEXT NOT NULL, words BLOB NOT NULL) WITHOUT ROWID;
CREATE TABLE others (path TEXT PRIMARY KEY, stamp TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE blocks (
	id INTEGER PRIMARY KEY, key TEXT NOT NULL UNIQUE, type INTEGER NOT NULL, state INTEGER NOT NULL, classes TEXT, shape TEXT,
	size INTEGER NOT NULL DEFAULT 0, settled INTEGER NOT NULL DEFAULT 0, several INTEGER, dirty INTEGER);
CREATE INDEX blocks_shape ON blocks (shape) WHERE shape IS NOT NULL;
CREATE INDEX blocks_several ON blocks (size) WHERE several IS NOT NULL;
CREATE INDEX blocks_dirty ON blocks (dirty) WHERE dirty IS NOT NULL;
CREATE TABLE entities (
	id INTEGER PRIMARY KEY, article INTEGER NOT NULL, block INTEGER NOT NULL, name INTEGER NOT NULL, date INTEGER, form TEXT NOT NULL,
	aliases TEXT, context TEXT, facts TEXT, entry TEXT, why INTEGER NOT NULL, at INTEGER NOT NULL, length INTEGER NOT NULL,
	mentions INTEGER NOT NULL, quotes INTEGER NOT NULL, excerpt TEXT);
CREATE INDEX entities_article ON entities (article, name);
CREATE INDEX entities_block ON entities (block, name);
CREATE INDEX entities_name ON entities (name, date);
CREATE INDEX entities_entry ON entities (entry) WHERE entry IS NOT NULL;
CREATE TABLE quotes (
	id INTEGER PRIMARY KEY, entity INTEGER NOT NULL, kind INTEGER NOT NULL, at INTEGER NOT NULL, length INTEGER NOT NULL, text TEXT NOT NULL);
CREATE INDEX quotes_entity ON quotes (entity);
CREATE TABLE names (
	id INTEGER PRIMARY KEY, type INTEGER NOT NULL, form TEXT NOT NULL, entry TEXT, home INTEGER, articles INTEGER NOT NULL, quotes INTEGER NOT NULL);
CREATE INDEX names_articles ON names (articles DESC, form, id);
CREATE INDEX names_type ON names (type);
CREATE UNIQUE INDEX names_entry ON names (entry) WHERE entry IS NOT NULL;
CREATE TABLE words (word TEXT NOT NULL, block INTEGER NOT NULL, uses INTEGER NOT NULL, PRIMARY KEY (word, block)) WITHOUT ROWID;
CREATE TABLE alike (a INTEGER NOT NULL, b INTEGER NOT NULL, kind INTEGER NOT NULL, PRIMARY KEY (a, b)) WITHOUT ROWID;
CREATE INDEX alike_b ON alike (b);
CREATE TABLE entries (id TEXT PRIMARY KEY, content TEXT NOT NULL) WITHOUT ROWID;
`;

const DROPPED = [
	'articles',
	'audits',
	'article_words',
	'pending',
	'others',
	'blocks',
	'entities',
	'quotes',
	'names',
	'words',
	'alike',
	'entries',
];

/** What a block is: its `classes` tell where a name goes; an answer, namesakes of the register or of one article are in it; each name is by itself. */
export const BLOCK = { plain: 0, split: 1, loose: 2 } as const;

/**
 * Makes the tables where they are missing or of another engine. `stamp` says which engine and model fill them. Throws `DatabaseError`, also
 * where the database is another program's: its tables may be called as ours are.
 */
export function prepareTables(database: Database, stamp: string): OpenedState {
	const whole = `${TABLES_VERSION} ${stamp}`;
	return database.transaction(() => {
		const tables = database.all(`SELECT name FROM sqlite_master WHERE type = 'table'`).map(([name]) => name);
		if (tables.length > 0 && !(tables.includes('meta') && tables.includes('answers')))
			throw new DatabaseError('failed', 'it is the database of another program');
		database.exec(EDITORS_TABLES);
		const present = metaValue(database, 'stamp');
		if (present === whole) return 'opened';
		for (const table of DROPPED) database.exec(`DROP TABLE IF EXISTS ${table}`);
		database.exec(TABLES);
		forgetSize(database);
		setMetaValue(database, 'stamp', whole);
		return present !== undefined ? 'rebuilt' : 'new';
	});
}

/** The number that stands for a type in the tables. */
export function typeCode(type: EntityType): number {
	return ENTITY_TYPES.indexOf(type);
}

/** The type that a number stands for. */
export function typeOf(code: unknown): EntityType {
	return ENTITY_TYPES[Number(code)] ?? 'organization';
}

/** The number that stands for a kind of quote. */
export function quoteKindCode(kind: QuoteKind): number {
	return QUOTE_KINDS.indexOf(kind);
}

/** The kind that a number stands for. */
export function quoteKindOf(code: unknown): QuoteKind {
	return QUOTE_KINDS[Number(code)] ?? 'direct';
}

/** What the archive answers about names: lookups in its tables. */
import type { EntityType } from '../annotations.js';
import { wordsOf } from '../engine/lexicon/folding.js';
import type { Appearance, ArchiveName, ArchiveQuote, ArchiveSize, NameInArticle, ArchiveNeighbour } from './archive.js';
import type { AuditedArticle } from '../audit/audit.js';
import { auditsOfCells } from './audit-cell.js';
import { dateNumber, dateText } from './article-store.js';
import type { Database, SqlRow, SqlValue } from './database.js';
import type { IdentityStore } from './identity-store.js';
import { nameKey } from './name-key.js';
import { contextFacts, contradiction, factsOf, NO_FACTS } from './person-facts.js';
import { BLOCK, quoteKindOf, typeCode, typeOf } from './tables.js';
import { reasonOf } from './why.js';

/** Names that a search gives where it does not say how many. */
const MOST_FOUND = 100;
/** Neighbours that are given where it is not said how many. */
const MOST_NEIGHBOURS = 30;
/** Articles in which neighbours are counted; more take longer than one waits. */
const MOST_SHARED = 1000;

const NAME_COLUMNS = 'n.id, n.form, n.type, n.entry, n.articles, n.quotes';
const APPEARANCE = `SELECT a.path, a.date, a.headline, e.form, e.context, e.at, e.length, e.mentions, e.quotes, e.why, n.entry, n.articles
	FROM names n JOIN entities e ON e.name = n.id JOIN articles a ON a.id = e.article`;

/** How the latest article calls a name. */
const LAST_CONTEXT = `SELECT e.context, e.date FROM entities e JOIN articles a ON a.id = e.article WHERE e.name = ?1 AND e.context IS NOT NULL
	AND e.date IS (SELECT date FROM entities WHERE name = ?1 AND context IS NOT NULL ORDER BY date DESC LIMIT 1)
	ORDER BY a.path, e.at LIMIT 1`;
/** How the latest article but one calls it, of those that are no later than a date, where one is given. */
const CONTEXT_BEFORE = `SELECT e.context, e.date FROM entities e JOIN articles a ON a.id = e.article WHERE e.name = ?1 AND e.context IS NOT NULL
	AND a.path <> ?2 AND (?3 IS NULL OR e.date IS NULL OR e.date <= ?3) ORDER BY e.date DESC, a.path, e.at LIMIT 1`;

/** Answers questions about names. The caller has decided before which person is meant. */
export class NameQuestions {
	readonly #database: Database;
	readonly #identities: IdentityStore;

	constructor(database: Database, identities: IdentityStore) {
		[this.#database, this.#identities] = [database, identities];
	}

	/** How much there is. */
	size(): ArchiveSize {
		const [counts] = this.#database.all('SELECT (SELECT count(*) FROM articles), (SELECT count(*) FROM quotes)');
		const types = this.#database.all('SELECT type, count(*) FROM names GROUP BY type ORDER BY type');
		return {
			articles: Number(counts?.[0] ?? 0),
			names: types.reduce((sum, [, count]) => sum + Number(count), 0),
			quotes: Number(counts?.[1] ?? 0),
			namesByType: Object.fromEntries(types.map(([type, count]) => [typeOf(type), Number(count)])),
		};
	}

	/** Names with words that begin so; see `ArchiveQuestions`. */
	search(query: string, types: readonly EntityType[] | undefined, limit = MOST_FOUND): readonly ArchiveName[] {
		const parts = wordsOf(query);
		if (parts.length === 0 && query.trim() !== '') return [];
		const ofType = types ? `n.type IN (${types.map(typeCode).join(', ')})` : 'TRUE';
		const blocks = parts.map(() => 'SELECT block FROM words WHERE word >= ? AND word < ?').join(' INTERSECT ');
		const found = parts.length === 0 ? '' : `AND n.id IN (SELECT e.name FROM entities e WHERE e.block IN (${blocks}))`;
		const rows = this.#database.all(
			`SELECT ${NAME_COLUMNS} FROM names n WHERE ${ofType} ${found} ORDER BY n.articles DESC, n.form, n.id LIMIT ?`,
			...parts.flatMap((part) => [part, `${part}\u{10ffff}`]),
			limit,
		);
		return rows.map((row) => this.#nameOf(row));
	}

	/** The name with that id; what it is called is that of the articles before `asking`, where that is given. */
	byId(id: number, asking?: NameInArticle): ArchiveName | undefined {
		const [row] = this.#database.all(`SELECT ${NAME_COLUMNS} FROM names n WHERE n.id = ?`, id);
		return row && this.#nameOf(row, asking);
	}

	#nameOf([id, form, type, entry, articles, quotes]: SqlRow, asking?: NameInArticle): ArchiveName {
		// Two queries, for each of the two ends alone is found at once.
		const [dates] = this.#database.all(
			'SELECT (SELECT min(date) FROM entities WHERE name = ?1), (SELECT max(date) FROM entities WHERE name = ?1)',
			id ?? 0,
		);
		const [context] =
			asking?.articleDate === undefined
				? this.#database.all(LAST_CONTEXT, id ?? 0)
				: this.#database.all(CONTEXT_BEFORE, id ?? 0, asking.path, dateNumber(asking.articleDate));
		const [first, last, contextDate] = [dateText(dates?.[0]), dateText(dates?.[1]), dateText(context?.[1])];
		return {
			id: Number(id),
			name: String(form),
			type: typeOf(type),
			...(entry !== null && { entry: String(entry) }),
			articles: Number(articles),
			quotes: Number(quotes),
			...(first !== undefined && { first }),
			...(last !== undefined && { last }),
			...(context && { lastContext: String(context[0]) }),
			...(contextDate !== undefined && { lastContextDate: contextDate }),
		};
	}

	/** The articles that name it, the latest first. */
	appearances(id: number): readonly Appearance[] {
		const rows = this.#database.all(`${APPEARANCE} WHERE n.id = ? ORDER BY e.date DESC, a.path, e.at`, id);
		return rows.map((row) => this.#appearanceOf(row));
	}

	/** The latest of them, of each. */
	latest(ids: readonly number[]): readonly (Appearance | undefined)[] {
		return ids.map((id) => {
			const [row] = this.#database.all(`${APPEARANCE} WHERE n.id = ? ORDER BY e.date DESC, a.path, e.at LIMIT 1`, id);
			return row && this.#appearanceOf(row);
		});
	}

	#appearanceOf([path, date, headline, form, context, at, length, mentions, quotes, why, entry, articles]: SqlRow): Appearance {
		return {
			...articleOf(path, date, headline),
			name: String(form),
			context: context === null ? null : String(context),
			mention: { start: Number(at), end: Number(at) + Number(length) },
			mentions: Number(mentions),
			quotes: Number(quotes),
			why: reasonOf(Number(why), Number(articles), entry ?? null),
		};
	}

	/** What it said, the latest first. */
	quotes(id: number): readonly ArchiveQuote[] {
		const rows = this.#database.all(
			`SELECT a.path, a.date, a.headline, q.kind, q.text, q.at, q.length, e.form FROM entities e JOIN quotes q ON q.entity = e.id
			JOIN articles a ON a.id = e.article WHERE e.name = ? ORDER BY e.date DESC, a.path, q.at`,
			id,
		);
		return rows.map(([path, date, headline, kind, text, at, length, speaker]) => ({
			...articleOf(path, date, headline),
			kind: quoteKindOf(kind),
			text: String(text),
			span: { start: Number(at), end: Number(at) + Number(length) },
			speaker: String(speaker),
		}));
	}

	/** Who is named in the same articles, most articles first; in its latest `MOST_SHARED`. */
	neighbours(id: number, limit = MOST_NEIGHBOURS): readonly ArchiveNeighbour[] {
		const rows = this.#database.all(
			`SELECT n.id, n.form, n.type, c.articles FROM (
				SELECT o.name AS name, count(*) AS articles FROM
				(SELECT DISTINCT article FROM (SELECT article FROM entities WHERE name = ?1 ORDER BY date DESC LIMIT ?3)) m
				CROSS JOIN entities o ON o.article = m.article WHERE o.name <> ?1 GROUP BY o.name ORDER BY articles DESC, o.name LIMIT ?2
			) c JOIN names n ON n.id = c.name ORDER BY c.articles DESC, n.articles, n.form`,
			...[id, limit, MOST_SHARED],
		);
		return rows.map(([other, name, type, articles]) => ({
			id: Number(other),
			name: String(name),
			type: typeOf(type),
			articles: Number(articles),
		}));
	}

	/** The name that an article’s entity is. */
	nameIn(mention: NameInArticle): ArchiveName | undefined {
		const row = this.#identities.entityOf(mention);
		return row && this.byId(Number(row[2]), mention);
	}

	/** The name that an article’s would be, if it were put in. */
	nameFor(mention: NameInArticle, context: string | null): ArchiveName | undefined {
		const { name, type } = mention;
		const { key, isShort } = nameKey(name, type);
		const { entry, candidates } = this.#identities.entries.match(key, type, context);
		if (entry) {
			const [row] = this.#database.all('SELECT id FROM names WHERE entry = ?', entry.id);
			return row && this.byId(Number(row[0]), mention);
		}
		if (isShort || candidates > 1) return undefined;
		const [block] = this.#database.all('SELECT id, state FROM blocks WHERE key = ?', key);
		if (!block || block[1] === BLOCK.loose) return undefined;
		const possible = this.#compatible(Number(block[0]), type === 'person' ? context : null);
		return possible.length === 1 ? this.byId(possible[0] ?? 0, mention) : undefined;
	}

	/** Names of a block, but for entries’, that a description does not contradict. */
	#compatible(block: number, context: string | null): readonly number[] {
		const facts = { ...NO_FACTS, ...contextFacts(context) };
		const rows = this.#database.all('SELECT DISTINCT name, facts FROM entities WHERE block = ? AND entry IS NULL', block);
		const contradicted = new Set(
			rows.flatMap(([name, other]) => (contradiction(facts, factsOf(other === null ? '' : String(other))) === undefined ? [] : [name])),
		);
		return [...new Set(rows.map(([name]) => name))].filter((name) => !contradicted.has(name)).map(Number);
	}

	/** The sourcing of articles; see `ArchiveQuestions`. */
	audits(below: string): readonly AuditedArticle[] {
		// The character after `/` ends the paths below a folder, which the index of paths finds.
		const [where, range] = below === '' ? ['', []] : ['WHERE a.path >= ? AND a.path < ?', [`${below}/`, `${below}0`]];
		const rows = this.#database.all(
			`SELECT a.path, a.date, a.headline, u.audit FROM articles a JOIN audits u ON u.article = a.id ${where} ORDER BY a.date, a.path`,
			...range,
		);
		const audits = auditsOfCells(rows.map(([, , , audit]) => audit));
		return rows.flatMap(([path, date, headline], at) => {
			const audit = audits[at];
			return audit ? [{ ...articleOf(path, date, headline), audit }] : [];
		});
	}
}

type Cell = SqlValue | undefined;

/** An article as lists have it. */
export function articleOf(path: Cell, date: Cell, headline: Cell): { path: string; date: string | null; headline: string } {
	return { path: String(path), date: typeof date === 'string' ? date : null, headline: String(headline) };
}

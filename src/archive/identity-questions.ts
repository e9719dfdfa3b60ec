/** Which names may be one, and are asked about: the likeliest first. */
import type { IdentityQuestion, IdentitySide } from './archive.js';
import { ALIKE } from './alike.js';
import { articleOf } from './questions.js';
import type { Database, SqlRow } from './database.js';
import { FactsOfNames } from './name-facts.js';
import type { FactConflict } from './person-facts.js';
import { typeOf } from './tables.js';

/** Questions that are given where it is not said how many. */
const MOST_QUESTIONS = 50;
/** Full names that are looked at: those of most articles. */
const MOST_BLOCKS = 60;
/** Others of one full name that are asked about at a time. */
const MOST_OTHERS = 4;

/** Two names, by id, with how likely they are one (0 to 1) and why it is asked. */
interface QuestionCandidate {
	readonly left: number;
	readonly right: number;
	readonly likelihood: number;
	readonly articles: number;
	readonly why: IdentityQuestion['why'];
}

/** How likely namesakes are one, by what contradicts it. */
const LIKELIHOODS: Readonly<Record<FactConflict | 'same-name', number>> = {
	'same-name': 0.8,
	fields: 0.5,
	offices: 0.4,
	gender: 0.3,
	born: 0.1,
};
const ALIKE_LIKELIHOODS: readonly number[] = [0.6, 0.7];

/** The questions, but for those that were answered. */
export function identityQuestions(database: Database, limit = MOST_QUESTIONS): readonly IdentityQuestion[] {
	const answered = answeredPairs(database);
	const candidates = [...namesakes(database), ...alikes(database)]
		.filter(({ left, right }) => left !== right && !answered.has(pairKey(left, right)))
		.sort((a, b) => b.likelihood - a.likelihood || b.articles - a.articles || a.left - b.left || a.right - b.right);
	const asked = new Set<string>();
	const questions: IdentityQuestion[] = [];
	for (const { left, right, why } of candidates) {
		if (questions.length >= limit) break;
		if (asked.has(pairKey(left, right))) continue;
		asked.add(pairKey(left, right));
		const [a, b] = [sideOf(database, left), sideOf(database, right)];
		if (a && b) questions.push({ left: a, right: b, why });
	}
	return questions;
}

function pairKey(a: number, b: number): string {
	return a < b ? `${a} ${b}` : `${b} ${a}`;
}

/** Pairs of names of which the editor said something. */
function answeredPairs(database: Database): ReadonlySet<string> {
	const nameOf = `(SELECT e.name FROM entities e JOIN articles a ON a.id = e.article JOIN blocks b ON b.id = e.block
		WHERE a.path = SIDE_path AND b.key = SIDE_key ORDER BY e.form <> SIDE_name LIMIT 1)`;
	const rows = database.all(`SELECT ${nameOf.replaceAll('SIDE', 'left')}, ${nameOf.replaceAll('SIDE', 'right')} FROM answers`);
	return new Set(rows.map(([left, right]) => pairKey(Number(left), Number(right))));
}

/** Names with one full name that are not joined. */
function namesakes(database: Database): readonly QuestionCandidate[] {
	const blocks = database.all('SELECT id FROM blocks WHERE several IS NOT NULL ORDER BY size DESC, id LIMIT ?', MOST_BLOCKS);
	const facts = new FactsOfNames(database);
	return blocks.flatMap(([block]) => candidatesOfBlock(database, facts, Number(block)));
}

/** The largest of a full name beside each other. */
function candidatesOfBlock(database: Database, facts: FactsOfNames, block: number): readonly QuestionCandidate[] {
	const rows = database.all(
		'SELECT name, count(*) FROM entities WHERE block = ? GROUP BY name ORDER BY count(*) DESC, name LIMIT ?',
		block,
		MOST_OTHERS + 1,
	);
	const names = rows.map(([name, articles]) => ({ name: Number(name), articles: Number(articles) }));
	const [main, ...others] = names;
	if (!main || others.length === 0) return [];
	return others.map(({ name, articles }) => {
		const why = facts.conflictOf(main.name, name) ?? 'same-name';
		return { left: main.name, right: name, likelihood: LIKELIHOODS[why], articles: main.articles + articles, why };
	});
}

/** Names that may be one in another form. */
function alikes(database: Database): readonly QuestionCandidate[] {
	const nameOf = (block: string): string =>
		`(SELECT name FROM entities WHERE block = ${block}.id GROUP BY name ORDER BY count(*) DESC LIMIT 1)`;
	const rows = database.all(
		`SELECT ${nameOf('l')}, ${nameOf('r')}, k.kind, l.size + r.size, CASE WHEN l.shape LIKE 'acronym %' THEN l.id ELSE r.id END FROM alike k JOIN blocks l ON l.id = k.a JOIN blocks r ON r.id = k.b
		ORDER BY l.size + r.size DESC LIMIT ?`,
		MOST_BLOCKS,
	);
	return rows.filter(isPlainPair).map(([left, right, kind, articles]) => ({
		left: Number(left),
		right: Number(right),
		likelihood: ALIKE_LIKELIHOODS[Number(kind)] ?? 0,
		articles: Number(articles),
		why: Number(kind) === ALIKE.spelling ? 'spelling' : 'initials',
	}));
}

/** Initials that several names have are of none in particular, unless one of them comes more often than the others, which are sorted by that. */
function isPlainPair([, , kind, articles, acronym]: SqlRow, index: number, rows: readonly SqlRow[]): boolean {
	if (Number(kind) !== ALIKE.acronym) return true;
	const others = rows.filter((row, at) => at !== index && row[2] === kind && row[4] === acronym);
	return others.every((row) => Number(row[3]) < Number(articles));
}

/** The article that shows a name best: the latest that describes it, else the latest. */
function sideOf(database: Database, name: number): IdentitySide | undefined {
	const [row] = database.all(
		`SELECT a.path, a.date, a.headline, e.form, n.type, e.context, e.at, e.length, n.articles FROM entities e
		JOIN articles a ON a.id = e.article JOIN names n ON n.id = e.name WHERE e.name = ?
		ORDER BY e.context IS NULL, e.date DESC, a.path LIMIT 1`,
		name,
	);
	if (!row) return undefined;
	const [path, date, headline, form, type, context, at, length, articles] = row;
	return {
		...articleOf(path, date, headline),
		name: String(form),
		type: typeOf(type),
		context: typeof context === 'string' ? context : null,
		mention: { start: Number(at), end: Number(at) + Number(length) },
		articles: Number(articles),
	};
}

/** Which names may be one, and are asked about: the likeliest first. */
import type { IdentityQuestion, IdentitySide } from './archive.js';
import { ALIKE } from './alike.js';
import { articleOf, type NameQuestions } from './questions.js';
import { grouped } from './article-rows.js';
import type { Database, SqlRow, SqlValue } from './database.js';
import { contradiction, factsOf, type FactConflict } from './person-facts.js';
import { BLOCK, typeOf } from './tables.js';

/** Questions that are given where it is not said how many. */
const MOST_QUESTIONS = 50;
/** Full names that are looked at: those of most articles. */
const MOST_BLOCKS = 300;
/** Others of one full name that are asked about at a time. */
const MOST_OTHERS = 4;

/** Two names, by id, with how likely they are one (0 to 1) and why it is asked. */
interface QuestionCandidate {
	readonly left: number;
	readonly right: number;
	readonly likelihood: number;
	readonly articles: number;
	readonly why: string;
}

/** How likely namesakes are one, by what contradicts it. */
const LIKELIHOODS: Readonly<Record<FactConflict | 'none', number>> = { none: 0.8, fields: 0.5, offices: 0.4, gender: 0.3, born: 0.1 };
const ALIKE_LIKELIHOODS: readonly number[] = [0.6, 0.7];

/** The questions, but for those that were answered. */
export function identityQuestions(database: Database, _names: NameQuestions, limit = MOST_QUESTIONS): readonly IdentityQuestion[] {
	const all = (sql: string, ...values: SqlValue[]): readonly SqlRow[] => database.prepare(sql).all(...values);
	const answered = answeredPairs(all);
	const candidates = [...namesakes(all), ...alikes(all)]
		.filter(({ left, right }) => left !== right && !answered.has(pairKey(left, right)))
		.sort((a, b) => b.likelihood - a.likelihood || b.articles - a.articles || a.left - b.left || a.right - b.right);
	const asked = new Set<string>();
	const questions: IdentityQuestion[] = [];
	for (const { left, right, why } of candidates) {
		if (questions.length >= limit) break;
		if (asked.has(pairKey(left, right))) continue;
		asked.add(pairKey(left, right));
		const [a, b] = [sideOf(all, left), sideOf(all, right)];
		if (a && b) questions.push({ left: a, right: b, why });
	}
	return questions;
}

type All = (sql: string, ...values: SqlValue[]) => readonly SqlRow[];

function pairKey(a: number, b: number): string {
	return a < b ? `${a} ${b}` : `${b} ${a}`;
}

/** Pairs of names of which the editor said something. */
function answeredPairs(all: All): ReadonlySet<string> {
	const nameOf = `(SELECT e.name FROM entities e JOIN articles a ON a.id = e.article JOIN blocks b ON b.id = e.block
		WHERE a.path = SIDE_path AND b.key = SIDE_key ORDER BY e.form <> SIDE_name LIMIT 1)`;
	const rows = all(`SELECT ${nameOf.replaceAll('SIDE', 'left')}, ${nameOf.replaceAll('SIDE', 'right')} FROM answers`);
	return new Set(rows.map(([left, right]) => pairKey(Number(left), Number(right))));
}

/** Names with one full name that are not joined. */
function namesakes(all: All): readonly QuestionCandidate[] {
	const rows = all(
		`SELECT e.block, e.name, n.articles, e.facts FROM
			(SELECT b.id FROM blocks b WHERE b.state <> ${BLOCK.loose} AND b.size > 1
				AND (SELECT min(name) <> max(name) FROM entities WHERE block = b.id) ORDER BY b.size DESC, b.id LIMIT ?) m
		JOIN entities e ON e.block = m.id JOIN names n ON n.id = e.name GROUP BY e.block, e.name, e.facts`,
		MOST_BLOCKS,
	);
	return [...grouped(rows, ([block]) => block).values()].flatMap(candidatesOfBlock);
}

/** The largest of a full name beside each other. */
function candidatesOfBlock(rows: readonly SqlRow[]): readonly QuestionCandidate[] {
	const names = [...grouped(rows, ([, name]) => Number(name))].map(([name, own]) => ({
		name,
		articles: Number(own[0]?.[2] ?? 0),
		facts: own.map(([, , , facts]) => factsOf(typeof facts === 'string' ? facts : '')),
	}));
	const [main, ...others] = names.toSorted((a, b) => b.articles - a.articles || a.name - b.name);
	if (!main) return [];
	return others.slice(0, MOST_OTHERS).map(({ name, articles, facts }) => {
		const found = main.facts.flatMap((a) => facts.flatMap((b) => contradiction(a, b) ?? []));
		const [kind = 'none'] = found;
		return { left: main.name, right: name, likelihood: LIKELIHOODS[kind], articles: main.articles + articles, why: WORDS[kind] };
	});
}

const WORDS: Readonly<Record<FactConflict | 'none', string>> = {
	none: 'same name, and nothing says which of its bearers',
	fields: 'same name, another field of work',
	offices: 'same name and office, another place',
	gender: 'same name, she here and he there',
	born: 'same name, another age',
};

/** Names that may be one in another form. */
function alikes(all: All): readonly QuestionCandidate[] {
	const rows = all(
		`SELECT l.name, r.name, k.kind, l.size + r.size FROM alike k JOIN blocks l ON l.id = k.a JOIN blocks r ON r.id = k.b
		WHERE l.name IS NOT NULL AND r.name IS NOT NULL ORDER BY l.size + r.size DESC LIMIT ?`,
		MOST_BLOCKS,
	);
	return rows.map(([left, right, kind, articles]) => ({
		left: Number(left),
		right: Number(right),
		likelihood: ALIKE_LIKELIHOODS[Number(kind)] ?? 0,
		articles: Number(articles),
		why: Number(kind) === ALIKE.spelling ? 'names that differ by a letter or two' : 'the initials of the other',
	}));
}

/** The article that shows a name best: the latest that describes it, else the latest. */
function sideOf(all: All, name: number): IdentitySide | undefined {
	const [row] = all(
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

/** What the register could learn from the articles: names that come often, their other forms, and titles with their dates. */
import type { EntityType } from '../annotations.js';
import { isAcronym } from '../engine/coref/institutions.js';
import { isKnownPlace } from '../engine/lexicon/countries.js';
import { fold } from '../engine/lexicon/folding.js';
import { acceptedForms } from '../register/accepted-forms.js';
import { comparableForm } from '../register/form.js';
import type { RegisterEntry } from '../register/register.js';
import { ALIKE } from './alike.js';
import type { ArchiveName, ProposalEvidence, RegisterProposal } from './archive.js';
import { grouped } from '../engine/util/grouped.js';
import { aliasesOf } from './article-store.js';
import type { Database } from './database.js';
import { nameKey } from './name-key.js';
import { FactsOfNames } from './name-facts.js';
import { articleOf, type NameQuestions } from './questions.js';
import type { RegisterEntries } from './register-entries.js';
import { typeOf } from './tables.js';
import { titlesOf, type TitledArticle } from './title-times.js';

/** Articles from which on a name comes often; and from which on nobody doubts it. */
const OFTEN = 3;
const VERY_OFTEN = 5;
/** How many times as often the usual form must stand for another to be a slip. */
const SLIP = 5;
/** Names that are looked at, those of most articles, and the latest articles of each. */
const MOST_NAMES = 200;
const MOST_ARTICLES = 200;
/** Articles that a proposal shows. */
const MOST_EVIDENCE = 5;
/** Proposals that are given where it is not said how many. */
const MOST_PROPOSALS = 100;

/** The proposals, the surest first, without what the register has. */
export function proposals(
	database: Database,
	names: NameQuestions,
	entries: RegisterEntries,
	limit = MOST_PROPOSALS,
): readonly RegisterProposal[] {
	const often = database.all(
		'SELECT id, form, type, entry FROM names WHERE articles >= ? ORDER BY articles DESC, form LIMIT ?',
		OFTEN,
		MOST_NAMES,
	);
	const facts = new FactsOfNames(database);
	const found = often.flatMap(([id, form, type, entry]) => {
		if (!mayBeLearnt(entries, String(form), typeOf(type), typeof entry === 'string' ? entry : undefined)) return [];
		const name = names.byId(Number(id));
		return name ? proposalsFor({ database, names, facts, entries }, name) : [];
	});
	return found.sort((a, b) => rankOf(a) - rankOf(b) || b.name.articles - a.name.articles).slice(0, limit);
}

/** Whether anything is proposed of a name; most that come often are places that all the world knows. */
function mayBeLearnt(entries: RegisterEntries, form: string, type: EntityType, entry: string | undefined): boolean {
	const { key, isShort, words } = nameKey(form, type);
	const isRegistered = entry !== undefined && entries.byId(entry) !== undefined;
	if (!isRegistered && (isShort || entries.match(key, type, null).candidates > 0)) return false;
	return type !== 'place' || !isKnownPlace(words);
}

/** What a newsroom has registers of, the likeliest first; groups and events are mostly words like `French` and `Easter`. */
const ENTRY_TYPES: readonly EntityType[] = ['person', 'organization', 'place'];

/** Places that all the world knows come as often as those of one's own. */
function isSureEntry({ type, articles }: ArchiveName): boolean {
	return type !== 'place' && articles >= VERY_OFTEN;
}

function rankOf({ isSure, name }: RegisterProposal): number {
	return (isSure ? 0 : ENTRY_TYPES.length + 1) + (ENTRY_TYPES.indexOf(name.type) + 1 || ENTRY_TYPES.length + 1);
}

/** What proposals are made of. */
interface Archived {
	readonly database: Database;
	readonly names: NameQuestions;
	readonly facts: FactsOfNames;
	readonly entries: RegisterEntries;
}

function proposalsFor(archived: Archived, name: ArchiveName): readonly RegisterProposal[] {
	const { database, entries } = archived;
	const entry = name.entry === undefined ? undefined : entries.byId(name.entry);
	const key = nameKey(name.name, name.type);
	const articles = articlesOf(database, name.id);
	const [block, several = null] = database.all('SELECT id, several FROM blocks WHERE key = ?', key.key)[0] ?? [];
	const isContested = several !== null;
	const isNew = (form: string): boolean => entries.match(nameKey(form, name.type).key, name.type, null).candidates === 0;
	return [
		...(entry || !ENTRY_TYPES.includes(name.type)
			? []
			: [{ kind: 'entry' as const, name, evidence: evidenceOf(database, articles), isSure: isSureEntry(name) && !isContested }]),
		...otherForms(database, name, entry, articles),
		...otherAliases(database, name, articles).filter(({ form }) => isNew(form)),
		...otherNames(archived, name, Number(block ?? 0)).filter(({ form }) => isNew(form)),
		...titlesOf(entry?.roles ?? [], articles).map(({ title, from, to, articles: shown, isSure }) => ({
			...{ kind: 'role' as const, name, title, ...(from !== undefined && { from }), ...(to !== undefined && { to }) },
			...{ evidence: evidenceOf(database, shown), isSure: isSure && !isContested },
		})),
	];
}

/** The latest articles of a name, the first of them first. */
function articlesOf(database: Database, id: number): readonly TitledArticle[] {
	const rows = database.all(
		`SELECT e.id, a.date, e.form, e.context, e.aliases FROM entities e JOIN articles a ON a.id = e.article
		WHERE e.name = ? ORDER BY e.date DESC, a.path LIMIT ?`,
		id,
		MOST_ARTICLES,
	);
	return rows.toReversed().map(([entity, date, form, context, aliases]) => ({
		id: Number(entity),
		date: typeof date === 'string' ? date : null,
		form: String(form),
		context: typeof context === 'string' ? context : null,
		aliases: aliasesOf(aliases),
	}));
}

/** Some of the articles, the first and the last among them. */
function evidenceOf(database: Database, articles: readonly TitledArticle[]): readonly ProposalEvidence[] {
	const shown = articles.length <= MOST_EVIDENCE ? articles : [...articles.slice(0, 2), ...articles.slice(2 - MOST_EVIDENCE)];
	return shown.flatMap(({ id, form }) => {
		const rows = database.all(
			'SELECT a.path, a.date, a.headline, e.excerpt, e.at, e.length FROM entities e JOIN articles a ON a.id = e.article WHERE e.id = ?',
			id,
		);
		return rows.map(([path, date, headline, excerpt, at, length]) => ({
			...articleOf(path, date, headline),
			span: { start: Number(at), end: Number(at) + Number(length) },
			excerpt: typeof excerpt === 'string' ? excerpt : form,
		}));
	});
}

/** A form of a name with the articles that use it. */
interface UsedForm {
	readonly form: string;
	readonly articles: readonly TitledArticle[];
}

/** The same letters with other accents or capitals, in few articles: `Milan Hruska`. */
function otherForms(
	database: Database,
	name: ArchiveName,
	entry: RegisterEntry | undefined,
	articles: readonly TitledArticle[],
): readonly RegisterProposal[] {
	const house = entry ? [...acceptedForms(entry), ...(entry.avoid ?? []).map(({ form }) => form)] : [name.name];
	const known = new Set(house.map(comparableForm));
	const folded = new Set(house.map(fold));
	const used = [...grouped(articles, ({ form }) => form)].map(([form, own]): UsedForm => ({ form, articles: own }));
	const usual = used.filter(({ form }) => known.has(comparableForm(form))).reduce((sum, own) => sum + own.articles.length, 0);
	const isOther = ({ form }: UsedForm): boolean =>
		!known.has(comparableForm(form)) && form !== form.toUpperCase() && folded.has(fold(form));
	const others = new Set(used.filter(isOther).map(({ form }) => form));
	const uses = articles.filter(({ form }) => others.has(form));
	return [...grouped(uses, ({ form }) => comparableForm(form)).values()].flatMap((own): RegisterProposal[] => {
		const form = own[0]?.form ?? '';
		if (own.length * SLIP > usual && !entry) return [];
		return [avoided(name, form, own.length, usual, evidenceOf(database, own))];
	});
}

function avoided(name: ArchiveName, form: string, few: number, usual: number, evidence: readonly ProposalEvidence[]): RegisterProposal {
	return { kind: 'avoid', name, form, usual, few, evidence, isSure: usual >= SLIP * few };
}

/** Other full forms that articles join with the name by themselves: initials of an organization, a forename in short. */
function otherAliases(
	database: Database,
	name: ArchiveName,
	articles: readonly TitledArticle[],
): readonly (RegisterProposal & { readonly form: string })[] {
	const uses = articles.flatMap((article) => article.aliases.map((alias) => ({ alias, article })));
	return [...grouped(uses, ({ alias }) => alias)].flatMap(([form, own]) => {
		if (own.length < 2 || !isFullAlias(form, name)) return [];
		const evidence = evidenceOf(
			database,
			own.map(({ article }) => article),
		);
		return [{ kind: 'alias' as const, name, form, evidence, isSure: own.length >= OFTEN }];
	});
}

function isFullAlias(alias: string, { name, type }: ArchiveName): boolean {
	if (fold(alias) === fold(name) || (alias === alias.toUpperCase()) !== isAcronym(alias)) return false;
	if (type === 'organization') return isAcronym(alias);
	// A part of the name (`Adel Mahdi`) needs no entry of its own.
	const { words, isShort } = nameKey(alias, type);
	return type === 'person' && !isShort && words.some((word) => !nameKey(name, type).words.includes(word));
}

/** Names of articles in whose full names a word is spelled in another way than in that of a block; each side is a lookup. */
const OTHER_SPELLINGS = `SELECT DISTINCT o.name FROM (SELECT b AS block FROM alike WHERE a = ?1 AND kind = ?2 UNION SELECT a FROM alike WHERE b = ?1 AND kind = ?2) k
	CROSS JOIN entities o ON o.block = k.block ORDER BY o.block, o.name`;

/** Names that are spelled otherwise in few articles, and that nothing else tells apart. */
function otherNames(
	{ database, names, facts }: Archived,
	name: ArchiveName,
	block: number,
): readonly (RegisterProposal & { readonly form: string })[] {
	return database.all(OTHER_SPELLINGS, block, ALIKE.spelling).flatMap(([id]) => {
		const other = names.byId(Number(id));
		if (!other || other.entry !== undefined || other.articles * SLIP > name.articles || facts.conflictOf(name.id, other.id)) return [];
		const evidence = evidenceOf(database, articlesOf(database, other.id));
		return [{ ...avoided(name, other.name, other.articles, name.articles, evidence), form: other.name, isSure: false }];
	});
}

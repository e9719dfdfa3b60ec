/** What each name is by itself and by the words around it, before anyone asks who it is. */
import { differenceOf } from '../cache/difference.js';
import type { Article, ArticleBlock, BlockContent } from '../document/types.js';
import type { Name } from '../ner/name.js';
import { areEquated } from './aliases.js';
import { forenameOf, genderOfName, genderOfTitle, PRONOUN_REACH, pronounPoint, type Forename } from './gender.js';
import { openersOf, rankOf, relationOf, type KinFacts } from './kin.js';
import { SurfaceForms } from './surface-forms.js';

/** Lists by the index of the name. */
export interface NameFacts extends KinFacts {
	/** What its first word tells, taken for a forename. */
	readonly forenames: readonly Forename[];
	/** Whether the text says that the next name is another name of the same. */
	readonly equated: readonly boolean[];
}

/** The names of one run on a document. */
interface Run {
	readonly article: Pick<Article, 'paragraphs' | 'tokens'>;
	readonly names: readonly Name[];
	readonly facts: NameFacts;
}

const NO_FACTS: NameFacts = {
	surfaces: [],
	titles: [],
	forenames: [],
	genders: [],
	pronouns: [],
	equated: [],
	relations: [],
	ranks: [],
	openers: [],
};

/** The facts of the last run on one document, and what is known of its surface forms. */
export class NameFactsCache {
	readonly #surfaces = new SurfaceForms();
	#last: Run = { article: { paragraphs: [], tokens: [] }, names: [], facts: NO_FACTS };

	/** The facts of `names`, which are in text order; those of names at the top and at the end that stand as they stood are not looked at again. */
	of(article: Article, names: readonly Name[]): NameFacts {
		const { text, paragraphs, tokens } = article;
		const { facts: known } = this.#last;
		const same = sameNames(article, names, this.#last);
		const surfaces = around(known.surfaces, names, same, (name) => this.#surfaces.of(text, name));
		const titles = around(known.titles, names, same, (name) => genderOfTitle(article, name));
		const forenames = around(known.forenames, names, same, (name) => forenameOf(article, name));
		const genders = around(known.genders, names, same, (name, at) =>
			genderOfName(name, titles[at] ?? 'unknown', forenames[at] ?? 'unknown'),
		);
		const pronouns = around(known.pronouns, names, same, (_, at) => pronounPoint(article, names, at));
		const equated = around(known.equated, names, same, (name, at) => areEquated(text, name, names[at + 1]));
		const relations = around(known.relations, names, same, (name) => relationOf(article, name));
		const ranks = around(known.ranks, names, same, (name) => rankOf(article, name));
		const openers = openersOf(article, names);
		const facts = { surfaces, titles, forenames, genders, pronouns, equated, relations, ranks, openers };
		this.#last = { article: { paragraphs, tokens }, names, facts };
		this.#surfaces.retain(surfaces);
		return facts;
	}
}

/** How many names at the top and at the end have the facts that they had. */
interface Same {
	readonly top: number;
	readonly end: number;
}

/** The facts of the names between those that are the same, put between what is known of these. */
function around<T>(known: readonly T[], names: readonly Name[], { top, end }: Same, factOf: (name: Name, index: number) => T): T[] {
	const facts = known.slice(0, top);
	for (let index = top; index < names.length - end; index++) facts.push(factOf(names[index] as Name, index));
	for (let index = known.length - end; index < known.length; index++) facts.push(known[index] as T);
	return facts;
}

function sameNames({ paragraphs, tokens }: Article, names: readonly Name[], last: Run): Same {
	const differ = differenceOf(contentsOf(paragraphs), contentsOf(last.article.paragraphs));
	const top = sameAtTop(names, last.names, paragraphs[differ.top]?.from ?? tokens.length);
	const firstSame = paragraphs[differ.end]?.from ?? tokens.length;
	const moved = tokens.length - last.article.tokens.length;
	const most = Math.min(names.length, last.names.length) - top;
	let end = 0;
	while (end < most) {
		const name = names[names.length - 1 - end];
		const old = last.names[last.names.length - 1 - end];
		// The two words before a name count too.
		if (!name || !old || name.from <= firstSame + 1 || !isMoved(name, old, moved)) break;
		end++;
	}
	return { top, end };
}

function contentsOf(paragraphs: readonly ArticleBlock[]): readonly BlockContent[] {
	return paragraphs.map(({ content }) => content);
}

/** A name's facts hold where the next name, and all that stands near after both, is as it was: the first `tokens` tokens are. */
function sameAtTop(names: readonly Name[], last: readonly Name[], tokens: number): number {
	let alike = 0;
	for (const name of names) {
		const old = last[alike];
		if (!old || name.to > tokens || !isMoved(name, old, 0)) break;
		alike++;
	}
	const limit = Math.min(tokens, names[alike]?.from ?? Infinity, last[alike]?.from ?? Infinity);
	let top = alike;
	while (top > 0 && !(top < alike && (names[top]?.to ?? Infinity) + PRONOUN_REACH < limit)) top--;
	return top;
}

function isMoved(name: Name, old: Name, by: number): boolean {
	return name.from === old.from + by && name.to === old.to + by && name.type === old.type;
}

/** What each name is by itself and by the words around it, before anyone asks who it is. Kept from one run to the next. */
import type { Kept } from '../document/memory.js';
import type { Article, Name } from '../types.js';
import { areEquated } from './aliases.js';
import { PRONOUN_REACH, forenameOf, genderOfName, genderOfTitle, pronounPoint, type Forename } from './gender.js';
import type { Gender } from '../lexicon/gender.js';
import { SurfaceForms, type SurfaceForm } from './surface-forms.js';

/** Lists by the index of the name. */
export interface NameFacts {
	readonly surfaces: readonly SurfaceForm[];
	/** What the word before it tells: `Mrs`, `King`, `actress`. */
	readonly titles: readonly Gender[];
	/** What its first word tells, taken for a forename. */
	readonly forenames: readonly Forename[];
	/** What the word before it or, failing that, its forename tells. */
	readonly genders: readonly Gender[];
	/** What the first pronoun behind it tells. */
	readonly pronouns: readonly number[];
	/** Whether the text says that the next name is another name of the same. */
	readonly equated: readonly boolean[];
}

/** The names of one reading. */
interface Reading {
	/** Its number. */
	readonly reading: number;
	readonly names: readonly Name[];
	readonly facts: NameFacts;
}

/** The facts of the last run on one document, and what is known of its surfaces. */
export class NameFactsMemory {
	readonly #surfaces = new SurfaceForms();
	#last: Reading | undefined;

	/** The facts of `names`; `kept` says which tokens are as they were when the article was read last. */
	read(article: Article, names: readonly Name[], kept: Kept | undefined): NameFacts {
		const last = kept && kept.since === this.#last?.reading ? this.#last : undefined;
		const same = last && kept ? sameNames(article, names, last.names, kept) : NOTHING;
		const known = last?.facts ?? NO_FACTS;
		const surfaces = updated(known.surfaces, names.length, same, (at) => this.#surfaces.of(article.text, names[at] as Name));
		const titles = updated(known.titles, names.length, same, (at) => genderOfTitle(article, names[at] as Name));
		const forenames = updated(known.forenames, names.length, same, (at) => forenameOf(article, names[at] as Name));
		const genders = updated(known.genders, names.length, same, (at) =>
			genderOfName(names[at] as Name, titles[at] ?? 'unknown', forenames[at] ?? 'unknown'),
		);
		const pronouns = updated(known.pronouns, names.length, same, (at) => pronounPoint(article, names, at));
		const equated = updated(known.equated, names.length, same, (at) => areEquated(article.text, names[at], names[at + 1]));
		const facts = { surfaces, titles, forenames, genders, pronouns, equated };
		this.#last = kept && { reading: kept.reading, names, facts };
		this.#surfaces.retain(surfaces);
		return facts;
	}
}

/** How many names at the top and at the end have the facts that they had. */
interface Same {
	readonly top: number;
	readonly end: number;
}
const NOTHING: Same = { top: 0, end: 0 };
const NO_FACTS: NameFacts = { surfaces: [], titles: [], forenames: [], genders: [], pronouns: [], equated: [] };

/** The facts of the names between those that are the same, put between what is known of these. */
function updated<T>(known: readonly T[], count: number, { top, end }: Same, factOf: (index: number) => T): T[] {
	const facts = known.slice(0, top);
	for (let index = top; index < count - end; index++) facts.push(factOf(index));
	for (let index = known.length - end; index < known.length; index++) facts.push(known[index] as T);
	return facts;
}

function sameNames(article: Article, names: readonly Name[], last: readonly Name[], kept: Kept): Same {
	const top = sameAtTop(names, last, kept);
	const from = article.tokens.length - kept.end;
	const most = Math.min(names.length, last.length) - top;
	let end = 0;
	while (end < most) {
		const name = names[names.length - 1 - end];
		const old = last[last.length - 1 - end];
		// The word before a name tells of it too.
		if (!name || !old || name.from <= from || !isMoved(name, old, kept.moved)) break;
		end++;
	}
	return { top, end };
}

/** A name's facts hold where the next name, and all that stands near behind both, is as it was. */
function sameAtTop(names: readonly Name[], last: readonly Name[], kept: Kept): number {
	let alike = 0;
	for (const name of names) {
		const old = last[alike];
		if (!old || name.to > kept.top || !isMoved(name, old, 0)) break;
		alike++;
	}
	const limit = Math.min(kept.top, names[alike]?.from ?? Infinity, last[alike]?.from ?? Infinity);
	let top = alike;
	while (top > 0 && !(top < alike && (names[top]?.to ?? Infinity) + PRONOUN_REACH < limit)) top--;
	return top;
}

/** A name that was kept has been moved where it is: see `FoundNames`. */
function isMoved(name: Name, old: Name, by: number): boolean {
	return name === old || (name.from === old.from + by && name.to === old.to + by && name.type === old.type);
}

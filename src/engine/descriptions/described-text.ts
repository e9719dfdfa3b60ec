/** The article as the rules of context read it: its units, which of them are names, and how a phrase is printed. */
import { IRREGULAR_PARTICIPLES } from '../lexicon/inflection.js';
import { union, words } from '../lexicon/word-class.js';
import type { BlockKind, Span } from '../../annotations.js';
import { paragraphAt } from '../document/lookup.js';
import { countryNamed, countryOfDemonym } from '../lexicon/countries.js';
import { pronounReader, type PronounReader } from '../coref/pronouns.js';
import { isQuoted, quotedSpans } from '../document/quoted-stretches.js';
import { NamedText, type NounReader } from '../syntax/named-text.js';
import type { Range } from '../syntax/range.js';
import type { ResolvedArticle, Cluster } from '../coref/types.js';
import { genderOfPronoun } from '../coref/gender.js';
import { isHonorific } from '../lexicon/titles.js';
import { CREATIONS, WRITINGS } from '../lexicon/things.js';
import { OFFICES, RANKS } from '../lexicon/persons.js';
import { fullTitle, roleNoun } from '../lexicon/role-nouns.js';

/** Units of what somebody is between commas, before `and his wife`. */
const LONGEST_ASIDE = 8;

/** What is known of the whole article, whatever nouns are looked for. */
interface Known {
	readonly mainPerson: number;
	readonly quoted: readonly Span[];
	/** Names of one word, which are written with a capital also where they are marked as no name. */
	readonly nameWords: ReadonlySet<string>;
	readonly antecedents: PronounReader;
	readonly isOfBooks: boolean;
}

export class DescribedText extends NamedText {
	readonly #known: Known;

	constructor(
		readonly resolved: Omit<ResolvedArticle, 'descriptions'>,
		nounOf: NounReader = roleNoun,
		pronouns?: PronounReader,
		other?: DescribedText,
	) {
		super(resolved, nounOf, other?.frame);
		this.#known = other ? other.#known : knownOf(resolved, pronouns);
	}

	/** The same article read for other nouns. */
	forNouns(nounOf: NounReader): DescribedText {
		return new DescribedText(this.resolved, nounOf, undefined, this);
	}

	/** The cluster of the name; -1 for other units. */
	clusterAt(at: number): number {
		return this.isName(at) ? (this.resolved.clusterOf[this.unit(at).index] ?? -1) : -1;
	}

	/** The kind of the block that holds a unit. */
	blockAt(at: number): BlockKind {
		const { article } = this.resolved;
		return article.paragraphs[paragraphAt(article, this.unit(at).start)]?.kind ?? 'body';
	}

	/** The index of the paragraph that holds a unit. */
	paragraphAt(at: number): number {
		return paragraphAt(this.resolved.article, this.unit(at).start);
	}

	/** Whether the article speaks more of what authors make than of other works. */
	get isOfBooks(): boolean {
		return this.#known.isOfBooks;
	}

	/** Whether a name is the first of its cluster. */
	isFirstMention(at: number): boolean {
		return this.resolved.clusters[this.clusterAt(at)]?.names[0] === this.unit(at).index;
	}

	/** What a cluster is called. */
	nameOf(cluster: number): string {
		return this.resolved.clusters[cluster]?.name ?? '';
	}

	/** Whom a pronoun means, where that is sure; `exclude` is never the answer. */
	antecedent(at: number, exclude: number): number | undefined {
		const { candidates, sure } = this.#known.antecedents(this.unit(at).start, this.unit(at).written, exclude);
		return sure ? candidates[0] : undefined;
	}

	/** The person whom `his` or `her` means before a relation: the one the article is about, else the likeliest. */
	ownerOf(at: number, exclude: number): number | undefined {
		const beside = this.#joinedTo(at) ?? exclude;
		if (beside !== exclude) return beside;
		const { candidates, sure } = this.#known.antecedents(this.unit(at).start, this.unit(at).written, exclude);
		const [first = -1] = candidates;
		const mentions = (cluster: number): number => this.resolved.clusters[cluster]?.names.length ?? 0;
		const relative = this.#soleNamesake(candidates, exclude);
		if (relative !== undefined) return relative;
		const { mainPerson } = this.#known;
		const isAboutMain = candidates.includes(mainPerson) && (!sure || mentions(mainPerson) >= 3 * mentions(first));
		return isAboutMain ? mainPerson : candidates[0];
	}

	/** Whom `he` or `she` means where an article says that somebody died: the one that it is about, if that may be. */
	deadMeantBy(at: number, exclude: number): number | undefined {
		const { mainPerson, antecedents } = this.#known;
		const gender = genderOfPronoun(this.lower(at));
		const main = this.resolved.clusters[mainPerson];
		if (gender !== 'unknown' && (main?.gender === gender || main?.gender === 'unknown')) return mainPerson;
		return antecedents(this.unit(at).start, this.unit(at).written, exclude).candidates[0];
	}

	/** The person before `and`: `the painter Jan Roe and his second wife, Mary`, `of Jan Roe, a painter, and his wife`. */
	#joinedTo(at: number): number | undefined {
		if (this.lower(at - 1) !== 'and') return undefined;
		const name = this.lower(at - 2) === ',' ? this.#beforeAside(at - 2) : at - 2;
		return this.isPerson(name) ? this.clusterAt(name) : undefined;
	}

	/** The last unit before the aside that ends with the comma at `end`: `Roe` in `Jan Roe, a painter,`; -1 for none. */
	#beforeAside(end: number): number {
		let comma = end - 1;
		while (comma > end - LONGEST_ASIDE && this.lower(comma) !== ',' && !this.isPerson(comma)) comma--;
		return this.lower(comma) === ',' ? comma - 1 : -1;
	}

	/** Of some persons, the one with the surname of another: `The victim, Jamie Roe, … His aunt, Patience Roe`. */
	#soleNamesake(candidates: readonly number[], of: number): number | undefined {
		const [, surname] = /\s(\S+)$/.exec(this.nameOf(of)) ?? [];
		const namesakes = surname === undefined ? [] : candidates.filter((one) => this.nameOf(one).endsWith(` ${surname}`));
		return namesakes.length === 1 ? namesakes[0] : undefined;
	}

	/** Whether the unit stands inside double quotation marks. */
	isQuoted(at: number): boolean {
		return isQuoted(this.#known.quoted, this.unit(at).start);
	}

	/**
	 * The units as they are printed after a dash: names as they stand, the sentence's first word in lower case,
	 * spaces as in the text. In a `title` every word is lowered (`Emergencies Minister`) that is no people or country.
	 */
	print(range: Range, title = false): string {
		const opens = this.sentence(range.from).from === range.from;
		let text = '';
		for (let at = range.from; at < range.to; at++) {
			const { text: lower, written, spaced } = this.unit(at);
			if (text && spaced) text += ' ';
			const isOfTitle = (title && !this.#modifiesParticiple(at)) || (opens && at === range.from) || WORDS_OF_OFFICE.has(lower);
			const lowers = isOfTitle && !this.#isNameOrProper(at, opens);
			text += isShouted(written) ? lower : lowers ? lowered(written) : written;
		}
		return text
			.replace(/,?[“”"]/g, '')
			.replace(/ \([^()]{1,20}\)/g, '')
			.trim();
	}

	/** Whether a unit retains its capital in a title; `opens` where its sentence begins with the title. */
	#isNameOrProper(at: number, opens: boolean): boolean {
		const { kind, text, written } = this.unit(at);
		if (kind === 'name' || CHAMBERS.has(written) || (!opens && PARTIES.has(written)) || this.#known.nameWords.has(written)) return true;
		const isOffice = roleNoun(text) !== undefined || WORDS_OF_OFFICE.has(text) || fullTitle(text) !== undefined || isHonorific(text);
		return !isOffice && !COMMON_ADJECTIVE.test(text) && this.resolved.isProperWord?.(written) === true;
	}

	/** `Lerwick-born`, `Olivier-winning`: a name, also where no list knows it. */
	#modifiesParticiple(at: number): boolean {
		const { written } = this.unit(at + 2);
		return this.isHyphen(at + 1) && (/^\p{Ll}+(?:ed|ing)$/u.test(written) || PARTICIPLES.has(written));
	}
}

/** Words of these endings are seldom names: `Divisional Manager`. */
const COMMON_ADJECTIVE = /[^aeiou](?:ional|ical|ative|ary)$/;

/** Past participles that do not end in -ed. */
const PARTICIPLES = union(IRREGULAR_PARTICIPLES, ['born']);

/** Of a parliament, by their names: `House minority leader`. */
const CHAMBERS = words('Commons Congress House Senate');
/** Parties that are adjectives of colour or kind as well: `Green MSP`. */
const PARTIES = words('Green Labor Labour Liberal');

/** Words of offices that house style prints in lower case wherever they stand (`secretary of state`). */
const WORDS_OF_OFFICE = union(
	...[OFFICES.keys(), RANKS.keys()],
	words('attorney chairwoman defence defense financial lance operating opposition police prime professor staff state technology vice'),
);

function knownOf(resolved: Omit<ResolvedArticle, 'descriptions'>, pronouns?: PronounReader): Known {
	const { article, names, clusters } = resolved;
	const quoted = quotedSpans(article);
	return {
		mainPerson: mostNamedPerson(clusters),
		quoted,
		nameWords: new Set(names.flatMap(({ from, to }) => (to === from + 1 ? [article.tokens[from]?.text ?? ''] : []))),
		antecedents: pronouns ?? pronounReader(resolved, quoted),
		isOfBooks: writesOfBooks(resolved),
	};
}

function writesOfBooks({ article }: Omit<ResolvedArticle, 'descriptions'>): boolean {
	let balance = 0;
	for (const { lower } of article.tokens) if (CREATIONS.has(lower)) balance += WRITINGS.has(lower) ? 1 : -1;
	return balance > 0;
}

/** The person with the most mentions, where it is one alone; -1 otherwise. */
function mostNamedPerson(clusters: readonly Cluster[]): number {
	const order = [...clusters.keys()]
		.filter((index) => clusters[index]?.type === 'person')
		.sort((a, b) => (clusters[b]?.names.length ?? 0) - (clusters[a]?.names.length ?? 0));
	const [first = -1, second = -1] = order;
	return (clusters[first]?.names.length ?? 0) > (clusters[second]?.names.length ?? 0) ? first : -1;
}

/** `A NURSE who stole`: an opening in capitals, and no abbreviation as `CEO` is. */
function isShouted(word: string): boolean {
	return word.length > 4 && word === word.toUpperCase() && roleNoun(word) !== undefined;
}

function isNation(word: string): boolean {
	const key = word.toLowerCase();
	return (countryOfDemonym(key) ?? countryNamed(key)) !== undefined;
}

/** Lower case for `Prime`, `Minister`; as it stands for `CEO`, `MP`, `iPhone`, `McCain`. */
function lowered(word: string): string {
	return /^\p{Lu}\p{Ll}+$/u.test(word) && !isNation(word) ? word.toLowerCase() : word;
}

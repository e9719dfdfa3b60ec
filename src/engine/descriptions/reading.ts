/** The article as the rules of context read it: its tokens, which of them are names, and how a phrase is printed. */
import type { Span } from '../../annotations.js';
import { sentenceAt } from '../document/lookup.js';
import { countryNamed, countryOfPeople } from '../lexicon/countries.js';
import { pronounReader, type PronounReader } from '../coref/pronouns.js';
import { isQuoted, quotedSpans } from '../document/quoted-stretches.js';
import type { Article, Cluster, Name, Token } from '../types.js';
import { roleNoun } from '../lexicon/persons.js';

const NO_TOKEN: Token = { start: 0, end: 0, text: '', lower: '', hash: 0, row: 0, kind: 'punctuation', spaced: true };

/** A phrase found in the text: token indices, end exclusive. */
export interface TokenRange {
	readonly from: number;
	readonly to: number;
}

export class Reading {
	readonly #nameAt: Int32Array;
	readonly #mainPerson: number;
	readonly #quoted: readonly Span[];
	/** Places and peoples of one word, which are written with a capital also where they are marked as no name. */
	readonly #places: ReadonlySet<string>;
	readonly #antecedents: PronounReader;

	constructor(
		readonly article: Article,
		readonly names: readonly Name[],
		readonly clusters: readonly Cluster[],
		readonly clusterOf: readonly number[],
		private readonly nounOf: (word: string) => string | undefined = roleNoun,
		pronouns?: PronounReader,
		/** Another reading of the same article, which looks for other nouns: what it knows of the article holds here too. */
		other?: Reading,
	) {
		if (other) {
			this.#nameAt = other.#nameAt;
			this.#mainPerson = other.#mainPerson;
			this.#quoted = other.#quoted;
			this.#places = other.#places;
			this.#antecedents = other.#antecedents;
			return;
		}
		this.#nameAt = new Int32Array(article.tokens.length).fill(-1);
		for (const [index, name] of names.entries()) this.#nameAt.fill(index, name.from, name.to);
		this.#mainPerson = mostNamedPerson(clusters);
		this.#quoted = quotedSpans(article);
		this.#places = new Set(names.flatMap((name) => (isPlaceOfOneWord(name) ? [this.token(name.from).text] : [])));
		this.#antecedents = pronouns ?? pronounReader({ article, names, clusters, clusterOf }, this.#quoted);
	}

	/** The same article read for other nouns. */
	forNouns(nounOf: (word: string) => string | undefined): Reading {
		return new Reading(this.article, this.names, this.clusters, this.clusterOf, nounOf, this.#antecedents, this);
	}

	token(at: number): Token {
		return this.article.tokens[at] ?? NO_TOKEN;
	}

	/** The token's text in lower case. */
	lower(at: number): string {
		return at < 0 ? '' : this.token(at).lower;
	}

	/** Where the tokens stand in the text; `to` is exclusive. */
	span(from: number, to: number): Span {
		return { start: this.token(from).start, end: this.token(to - 1).end };
	}

	/** The name that holds the token; undefined where none does. */
	nameAt(at: number): Name | undefined {
		return this.names[this.#nameAt[at] ?? -1];
	}

	/** The cluster of the name that holds the token; -1 where none does. */
	clusterAt(at: number): number {
		return this.clusterOf[this.#nameAt[at] ?? -1] ?? -1;
	}

	isPerson(at: number): boolean {
		return this.nameAt(at)?.type === 'person';
	}

	/** The tokens of the sentence that holds the token. */
	sentence(at: number): TokenRange {
		const sentence = this.article.sentences[sentenceAt(this.article, this.token(at).start)];
		return sentence ? { from: sentence.from, to: sentence.to } : { from: at, to: at + 1 };
	}

	/** Whether the token is joined to the one before it (`pro-` `Beijing`). */
	isHyphen(at: number): boolean {
		const token = this.token(at);
		return /^[-‐‑–/]$/.test(token.text) && !token.spaced && !this.token(at + 1).spaced;
	}

	/** The role noun, singular and in lower case, that ends at the token, hyphens counted in; undefined where none does. */
	roleAt(at: number): string | undefined {
		if (this.isHyphen(at - 1)) {
			const compound = this.nounOf(`${this.lower(at - 2)}-${this.lower(at)}`);
			if (compound !== undefined) return compound;
			if (this.isHyphen(at - 3)) {
				const longer = this.nounOf(`${this.lower(at - 4)}-${this.lower(at - 2)}-${this.lower(at)}`);
				if (longer !== undefined) return longer;
			}
		}
		if (this.nameAt(at) && !this.isGroup(at)) return undefined;
		if (this.lower(at) === 'back' && /^(?:running|half|full|wing)$/.test(this.lower(at - 1))) return `${this.lower(at - 1)} back`;
		if (this.lower(at) === 'prior' && this.lower(at + 1) === 'to') return undefined;
		if (this.lower(at) === 'mate' && this.lower(at - 1) === 'running') return 'running mate';
		if (this.lower(at) === 'lady' && this.lower(at - 1) === 'first') return 'first lady';
		return this.nounOf(this.token(at).text);
	}

	isGroup(at: number): boolean {
		return this.nameAt(at)?.type === 'group';
	}

	/** Whom a pronoun means, where that is sure; `exclude` is never the answer. */
	antecedent(at: number, exclude: number): number | undefined {
		const token = this.token(at);
		const { candidates, sure } = this.#antecedents(token.start, token.text, exclude);
		return sure ? candidates[0] : undefined;
	}

	/** Whom `his` or `her` means in front of a relation: the sure one, else the likeliest if the article is about them. */
	ownerOf(at: number, exclude: number): number | undefined {
		const token = this.token(at);
		const { candidates, sure } = this.#antecedents(token.start, token.text, exclude);
		const [first = -1] = candidates;
		const mentions = (cluster: number): number => this.clusters[cluster]?.names.length ?? 0;
		if (candidates.includes(this.#mainPerson) && (!sure || mentions(this.#mainPerson) >= 3 * mentions(first))) return this.#mainPerson;
		return sure ? first : undefined;
	}

	/** Whether the offset stands inside double quotation marks. */
	isQuoted(offset: number): boolean {
		return isQuoted(this.#quoted, offset);
	}

	/**
	 * The tokens as they are printed after a dash: names as they stand, the sentence's first word in lower case,
	 * spaces as in the text. In a `title` every word is lowered (`Emergencies Minister`) that is no people or country.
	 */
	print(range: TokenRange, title = false): string {
		const opens = this.sentence(range.from).from === range.from;
		let text = '';
		for (let at = range.from; at < range.to; at++) {
			const token = this.token(at);
			if (text && token.spaced) text += ' ';
			const lowers = title || (opens && at === range.from) || WORDS_OF_OFFICE.test(token.text);
			text += lowers && !this.nameAt(at) && !this.#places.has(token.text) ? lowered(token.text) : token.text;
		}
		return text
			.replace(/,?[“”"]/g, '')
			.replace(/ \([^()]{1,20}\)/g, '')
			.trim();
	}
}

/** Words of offices that house style prints in lower case wherever they stand (`secretary of state`). */
const WORDS_OF_OFFICE =
	/^(?:State|Staff|Defense|Defence|Justice|Opposition|President|Minister|Prime|Secretary|General|Chief|Director|Governor|Mayor|Senator|Professor|Speaker|Operating|Executive|Officer|Financial|Technology|Vice|Deputy|Chairman|Chairwoman|Ambassador|Attorney|Judge|Captain|Commissioner|Police)$/;

/** The person with the most mentions, where it is one alone; -1 otherwise. */
function mostNamedPerson(clusters: readonly Cluster[]): number {
	const order = [...clusters.keys()]
		.filter((index) => clusters[index]?.type === 'person')
		.sort((a, b) => (clusters[b]?.names.length ?? 0) - (clusters[a]?.names.length ?? 0));
	const [first = -1, second = -1] = order;
	return (clusters[first]?.names.length ?? 0) > (clusters[second]?.names.length ?? 0) ? first : -1;
}

function isPlaceOfOneWord({ type, from, to }: Name): boolean {
	return (type === 'place' || type === 'group') && to === from + 1;
}

function isNation(word: string): boolean {
	const key = word.toLowerCase();
	return (countryOfPeople(key) ?? countryNamed(key)) !== undefined;
}

/** Lower case for `Prime`, `Minister`; as it stands for `CEO`, `MP`, `iPhone`, `McCain`. */
function lowered(word: string): string {
	return /^\p{Lu}\p{Ll}+$/u.test(word) && !isNation(word) ? word.toLowerCase() : word;
}

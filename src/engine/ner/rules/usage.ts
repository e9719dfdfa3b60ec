/** How an article names things: what a paragraph by itself cannot know. Kept up to date name by name, so that an edit costs its paragraph. */
import { ENTITY_TYPES, type EntityType } from '../../../annotations.js';
import { startsWithCapital } from '../../document/characters.js';
import { ownText } from '../../own-text.js';
import type { Name } from '../../types.js';
import { Sum } from '../../cache/sum.js';
import { Tally } from '../tally.js';
import { abbreviationOf, isOfCommonNoun } from './abbreviations.js';
import { craftsIn } from './crafts.js';
import { describedKind, stormOf } from './described.js';
import { playIn } from './teams.js';
import type { Stretch, Wording } from './wording.js';
import { flatMapped } from '../../flat-mapped.js';

/** A person whose full name is surer than this lends it to others. */
const SURE = 0.9;

/** So many names are looked for in the text, which takes time for each; where more have changed, that matters. */
const MOST_CHANGES = 20;

/** What all paragraphs say alike in which teams play. */
const PLAY = 'play';

/** How an article names its persons, and what it tells of the kinds of things. */
export class Usage {
	/** Full names of persons, and the last words of these. */
	readonly full = new Tally();
	readonly surnames = new Tally();
	/** The first words of full names of two. */
	readonly firsts = new Tally();
	/** Names of teams that may be those of places as well. */
	readonly teams = new Tally();
	/** What vessels are called, and types of aircraft. */
	readonly crafts = new Tally();
	/** Abbreviations of common nouns. */
	readonly commons = new Tally();
	/** First words of the names that the tagger is sure of, and what the whole of each is. */
	readonly openings = new Tally();
	readonly #sure = new Tally();
	readonly #play = new Tally();
	/** Wordings that the article tells the kind of, and these with their kind. */
	readonly #told = new Tally();
	readonly #kinds = new Tally();
	readonly #sum = new Sum<Sayings>();

	/** Makes this what the article's paragraphs say. */
	update(sayings: readonly Sayings[]): void {
		this.#sum.update(sayings, (saying, times) => {
			if (saying !== NO_SAYINGS) this.#add(saying, times);
		});
	}

	/** Adds what names say `times` times; a number below 0 takes it back. */
	#add({ full, surnames, firsts, teams, crafts, commons, isPlayed, kinds, sure }: Sayings, times: number): void {
		for (const words of full) this.full.add(words, times);
		for (const word of surnames) this.surnames.add(word, times);
		for (const word of firsts) this.firsts.add(word, times);
		for (const words of teams) this.teams.add(words, times);
		for (const words of crafts) this.crafts.add(words, times);
		for (const word of commons) this.commons.add(word, times);
		if (isPlayed) this.#play.add(PLAY, times);
		for (const key of sure) {
			this.openings.add(key.slice(0, key.indexOf(' ')), times);
			this.#sure.add(key, times);
		}
		for (const { words, type } of kinds) {
			this.#told.add(words, times);
			this.#kinds.add(keyOf(words, type), times);
		}
	}

	/** The kind of what is called so, where the article tells it. */
	typeOf(words: string): EntityType | undefined {
		return this.#told.has(words) ? ENTITY_TYPES.find((type) => this.#kinds.has(keyOf(words, type))) : undefined;
	}

	/** What the tagger is sure elsewhere that is called so; undefined where it is not, or takes it for this and that. */
	sureTypeOf(words: string): EntityType | undefined {
		const types = ENTITY_TYPES.filter((type) => this.#sure.has(keyOf(words, type)));
		return types.length === 1 ? types[0] : undefined;
	}

	/** Whether countries may stand for teams in it. */
	get isPlayed(): boolean {
		return this.#play.has(PLAY);
	}

	/** Whether things are named in `text`, the article's, otherwise than at the last look; true at the first. */
	hasChanged(text: string): boolean {
		const changes = this.#sure.changes();
		const others = [this.full, this.surnames, this.firsts, this.teams, this.crafts, this.commons, this.#play, this.#kinds];
		const haveChanged = others.map((tally) => tally.hasChanged()).includes(true);
		return haveChanged || !changes || changes.length > MOST_CHANGES || changes.some((key) => this.#matters(key, text));
	}

	/** Whether a name that the tagger has become sure of, or is no more, may stand elsewhere: while one types it does not. */
	#matters(key: string, text: string): boolean {
		const [word = ''] = key
			.split(' ')
			.slice(0, -1)
			.sort((one, other) => other.length - one.length);
		const first = text.indexOf(word);
		return first >= 0 && (!this.#sure.has(key) || text.indexOf(word, first + 1) >= 0);
	}
}

/** A wording, and the kind of what is called so. */
interface ToldKind {
	readonly words: string;
	readonly type: EntityType;
}

/** What some names say of how things are named. */
export interface Sayings {
	readonly full: readonly string[];
	readonly surnames: readonly string[];
	readonly firsts: readonly string[];
	readonly teams: readonly string[];
	readonly crafts: readonly string[];
	readonly commons: readonly string[];
	readonly isPlayed: boolean;
	readonly kinds: readonly ToldKind[];
	/** Names that the tagger is sure of: see `keyOf`. */
	readonly sure: readonly string[];
}

export const NO_SAYINGS: Sayings = {
	full: [],
	surnames: [],
	firsts: [],
	teams: [],
	crafts: [],
	commons: [],
	isPlayed: false,
	kinds: [],
	sure: [],
};

/** What `names`, those of a paragraph, say of how things are named. */
export function sayingsOf(names: readonly Name[], wording: Wording, paragraph: Stretch): Sayings {
	const crafts = craftsIn(wording, paragraph);
	if (names.length === 0) return crafts.length === 0 ? NO_SAYINGS : { ...NO_SAYINGS, crafts };
	const persons = names.filter(({ type, confidence, from, to }) => type === 'person' && confidence >= SURE && to - from > 1);
	const { teams, isPlayed } = playIn(names, wording, paragraph);
	const sayings = {
		// `al-Barki` is three tokens, but a surname.
		full: persons.filter((name) => isFullName(name, wording)).map(({ from, to }) => wording.phrase(from, to)),
		surnames: persons
			.map(({ to }) => wording.word(to - 1))
			.filter((word) => /^\p{Lu}.{2}/u.test(word))
			.map(ownText),
		firsts: persons
			.filter(({ from, to }) => to - from === 2 || (wording.word(from + 2) === '-' && to - from === 4))
			.map(({ from }) => wording.word(from))
			.filter((word) => /^\p{Lu}\p{Ll}/u.test(word))
			.map(ownText),
		teams: teams.map(({ from, to }) => ownText(wording.phrase(from, to))),
		crafts,
		commons: names.filter((name) => isOfCommonNoun(name, wording)).map(({ from }) => ownText(wording.word(from))),
		isPlayed,
		kinds: flatMapped(names, (name) => toldBy(name, wording)),
		sure: names
			.filter(({ from, confidence }) => confidence >= SURE && startsWithCapital(wording.word(from)))
			.map(({ from, to, type }) => ownText(keyOf(wording.phrase(from, to), type))),
	};
	// A book has thousands of paragraphs that say nothing.
	return saysNothing(sayings) ? NO_SAYINGS : sayings;
}

function saysNothing({ isPlayed, ...lists }: Sayings): boolean {
	return !isPlayed && Object.values(lists).every((list) => list.length === 0);
}

/** What the words around a name tell of the kind of a wording: its abbreviation's, or its own. */
function toldBy(name: Name, wording: Wording): ToldKind[] {
	const short = abbreviationOf(name, wording);
	const told: ToldKind[] = short ? [{ words: ownText(short), type: name.type }] : [];
	const type = describedKind(name, wording);
	if (type === undefined) return told;
	const words = stormOf(name, wording) ?? wording.phrase(name.from, name.to);
	// `the novel London` makes no novel of the city.
	if (type === 'event' || name.to - name.from > 1 || wording.lists(name.from) === 0) told.push({ words: ownText(words), type });
	return told;
}

function isFullName({ from, to }: Name, wording: Wording): boolean {
	let capitalised = 0;
	for (let token = from; token < to; token++) if (startsWithCapital(wording.word(token))) capitalised++;
	return capitalised > 1;
}

function keyOf(words: string, type: EntityType): string {
	return `${words} ${type}`;
}

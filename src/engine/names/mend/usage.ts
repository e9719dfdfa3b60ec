/** How an article names things: what a paragraph by itself cannot know. Kept up to date name by name, so that an edit costs its paragraph. */
import { ENTITY_TYPES, type EntityType } from '../../../annotations.js';
import { ownText } from '../../article/memory.js';
import type { Name } from '../../types.js';
import { Tally } from '../tally.js';
import { abbreviationOf } from './abbreviations.js';
import type { Wording } from './wording.js';

/** A person whose full name is surer than this lends it to others. */
const SURE = 0.9;

/** How an article names its persons, and which abbreviations it introduces. */
export class Usage {
	/** Full names of persons, and the last words of these. */
	readonly full = new Tally();
	readonly surnames = new Tally();
	readonly #abbreviations = new Tally();

	/** Adds so many times what names say; less than none takes it back. */
	add({ full, surnames, abbreviations }: Sayings, times: number): void {
		for (const words of full) this.full.add(words, times);
		for (const word of surnames) this.surnames.add(word, times);
		for (const { short, type } of abbreviations) this.#abbreviations.add(keyOf(short, type), times);
	}

	/** What an abbreviation stands for, where the article says so. */
	typeOf(short: string): EntityType | undefined {
		return ENTITY_TYPES.find((type) => this.#abbreviations.has(keyOf(short, type)));
	}

	/** Whether things are named otherwise than at the last look; true at the first. */
	hasChanged(): boolean {
		return [this.full, this.surnames, this.#abbreviations].map((tally) => tally.hasChanged()).includes(true);
	}
}

/** What some names say of how things are named. */
export interface Sayings {
	readonly full: readonly string[];
	readonly surnames: readonly string[];
	readonly abbreviations: readonly { readonly short: string; readonly type: EntityType }[];
}

export const NO_SAYINGS: Sayings = { full: [], surnames: [], abbreviations: [] };

/** What `names` say of how things are named. */
export function sayingsOf(names: readonly Name[], wording: Wording): Sayings {
	const persons = names.filter(({ type, confidence, from, to }) => type === 'person' && confidence >= SURE && to - from > 1);
	return {
		// `al-Barki` is three tokens, but a surname.
		full: persons.filter((name) => isFullName(name, wording)).map(({ from, to }) => wording.phrase(from, to)),
		surnames: persons
			.map(({ to }) => wording.word(to - 1))
			.filter((word) => /^\p{Lu}.{2}/u.test(word))
			.map(ownText),
		abbreviations: names.flatMap((name) => {
			const short = abbreviationOf(name, wording);
			return short ? { short: ownText(short), type: name.type } : [];
		}),
	};
}

function isFullName({ from, to }: Name, wording: Wording): boolean {
	let capitalised = 0;
	for (let token = from; token < to; token++) if (/^\p{Lu}/u.test(wording.word(token))) capitalised++;
	return capitalised > 1;
}

function keyOf(short: string, type: EntityType): string {
	return `${short} ${type}`;
}

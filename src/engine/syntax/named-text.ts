/** An article as phrases that say what somebody is are read from it: its units, and which of them are the nouns looked for. */
import type { EntityType, Span } from '../../annotations.js';
import { Class, isA } from '../lexicon/classes.js';
import { isHonorific } from '../lexicon/titles.js';
import { lastUpTo } from '../document/lookup.js';
import type { NamedArticle } from '../ner/name.js';
import type { Range } from './range.js';
import { frameOf, type Frame, type Unit } from './units.js';
import { isHyphen, isNumber } from './word-kinds.js';

const PLACE = { start: 0, end: 0, spaced: true, index: -1, type: null, capital: false, letters: '' };
const NO_UNIT: Unit = { ...PLACE, kind: 'mark', text: '', written: '', classes: 0 };

/** Gives the singular of a noun that is looked for; undefined for other words. */
export type NounReader = (word: string) => string | undefined;

/** Reads by the number of a unit; a name is one unit. */
export class NamedText {
	readonly frame: Frame;

	/** `nounOf` gives the nouns that are heads of the phrases looked for; `frame` is that of the same text, read before. */
	constructor(
		named: NamedArticle,
		private readonly nounOf: NounReader,
		frame: Frame = frameOf(named, []),
	) {
		this.frame = frame;
	}

	unit(at: number): Unit {
		return this.frame.units[at] ?? NO_UNIT;
	}

	/** The unit's text in lower case; '' outside of the article. */
	lower(at: number): string {
		return this.unit(at).text;
	}

	/** Where units stand in the text; `to` is exclusive. */
	span(from: number, to: number): Span {
		return { start: this.unit(from).start, end: this.unit(to - 1).end };
	}

	isName(at: number): boolean {
		return this.unit(at).kind === 'name';
	}

	/** The type of the name; null for other units. */
	typeAt(at: number): EntityType | null {
		return this.unit(at).type;
	}

	isPerson(at: number): boolean {
		return this.typeAt(at) === 'person';
	}

	isNumber(at: number): boolean {
		return isNumber(this.unit(at));
	}

	/** The units of the sentence that holds the unit. */
	sentence(at: number): Range {
		const { sentences } = this.frame;
		return sentences[lastUpTo(sentences.length, (index) => sentences[index]?.from ?? 0, at)] ?? { from: at, to: at + 1 };
	}

	/** Whether the unit joins the one before it to the one after it (`pro-` `Beijing`). */
	isHyphen(at: number): boolean {
		return isHyphen(this.frame.units, at);
	}

	/** The role noun, singular and in lower case, that ends at the unit, hyphens counted in; undefined where none does. */
	roleAt(at: number): string | undefined {
		if (this.isHyphen(at - 1)) {
			const compound = this.nounOf(`${this.lower(at - 2)}-${this.lower(at)}`);
			if (compound !== undefined) return compound;
			const longer = this.isHyphen(at - 3) ? this.nounOf(`${this.lower(at - 4)}-${this.lower(at - 2)}-${this.lower(at)}`) : undefined;
			if (longer !== undefined) return longer;
		}
		if (this.isName(at) && this.typeAt(at) !== 'group') return undefined;
		// `T Sherlock`
		if (this.unit(at).capital && /^\p{Lu}\.?$/u.test(this.unit(at - 1).written)) return undefined;
		const [before, word] = [this.lower(at - 1), this.lower(at)];
		if (word === 'back' && /^(?:running|half|full|wing)$/.test(before)) return `${before} back`;
		if (word === 'prior' && this.lower(at + 1) === 'to') return undefined;
		if (word === 'accused' && this.#isVerbOfAccusing(at)) return undefined;
		if ((word === 'mate' && before === 'running') || (word === 'lady' && before === 'first')) return `${before} ${word}`;
		return this.nounOf(this.unit(at).written);
	}

	/** `accused the bank`, `and accused Ms Roe of it`: nobody is the accused. */
	#isVerbOfAccusing(at: number): boolean {
		const [before, own, next] = [this.unit(at - 1), this.unit(at), this.unit(at + 1)];
		if (isA(next, Class.determiner)) return true;
		return (next.kind === 'name' || isHonorific(next.text)) && !own.capital && !isA(before, Class.determiner) && !this.isHyphen(at - 1);
	}
}

/** Looks at tokens as the date grammar needs them: in lower case, without an abbreviation's stop, as numbers. */
import type { Token } from '../document/types.js';
import { MONTHS, WEEKDAYS } from '../lexicon/calendar.js';

/** A full stop. */
const STOP = 46;

/** The tokens of an article between two indices; what lies outside reads as nothing. */
export class Cursor {
	readonly #tokens: readonly Token[];
	readonly #from: number;
	readonly #to: number;

	constructor(tokens: readonly Token[], from: number, to: number) {
		this.#tokens = tokens;
		this.#from = from;
		this.#to = to;
	}

	token(at: number): Token | undefined {
		return at >= this.#from && at < this.#to ? this.#tokens[at] : undefined;
	}

	/** The token's text; '' outside. */
	text(at: number): string {
		return this.token(at)?.text ?? '';
	}

	/** Lower case, a full stop at the end left out. */
	word(at: number): string {
		const text = this.token(at)?.lower ?? '';
		return text.length > 1 && text.charCodeAt(text.length - 1) === STOP ? text.slice(0, -1) : text;
	}

	/** Whether the tokens from `at` are these words. */
	reads(at: number, words: readonly string[]): boolean {
		return words.every((word, index) => this.word(at + index) === word);
	}

	/** 1 to 12 for a month's name; its abbreviation's stop may be a token of its own. */
	month(at: number): number | undefined {
		const text = this.text(at);
		return text.length >= 3 ? MONTHS.get(this.word(at)) : undefined;
	}

	/** Behind a month's name and the stop of its abbreviation. */
	afterMonth(at: number): number {
		return this.text(at + 1) === '.' && this.token(at + 2)?.kind === 'number' ? at + 2 : at + 1;
	}

	weekday(at: number): number | undefined {
		const weekday = WEEKDAYS.get(this.word(at));
		return weekday === undefined ? undefined : weekday - 1;
	}

	/** 1 to 31 for `4`, `04`, `4th`. */
	day(at: number): number | undefined {
		if (this.token(at)?.kind !== 'number') return undefined;
		const digits = /^(\d{1,2})(?:st|nd|rd|th)?$/i.exec(this.text(at))?.[1];
		const day = Number(digits ?? 0);
		return day >= 1 && day <= 31 ? day : undefined;
	}

	/** A year in four figures. */
	year(at: number): number | undefined {
		const text = this.text(at);
		if (text.length !== 4 || this.token(at)?.kind !== 'number' || !/^\d{4}$/.test(text)) return undefined;
		const year = Number(text);
		return year >= 1000 && year <= 2199 ? year : undefined;
	}

	/** A hyphen or dash of a range; after it (and after nothing) the range goes on. */
	isDash(at: number): boolean {
		return /^[-–—−]{1,2}$/.test(this.text(at));
	}
}

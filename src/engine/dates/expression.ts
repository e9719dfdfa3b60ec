/** What a date expression says, before it is known which day that is. */

import type { Feast } from './feasts.js';

/** Which year a day or month without a year belongs to. */
export type YearHint = 'last' | 'this' | 'next' | 'same';

/** Which of the weekdays of that name. */
export type WeekdayHint = 'last' | 'next' | 'this' | 'coming' | 'last week' | 'next week';

export type Expression =
	| {
			readonly kind: 'day';
			readonly day: number;
			readonly month: number;
			readonly year: number | undefined;
			readonly hint?: YearHint | undefined;
			readonly until?: DayEnd | undefined;
			/** 0 for Sunday; it tells one year from another. */
			readonly weekday?: number;
	  }
	| {
			readonly kind: 'month';
			readonly month: number;
			readonly year?: number | undefined;
			readonly hint: YearHint | 'last one' | 'next one' | undefined;
	  }
	| { readonly kind: 'year'; readonly year: number; readonly until?: number }
	| { readonly kind: 'weekday'; readonly weekday: number; readonly hint: WeekdayHint | undefined }
	| { readonly kind: 'feast'; readonly feast: Feast; readonly year: number | undefined; readonly hint: YearHint | undefined }
	/** A day of the month last spoken of, or of the nearest one: `the 24th`; with a weekday the nearest that is both. */
	| { readonly kind: 'day of month'; readonly day: number; readonly weekday?: number }
	/** Months `from` to `to` of a year: quarters and halves. */
	| { readonly kind: 'months'; readonly from: number; readonly to: number; readonly year: number | undefined }
	/** So many days, months or years from the article's date: `yesterday`, `last month`. */
	| { readonly kind: 'relative'; readonly unit: 'day' | 'month' | 'year'; readonly amount: number }
	/** So many days or years from what was last spoken of: `the next day`, `that year`. */
	| { readonly kind: 'anaphoric'; readonly unit: 'day' | 'year'; readonly amount: number };

export interface DayEnd {
	readonly month: number;
	readonly day: number;
}

/** An expression and the token after it. */
export interface ParsedExpression {
	readonly expression: Expression;
	readonly to: number;
}

/** Where an expression points to that names no year or week: the last such day, the next one, or one beside the day or year last spoken of. */
export type Direction = 'past' | 'future' | 'anchored';

/** The directions in the order of the model's weights. */
export const DIRECTIONS: readonly Direction[] = ['past', 'future', 'anchored'];

/** The value in each direction; null where there is none or where it is that of another. */
export type Candidates = Readonly<Record<Direction, string | null>>;

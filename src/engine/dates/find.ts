/** Finds date expressions and what they denote. */
import type { DateMention } from '../../annotations.js';
import type { Article } from '../types.js';

/** Date expressions in text order, resolved against the article's date. */
export function findDates(_article: Article): DateMention[] {
	return [];
}

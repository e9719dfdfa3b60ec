/** Finds the names in an article: spans with a type, before anyone knows who they are. */
import type { Article, Given, Name } from '../types.js';
import type { Model } from './model.js';
import { withGivenNames } from './given.js';

/** The names, in text order, never overlapping. What the editor has given stands. */
export function findNames(article: Article, _model: Model | null, given: Given = {}): Name[] {
	return withGivenNames(article, [], given);
}

/** What the model that ships finds, for tests. */
import { readArticle } from '../../../src/engine/document/article.js';
import { findNames } from '../../../src/engine/find-names.js';
import { shippedModel } from '../shipped-model.js';

/** The names of a text as `Ann Low (person)`, in text order. */
export function namesIn(text: string): string[] {
	return findNames(readArticle(text), shippedModel()).map(({ start, end, type }) => `${text.slice(start, end)} (${type})`);
}

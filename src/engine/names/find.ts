/** Finds the names in an article: spans with a type, before anyone knows who they are. */
import { ENTITY_TYPES } from '../../annotations.js';
import type { Article, Given, Name, Paragraph, Token } from '../types.js';
import { agreedTypes } from './agree.js';
import { withGivenNames } from './given.js';
import { NameMemory } from './memory.js';
import type { Model } from './model.js';

/** Marks less likely right than this are not shown. */
const FLOOR = 0.4;

/**
 * The names, in text order, never overlapping. What the editor has given stands. `memory`, kept by the caller between calls for
 * one document, makes a call after a small change cheap; it never changes the result.
 */
export function findNames(article: Article, model: Model | null, given: Given = {}, memory = new NameMemory()): Name[] {
	return withGivenNames(article, model && !given.onlyNames ? tagArticle(article, model, memory) : [], given);
}

function tagArticle(article: Article, model: Model, memory: NameMemory): Name[] {
	const found: Name[] = [];
	for (const [index, work] of memory.read(article, model).entries()) {
		const { from: first } = article.paragraphs[index] as Paragraph;
		for (const { from, to, type, confidence } of work.names) {
			if (confidence < FLOOR) continue;
			const [start, end] = [article.tokens[first + from] as Token, article.tokens[first + to - 1] as Token];
			found.push({
				start: start.start,
				end: end.end,
				type: ENTITY_TYPES[type] ?? 'person',
				confidence,
				from: first + from,
				to: first + to,
			});
		}
	}
	const types = agreedTypes(found.map(({ start, end, type, confidence }) => ({ words: article.text.slice(start, end), type, confidence })));
	return found.map((name, index) => ({ ...name, type: types[index] ?? name.type }));
}

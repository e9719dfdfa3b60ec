/** Finds the names in an article: spans with a type, before anyone knows who they are. */
import { ENTITY_TYPES } from '../../annotations.js';
import type { Article, Given, Name, Paragraph, Token } from '../types.js';
import { Agreement } from './agree.js';
import { takenApart } from './apart.js';
import { withGivenNames } from './given.js';
import { withoutCommonNouns } from './lower-case.js';
import { NameMemory } from './memory.js';
import type { Model } from './model.js';
import { putTogether } from './together.js';

/** Marks less likely right than this are not shown. */
const FLOOR = 0.45;

/**
 * The names, in text order, never overlapping. What the editor has given stands. `memory`, kept by the caller between calls for
 * one document, makes a call after a small change cheap; it never changes the result.
 */
export function findNames(article: Article, model: Model | null, given: Given = {}, memory = new NameMemory()): Name[] {
	return withGivenNames(article, model && !given.onlyNames ? tagArticle(article, model, memory) : [], given);
}

function tagArticle(article: Article, model: Model, memory: NameMemory): Name[] {
	const works = memory.read(article, model);
	const agreement = new Agreement();
	for (const work of works) for (const name of work.names) if (name.confidence >= FLOOR) agreement.add(name);
	const names: Name[] = [];
	for (const [index, work] of works.entries()) {
		const { from: first } = article.paragraphs[index] as Paragraph;
		for (const name of work.names) {
			if (name.confidence < FLOOR) continue;
			const [from, to] = [first + name.from, first + name.to];
			const [start, end] = [(article.tokens[from] as Token).start, (article.tokens[to - 1] as Token).end];
			names.push({ start, end, type: ENTITY_TYPES[agreement.typeOf(name)] ?? 'person', confidence: name.confidence, from, to });
		}
	}
	const apart = takenApart(article, withoutCommonNouns(article, names, model.lexicon), model.lexicon);
	return putTogether(article, apart);
}

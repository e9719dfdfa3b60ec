/** Finds the names in an article: spans with a type, before anyone knows who they are. */
import { ENTITY_TYPES } from '../../annotations.js';
import type { Kept } from '../article/memory.js';
import type { Article, Given, Name, Paragraph, Token } from '../types.js';
import type { Ballot } from './agree.js';
import { takenApart } from './apart.js';
import { withGivenNames } from './given.js';
import { withoutCommonNouns } from './lower-case.js';
import { NameMemory } from './memory.js';
import type { Model } from './model.js';
import { putTogether } from './together.js';

/**
 * The names, in text order, never overlapping. What the editor has given stands. `memory`, kept by the caller between calls for
 * one document, makes a call after a small change cheap, where `kept` says what is as it was; it never changes the result.
 */
export function findNames(article: Article, model: Model | null, given: Given = {}, memory = new NameMemory(), kept?: Kept): Name[] {
	return withGivenNames(article, model && !given.onlyNames ? tagArticle(article, model, memory, kept) : [], given);
}

function tagArticle(article: Article, model: Model, memory: NameMemory, kept: Kept | undefined): Name[] {
	const names: Name[] = [];
	for (const [index, work] of memory.read(article, model, kept).entries()) {
		const { from: first } = article.paragraphs[index] as Paragraph;
		for (const [n, name] of work.names.entries()) {
			const [from, to] = [first + name.from, first + name.to];
			const [start, end] = [(article.tokens[from] as Token).start, (article.tokens[to - 1] as Token).end];
			const type = ENTITY_TYPES[(work.ballots[n] as Ballot).typeOf(name)] ?? 'person';
			names.push({ start, end, type, confidence: name.confidence, from, to });
		}
	}
	const apart = takenApart(article, withoutCommonNouns(article, names, model.lexicon), model.lexicon);
	return putTogether(article, apart);
}

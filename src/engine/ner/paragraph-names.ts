/** Applies the rules paragraph by paragraph, so that only those paragraphs are read again in which the tagger reads something else. */
import { Store } from '../cache/store.js';
import type { Article, ArticleBlock } from '../document/types.js';
import type { Name } from './name.js';
import { namesOf, type TaggedArticle, type TaggedParagraph } from './document-tagger.js';

/** Applies the rules to the names of a paragraph. No rule looks beyond it but by facts of the document. */
type Apply = (names: readonly Name[], paragraph: ArticleBlock) => readonly Name[];

/** The names of one document after the rules. */
export class ParagraphNames {
	/** Names whose offsets and tokens count from the first token of their paragraph. */
	readonly #names = new Store<TaggedParagraph, readonly Name[]>();

	/** The names of an article. */
	read(article: Article, { paragraphs: tagged, areFactsSame }: TaggedArticle, apply: Apply): readonly Name[] {
		const { paragraphs, starts } = article;
		const all = this.#names.update(tagged, (index, known) => {
			const [own, paragraph] = [tagged[index], paragraphs[index]];
			if (!own || !paragraph || (known && areFactsSame)) return known ?? [];
			const start = starts[paragraph.from] ?? 0;
			return apply(namesOf(own.names, article, paragraph), paragraph).map((name) => moved(name, -start, -paragraph.from));
		});
		const found: Name[] = [];
		for (const [index, names] of all.entries()) {
			const from = paragraphs[index]?.from ?? 0;
			const start = starts[from] ?? 0;
			for (const name of names) found.push(moved(name, start, from));
		}
		return found;
	}
}

/** Written out: copying with a spread takes many times as long. */
function moved({ start, end, type, confidence, from, to, rules }: Name, offset: number, tokens: number): Name {
	return { start: start + offset, end: end + offset, type, confidence, from: from + tokens, to: to + tokens, rules };
}

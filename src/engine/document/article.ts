/** Reads an article: header, blocks, sentences, tokens. The first step of `annotate`. */
import type { Span } from '../../annotations.js';
import { Store } from '../cache/store.js';
import { dateInFileName } from './full-date.js';
import type { Article, HeaderPart, BlockContent } from './types.js';
import { dateOf, headerParts } from './header.js';
import { frontMatterLines } from './labels.js';
import { HEADER_PARAGRAPHS } from './lookup.js';
import { blockKinds } from './kinds.js';
import { contentOf, layersOf, stretchesOf, type LooseBlock } from './layers.js';
import { blockSpans } from './block-spans.js';
import { articleOf } from './quoted-stretches.js';
import { Spellings } from './spellings.js';

/** What the host knows of the article besides its text. */
export interface ReadingOptions {
	/** The article's date (ISO); beats what the text says. */
	readonly date?: string | undefined;
	/** The article's file name: a date in it counts where the text has none. */
	readonly file?: string | undefined;
	/** What earlier readings of the same document leave to this one; never changes the result. */
	readonly cache?: ArticleCache | undefined;
	/** The spellings met in other articles. */
	readonly spellings?: Spellings | undefined;
}

/** What is kept of the last reading of one document. */
export class ArticleCache {
	/** By the block's text, and where header parts cut it. */
	readonly contents = new Store<string, BlockContent>();
}

/** The layers of `text`. Never throws; linear in the text's length. */
export function readArticle(
	text: string,
	{ date, file, cache = new ArticleCache(), spellings = new Spellings() }: ReadingOptions = {},
): Article {
	const spans = blockSpans(text);
	const header = headerParts(text, spans);
	const contents = contentsOf(text, spans, header, cache, spellings);
	const kinds = blockKinds(text, spans, header);
	const paragraphs = contents.map((content, index): LooseBlock => {
		const { start, end } = spans[index] as Span;
		return { start, end, kind: kinds[index] ?? 'body', content };
	});
	return articleOf({ text, date: date ?? dateOf(header) ?? dateInFileName(file ?? ''), header, ...layersOf(paragraphs) });
}

function contentsOf(
	text: string,
	spans: readonly Span[],
	header: readonly HeaderPart[],
	{ contents }: ArticleCache,
	spellings: Spellings,
): readonly BlockContent[] {
	const headerEnd = endOf(header);
	const fenced = frontMatterLines(text, spans.slice(0, HEADER_PARAGRAPHS));
	const stretches = spans.map((span) => (span.start < headerEnd ? stretchesOf(span, header) : [{ ...span, whole: false }]));
	const keys = spans.map(({ start, end }, index) => {
		const words = text.slice(start, end);
		const parts = stretches[index] ?? [];
		// No block begins with a line break: the key of one is none of another.
		return parts.some(({ whole }) => whole)
			? `\n${index < fenced ? 'f' : ''}${parts.map((part) => `${part.start - start}${part.whole ? 'w' : ''}`).join(' ')}\n${words}`
			: words;
	});
	return contents.update(keys, (index, known) => {
		if (known) return known;
		const content = contentOf(text, spans[index] as Span, stretches[index] ?? [], spellings);
		// Marks around a value of front matter (`title: "Harbour closed"`) are YAML's: nobody speaks.
		return index < fenced ? { ...content, marks: [] } : content;
	});
}

function endOf(header: readonly HeaderPart[]): number {
	return header.at(-1)?.end ?? 0;
}

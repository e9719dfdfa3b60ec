/** Reads an article: header, paragraphs, sentences, tokens. The first step of `annotate`. */
import type { Span } from '../../annotations.js';
import { differenceOf } from '../cache/difference.js';
import { Store } from '../cache/store.js';
import { dateInFileName } from './full-date.js';
import type { Article, HeaderPart, ParagraphContent } from './types.js';
import { dateOf, headerParts } from './header.js';
import { paragraphKinds, type KnownKinds } from './kinds.js';
import { contentOf, layersOf, stretchesOf, type LooseParagraph } from './layers.js';
import { paragraphSpans } from './paragraphs.js';
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
	/** By the paragraph's text, and where header parts cut it. */
	readonly contents = new Store<string, ParagraphContent>();
	header: readonly HeaderPart[] = [];
	paragraphs: readonly LooseParagraph[] = [];
}

/** The layers of `text`. Never throws; linear in the text's length. */
export function readArticle(
	text: string,
	{ date, file, cache = new ArticleCache(), spellings = new Spellings() }: ReadingOptions = {},
): Article {
	const spans = paragraphSpans(text);
	const header = headerParts(text, spans);
	const contents = contentsOf(text, spans, header, cache, spellings);
	const kinds = paragraphKinds(text, spans, header, knownKinds(cache, header, spans, contents));
	const paragraphs = contents.map((content, index): LooseParagraph => {
		const { start, end } = spans[index] as Span;
		return { start, end, kind: kinds[index] ?? 'body', content };
	});
	cache.header = header;
	cache.paragraphs = paragraphs;
	return articleOf({ text, date: date ?? dateOf(header) ?? dateInFileName(file ?? ''), header, ...layersOf(paragraphs) });
}

function contentsOf(
	text: string,
	spans: readonly Span[],
	header: readonly HeaderPart[],
	{ contents }: ArticleCache,
	spellings: Spellings,
): readonly ParagraphContent[] {
	const headerEnd = endOf(header);
	const stretches = spans.map((span) => (span.start < headerEnd ? stretchesOf(span, header) : [{ ...span, whole: false }]));
	const keys = spans.map(({ start, end }, index) => {
		const words = text.slice(start, end);
		const parts = stretches[index] ?? [];
		// No paragraph begins with a line break: the key of one is none of another.
		return parts.some(({ whole }) => whole)
			? `\n${parts.map((part) => `${part.start - start}${part.whole ? 'w' : ''}`).join(' ')}\n${words}`
			: words;
	});
	return contents.update(keys, (index, known) => known ?? contentOf(text, spans[index] as Span, stretches[index] ?? [], spellings));
}

/** The kinds of paragraphs that are as they were, below a header that is as it was; at the end also below another one. */
function knownKinds(
	last: ArticleCache,
	header: readonly HeaderPart[],
	spans: readonly Span[],
	contents: readonly ParagraphContent[],
): KnownKinds {
	const lastContents = last.paragraphs.map(({ content }) => content);
	const { top, end, lastEnd } = differenceOf(contents, lastContents);
	let from = end;
	const isInHeader = (): boolean =>
		(spans[from]?.start ?? Infinity) < endOf(header) || (last.paragraphs[from - end + lastEnd]?.start ?? Infinity) < endOf(last.header);
	while (from < contents.length && isInHeader()) from++;
	return { kinds: last.paragraphs, before: haveSameParts(header, last.header) ? top : 0, after: contents.length - from };
}

function endOf(header: readonly HeaderPart[]): number {
	return header.at(-1)?.end ?? 0;
}

function haveSameParts(a: readonly HeaderPart[], b: readonly HeaderPart[]): boolean {
	return a.length === b.length && a.every((part, i) => isSamePart(part, b[i]));
}

function isSamePart(a: HeaderPart, b: HeaderPart | undefined): boolean {
	return a.start === b?.start && a.end === b.end && a.kind === b.kind && a.value === b.value && a.origin === b.origin;
}

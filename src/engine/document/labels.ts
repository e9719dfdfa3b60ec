/** Labelled lines on top of an article: YAML front matter and `Title: …`, `Date: …` as mail and CMS exports have them. */
import type { Span } from '../../annotations.js';
import { AUTHOR_LABELS, DATE_LABELS, OTHER_LABELS, TITLE_LABELS } from './header-words.js';

export interface LineLabel {
	readonly kind: 'title' | 'author' | 'date' | 'updated' | 'other';
	/** What follows the label. */
	readonly rest: string;
}

const KINDS = new Map<string, LineLabel['kind']>([
	...OTHER_LABELS.split('|').map((label): [string, LineLabel['kind']] => [label, 'other']),
	...DATE_LABELS.split('|').map((label): [string, LineLabel['kind']] => [label, /updated|modified/.test(label) ? 'updated' : 'date']),
	...TITLE_LABELS.split('|').map((label): [string, LineLabel['kind']] => [label, 'title']),
	...AUTHOR_LABELS.split('|').map((label): [string, LineLabel['kind']] => [label, 'author']),
]);

/** The label of a line and what it introduces; undefined where it has none. In front matter every `key:` is one. */
export function labelOf(line: string, inFrontMatter: boolean): LineLabel | undefined {
	const colon = line.indexOf(':');
	if (colon < 1 || colon > 30) return undefined;
	const label = line.slice(0, colon).trim().toLowerCase().replace(/[_-]/g, ' ');
	const rest = line.slice(colon + 1).trim();
	const kind = KINDS.get(label);
	if (kind) return { kind, rest };
	return inFrontMatter && /^[\w ]+$/.test(label) ? { kind: /date|publish/.test(label) ? 'date' : 'other', rest } : undefined;
}

/** How many of the first paragraphs are front matter between `---` (or `+++`) lines, the fences included; 0 where there is none. */
export function frontMatterLines(text: string, paragraphs: readonly Span[]): number {
	const fence = textOf(text, paragraphs[0]);
	if (fence !== '---' && fence !== '+++') return 0;
	for (let i = 1; i < paragraphs.length; i++) {
		const line = textOf(text, paragraphs[i]);
		if (line === fence || (fence === '---' && line === '...')) return i + 1;
	}
	return 0;
}

function textOf(text: string, span: Span | undefined): string {
	return span ? text.slice(span.start, Math.min(span.end, span.start + 200)) : '';
}

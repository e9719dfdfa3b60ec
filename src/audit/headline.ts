/** What an article is called in lists. */
import type { Annotations } from '../annotations.js';
import { withoutMarkup } from '../engine/document/markup.js';

/** Characters of a headline that are shown in a list. */
const HEADLINE_LENGTH = 160;

/** The headline as the front matter of a Markdown file has it. */
const FRONT_MATTER = /^(?:title|headline): (["']?)(.{1,700})\1$/i;

/** The headline on one line, without Markdown's marks; of an article without one, how it begins. A long one is cut. */
export function headlineOf(text: string, { structure }: Pick<Annotations, 'structure'>): string {
	const span = structure?.headline ?? structure?.blocks.find(({ kind }) => kind === 'body') ?? { start: 0, end: text.length };
	const line = text.slice(span.start, Math.min(span.end, span.start + 4 * HEADLINE_LENGTH)).replace(/\s+/gu, ' ');
	const headline = withoutMarkup(FRONT_MATTER.exec(line)?.[2] ?? line);
	return headline.length <= HEADLINE_LENGTH ? headline : `${headline.slice(0, HEADLINE_LENGTH - 1).trimEnd()}…`;
}

/** `sources:` in the YAML front matter of an article. */
import { frontMatterLines } from '../engine/document/labels.js';
import { linesOf } from '../engine/document/lines.js';
import { MODULES_BESIDE, type DocumentModules } from './document-modules.js';
import { SourceError } from './source-error.js';

/** Lines within which front matter ends; a rule between two paragraphs is none. */
const LONGEST = 200;

/** Where the words after front matter begin, an offset of UTF-16; 0 where there is none. */
export function endOfFrontMatter(text: string): number {
	if (!/^(?:---|\+\+\+)/.test(text)) return 0;
	const lines = linesOf(text.slice(0, FIRST_UNITS)).slice(0, LONGEST);
	return lines[frontMatterLines(text, lines) - 1]?.end ?? 0;
}

/** Code units in which front matter ends. */
const FIRST_UNITS = 100_000;

/**
 * What the front matter of an article names as its sources (a string or a list), in its order; none where it names none.
 * @throws SourceError where the front matter is no YAML, or `sources` is something else.
 */
export async function sourcesNamedIn(
	article: string,
	text: string,
	modules: Pick<DocumentModules, 'yaml'> = MODULES_BESIDE,
): Promise<readonly string[]> {
	const head = text.slice(0, endOfFrontMatter(text));
	// The library is loaded only for those who need it.
	if (!head.startsWith('---') || !/^["']?sources["']?\s*:/m.test(head)) return [];
	const { sourcesOfYaml } = await modules.yaml();
	const sources = sourcesOfYaml(head);
	if (sources === undefined) throw new SourceError(article, '`sources` in its front matter must be the path of a file, or a list of paths');
	return sources;
}

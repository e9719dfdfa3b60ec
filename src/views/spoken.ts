/** Who speaks a quote, in words. */
import type { Quote } from '../annotations.js';
import { wordsAt } from '../corrections/words.js';
import { oneLine } from './excerpt.js';

/** Who speaks where that is no entity: in an editor's words, else in the article's, on one line; null where neither says. */
export function sourceTextOf({ sourceText, source }: Quote, text: string): string | null {
	return sourceText ?? (source && oneLine(wordsAt(text, source)));
}

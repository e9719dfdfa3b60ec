/** Compares words as a reader searches for them: without case and accents. */
import { withoutAccents } from '../engine/lexicon/folding.js';

/** `text` in lower case, without accents, with straight apostrophes. Its length may differ from the original's. */
export function folded(text: string): string {
	return withoutAccents(text.toLowerCase()).replace(/[’‘]/gu, "'");
}

/** Numbers of what the archive has, in the reader's language. */
import type { Translate } from '../phrase.js';

/** `1 article`, `3 articles`. */
export function articleCount(count: number, t: Translate): string {
	return count === 1 ? t('1 article') : t('{0} articles', count);
}

/** Counts of the archive in words. */
import type { Words } from '../phrase.js';

/** `1 article`, `12 articles`. */
export function articlesInWords(count: number, { t }: Pick<Words, 't'>): string {
	return count === 1 ? t('1 article') : t('{0} articles').replace('{0}', String(count));
}

/** `1 quote`, `31 quotes`. */
export function quotesInWords(count: number, { t }: Pick<Words, 't'>): string {
	return count === 1 ? t('1 quote') : t('{0} quotes').replace('{0}', String(count));
}

/** `1 name`, `310 names`. */
export function namesInWords(count: number, { t }: Pick<Words, 't'>): string {
	return count === 1 ? t('1 name') : t('{0} names').replace('{0}', String(count));
}

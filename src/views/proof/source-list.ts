/** The sources of an article as a list: which were read, and how many quotations stand in each. */
import type { QuoteProof } from '../../annotations.js';
import type { Translate } from '../phrase.js';
import { sourceName } from '../source-places.js';

/** A source as a line. */
export interface SourceLine {
	readonly file: string;
	readonly label: string;
	/** How many quotations stand in it, that it is being read, or why it was not. */
	readonly description: string;
	readonly state: 'reading' | 'read' | 'failed';
}

/** The sources with what stands in each: a quotation counts once in every file that one of its places is in. */
export function sourceLines(
	sources: readonly { readonly file: string; readonly state: SourceLine['state']; readonly reason?: string }[],
	proofs: Iterable<QuoteProof>,
	t: Translate,
): readonly SourceLine[] {
	const counts = new Map<string, number>();
	// Pieces around an attribution have one proof.
	for (const { places } of new Set(proofs))
		for (const file of new Set(places.map((place) => place.file))) counts.set(file, (counts.get(file) ?? 0) + 1);
	return sources.map(({ file, state, reason }) => {
		const count = counts.get(file) ?? 0;
		const found = count === 0 ? t('no quotation') : count === 1 ? t('1 quotation') : t('{0} quotations', count);
		const failure = t('not read: {0}', reason ?? '');
		return { file, label: sourceName(file), description: state === 'read' ? found : state === 'failed' ? failure : t('being read'), state };
	});
}

/** What of the findings is left when those are taken out that an editor has called all right. */
import type { Correction } from '../../annotations.js';
import { keyOf } from '../../corrections/spans.js';
import { wordsOfQuote } from '../../corrections/words.js';
import type { CheckId, Finding } from './check.js';

/** The findings that no correction ignores where they stand; both hold for `text`. A quote that was changed after it was accepted is found again. */
export function withoutIgnored<Id extends CheckId>(
	findings: readonly Finding<Id>[],
	corrections: readonly Correction[],
	text: string,
): readonly Finding<Id>[] {
	const ignored = new Set<string>();
	for (const correction of corrections) {
		if (correction.kind !== 'ignored') continue;
		const { anchors, check, text: words } = correction;
		if (words === undefined || words === wordsOfQuote(text, anchors))
			for (const anchor of anchors) ignored.add(`${check} ${keyOf(anchor)}`);
	}
	return ignored.size === 0 ? findings : findings.filter((finding) => !ignored.has(`${finding.check} ${keyOf(finding)}`));
}

/** What of the findings is left when those are taken out that an editor has called all right. */
import type { Correction } from '../../annotations.js';
import { keyOf } from '../../corrections/spans.js';
import type { Finding } from './check.js';

/** The findings that no correction ignores where they stand; both hold for one text. */
export function withoutIgnored(findings: readonly Finding[], corrections: readonly Correction[]): readonly Finding[] {
	const ignored = new Set<string>();
	for (const correction of corrections)
		if (correction.kind === 'ignored') for (const anchor of correction.anchors) ignored.add(`${correction.check} ${keyOf(anchor)}`);
	return ignored.size === 0 ? findings : findings.filter((finding) => !ignored.has(`${finding.check} ${keyOf(finding)}`));
}

/** Runs one check over a tagged article, and applies a fix, for the tests of the checks. */
import { runChecks } from '../../../../src/views/checks/all.js';
import type { CheckId, Finding, Fix } from '../../../../src/views/checks/check.js';
import type { Tagged } from '../tagged.js';

/** What `check` finds. */
export function findings({ text, index }: Tagged, check: CheckId): readonly Finding[] {
	return runChecks(text, index, (id) => id === check);
}

/** The words that each finding of `check` marks. */
export function marked(article: Tagged, check: CheckId): readonly string[] {
	return findings(article, check).map((finding) => article.text.slice(finding.start, finding.end));
}

/** The article after a fix. */
export function fixed(text: string, fix: Fix | undefined): string {
	return [...(fix?.edits ?? [])]
		.sort((a, b) => b.start - a.start)
		.reduce((result, edit) => result.slice(0, edit.start) + edit.text + result.slice(edit.end), text);
}

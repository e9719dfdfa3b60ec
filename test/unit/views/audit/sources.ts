/** The sourcing of a small article, for the tests of what is made of it. */
import type { ArticleAudit, AuditedSource } from '../../../../src/audit/audit.js';

const SOURCE: AuditedSource = {
	name: '',
	kind: 'named',
	context: null,
	quotes: [],
	quotedWords: 0,
	reportedWords: 0,
	line: 1,
	paragraph: 1,
};

/** A source with what differs from one that says nothing. */
export function source(differs: Partial<AuditedSource>): AuditedSource {
	return { ...SOURCE, ...differs };
}

/** An audit with what differs from that of an article in which nobody speaks. */
export function auditWith(differs: Partial<ArticleAudit>): ArticleAudit {
	return { words: 200, quotedWords: 0, reportedWords: 0, sources: [], noComments: [], otherReasons: [], isSingleSource: false, ...differs };
}

/** Audits of short articles, for tests: with what the shipped engine reads in them. */
import { auditOf } from '../../../src/audit/audit-of.js';
import type { ArticleAudit, AuditedSource } from '../../../src/audit/audit.js';
import { annotate } from '../../../src/engine/annotate.js';
import { shippedModel } from '../shipped-model.js';

/** The audit of an article. */
export function audited(text: string): ArticleAudit {
	return auditOf(text, annotate(text, { model: shippedModel() }));
}

/** Its sources as `name: kind`, in the audit’s order. */
export function kindsIn(text: string): string[] {
	return audited(text).sources.map(({ name, kind }) => `${name}: ${kind}`);
}

/** The only source of an article. */
export function onlySource(text: string): AuditedSource {
	const { sources } = audited(text);
	const [source] = sources;
	if (!source || sources.length > 1) throw new Error(`${sources.length} sources: ${sources.map(({ name }) => name).join(', ')}`);
	return source;
}

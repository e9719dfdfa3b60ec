/** An article’s sourcing with what lists show of the article. */
import type { Annotations } from '../annotations.js';
import { auditOf } from './audit-of.js';
import type { AuditedArticle } from './audit.js';
import { headlineOf } from './headline.js';

/** The audit of an article; `path` is what the article is called. */
export function auditedArticle(path: string, text: string, annotations: Annotations): AuditedArticle {
	const { date } = annotations.article;
	return { path, date, headline: headlineOf(text, annotations), audit: auditOf(text, annotations) };
}

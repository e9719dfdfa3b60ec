/** Audits of articles as a file. */
import type { GeneratorInfo } from '../annotations.js';
import { auditJson } from './audit-json.js';
import { auditPage } from './audit-page.js';
import { auditSheet } from './audit-sheet.js';
import type { AuditedArticle } from './audit.js';

/** A page to print, a table, or all that is known. */
export type AuditFileFormat = 'html' | 'csv' | 'json';

/** The text of the file; `folder` is what the page calls several articles. */
export function auditFile(
	format: AuditFileFormat,
	articles: readonly AuditedArticle[],
	generator: GeneratorInfo | undefined,
	folder?: string,
): string {
	switch (format) {
		case 'html':
			return auditPage(articles, generator, folder);
		case 'csv':
			return auditSheet(articles);
		case 'json':
			return auditJson(articles, generator);
	}
}

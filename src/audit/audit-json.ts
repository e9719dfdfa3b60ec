/** The sourcing of articles as JSON. */
import type { GeneratorInfo } from '../annotations.js';
import type { AuditedArticle } from './audit.js';
import { sourcesOf, sumsOf, type FolderSource, type SourcingSums } from './folder.js';
import { jsonText } from '../formats/json-text.js';

/** What `format` says in every audit document. */
export const AUDIT_FORMAT = 'copydesk-audit';
/** The version of the format; fields may be added within one. */
export const AUDIT_VERSION = 1;

/** An audit document. */
export interface AuditDocument {
	readonly format: typeof AUDIT_FORMAT;
	readonly version: typeof AUDIT_VERSION;
	readonly generator?: GeneratorInfo;
	/** In the order in which they were named or found. */
	readonly articles: readonly AuditedArticle[];
	/** What all of them have. */
	readonly sums: SourcingSums;
	/** The sources of all of them, those of most articles first. */
	readonly sources: readonly FolderSource[];
}

/** The text of an audit document, with a line break at the end. */
export function auditJson(articles: readonly AuditedArticle[], generator: GeneratorInfo | undefined): string {
	const document: AuditDocument = {
		format: AUDIT_FORMAT,
		version: AUDIT_VERSION,
		...(generator ? { generator } : {}),
		articles,
		sums: sumsOf(articles),
		sources: sourcesOf(articles),
	};
	return jsonText(document);
}

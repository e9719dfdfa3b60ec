/** Audits as the tables have them: all of a folder are read seldom and at once, and packed they take a third of the space. */
import { deflateSync, inflateSync, strFromU8, strToU8 } from 'fflate';
import type { ArticleAudit } from '../audit/audit.js';
import type { SqlValue } from './database.js';

/** The bytes of an audit. */
export function packedAudit(audit: ArticleAudit): Uint8Array {
	return deflateSync(strToU8(JSON.stringify(audit)));
}

/** The audit of a cell that `packedAudit` made. */
export function unpackedAudit(cell: SqlValue | undefined): ArticleAudit {
	return JSON.parse(strFromU8(inflateSync(cell instanceof Uint8Array ? cell : new Uint8Array()))) as ArticleAudit;
}

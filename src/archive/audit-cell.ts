/** Audits as the tables have them: rows without the names of fields, which take no more space than compressed JSON, and no time to be unpacked. */
import {
	SOURCE_KINDS,
	type AnonymityReason,
	type ArticleAudit,
	type AuditedSource,
	type NoComment,
	type SourceKind,
} from '../audit/audit.js';

/** In the order of `cellOfAudit`. */
type AuditCell = readonly [
	words: number,
	quotedWords: number,
	reportedWords: number,
	sources: readonly SourceCell[],
	noComments: readonly NoComment[],
	otherReasons: readonly AnonymityReason[],
	isSingleSource: 0 | 1,
];

/** A kind is its place in `SOURCE_KINDS`; `0` is nothing. */
type SourceCell = readonly [
	kind: number,
	name: string,
	context: string | null,
	quotes: readonly string[],
	quotedWords: number,
	reportedWords: number,
	line: number,
	paragraph: number,
	entity?: string | 0,
	reason?: AnonymityReason | 0,
	register?: readonly [id: string, name: string],
];

/** The cell of an audit. */
export function cellOfAudit(audit: ArticleAudit): string {
	const { words, quotedWords, reportedWords, sources, noComments, otherReasons, isSingleSource } = audit;
	const rows = sources.map(rowOfSource);
	const cell: AuditCell = [words, quotedWords, reportedWords, rows, noComments, otherReasons, isSingleSource ? 1 : 0];
	return JSON.stringify(cell);
}

/** The audits of cells that `cellOfAudit` made, in their order. */
export function auditsOfCells(cells: readonly unknown[]): readonly ArticleAudit[] {
	// Read at once: a thousand calls take longer than a text a thousand times as long.
	const rows = JSON.parse(`[${cells.join()}]`) as readonly AuditCell[];
	return rows.map(([words, quotedWords, reportedWords, sources, noComments, otherReasons, isSingleSource]) => ({
		words,
		quotedWords,
		reportedWords,
		sources: sources.map(sourceOfRow),
		noComments,
		otherReasons,
		isSingleSource: isSingleSource === 1,
	}));
}

function rowOfSource(source: AuditedSource): SourceCell {
	const { entity, name, kind, register, context, reason, quotes, quotedWords, reportedWords, line, paragraph } = source;
	const row = [SOURCE_KINDS.indexOf(kind), name, context, quotes, quotedWords, reportedWords, line, paragraph] as const;
	if (register) return [...row, entity ?? 0, reason ?? 0, [register.id, register.name]];
	if (reason) return [...row, entity ?? 0, reason];
	return entity === undefined ? row : [...row, entity];
}

/** Written out: spreading what may be missing took most of the time that all audits took. */
function sourceOfRow(row: SourceCell): AuditedSource {
	const [code, name, context, quotes, quotedWords, reportedWords, line, paragraph, entity, reason, entry] = row;
	const kind = kindOf(code);
	if (reason || entry) {
		const own = typeof entity === 'string' ? { entity } : {};
		const register = entry ? { register: { id: entry[0], name: entry[1] } } : {};
		return { ...own, name, kind, ...register, context, ...(reason ? { reason } : {}), quotes, quotedWords, reportedWords, line, paragraph };
	}
	return typeof entity === 'string'
		? { entity, name, kind, context, quotes, quotedWords, reportedWords, line, paragraph }
		: { name, kind, context, quotes, quotedWords, reportedWords, line, paragraph };
}

function kindOf(place: number): SourceKind {
	return SOURCE_KINDS[place] ?? 'unnamed';
}

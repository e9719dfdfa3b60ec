/** The sources of an article as a list to go through. */
import type { Annotations, EntityType, Span } from '../../annotations.js';
import { SOURCE_KINDS, type ArticleAudit, type AuditedSource, type SourceKind } from '../../audit/audit.js';
import type { Translate } from '../phrase.js';
import { firstPlaceOf } from './source-places.js';

/** A line of the list. */
export interface SourceRow {
	readonly label: string;
	readonly description: string;
	readonly detail: string;
	readonly span: Span | undefined;
	/** Of the entity, where the source is one. */
	readonly type: EntityType | undefined;
}

/** Lines under one heading. */
export interface SourceGroup {
	/** What they are; `no-comment`: who is said not to have commented. */
	readonly kind: SourceKind | 'no-comment' | 'other-reason';
	readonly rows: readonly SourceRow[];
}

/** Sources by kind, from the best named on; then who did not comment, and reasons of nobody in the list. Without empty groups. */
export function sourceGroups(audit: ArticleAudit, annotations: Annotations, t: Translate): readonly SourceGroup[] {
	const types = new Map(annotations.entities.map(({ id, type }) => [id, type]));
	const rowOf = (source: AuditedSource): SourceRow => ({ ...sourceRow(source, annotations, t), type: types.get(source.entity ?? '') });
	const rowsOf = (kind: SourceKind): readonly SourceRow[] => audit.sources.filter((source) => source.kind === kind).map(rowOf);
	const noComments = audit.noComments.map(({ start, end, text, who }) => ({ ...plainRow(who, text), span: { start, end } }));
	const reasons = audit.otherReasons.map(({ start, end, text }) => ({ ...plainRow(text, ''), span: { start, end } }));
	const groups: readonly SourceGroup[] = [
		...SOURCE_KINDS.map((kind) => ({ kind, rows: rowsOf(kind) })),
		{ kind: 'no-comment', rows: noComments },
		{ kind: 'other-reason', rows: reasons },
	];
	return groups.filter(({ rows }) => rows.length > 0);
}

function plainRow(label: string, description: string): Omit<SourceRow, 'span'> {
	return { label, description, detail: '', type: undefined };
}

function sourceRow(source: AuditedSource, annotations: Annotations, t: Translate): Omit<SourceRow, 'type'> {
	const { name, context, quotes, quotedWords, reportedWords, reason } = source;
	const counts = [
		quotes.length === 1 ? t('1 quote') : t('{0} quotes', quotes.length),
		...(quotedWords > 0 ? [t('{0} words quoted', quotedWords)] : []),
		...(reportedWords > 0 ? [t('{0} words reported', reportedWords)] : []),
	];
	const detail = [counts.join(' · '), ...(reason ? [reason.text] : [])].join(' — ');
	return { label: name, description: context ?? '', detail, span: firstPlaceOf(source, annotations) };
}

/** What a group is called. */
export function sourceGroupLabel(kind: SourceGroup['kind'], t: Translate): string {
	switch (kind) {
		case 'named':
			return t('Named');
		case 'office':
			return t('Named Office, Person Unnamed');
		case 'document':
			return t('Document');
		case 'unnamed-with-reason':
			return t('Unnamed, With Reason');
		case 'unnamed':
			return t('Unnamed, Without Reason');
		case 'no-comment':
			return t('Did Not Comment');
		case 'other-reason':
			return t('Reason for Anonymity of Nobody Quoted');
	}
}

/** `5 sources · 34% of 612 words quoted, 12% reported`. */
export function sourcingLine({ sources, words, quotedWords, reportedWords }: ArticleAudit, t: Translate): string {
	const percent = (part: number): number => (words > 0 ? Math.round((100 * part) / words) : 0);
	const count = sources.length === 1 ? t('1 source') : t('{0} sources', sources.length);
	return [count, t('{0}% of {1} words quoted, {2}% reported', percent(quotedWords), words, percent(reportedWords))].join(' · ');
}

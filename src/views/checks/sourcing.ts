/** Hints on an article's sourcing: all of it from one source, and a source that is not named without a word why. */
import type { ArticleAudit, AuditedSource } from '../../audit/audit.js';
import type { Span } from '../../annotations.js';
import type { CheckInput, Finding, FindingEvidence } from './check.js';
import { firstPlaceOf } from '../audit/source-places.js';

/** Places that bear a finding out; more of them say no more. */
const MOST_EVIDENCE = 5;

/** One finding for an article whose quotes are all of one source, where that is first quoted. */
export function* singleSource(input: CheckInput): Generator<Finding> {
	const { sources, isSingleSource } = input.audit();
	const [source] = sources;
	const place = isSingleSource && source && firstPlaceOf(source, input.index.annotations);
	if (!place) return;
	const message = input.t('Everything that is quoted or reported comes from one source: {0}.', source.name);
	yield { check: 'single-source', ...place, message, evidence: evidenceOf(source, input), fixes: [] };
}

/** One finding for each source that a reader could not tell, where the article does not say why it is not named. */
export function* unexplainedUnnamedSource(input: CheckInput): Generator<Finding> {
	for (const source of input.audit().sources) {
		const place = source.kind === 'unnamed' && firstPlaceOf(source, input.index.annotations);
		if (!place) continue;
		const message = input.t('This source is not named, and the article does not say why: {0}.', source.name);
		yield { check: 'unexplained-unnamed-source', ...place, message, evidence: evidenceOf(source, input), fixes: [] };
	}
}

/** What the source says, after the first of it, which the finding stands at. */
function evidenceOf({ quotes }: AuditedSource, { index, t }: CheckInput): readonly FindingEvidence[] {
	const own = new Set(quotes);
	const spans = index.annotations.quotes.filter(({ id }) => own.has(id)).flatMap((quote): readonly Span[] => quote.spans.slice(0, 1));
	return spans.slice(0, MOST_EVIDENCE).map(({ start, end }) => ({ start, end, message: t('Said by this source') }));
}

/** The audit of an article, made when the first check asks for it. */
export function auditOnce(make: () => ArticleAudit): () => ArticleAudit {
	let audit: ArticleAudit | undefined;
	return () => (audit ??= make());
}

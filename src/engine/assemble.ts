/** Turns what the steps of the engine found into the public contract: gives ids, sorts, says what is whose alias. */
import {
	FORMAT,
	VERSION,
	type Annotations,
	type ArticleInfo,
	type DateMention,
	type Entity,
	type Mention,
	type MentionEvidence,
	type Quote,
} from '../annotations.js';
import { structureOf } from './document/structure.js';
import type { ResolvedArticle, Cluster, Reference } from './coref/types.js';
import type { QuotationSpans } from './quotes/types.js';

/** The annotations. */
export function assemble(resolved: ResolvedArticle, quotation: QuotationSpans, dates: readonly DateMention[]): Annotations {
	const ids = resolved.clusters.map((_, index) => `e${index + 1}`);
	return {
		format: FORMAT,
		version: VERSION,
		article: articleInfo(resolved),
		structure: structureOf(resolved.article),
		entities: resolved.clusters.map((cluster, index) => entity(resolved, cluster, index, ids)),
		mentions: mentions(resolved, quotation.references, ids),
		quotes: quotation.quotes.map((quote, index) => ({
			id: `q${index + 1}`,
			kind: quote.kind,
			spans: quote.spans,
			speaker: quote.speaker === null ? null : idOf(quote.speaker, ids),
			source: quote.source,
			cue: quote.cue,
			rule: quote.rule,
			confidence: rounded(quote.confidence),
			...(quote.candidates.length > 0 ? { candidates: quote.candidates.map((cluster) => idOf(cluster, ids)) } : {}),
			by: 'engine',
		})) satisfies Quote[],
		dates,
	};
}

function articleInfo({ article, budget }: ResolvedArticle): ArticleInfo {
	const { readTo } = budget ?? {};
	return { length: article.text.length, date: article.date, ...(readTo === undefined ? {} : { readTo }) };
}

function idOf(cluster: number, ids: readonly string[]): string {
	return ids[cluster] ?? `e${cluster + 1}`;
}

function entity(resolved: ResolvedArticle, cluster: Cluster, index: number, ids: readonly string[]): Entity {
	const description = resolved.descriptions[index] ?? null;
	return {
		id: idOf(index, ids),
		type: cluster.type,
		name: cluster.name,
		aliases: aliasesOf(resolved, cluster),
		context: description?.context ?? null,
		evidence: description?.evidence ?? [],
	};
}

/** The other wordings of an entity, in order of first mention. */
function aliasesOf(resolved: ResolvedArticle, { names, name: called }: Cluster): string[] {
	const forms = new Set<string>();
	for (const index of names) {
		const name = resolved.names[index];
		forms.add(name ? resolved.article.text.slice(name.start, name.end) : '');
	}
	forms.delete(called);
	return [...forms];
}

function mentions(resolved: ResolvedArticle, references: readonly Reference[], ids: readonly string[]): Mention[] {
	const all = resolved.names.map((name, index): Reference => ({
		start: name.start,
		end: name.end,
		cluster: resolved.clusterOf[index] ?? 0,
		form: 'name',
		confidence: name.confidence,
		rules: name.rules,
	}));
	for (const reference of references) all.push(reference);
	all.sort((a, b) => a.start - b.start || a.end - b.end);
	return all.map((reference, index) => mentionOf(resolved.article.text, reference, index, ids));
}

function mentionOf(text: string, reference: Reference, index: number, ids: readonly string[]): Mention {
	const { start, end, form, cluster, rules } = reference;
	const [id, entity, words, confidence] = [`m${index + 1}`, idOf(cluster, ids), text.slice(start, end), rounded(reference.confidence)];
	return { id, entity, start, end, text: words, form, confidence, evidence: evidenceOf(rules), by: 'engine' };
}

/** The evidence of most names. */
const BY_MODEL: readonly MentionEvidence[] = [{ rule: 'model' }];

function evidenceOf(rules: readonly string[]): readonly MentionEvidence[] {
	return rules.length === 1 && rules[0] === 'model' ? BY_MODEL : rules.map((rule) => ({ rule }));
}

function rounded(confidence: number): number {
	return Math.round(confidence * 1000) / 1000;
}

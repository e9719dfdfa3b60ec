/**
 * Counts what each rule of quotes does. Of rules that say who speaks words in marks, a firing is a gold quote whose span is found and that
 * the rule attributes to somebody; it is right where that is the speaker, and what is lost without the rule are points of the quotes with a
 * named speaker, of which the next rule may find some. Of rules for indirect speech, a firing is a clause that they take; it is right where it
 * shares half with a gold clause, and what is lost is F1. Gold articles mark no reported acts (`indirect-act`), so that they all count as wrong.
 */
import { descriptionsOf, findingsIn } from '../../src/engine/descriptions/describe.js';
import { pronounReader } from '../../src/engine/coref/pronouns.js';
import type { Model } from '../../src/engine/ner/model.js';
import { findQuotes } from '../../src/engine/quotes/find.js';
import type { ResolvedArticle } from '../../src/engine/coref/types.js';
import type { FoundQuote, QuotationSpans } from '../../src/engine/quotes/types.js';
import { resolvedGold, type GoldArticle } from './articles.js';
import { alignedCluster, f1, isSameSpan, sharedPart } from './judged.js';
import type { RuleCount } from './table.js';

interface Case {
	readonly article: GoldArticle;
	readonly resolved: ResolvedArticle;
}

/** What a rule gave in one gold quote, or in one clause that it took. */
interface Judged {
	readonly rule: string;
	readonly isRight: boolean;
}

/** The counts of the rules that say who speaks words in marks. */
export function measureSpeakers(articles: readonly GoldArticle[], model: Model): RuleCount[] {
	const cases = casesOf(articles, model);
	const before = cases.map(({ resolved }) => quotationOf(resolved));
	const judged = cases.flatMap((one, at) => speakersIn(one, before[at]));
	const wanted = articles.flatMap(({ quotes }) => quotes.filter(isMarkedOfNamed).flatMap(({ spans }) => spans)).length;
	return rulesOf(judged).map((id) => {
		const without = cases.flatMap((one, at) => speakersIn(one, quotationWithout(one.resolved, id, before[at])));
		return { ...countOf(id, judged), lost: (100 * (rightOf(judged) - rightOf(without))) / wanted };
	});
}

/** The counts of the rules that take clauses for indirect speech. */
export function measureIndirect(articles: readonly GoldArticle[], model: Model): RuleCount[] {
	const judged = casesOf(articles, model).flatMap((one) => clausesIn(one, quotationOf(one.resolved)));
	const wanted = articles.flatMap(({ quotes }) => quotes.filter(({ kind }) => kind === 'indirect')).length;
	return rulesOf(judged).map((id) => {
		const without = judged.filter(({ rule }) => rule !== id);
		return { ...countOf(id, judged), lost: f1(rightOf(judged), judged.length, wanted) - f1(rightOf(without), without.length, wanted) };
	});
}

function rulesOf(judged: readonly Judged[]): string[] {
	return [...new Set(judged.map(({ rule }) => rule))].sort();
}

function casesOf(articles: readonly GoldArticle[], model: Model): Case[] {
	return articles.map((article) => ({ article, resolved: describedArticle(article, model) }));
}

function describedArticle(article: GoldArticle, model: Model): ResolvedArticle {
	const resolved = resolvedGold(article, model);
	return { ...resolved, descriptions: descriptionsOf(resolved.clusters.length, findingsIn(resolved, pronounReader(resolved))) };
}

function quotationOf(resolved: ResolvedArticle): QuotationSpans {
	return findQuotes(resolved);
}

/** The quotes without a rule; those of `before` where it did nothing. */
function quotationWithout(resolved: ResolvedArticle, rule: string, before: QuotationSpans | undefined): QuotationSpans {
	if (before?.quotes.every((quote) => quote.rule !== rule)) return before;
	return quotationOf({ ...resolved, withoutRules: new Set([rule]) });
}

function countOf(id: string, judged: readonly Judged[]): { id: string; firings: number; right: number } {
	const fired = judged.filter(({ rule }) => rule === id);
	return { id, firings: fired.length, right: rightOf(fired) };
}

function rightOf(judged: readonly Judged[]): number {
	return judged.filter(({ isRight }) => isRight).length;
}

function isMarked({ kind }: Pick<FoundQuote, 'kind'>): boolean {
	return kind === 'direct' || kind === 'partial';
}

function isMarkedOfNamed(quote: GoldArticle['quotes'][number]): boolean {
	return isMarked(quote) && quote.speaker !== null;
}

/** What each found gold span of words in marks was attributed by, and whether to the right named speaker; those that are nobody’s are wrong where someone is said to speak. */
function speakersIn({ article, resolved }: Case, quotation: QuotationSpans | undefined): Judged[] {
	const references = quotation?.references ?? [];
	return article.quotes.filter(isMarked).flatMap(({ spans, speaker }) => {
		const cluster = speaker === null ? undefined : alignedCluster(resolved, article, speaker, references);
		return spans.flatMap((span) => {
			const found = quotation?.quotes.find((quote) => isMarked(quote) && quote.spans.some((one) => isSameSpan(one, span)));
			if (!found || found.speaker === null) return [];
			return [{ rule: found.rule, isRight: found.speaker === cluster }];
		});
	});
}

/** The clauses that were taken for indirect speech. */
function clausesIn({ article }: Case, quotation: QuotationSpans | undefined): Judged[] {
	const gold = article.quotes.filter(({ kind }) => kind === 'indirect');
	const found = quotation?.quotes.filter(({ kind }) => kind === 'indirect') ?? [];
	return found.map(({ rule, spans }) => ({ rule, isRight: gold.some((one) => sharedPart(spans, one.spans) >= 0.5) }));
}

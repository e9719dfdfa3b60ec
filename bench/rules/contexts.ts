/**
 * Counts what each rule of contexts does. A firing is a printed context that rests on the rule; it is right where it holds the head noun of
 * the gold context, wrong where the gold has none.
 */
import type { EntityType } from '../../src/annotations.js';
import { pronounReader } from '../../src/engine/coref/pronouns.js';
import { composedOf, findingsIn } from '../../src/engine/descriptions/describe.js';
import type { Finding } from '../../src/engine/descriptions/findings.js';
import type { Model } from '../../src/engine/ner/model.js';
import type { Description } from '../../src/engine/coref/types.js';
import { resolvedGold, type GoldArticle } from './articles.js';
import { alignedCluster, f1, hasHead } from './judged.js';
import type { RuleCount } from './table.js';

/** What is found of one gold entity, and the head nouns of its gold context; null where it has none. */
interface Case {
	readonly findings: readonly Finding[];
	readonly heads: readonly string[] | null;
}

/** The counts of the rules for persons. */
export function measureContexts(articles: readonly GoldArticle[], model: Model): RuleCount[] {
	return countsOf(casesIn(articles, model, (type) => type === 'person'));
}

/** The counts of the rules for organizations, places, works and events. */
export function measureContextsOfThings(articles: readonly GoldArticle[], model: Model): RuleCount[] {
	return countsOf(casesIn(articles, model, (type) => type !== 'person' && type !== 'group'));
}

function casesIn(articles: readonly GoldArticle[], model: Model, isCounted: (type: EntityType) => boolean): Case[] {
	return articles.flatMap((article) => {
		const resolved = resolvedGold(article, model);
		const findings = findingsIn(resolved, pronounReader(resolved));
		return Object.entries(article.entities)
			.filter(([, { type }]) => isCounted(type))
			.map(([id, { head }]) => {
				const cluster = alignedCluster(resolved, article, id);
				return { findings: findings.filter((one) => one.cluster === cluster), heads: head ?? null };
			});
	});
}

function countsOf(cases: readonly Case[]): RuleCount[] {
	const rules = [...new Set(cases.flatMap(({ findings }) => findings.map(({ rule }) => rule)))].sort();
	const whole = scoreOf(cases);
	return rules.map((id) => {
		const fired = cases.filter(({ findings }) => composedOf(findings)?.evidence.some(({ rule }) => rule === id));
		const right = fired.filter((one) => isRight(composedOf(one.findings), one.heads)).length;
		const without = cases.map(({ findings, heads }) => ({ findings: findings.filter(({ rule }) => rule !== id), heads }));
		return { id, firings: fired.length, right, lost: whole - scoreOf(without) };
	});
}

function scoreOf(cases: readonly Case[]): number {
	const described = cases.map(({ findings, heads }) => ({ description: composedOf(findings), heads }));
	const right = described.filter(({ description, heads }) => isRight(description, heads)).length;
	return f1(right, described.filter(({ description }) => description).length, described.filter(({ heads }) => heads).length);
}

function isRight(description: Description | null, heads: readonly string[] | null): boolean {
	return description !== null && heads !== null && hasHead(description.context, heads);
}

/** The questions of who speaks that the annotated articles answer, and rankers of speakers that learnt from a part of them. */
import type { Span } from '../src/annotations.js';
import type { ResolvedArticle } from '../src/engine/coref/types.js';
import { findQuotes } from '../src/engine/quotes/find.js';
import type { Option, Question } from '../src/engine/quotes/speaker-options.js';
import type { Rank } from '../src/engine/quotes/speakers.js';
import { joinedArticle, readTraining } from './quotes-gold.js';
import type { GoldArticle, GoldQuote } from './gold-article.js';
import { chancesOfChoice, foldOf, namesOf, trainChoices, type Choice, type Weights } from './loglinear.js';

const FOLDS = 5;
export const OPTIONS = { minimum: 5, prior: 4, rounds: 100, least: 0.15 };

/** A question of an article, with what is to be learnt of it. */
export interface Case extends Choice {
	readonly form: string;
	/** Whether the quote stands in marks. */
	readonly marked: boolean;
	/** Whether its speaker is no option, so that it cannot be right. */
	readonly lost: boolean;
	readonly shown: string;
}

/** The cases with a right option. */
export function lessons(all: readonly Case[]): Case[] {
	return all.filter(({ lost }) => !lost);
}

/** The questions of an article, those before each answered as its annotations say. */
export function casesOf(gold: GoldArticle): Case[] {
	const resolved = joinedArticle(gold);
	const found: Case[] = [];
	findQuotes(resolved, (options, question) => {
		const speaker = speakerOf(gold, resolved, question);
		const right = options.findIndex(({ cluster }) => cluster === speaker);
		if (speaker !== undefined) found.push(caseOf(gold, options, question, right));
		return options.map((_, at) => (at === Math.max(0, right) ? 1 : 0));
	});
	return found;
}

function caseOf(gold: GoldArticle, options: readonly Option[], question: Question, right: number): Case {
	const { quote, source, rule, kind } = question;
	const form =
		source === null
			? `none ${rule}`
			: source.name !== null
				? /^(?:carried|subject)/.test(rule)
					? 'carried'
					: 'name'
				: source.span.end - source.span.start <= 4
					? 'pronoun'
					: 'description';
	return {
		options: options.map(({ features }) => namesOf(features)),
		right: Math.max(0, right),
		group: gold.id,
		form,
		marked: kind !== 'indirect' && kind !== 'act',
		lost: right < 0,
		shown: `${form} ${gold.id} gold=${String(gold.entities[annotated(gold, quote)?.speaker ?? '']?.name)} [${source ? gold.text.slice(source.referent.start, source.referent.end) : ''}] ${rule} ${gold.text.slice(quote.start, Math.min(quote.end, quote.start + 60)).replaceAll('\n', ' ')}`,
	};
}

/** The cluster that speaks; null for nobody named, undefined where the quote is not annotated. */
function speakerOf(gold: GoldArticle, resolved: ResolvedArticle, { quote }: Question): number | null | undefined {
	const wanted = annotated(gold, quote);
	if (!wanted || wanted.kind === 'mention') return undefined;
	if (wanted.speaker === null) return null;
	const votes = new Map<number, number>();
	for (const mention of gold.mentions)
		for (const [index, name] of resolved.names.entries()) {
			const cluster = resolved.clusterOf[index] ?? -1;
			if (mention.entity === wanted.speaker && mention.form === 'name' && name.start === mention.start)
				votes.set(cluster, (votes.get(cluster) ?? 0) + 1);
		}
	return [...votes].sort((a, b) => b[1] - a[1])[0]?.[0] ?? -1;
}

/** The annotated quote that a quote of the engine is, or begins with: `"A," said X. "B."` is two for the annotators. */
function annotated({ quotes }: GoldArticle, quote: Span): GoldQuote | undefined {
	const whole = (spans: readonly Span[]): Span => ({ start: spans[0]?.start ?? 0, end: spans.at(-1)?.end ?? 0 });
	return (
		quotes.find(({ spans }) => isAlike(whole(spans), quote)) ??
		quotes.find(({ spans, kind }) => kind !== 'indirect' && Math.abs(whole(spans).start - quote.start) <= 1)
	);
}

function isAlike(a: Span, b: Span): boolean {
	const shared = Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
	return shared / (Math.max(a.end, b.end) - Math.min(a.start, b.start)) >= 0.5;
}

export function crossValidated(all: readonly Case[]): number[][] {
	const models = modelsOfFolds(all);
	return all.map(({ options, group }) => chancesOfChoice(models[foldOf(group, FOLDS)] ?? new Map<string, number[]>(), options));
}

/** For each article, a ranker that learnt from the other folds. */
export function rankOfFolds(): (id: string) => Rank {
	const models = modelsOfFolds(readTraining().flatMap(casesOf));
	return (id) => {
		const weights = models[foldOf(id, FOLDS)] ?? new Map<string, number[]>();
		return (options) =>
			chancesOfChoice(
				weights,
				options.map(({ features }) => namesOf(features)),
			);
	};
}

function modelsOfFolds(all: readonly Case[]): Weights[] {
	return Array.from({ length: FOLDS }, (_, fold) =>
		trainChoices(lessons(all.filter(({ group }) => foldOf(group, FOLDS) !== fold)), OPTIONS),
	);
}

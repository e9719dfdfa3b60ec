/**
 * Learns the weights of `src/engine/quotes/indirect-weights.json` from the annotated articles:
 * `npx tsx train/quotes-indirect.ts [--write]`. Prints precision and recall by five-fold cross-validation at
 * several thresholds, and on the articles kept for measuring.
 */
import type { Span } from '../src/annotations.js';
import { actCandidatesIn, candidatesIn, indirectFeatures, type Candidate } from '../src/engine/quotes/indirect.js';
import { quoteContext, type QuoteContext } from '../src/engine/quotes/quote-context.js';
import { spokenOf } from '../src/engine/quotes/spoken.js';
import { resolvedArticle, readGold, readSharedTraining } from './quotes-gold.js';
import type { GoldArticle } from './gold-article.js';
import { PRINTS_FIGURES, ship } from './shipped.js';
import { chancesOf, crossValidated, fileOf, namesOf, train, type Example, type Options } from './loglinear.js';

const OPTIONS: Options = { labels: 2, minimum: 6, prior: 6, rounds: 150 };
const ABOUT = 'Weights of what reports speech without marks, by feature of indirect.ts: see train/quotes-indirect.ts';

interface Case extends Example {
	readonly shown: string;
}

// Not from our own articles: with them the 40 gold articles lose half a point.
const golds = readSharedTraining();
const examples = golds.flatMap(examplesOf);
// Articles of Wikinews are fewer than those of the press and report more: every second example of theirs counts twice.
const weights = train([...examples, ...examples.filter((one, at) => at % 2 === 0 && isWikinews(one))], OPTIONS);
if (PRINTS_FIGURES) printFigures();
ship('src/engine/quotes/indirect-weights.json', fileOf(weights, ABOUT, 0.1));

function printFigures(): void {
	const chances = crossValidated(examples, OPTIONS);
	report('five folds', examples, chances, countOf(golds));
	const measuredGold = readGold('../shared/gold/articles.jsonl');
	const measured = measuredGold.flatMap(examplesOf);
	report(
		'articles',
		measured,
		measured.map(({ features }) => chancesOf(weights, features, 2)),
		countOf(measuredGold),
	);
	if (!process.argv.includes('--errors')) return;
	for (const [at, { label, shown }] of examples.entries()) {
		const chance = chances[at]?.[0] ?? 0;
		if ((label === 0) !== chance > 0.5) console.log(`${label === 0 ? 'MISSED' : 'SPURIOUS'} ${chance.toFixed(2)} ${shown}`);
	}
}

function isWikinews({ group }: Case): boolean {
	return /^(?:tne-)?\d/.test(group);
}

function countOf(articles: readonly GoldArticle[]): number {
	return articles.reduce((sum, gold) => sum + gold.quotes.filter(({ kind }) => kind === 'indirect').length, 0);
}

function examplesOf(gold: GoldArticle): Case[] {
	const context = quoteContext(resolvedArticle(gold));
	const spoken = spokenOf(context);
	const wanted = gold.quotes.filter(({ kind }) => kind === 'indirect').map(({ spans }) => spans);
	return context.frame.sentences.flatMap((_, index) =>
		[...candidatesIn(context, index), ...actCandidatesIn(context, index)].map((candidate) => {
			const spans = spansOf(context, candidate);
			const label = wanted.some((one) => jaccard(one, spans) >= 0.5) ? 0 : 1;
			return {
				features: namesOf(indirectFeatures(context, spoken, candidate)),
				label,
				group: gold.id,
				shown: shown(context, candidate, spans),
			};
		}),
	);
}

function spansOf(context: QuoteContext, { content }: Candidate): Span[] {
	return content.ranges.map(({ from, to }) => ({
		start: context.frame.units[from]?.start ?? 0,
		end: context.frame.units[to - 1]?.end ?? 0,
	}));
}

function shown(context: QuoteContext, candidate: Candidate, spans: readonly Span[]): string {
	const { text } = context.resolved.article;
	const { units, sentences } = context.frame;
	const sentence = sentences[candidate.attribution.sentence];
	const cue = units[candidate.attribution.cue.from];
	return `[${cue ? text.slice(cue.start, cue.end) : ''}] ${spans.map((span) => text.slice(span.start, span.end)).join(' | ')}   IN ${text.slice(units[sentence?.from ?? 0]?.start, units[(sentence?.to ?? 1) - 1]?.end)}`;
}

function jaccard(as: readonly Span[], bs: readonly Span[]): number {
	let shared = 0;
	for (const a of as) for (const b of bs) shared += Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
	const all = [...as, ...bs].reduce((sum, span) => sum + span.end - span.start, 0) - shared;
	return shared / (all || 1);
}

function report(title: string, tested: readonly Example[], guesses: readonly number[][], gold: number): void {
	const reachable = tested.filter(({ label }) => label === 0).length;
	console.log(`${title}: ${tested.length} candidates, ${reachable} right, ${gold} annotated`);
	for (const threshold of [0.3, 0.4, 0.5, 0.6, 0.7]) {
		const taken = tested.filter((_, at) => (guesses[at]?.[0] ?? 0) >= threshold);
		const right = taken.filter(({ label }) => label === 0).length;
		const precision = right / (taken.length || 1);
		const recall = right / gold;
		console.log(
			`  above ${threshold}: p ${(100 * precision).toFixed(1)} r ${(100 * recall).toFixed(1)} f1 ${((200 * precision * recall) / (precision + recall)).toFixed(1)}`,
		);
	}
}

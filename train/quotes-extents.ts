/**
 * Learns the weights of `src/engine/quotes/extent-weights.json` from the annotated articles:
 * `npx tsx train/quotes-extents.ts [--write]`. Prints how many clause ends are right by five-fold
 * cross-validation, against always taking the sentence's end.
 */
import { extentFeatures, placesIn } from '../src/engine/quotes/extents.js';
import { uncutCandidatesIn } from '../src/engine/quotes/indirect.js';
import type { Range } from '../src/engine/syntax/range.js';
import { quoteContext, type QuoteContext } from '../src/engine/quotes/quote-context.js';
import { resolvedArticle, readSharedTraining } from './quotes-gold.js';
import type { GoldArticle } from './gold-article.js';
import { PRINTS_FIGURES, ship } from './shipped.js';
import { crossValidated, fileOf, namesOf, train, type Example, type Options } from './loglinear.js';

const OPTIONS: Options = { labels: 2, minimum: 6, prior: 3, rounds: 150 };
const ABOUT = 'Weights of where reported clauses end, by feature of extents.ts: see train/quotes-extents.ts';

interface Clause {
	readonly places: readonly Example[];
	/** Index of the place where it ends; -1 where it ends with the sentence. */
	readonly end: number;
}

const clauses = readSharedTraining().flatMap(clausesOf);
// Only places up to the end teach: what stands behind it is no part of the clause.
const examples = clauses.flatMap(({ places, end }) => (end < 0 ? places : places.slice(0, end + 1)));
if (PRINTS_FIGURES) report();
const weights = train(examples, OPTIONS);
ship('src/engine/quotes/extent-weights.json', fileOf(weights, ABOUT, 0.1));

function report(): void {
	const chances = new Map<Example, number>();
	for (const [at, chance] of crossValidated(examples, OPTIONS).entries()) if (examples[at]) chances.set(examples[at], chance[0] ?? 0);
	console.log(`${clauses.length} clauses, ${clauses.filter(({ end }) => end < 0).length} end with their sentence`);
	for (const threshold of [0.4, 0.5, 0.6, 0.7, 0.8]) {
		// Places behind the true end have no chance of their own: the clause is right only where it was cut there.
		const right = clauses.filter(({ places, end }) => places.findIndex((place) => (chances.get(place) ?? 1) >= threshold) === end);
		console.log(`  cut above ${threshold}: ${((100 * right.length) / clauses.length).toFixed(1)} % right`);
	}
}

function clausesOf(gold: GoldArticle): Clause[] {
	const context = quoteContext(resolvedArticle(gold));
	const wanted = gold.quotes.filter(({ kind }) => kind === 'indirect').flatMap(({ spans }) => spans.at(-1) ?? []);
	return context.frame.sentences.flatMap((_, index) =>
		uncutCandidatesIn(context, index).flatMap(({ content }) => {
			const range = content.ranges.at(-1);
			const start = range && context.frame.units[range.from]?.start;
			if (!range || start === undefined || content.side === 'before') return [];
			const span = wanted.find((one) => Math.abs(one.start - start) <= 8);
			return span ? [clauseOf(context, gold, range, span.end)] : [];
		}),
	);
}

function clauseOf(context: QuoteContext, gold: GoldArticle, range: Range, end: number): Clause {
	const places = placesIn(context.frame.units, range);
	const isEnd = (at: number): boolean => Math.abs((context.frame.units[at - 1]?.end ?? 0) - end) <= 1;
	return {
		places: places.map((at) => ({
			features: namesOf(extentFeatures(context.frame.units, range, at)),
			label: isEnd(at) ? 0 : 1,
			group: gold.id,
		})),
		end: places.findIndex(isEnd),
	};
}

/**
 * Learns the weights of `src/engine/dates/direction-weights.json` from the annotated articles:
 * `npx tsx train/dates-direction.ts [--write]`. Prints accuracy by five-fold cross-validation, and on the articles
 * kept for measuring.
 */
import type { Span } from '../src/annotations.js';
import { readArticle } from '../src/engine/document/article.js';
import { directionFeatures } from '../src/engine/dates/direction.js';
import { DIRECTIONS } from '../src/engine/dates/expression.js';
import { findDates } from '../src/engine/dates/find.js';
import { readGold, readTraining } from './quotes-gold.js';
import type { GoldArticle } from './gold-article.js';
import { PRINTS_FIGURES, ship } from './shipped.js';
import { chancesOf, crossValidated, fileOf, namesOf, printConfusion, train, type Example, type Options } from './loglinear.js';

const OPTIONS: Options = { labels: 3, minimum: 3, prior: 1, rounds: 150 };
const ABOUT = 'Weights of where dates point to (past, future, anchored), by feature of direction.ts: see train/dates-direction.ts';

const examples = readTraining().flatMap(examplesOf);
const weights = train(examples, OPTIONS);
if (PRINTS_FIGURES) {
	printConfusion('five folds', DIRECTIONS, examples, crossValidated(examples, OPTIONS));
	for (const set of ['articles', 'press/dev', 'press/real']) {
		const measured = readGold(`../shared/gold/${set}.jsonl`).flatMap(examplesOf);
		const chances = measured.map(({ features }) => chancesOf(weights, features, 3));
		printConfusion(set, DIRECTIONS, measured, chances);
	}
}
ship('src/engine/dates/direction-weights.json', fileOf(weights, ABOUT, 0.1));

/** The open expressions of an article, each with the direction in which its annotated value lies. */
function examplesOf(gold: GoldArticle): Example[] {
	const examples: Example[] = [];
	const names = gold.mentions.filter(({ form }) => form === 'name');
	findDates(readArticle(gold.text, { date: gold.date }), names, (date, span) => {
		const value = goldValue(gold, span);
		const direction = DIRECTIONS.find((one) => value !== undefined && date.candidates[one] === value);
		if (direction) examples.push({ features: namesOf(directionFeatures(date)), label: DIRECTIONS.indexOf(direction), group: gold.id });
		return direction ?? null;
	});
	return examples;
}

function goldValue({ dates }: GoldArticle, span: Span): string | undefined {
	return dates.find(({ start, end }) => start === span.start && end === span.end)?.value;
}

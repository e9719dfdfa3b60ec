/**
 * Learns the weights of `src/engine/quotes/kind-weights.json` from the annotated articles:
 * `npx tsx train/quotes-kinds.ts [--write]`. Prints accuracy by five-fold cross-validation, and on the articles
 * kept for measuring.
 */
import type { Span } from '../src/annotations.js';
import { kindFeatures, SPOKEN_KINDS, type SpokenKind } from '../src/engine/quotes/kinds.js';
import { linkWithin } from '../src/engine/quotes/links.js';
import { placeOf, quoteContext } from '../src/engine/quotes/quote-context.js';
import { resolvedArticle, readGold, readSharedTraining } from './quotes-gold.js';
import type { GoldArticle } from './gold-article.js';
import { PRINTS_FIGURES, ship } from './shipped.js';
import { chancesOf, crossValidated, fileOf, namesOf, printConfusion, train, type Example, type Options } from './loglinear.js';

const OPTIONS: Options = { labels: 3, minimum: 5, prior: 6, rounds: 150 };
const ABOUT = 'Weights of the kinds of quoted stretches (direct, partial, mention), by feature of kinds.ts: see train/quotes-kinds.ts';

// Not from our own articles: titles in marks are mentions there, and with them stretches are told less well.
const examples = readSharedTraining().flatMap(examplesOf);
const weights = train(examples, OPTIONS);
if (PRINTS_FIGURES) {
	printConfusion('five folds', SPOKEN_KINDS, examples, crossValidated(examples, OPTIONS));
	for (const set of ['articles', 'press/dev', 'press/real']) {
		const measured = readGold(`../shared/gold/${set}.jsonl`).flatMap(examplesOf);
		printConfusion(
			set,
			SPOKEN_KINDS,
			measured,
			measured.map(({ features }) => chancesOf(weights, features, 3)),
		);
	}
}
// All that is not almost nothing: without weights of less than 0.1, stretches that may as well be mentions fall on the wrong side.
ship('src/engine/quotes/kind-weights.json', fileOf(weights, ABOUT));

function examplesOf(gold: GoldArticle): Example[] {
	const context = quoteContext(resolvedArticle(gold));
	return context.quoted.flatMap((quoted, index) => {
		const unit = context.frame.unitsOf[index]?.[0];
		const kind = quoted.spans[0] && goldKind(gold, quoted.spans[0]);
		if (unit === undefined || !kind || context.frame.units[unit]?.kind === 'name') return [];
		const link = linkWithin(context.frame, context.attributions[placeOf(context, unit).index] ?? [], unit);
		return [{ features: namesOf(kindFeatures(context, quoted, unit, link)), label: SPOKEN_KINDS.indexOf(kind), group: gold.id }];
	});
}

function goldKind(gold: GoldArticle, span: Span): SpokenKind | undefined {
	const quote = gold.quotes.find(
		({ kind, spans }) =>
			kind !== 'indirect' && spans.some((one) => Math.abs(one.start - span.start) <= 1 && Math.abs(one.end - span.end) <= 1),
	);
	return quote?.kind === 'indirect' || quote?.kind === 'act' ? undefined : quote?.kind;
}

/** Adverbs by what they say, as far as a clause is read by them: our own lists, from grammars of English. */
import { RELATIVE_DAYS } from './calendar.js';
import { REFLEXIVES } from './pronouns.js';
import { union, words } from './word-class.js';

export const FREQUENCY_ADVERBS = words('always ever frequently never often repeatedly seldom sometimes');
/** They point at the word behind them. */
export const FOCUS_ADVERBS = words('also even just only too');
export const TIME_ADVERBS = words(`
afterward afterwards again already beforehand currently earlier eventually finally hitherto initially later now once originally previously recently soon still subsequently then thereafter twice`);
/** They join a clause to the one before it. */
export const LINKING_ADVERBS = words(`
anyhow anyway elsewhere furthermore hence however indeed instead likewise meanwhile moreover nevertheless nonetheless otherwise rather similarly therefore thus`);
/** They turn what they stand by into its contrary. */
export const NEGATORS = words('neither never nor not');
/** The writer does not vouch for the statement. */
export const HEDGING_ADVERBS = words('allegedly apparently reportedly');
/** How far a number is true. */
export const APPROXIMATORS = words('almost approximately exactly nearly practically roughly virtually');
/** Nouns and adjectives that end as adverbs do. */
export const LY_WORDS = words(`
ally anomaly assembly belly bully butterfly chilly costly cowardly daily deadly early elderly family friendly hourly italy july lonely lovely monopoly
monthly rally reply scholarly silly supply tally ugly weekly yearly`);
/** How somebody speaks. */
const MANNER = words(`
actually additionally aloud altogether basically briefly clearly consistently effectively essentially explicitly famously formally further jointly jokingly officially openly
privately publicly quickly reluctantly rightly separately simply specifically wrongly wryly`);

/** Adverbs that stand between subject and verb, and floating quantifiers and reflexives there. */
export const ADVERBS = union(
	...[FREQUENCY_ADVERBS, FOCUS_ADVERBS, TIME_ADVERBS, LINKING_ADVERBS, HEDGING_ADVERBS, MANNER, REFLEXIVES, RELATIVE_DAYS],
	words('all both first not'),
);

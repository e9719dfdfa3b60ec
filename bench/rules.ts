/**
 * What each hand-written rule is worth on articles that nobody wrote rules from: `npm run rules`, or `npm run rules names` for one kind. Prints a table for each kind of rules, and
 * writes `src/engine/ner/rules/calibration.json`, from which the rules after the tagger take their confidences. The same articles give the same bytes.
 */
import type { Model } from '../src/engine/ner/model.js';
import { sharedFolder } from './corpus.js';
import { readHalfModel } from './model.js';
import { heldBackArticles, type GoldArticle } from './rules/articles.js';
import { writeCalibration } from './rules/calibration.js';
import { measureContexts, measureContextsOfThings } from './rules/contexts.js';
import { measureNames } from './rules/names.js';
import { measureIndirect, measureSpeakers } from './rules/quotes.js';
import { tableOf, type RuleCount } from './rules/table.js';

/** What measures each kind of rules. */
const MEASURES: Readonly<Record<string, (articles: readonly GoldArticle[], model: Model) => readonly RuleCount[]>> = {
	names: measureNames,
	contexts: measureContexts,
	contextsOfThings: measureContextsOfThings,
	speakers: measureSpeakers,
	indirect: measureIndirect,
};

const shared = sharedFolder();
if (!shared) process.stdout.write('The gold articles are missing: ../shared is not on this machine.\n');
else {
	const articles = heldBackArticles(shared);
	const model = readHalfModel();
	const asked = process.argv.slice(2);
	for (const [kind, measure] of Object.entries(MEASURES)) {
		if (asked.length > 0 && !asked.includes(kind)) continue;
		const counts = measure(articles, model);
		process.stdout.write(`${tableOf(kind, counts)}\n\n`);
		if (kind === 'names') writeCalibration(counts);
	}
}

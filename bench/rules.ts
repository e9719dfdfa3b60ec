/**
 * What each hand-written rule is worth on articles that nobody wrote rules from: `npm run rules`. Prints a table for each kind of rules, and
 * writes `src/engine/calibration.json`, from which rules take their confidences. The same articles give the same bytes.
 */
import { sharedFolder } from './corpus.js';
import { heldBackArticles, type GoldArticle } from './rules/articles.js';
import { writeCalibration } from './rules/calibration.js';
import { tableOf, type RuleCount } from './rules/table.js';

/** What measures each kind of rules. */
const MEASURES: Readonly<Record<string, (articles: readonly GoldArticle[]) => readonly RuleCount[]>> = {};

const shared = sharedFolder();
if (!shared) process.stdout.write('The gold articles are missing: ../shared is not on this machine.\n');
else {
	const articles = heldBackArticles(shared);
	for (const [kind, measure] of Object.entries(MEASURES)) {
		const counts = measure(articles);
		process.stdout.write(`${tableOf(kind, counts)}\n\n`);
		writeCalibration(kind, counts);
	}
}

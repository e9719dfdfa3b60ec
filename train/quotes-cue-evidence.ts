/**
 * Counts how often each form of a reporting verb reports a quote among all the times that it stands outside of marks (`said=572/640`): `npx tsx train/quotes-cue-evidence.ts [--write]` writes
 * `src/engine/quotes/cue-evidence.json` from the annotated articles.
 */
import { writeFileSync } from 'node:fs';
import { CUE_VERBS } from '../src/engine/lexicon/cue-verbs.js';
import { quoteContext } from '../src/engine/quotes/quote-context.js';
import { learntFile } from './loglinear.js';
import { resolvedArticle, readTraining } from './quotes-gold.js';
import type { GoldArticle } from './gold-article.js';

const counts = new Map<string, { cues: number; seen: number }>();
for (const gold of readTraining()) count(gold);

const entries = [...counts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([form, { cues, seen }]) => `${form}=${cues}/${seen}`);
const total = [...counts.values()].reduce((sum, { cues, seen }) => ({ cues: sum.cues + cues, seen: sum.seen + seen }), {
	cues: 0,
	seen: 0,
});
console.log(`${counts.size} forms, ${total.cues} cues among ${total.seen} words`);
if (process.argv.includes('--write'))
	writeFileSync(
		'src/engine/quotes/cue-evidence.json',
		learntFile('How often each cue verb reports: see train/quotes-cue-evidence.ts', entries),
	);

function count(gold: GoldArticle): void {
	const cues = gold.quotes.flatMap((quote) => quote.cues);
	for (const unit of quoteContext(resolvedArticle(gold)).frame.units) {
		if (unit.kind !== 'word' || !CUE_VERBS.has(unit.text)) continue;
		const one = counts.get(unit.text) ?? { cues: 0, seen: 0 };
		counts.set(unit.text, one);
		one.seen++;
		if (cues.some((cue) => cue.start <= unit.start && unit.end <= cue.end)) one.cues++;
	}
}

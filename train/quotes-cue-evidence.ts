/**
 * Counts how often each form of a reporting verb is one: `npx tsx train/quotes-cue-evidence.ts [--write]` writes
 * `src/engine/quotes/cue-evidence.ts` from the annotated articles.
 */
import { writeFileSync } from 'node:fs';
import { CUE_VERBS } from '../src/engine/lexicon/cue-verbs.js';
import { quoteContext } from '../src/engine/quotes/quote-context.js';
import { resolvedArticle, readTraining, type GoldArticle } from './quotes-gold.js';

const WIDTH = 132;
const counts = new Map<string, { cues: number; seen: number }>();
for (const gold of readTraining()) count(gold);

const entries = [...counts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([form, { cues, seen }]) => `${form}=${cues}/${seen}`);
const lines: string[] = [];
for (const entry of entries) {
	const last = lines.at(-1);
	if (last !== undefined && last.length + entry.length < WIDTH) lines[lines.length - 1] = `${last} ${entry}`;
	else lines.push(entry);
}
const total = [...counts.values()].reduce((sum, { cues, seen }) => ({ cues: sum.cues + cues, seen: sum.seen + seen }), {
	cues: 0,
	seen: 0,
});
console.log(`${counts.size} forms, ${total.cues} cues among ${total.seen} words`);
if (process.argv.includes('--write')) {
	writeFileSync(
		'src/engine/quotes/cue-evidence.ts',
		`/**
 * The evidence for each form of \`cue-verbs.ts\`: how often it reports a quote among all the times that it stands outside
 * of marks (\`said=572/640\`). Counted by \`npx tsx train/quotes-cue-evidence.ts --write\` on the annotated articles of
 * \`../shared/gold/train.jsonl\` (Wikinews, text CC BY 2.5) and \`press/train.jsonl\`.
 */
import { readEvidence } from '../util/weights.js';

export const CUE_EVIDENCE = readEvidence(\`
${lines.join('\n')}
\`);
`,
	);
}

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

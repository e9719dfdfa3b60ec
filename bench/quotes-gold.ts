/**
 * An annotator that is told every name, who is who, and whom each tagged pronoun and description means, so
 * that the quotes can be measured alone:
 * `node ../shared/score/score.mjs article ../shared/gold/articles.jsonl -- npx tsx bench/quotes-gold.ts ../shared/gold/articles.jsonl`.
 */
import { createInterface } from 'node:readline';
import { assemble } from '../src/engine/assemble.js';
import { findQuotes } from '../src/engine/quotes/find.js';
import { resolvedArticle, goldRank, readGold } from '../train/quotes-gold.js';

const [file] = process.argv.slice(2);
if (!file) throw new Error('usage: quotes-gold.ts GOLD.jsonl < in.jsonl > out.jsonl');
const golds = new Map(readGold(file).map((gold) => [gold.id, gold] as const));
for await (const line of createInterface({ input: process.stdin })) {
	const { id } = JSON.parse(line) as { id: string };
	const gold = golds.get(id);
	if (!gold) throw new Error(`no gold article ${id}`);
	const resolved = resolvedArticle(gold);
	process.stdout.write(JSON.stringify({ ...assemble(resolved, findQuotes(resolved, goldRank(gold, resolved)), []), id }) + '\n');
}

/**
 * Where named speakers are lost, on articles that the ranker of speakers did not learn from: `npx tsx bench/speakers.ts [GOLD.jsonl] [--errors]`.
 *
 * Without a file: the press articles to learn from, each ranked by weights learnt from the other folds. Names are those of the shipped model, which
 * did learn from them. Every named speaker of words in marks that is not found falls under the first reason that holds.
 */
import type { Span } from '../src/annotations.js';
import { resolvedArticle } from '../src/engine/annotate.js';
import { findQuotes } from '../src/engine/quotes/find.js';
import type { FoundQuote } from '../src/engine/quotes/types.js';
import { learntChances, type Rank } from '../src/engine/quotes/speakers.js';
import { readSections } from '../src/engine/sections/read.js';
import type { GoldArticle, GoldQuote } from '../train/gold-article.js';
import { readGold } from '../train/quotes-gold.js';
import { rankOfFolds } from '../train/speaker-cases.js';
import { readShippedModel } from './model.js';

const HELD_OUT = '../shared/gold/press/train.jsonl';
/** From the first that holds: the marks are not found; the words for the source are; their referent is; the names are joined wrongly. */
type Reason =
	'right' | 'marks not found' | 'no source in its sentence' | 'other source' | 'names joined wrongly' | 'name' | 'pronoun' | 'description';

const model = readShippedModel();
const [file = HELD_OUT] = process.argv.slice(2).filter((word) => !word.startsWith('--'));
const rankOf = file === HELD_OUT ? rankOfFolds() : (): Rank => learntChances;
const counts = new Map<string, number>();
for (const gold of readGold(file)) tally(gold);
const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
for (const [reason, count] of [...counts].sort((a, b) => b[1] - a[1]))
	console.log(`${reason.padEnd(50)} ${String(count).padStart(5)} ${((100 * count) / total).toFixed(1).padStart(5)} %`);

function tally(gold: GoldArticle): void {
	const article = resolvedArticle(gold.text, { model, date: gold.date });
	const resolved = { ...article, descriptions: readSections(article).descriptions };
	const { quotes } = findQuotes(resolved, rankOf(gold.id));
	for (const wanted of gold.quotes) {
		if (wanted.speaker === null || !/^(?:direct|partial)$/.test(wanted.kind)) continue;
		const cluster = clusterOf(gold, wanted.speaker);
		for (const span of wanted.spans) {
			const found = quotes.find(({ kind, spans }) => /^(?:direct|partial)$/.test(kind) && spans.some((one) => isSame(one, span)));
			const reason = reasonOf(gold, wanted, found, cluster);
			const key =
				reason === 'right' || reason === 'marks not found' ? reason : `${reason}: ${found?.speaker === null ? 'nobody' : 'another'}`;
			counts.set(key, (counts.get(key) ?? 0) + 1);
			if (reason !== 'right' && process.argv.includes('--errors')) console.log(shown(gold, wanted, span, found, key));
		}
	}

	/** The cluster to which most names of an entity belong. */
	function clusterOf({ mentions }: GoldArticle, entity: string): number {
		const votes = new Map<number, number>();
		for (const mention of mentions)
			for (const [index, name] of resolved.names.entries())
				if (mention.entity === entity && overlap(mention, name)) {
					const own = resolved.clusterOf[index] ?? -1;
					votes.set(own, (votes.get(own) ?? 0) + 1);
				}
		return [...votes].sort((a, b) => b[1] - a[1])[0]?.[0] ?? -1;
	}
}

function reasonOf(gold: GoldArticle, wanted: GoldQuote, found: FoundQuote | undefined, cluster: number): Reason {
	if (!found) return 'marks not found';
	if (found.speaker === cluster) return 'right';
	const own = gold.mentions.filter((mention) => mention.entity === wanted.speaker);
	const { source } = found;
	const meant = source && own.find((mention) => overlap(mention, source));
	if (!meant) return own.some((mention) => isBeside(gold, mention, wanted)) ? 'other source' : 'no source in its sentence';
	if (meant.form !== 'name') return /^\p{L}{1,4}$/u.test(gold.text.slice(meant.start, meant.end)) ? 'pronoun' : 'description';
	return found.speaker === null ? 'name' : 'names joined wrongly';
}

/** Whether a mention stands near the cue of a quote, so that it is likely its source. */
function isBeside({ text }: GoldArticle, mention: Span, { cues }: GoldQuote): boolean {
	return cues.some(({ start, end }) => {
		const between = text.slice(Math.min(mention.end, end), Math.max(mention.start, start));
		return between.length < 60 && !/\n/.test(between);
	});
}

function shown({ id, text, entities }: GoldArticle, wanted: GoldQuote, span: Span, found: FoundQuote | undefined, key: string): string {
	const words = (from: number, to: number): string => text.slice(Math.max(0, from), to).replaceAll('\n', '¶');
	const source = found?.source ? words(found.source.start, found.source.end) : '';
	return `${key} | ${id} | ${entities[wanted.speaker ?? '']?.name ?? ''} | [${source}] ${found?.rule ?? ''} | ${words(span.start - 60, span.end + 60).slice(0, 240)}`;
}

function overlap(a: Span, b: Span): boolean {
	return a.start < b.end && b.start < a.end;
}

function isSame(a: Span, b: Span): boolean {
	return Math.abs(a.start - b.start) <= 1 && Math.abs(a.end - b.end) <= 1;
}

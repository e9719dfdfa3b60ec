/**
 * Holds the quotations of real articles of autumn 2016 against what was said in the debates and speeches of that year: `npx tsx bench/proof-real.ts`.
 * Whatever stands between marks, five words or more, is looked for by an aligner of the bench's own, which tries every place; what that finds must be
 * found, or shown as the likest passage where it is a phrase of somebody else's. A piece around an attribution counts where the other pieces are found too. `--sample N` prints so many with verdict, difference and passage, to be judged by a person; `--missed` those that are not found.
 * `--set train` takes 839 articles that nobody looked at while the proof was written. Skipped where `../shared` is missing.
 */
import { parseArgs } from 'node:util';
import type { QuoteProof } from '../src/annotations.js';
import { annotate } from '../src/engine/annotate.js';
import { prove, SourceIndex } from '../src/proof/prove.js';
import type { Quotation } from '../src/proof/quotation.js';
import { quotationsOf } from '../src/proof/quotations-of.js';
import type { SourceText } from '../src/proof/source-text.js';
import { readSource } from '../src/sources/read-source.js';
import { randomFrom } from './anchoring-edits.js';
import { readDocuments, sharedFolder } from './corpus.js';
import { gateLine, holds, type Gate } from './measure.js';
import { readShippedModel } from './model.js';
import { readCampaign } from './proof/campaign.js';
import { nearestWords, SourceWordList } from './proof/nearest.js';
import { bytesOf } from './proof/sources.js';
import { wordsOf } from './proof/words.js';

const { values: options } = parseArgs({
	options: {
		sample: { type: 'string', default: '0' },
		seed: { type: 'string', default: '20' },
		missed: { type: 'boolean', default: false },
		set: { type: 'string', default: 'dev' },
	},
});
/** Words that a stretch between marks has at least. */
const LEAST_WORDS = 5;
/** The share of a stretch's words that may differ where its words stand in a source; of a stretch of fewer than ten, none: that much is chance. */
const MOST_DIFFERENT = 0.2;
const LONG = 10;

/** A quotation of an article with its proof, and what the aligner says of it. */
interface Held {
	readonly article: string;
	readonly text: string;
	readonly quotation: Quotation | undefined;
	readonly proof: QuoteProof | undefined;
	/** Words that differ from the nearest passage of all sources. */
	readonly distance: number;
	readonly nearest: string;
}

const shared = sharedFolder();
if (shared) process.exitCode = await report(shared);
else console.log('skipped: the transcripts and articles of ../shared are not on this machine');

async function report(folder: URL): Promise<number> {
	const sources = await Promise.all(readCampaign(folder).map((file) => readSource(file.name, bytesOf(file))));
	const articles = readDocuments<{ id: string; text: string }>(folder, `data/quotes/polnear-${options.set}.jsonl.gz`);
	const { all, held } = await heldOf(articles, sources);
	const isFound = ({ proof }: Held): boolean => proof !== undefined && (proof.verdict !== 'not-found' || proof.nearest !== undefined);
	const near = held.filter(({ text, distance }) => isNear(text, distance));
	const inSources = near.filter((one) => (one.proof && one.proof.verdict !== 'not-found') || isWhole(one.quotation, held));
	const found = inSources.filter(isFound);
	console.log(`${articles.length} articles, ${all.length} quotations: ${counts(all)}`);
	console.log(
		`${held.length} stretches between marks of ${LEAST_WORDS} words or more, ${inSources.length} of which stand in a source: ${counts(found.map(({ proof }) => proof))}`,
	);
	if (options.missed) for (const one of inSources) if (!found.includes(one)) print(one, 0);
	const certain = held.filter(
		({ proof, distance, text }) => proof && proof.verdict !== 'not-found' && distance <= 0.6 * wordsOf(text).length,
	);
	for (const [index, one] of sample(certain, Number(options.sample)).entries()) print(one, index + 1);
	const gate: Gate = {
		name: 'of 100 that stand in a source, found or shown',
		value: inSources.length === 0 ? 0 : (100 * found.length) / inSources.length,
		atLeast: 100,
	};
	console.log(gateLine(gate));
	return holds(gate) ? 0 : 1;
}

function isNear(text: string, distance: number): boolean {
	const { length } = wordsOf(text);
	return distance <= (length < LONG ? 0 : MOST_DIFFERENT * length);
}

/** Whether each longer piece of a quotation stands in a source: else what is quoted stands in none. */
function isWhole(quotation: Quotation | undefined, held: readonly Held[]): boolean {
	return held.every((one) => one.quotation !== quotation || quotation === undefined || isNear(one.text, one.distance));
}

async function heldOf(
	articles: readonly { id: string; text: string }[],
	sources: readonly SourceText[],
): Promise<{ all: (QuoteProof | undefined)[]; held: Held[] }> {
	const model = readShippedModel();
	const index = new SourceIndex(sources);
	const list = new SourceWordList(sources);
	const all: (QuoteProof | undefined)[] = [];
	const held: Held[] = [];
	for (const { id, text } of articles) {
		const quotations = quotationsOf(text, annotate(text, { model }));
		const proofs = await prove(quotations, index);
		all.push(...proofs);
		for (const { index: start, 0: marked } of text.matchAll(/“[^“”]+”|"[^"\n]+"/gu)) {
			const words = wordsOf(marked);
			if (words.length < LEAST_WORDS) continue;
			const at = quotations.findIndex(({ spans }) => spans.some((span) => span.start < start + marked.length && start < span.end));
			// What somebody quotes within a quotation is no quotation of the article.
			if (quotations[at]?.pieces.some((piece) => piece.includes(marked) && piece.length > marked.length + 2)) continue;
			held.push({ article: id, text: marked, quotation: quotations[at], proof: proofs[at], ...nearestWords(words, list) });
		}
	}
	return { all, held };
}

function counts(proofs: readonly (QuoteProof | undefined)[]): string {
	const verdicts = proofs.map((proof) => (proof ? proof.verdict + (proof.substance ? ' in substance' : '') : 'no verdict'));
	return [...new Set(verdicts)]
		.sort()
		.map((verdict) => `${verdicts.filter((one) => one === verdict).length} ${verdict}`)
		.join(', ');
}

function sample<T>(list: readonly T[], count: number): T[] {
	const random = randomFrom(Number(options.seed));
	return list
		.map((item) => ({ item, key: random() }))
		.sort((a, b) => a.key - b.key)
		.slice(0, count)
		.map(({ item }) => item);
}

function print({ article, text, quotation, proof, distance, nearest }: Held, number: number): void {
	console.log(
		`\n#${number} ${article}: ${proof?.verdict ?? 'no verdict'}${proof?.substance ? ' in substance' : ''}; ${distance} words differ`,
	);
	console.log(`  marked    ${text}`);
	if (quotation && quotation.pieces.join('') !== text) console.log(`  quotation ${quotation.pieces.join(' // ')}`);
	console.log(`  speaker   ${quotation?.speaker?.names.join(', ') ?? quotation?.speaker?.description ?? '–'}`);
	console.log(`  nearest   ${nearest}`);
	if (!proof) return;
	console.log(
		`  diff      ${proof.diff.map(({ op, article: ours, source }) => (op === 'equal' ? ours : `{${op}: ${ours} | ${source}}`)).join(' ')}`,
	);
	console.log(
		`  places    ${proof.occurrences}× ${proof.places.map(({ file, line, speaker }) => `${file}:${line} ${speaker ?? ''}`).join('; ')}`,
	);
}

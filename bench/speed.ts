/**
 * Speed and growth of the whole engine, against what a user could pick instead, in the same run. Ratios and
 * growth are gates; words a second are printed for interest, since machines differ. `npm run bench:speed`;
 * `--fewer` leaves out the text of 1,000,000 words and the peers on that of 200,000.
 */
import { annotate } from '../src/engine/annotate.js';
import type { Model } from '../src/engine/ner/model.js';
import { readShippedModel } from './model.js';
import { readDocuments, sharedFolder, textInQuarters, textOfWords, wordCount } from './corpus.js';
import { gateLine, growthOf, holds, median, medianTime, speedBar, timeOf, type Gate } from './measure.js';
import { annotateWithCompromise, winkAnnotator } from './peers.js';

const FEWER = process.argv.includes('--fewer');
const GROWTH = 4.4;

const shared = sharedFolder();
if (shared) process.exitCode = report(measure(shared, readShippedModel()));
else console.log('skipped: the corpora of ../shared are not on this machine');

function measure(folder: URL, model: Model): Gate[] {
	const articles = readDocuments(folder, 'gold/articles.jsonl');
	const long = textOfWords(readDocuments(folder, 'data/text/wikinews.jsonl.gz'), 200_000);
	const all = [...readDocuments(folder, 'gold/train.jsonl'), ...readDocuments(folder, 'data/coref/tne-train.jsonl.gz')];
	return [
		...articleGates(articles, model),
		...(FEWER ? [] : longTextGates(long, model)),
		growthGate('growth 4n/n, 50,000 to 200,000 words', all, 200_000, model),
		...(FEWER ? [] : [growthGate('growth 4n/n, 250,000 to 1,000,000 words', all, 1_000_000, model)]),
	];
}

function articleGates(articles: readonly { text: string }[], model: Model): Gate[] {
	const words = articles.reduce((sum, article) => sum + wordCount(article.text), 0);
	const annotateAll = (): unknown => articles.map((article) => annotate(article.text, { model }));
	const { ours, theirs, ratio } = inTurn(annotateAll, () => articles.map((article) => annotateWithCompromise(article.text)), 9, 20);
	const wink = winkAnnotator();
	const winks = medianTime(() => articles.map((article) => wink(article.text)));
	print('gold articles', words, { ours, compromise: theirs, 'wink-nlp (no names)': winks });
	return [{ name: 'gold articles: times as fast as compromise', value: ratio, atLeast: speedBar(4, FEWER) }];
}

function longTextGates(text: string, model: Model): Gate[] {
	const { ours, theirs, ratio } = inTurn(
		() => annotate(text, { model }),
		() => annotateWithCompromise(text),
		3,
		0,
	);
	print('one text of 200,000 words', wordCount(text), { ours, compromise: theirs });
	return [{ name: '200,000 words: times as fast as compromise', value: ratio, atLeast: 4 }];
}

/** The median times of what we and they need, and of how many times as long they take; in turn, so that a machine that slows down slows both. */
function inTurn(we: () => unknown, they: () => unknown, runs: number, before: number): { ours: number; theirs: number; ratio: number } {
	// Not counted: the compiler is done by then.
	for (let run = 0; run < before; run++) {
		we();
		they();
	}
	const rounds = Array.from({ length: runs }, () => ({ ours: timeOf(we), theirs: timeOf(they) }));
	return {
		ours: median(rounds.map(({ ours }) => ours)),
		theirs: median(rounds.map(({ theirs }) => theirs)),
		ratio: median(rounds.map(({ ours, theirs }) => theirs / ours)),
	};
}

function growthGate(name: string, documents: readonly { text: string }[], words: number, model: Model): Gate {
	const { whole, quarters } = textInQuarters(documents, words);
	return { name, value: growthOf(whole, quarters, (text) => annotate(text, { model }), GROWTH), atMost: GROWTH };
}

function print(what: string, words: number, times: Readonly<Record<string, number>>): void {
	console.log(`${what}: ${words} words`);
	for (const [who, time] of Object.entries(times)) console.log(`  ${who.padEnd(22)} ${Math.round((words / time) * 1000)} words a second`);
}

/** Prints the gates; returns the exit code. */
function report(gates: readonly Gate[]): number {
	for (const gate of gates) console.log(gateLine(gate));
	return gates.every(holds) ? 0 : 1;
}

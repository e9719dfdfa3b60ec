/**
 * What a keystroke costs in a book: annotating with what is remembered, against annotating from scratch. `npm run bench:keystroke`.
 * `--fewer` types half as many. Letters are typed one by one at places all over the text; the gate is a ratio, since machines differ.
 */
import { annotate } from '../src/engine/annotate.js';
import { EngineCache } from '../src/engine/engine-cache.js';
import type { Model } from '../src/engine/ner/model.js';
import { readDocuments, sharedFolder, textOfWords, wordCount } from './corpus.js';
import { gateLine, holds, median, percentile, speedBar, timeOf, type Gate } from './measure.js';
import { readShippedModel } from './model.js';

const FEWER = process.argv.includes('--fewer');
const KEYSTROKES = FEWER ? 16 : 24;

const shared = sharedFolder();
if (shared) {
	const gate = measure(textOfWords(readDocuments(shared, 'data/text/wikinews.jsonl.gz'), 200_000), readShippedModel());
	console.log(gateLine(gate));
	process.exitCode = holds(gate) ? 0 : 1;
} else console.log('skipped: the corpora of ../shared are not on this machine');

function measure(text: string, model: Model): Gate {
	const cache = new EngineCache();
	annotate(text, { model, cache });
	const again: number[] = [];
	const fresh: number[] = [];
	let now = text;
	for (let i = 0; i < KEYSTROKES; i++) {
		now = typed(now, Math.floor((now.length * (i + 0.5)) / KEYSTROKES), 'e');
		again.push(timeOf(() => annotate(now, { model, cache })));
		if (i % 4 === 0) fresh.push(timeOf(() => annotate(now, { model })));
	}
	console.log(`${wordCount(text)} words; from scratch ${Math.round(median(fresh))} ms; a keystroke: ${shares(again)}`);
	return {
		name: 'a keystroke: times cheaper than annotating from scratch',
		value: median(fresh) / median(again),
		atLeast: speedBar(20, FEWER),
	};
}

/** `letter` put in behind the first letter at or after `offset`. */
function typed(text: string, offset: number, letter: string): string {
	let at = offset;
	while (at < text.length && !/\p{L}/u.test(text.charAt(at))) at++;
	return text.slice(0, at + 1) + letter + text.slice(at + 1);
}

function shares(times: readonly number[]): string {
	return [0.5, 0.95, 1].map((share) => `p${share * 100} ${Math.round(percentile(times, share))} ms`).join(', ');
}

/**
 * `npm run evaluate`: every figure of the model card, on documents that the model has not seen; `--errors` lists the mistakes by kind,
 * each with its sentence. Reads `model/names.bin`.
 */
import { existsSync, readFileSync } from 'node:fs';
import { annotateWithCompromise, winkAnnotator } from '../bench/peers.js';
import { growthOf, medianTime, timeOf } from '../bench/measure.js';
import { readArticle } from '../src/engine/document/article.js';
import { findNames } from '../src/engine/find-names.js';
import { readModel } from '../src/engine/ner/model-format.js';
import { loadModel, modelOf } from '../src/engine/ner/model.js';
import { NAME_RULES } from '../src/engine/ner/rules/all-rules.js';
import type { Article } from '../src/engine/document/types.js';
import type { Name } from '../src/engine/ner/name.js';
import { readGold, readWorldwide, SHARED, type Lesson } from './corpora.js';
import { printErrors } from './errors.js';
import { packedLists } from './lexicon.js';
import { exactF1, reliabilityTable, scoreTable, withJoined } from './scoring.js';

const MODEL = process.argv.find((value) => value.endsWith('.bin')) ?? 'model/names.bin';
/** The types that the worldwide corpus marks in our sense. */
const WORLDWIDE = new Set(['person', 'organization', 'place', 'group']);

/** So many articles are one part of the text on which growth is measured. */
const PART = 100;
/** The bar for four times as many words. */
const GROWTH = 4.3;

if (!existsSync(SHARED)) {
	console.log(`${SHARED} is missing: there is nothing to measure on.`);
	process.exit(0);
}
const bytes = new Uint8Array(readFileSync(MODEL));
const model = loadModel(bytes);
const gold = read(readGold(`${SHARED}/gold/articles.jsonl`));
const press = read(readGold(`${SHARED}/gold/press/dev.jsonl`));
const real = read(readGold(`${SHARED}/gold/press/real.jsonl`));
const worldwide = read(readWorldwide());

console.log(scoreTable('gold/articles (40 articles, six types)', gold.lessons, gold.found));
console.log(scoreTable('gold/press/dev (55 articles, six types)', press.lessons, press.found));
console.log(scoreTable('gold/press/real (12 articles, six types)', real.lessons, real.found));
const ofFourTypes = worldwide.found.map((names) => names.filter(({ type }) => WORLDWIDE.has(type)));
console.log(scoreTable('worldwide-dev (513 articles, four types)', worldwide.lessons, ofFourTypes));
console.log(
	scoreTable(
		'the same, where a name that the corpus splits may be joined as it joins it itself',
		withJoined(worldwide.lessons, ofFourTypes),
		ofFourTypes,
	),
);
console.log(reliabilityTable(gold.lessons, gold.found));
console.log(reliabilityTable(press.lessons, press.found));
printWithout();
printSpeed(gold.articles);
if (process.argv.includes('--errors')) {
	printErrors('gold/articles', gold.lessons, gold.found);
	printErrors('gold/press/dev', press.lessons, press.found);
	printErrors('worldwide-dev', worldwide.lessons, ofFourTypes);
}

/** What rules and lists are worth. */
function printWithout(): void {
	const noRules = new Set(NAME_RULES.map(({ id }) => id));
	const noLists = modelOf({ ...readModel(bytes), ...packedLists(new Map()) });
	for (const [name, { lessons, articles, found }] of Object.entries({ gold, press, real })) {
		const withoutRules = articles.map((article) => findNames(article, model, {}, { withoutRules: noRules }));
		const withoutLists = lessons.map(({ text }) => findNames(readArticle(text), noLists));
		const [all, rules, lists] = [found, withoutRules, withoutLists].map((names) => exactF1(lessons, names).toFixed(1));
		console.log(`${name}: ${all}; without rules ${rules}; without lists ${lists}`);
	}
}

function read<L extends Lesson>(lessons: readonly L[]): { lessons: readonly L[]; articles: Article[]; found: (readonly Name[])[] } {
	const articles = lessons.map(({ text }) => readArticle(text));
	return { lessons, articles, found: articles.map((article) => findNames(article, model)) };
}

function printSpeed(articles: readonly Article[]): void {
	const words = articles.reduce((sum, { text }) => sum + text.split(/\s+/).length, 0);
	const perSecond = (milliseconds: number): string => Math.round((words / milliseconds) * 1000).toLocaleString('en');
	const tagger = medianTime(() => articles.map((article) => findNames(article, model)));
	const whole = medianTime(() => articles.map(({ text }) => findNames(readArticle(text), model)));
	const compromise = medianTime(() => articles.map(({ text }) => annotateWithCompromise(text)), 3);
	const wink = winkAnnotator();
	const winkTime = medianTime(() => articles.map(({ text }) => wink(text)), 3);
	const growth = growthOfTagger(worldwide.articles.map(({ text }) => text));
	console.log(
		`speed, words a second, one thread: tagger ${perSecond(tagger)}, with reading ${perSecond(whole)}; compromise ${perSecond(compromise)}, wink-nlp (finds no names) ${perSecond(winkTime)}`,
	);
	console.log(
		`times compromise: ${(compromise / whole).toFixed(1)}; growth 4n/n: ${growth.toFixed(2)}; model ${bytes.length} bytes; load ${timeOf(() => loadModel(bytes)).toFixed(0)} ms`,
	);
}

/** What the tagger needs for an article made of so many texts, over what it needs for a quarter of it. */
function growthOfTagger(texts: readonly string[]): number {
	const article = (from: number, to: number): Article => readArticle(texts.slice(from, to).join('\n\n'));
	const quarters = [0, 1, 2, 3].map((part) => article(part * PART, (part + 1) * PART));
	return growthOf(article(0, 4 * PART), quarters, (part) => findNames(part, model), GROWTH);
}

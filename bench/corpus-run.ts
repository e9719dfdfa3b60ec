/**
 * Annotates every text of the shared corpora, and the nasty texts of the tests, and says what is wrong with the answers: `npm run
 * bench:corpus`, or `npm run bench:corpus -- ner/men text` for the files whose path holds one of these words. Exits with 1 where a text
 * throws, an annotation is unsound, the schema refuses the document, or a text in another language is marked up like English news.
 */
import { assertSound } from '../test/unit/any-text/check.js';
import { readShippedModel } from './model.js';
import { NASTY_TEXTS } from '../test/unit/any-text/nasty-texts.js';
import { annotate } from '../src/engine/annotate.js';
import { annotationsToJson, parseAnnotations } from '../src/formats/json.js';
import { corpora, readDocuments, sharedFolder, wordCount } from './corpus.js';

const print = (line: string): void => void process.stdout.write(`${line}\n`);

/** Words of names and quotes for each 100 words, by which a text counts as marked. */
interface Tally {
	texts: number;
	words: number;
	mentions: number;
	quotes: number;
	failures: string[];
}

const model = readShippedModel();

/** Annotates the text and notes what is wrong with it; a failure names the text, and never quotes it. */
function run(tally: Tally, name: string, text: string): void {
	tally.texts++;
	tally.words += wordCount(text);
	try {
		const annotations = annotate(text, { model });
		assertSound(text, annotations);
		const read = parseAnnotations(annotationsToJson(annotations));
		if (!read.ok) tally.failures.push(`${name}: ${read.problems[0]?.message ?? 'not read back'}`);
		tally.mentions += annotations.mentions.length;
		tally.quotes += annotations.quotes.length;
	} catch (error) {
		tally.failures.push(`${name}: ${error instanceof Error ? `${error.name}: ${error.message}` : 'thrown'}`);
	}
}

function newTally(): Tally {
	return { texts: 0, words: 0, mentions: 0, quotes: 0, failures: [] };
}

function report(name: string, tally: Tally): void {
	const { texts, words, mentions, quotes, failures } = tally;
	print(
		`${name.padEnd(34)} ${String(texts).padStart(6)} texts ${String(words).padStart(8)} words ${String(mentions).padStart(7)} mentions ${String(quotes).padStart(6)} quotes ${String(failures.length).padStart(3)} failures`,
	);
	for (const failure of failures.slice(0, 10)) print(`  ${failure}`);
}

const asked = process.argv.slice(2);
const isAsked = (path: string): boolean => asked.length === 0 || asked.some((words) => path.includes(words));
const all = newTally();

function add(name: string, tally: Tally): void {
	report(name, tally);
	all.texts += tally.texts;
	all.words += tally.words;
	all.mentions += tally.mentions;
	all.quotes += tally.quotes;
	all.failures.push(...tally.failures);
}

const shared = sharedFolder();
if (!shared) print('../shared is not on this machine: only the nasty texts are run.');
for (const path of shared ? corpora(shared).filter(isAsked) : []) {
	const tally = newTally();
	const documents = readDocuments<{ id: string; text: string }>(shared ?? new URL('.', import.meta.url), path);
	for (const { id, text } of documents) run(tally, `${path} ${id}`, text);
	add(path, tally);
}
if (isAsked('nasty')) {
	const tally = newTally();
	for (const [name, text] of Object.entries(NASTY_TEXTS)) run(tally, name, text);
	add('nasty texts', tally);
}
report('all', all);
process.exitCode = all.failures.length > 0 || all.texts === 0 ? 1 : 0;

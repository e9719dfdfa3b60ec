/**
 * What a register of 10,000 entries costs: the time to find its names and make constraints of them, as a share of the engine's, and its memory.
 * `npx tsx --expose-gc bench/register.ts`. On the shared articles where they are at hand, else on our own.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { annotate } from '../src/engine/annotate.js';
import { registerConstraints } from '../src/register/constraints.js';
import { recognized } from '../src/register/recognition.js';
import { RegisterIndex } from '../src/register/index-of.js';
import { EMPTY_REGISTER, type RegisterEntry } from '../src/register/register.js';
import { parseRegister } from '../src/register/parse.js';
import { registerText } from '../src/register/write.js';
import { FEMALE_FORENAMES } from '../src/engine/lexicon/forenames.js';
import { readDocuments, sharedFolder } from './corpus.js';
import { gateLine, holds, median, timeOf, type Gate } from './measure.js';
import { readShippedModel } from './model.js';

const ENTRIES = 10_000;
const ROUNDS = 7;
const MEGABYTE = 1_000_000;

const texts = articles();
// Through bytes, so that the text is in one piece before memory is measured.
const json = Buffer.from(registerText({ ...EMPTY_REGISTER, entries: madeEntries(texts) })).toString();
const before = heap();
const parsed = parseRegister(json);
const index = new RegisterIndex(parsed.ok ? parsed.value : EMPTY_REGISTER);
const memory = (heap() - before) / MEGABYTE;
const model = readShippedModel();
const engine = (): unknown => texts.map((text) => annotate(text, { model }));
const find = (): unknown => texts.map((text) => registerConstraints(recognized(text, index)));
const rounds = Array.from({ length: ROUNDS }, () => ({ engine: timeOf(engine), find: timeOf(find) })).slice(2);
const share = median(rounds.map((round) => round.find / round.engine));
const places = texts.reduce((sum, text) => sum + recognized(text, index).places.length, 0);
console.log(`${texts.length} articles, ${ENTRIES} entries, ${places} places found`);
const gates: Gate[] = [
	{ name: 'register of 10,000 entries: share of the engine’s time', value: share, atMost: 0.1 },
	{ name: 'register of 10,000 entries: MB, entries included', value: memory, atMost: 5 },
];
for (const gate of gates) console.log(gateLine(gate));
process.exitCode = gates.every(holds) ? 0 : 1;

function articles(): string[] {
	const shared = sharedFolder();
	if (shared) return readDocuments(shared, 'gold/articles.jsonl').map(({ text }) => text);
	const folder = new URL('../samples/', import.meta.url);
	return readdirSync(folder)
		.filter((name) => /\.(?:txt|md)$/.test(name))
		.map((name) => readFileSync(new URL(name, folder), 'utf8'));
}

/** Names that the articles have, as far as they go, and made ones: forenames that occur, so that look-ups go beyond the first word. */
function madeEntries(all: readonly string[]): RegisterEntry[] {
	const real = [...new Set(all.join('\n').match(/\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+/gu))].slice(0, ENTRIES / 4);
	const forenames = [...FEMALE_FORENAMES].map((name) => name.charAt(0).toUpperCase() + name.slice(1));
	return Array.from({ length: ENTRIES }, (_, number) => {
		const forename = forenames[number % forenames.length] ?? '';
		const name = real[number] ?? `${forename} Surname${number}`;
		return { id: `e${number}`, name, type: 'person', aliases: [`${name} Jr.`] };
	});
}

function heap(): number {
	globalThis.gc?.();
	return process.memoryUsage().heapUsed;
}

/**
 * What a register of 10,000 entries costs: the time to find its names and make constraints of them, as a share of the engine's, and its memory.
 * And how that time grows on texts that nobody writes: names of namesakes, again and again.
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
import { readDocuments, sharedFolder } from './corpus.js';
import { gateLine, growthOf, holds, median, timeOf, type Gate } from './measure.js';
import { madeEntries } from './made-register.js';
import { readShippedModel } from './model.js';

const ENTRIES = 10_000;
const ROUNDS = 7;
const MEGABYTE = 1_000_000;
/** How much longer a text of four times the length may take. */
const GROWTH = 4.4;
/** Milliseconds from which growth can be told from noise. */
const LONG_ENOUGH = 150;
const LONGEST = 4_000_000;

const NAMESAKES: readonly RegisterEntry[] = [
	{ id: 'a', name: 'Ann Reid', type: 'person', aliases: ['Reid'], roles: [{ title: 'mayor of Ottery' }] },
	{ id: 'b', name: 'Ann Reid', type: 'person', aliases: ['Reid'], roles: [{ title: 'striker' }] },
	{ id: 'c', name: 'Ann Reid', type: 'person' },
	{ id: 'd', name: 'Slate', type: 'organization', distinctFrom: ['e'] },
	{ id: 'e', name: 'Slate', type: 'place' },
];

/** Texts of any length: what stands first and last, and what stands again and again between. */
const HOSTILE: readonly { readonly name: string; readonly first?: string; readonly again: string; readonly last?: string }[] = [
	{ name: 'a name between two namesakes', first: 'Mayor Ann Reid. ', again: 'Ann Reid. ', last: 'Striker Ann Reid.' },
	{ name: 'a name that nothing introduces', again: 'Ann Reid. ' },
	{ name: 'a surname, a line each', again: 'Reid\n' },
	{ name: 'namesakes in turn', again: 'Mayor Ann Reid met striker Ann Reid. Ann Reid, Reid. ' },
	{ name: 'somebody else of the name', again: 'Ann Reid, a baker, met Reid. ' },
	{ name: 'namesakes at the end', again: 'Reid, Ann Reid, ', last: 'mayor Ann Reid and striker Ann Reid' },
	{ name: 'organizations and places of one name', again: 'Slate said Slate. ' },
	{ name: 'words that are no names', again: 'Near Ann Reid, Near ' },
	{ name: 'one line without a stop', first: 'Mayor Ann Reid ', again: 'and Ann Reid and the grain ' },
];

const texts = articles();
// Through bytes, so that the text is in one piece before memory is measured.
const json = Buffer.from(registerText({ ...EMPTY_REGISTER, entries: madeEntries(texts, ENTRIES) })).toString();
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
	...hostileGates(),
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

/** Growth from a quarter to the whole, of texts that are so long that it tells. */
function hostileGates(): Gate[] {
	const namesakes = new RegisterIndex({ ...EMPTY_REGISTER, entries: NAMESAKES, never: ['Near'] });
	const read = (text: string): unknown => registerConstraints(recognized(text, namesakes));
	return HOSTILE.map(({ name, first = '', again, last = '' }): Gate => {
		const textOf = (length: number): string => first + again.repeat(Math.ceil(length / again.length)) + last;
		let length = 20_000;
		while (length < LONGEST && timeOf(() => read(textOf(length))) < LONG_ENOUGH) length *= 2;
		const quarters = Array.from({ length: 4 }, () => textOf(length / 4));
		return { name: `growth 4n/n: ${name}`, value: growthOf(textOf(length), quarters, read, GROWTH), atMost: GROWTH };
	});
}

function heap(): number {
	globalThis.gc?.();
	return process.memoryUsage().heapUsed;
}

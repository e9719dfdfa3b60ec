/**
 * Growth on texts that nobody writes: a word or a pair of words, again and again, joined in every way. A first look at all families picks the
 * dearest and the fastest growing ones; these are then made so long that they take a third of a second, and held against their quarters.
 * `npm run bench:families`; a number after it looks at so many families.
 */
import { annotate } from '../src/engine/annotate.js';
import { readShippedModel } from './model.js';
import { gateLine, growthOf, holds, timeOf } from './measure.js';

const WORDS = [
	...'Smith Ministry Bank Paris Monday President Mr. Dr. Storm Treaty Ann Bob IBM U.S. O’Neill al-Masri'.split(' '),
	...'the of and said that who mayor her minister told by for in was not according to from dancing quickly company'.split(' '),
	...'“ ” " ’ ‘ ( ) [ ] — : ; … . ? * > # $5 2020 3rd 12:30 http://a.b/c @handle <b>'.split(' '),
];
const JOINTS = [' ', ', ', '\n', ' and ', '', '\n\n', '” ', ' (', '’s '];
/** Code units of the first look, and of its quarter. */
const FIRST_LOOK = 8000;
/** Families that are looked at again. */
const MOST = 6;
/** Milliseconds from which growth can be told from noise. */
const LONG_ENOUGH = 300;
const LONGEST = 2_000_000;
const GROWTH = 4.4;
const FAMILIES = Number(process.argv[2] ?? 1000);

/** What is repeated. */
interface Family {
	readonly unit: string;
}

interface Look {
	readonly family: Family;
	readonly time: number;
	readonly growth: number;
}

const model = readShippedModel();
const read = (text: string): unknown => annotate(text, { model });
const looks = familiesOf(FAMILIES).map((family): Look => {
	const quarter = timeOf(() => read(textOf(family, FIRST_LOOK / 4)));
	const time = timeOf(() => read(textOf(family, FIRST_LOOK)));
	return { family, time, growth: time / quarter };
});
const suspects = new Set([...top(looks, ({ time }) => time), ...top(looks, ({ growth }) => growth)].map(({ family }) => family));
const gates = [...suspects].map((family) => ({
	name: JSON.stringify(family.unit).slice(0, 54),
	value: growthOfFamily(family),
	atMost: GROWTH,
}));
for (const gate of gates.toSorted((a, b) => b.value - a.value)) console.log(gateLine(gate));
console.log(`${looks.length} families looked at, ${gates.length} measured`);
process.exitCode = gates.every(holds) ? 0 : 1;

/** All words by themselves, then pairs, with every joint. */
function familiesOf(most: number): Family[] {
	const pairs = WORDS.flatMap((one, at) => WORDS.map((_, step) => `${one} ${WORDS[(at * 7 + step * 3 + 1) % WORDS.length] ?? ''}`));
	const units = [...WORDS, ...pairs.filter((_, at) => at % 29 === 0)];
	return units.flatMap((unit) => JOINTS.map((joint) => ({ unit: unit + joint }))).slice(0, most);
}

function textOf({ unit }: Family, length: number): string {
	return unit.repeat(Math.max(4, Math.ceil(length / unit.length)));
}

function top(looks: readonly Look[], by: (look: Look) => number): Look[] {
	return looks.toSorted((a, b) => by(b) - by(a)).slice(0, MOST);
}

function growthOfFamily(family: Family): number {
	let length = FIRST_LOOK;
	while (length < LONGEST && timeOf(() => read(textOf(family, length))) < LONG_ENOUGH) length *= 2;
	const quarter = textOf(family, length / 4);
	return growthOf(quarter.repeat(4), [quarter], read, GROWTH);
}

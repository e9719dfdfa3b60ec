/**
 * Growth on texts that nobody writes: a word or a pair of words, again and again, joined in every way. A first look at all families picks the
 * dearest and the fastest growing ones; these, and those that were slow once, are then made so long that they take a third of a second, and held
 * against their quarters.
 * `npm run bench:families`; a number after it looks at so many families.
 */
import { annotate } from '../src/engine/annotate.js';
import { readShippedModel } from './model.js';
import { gateLine, growthOf, holds, timeOf } from './measure.js';

/** Two hundred tokens: names of every kind, their titles and head words, what joins and introduces them, marks, figures and markup. */
const WORDS = [
	...'Smith Ministry Bank Paris Monday President Mr. Dr. Storm Treaty Ann Bob IBM U.S. O’Neill al-Masri'.split(' '),
	...'the of and said that who mayor her minister told by for in was not according to from dancing quickly company'.split(' '),
	...'“ ” " ’ ‘ ( ) [ ] — : ; … . ? * > # $5 2020 3rd 12:30 http://a.b/c @handle <b>'.split(' '),
	...'March Friday Germany German London University Club City Party Court Union County Street River Lake Army Times Cup War'.split(' '),
	...'King Queen Sir Lady Prof. Gen. Sen. Rev. St. Jr. Inc. Ltd. Co. Prime Foreign Deputy Chief Former National North New Great'.split(' '),
	...'El-Baradei van Møller McDonald D’Arcy José Çelik Ōsaka Li Kim F.B.I. NATO BBC A. J. I II'.split(' '),
	...'he she it they his their him we you this which whose where when while but or nor if than as so because although'.split(' '),
	...'says asked added wrote tweeted denied urged claimed announced warned agreed is has had will would could be been were'.split(' '),
	...'chairman spokeswoman officer wife son brother doctor singer leader group people government police a an some all two five'.split(' '),
	...'million percent at on with after before since yesterday today later ago also only yes no – - / | & % + = _ ~ ` \\ { }'.split(' '),
];
const JOINTS = [' ', ', ', '\n', ' and ', '', '\n\n', '” ', ' (', '’s '];
/** Measured whatever the first look says: each took time that grew with the square of its length once. */
const ONCE_SLOW = ['Dr.” ', 'Smith, ', 'Smith and ', 'Ministry of the '];
/** Code units of the first look, and of its quarter. */
const FIRST_LOOK = 8000;
/** Families that are looked at again. */
const MOST = 6;
/** Milliseconds from which growth can be told from noise. */
const LONG_ENOUGH = 300;
const LONGEST = 2_000_000;
/** Code units of a name in the list of distinct ones, about. */
const NAME_LENGTH = 14;
const GROWTH = 4.4;
const FAMILIES = Number(process.argv[2] ?? Infinity);

/** Texts of any length that are alike. */
interface Family {
	readonly name: string;
	/** So many code units, about, that come after so many others. */
	textOf(length: number, from?: number): string;
}

interface Look {
	readonly family: Family;
	readonly time: number;
	readonly growth: number;
}

const model = readShippedModel();
const read = (text: string): unknown => annotate(text, { model });
const looks = familiesOf(FAMILIES).map((family): Look => {
	const quarter = timeOf(() => read(family.textOf(FIRST_LOOK / 4)));
	const time = timeOf(() => read(family.textOf(FIRST_LOOK)));
	return { family, time, growth: time / quarter };
});
const suspects = new Set([
	...ONCE_SLOW.map(repeated),
	distinctNames(),
	...[...top(looks, ({ time }) => time), ...top(looks, ({ growth }) => growth)].map(({ family }) => family),
]);
const gates = [...suspects].map((family) => ({ name: family.name, value: growthOfFamily(family), atMost: GROWTH }));
for (const gate of gates.toSorted((a, b) => b.value - a.value)) console.log(gateLine(gate));
console.log(`${looks.length} families looked at, ${gates.length} measured`);
process.exitCode = gates.every(holds) ? 0 : 1;

/** All words by themselves, then pairs, with every joint. */
function familiesOf(most: number): Family[] {
	const pairs = WORDS.flatMap((one, at) => WORDS.map((_, step) => `${one} ${WORDS[(at * 7 + step * 3 + 1) % WORDS.length] ?? ''}`));
	const units = [...WORDS, ...pairs.filter((_, at) => at % 199 === 0)];
	return units.flatMap((unit) => JOINTS.map((joint) => repeated(unit + joint))).slice(0, most);
}

function repeated(unit: string): Family {
	return { name: JSON.stringify(unit).slice(0, 54), textOf: (length) => unit.repeat(Math.max(4, Math.ceil(length / unit.length))) };
}

/** A list of names of which none comes twice. */
function distinctNames(): Family {
	const parts = 'ba do fe gi ku la mo ne pi ru sa to ve wi'.split(' ');
	const word = (number: number): string => {
		const syllables: string[] = [];
		for (let rest = number + parts.length; rest > 0; rest = Math.floor(rest / parts.length))
			syllables.push(parts[rest % parts.length] ?? '');
		return syllables.join('').replace(/^./, (letter) => letter.toUpperCase());
	};
	const name = (number: number): string => `${word(number)} ${word(number * 7 + 3)}, `;
	const textOf = (length: number, from = 0): string =>
		Array.from({ length: Math.ceil(length / NAME_LENGTH) }, (_, at) => name(Math.ceil(from / NAME_LENGTH) + at)).join('');
	return { name: 'a list of distinct names', textOf };
}

function top(looks: readonly Look[], by: (look: Look) => number): Look[] {
	return looks.toSorted((a, b) => by(b) - by(a)).slice(0, MOST);
}

function growthOfFamily(family: Family): number {
	let length = FIRST_LOOK;
	while (length < LONGEST && timeOf(() => read(family.textOf(length))) < LONG_ENOUGH) length *= 2;
	const quarters = [0, 1, 2, 3].map((at) => family.textOf(length / 4, (at * length) / 4));
	const distinct = [...new Set(quarters)];
	return growthOf(quarters.join(''), distinct, read, GROWTH);
}

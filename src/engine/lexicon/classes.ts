/**
 * The classes that a token knows, as bits of its word's row. A class is written in the file of its topic, and gets its bit by
 * an entry in `CLASSES`; whoever asks of a token says `isA(token, Class.month)`, whoever has a mere string asks the class itself.
 */
import { AUXILIARIES } from './auxiliaries.js';
import { MONTHS, WEEKDAYS } from './calendar.js';

const CLASSES = {
	auxiliary: AUXILIARIES,
	month: MONTHS,
	weekday: WEEKDAYS,
};

/** The number of a class. */
export type ClassId = number & { readonly is: 'class' };

/** What is known of a word: the number of its row; 0 for words in no class. */
export type WordRow = number;

interface Compiled {
	readonly ids: Readonly<Record<keyof typeof CLASSES, ClassId>>;
	readonly rows: ReadonlyMap<string, WordRow>;
	/** One row a word, `WIDTH` numbers a row, one bit a class. */
	readonly bits: Uint32Array;
}

/** Numbers in a row. */
const WIDTH = Math.ceil(Object.keys(CLASSES).length / 32);

const { ids, rows, bits }: Compiled = compile();

/** The number of each class. */
export const Class = ids;

/** The row of a word in lower case; 0 where no class holds it. */
export function rowOf(lower: string): WordRow {
	return rows.get(lower) ?? 0;
}

/** Whether the token's word belongs to the class. */
export function isA(token: { readonly row: WordRow }, id: ClassId): boolean {
	return (((bits[token.row * WIDTH + (id >>> 5)] ?? 0) >>> (id & 31)) & 1) === 1;
}

function compile(): Compiled {
	const classes = Object.entries(CLASSES).map(([name, members]) => ({ name, members: [...members.keys()] }));
	const all = new Map<string, WordRow>();
	for (const { members } of classes) for (const word of members) if (!all.has(word)) all.set(word, all.size + 1);
	const table = new Uint32Array((all.size + 1) * WIDTH);
	for (const [id, { members }] of classes.entries())
		for (const word of members) {
			const at = (all.get(word) ?? 0) * WIDTH + (id >>> 5);
			table[at] = (table[at] ?? 0) | (1 << (id & 31));
		}
	return { ids: Object.fromEntries(classes.map(({ name }, id) => [name, id])) as Compiled['ids'], rows: all, bits: table };
}

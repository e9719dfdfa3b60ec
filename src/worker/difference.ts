/**
 * The difference between a list and the list before it. In a book most items stay as they were, or are moved by what was
 * typed before them; sending all of them anew, and reading them on the other side, would hold up the extension host at every keystroke.
 */
/** What must be known of items of one kind. Their numbers always come in one order: own ids, ids of others, places. */
export interface Kind<T> {
	/** Whether two are the same; where not `exactly`, but for their numbers, of which they have equally many. */
	alike(one: T, other: T, exactly: boolean): boolean;
	/** Adds the item's numbers. */
	addNumbers(item: T, to: Numbers): void;
	/** The item with other numbers in the place of its own. */
	renumbered(item: T, by: Renumbering): T;
	/** What the items of a list ascend by. */
	rank(item: T): number;
}

/** Numbers of one or more items. */
export interface Numbers {
	readonly own: number[];
	readonly other: number[];
	readonly places: number[];
}

/** Gives new numbers for old ones. */
export interface Renumbering {
	own(id: string): string;
	other(id: string): string;
	place(offset: number): number;
}

/** The difference of a list, but for the items that are new in it: these follow in parts. Typed arrays are sent as they lie in memory. */
export interface Difference {
	/** In threes: from where in the list before (-1: from the new items), how many, and whether their numbers are other ones (1). */
	readonly runs: Float64Array;
	/** By how much each number of the items with other numbers has grown. In pairs: how often, by how much. */
	readonly own: Float64Array;
	readonly other: Float64Array;
	readonly places: Float64Array;
}

/** A difference with the new items. */
export interface WholeDifference<T> {
	readonly difference: Difference;
	readonly added: readonly T[];
}

/** Items to look ahead in either list for where both go on alike, and searches without success after which that ends. */
const WINDOW = 24;
const MOST_SEARCHES = 40;

/** What `after` differs in from `before`. Linear, and right whatever the two are; small where one has grown out of the other. */
export function differing<T>(before: readonly T[], after: readonly T[], kind: Kind<T>): WholeDifference<T> {
	const draft = new Draft(kind);
	let tail = 0;
	for (const most = Math.min(before.length, after.length); tail < most; tail++) {
		if (!isAlike(kind, before[before.length - 1 - tail], after[after.length - 1 - tail])) break;
	}
	const [to, end] = [before.length - tail, after.length - tail];
	let [from, at, searches] = [0, 0, 0];
	while (at < end) {
		const item = after[at];
		if (item === undefined) break;
		if (from < to && isAlike(kind, before[from], item)) draft.copy(from, before[from++], after[at++]);
		else {
			const gap =
				searches < MOST_SEARCHES
					? distance(kind, before.slice(from, Math.min(to, from + WINDOW)), after.slice(at, Math.min(end, at + WINDOW)))
					: undefined;
			if (!gap) searches++;
			const [skipped, added] = gap ?? [1, searches < MOST_SEARCHES ? 1 : end - at];
			for (const stop = Math.min(end, at + added); at < stop; at++) draft.add(after[at]);
			from += skipped;
		}
	}
	for (let index = 0; index < tail; index++) {
		draft.copy(to + index, before[to + index], after[end + index]);
	}
	return draft.result();
}

/** The list that differs so from `before`; objects of `shown` stand in it where they are the same as what would have to be made. */
export function rebuilding<T>(
	before: readonly T[],
	{ difference, added }: WholeDifference<T>,
	kind: Kind<T>,
	shown: readonly T[] = [],
): readonly T[] {
	const { runs } = difference;
	if (runs.length === 3 && runs[0] === 0 && runs[1] === before.length && runs[2] === 0) return before;
	const mover = new Mover(difference);
	const known = new Known(shown, kind);
	const items: T[] = [];
	let next = 0;
	for (let run = 0; run < runs.length; run += 3) {
		const [from = 0, count = 0, moved = 0] = runs.subarray(run, run + 3);
		for (let index = 0; index < count; index++) {
			const item = from < 0 ? added[next++] : before[from + index];
			if (item === undefined) throw new RangeError('a difference from another list');
			items.push(moved === 0 ? item : known.sameAs(kind.renumbered(item, mover)));
		}
	}
	return items;
}

function isAlike<T>(kind: Kind<T>, one: T | undefined, other: T | undefined): boolean {
	return one !== undefined && other !== undefined && (one === other || kind.alike(one, other, false));
}

/** How many items of either list to leave out until they go on alike, as few as possible; undefined where they do not. */
function distance<T>(kind: Kind<T>, before: readonly T[], after: readonly T[]): readonly [number, number] | undefined {
	for (let both = 1; both < before.length + after.length; both++) {
		for (let skipped = Math.max(0, both - after.length + 1); skipped <= Math.min(both, before.length - 1); skipped++) {
			if (isAlike(kind, before[skipped], after[both - skipped])) return [skipped, both - skipped];
		}
	}
	return undefined;
}

class Draft<T> {
	readonly #kind: Kind<T>;
	readonly #runs: number[] = [];
	readonly #added: T[] = [];
	readonly #growths = { own: new Growths(), other: new Growths(), places: new Growths() };

	constructor(kind: Kind<T>) {
		this.#kind = kind;
	}

	copy(from: number, before: T | undefined, after: T | undefined): void {
		if (before === undefined || after === undefined) return;
		const isSame = before === after || this.#kind.alike(before, after, true);
		this.#count(from, isSame ? 0 : 1);
		if (isSame) return;
		const [old, now] = [numbersOf(before, this.#kind), numbersOf(after, this.#kind)];
		for (const list of LISTS) for (const [index, number] of now[list].entries()) this.#growths[list].add(number - (old[list][index] ?? 0));
	}

	add(item: T | undefined): void {
		if (item === undefined) return;
		this.#count(-1, 0);
		this.#added.push(item);
	}

	result(): WholeDifference<T> {
		const { own, other, places } = this.#growths;
		const difference = { runs: Float64Array.from(this.#runs), own: own.result(), other: other.result(), places: places.result() };
		return { difference, added: this.#added };
	}

	#count(from: number, moved: number): void {
		const runs = this.#runs;
		const last = runs.length - 3;
		const [lastFrom = 0, lastCount = 0] = [runs[last], runs[last + 1]];
		const goesOn = runs[last + 2] === moved && (from < 0 ? lastFrom < 0 : lastFrom >= 0 && from === lastFrom + lastCount);
		if (goesOn) runs[last + 1] = lastCount + 1;
		else runs.push(from, 1, moved);
	}
}

const LISTS = ['own', 'other', 'places'] as const;

function numbersOf<T>(item: T, kind: Kind<T>): Numbers {
	const numbers: Numbers = { own: [], other: [], places: [] };
	kind.addNumbers(item, numbers);
	return numbers;
}

class Growths {
	readonly #pairs: number[] = [];

	add(growth: number): void {
		const pairs = this.#pairs;
		if (pairs.length > 0 && pairs[pairs.length - 1] === growth) pairs[pairs.length - 2] = (pairs[pairs.length - 2] ?? 0) + 1;
		else pairs.push(1, growth);
	}

	result(): Float64Array {
		return Float64Array.from(this.#pairs);
	}
}

/** Reads growths one by one. */
class Reader {
	readonly #pairs: Float64Array;
	#at = -2;
	#left = 0;

	constructor(pairs: Float64Array) {
		this.#pairs = pairs;
	}

	next(): number {
		if (this.#left === 0) this.#left = this.#pairs[(this.#at += 2)] ?? 0;
		this.#left--;
		return this.#pairs[this.#at + 1] ?? 0;
	}
}

class Mover implements Renumbering {
	readonly #own: Reader;
	readonly #other: Reader;
	readonly #places: Reader;

	constructor({ own, other, places }: Difference) {
		this.#own = new Reader(own);
		this.#other = new Reader(other);
		this.#places = new Reader(places);
	}

	own(id: string): string {
		return counted(id, this.#own.next());
	}

	other(id: string): string {
		return counted(id, this.#other.next());
	}

	place(offset: number): number {
		return offset + this.#places.next();
	}
}

/** An id further on by so many. */
function counted(id: string, by: number): string {
	return by === 0 ? id : `${id.charAt(0)}${numberOf(id) + by}`;
}

/** The number of an id that is a letter and a number, as the engine gives them; 0 for any other. */
export function numberOf(id: string): number {
	return isCounted(id) ? Number(id.slice(1)) : 0;
}

/** Whether two ids are the same or, not `exactly`, of one letter and a number each. */
export function idsAlike(one: string, other: string, exactly: boolean): boolean {
	return one === other || (!exactly && one.charCodeAt(0) === other.charCodeAt(0) && isCounted(one) && isCounted(other));
}

function isCounted(id: string): boolean {
	if (id.length < 2 || id.length > 10 || id.charCodeAt(1) === ZERO) return false;
	for (let at = 1; at < id.length; at++) if (id.charCodeAt(at) < ZERO || id.charCodeAt(at) > NINE) return false;
	return true;
}

const ZERO = 48;
const NINE = 57;

/** Finds among items, in the order of their ranks, those that are the same as others. */
class Known<T> {
	readonly #items: readonly T[];
	readonly #kind: Kind<T>;
	#at = 0;

	constructor(items: readonly T[], kind: Kind<T>) {
		this.#items = items;
		this.#kind = kind;
	}

	/** The item among the known ones that is the same, else the item itself. Asked for with ranks that ascend. */
	sameAs(item: T): T {
		const rank = this.#kind.rank(item);
		for (let known = this.#items[this.#at]; known !== undefined; known = this.#items[++this.#at]) {
			if (this.#kind.rank(known) >= rank) return this.#kind.alike(known, item, true) ? known : item;
		}
		return item;
	}
}

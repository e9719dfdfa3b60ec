/** Edits a text at random, as people do, and remembers where every letter went: for the anchoring bench. */

/** A text whose every code unit knows its offset in the original; -1 for what was retyped. */
export interface TracedText {
	readonly text: string;
	readonly origin: readonly number[];
}

export type Random = () => number;
export type Unit = readonly [code: number, origin: number];

/** A seeded random number generator, 0 to 1 (mulberry32, public domain, by Tommy Ettinger). */
export function randomFrom(seed: number): Random {
	let state = seed;
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let value = Math.imul(state ^ (state >>> 15), 1 | state);
		value = (value + Math.imul(value ^ (value >>> 7), 61 | value)) ^ value;
		return ((value ^ (value >>> 14)) >>> 0) / 4294967296;
	};
}

/**
 * `text` with edits until `share` of it is changed: paragraphs inserted (out of `other`, an unrelated text), deleted, moved and
 * retyped, sentences and words inserted, deleted and replaced, and letters mistyped.
 */
export function editedAtRandom(text: string, other: string, share: number, random: Random): TracedText {
	let units: Unit[] = Array.from({ length: text.length }, (_, index) => [text.charCodeAt(index), index] as const);
	let budget = Math.max(1, Math.round(share * text.length));
	for (let tries = 0; budget > 0 && tries < 10_000; tries++) {
		const edit = EDITS[Math.floor(random() * EDITS.length)] ?? replaceWord;
		const result = edit(units, other, random, budget);
		if (!result) continue;
		units = result.units;
		budget -= result.cost;
	}
	return { text: textOf(units), origin: units.map(([, origin]) => origin) };
}

type Edit = (units: Unit[], other: string, random: Random, budget: number) => { units: Unit[]; cost: number } | null;

const EDITS: readonly Edit[] = [
	insertParagraph,
	deleteParagraph,
	moveParagraph,
	retypeParagraph,
	deleteSentence,
	insertWords,
	insertWords,
	deleteWord,
	deleteWord,
	replaceWord,
	replaceWord,
	mistype,
	mistype,
];

function insertParagraph(units: Unit[], other: string, random: Random, budget: number): ReturnType<Edit> {
	const typed = fresh(`${pick(paragraphsOf(other), random)}\n\n`);
	if (typed.length > budget + 40) return null;
	const at = pick(stretches(units, '\n'), random)[0];
	return { units: [...units.slice(0, at), ...typed, ...units.slice(at)], cost: typed.length };
}

function deleteParagraph(units: Unit[], _other: string, random: Random, budget: number): ReturnType<Edit> {
	const [from, to] = pick(stretches(units, '\n'), random);
	return to - from > budget + 40 ? null : without(units, from, to);
}

function moveParagraph(units: Unit[], _other: string, random: Random, budget: number): ReturnType<Edit> {
	const [from, to] = pick(stretches(units, '\n'), random);
	if (to - from > budget + 40) return null;
	const rest = [...units.slice(0, from), ...units.slice(to)];
	const at = pick(stretches(rest, '\n'), random)[0];
	return { units: [...rest.slice(0, at), ...units.slice(from, to), ...rest.slice(at)], cost: to - from };
}

/** Someone writes the paragraph again: of its words every second one stays, in its order. */
function retypeParagraph(units: Unit[], other: string, random: Random, budget: number): ReturnType<Edit> {
	const [from, to] = pick(stretches(units, '\n'), random);
	if ((to - from) / 2 > budget + 40) return null;
	const inside = stretches(units.slice(from, to), ' ').flatMap(([a, b]) =>
		random() < 0.5 ? units.slice(from + a, from + b) : fresh(`${word(other, random)} `),
	);
	return { units: [...units.slice(0, from), ...inside, ...units.slice(to)], cost: Math.ceil((to - from) / 2) };
}

function deleteSentence(units: Unit[], _other: string, random: Random, budget: number): ReturnType<Edit> {
	const [from, to] = pick(stretches(units, '.'), random);
	return to - from > budget + 40 ? null : without(units, from, to);
}

function insertWords(units: Unit[], other: string, random: Random): ReturnType<Edit> {
	const at = pick(stretches(units, ' '), random)[0];
	const typed = fresh(Array.from({ length: 1 + Math.floor(random() * 5) }, () => `${word(other, random)} `).join(''));
	return { units: [...units.slice(0, at), ...typed, ...units.slice(at)], cost: typed.length };
}

function deleteWord(units: Unit[], _other: string, random: Random): ReturnType<Edit> {
	const [from, to] = pick(stretches(units, ' '), random);
	return without(units, from, to);
}

function replaceWord(units: Unit[], other: string, random: Random): ReturnType<Edit> {
	const [from, to] = pick(stretches(units, ' '), random);
	const typed = fresh(`${word(other, random)} `);
	return { units: [...units.slice(0, from), ...typed, ...units.slice(to)], cost: to - from };
}

function mistype(units: Unit[], _other: string, random: Random): ReturnType<Edit> {
	const at = Math.floor(random() * units.length);
	const letter: Unit = [97 + Math.floor(random() * 26), -1];
	const left = random() < 0.5 ? [] : [letter];
	return { units: [...units.slice(0, at), ...left, ...units.slice(at + 1)], cost: 1 };
}

function without(units: Unit[], from: number, to: number): ReturnType<Edit> {
	if (units.length - (to - from) < 20) return null;
	return { units: [...units.slice(0, from), ...units.slice(to)], cost: to - from };
}

/** The stretches that end with a mark (and the white space after it). */
export function stretches(units: readonly Unit[], mark: string): [number, number][] {
	const found: [number, number][] = [];
	const code = mark.charCodeAt(0);
	let from = 0;
	for (let at = 0; at < units.length; at++) {
		if (units[at]?.[0] !== code) continue;
		while ([10, 32].includes(units[at + 1]?.[0] ?? 0)) at++;
		found.push([from, at + 1]);
		from = at + 1;
	}
	if (from < units.length || found.length === 0) found.push([from, units.length]);
	return found;
}

export function fresh(text: string): Unit[] {
	return Array.from({ length: text.length }, (_, index) => [text.charCodeAt(index), -1] as const);
}

export function textOf(units: readonly Unit[]): string {
	return units.map(([code]) => String.fromCharCode(code)).join('');
}

function paragraphsOf(text: string): string[] {
	return text.split(/\n+/).filter((paragraph) => paragraph.length > 0);
}

export function word(text: string, random: Random): string {
	const at = Math.floor(random() * text.length);
	return text.slice(at, at + 60).split(/\s+/)[1] ?? 'word';
}

export function pick<T>(list: readonly T[], random: Random): T {
	const item = list[Math.floor(random() * list.length)];
	if (item === undefined) throw new RangeError('nothing to pick from');
	return item;
}

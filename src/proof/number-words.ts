/** Numbers in figures and in words, read as one value: `2.5 million`, `two and a half million`, `twenty-five`, `nineteen ninety-five`. */
import type { NumberPart } from './normal-words.js';

/** A number that was read: its name for comparison, and how many words it takes. */
export interface ReadNumber {
	/** `#2500000`; of ordinals `#21th`. */
	readonly name: string;
	readonly length: number;
}

/** Parts of a number from a word on: `part(0)` is that word's. */
export type NumberParts = (offset: number) => NumberPart | null;

/** The number that starts at the parts' first; undefined where none does. */
export function readNumber(part: NumberParts): ReadNumber | undefined {
	const first = part(0);
	if (!first) return undefined;
	const dozens = dozensAt(part);
	if (dozens) return dozens;
	if (first.kind === 'article') return articleNumber(part);
	if (first.kind === 'half') return halfOfScale(part);
	if (first.kind === 'ordinal' || first.kind === 'tens-ordinal') return { name: ordinalName(first.value), length: 1 };
	if (first.kind === 'decade') return { name: `#${first.value}s`, length: 1 };
	// A half by itself is the word.
	if (first.kind === 'fraction') return first.value === 0.5 ? undefined : named(first.value, 1);
	if (first.kind === 'point') return digitAt(1, part) === undefined ? undefined : withDecimals(0, 1, part);
	if (first.kind === 'digits') return scaled(first.value, 1, part);
	if (first.kind !== 'unit' && first.kind !== 'ten') return undefined;
	return yearInWords(part) ?? cardinal(part);
}

function named(value: number, length: number): ReadNumber {
	return { name: `#${Number(value.toPrecision(12))}`, length };
}

function ordinalName(value: number): string {
	return `#${value}th`;
}

/** `a hundred`, `a million`: nothing where the article stands before another word. */
function articleNumber(part: NumberParts): ReadNumber | undefined {
	const next = part(1);
	if (next?.kind !== 'hundred' && next?.kind !== 'scale') return undefined;
	return large(1, 1, part);
}

/** `a dozen`, `two dozen`, `half a dozen`, `a half-dozen`; nothing where nobody says how many. */
function dozensAt(part: NumberParts): ReadNumber | undefined {
	const first = part(0);
	const isHalf = first?.kind === 'half' || (first?.kind === 'article' && part(1)?.kind === 'half');
	const half = isHalf ? [first, part(1)].filter((one) => one?.kind === 'half' || one?.kind === 'article').length : 0;
	const small = first?.kind === 'digits' ? { value: first.value, length: 1 } : belowHundred(0, part);
	const [value, length] = isHalf ? [0.5, half] : first?.kind === 'article' ? [1, 1] : [small.value, small.length];
	return length > 0 && part(length)?.kind === 'dozen' ? named(12 * value, length + 1) : undefined;
}

/** `half a million`. */
function halfOfScale(part: NumberParts): ReadNumber | undefined {
	const scale = part(2);
	return part(1)?.kind === 'article' && scale?.kind === 'scale' ? named(scale.value / 2, 3) : undefined;
}

/** Figures, with a half and a scale behind them: `2 and a half million`. */
function scaled(value: number, length: number, part: NumberParts): ReadNumber {
	const fraction = fractionAt(length, part);
	const scale = part(length + fraction.length);
	if (scale?.kind === 'scale') return named((value + fraction.value) * scale.value, length + fraction.length + 1);
	return named(value + fraction.value, length + fraction.length);
}

/** `2½`, `2 and a half`. */
function fractionAt(offset: number, part: NumberParts): { readonly value: number; readonly length: number } {
	const sign = part(offset);
	if (sign?.kind === 'fraction') return { value: sign.value, length: 1 };
	const half = halfAt(offset, part);
	return { value: half ? 0.5 : 0, length: half };
}

/** How many words `and a half` takes at an offset: none where it does not stand there. */
function halfAt(offset: number, part: NumberParts): number {
	return part(offset)?.kind === 'and' && part(offset + 1)?.kind === 'article' && part(offset + 2)?.kind === 'half' ? 3 : 0;
}

/** `nineteen ninety-five`, `twenty sixteen`, `nineteen oh five`: the century, then the years. */
function yearInWords(part: NumberParts): ReadNumber | undefined {
	const [century, years] = [part(0), part(1)];
	if (!century || !('value' in century) || century.value < 10 || century.value > 20 || !years) return undefined;
	if (years.kind === 'decade') return { name: decadeName(century.value * 100 + years.value), length: 2 };
	const last = part(2);
	if (years.kind === 'oh' && last?.kind === 'unit' && last.value < 10) return named(century.value * 100 + last.value, 3);
	if (years.kind === 'unit' && years.value >= 10) return named(century.value * 100 + years.value, 2);
	if (years.kind !== 'ten') return undefined;
	const unit = last?.kind === 'unit' && last.value < 10 ? last.value : 0;
	return named(century.value * 100 + years.value + unit, unit ? 3 : 2);
}

/** The decades of the last century are mostly named without it: `the ’90s`, `the 1990s`, `the nineties`. */
export function decadeName(decade: number): string {
	return `#${decade >= 1930 && decade < 2000 ? decade - 1900 : decade}s`;
}

/** A number in words that begins with a number below a hundred. */
function cardinal(part: NumberParts): ReadNumber {
	const small = belowHundred(0, part);
	if (small.isOrdinal) return { name: ordinalName(small.value), length: small.length };
	return large(small.value, small.length, part);
}

interface Small {
	readonly value: number;
	/** 0 where no number stands there. */
	readonly length: number;
	readonly isOrdinal: boolean;
}

function belowHundred(offset: number, part: NumberParts): Small {
	const [first, next] = [part(offset), part(offset + 1)];
	if (first?.kind === 'unit') return { value: first.value, length: 1, isOrdinal: false };
	if (first?.kind !== 'ten') return { value: 0, length: 0, isOrdinal: false };
	const isUnit = (next?.kind === 'unit' || next?.kind === 'ordinal') && next.value > 0 && next.value < 10;
	if (!isUnit) return { value: first.value, length: 1, isOrdinal: false };
	return { value: first.value + next.value, length: 2, isOrdinal: next.kind === 'ordinal' };
}

/** What follows a number below a hundred: hundreds and scales, each with the rest behind it. */
function large(first: number, length: number, part: NumberParts): ReadNumber {
	let [total, group, at, least] = [0, first, length, Infinity];
	for (let next = part(at); next; next = part(at)) {
		if (next.kind === 'hundred' && group > 0 && group < 100) group *= 100;
		else if (next.kind === 'scale' && group > 0 && next.value < least) {
			total += group * next.value;
			[group, least] = [0, next.value];
		} else break;
		const rest = restAt(at + 1, part);
		group += rest.value;
		at += 1 + rest.length;
	}
	if (part(at)?.kind === 'point' && digitAt(at + 1, part) !== undefined) return withDecimals(total + group, at + 1, part);
	const half = halfAt(at, part);
	const scale = part(at + half);
	if (half && total === 0 && scale?.kind === 'scale') return named((group + 0.5) * scale.value, at + half + 1);
	return named(total + group + (half ? 0.5 : 0), at + half);
}

/** `three point five`, with a scale behind it or none. */
function withDecimals(whole: number, at: number, part: NumberParts): ReadNumber {
	let [value, unit, end] = [whole, 0.1, at];
	for (let digit = digitAt(end, part); digit !== undefined; digit = digitAt(end, part)) {
		value += digit * unit;
		unit /= 10;
		end++;
	}
	return scaled(value, end, part);
}

function digitAt(offset: number, part: NumberParts): number | undefined {
	const digit = part(offset);
	return digit?.kind === 'unit' && digit.value < 10 ? digit.value : undefined;
}

/** `and twenty-five`, `twenty-five` behind hundreds. */
function restAt(at: number, part: NumberParts): Small {
	const and = part(at)?.kind === 'and' ? 1 : 0;
	const small = belowHundred(at + and, part);
	return small.length === 0 || small.isOrdinal ? { value: 0, length: 0, isOrdinal: false } : { ...small, length: small.length + and };
}

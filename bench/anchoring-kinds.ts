/** Kinds of edits that are measured by themselves in the anchoring bench: what people, programs and copying do to a whole article. */
import { fresh, pick, stretches, textOf, word, type Random, type TracedText, type Unit } from './anchoring-edits.js';

type Kind = (units: readonly Unit[], other: string, random: Random) => readonly Unit[];

/** The kinds by name. A letter that is replaced by another form of itself (a curly mark, another white space) keeps its origin. */
export const KINDS: Readonly<Record<string, Kind>> = {
	'paragraph moved': (units, _other, random) => {
		const blocks = blocksOf(units);
		const [moved = []] = blocks.splice(Math.floor(random() * blocks.length), 1);
		blocks.splice(Math.floor(random() * (blocks.length + 1)), 0, moved);
		return blocks.flat();
	},
	'all reordered': (units, _other, random) => shuffled(blocksOf(units), random).flat(),
	duplicated: (units) => [...units, ...fresh(`\n\n${textOf(units)}`)],
	'sentences rewritten': (units, other, random) => rewritten(units, other, random, 0.3),
	'every sentence rewritten': (units, other, random) => rewritten(units, other, random, 1),
	'a third deleted': (units, _other, random) => sentencesOf(units).flatMap((sentence) => (random() < 1 / 3 ? [] : sentence)),
	're-wrapped': (units) => {
		let column = 0;
		return units.map(([code, origin]): Unit => {
			column = code === 10 ? 0 : column + 1;
			if (code !== 32 || column < 66) return [code, origin];
			column = 0;
			return [10, origin];
		});
	},
	'CR LF': (units) => units.flatMap((unit): Unit[] => (unit[0] === 10 ? [[13, -1], unit] : [unit])),
	'marks made curly or straight': (units) =>
		units.map(([code, origin], at): Unit => [replacedMark(String.fromCharCode(code), units[at - 1]?.[0]).charCodeAt(0), origin]),
	'no-break spaces': (units) => units.map(([code, origin]): Unit => [code === 32 ? 160 : code, origin]),
	'double spaces': (units) => units.flatMap((unit): Unit[] => (unit[0] === 32 ? [unit, [32, -1]] : [unit])),
	'another article around': (units, other) => [...fresh(`${other}\n\n`), ...units, ...fresh(`\n\n${other}`)],
	'four at once': (units, other, random) =>
		['paragraph moved', 'sentences rewritten', 're-wrapped', 'double spaces'].reduce(
			(all: readonly Unit[], kind) => KINDS[kind]?.(all, other, random) ?? all,
			units,
		),
};

/** The text after a kind of edit. */
export function editedBy(kind: Kind, text: string, other: string, random: Random): TracedText {
	const units = kind(
		Array.from({ length: text.length }, (_, index): Unit => [text.charCodeAt(index), index]),
		other,
		random,
	);
	return { text: textOf(units), origin: units.map(([, origin]) => origin) };
}

function blocksOf(units: readonly Unit[]): (readonly Unit[])[] {
	return stretches(units, '\n').map(([from, to]) => units.slice(from, to));
}

function sentencesOf(units: readonly Unit[]): (readonly Unit[])[] {
	return stretches(units, '.').map(([from, to]) => units.slice(from, to));
}

/** Of the words in small letters of a share of the sentences, half are others; names and numbers stay. */
function rewritten(units: readonly Unit[], other: string, random: Random, share: number): readonly Unit[] {
	return sentencesOf(units).flatMap((sentence) => {
		if (random() >= share) return sentence;
		return stretches(sentence, ' ').flatMap(([from, to]) => {
			const own = sentence.slice(from, to);
			return /^[a-z]+\s+$/.test(textOf(own)) && random() < 0.5 ? fresh(`${word(other, random)} `) : own;
		});
	});
}

function replacedMark(mark: string, before: number | undefined): string {
	const opens = before === undefined || /[\s([]/.test(String.fromCharCode(before));
	if (mark === '"') return opens ? '“' : '”';
	if (mark === "'") return opens ? '‘' : '’';
	if ('“”'.includes(mark)) return '"';
	return '‘’'.includes(mark) ? "'" : mark;
}

function shuffled<T>(list: readonly T[], random: Random): T[] {
	const rest = [...list];
	return list.map(() => rest.splice(rest.indexOf(pick(rest, random)), 1)[0] as T);
}

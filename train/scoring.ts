/** Exact F1 of labels against lessons. */
import { ENTITY_TYPES } from '../src/annotations.js';
import { OUTSIDE, Position, positionOf, typeIndexOf } from '../src/engine/names/labels.js';
import type { Article } from '../src/engine/types.js';
import type { Lesson } from './corpora.js';
import type { Examples } from './encode.js';

/** A found name: token range and type index. */
export interface Found {
	readonly from: number;
	readonly to: number;
	readonly type: number;
}

/** The names that labels spell, by document. */
export function namesOf(examples: Examples, labels: Uint8Array, documents: number): Found[][] {
	const found: Found[][] = Array.from({ length: documents }, () => []);
	for (let s = 0; s < examples.stretchCount; s++) {
		const from = examples.first.data[s] as number;
		const to = s + 1 < examples.stretchCount ? (examples.first.data[s + 1] as number) : examples.wordCount;
		const token = examples.tokenAt.data[s] as number;
		const list = found[examples.document.data[s] as number];
		let start = from;
		for (let w = from; w < to; w++) {
			const label = labels[w] as number;
			if (label === OUTSIDE) continue;
			const position = positionOf(label);
			if (position === Position.begin || position === Position.only) start = w;
			if (position === Position.last || position === Position.only)
				list?.push({ from: token + start - from, to: token + w + 1 - from, type: typeIndexOf(label) });
		}
	}
	return found;
}

/** A line of figures: exact F1, span F1, and F1 of each type. */
export function decodeScore(
	examples: Examples,
	labels: Uint8Array,
	lessons: readonly Lesson[],
	articles: readonly Article[],
	four = false,
): string {
	return scoreNames(namesOf(examples, labels, lessons.length), lessons, articles, four);
}

export function scoreNames(
	found: readonly (readonly Found[])[],
	lessons: readonly Lesson[],
	articles: readonly Article[],
	four = false,
): string {
	const tallies = new Map<string, [tp: number, fp: number, fn: number]>();
	const count = (key: string, at: 0 | 1 | 2): void => {
		const tally = tallies.get(key) ?? [0, 0, 0];
		tally[at]++;
		tallies.set(key, tally);
	};
	for (const [d, lesson] of lessons.entries()) {
		const tokens = articles[d]?.tokens ?? [];
		const gold = new Map(lesson.labels.map((label) => [`${label.start}:${label.end}`, label.types[0] ?? '']));
		const matched = new Set<string>();
		for (const name of found[d] ?? []) {
			if (four && name.type > 3) continue;
			const key = `${tokens[name.from]?.start}:${tokens[name.to - 1]?.end}`;
			const type = ENTITY_TYPES[name.type] ?? '';
			const want = gold.get(key);
			count('span', want === undefined ? 1 : 0);
			count('exact', want === type ? 0 : 1);
			count(type, want === type ? 0 : 1);
			if (want !== undefined) {
				matched.add(key);
				if (want !== type) {
					count('exact', 2);
					count(want, 2);
				}
			}
		}
		for (const [key, type] of gold) {
			if (matched.has(key)) continue;
			for (const row of ['span', 'exact', type]) count(row, 2);
		}
	}
	return ['exact', 'span', ...ENTITY_TYPES]
		.map((key) => {
			const [tp, fp, fn] = tallies.get(key) ?? [0, 0, 0];
			return `${key.slice(0, 5)} ${((200 * tp) / (2 * tp + fp + fn || 1)).toFixed(1)}`;
		})
		.join('  ');
}

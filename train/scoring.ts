/** Exact figures: a name counts where its span and its type are right. */
import { ENTITY_TYPES, type EntityType, type Span } from '../src/annotations.js';
import type { Name } from '../src/engine/ner/name.js';
import type { Label, Lesson, TwiceReadLesson } from './corpora.js';

/** A found name, as far as scoring cares. */
export type Scored = Span & { readonly type: EntityType };

class Tally {
	right = 0;
	found = 0;
	gold = 0;

	get precision(): number {
		return this.right / (this.found || 1);
	}
	get recall(): number {
		return this.right / (this.gold || 1);
	}
	get f1(): number {
		return (2 * this.right) / (this.found + this.gold || 1);
	}
}

/** Figures of `found` against the labels, by row: `exact`, `span`, and each type. */
export function scoreNames(lessons: readonly Lesson[], found: readonly (readonly Scored[])[]): Map<string, Tally> {
	const tallies = new Map<string, Tally>(['exact', 'span', ...ENTITY_TYPES].map((row) => [row, new Tally()]));
	const count = (row: string, field: 'right' | 'found' | 'gold'): void => {
		const tally = tallies.get(row);
		if (tally) tally[field]++;
	};
	for (const [d, { labels }] of lessons.entries()) {
		const types = new Map(labels.map(({ start, end, types: [type] }) => [`${start}:${end}`, type]));
		for (const label of labels) for (const row of ['exact', 'span', label.types[0] ?? '']) count(row, 'gold');
		for (const { start, end, type } of found[d] ?? []) {
			const gold = types.get(`${start}:${end}`);
			for (const row of ['exact', 'span', type]) count(row, 'found');
			if (gold !== undefined) count('span', 'right');
			if (gold === type) for (const row of ['exact', type]) count(row, 'right');
		}
	}
	return tallies;
}

/** The lessons with the joined reading of a name replacing the labels inside it, where one of `found` has just that span. */
export function withJoined(lessons: readonly TwiceReadLesson[], found: readonly (readonly Scored[])[]): Lesson[] {
	return lessons.map((lesson, d) => {
		const spans = new Set((found[d] ?? []).map(({ start, end }) => `${start}:${end}`));
		const taken = lesson.joined.filter(({ start, end }) => spans.has(`${start}:${end}`));
		const isFree = (label: Label): boolean => !taken.some(({ start, end }) => start <= label.start && label.end <= end);
		return { ...lesson, labels: [...lesson.labels.filter(isFree), ...taken] };
	});
}

/** Exact F1 in percent. */
export function exactF1(lessons: readonly Lesson[], found: readonly (readonly Scored[])[], row = 'exact'): number {
	return (scoreNames(lessons, found).get(row)?.f1 ?? 0) * 100;
}

/** A table of figures with a title. */
export function scoreTable(title: string, lessons: readonly Lesson[], found: readonly (readonly Scored[])[]): string {
	const percent = (share: number): string => (share * 100).toFixed(1).padStart(6);
	const rows = [...scoreNames(lessons, found)].filter(([, tally]) => tally.gold > 0);
	const lines = rows.map(
		([row, tally]) =>
			`${row.padEnd(14)}${percent(tally.precision)}${percent(tally.recall)}${percent(tally.f1)}${String(tally.gold).padStart(7)}`,
	);
	return [`\n${title}`, `${''.padEnd(14)}     P     R    F1   gold`, ...lines].join('\n');
}

const BINS = [0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 1.01] as const;

/** How often marks of each confidence are right. */
export function reliabilityTable(lessons: readonly Lesson[], found: readonly (readonly Name[])[]): string {
	const bins = BINS.map(() => ({ right: 0, count: 0, sum: 0 }));
	for (const [d, { labels }] of lessons.entries()) {
		const types = new Map(labels.map(({ start, end, types: [type] }) => [`${start}:${end}`, type]));
		for (const { start, end, type, confidence } of found[d] ?? []) {
			const bin = bins[BINS.findIndex((end_) => confidence < end_)];
			if (!bin) continue;
			bin.count++;
			bin.sum += confidence;
			if (types.get(`${start}:${end}`) === type) bin.right++;
		}
	}
	const lines = bins.map(({ right, count, sum }, index) => {
		const below = Math.min(1, BINS[index] ?? 1).toFixed(2);
		return count
			? `below ${below}  marks ${String(count).padStart(5)}  mean confidence ${(sum / count).toFixed(3)}  right ${(right / count).toFixed(3)}`
			: '';
	});
	return ['\nreliability', ...lines.filter(Boolean)].join('\n');
}

/** Lists a tagger's mistakes by kind, the most frequent kinds first, each with the words around it. */
import type { Span } from '../src/annotations.js';
import type { Name } from '../src/engine/ner/name.js';
import type { Lesson } from './corpora.js';

/** Prints every mistake that `found` makes in the documents. */
export function printErrors(title: string, lessons: readonly Lesson[], found: readonly (readonly Name[])[]): void {
	const kinds = new Map<string, string[]>();
	for (const [d, lesson] of lessons.entries()) {
		for (const [kind, line] of mistakesOf(lesson, found[d] ?? [])) kinds.set(kind, [...(kinds.get(kind) ?? []), line]);
	}
	console.log(`\n# ${title}`);
	for (const [kind, lines] of [...kinds].sort((a, b) => b[1].length - a[1].length)) {
		console.log(`\n## ${kind}: ${lines.length}`);
		for (const line of lines) console.log(`  ${line}`);
	}
}

function* mistakesOf(lesson: Lesson, found: readonly Name[]): Generator<[kind: string, line: string]> {
	const shown = (span: Span): string => `${lesson.id}: ${surroundings(lesson.text, span)}`;
	for (const label of lesson.labels) {
		const type = label.types[0] ?? 'name';
		const over = found.filter((name) => name.start < label.end && label.start < name.end);
		const exact = over.find((name) => name.start === label.start && name.end === label.end);
		if (exact && exact.type !== type) yield [`${type} taken for ${exact.type}`, shown(label)];
		else if (!exact && over.length === 0) yield [`missed ${type}`, shown(label)];
		else if (!exact)
			yield [
				`borders of ${type}`,
				`${shown(label)} | found ${over.map((name) => `${lesson.text.slice(name.start, name.end)} (${name.type})`).join(', ')}`,
			];
	}
	for (const name of found) {
		if (!lesson.labels.some((label) => label.start < name.end && name.start < label.end)) yield [`spurious ${name.type}`, shown(name)];
	}
}

function surroundings(text: string, { start, end }: Span): string {
	return `${text.slice(Math.max(0, start - 50), start)}[${text.slice(start, end)}]${text.slice(end, end + 40)}`.replace(/\s+/g, ' ');
}

/** Which stretches of an article are marked, by kind of mark. */
import { ENTITY_TYPES, type Annotations, type EntityType, type Span } from '../annotations.js';
import type { NamedPlace } from '../engine/annotate.js';

/** The kinds of mark, each with a look and a setting (`copydesk.marks.KIND`) of its own. */
export const MARK_KINDS = [...ENTITY_TYPES, 'pronouns', 'quotes', 'partialQuotes', 'indirectQuotes', 'reportedActs', 'dates'] as const;
export type MarkKind = (typeof MARK_KINDS)[number];

/** Spans by kind, each list in the order of the annotations. */
export type Marks = Readonly<Record<MarkKind, readonly Span[]>>;

const MARK_OF_QUOTE = { direct: 'quotes', partial: 'partialQuotes', indirect: 'indirectQuotes', act: 'reportedActs' } as const;

/** The marks of an article. */
export function marksOf(annotations: Annotations): Marks {
	const marks = noMarks();
	const types = new Map<string, EntityType>(annotations.entities.map((entity) => [entity.id, entity.type]));
	for (const mention of annotations.mentions) {
		const type = types.get(mention.entity);
		if (type) marks[mention.form === 'name' ? type : 'pronouns'].push(mention);
	}
	for (const quote of annotations.quotes) {
		// Titles, nicknames and scare quotes are marked by their author's quotation marks already.
		if (quote.kind === 'mention') continue;
		for (const span of quote.spans) marks[MARK_OF_QUOTE[quote.kind]].push(span);
	}
	for (const date of annotations.dates) marks.dates.push(date);
	return marks;
}

/** The marks of names alone, as long as nothing else is known of an article. */
export function marksOfNames(names: readonly NamedPlace[]): Marks {
	const marks = noMarks();
	for (const name of names) marks[name.type].push(name);
	return marks;
}

function noMarks(): Record<MarkKind, Span[]> {
	return {
		person: [],
		organization: [],
		place: [],
		group: [],
		event: [],
		work: [],
		pronouns: [],
		quotes: [],
		partialQuotes: [],
		indirectQuotes: [],
		reportedActs: [],
		dates: [],
	};
}

/** Whether two lists mark the same places. */
export function sameSpans(a: readonly Span[], b: readonly Span[]): boolean {
	return a.length === b.length && a.every((span, index) => span.start === b[index]?.start && span.end === b[index].end);
}

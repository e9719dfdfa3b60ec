/** Turns what a text has of a register into constraints on the engine, and lays an article's own corrections over them. */
import type { EntityType, Span } from '../annotations.js';
import { lastStartingBy } from '../engine/document/lookup.js';
import type { Constraints } from '../engine/ner/constraints.js';
import type { RegisterEntry } from './register.js';
import type { RecognizedPlace, Recognition } from './recognition.js';
import { groupedByAll } from '../engine/util/grouped.js';

type PlacePair = readonly [Span, Span];
type TypedSpan = Span & { readonly type: EntityType };

/** What the engine takes from the register. The time grows with the places. */
export function registerConstraints({ places, never }: Recognition): Constraints {
	const known = places.flatMap(typed);
	const linked = groupedByAll(places, ({ entry }) => (entry ? [entry] : []));
	const sameKnown = [...linked.values()].flatMap((own) => own.slice(1).map((place): PlacePair => [own[0] ?? place, place]));
	return { known, neverNames: never, sameKnown, different: [...strangerPairs(places, linked), ...distinctPairs(linked)] };
}

/** Namesakes of several types are left to the engine, unless the text tells which is meant. */
function typed({ start, end, entry, candidates }: RecognizedPlace): TypedSpan[] {
	const types = new Set((entry ? [entry] : candidates).map(({ type }) => type));
	const [type] = types;
	return type !== undefined && types.size === 1 ? [{ start, end, type }] : [];
}

/** Strangers are not those whose name they have. */
function strangerPairs(
	places: readonly RecognizedPlace[],
	linked: ReadonlyMap<RegisterEntry, readonly RecognizedPlace[]>,
): readonly PlacePair[] {
	return places
		.filter(({ isStranger }) => isStranger)
		.flatMap((place) => place.candidates.flatMap((entry) => (linked.get(entry) ?? []).slice(0, 1).map((own): PlacePair => [place, own])));
}

/** Entries that have a form in common, or that name each other as distinct, are two. */
function distinctPairs(linked: ReadonlyMap<RegisterEntry, readonly RecognizedPlace[]>): readonly PlacePair[] {
	const byId = new Map([...linked].map(([entry, [first]]) => [entry.id, first]));
	return [...linked].flatMap(([entry, own]) => {
		const namesakes = own.flatMap(({ candidates }) => candidates).map(({ id }) => id);
		const others = new Set([...namesakes, ...(entry.distinctFrom ?? [])].filter((id) => id !== entry.id));
		const [first] = own;
		return [...others].flatMap((id): PlacePair[] => {
			const other = byId.get(id);
			return first && other ? [[first, other]] : [];
		});
	});
}

/** Both, where the editor's word beats the register's. */
export function withEditors(text: string, register: Constraints, editor: Constraints): Constraints {
	const { names = [], notNames = [], alsoNames = [], words, same = [], different = [] } = editor;
	const decided = [...names, ...notNames, ...alsoNames].sort((a, b) => a.start - b.start);
	const isDecided = overlapTest(decided);
	const isFree = (span: Span): boolean => !isDecided(span) && !words?.has(text.slice(span.start, span.end));
	const isBetween = (pairs: readonly PlacePair[]): ((pair: PlacePair) => boolean) => {
		const isTouched = overlapTest(pairs.flat().sort((a, b) => a.start - b.start));
		return (pair) => !pair.some(isTouched);
	};
	return {
		...register,
		...editor,
		known: (register.known ?? []).filter(isFree),
		neverNames: (register.neverNames ?? []).filter(isFree),
		same,
		sameKnown: (register.sameKnown ?? []).filter(isBetween(different)),
		different: [...different, ...(register.different ?? []).filter(isBetween(same))],
	};
}

/** A test of whether a span overlaps one of `spans`, which are sorted by their starts. */
function overlapTest(spans: readonly Span[]): (span: Span) => boolean {
	let reach = 0;
	const reaches = spans.map(({ end }) => (reach = Math.max(reach, end)));
	return ({ start, end }) => (reaches[lastStartingBy(spans, end - 1)] ?? 0) > start;
}

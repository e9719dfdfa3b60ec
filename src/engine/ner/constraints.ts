/** Lays what the editor has decided over what was found. */
import type { EntityType, Span } from '../../annotations.js';
import type { Article } from '../document/types.js';
import type { Name } from './name.js';
import { lastStartingBy, tokenRange } from '../document/lookup.js';

/** What the editor has already decided, anchored to this very text; the engine infers the rest from it. */
export interface Constraints {
	/** Names that stand: they replace whatever the engine finds there. */
	readonly names?: readonly (Span & { readonly type: EntityType })[];
	/** When true, `names` are all the names: nothing else is looked for (to measure the other steps by themselves). */
	readonly onlyNames?: boolean;
	/** Stretches that are no name. */
	readonly notNames?: readonly Span[];
	/** What names with exactly these words are, wherever they are found: of that type, or no names (null). Weaker than `names`. */
	readonly words?: ReadonlyMap<string, EntityType | null>;
	/** Names that stand where nothing else is found: other places of words that the editor called a name. */
	readonly alsoNames?: readonly (Span & { readonly type: EntityType })[];
	/** Names that are known beforehand: they replace what is found there, unless a longer name was found that holds them. The weakest. */
	readonly known?: readonly (Span & { readonly type: EntityType })[];
	/** Stretches within which nothing that is found is a name; longer names that hold them are. */
	readonly neverNames?: readonly Span[];
	/** Pairs of names that are one entity, and pairs that are not. */
	readonly same?: readonly (readonly [Span, Span])[];
	readonly different?: readonly (readonly [Span, Span])[];
	/** Pairs of `known` that are one entity; where a longer name was found in the place of one, they are not. */
	readonly sameKnown?: readonly (readonly [Span, Span])[];
	/** The type of the whole entity that a name belongs to, and what it is called; later ones win. */
	readonly entityTypes?: readonly (Span & { readonly type: EntityType })[];
	readonly entityNames?: readonly (Span & { readonly name: string })[];
}

const BY_EDITOR: readonly string[] = ['editor'];
const BY_REGISTER: readonly string[] = ['register'];

/** `found` less what the editor refused and what overlaps the editor's names, with those added, in text order. */
export function withConstrainedNames(article: Article, found: readonly Name[], constraints: Constraints): readonly Name[] {
	const names = (constraints.names ?? []).map((name) => asName(article, name)).sort(byStart);
	if (constraints.onlyNames) return names;
	const blocked = [...names, ...(constraints.notNames ?? [])].sort(byStart);
	const foundOrKnown = withKnownNames(article, found, constraints);
	const decided = withoutOverlapping(withConstrainedWordings(article, foundOrKnown, constraints.words), blocked);
	const also = (constraints.alsoNames ?? []).map((name) => asName(article, name)).sort(byStart);
	const added = also.length > 0 ? withoutOverlapping(also, [...decided, ...blocked].sort(byStart)) : [];
	return names.length + added.length === 0 ? decided : [...decided, ...names, ...added].sort(byStart);
}

function asName(article: Article, name: Span & Pick<Name, 'type'>, rules = BY_EDITOR): Name {
	return { start: name.start, end: name.end, type: name.type, confidence: 1, ...tokenRange(article, name), rules };
}

/** `known` and `neverNames` overlap neither themselves nor each other. */
function withKnownNames(article: Article, found: readonly Name[], { known = [], neverNames = [] }: Constraints): readonly Name[] {
	if (known.length + neverNames.length === 0) return found;
	const allowed = found.filter((name) => !holderOf(name, neverNames));
	const names = known.filter((name) => isAsLong(name, holderOf(name, allowed))).map((name) => asName(article, name, BY_REGISTER));
	return [...withoutOverlapping(allowed, names), ...names].sort(byStart);
}

/** The one of `spans`, in text order, that holds the whole of a span. */
function holderOf<T extends Span>(span: Span, spans: readonly T[]): T | undefined {
	const last = spans[lastStartingBy(spans, span.start)];
	return last && last.end >= span.end ? last : undefined;
}

function isAsLong(span: Span, other: Span | undefined): boolean {
	return !other || (other.start === span.start && other.end === span.end);
}

function withConstrainedWordings(article: Article, found: readonly Name[], words: Constraints['words']): readonly Name[] {
	if (!words || words.size === 0) return found;
	return found.flatMap((name) => {
		const type = words.get(article.text.slice(name.start, name.end));
		if (type === undefined) return name;
		return type === null ? [] : { ...name, type, confidence: 1, rules: [...name.rules, ...BY_EDITOR] };
	});
}

function byStart(a: Span, b: Span): number {
	return a.start - b.start;
}

/** Those of `items` that overlap none of `blocked`; both in text order. */
function withoutOverlapping<T extends Span>(items: readonly T[], blocked: readonly Span[]): readonly T[] {
	if (blocked.length === 0) return items;
	let next = 0;
	let reach = -1;
	return items.filter((item) => {
		for (let other = blocked[next]; other && other.start < item.end; other = blocked[++next]) reach = Math.max(reach, other.end);
		return reach <= item.start;
	});
}

/** Lays what the editor has decided over what was found. */
import type { Span } from '../../annotations.js';
import type { Article, Constraints, Name } from '../types.js';
import { tokenRange } from '../document/lookup.js';

const BY_EDITOR: readonly string[] = ['editor'];

/** `found` less what the editor refused and what overlaps the editor's names, with those added, in text order. */
export function withConstrainedNames(article: Article, found: readonly Name[], constraints: Constraints): readonly Name[] {
	const names = (constraints.names ?? []).map((name) => asName(article, name)).sort(byStart);
	if (constraints.onlyNames) return names;
	const blocked = [...names, ...(constraints.notNames ?? [])].sort(byStart);
	const decided = withoutOverlapping(withConstrainedWordings(article, found, constraints.words), blocked);
	const also = (constraints.alsoNames ?? []).map((name) => asName(article, name)).sort(byStart);
	const added = also.length > 0 ? withoutOverlapping(also, [...decided, ...blocked].sort(byStart)) : [];
	return names.length + added.length === 0 ? decided : [...decided, ...names, ...added].sort(byStart);
}

function asName(article: Article, name: Span & Pick<Name, 'type'>): Name {
	return { start: name.start, end: name.end, type: name.type, confidence: 1, ...tokenRange(article, name), rules: BY_EDITOR };
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

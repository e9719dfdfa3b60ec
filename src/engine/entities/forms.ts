/** The forms in which an article's names appear: one a type and wording, with the places where it stands. */
import type { EntityType } from '../../annotations.js';
import type { Article, Name } from '../types.js';
import { wordsOf } from './words.js';

export interface Form {
	readonly type: EntityType;
	/** As it first stands in the text. */
	readonly text: string;
	/** Folded words. */
	readonly words: readonly string[];
	/** Indices of the names in this form, in text order. */
	readonly names: readonly number[];
	/** The first of them. */
	readonly first: number;
}

/** The forms, in order of first appearance. */
export function formsOf(article: Article, names: readonly Name[]): Form[] {
	const types = settledTypes(article, names);
	const forms = new Map<string, Form & { names: number[] }>();
	const wordings = new Map<string, string[]>();
	for (const [index, name] of names.entries()) {
		const text = article.text.slice(name.start, name.end);
		const type = types[index] ?? name.type;
		const words = wordings.get(text) ?? wordsOf(text);
		wordings.set(text, words);
		const key = `${type} ${words.join('')}`;
		const form = forms.get(key);
		if (form) form.names.push(index);
		else forms.set(key, { type, text, words, names: [index], first: index });
	}
	return [...forms.values()];
}

/** A reading that holds less than this share of a wording's confidence is taken for a slip. */
const MINORITY = 0.4;

/**
 * The type of each name, after the same words elsewhere have had their say: where one wording is read as
 * several types, the weaker readings follow the strongest, save those that a name given by the editor
 * (confidence 1) or a good share of the mentions upholds (`England` the team and the country).
 */
function settledTypes(article: Article, names: readonly Name[]): EntityType[] {
	const votes = new Map<string, Map<EntityType, number>>();
	const keys = names.map((name) => article.text.slice(name.start, name.end));
	for (const [index, name] of names.entries()) {
		const key = keys[index] ?? '';
		const byType = votes.get(key) ?? new Map<EntityType, number>();
		byType.set(name.type, (byType.get(name.type) ?? 0) + name.confidence);
		votes.set(key, byType);
	}
	return names.map((name, index) => {
		const byType = votes.get(keys[index] ?? '');
		if (!byType || byType.size < 2 || name.confidence === 1) return name.type;
		const total = [...byType.values()].reduce((sum, vote) => sum + vote, 0);
		const [best] = [...byType].sort((a, b) => b[1] - a[1]);
		return best && (byType.get(name.type) ?? 0) < MINORITY * total ? best[0] : name.type;
	});
}

/** The forms in which an article's names appear: one a type and wording, with the places where it stands. */
import type { EntityType } from '../../annotations.js';
import type { Name } from '../types.js';
import type { Wording } from './wordings.js';

export interface Form {
	readonly type: EntityType;
	/** As it first stands in the text, with what is known of it. */
	readonly wording: Wording;
	/** As it first stands in the text. */
	readonly text: string;
	/** Folded words. */
	readonly words: readonly string[];
	/** Indices of the names in this form, in text order. */
	readonly names: readonly number[];
	/** The first of them. */
	readonly first: number;
}

/** The forms, in order of first appearance. `types` (settled) and `wordings` are those of the names. */
export function formsOf(types: readonly EntityType[], wordings: readonly Wording[]): Form[] {
	const forms = new Map<string, Form & { names: number[] }>();
	for (const [index, wording] of wordings.entries()) {
		const type = types[index] ?? 'organization';
		const key = wording.keyAs(type);
		const form = forms.get(key);
		if (form) form.names.push(index);
		else forms.set(key, { type, wording, text: wording.text, words: wording.words, names: [index], first: index });
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
export function settledTypes(names: readonly Name[], wordings: readonly Wording[]): EntityType[] {
	const votes = votesOfAmbiguous(names, wordings);
	return names.map((name, index) => {
		const byType = votes.size > 0 && votes.get(wordings[index] as Wording);
		if (!byType || name.confidence === 1) return name.type;
		const total = [...byType.values()].reduce((sum, vote) => sum + vote, 0);
		const [best] = [...byType].sort((a, b) => b[1] - a[1]);
		return best && (byType.get(name.type) ?? 0) < MINORITY * total ? best[0] : name.type;
	});
}

/** For the wordings that are read as several types, the confidence of each type. */
function votesOfAmbiguous(names: readonly Name[], wordings: readonly Wording[]): Map<Wording, Map<EntityType, number>> {
	const types = new Map<Wording, EntityType>();
	const votes = new Map<Wording, Map<EntityType, number>>();
	for (const [index, wording] of wordings.entries()) {
		const { type } = names[index] as Name;
		const first = types.get(wording);
		if (first === undefined) types.set(wording, type);
		else if (first !== type) votes.set(wording, new Map());
	}
	if (votes.size === 0) return votes;
	for (const [index, wording] of wordings.entries()) {
		const byType = votes.get(wording);
		if (!byType) continue;
		const { type, confidence } = names[index] as Name;
		byType.set(type, (byType.get(type) ?? 0) + confidence);
	}
	return votes;
}

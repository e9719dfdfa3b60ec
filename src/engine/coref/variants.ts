/** The variants in which an article's names appear: one a type and surface, with the places where it stands. */
import type { EntityType } from '../../annotations.js';
import type { Name } from '../ner/name.js';
import type { SurfaceForm } from './surface-forms.js';

export interface Variant {
	readonly type: EntityType;
	/** As it first stands in the text, with what is known of it. */
	readonly surface: SurfaceForm;
	/** Folded words. */
	readonly words: readonly string[];
	/** Indices of the names in this variant, in text order. */
	readonly names: readonly number[];
	/** The first of them. */
	readonly first: number;
}

/** The variants, in order of first appearance. `types` (settled) and `surfaces` are those of the names. */
export function variantsOf(types: readonly EntityType[], surfaces: readonly SurfaceForm[]): Variant[] {
	const variants = new Map<string, Variant & { names: number[] }>();
	for (const [index, surface] of surfaces.entries()) {
		const type = types[index] ?? 'organization';
		const key = surface.keyAs(type);
		const variant = variants.get(key);
		if (variant) variant.names.push(index);
		else variants.set(key, { type, surface, words: surface.words, names: [index], first: index });
	}
	return [...variants.values()];
}

/** A reading that holds less than this share of a surface's confidence is taken for a slip. */
const MINORITY = 0.4;

/**
 * The type of each name, after the same words elsewhere have had their say: where one surface is read as
 * several types, the weaker readings follow the strongest, save those that a name given by the editor
 * (confidence 1) or a good share of the mentions upholds (`England` the team and the country).
 */
export function settledTypes(names: readonly Name[], surfaces: readonly SurfaceForm[]): EntityType[] {
	const votes = votesOfAmbiguous(names, surfaces);
	return names.map((name, index) => {
		const byType = votes.size > 0 && votes.get(surfaces[index] as SurfaceForm);
		if (!byType || name.confidence === 1) return name.type;
		const total = [...byType.values()].reduce((sum, vote) => sum + vote, 0);
		const [best] = [...byType].sort((a, b) => b[1] - a[1]);
		return best && (byType.get(name.type) ?? 0) < MINORITY * total ? best[0] : name.type;
	});
}

/** For the surfaces that are read as several types, the confidence of each type. */
function votesOfAmbiguous(names: readonly Name[], surfaces: readonly SurfaceForm[]): Map<SurfaceForm, Map<EntityType, number>> {
	const types = new Map<SurfaceForm, EntityType>();
	const votes = new Map<SurfaceForm, Map<EntityType, number>>();
	for (const [index, surface] of surfaces.entries()) {
		const { type } = names[index] as Name;
		const first = types.get(surface);
		if (first === undefined) types.set(surface, type);
		else if (first !== type) votes.set(surface, new Map());
	}
	if (votes.size === 0) return votes;
	for (const [index, surface] of surfaces.entries()) {
		const byType = votes.get(surface);
		if (!byType) continue;
		const { type, confidence } = names[index] as Name;
		byType.set(type, (byType.get(type) ?? 0) + confidence);
	}
	return votes;
}

/** Gives entities the type and the name that the editor gave them. */
import type { EntityType, Span } from '../../annotations.js';
import type { Cluster } from './types.js';
import type { Constraints } from '../ner/constraints.js';
import type { Name } from '../ner/name.js';
import { nameAt, pairsOfNames } from './name-pairs.js';

/**
 * The clusters with the editor's types and names. A single mention that was given another type than its entity has is another
 * thing and leaves it, unless the editor also said that the two are one: then the entity takes the type. `canonicalName` names a cluster.
 */
export function withConstrainedEntities(
	names: readonly Name[],
	clusters: readonly Cluster[],
	constraints: Constraints,
	canonicalName: (names: readonly number[]) => string,
): readonly Cluster[] {
	const { entityTypes = [], entityNames = [], names: constrainedNames = [] } = constraints;
	if (entityTypes.length + entityNames.length + constrainedNames.length === 0 || constraints.onlyNames) return clusters;
	const retyped = withEntityTypes(names, clusters, entityTypes);
	const parted = withoutStrangers(names, retyped, constraints, canonicalName);
	return withEntityNames(names, parted, entityNames);
}

function withEntityTypes(
	names: readonly Name[],
	clusters: readonly Cluster[],
	types: Constraints['entityTypes'] & object,
): readonly Cluster[] {
	const byCluster = wordsOnClusters(names, clusters, types);
	return clusters.map((cluster, index) => ({ ...cluster, type: byCluster.get(index)?.type ?? cluster.type }));
}

function withEntityNames(
	names: readonly Name[],
	clusters: readonly Cluster[],
	constraints: Constraints['entityNames'] & object,
): readonly Cluster[] {
	const byCluster = wordsOnClusters(names, clusters, constraints);
	return clusters.map((cluster, index) => ({ ...cluster, name: byCluster.get(index)?.name ?? cluster.name }));
}

/** The last word on each cluster, by the cluster's index. */
function wordsOnClusters<T extends Span>(names: readonly Name[], clusters: readonly Cluster[], words: readonly T[]): Map<number, T> {
	const clusterOf = new Map(clusters.flatMap((cluster, index) => cluster.names.map((name) => [name, index] as const)));
	const last = new Map<number, T>();
	for (const word of words) {
		const cluster = clusterOf.get(nameAt(names, word) ?? -1);
		if (cluster !== undefined) last.set(cluster, word);
	}
	return last;
}

function withoutStrangers(
	names: readonly Name[],
	clusters: readonly Cluster[],
	constraints: Constraints,
	canonicalName: (names: readonly number[]) => string,
): readonly Cluster[] {
	const types = new Map<number, EntityType>();
	for (const name of constraints.names ?? []) {
		const index = nameAt(names, name);
		if (index !== undefined) types.set(index, name.type);
	}
	const wholly = new Set((constraints.entityTypes ?? []).map((span) => nameAt(names, span)));
	const joined = new Set(pairsOfNames(names, constraints.same).flat());
	const split = clusters.flatMap((cluster) => {
		const settled = cluster.names.some((name) => wholly.has(name));
		const strange = settled ? [] : cluster.names.filter((name) => (types.get(name) ?? cluster.type) !== cluster.type);
		if (strange.length === 0) return cluster;
		const [first] = strange;
		const type = types.get(first ?? -1) ?? cluster.type;
		if (strange.length === cluster.names.length || strange.some((name) => joined.has(name))) return { ...cluster, type };
		const others = cluster.names.filter((name) => !strange.includes(name));
		const left = [...groupedByType(strange, types)].map(([type, members]): Cluster => ({
			type,
			name: canonicalName(members),
			names: members,
			gender: 'unknown',
		}));
		return [{ ...cluster, name: canonicalName(others), names: others }, ...left];
	});
	return split.sort((a, b) => (a.names[0] ?? 0) - (b.names[0] ?? 0));
}

function groupedByType(names: readonly number[], types: ReadonlyMap<number, EntityType>): Map<EntityType, number[]> {
	const byType = new Map<EntityType, number[]>();
	for (const name of names) {
		const type = types.get(name);
		if (type) byType.set(type, [...(byType.get(type) ?? []), name]);
	}
	return byType;
}

/** Composes the line after the dash: what this article says an entity is. Never anything from outside it. */
import type { Article } from '../document/types.js';
import type { ResolvedArticle, Cluster, Description } from '../coref/types.js';
import type { Name } from '../ner/name.js';
import { composed } from './compose.js';
import type { PronounReader } from '../coref/pronouns.js';
import { roleNoun } from '../lexicon/role-nouns.js';
import { thingNoun } from '../lexicon/things.js';
import type { Finding } from './findings.js';
import { DescribedText } from './described-text.js';
import { findingsAfter } from './after.js';
import { findingsBefore } from './before.js';
import { findingsInClauses, findingsOfPronoun } from './clauses.js';
import type { Judge } from './chance.js';
import { findingsOfLetters } from './letters.js';
import { findingsNearby } from './nearby.js';
import { findingsOfParty } from './party.js';
import { findingsOfThing } from './things.js';
import { withNamedOwners } from './owners.js';
import { SHARES } from '../util/budget.js';
import { flatMapped } from '../util/flat-mapped.js';
import { grouped } from '../util/grouped.js';

/** What the article says of each cluster, by index; null where it says nothing. `names` are in text order. */
export function describeClusters(article: Article, names: readonly Name[], clusters: readonly Cluster[]): (Description | null)[] {
	const clusterOf = new Array<number>(names.length).fill(-1);
	for (const [index, cluster] of clusters.entries()) for (const name of cluster.names) clusterOf[name] = index;
	return descriptionsOf(clusters.length, findingsIn({ article, names, clusters, clusterOf }));
}

/** The descriptions that findings make, for each of `count` clusters. */
export function descriptionsOf(count: number, findings: readonly Finding[]): (Description | null)[] {
	const byCluster = grouped(findings, ({ cluster }) => cluster);
	return Array.from({ length: count }, (_, index) => composedOf(byCluster.get(index) ?? []));
}

/** The description that the findings on one cluster make, in whatever order; null where they make none. */
export function composedOf(findings: readonly Finding[]): Description | null {
	return composed(inTextOrder(findings));
}

/** All that the article says of its clusters, one by one; `pronouns` reads the pronouns of this very article. */
export function findingsIn(resolved: Omit<ResolvedArticle, 'descriptions'>, pronouns?: PronounReader, judge?: Judge): Finding[] {
	const { names, clusters, clusterOf } = resolved;
	const passage = new DescribedText(resolved, roleNoun, pronouns);
	const things = passage.forNouns(thingNoun);
	const findings: Finding[] = [];
	for (const [index, { start }] of names.entries()) {
		if (resolved.budget?.allows(start, SHARES.descriptions) === false) return findings;
		const cluster = clusterOf[index] ?? -1;
		const type = clusters[cluster]?.type;
		const name = passage.frame.unitOfName[index] ?? -1;
		if (type !== 'person' && type !== 'group') findings.push(...findingsOfThing(things, name, cluster));
		if (type !== 'person') continue;
		findings.push(...findingsBefore(passage, name, cluster));
		findings.push(...findingsOfLetters(passage, name, cluster));
		findings.push(...findingsOfParty(passage, name, cluster));
		findings.push(...findingsAfter(passage, name, cluster));
		findings.push(...findingsInClauses(passage, name, cluster));
	}
	for (const found of ofPronouns(passage)) findings.push(...found);
	return withNamedOwners(passage, [...findings, ...findingsNearby(passage, findings, judge)]);
}

/** `She is a lawyer.`: what sentences say whose subject is a pronoun that is sure. */
function ofPronouns(passage: DescribedText): Finding[][] {
	return flatMapped(passage.frame.sentences, ({ from }) => {
		if (!/^(?:he|she)$/.test(passage.lower(from))) return [];
		const cluster = passage.antecedent(from, -1);
		return cluster === undefined ? [] : [findingsOfPronoun(passage, from, cluster)];
	});
}

function inTextOrder(findings: readonly Finding[]): Finding[] {
	return findings.toSorted((a, b) => a.start - b.start);
}

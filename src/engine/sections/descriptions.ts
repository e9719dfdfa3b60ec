/** The descriptions of clusters by what all sections say of them: a cluster of which the same is said has the same description. */
import type { DateMention } from '../../annotations.js';
import { Store } from '../cache/store.js';
import { composedOf } from '../descriptions/describe.js';
import type { Finding } from '../descriptions/findings.js';
import type { Description } from '../coref/types.js';
import type { Place } from './resolved-section.js';

/** What a section gives without knowing what the rest of the text says of its clusters; offsets and clusters are the section's own. */
export interface Facts {
	readonly findings: readonly Finding[];
	readonly dates: readonly DateMention[];
}

/** A finding, and what is added to its offsets. */
interface PlacedFinding {
	readonly finding: Finding;
	readonly offset: number;
}

/** A description, and what it was composed from. */
interface StoredDescription {
	readonly findings: readonly PlacedFinding[];
	readonly description: Description | null;
	/** For each piece of evidence, the index of the finding that it comes from. */
	readonly sources: readonly number[];
}

/** The descriptions of one document. */
export class DescriptionCache {
	/** By the first of the findings. */
	readonly #stored = new Store<Finding | undefined, StoredDescription>();

	/** The descriptions of all clusters; `facts` are those of the sections at `places`. */
	of(clusters: number, places: readonly Place[], facts: readonly Facts[]): (Description | null)[] {
		const byCluster = Array.from({ length: clusters }, (): PlacedFinding[] => []);
		for (const [i, { clusters, offset }] of places.entries())
			for (const finding of facts[i]?.findings ?? []) byCluster[clusters[finding.cluster] ?? -1]?.push({ finding, offset });
		const keys = byCluster.map(([first]) => first?.finding);
		return this.#stored.update(keys, (i, known) => described(byCluster[i] ?? [], known)).map(({ description }) => description);
	}
}

const NOTHING: StoredDescription = { findings: [], description: null, sources: [] };

function described(findings: readonly PlacedFinding[], known: StoredDescription | undefined): StoredDescription {
	if (findings.length === 0) return NOTHING;
	if (known?.findings.length === findings.length && findings.every(({ finding }, i) => finding === known.findings[i]?.finding))
		return moved(known, findings);
	const whole = findings.map(({ finding, offset }) => ({ ...finding, start: finding.start + offset, end: finding.end + offset }));
	const description = composedOf(whole);
	const sources = description?.evidence.map(({ start, end, rule }) =>
		whole.findIndex((one) => one.start === start && one.end === end && one.rule === rule),
	);
	return { findings, description, sources: sources ?? [] };
}

/** The same description, its evidence where the findings stand now. */
function moved(known: StoredDescription, findings: readonly PlacedFinding[]): StoredDescription {
	if (!known.description || findings.every(({ offset }, i) => offset === known.findings[i]?.offset)) return known;
	const evidence = known.sources.flatMap((source) => {
		const { finding, offset } = findings[source] ?? {};
		return finding && offset !== undefined ? [{ start: finding.start + offset, end: finding.end + offset, rule: finding.rule }] : [];
	});
	return { findings, description: { ...known.description, evidence }, sources: known.sources };
}

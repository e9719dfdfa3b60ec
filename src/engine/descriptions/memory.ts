/** What is remembered of the descriptions of one document: a cluster of which the same is said has the same description. */
import type { Description } from '../types.js';
import type { Finding } from './findings.js';

/** A finding where it stands: `offset` is added to its own place. */
export interface Placed {
	readonly finding: Finding;
	readonly offset: number;
}

interface Known {
	readonly findings: readonly Finding[];
	readonly description: Description | null;
	/** For each piece of evidence, the finding it comes from. */
	readonly sources: readonly number[];
}

/** The descriptions of the last run, by the first finding of each. */
export class DescriptionMemory {
	#known = new Map<Finding, Known>();
	#last = new Map<Finding, Known>();

	/** Begins a run: what was not asked for in the last one is forgotten. */
	turn(): void {
		this.#last = this.#known;
		this.#known = new Map();
	}

	/** The description that findings make, in the order in which they were found; composed anew where they are not all the same. */
	describe(placed: readonly Placed[], compose: (findings: readonly Finding[]) => Description | null): Description | null {
		const [first] = placed;
		if (!first) return null;
		const known = this.#last.get(first.finding);
		if (known?.findings.length === placed.length && known.findings.every((one, i) => one === placed[i]?.finding)) {
			this.#known.set(first.finding, known);
			return known.description && { ...known.description, evidence: evidenceOf(known, placed) };
		}
		const moved = placed.map(({ finding, offset }) => ({ ...finding, start: finding.start + offset, end: finding.end + offset }));
		const description = compose(moved);
		const sources = description?.evidence.map(({ start, end, rule }) =>
			moved.findIndex((one) => one.start === start && one.end === end && one.rule === rule),
		);
		this.#known.set(first.finding, { findings: placed.map(({ finding }) => finding), description, sources: sources ?? [] });
		return description;
	}
}

function evidenceOf({ findings, sources }: Known, placed: readonly Placed[]): Description['evidence'] {
	return sources.flatMap((source) => {
		const [finding, offset] = [findings[source], placed[source]?.offset ?? 0];
		return finding ? [{ start: finding.start + offset, end: finding.end + offset, rule: finding.rule }] : [];
	});
}

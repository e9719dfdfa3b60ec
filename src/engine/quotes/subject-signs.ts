/** Whom the sentences before a quote are about: the sheriff of `The sheriff studied the lectern. “We dug,” he said.` Features for the ranker of `speakers.ts`. */
import type { Antecedents, PronounReader } from '../coref/pronouns.js';
import { lastStartingBy } from '../document/lookup.js';
import { SUBJECT_PRONOUNS } from '../lexicon/pronouns.js';
import { mainSubject } from '../syntax/noun-phrases.js';
import type { Feature } from '../util/weights.js';
import type { NameOccurrence } from './occurrences.js';
import type { QuoteContext } from './quote-context.js';
import { nationForm, sourceForm, type SourceForm } from './source-forms.js';
import { MATCHES, type SourceMatches } from './source-matches.js';

/** Sentences before that of the source whose subjects are read. */
const SENTENCES_BACK = 3;
/** Sentences over which a subject is followed from pronoun to pronoun. */
const LONGEST_CHAIN = 6;
/** Names before a description among whose bearers the one is looked for whom it means. */
const NAMES_BEFORE = 40;
/** The least that a description must have in common with whom it means. */
const LEAST_MATCH = MATCHES.indexOf('agent');

/** The subject of a sentence: the cluster where it is a name, else its form. */
interface Subject {
	readonly start: number;
	readonly cluster: number | null;
	readonly form: SourceForm;
	/** Of a pronoun. */
	readonly antecedents: Antecedents | null;
}

/** What the signs are read from. */
interface SubjectFacts {
	readonly context: QuoteContext;
	readonly matches: SourceMatches;
	readonly pronouns: PronounReader;
	readonly occurrences: readonly NameOccurrence[];
	/** Whether a form can mean a cluster. */
	readonly agrees: (form: SourceForm, cluster: number) => boolean;
	/** Who speaks, by where the words for a source begin, of the quotes before. */
	readonly answers: ReadonlyMap<number, { readonly speaker: number | null }>;
}

/** Reads the subjects of one article, each once. */
export class SubjectSigns {
	readonly #facts: SubjectFacts;
	readonly #subjects = new Map<number, Subject | null>();
	readonly #meant = new Map<number, number | null>();

	constructor(facts: SubjectFacts) {
		this.#facts = facts;
	}

	/** Of each cluster, what the subjects before an offset say for its being meant there by a source of some form. */
	before(form: string, anchor: number, clusters: readonly number[]): ReadonlyMap<number, readonly Feature[]> {
		const found = new Map<number, Feature[]>(clusters.map((cluster) => [cluster, []]));
		// Which of two they are is said by the order in which those are named.
		if (/^the-(?:former|latter)$/.test(form)) return found;
		const { frame, sentenceOf } = this.#facts.context;
		const own = sentenceOf[Math.max(0, lastStartingBy(frame.units, anchor))] ?? 0;
		let nearest = true;
		for (let back = 0; back <= Math.min(SENTENCES_BACK, own); back++) {
			const subject = this.#subject(own - back);
			if (!subject || subject.start >= anchor) continue;
			const parted = String(Math.min(2, this.#paragraph(own) - this.#paragraph(own - back)));
			const meant = this.#meantAt(own - back);
			const signs = this.#signs(subject, clusters);
			for (const [at, cluster] of clusters.entries()) {
				const chain = meant === null ? 'unknown' : meant === cluster ? 'same' : 'other';
				const sign = signs[at] ?? '';
				found.get(cluster)?.push(['subject', String(back), sign], ['subject-chain', String(back), chain]);
				if (nearest) found.get(cluster)?.push(['subject-last', sign, parted], ['subject-last-chain', chain, sortOf(subject), parted]);
			}
			nearest = false;
		}
		return found;
	}

	#paragraph(sentence: number): number {
		return this.#facts.context.frame.sentences[sentence]?.paragraph ?? -1;
	}

	/** How a subject may mean each cluster. */
	#signs({ cluster: named, antecedents, form }: Subject, clusters: readonly number[]): string[] {
		if (named !== null) return clusters.map((cluster) => (cluster === named ? 'name' : 'other-name'));
		if (antecedents) return clusters.map((cluster) => antecedentSign(antecedents, cluster));
		const { agrees, matches } = this.#facts;
		const found = clusters.map((cluster) => (agrees(form, cluster) ? MATCHES.indexOf(matches.of(form, cluster)) : MATCHES.length));
		const best = Math.min(...found);
		const isShared = found.indexOf(best) !== found.lastIndexOf(best);
		return found.map((match) =>
			match === MATCHES.length ? 'other-kind' : match > best ? 'worse' : `${MATCHES[match] ?? ''}${isShared ? '-shared' : ''}`,
		);
	}

	/** Whom the subject of a sentence means; null where that is not known. */
	#meantAt(sentence: number, depth = 0): number | null {
		const known = this.#meant.get(sentence);
		if (known !== undefined) return known;
		const subject = this.#subject(sentence);
		const found = subject ? this.#resolved(subject, sentence, depth) : null;
		this.#meant.set(sentence, found);
		return found;
	}

	#resolved(subject: Subject, sentence: number, depth: number): number | null {
		const { cluster, start, form, antecedents } = subject;
		if (cluster !== null) return cluster;
		const answer = this.#facts.answers.get(start);
		if (answer) return answer.speaker;
		const described = antecedents ? null : this.#described(subject);
		if (described !== null || (!antecedents && !form.form.startsWith('the-'))) return described;
		for (let back = 1; back <= SENTENCES_BACK && depth < LONGEST_CHAIN; back++) {
			if (this.#paragraph(sentence) - this.#paragraph(sentence - back) > 1) break;
			const before = this.#meantAt(sentence - back, depth + 1);
			if (before !== null && this.#facts.agrees(form, before)) return before;
		}
		return antecedents?.candidates[0] ?? null;
	}

	/** The cluster named before that a description matches best, the last of them. */
	#described({ form, start }: Subject): number | null {
		const { occurrences, agrees, matches, context } = this.#facts;
		let [best, found]: [number, number | null] = [LEAST_MATCH + 1, null];
		const last = lastStartingBy(occurrences, start - 1);
		for (let at = last; at >= 0 && at > last - NAMES_BEFORE; at--) {
			const cluster = occurrences[at]?.cluster ?? -1;
			const type = context.resolved.clusters[cluster]?.type;
			if ((type !== 'person' && type !== 'organization') || !agrees(form, cluster)) continue;
			const match = MATCHES.indexOf(matches.of(form, cluster));
			if (match < best) [best, found] = [match, cluster];
		}
		return found;
	}

	#subject(sentence: number): Subject | null {
		const known = this.#subjects.get(sentence);
		if (known !== undefined) return known;
		const read = this.#read(sentence);
		this.#subjects.set(sentence, read);
		return read;
	}

	#read(sentence: number): Subject | null {
		const { context, pronouns } = this.#facts;
		const { frame, attributions, resolved } = context;
		const { from, to } = frame.sentences[sentence] ?? { from: 0, to: 0 };
		const phrase = mainSubject(frame.units, from, to) ?? attributions[sentence]?.find(({ source }) => source)?.source;
		const head = frame.units[phrase?.head ?? -1];
		if (!phrase || !head) return null;
		const start = frame.units[phrase.from]?.start ?? head.start;
		if (head.type === 'group') return { start, cluster: null, form: nationForm(head.written), antecedents: null };
		const form = sourceForm(frame.units.slice(phrase.from, phrase.to), head);
		const antecedents = SUBJECT_PRONOUNS.has(head.text) ? pronouns(head.start, head.text) : null;
		return { start, cluster: head.kind === 'name' ? (resolved.clusterOf[head.index] ?? -1) : null, form, antecedents };
	}
}

function sortOf({ cluster, antecedents }: Subject): string {
	return cluster !== null ? 'name' : antecedents ? 'pronoun' : 'description';
}

function antecedentSign({ candidates, sure }: Antecedents, cluster: number): string {
	const at = candidates.indexOf(cluster);
	return at < 0 ? 'other-pronoun' : at > 0 ? 'pronoun-2' : sure ? 'pronoun-sure' : 'pronoun';
}

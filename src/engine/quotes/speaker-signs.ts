/**
 * Signs of who speaks besides place and turn: who is introduced after the quote, which of two the former is, whose colleague `her colleague` is,
 * and what somebody does in a sentence that has no verb of saying. Features for the ranker of `speakers.ts`.
 */
import type { Span } from '../../annotations.js';
import type { PronounReader } from '../coref/pronouns.js';
import type { ResolvedArticle } from '../coref/types.js';
import { lastStartingBy, lastUpTo, paragraphAt } from '../document/lookup.js';
import { mainSubject } from '../syntax/noun-phrases.js';
import { isPossessive } from '../syntax/word-kinds.js';
import type { Unit } from '../syntax/units.js';
import type { Feature } from '../util/weights.js';
import type { NameOccurrence } from './occurrences.js';
import type { QuoteContext } from './quote-context.js';

/** Names to look back for two of one sentence. */
const PAIR_REACH = 40;
/** Names after a quote among which those are counted who are new to the text. */
const NEW_REACH = 12;
/** Units of a sentence in which a name is looked for: a bound on what an endless one costs. */
const WIDE = 80;

/** Reads the signs of one article. */
export class SpeakerSigns {
	readonly #context: QuoteContext;
	readonly #resolved: ResolvedArticle;
	readonly #occurrences: readonly NameOccurrence[];
	readonly #pronouns: PronounReader;

	constructor(context: QuoteContext, occurrences: readonly NameOccurrence[], pronouns: PronounReader) {
		this.#context = context;
		this.#resolved = context.resolved;
		this.#occurrences = occurrences;
		this.#pronouns = pronouns;
	}

	/** Whom the words for a source tell: `the nurse told her`; -1 where that is not said, or not sure. */
	hearer(source: Span): number {
		const { units } = this.#context.frame;
		const verb = lastStartingBy(units, source.end) + 1;
		const hearer = units[verb + 1];
		if (units[verb]?.text !== 'told' || !hearer || !/^(?:her|him)$/.test(hearer.text)) return -1;
		const { candidates, sure } = this.#pronouns(hearer.start, hearer.text);
		return sure || candidates.length === 1 ? (candidates[0] ?? -1) : -1;
	}

	/** How soon after the quote the cluster is named outside of marks, and whether for the first time. */
	next(form: string, quote: Span, cluster: number): Feature[] {
		const names = this.#resolved.clusters[cluster]?.names ?? [];
		const from = lastUpTo(names.length, (at) => this.#occurrences[names[at] ?? 0]?.start ?? 0, quote.end) + 1;
		let at = from;
		while (at < from + 3 && this.#of(names, at)?.part === 'quoted') at++;
		const next = this.#of(names, at);
		if (!next) return [['ahead', form, from === 0 ? 'new' : 'known', 'none']];
		const gap = String(Math.min(3, next.paragraph - paragraphAt(this.#resolved.article, quote.end - 1)));
		const features: Feature[] = [['ahead', form, from === 0 ? 'new' : 'known', gap, next.part]];
		if (from === 0) features.push(['ahead-new', form, String(this.#newBefore(quote.end, next.start)), gap]);
		return features;
	}

	/** How many persons are named first between two offsets; two where there are more. */
	#newBefore(from: number, to: number): number {
		const first = lastStartingBy(this.#occurrences, from) + 1;
		let count = 0;
		for (let at = first; at < first + NEW_REACH && count < 2 && (this.#occurrences[at]?.start ?? to) < to; at++) {
			const cluster = this.#resolved.clusters[this.#occurrences[at]?.cluster ?? -1];
			if (cluster?.type === 'person' && cluster.names[0] === at) count++;
		}
		return count;
	}

	/** `The former`: which of the two the cluster is that the last sentence names which names two. */
	pair(form: string, anchor: number, fitting: readonly number[], cluster: number): Feature[] {
		if (!/^the-(?:former|latter)$/.test(form)) return [];
		const last = lastStartingBy(this.#occurrences, anchor - 1);
		let found: number[] = [];
		let sentence = -1;
		for (let at = last; at >= 0 && at > last - PAIR_REACH; at--) {
			const one = this.#occurrences[at];
			if (!one || one.part === 'quoted' || !fitting.includes(one.cluster)) continue;
			if (one.sentence !== sentence) {
				if (new Set(found).size > 1) break;
				found = [];
				sentence = one.sentence;
			}
			found.unshift(one.cluster);
		}
		const pair = [...new Set(found)];
		if (pair.length < 2) return [];
		return [['pair', form, pair[0] === cluster ? 'first' : pair[pair.length - 1] === cluster ? 'last' : 'no']];
	}

	/** `her co-host`: whether the cluster is she. */
	owner(form: string, source: readonly Unit[], cluster: number): Feature[] {
		const first = source[0];
		if (!form.startsWith('whose') || !first) return [];
		const { candidates } = this.#pronouns(first.start, first.text);
		return candidates[0] === cluster
			? [
					['owner', '*'],
					['owner', form],
				]
			: candidates[1] === cluster
				? [['owner-2', '*']]
				: [];
	}

	/** What the cluster is in the sentence of the quote: its subject, its agent … */
	role(form: string, rule: string, quote: Span, cluster: number): Feature[] {
		const { units, sentences } = this.#context.frame;
		const unit = Math.max(0, lastStartingBy(units, quote.start));
		const sentence = sentences[this.#context.sentenceOf[unit] ?? 0];
		if (!sentence) return [];
		const { from, to } = sentence;
		const isNamed = ({ kind, index }: Unit): boolean => kind === 'name' && this.#resolved.clusterOf[index] === cluster;
		const subject = units[mainSubject(units, from, to)?.head ?? -1];
		const at = from + units.slice(from, Math.min(to, from + WIDE)).findIndex(isNamed);
		const role = subject && isNamed(subject) ? 'main' : at < from ? 'out' : roleAt(units, at, unit);
		return [
			['role', form, role],
			['role-rule', rule, role],
		];
	}

	#of(names: readonly number[], at: number): NameOccurrence | undefined {
		return this.#occurrences[names[at] ?? -1];
	}
}

/** What the name at unit `at` is in its sentence, where it is not the subject; `quote` is the unit of the quote. */
function roleAt(units: readonly Unit[], at: number, quote: number): string {
	if (units[at - 1]?.text === 'by') return 'agent';
	return isPossessive(units[at + 1]) ? 'owner' : at > quote ? 'behind' : 'before';
}

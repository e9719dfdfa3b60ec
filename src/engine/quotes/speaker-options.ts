/**
 * Gathers who may speak a quote, and what speaks for each: how the source is written, where they were named last, who spoke before.
 * `speakers.ts` ranks them by the weights of `speaker-weights.json`, learnt by `train/quotes-speakers.ts`.
 */
import type { Span } from '../../annotations.js';
import type { Antecedents, PronounReader } from '../coref/pronouns.js';
import type { ResolvedArticle } from '../coref/types.js';
import { CUE_VERBS } from '../lexicon/cue-verbs.js';
import { lastStartingBy, paragraphAt, sentenceAt } from '../document/lookup.js';
import { lastNamedBefore, occurrencesIn, type NameOccurrence } from './occurrences.js';
import type { QuoteContext } from './quote-context.js';
import { CARRIED_NAME, isUnspecific, nationForm, NO_SOURCE, sourceForm, type SourceForm } from './source-forms.js';
import { distanceOf, echoOf, gapBetween, isConversation, lastTurnOf, lengthOf, TURNS_BEFORE, type EarlierQuote } from './earlier-quotes.js';
import { withCoarseForms } from './coarse-forms.js';
import { chanceOfWoman } from './forename-gender.js';
import { MATCHES, SourceMatches } from './source-matches.js';
import type { Source } from './sources.js';
import { SpeakerSigns } from './speaker-signs.js';
import { SubjectSigns } from './subject-signs.js';
import type { Unit } from '../syntax/units.js';
import type { Feature } from '../util/weights.js';

/** A quote of which it is asked who speaks it. */
export interface Question {
	readonly source: Source | null;
	/** By which rule the source was found. */
	readonly rule: string;
	/** Whether the source stands in the quote's own attribution. */
	readonly own: boolean;
	/** The words that say it is spoken, in lower case; empty where there are none. */
	readonly cue: string;
	readonly quote: Span;
	readonly kind: string;
}

/** Somebody who may speak; `cluster` is null for nobody named. */
export interface Option {
	readonly cluster: number | null;
	readonly features: readonly Feature[];
}

/** Names on each side of a quote among whose bearers its speaker is looked for: a bound on what one quote costs. */
const NAMES_BEFORE = 40;
const NAMES_AFTER = 6;
/** Confidence of a name from which its bearer may speak what no name is given for. */
const LEAST_SURE = 0.55;
/** Options that are weighed; the farthest are left out. */
const MOST = 16;

/** What is the same for all options of a question. */
interface Asked extends Question {
	readonly form: SourceForm;
	/** Where the source stands, or else the quote begins. */
	readonly anchor: number;
	readonly sentence: number;
	readonly paragraph: number;
	readonly turns: readonly EarlierQuote[];
	/** Who speaks a quote in which the same words stand. */
	readonly echo: number | null;
	/** Who spoke the last quote whose source was a description with the same head. */
	readonly again: number | null;
	/** Whom the source means where it is `he` or `she`. */
	readonly antecedents: Antecedents;
	readonly opensParagraph: boolean;
	/** Whether the last two quotes, of different persons, stand in neighbouring paragraphs: a conversation. */
	readonly alternates: boolean;
	/** Whether the quote before is a question. */
	readonly followsQuestion: boolean;
}

/** A question with what the options have in common. */
interface Fitted extends Asked {
	/** The clusters that the form of the source fits, the last named first. */
	readonly fitting: readonly number[];
	/** By cluster, the last place outside of marks where it is named. */
	readonly lastNamed: ReadonlyMap<number, NameOccurrence | undefined>;
	/** For each that fits, in the same order, how a description matches it, as an index in `MATCHES`; empty where the source is none. */
	readonly matches: readonly number[];
	/** How often the one is named that is named most of those that fit. */
	readonly mostNamed: number;
	/** By cluster, what the subjects of the sentences before say. */
	readonly subjects: ReadonlyMap<number, readonly Feature[]>;
}

/** Gathers the options of the questions of one article. */
export class SpeakerOptions {
	readonly #resolved: ResolvedArticle;
	readonly #pronouns: PronounReader;
	readonly #units: readonly Unit[];
	readonly #occurrences: readonly NameOccurrence[];
	readonly #matches: SourceMatches;
	readonly #signs: SpeakerSigns;
	readonly #subjects: SubjectSigns;
	/** The person named first. */
	readonly #lead: number;

	/** `answers` are those to the questions before, by where the words for their sources begin. */
	constructor(context: QuoteContext, pronouns: PronounReader, answers: ReadonlyMap<number, { readonly speaker: number | null }>) {
		this.#pronouns = pronouns;
		this.#resolved = context.resolved;
		this.#units = context.frame.units;
		this.#occurrences = occurrencesIn(context);
		this.#lead = this.#occurrences.find(({ cluster }) => context.resolved.clusters[cluster]?.type === 'person')?.cluster ?? -1;
		this.#matches = new SourceMatches(context.resolved);
		this.#signs = new SpeakerSigns(context, this.#occurrences, pronouns);
		const agrees = (form: SourceForm, cluster: number): boolean => this.#agreement(form, cluster) !== 'no';
		const [matches, occurrences] = [this.#matches, this.#occurrences];
		this.#subjects = new SubjectSigns({ context, matches, pronouns, occurrences, agrees, answers });
	}

	/** The options, nobody first; `turns` are the quotes before, in text order. */
	of(question: Question, turns: readonly EarlierQuote[]): Option[] {
		const asked = this.#asked(question, turns);
		const clusters = this.#clusters(asked);
		const fitted = this.#fitted(asked, clusters);
		const last = turns.at(-1);
		const gap = last ? gapBetween(this.#resolved.article, last.end, asked.anchor) : 'none';
		const nobody = { cluster: null, features: [...nobodyFeatures(fitted, gap), ...this.#unmatchedFeatures(fitted)] };
		return [nobody, ...clusters.map((cluster) => ({ cluster, features: this.#features(fitted, cluster) }))];
	}

	#asked(question: Question, turns: readonly EarlierQuote[]): Asked {
		const { article } = this.#resolved;
		const { source, quote } = question;
		// A name that is carried on is named itself before what it may speak.
		const isNamed = isCarried(question.rule) && this.named(question) !== null;
		const anchor = source && !isNamed ? source.referent.start : quote.start;
		const sentence = sentenceAt(article, anchor);
		const paragraph = article.sentences[sentence]?.paragraph ?? 0;
		const opensParagraph = quote.start - (article.paragraphs[paragraphAt(article, quote.start)]?.start ?? 0) <= 2;
		const form = this.#form(question);
		const antecedents = this.#pronouns(anchor, form.form);
		const before = turns.at(-1)?.quote;
		const followsQuestion = before !== undefined && /\?["”’']*$/u.test(article.text.slice(before.end - 3, before.end));
		const alternates = isConversation(article, turns);
		const lately = form.head === '' ? [] : turns.slice(-TURNS_BEFORE);
		const again = lately.findLast(({ head, cluster }) => head === form.head && cluster !== null)?.cluster ?? null;
		const echo = echoOf(article, quote, turns);
		return { ...question, form, antecedents, anchor, sentence, paragraph, turns, echo, again, opensParagraph, followsQuestion, alternates };
	}

	/** Whom the source names; null where it is a pronoun or a description, a people's name (`the Swede`) included. */
	named({ source }: Question): number | null {
		const name = source?.name ?? null;
		if (name === null) return null;
		return this.#resolved.names[name]?.type === 'group' ? null : (this.#resolved.clusterOf[name] ?? null);
	}

	#form(question: Question): SourceForm {
		const { source } = question;
		if (!source) return NO_SOURCE;
		if (this.named(question) !== null) return CARRIED_NAME;
		const { start, end } = source.referent;
		if (source.name !== null) return nationForm(this.#resolved.article.text.slice(start, end));
		return sourceForm(this.#unitsOf({ start, end }), source.head);
	}

	#unitsOf({ start, end }: Span): readonly Unit[] {
		return this.#units.slice(Math.max(0, lastStartingBy(this.#units, start)), lastStartingBy(this.#units, end - 1) + 1);
	}

	/** Everybody who is named near the quote, is meant by its source as far as is known, or spoke before. */
	#clusters(asked: Asked): number[] {
		const { source, own, kind, quote, turns, anchor, sentence, echo } = asked;
		if (source && this.named(asked) === null && isUnspecific(this.#unitsOf(source.span))) return [];
		const found = new Set<number>();
		// `Asked by Roe whether it leaked, he said`, `the nurse told her`, `Roe “knows it”, she wrote`: another speaks.
		const askers = [-1, source && asked.form.head !== '' ? this.#signs.hearer(source.span) : -1];
		const isAboutSubject = own && kind === 'partial' && source?.name === null && source.referent.start >= quote.end;
		const { clusters, clusterOf } = this.#resolved;
		// The one that the source names comes first.
		if (source && source.name !== null) found.add(clusterOf[source.name] ?? -1);
		if (echo !== null) found.add(echo);
		for (const turn of turns.slice(-3)) if (turn.cluster !== null) found.add(turn.cluster);
		const last = lastStartingBy(this.#occurrences, Math.max(anchor, quote.end)) + NAMES_AFTER;
		for (let at = last; at > last - NAMES_BEFORE - NAMES_AFTER && at >= 0 && found.size < MOST; at--) {
			const one = this.#occurrences[at];
			const cluster = one?.cluster ?? -1;
			const isSubject = isAboutSubject && one && one.end < quote.start && quote.start - one.end <= 2;
			if (isSubject || (one?.part === 'asker' && one.sentence === sentence)) askers.push(cluster);
			if (/^(?:person|organization)$/.test(clusters[cluster]?.type ?? '') && this.#isSure(cluster)) found.add(cluster);
		}
		for (const asker of askers) found.delete(asker);
		// `Roe’s lawyer` is not Roe.
		return [...found].filter((cluster) => !source || source.name !== null || !this.#isNamedIn(cluster, source.referent));
	}

	/** Whether one of its names is likely one: who may be none speaks only where a source names them. */
	#isSure(cluster: number): boolean {
		return (this.#resolved.clusters[cluster]?.names ?? []).some((name) => (this.#resolved.names[name]?.confidence ?? 0) >= LEAST_SURE);
	}

	/** How the type and gender of a cluster fit the form: `no` where it cannot be meant. */
	#agreement({ fits }: SourceForm, cluster: number): string {
		const { type, gender } = this.#resolved.clusters[cluster] ?? { type: 'work', gender: 'unknown' };
		if (fits === 'any') return type;
		if (fits === 'organization') return type === 'person' ? 'no' : type;
		if (type !== 'person') return 'no';
		if (fits === 'person') return 'yes';
		return gender === 'unknown' ? 'open' : gender === fits ? 'yes' : 'no';
	}

	#features(asked: Fitted, cluster: number): Feature[] {
		const { form } = asked.form;
		const agreement = this.#agreement(asked.form, cluster);
		const features: Feature[] = [
			['agrees', form, agreement],
			['antecedent', form, antecedentAs(asked.antecedents, cluster)],
			...this.#rankFeatures(asked, cluster),
			...this.#articleFeatures(asked, cluster, agreement),
			...this.#placeFeatures(asked, cluster),
			...this.#turnFeatures(asked, cluster),
			...this.#sourceFeatures(asked, cluster),
			...this.#signs.next(form, asked.quote, cluster),
			...this.#signs.pair(form, asked.anchor, asked.fitting, cluster),
			...(asked.subjects.get(cluster) ?? []),
			...(agreement === 'open' ? this.#forenameFeatures(asked.form, cluster) : []),
			...(asked.source
				? this.#signs.owner(form, this.#unitsOf(asked.source.referent), cluster)
				: this.#signs.role(form, asked.rule, asked.quote, cluster)),
		];
		if (asked.echo !== null) features.push(['echo', String(asked.echo === cluster)]);
		return withCoarseForms(features, form);
	}

	/** Whether the article opens with the cluster, and whether it is named in the clause whose words the quote ends: `Roe “knows it”, she wrote`. */
	#articleFeatures({ form: { form }, own, kind, sentence, source, quote }: Fitted, cluster: number, agreement: string): Feature[] {
		const features: Feature[] = [];
		if (cluster === this.#lead) features.push(['lead', form, agreement]);
		if (!own || kind !== 'partial' || !source || source.referent.start < quote.end) return features;
		const names = this.#namesOf(cluster);
		const last = this.#occurrenceOf(names, lastNamedBefore(this.#occurrences, names, quote.start));
		if (last?.sentence === sentence && last.part !== 'quoted') features.push(['own-clause', form]);
		return features;
	}

	/** How a forename that is in no list sounds beside a pronoun or noun of one gender, in fifths. */
	#forenameFeatures({ fits }: SourceForm, cluster: number): Feature[] {
		const chance = chanceOfWoman(this.#resolved.clusters[cluster]?.name ?? '');
		if (chance === undefined) return [];
		return [['forename', String(Math.min(4, Math.floor(5 * (fits === 'female' ? chance : 1 - chance))))]];
	}

	#fitted(asked: Asked, clusters: readonly number[]): Fitted {
		const lastNamed = new Map(clusters.map((cluster) => [cluster, this.#lastOutsideMarks(cluster, asked.anchor)]));
		const lastStart = (cluster: number): number => lastNamed.get(cluster)?.start ?? -1;
		const fitting = clusters.filter((cluster) => this.#agreement(asked.form, cluster) !== 'no').sort((a, b) => lastStart(b) - lastStart(a));
		const matches = asked.form.head === '' ? [] : fitting.map((cluster) => MATCHES.indexOf(this.#matches.of(asked.form, cluster)));
		const mostNamed = Math.max(...fitting.map((cluster) => this.#namesOf(cluster).length));
		const subjects = this.#subjects.before(asked.form.form, asked.anchor, fitting);
		return { ...asked, fitting, lastNamed, matches, mostNamed, subjects };
	}

	#namesOf(cluster: number): readonly number[] {
		return this.#resolved.clusters[cluster]?.names ?? [];
	}

	/** How recently and how often the cluster is named beside the others that the source fits, and whether its own words name it. */
	#rankFeatures({ form: { form }, fitting, mostNamed, quote }: Fitted, cluster: number): Feature[] {
		const rank = fitting.indexOf(cluster);
		if (rank < 0) return [];
		const { length } = this.#namesOf(cluster);
		const features: Feature[] = [
			['recency', form, String(Math.min(rank, 4)), String(Math.min(fitting.length, 4))],
			['often', form, length > 5 ? 'many' : String(length), String(length === mostNamed)],
		];
		if (this.#isNamedIn(cluster, quote)) features.push(['inside', form]);
		return features;
	}

	/** The last place before an offset, outside of marks, where the cluster is named. */
	#lastOutsideMarks(cluster: number, anchor: number): NameOccurrence | undefined {
		const names = this.#namesOf(cluster);
		const at = lastNamedBefore(this.#occurrences, names, anchor);
		let outside = at;
		while (outside >= 0 && at - outside < TURNS_BEFORE && this.#occurrenceOf(names, outside)?.part === 'quoted') outside--;
		return this.#occurrenceOf(names, outside) ?? this.#occurrenceOf(names, at);
	}

	/** What speaks for nobody: a description that fits nobody well. */
	#unmatchedFeatures({ form, matches }: Fitted): Feature[] {
		if (form.head === '') return [];
		const best = MATCHES[Math.min(...matches)] ?? 'nobody';
		return [
			['nobody-match', form.form, best],
			['nobody-match', '*', best],
		];
	}

	/** Where the cluster is named: how far before, as what, how often, in the quote itself. */
	#placeFeatures({ form: source, anchor, sentence, paragraph, quote, rule, lastNamed }: Fitted, cluster: number): Feature[] {
		const { form, head } = source;
		const names = this.#namesOf(cluster);
		const at = lastNamedBefore(this.#occurrences, names, anchor);
		const [last, after] = [lastNamed.get(cluster), this.#occurrenceOf(names, at + 1)];
		const distance = last ? distanceOf(sentence - last.sentence) : 'none';
		const features: Feature[] = [
			['part', form, last?.part ?? 'none', distance],
			['paragraphs', form, last ? String(Math.min(3, paragraph - last.paragraph)) : 'none'],
			['distance-rule', rule, distance],
		];
		if (!after || after.sentence > sentence + 1 || after.start < quote.end) return features;
		const match = last || head === '' ? '' : this.#matches.of(source, cluster);
		return [...features, ['after', form, String(after.sentence - sentence), after.part, match]];
	}

	#occurrenceOf(names: readonly number[], at: number): NameOccurrence | undefined {
		return this.#occurrences[names[at] ?? -1];
	}

	/** Whether the cluster spoke before, and how long ago. */
	#turnFeatures(asked: Asked, cluster: number): Feature[] {
		const { turns, rule, cue, again } = asked;
		const { form } = asked.form;
		const at = lastTurnOf(turns, cluster);
		const last = turns[at];
		const verb = CUE_VERBS.get(cue)?.lemma ?? cue;
		const antecedent = antecedentAs(asked.antecedents, cluster);
		if (!last)
			return [
				['turn', form, 'never'],
				['turn-cue', verb, 'never'],
				['turn-antecedent', form, 'never', antecedent],
			];
		const ago = String(Math.min(new Set(turns.slice(Math.max(at + 1, turns.length - 6)).map((turn) => turn.cluster)).size, 3));
		const distance = gapBetween(this.#resolved.article, last.end, asked.anchor);
		const features: Feature[] = [
			['turn', form, ago, distance],
			['turn-opens', rule, ago, distance, String(asked.opensParagraph)],
			['turn-asked', form, ago, distance, String(asked.followsQuestion)],
			['turn-cue', verb, ago],
			['turn-antecedent', form, ago, antecedent],
		];
		if (again !== null) features.push(['again', form, String(again === cluster)]);
		if (!asked.own) features.push(['turn-length', ago, distance, lengthOf(asked.quote), String(asked.alternates)]);
		return features;
	}

	#isNamedIn(cluster: number, { start, end }: Span): boolean {
		const names = this.#namesOf(cluster);
		return (this.#occurrenceOf(names, lastNamedBefore(this.#occurrences, names, end))?.start ?? -1) >= start;
	}

	/** What the words of the source have in common with the cluster. */
	#sourceFeatures(asked: Fitted, cluster: number): Feature[] {
		const { source, form } = asked;
		if (!source) return [];
		const { clusters } = this.#resolved;
		const named = this.named(asked);
		if (named !== null) {
			if (named !== cluster) return [];
			const { rule, quote, alternates } = asked;
			return [
				['named', clusters[cluster]?.type ?? ''],
				['named-after', rule, lengthOf(quote), String(alternates)],
			];
		}
		if (form.head === '') return [];
		const match = this.#matches.of(form, cluster);
		const own = MATCHES.indexOf(match);
		const at = asked.fitting.indexOf(cluster);
		const others = asked.matches.toSpliced(at, at < 0 ? 0 : 1);
		const rivals = others.some((other) => other < own) ? 'worse' : others.includes(own) ? 'shared' : 'only';
		const rank = String(Math.min(at, 3));
		const words = this.#matches.shared(form, cluster);
		return [
			['match', form.form, match, rivals],
			['match', match, rivals],
			['match-recency', match, rivals, rank],
			['words', form.form, words],
			['match-words', match, words],
		];
	}
}

/** Whether a source was found outside of the quote’s sentence, or is its subject. */
export function isCarried(rule: string): boolean {
	return /^(?:carried|subject)/.test(rule);
}

/** Where a cluster stands among the antecedents of a pronoun: `sure` where it is clearly meant. */
function antecedentAs({ candidates, sure }: Antecedents, cluster: number): string {
	const at = candidates.indexOf(cluster);
	return sure ? (at === 0 ? 'sure' : 'other') : String(Math.min(at, 2));
}

/** What speaks for it that nobody named speaks. */
function nobodyFeatures({ form: { form }, rule, own, turns }: Asked, gap: string): Feature[] {
	const features: Feature[] = [
		['nobody', form],
		['nobody-rule', rule, String(own)],
		['nobody-turn', form, turns.at(-1)?.cluster === null ? 'nobody' : 'somebody', gap],
	];
	return withCoarseForms(features, form);
}

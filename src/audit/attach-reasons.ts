/** Says which source an article does not name, and why. */
import type { Mention, Span } from '../annotations.js';
import type { Range } from '../engine/syntax/range.js';
import { CUE_VERBS } from '../engine/lexicon/cue-verbs.js';
import { QUANTIFIERS } from '../engine/lexicon/determiners.js';
import { SMALL_NUMBERS } from '../engine/lexicon/numbers.js';
import { roleNoun } from '../engine/lexicon/role-nouns.js';
import { union } from '../engine/lexicon/word-class.js';
import { CLOSING_MARK, SAYING } from './reasons.js';
import { isUnnamedNoun } from './source-nouns.js';
import { lastUpTo } from '../engine/document/lookup.js';
import type { Anonymity } from './anonymity.js';
import type { AnonymityReason } from './audit.js';
import type { Prose } from './prose.js';
import type { SentenceWords } from './sentence-words.js';
import type { FoundSource } from './sources.js';

/** What the article says of its sources’ anonymity. */
export interface SourceAnonymity {
	/** The sources that want no name in the paper; with the reason, where one is given. */
	readonly ofSource: ReadonlyMap<FoundSource, AnonymityReason | undefined>;
	/** Reasons that belong to none of them. */
	readonly others: readonly AnonymityReason[];
}

/** Sentences before that may name the source of which a sentence says so. */
const SENTENCES_BEFORE = 3;

/** Words of a description in front of what is said of its anonymity. */
const LONGEST_WITNESS = 12;
/** Words from `who` to what is said of anonymity: `who spoke to the paper on condition …`. */
const LONGEST_WHO_CLAUSE = 6;
const INDEFINITE = union(['a', 'an', 'another'], QUANTIFIERS, SMALL_NUMBERS.keys());

/** What sentences of the prose say of it, each in its turn; `isInMarks` says of a token whether somebody else speaks it. Linear in the length of the article. */
export function anonymityOf(
	prose: Prose,
	bySentence: readonly (readonly Anonymity[])[],
	sources: readonly FoundSource[],
	mentions: readonly Mention[],
	isInMarks: (token: number) => boolean,
): SourceAnonymity {
	const places = new PlacesOfSources(prose, sources);
	const names = new Set(mentions.filter(({ form, text }) => form === 'name' && text.includes(' ')).map(({ end }) => end));
	const ofSource = new Map<FoundSource, AnonymityReason | undefined>();
	const others: AnonymityReason[] = [];
	for (const [number, all] of bySentence.entries()) {
		for (const found of all) {
			if (isInMarks(found.sentence.tokenOf(found.grant.from))) continue;
			const meant = places.meantBy(number, found);
			const isProhibition = found.grant === found.reason;
			if (
				(isProhibition && isOfName(prose, found, names)) ||
				(meant.length === 0 && found.needsSource && !isOfWitness(found, isProhibition))
			)
				continue;
			const reason = found.reason && reasonOf(found.sentence, found.reason);
			for (const source of meant) ofSource.set(source, ofSource.get(source) ?? reason);
			if (reason && meant.length === 0) others.push(reason);
		}
	}
	return { ofSource, others };
}

function reasonOf(row: SentenceWords, range: Range): AnonymityReason {
	const [span, { start, end }] = [row.spanOf(range), row.sentence];
	return { ...span, text: row.prose.text.slice(span.start, span.end).replace(/\s+/gu, ' '), sentence: { start, end } };
}

/** Whether it is somebody whom the article names in full: `Ann Roe, who was not allowed to speak, …`. */
function isOfName(prose: Prose, { sentence, grant }: Anonymity, names: ReadonlySet<number>): boolean {
	let token = sentence.tokenOf(grant.from) - 1;
	while (token >= sentence.sentence.from && /^(?:,|who)$/.test(prose.tokens[token]?.lower ?? '')) token--;
	return names.has(prose.ends[token] ?? -1);
}

/** Whether somebody without a name reports something in the sentence, where no quote of theirs was found: `a guard not permitted to speak recalled …`. */
function isOfWitness({ sentence: { words }, grant }: Anonymity, isProhibition: boolean): boolean {
	if (!isProhibition) return false;
	const reports = words.some((word, at) => (at < grant.from || at >= grant.to) && CUE_VERBS.get(word)?.form === 'finite');
	let from = grant.from;
	while (from > 0 && grant.from - from < LONGEST_WITNESS && !SAYING.has(words[from - 1] ?? '') && !CLOSING_MARK.test(words[from - 1] ?? ''))
		from--;
	const described = words.slice(from, grant.from > from ? grant.from : grant.from + 4);
	return reports && INDEFINITE.has(described[0] ?? '') && described.some((word) => roleNoun(word) !== undefined || isUnnamedNoun(word));
}

/** Whether what begins at a word is said in a clause with `who` of somebody without a name: `a teacher, who spoke on condition …`. */
function isWhoOfUnnamed(words: readonly string[], at: number): boolean {
	const who = words.slice(Math.max(0, at - LONGEST_WHO_CLAUSE), at + 1).lastIndexOf('who');
	if (who < 0) return false;
	const end = Math.max(0, at - LONGEST_WHO_CLAUSE) + who - 1;
	const noun = words[end] === ',' ? end - 1 : end;
	const role = words[noun] ?? '';
	const start = words.slice(Math.max(0, noun - LONGEST_WITNESS), noun).findLastIndex((word) => INDEFINITE.has(word));
	return start >= 0 && (roleNoun(role) !== undefined || isUnnamedNoun(role));
}

/** Where the article speaks of its sources, and which of them a sentence means. */
class PlacesOfSources {
	readonly #prose: Prose;
	/** By the number of the sentence. */
	readonly #bySentence = new Map<number, { readonly source: FoundSource; readonly place: Span }[]>();

	constructor(prose: Prose, sources: readonly FoundSource[]) {
		this.#prose = prose;
		for (const source of sources) {
			for (const place of source.places) {
				const sentence = prose.sentenceAt(place.start);
				this.#bySentence.set(sentence, [...(this.#bySentence.get(sentence) ?? []), { source, place }]);
			}
		}
	}

	/** The source that wants no name, or several (`all spoke on condition of anonymity`); none where it is not sure. */
	meantBy(number: number, { sentence, grant }: Anonymity): readonly FoundSource[] {
		const { start } = sentence.spanOf(grant);
		const here = this.#nearest(number, start);
		if (here) return [here];
		// Somebody whose own words were not found: whoever spoke before is not meant.
		if (isWhoOfUnnamed(sentence.words, grant.from)) return [];
		const block = this.#prose.sentences[number]?.block ?? 0;
		const before = Math.max(0, number - SENTENCES_BEFORE);
		for (let at = number - 1; at >= before && block - (this.#prose.sentences[at]?.block ?? 0) <= 1; at--) {
			const last = this.#nearest(at, Infinity);
			if (last) return this.#isOfAll(sentence) ? this.#all(before, number) : [last];
		}
		const next = this.#nearest(number + 1, 0);
		return next ? [next] : [];
	}

	/** The unnamed source of a sentence that stands nearest before an offset, else the first after it. */
	#nearest(number: number, offset: number): FoundSource | undefined {
		const places = (this.#bySentence.get(number) ?? []).filter(({ source }) => isUnnamed(source));
		const at = lastUpTo(places.length, (index) => places[index]?.place.start ?? 0, offset);
		return places[Math.max(0, at)]?.source;
	}

	#isOfAll({ words }: SentenceWords): boolean {
		return words.slice(0, 4).some((word) => /^(?:all|both|each|they|those)$/.test(word));
	}

	#all(from: number, to: number): readonly FoundSource[] {
		const all = new Set<FoundSource>();
		for (let at = from; at < to; at++)
			for (const { source } of this.#bySentence.get(at) ?? []) if (isUnnamed(source) && source.kind !== 'office') all.add(source);
		return [...all];
	}
}

/** Whether a source may be one that wants no name: one word may be a first name or a pseudonym. */
function isUnnamed({ kind, entity, name }: FoundSource): boolean {
	return kind !== 'document' && (entity ? entity.type === 'person' && !name.includes(' ') : kind !== 'named');
}

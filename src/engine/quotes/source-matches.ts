/** Compares descriptions (`the shearer`, `the 41-year-old`) with what an article says of its entities. */
import type { ResolvedArticle } from '../coref/types.js';
import { agentNoun } from '../lexicon/agent-nouns.js';
import { countryOfDemonym } from '../lexicon/countries.js';
import { fold, wordsOf } from '../lexicon/folding.js';
import { ATHLETES, CLERGY, JOURNALISTS, KIN, OFFICES, PARTISANS, RANKS } from '../lexicon/persons.js';
import { union } from '../lexicon/word-class.js';
import { wordsBeside } from './occurrences.js';
import type { SourceForm } from './source-forms.js';

interface PersonKind {
	has(word: string): boolean;
}

/** Nouns for persons of which one may stand for another of its kind: `the politician` for a minister. */
const KINDS: readonly PersonKind[] = [
	union(OFFICES.keys(), PARTISANS.keys(), ['politician', 'lawmaker', 'mp']),
	KIN,
	ATHLETES,
	RANKS,
	CLERGY,
	JOURNALISTS,
];

/** Letters by which words are related: `shearer` and `shearing`. */
const STEM = 5;

/** Tokens on each side of a name that count as its sentence: a bound on what an endless one costs. */
const WIDE = 40;

/** Where the head of a description is said of an entity: in its context, in its name, beside a mention; from the closest to the least. */
export const MATCHES = ['context', 'name', 'beside', 'age', 'stem', 'agent', 'sentence', 'kind', 'no'] as const;
export type Match = (typeof MATCHES)[number];

/** Words as they are compared: themselves, and what is seldom asked of them, made when it is. */
class ComparedWords {
	readonly words: ReadonlySet<string>;
	readonly #sentences: () => ReadonlySet<string>;
	#stems: ReadonlySet<string> | undefined;
	#agents: ReadonlySet<string> | undefined;
	#wide: ReadonlySet<string> | undefined;

	/** `sentences` gives the words of the sentences that they come from. */
	constructor(words: ReadonlySet<string>, sentences: () => ReadonlySet<string> = () => words) {
		this.words = words;
		this.#sentences = sentences;
	}

	/** Their beginnings. */
	get stems(): ReadonlySet<string> {
		return (this.#stems ??= new Set([...this.words].map((word) => word.slice(0, STEM))));
	}

	/** Agent nouns of the verbs among them. */
	get agents(): ReadonlySet<string> {
		return (this.#agents ??= new Set([...this.words].flatMap((word) => agentNoun(word) ?? [])));
	}

	/** The words of their sentences. */
	get sentences(): ReadonlySet<string> {
		return (this.#wide ??= this.#sentences());
	}

	/** Whether a word of a kind is among them. */
	holds(kind: PersonKind): boolean {
		return [...this.words].some((word) => kind.has(word));
	}
}

/** What the descriptions of one article have in common with its clusters; each pair is compared once. */
export class SourceMatches {
	readonly #resolved: ResolvedArticle;
	readonly #beside = new Map<number, ComparedWords>();
	/** By the words of the description, then by the cluster. */
	readonly #matchOf = new Map<string, Map<number, Match>>();

	constructor(resolved: ResolvedArticle) {
		this.#resolved = resolved;
	}

	/** How a description matches a cluster. */
	of(form: SourceForm, cluster: number): Match {
		const key = [form.head, ...form.words].join(' ');
		const known = this.#matchOf.get(key) ?? new Map<number, Match>();
		this.#matchOf.set(key, known);
		const match = known.get(cluster) ?? this.#compared(form, cluster);
		known.set(cluster, match);
		return match;
	}

	#compared({ head, words }: SourceForm, cluster: number): Match {
		const { clusters, descriptions } = this.#resolved;
		if (descriptions[cluster]?.heads.some((one) => fold(one) === head || fold(one).endsWith(` ${head}`))) return 'context';
		if (isAmong(head, new ComparedWords(new Set(wordsOf(clusters[cluster]?.name ?? ''))))) return 'name';
		const beside = this.#wordsBeside(cluster);
		if (beside.words.has(head)) return 'beside';
		if (words.some((word) => /^\d+$/.test(word) && beside.words.has(word))) return 'age';
		if (isAmong(head, beside)) return 'stem';
		if (beside.agents.has(head)) return 'agent';
		if (beside.sentences.has(head)) return 'sentence';
		const kind = KINDS.find((one) => one.has(head));
		return kind && beside.holds(kind) ? 'kind' : 'no';
	}

	/** How many of the other words of a description stand beside mentions of a cluster. */
	shared({ words }: SourceForm, cluster: number): string {
		if (words.length === 0) return 'empty';
		const beside = this.#wordsBeside(cluster);
		const among = words.filter((word) => isAmong(word, beside)).length;
		return among === 0 ? 'none' : among < words.length ? 'some' : 'all';
	}

	#wordsBeside(cluster: number): ComparedWords {
		const known =
			this.#beside.get(cluster) ??
			new ComparedWords(wordsBeside(this.#resolved, cluster), () => wordsBeside(this.#resolved, cluster, WIDE));
		this.#beside.set(cluster, known);
		return known;
	}
}

/** Whether a word stands among others: itself, a relative of it, or, of a people, its country. */
function isAmong(word: string, among: ComparedWords): boolean {
	if (among.words.has(word)) return true;
	const country = countryOfDemonym(word);
	if (country !== undefined && wordsOf(country).every((part) => among.words.has(part))) return true;
	return word.length >= STEM && among.stems.has(word.slice(0, STEM));
}

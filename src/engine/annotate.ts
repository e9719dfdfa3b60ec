/** The engine: text in, annotations out. Pure and deterministic; knows neither VS Code nor Node. */
import type { Annotations, EntityType, Span } from '../annotations.js';
import { readArticle } from './document/article.js';
import { assemble } from './assemble.js';
import { joinNames } from './coref/join.js';
import type { EngineCache } from './engine-cache.js';
import { isProper } from './ner/words.js';
import { findNames } from './find-names.js';
import type { Model } from './ner/model.js';
import { readSections } from './sections/read.js';
import type { ResolvedArticle, Cluster } from './coref/types.js';
import type { Constraints } from './ner/constraints.js';
import type { Budget } from './util/budget.js';

/** A name and what it names. */
export interface NamedPlace extends Span {
	readonly type: EntityType;
}

export interface AnnotateOptions {
	/** The trained model; without one, only the names of `constraints` are known. */
	readonly model: Model | null;
	/** The article's date (ISO), where the host knows it; beats what the text says. */
	readonly date?: string;
	/** The article's file name: a date in it counts where the text has none. */
	readonly file?: string;
	/** What the editor has decided; the engine infers the rest from it. */
	readonly constraints?: Constraints;
	/** What earlier runs on the same document leave to the next: makes it cheap, and never changes its result. Longer texts are read whole. */
	readonly cache?: EngineCache;
	/** The time that this reading may take; left out, as much as it needs. A cache is not to be used again after a reading that took more. */
	readonly budget?: Budget;
	/** Ids of rules that do nothing, so that what each is worth can be measured. Not with a cache, which knows nothing of them. */
	readonly withoutRules?: ReadonlySet<string>;
	/** Told all names of the answer, in text order, when they are known and what is said of them, and by them, is not: that takes as long again. */
	readonly onNames?: (names: readonly NamedPlace[]) => void;
}

/** Annotates an article. Never throws, whatever the text; costs grow linearly with its length. */
export function annotate(text: string, options: AnnotateOptions): Annotations {
	const resolved = resolvedArticle(text, options);
	options.onNames?.(namedPlaces(resolved));
	const reading = readSections(resolved, cacheFor(text, options)?.sections);
	return assemble({ ...resolved, descriptions: reading.descriptions }, reading, reading.dates);
}

/** UTF-16 units up to which a text is cached, some 350,000 words: what a cache holds of a longer one takes too much memory. */
const LONGEST_CACHED = 2_000_000;

function cacheFor({ length }: string, { cache }: AnnotateOptions): EngineCache | undefined {
	return length <= LONGEST_CACHED ? cache : undefined;
}

/** The article, its names and who is who among them. Reading this far fills the cache: annotating the same text later takes these from there. */
export function resolvedArticle(text: string, options: AnnotateOptions): ResolvedArticle {
	const { date, file, model, constraints, withoutRules, budget } = options;
	const cache = cacheFor(text, options);
	const article = readArticle(text, { date, file, cache: cache?.article, spellings: model?.spellings });
	const names = findNames(article, model, constraints, { cache: cache?.names, withoutRules, budget });
	const clusters = joinNames(article, names, constraints, cache?.joins);
	const isProperWord = (word: string): boolean => model !== null && isProper(model.reader.read(word));
	const resolved = { article, names, clusters, clusterOf: clusterOfEach(names.length, clusters), descriptions: [], isProperWord };
	return { ...resolved, ...(withoutRules ? { withoutRules } : {}), ...(budget ? { budget } : {}) };
}

function namedPlaces({ names, clusters, clusterOf }: ResolvedArticle): NamedPlace[] {
	return names.map(({ start, end, type }, index) => ({ start, end, type: clusters[clusterOf[index] ?? 0]?.type ?? type }));
}

function clusterOfEach(count: number, clusters: readonly Cluster[]): number[] {
	const clusterOf = new Array<number>(count).fill(0);
	for (const [index, cluster] of clusters.entries()) for (const name of cluster.names) clusterOf[name] = index;
	return clusterOf;
}

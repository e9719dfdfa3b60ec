/** The engine: text in, annotations out. Pure and deterministic; knows neither VS Code nor Node. */
import type { Annotations, EntityType, Span } from '../annotations.js';
import { readArticle } from './document/article.js';
import { assemble } from './assemble.js';
import { joinNames } from './coref/join.js';
import type { EngineMemory } from './cache/engine-memory.js';
import { findNames } from './ner/find.js';
import type { Model } from './ner/model.js';
import { readSections } from './cache/read.js';
import type { Cast, Cluster, Constraints } from './types.js';

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
	/** What earlier runs on the same document learnt: makes the next run cheap, and never changes its result. */
	readonly memory?: EngineMemory;
	/** Ids of rules that do nothing, so that what each is worth can be measured. Not with a memory, which knows nothing of them. */
	readonly withoutRules?: ReadonlySet<string>;
	/** Told all names of the answer, in text order, when they are known and what is said of them, and by them, is not: that takes as long again. */
	readonly onNames?: (names: readonly NamedPlace[]) => void;
}

/** Annotates an article. Never throws, whatever the text; costs grow linearly with its length. */
export function annotate(text: string, options: AnnotateOptions): Annotations {
	const cast = castOf(text, options);
	options.onNames?.(namedPlaces(cast));
	const reading = readSections(cast, options.memory);
	return assemble({ ...cast, descriptions: reading.descriptions }, reading, reading.dates, options.memory?.mentions);
}

/** The article, its names and who is who among them. Reading this far fills the memory: whoever annotates the same text after it gets these from there. */
export function castOf(text: string, { date, file, model, constraints, memory, withoutRules }: AnnotateOptions): Cast {
	const article = readArticle(text, { date, file, memory: memory?.article, spellings: model?.spellings });
	const kept = memory?.article.kept;
	const names = findNames(article, model, constraints, memory?.names, withoutRules);
	const clusters = joinNames(article, names, constraints, memory?.joins, kept);
	const cast = { article, names, clusters, clusterOf: clusterOfEach(names.length, clusters), descriptions: [] };
	return withoutRules ? { ...cast, withoutRules } : cast;
}

function namedPlaces({ names, clusters, clusterOf }: Cast): NamedPlace[] {
	return names.map(({ start, end, type }, index) => ({ start, end, type: clusters[clusterOf[index] ?? 0]?.type ?? type }));
}

function clusterOfEach(count: number, clusters: readonly Cluster[]): number[] {
	const clusterOf = new Array<number>(count).fill(0);
	for (const [index, cluster] of clusters.entries()) for (const name of cluster.names) clusterOf[name] = index;
	return clusterOf;
}

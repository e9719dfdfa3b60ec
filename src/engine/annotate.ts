/** The engine: text in, annotations out. Pure and deterministic; knows neither VS Code nor Node. */
import type { Annotations } from '../annotations.js';
import { readArticle } from './article/article.js';
import { assemble } from './assemble.js';
import { describeClusters } from './context/describe.js';
import { findDates } from './dates/find.js';
import { joinNames } from './entities/join.js';
import { resolver } from './entities/resolve.js';
import type { EngineMemory } from './memory.js';
import { findNames } from './names/find.js';
import type { Model } from './names/model.js';
import { findQuotes } from './quotes/find.js';
import type { Cast, Cluster, Given } from './types.js';

export interface AnnotateOptions {
	/** The trained model; without one, only given names are known. */
	readonly model: Model | null;
	/** The article's date (ISO), where the host knows it; beats what the text says. */
	readonly date?: string;
	/** The article's file name: a date in it counts where the text has none. */
	readonly file?: string;
	/** What the editor has decided; the engine infers the rest from it. */
	readonly given?: Given;
	/** What earlier runs on the same document learnt: makes the next run cheap, and never changes its result. */
	readonly memory?: EngineMemory;
}

/** Annotates an article. Never throws, whatever the text; costs grow linearly with its length. */
export function annotate(text: string, options: AnnotateOptions): Annotations {
	options.memory?.turn();
	const article = readArticle(text, options);
	const names = findNames(article, options.model, options.given, options.memory?.names);
	const clusters = joinNames(article, names, options.given);
	const descriptions = describeClusters(article, names, clusters);
	const cast: Cast = { article, names, clusters, clusterOf: clusterOfEach(names.length, clusters), descriptions };
	const quotation = findQuotes(cast, resolver(cast));
	const dates = findDates(article, names);
	return assemble(cast, quotation, dates);
}

function clusterOfEach(count: number, clusters: readonly Cluster[]): number[] {
	const clusterOf = new Array<number>(count).fill(0);
	for (const [index, cluster] of clusters.entries()) for (const name of cluster.names) clusterOf[name] = index;
	return clusterOf;
}

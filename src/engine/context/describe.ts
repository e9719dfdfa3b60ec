/** Composes the line after the dash: what this article says an entity is. */
import type { Article, Cluster, Description, Name } from '../types.js';

/** What the article says of each cluster, by index; null where it says nothing. */
export function describeClusters(_article: Article, _names: readonly Name[], clusters: readonly Cluster[]): (Description | null)[] {
	return clusters.map(() => null);
}

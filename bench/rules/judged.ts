/** Which entity and which spans of an answer stand for those of a gold article, as `../shared/score/score.mjs` judges them. */
import type { Span } from '../../src/annotations.js';
import type { ResolvedArticle } from '../../src/engine/coref/types.js';
import type { GoldArticle } from './articles.js';

/** The cluster to which most of a gold entity's mentions belong; undefined where none is found. */
export function alignedCluster(
	resolved: ResolvedArticle,
	article: GoldArticle,
	entity: string,
	others: readonly Reference[] = [],
): number | undefined {
	const votes = new Map<number, number>();
	const vote = (span: Span, cluster: number, mention: Span): void => {
		if (overlap(span, mention) > 0) votes.set(cluster, (votes.get(cluster) ?? 0) + 1);
	};
	for (const mention of article.mentions) {
		if (mention.entity !== entity || (others.length === 0 && mention.form !== 'name')) continue;
		for (const [index, name] of resolved.names.entries()) vote(name, resolved.clusterOf[index] ?? -1, mention);
		for (const { start, end, cluster } of others) vote({ start, end }, cluster, mention);
	}
	return [...votes].sort((a, b) => b[1] - a[1])[0]?.[0];
}

interface Reference extends Span {
	readonly cluster: number;
}

function overlap(a: Span, b: Span): number {
	return Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
}

/** Whether a context holds one of the head nouns, in the singular or plural, by itself or after a hyphen (`co-founder`). */
export function hasHead(context: string, heads: readonly string[]): boolean {
	const written = [plainWords(context), plainWords(context.replace(/-/g, ' '))];
	return heads.some((head) => {
		const plain = plainWords(head);
		return written.some((words) => words.includes(plain) || words.includes(`${plain.trimEnd()}s `));
	});
}

function plainWords(text: string): string {
	return ` ${text
		.toLowerCase()
		.replace(/[^\p{L}\p{N}’'-]+/gu, ' ')
		.trim()} `;
}

/** Whether two spans are the same but for one character at either end: with or without the mark. */
export function isSameSpan(a: Span, b: Span): boolean {
	return Math.abs(a.start - b.start) <= 1 && Math.abs(a.end - b.end) <= 1;
}

/** The characters that two lists of spans share, as a share of those of either. */
export function sharedPart(as: readonly Span[], bs: readonly Span[]): number {
	const shared = as.reduce((sum, a) => sum + bs.reduce((part, b) => part + overlap(a, b), 0), 0);
	const whole = [...as, ...bs].reduce((sum, { start, end }) => sum + end - start, 0);
	return shared / (whole - shared || 1);
}

/** Harmonic mean of precision and recall, in points. */
export function f1(right: number, found: number, wanted: number): number {
	return found + wanted === 0 ? 0 : (200 * right) / (found + wanted);
}

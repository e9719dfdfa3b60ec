/** The sourcing of several articles: sums, and who is quoted in how many of them. */
import { SOURCE_KINDS, type AuditedArticle, type SourceKind } from './audit.js';
import { allWords, type QuoteWords } from './words-of-quotes.js';

/** What several articles have in all. */
export interface SourcingSums extends QuoteWords {
	readonly articles: number;
	/** Articles in which everything comes from one source. */
	readonly singleSource: number;
	readonly words: number;
	/** Sources of the articles, each counted in every article that has it. */
	readonly sources: number;
	/** How many of them there are of each kind. */
	readonly kinds: Readonly<Record<SourceKind, number>>;
	readonly noComments: number;
}

/** Somebody, or something, that articles have as a source. */
export interface FolderSource extends QuoteWords {
	readonly name: string;
	readonly kind: SourceKind;
	readonly articles: number;
	readonly quotes: number;
}

/** The sums of articles. */
export function sumsOf(articles: readonly AuditedArticle[]): SourcingSums {
	const audits = articles.map(({ audit }) => audit);
	const sources = audits.flatMap((audit) => audit.sources);
	return {
		articles: articles.length,
		singleSource: audits.filter(({ isSingleSource }) => isSingleSource).length,
		words: sum(audits.map(({ words }) => words)),
		quotedWords: sum(audits.map(({ quotedWords }) => quotedWords)),
		reportedWords: sum(audits.map(({ reportedWords }) => reportedWords)),
		sources: sources.length,
		kinds: kindsOf(sources),
		noComments: sum(audits.map(({ noComments }) => noComments.length)),
	};
}

/** How many of some sources there are of each kind. */
export function kindsOf(sources: readonly { readonly kind: SourceKind }[]): Readonly<Record<SourceKind, number>> {
	const counts = { named: 0, office: 0, document: 0, 'unnamed-with-reason': 0, unnamed: 0 } satisfies Record<SourceKind, number>;
	for (const { kind } of sources) counts[kind]++;
	return counts;
}

/** The sources of articles by their entries in the register, else by their names and kinds: those of most articles first, then those that say most. */
export function sourcesOf(articles: readonly AuditedArticle[]): readonly FolderSource[] {
	const found = new Map<string, { -readonly [Key in keyof FolderSource]: FolderSource[Key] }>();
	for (const { audit } of articles) {
		const seen = new Set<string>();
		for (const { name, kind, register, quotes, quotedWords, reportedWords } of audit.sources) {
			const key = register ? `entry ${register.id}` : `${kind} ${name}`;
			const source = found.get(key) ?? { name: register?.name ?? name, kind, articles: 0, quotes: 0, quotedWords: 0, reportedWords: 0 };
			found.set(key, source);
			if (!seen.has(key)) source.articles++;
			source.quotes += quotes.length;
			source.quotedWords += quotedWords;
			source.reportedWords += reportedWords;
			seen.add(key);
		}
	}
	return [...found.values()].sort((a, b) => b.articles - a.articles || b.quotes - a.quotes || allWords(b) - allWords(a));
}

/** The articles with a single source first; otherwise as they come. */
export function singleSourceFirst(articles: readonly AuditedArticle[]): readonly AuditedArticle[] {
	const isSingle = ({ audit }: AuditedArticle): boolean => audit.isSingleSource;
	return [...articles.filter(isSingle), ...articles.filter((article) => !isSingle(article))];
}

/** A part of some words in whole percent; 0 of none. */
export function percentOf(part: number, words: number): number {
	return words === 0 ? 0 : Math.round((100 * part) / words);
}

/** What the kinds are called. */
export const KIND_NAMES: Readonly<Record<SourceKind, string>> = {
	named: 'named',
	office: 'office, person unnamed',
	document: 'document',
	'unnamed-with-reason': 'unnamed, with reason',
	unnamed: 'unnamed, without reason',
};

/** Each kind with what it is called, from the best on. */
export const NAMED_KINDS: readonly (readonly [SourceKind, string])[] = SOURCE_KINDS.map((kind) => [kind, KIND_NAMES[kind]]);

function sum(numbers: readonly number[]): number {
	return numbers.reduce((all, one) => all + one, 0);
}

/** The newsroom's folder and what is so in it, for benches and tests; `test/fixtures/README.md` says what each field means. */
import { readFileSync } from 'node:fs';
import type { EntityType, QuoteKind, Span } from '../src/annotations.js';

export const NEWSROOM = new URL('../test/fixtures/newsroom/', import.meta.url);
const TRUTH = new URL('../test/fixtures/newsroom-truth.json', import.meta.url);

/** A person, organization, place or event that the articles name. */
export interface NewsroomIdentity {
	readonly id: string;
	readonly type: EntityType;
	readonly name: string;
	readonly what?: string;
}

/** An article, and what is so in it. */
export interface NewsroomArticle {
	readonly file: string;
	readonly text: string;
	/** ISO. */
	readonly date: string;
	readonly singleSource: boolean;
	readonly names: readonly (Span & { readonly text: string; readonly identity: string })[];
	readonly unnamedSources: readonly (Span & { readonly words: string; readonly reason?: Span & { readonly text: string } })[];
	readonly noComments: readonly (Span & { readonly text: string; readonly who: string })[];
	readonly quotes: readonly (Span & { readonly text: string; readonly kind: QuoteKind; readonly speaker: string })[];
}

/** What a check of the register finds, or may find. */
export interface NewsroomFinding {
	readonly file: string;
	readonly check: string;
	readonly text: string;
}

interface Truth {
	readonly identities: readonly NewsroomIdentity[];
	readonly articles: readonly Omit<NewsroomArticle, 'text'>[];
	readonly registerFindings: { readonly expected: readonly NewsroomFinding[]; readonly allowed: readonly NewsroomFinding[] };
}

/** Everything that is so in the folder. */
export function newsroomTruth(): Truth {
	return JSON.parse(readFileSync(TRUTH, 'utf8')) as Truth;
}

/** The articles by name of file, each with its text. */
export function newsroomArticles(): readonly NewsroomArticle[] {
	return newsroomTruth().articles.map((article) => ({ ...article, text: readFileSync(new URL(article.file, NEWSROOM), 'utf8') }));
}

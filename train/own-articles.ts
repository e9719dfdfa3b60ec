/** The project's own articles to learn from, invented and annotated for it: `train/articles`, in the notation of `marked-up.ts`. */
import { readdirSync } from 'node:fs';
import { goldArticle, type GoldArticle as MarkedArticle } from '../test/unit/harness/gold.js';
import type { GoldArticle } from './gold-article.js';

const FOLDER = new URL('articles/', import.meta.url);

/** All of them, by the order of their names. Throws where the marks of one are faulty. */
export function readOwnArticles(): GoldArticle[] {
	return ownArticles().map(withOffsets);
}

/** The same as they are marked up, with their tables. */
export function ownArticles(): MarkedArticle[] {
	const files = readdirSync(FOLDER).filter((file) => file.endsWith('.txt'));
	return files.sort().map((file) => goldArticle(new URL(file.slice(0, -'.txt'.length), FOLDER)));
}

function withOffsets({ text, table, mentions, quotes, cues, dates }: MarkedArticle): GoldArticle {
	return {
		id: table.id,
		text,
		date: table.date ?? '',
		dates,
		entities: table.entities,
		mentions: mentions.map(({ start, end, entity, isName }) => ({ start, end, entity, form: isName ? 'name' : 'other' })),
		quotes: Object.entries(table.quotes).map(([number, { kind, speaker }]) => ({
			kind,
			speaker,
			spans: quotes.get(number) ?? [],
			cues: cues.get(number) ?? [],
		})),
	};
}

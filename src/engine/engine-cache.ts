/** What the engine keeps from one run to the next on the same document: see `cache/store.ts`. */
import { JoinCache } from './coref/join.js';
import { ArticleCache } from './document/article.js';
import { NameCache } from './find-names.js';
import { SectionCache } from './sections/read.js';

/** The cache of one document: made by its owner, handed to every run on it, never shared by two documents. */
export class EngineCache {
	readonly article = new ArticleCache();
	readonly names = new NameCache();
	readonly joins = new JoinCache();
	readonly sections = new SectionCache();
}

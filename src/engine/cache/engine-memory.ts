/**
 * What the engine remembers from one run to the next on the same document, so that a keystroke in a long
 * article costs its paragraph and not the whole. Every entry is the result of a pure function of its key:
 * a run with memory gives the same bytes as one without.
 */
import { ArticleMemory } from '../document/memory.js';
import { MentionMemory } from '../assemble.js';
import { DescriptionMemory } from '../descriptions/memory.js';
import { JoinMemory } from '../coref/join-memory.js';
import { NameCache } from '../ner/find.js';
import { SectionMemories } from './memory.js';

/** The memory of one document: made by its owner, handed to every run on it, never shared by two documents. */
export class EngineMemory {
	readonly article = new ArticleMemory();
	readonly names = new NameCache();
	readonly joins = new JoinMemory();
	readonly sections = new SectionMemories();
	readonly descriptions = new DescriptionMemory();
	readonly mentions = new MentionMemory();
}

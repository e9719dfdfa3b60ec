/** Looks up blocks and sentences in annotations, for all who show them: nobody outside the engine parses the text. */
import type { Annotations, Block, Span, Structure } from '../../annotations.js';
import { lastStartingBy } from './lookup.js';

/** The structure of a document; of one that has none, the whole text as one block. */
export function structureIn({ structure, article }: Pick<Annotations, 'structure' | 'article'>): Structure {
	return structure ?? { headline: null, blocks: [{ start: 0, end: article.length, kind: 'body', sentences: [] }], unpaired: [] };
}

/** The number of the block that holds an offset, or of the last one before it: the number after ¶, from 1; 0 in front matter. */
export function blockNumberAt({ blocks }: Structure, offset: number): number {
	return lastStartingBy(blocks, offset) + 1;
}

/** The block that holds an offset, or the last one before it; an empty span where there is no block. */
export function blockAt(structure: Structure, offset: number): Block {
	return structure.blocks[blockNumberAt(structure, offset) - 1] ?? { start: offset, end: offset, kind: 'body', sentences: [] };
}

/** The sentence that holds an offset, or the next one of its block; the whole block where it has none. */
export function sentenceAt(structure: Structure, offset: number): Span {
	const block = blockAt(structure, offset);
	const at = lastStartingBy(block.sentences, offset);
	const here = block.sentences[at];
	return (here && here.end > offset ? here : block.sentences[at + 1]) ?? block;
}

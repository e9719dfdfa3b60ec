/** Which blocks are running text. */
import type { BlockKind } from '../../annotations.js';

/** Blocks that are the article's own text; headlines, captions, bylines and the like introduce nobody and are not counted. */
export const PROSE_KINDS: ReadonlySet<BlockKind> = new Set<BlockKind>(['body', 'list', 'quotation', 'turn']);

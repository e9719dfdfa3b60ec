/** What of an article is running text. */
import type { BlockKind, Span } from '../../annotations.js';
import type { AnnotationIndex } from '../navigation.js';

/** Blocks that introduce people; what stands in headlines, captions, bylines and labels introduces nobody. */
const PROSE: ReadonlySet<BlockKind> = new Set<BlockKind>(['body', 'list', 'quotation', 'turn']);

/** Whether a span stands in running text. */
export function isProse(index: AnnotationIndex, span: Span): boolean {
	return PROSE.has(index.blockAt(span.start).kind);
}

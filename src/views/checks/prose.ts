/** What of an article is running text. */
import type { Span } from '../../annotations.js';
import { PROSE_KINDS } from '../../engine/document/prose-kinds.js';
import type { AnnotationIndex } from '../navigation.js';

/** Whether a span stands in running text. */
export function isProse(index: AnnotationIndex, span: Span): boolean {
	return PROSE_KINDS.has(index.blockAt(span.start).kind);
}

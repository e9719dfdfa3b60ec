/** What of an article is running text. */
import { PROSE_KINDS, type Span } from '../../annotations.js';
import type { AnnotationIndex } from '../navigation.js';

/** Whether a span stands in running text. */
export function isProse(index: AnnotationIndex, span: Span): boolean {
	return PROSE_KINDS.has(index.blockAt(span.start).kind);
}

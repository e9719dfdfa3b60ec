/** Which quotes stand in marks. */
import type { QuoteKind } from '../../annotations.js';

/** Kinds of what somebody says in marks. */
export const MARKED_KINDS: ReadonlySet<QuoteKind> = new Set<QuoteKind>(['direct', 'partial']);

/** Annotates a text and applies the editor's corrections: what the worker, the export and the command line call. */
import type { Annotations, Correction, Span } from '../annotations.js';
import { annotate, type AnnotateOptions } from '../engine/annotate.js';
import { anchorsOf, splitsPair } from './anchor.js';
import { applied } from './apply.js';
import { constraintsOf } from './constraints.js';

/**
 * The annotations of `text` with `corrections` applied. Their anchors hold for this very text (see `reanchored`); a correction
 * whose anchors lie outside it or within a surrogate pair, or that has none, is passed over. They overrule `options.constraints`.
 */
export function annotateCorrected(text: string, corrections: readonly Correction[], options: AnnotateOptions): Annotations {
	const anchored = correctionsIn(text, corrections);
	if (anchored.length === 0) return annotate(text, options);
	const constraints = { ...options.constraints, ...constraintsOf(text, anchored) };
	return applied(annotate(text, { ...options, constraints }), text, anchored);
}

/** Those of `corrections` whose anchors stand in `text`. */
export function correctionsIn(text: string, corrections: readonly Correction[]): readonly Correction[] {
	return corrections.filter((correction) => standsIn(text, correction));
}

function standsIn(text: string, correction: Correction): boolean {
	const anchors = anchorsOf(correction);
	const stands = ({ start, end }: Span): boolean => start < end && end <= text.length && !splitsPair(text, start) && !splitsPair(text, end);
	return anchors.length > 0 && anchors.every(stands);
}

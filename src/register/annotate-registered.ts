/** Annotates a text with a register and an article's own corrections, which beat it: what the command line and the library call. */
import type { Annotations, Correction } from '../annotations.js';
import { applied } from '../corrections/apply.js';
import { annotateCorrected, correctionsIn } from '../corrections/annotate-corrected.js';
import { constraintsOf } from '../corrections/constraints.js';
import { annotate, type AnnotateOptions } from '../engine/annotate.js';
import { registerConstraints, withEditors } from './constraints.js';
import type { RegisterIndex } from './index-of.js';
import { recognized } from './recognition.js';

/** What `annotateCorrected` gives, with the names of a register found; without a register the very same. */
export function annotateRegistered(
	text: string,
	corrections: readonly Correction[],
	options: AnnotateOptions,
	index: RegisterIndex | undefined,
): Annotations {
	if (!index) return annotateCorrected(text, corrections, options);
	const anchored = correctionsIn(text, corrections);
	const known = registerConstraints(recognized(text, index));
	const constraints = withEditors(text, known, constraintsOf(text, anchored));
	return applied(annotate(text, { ...options, constraints }), text, anchored);
}

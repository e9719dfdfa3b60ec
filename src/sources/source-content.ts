/** What every reader gives. Types; no behaviour. */
import type { SourceText } from '../proof/source-text.js';

/** A source without what is known of its file. */
export type SourceContent = Pick<SourceText, 'text' | 'isFileText' | 'segments'>;

/**
 * What a bundle that reads documents gives: the text with the offsets at which its pages begin, where it has pages; or why there is none. No error is
 * thrown across bundles, in which classes are not the same.
 */
export type Extraction = { readonly text: string; readonly pages?: readonly number[] } | { readonly reason: string };

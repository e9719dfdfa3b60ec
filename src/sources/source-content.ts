/** What every reader gives. Types; no behaviour. */
import type { SourceText } from '../proof/source-text.js';

/** A source without what is known of its file. */
export type SourceContent = Pick<SourceText, 'text' | 'isFileText' | 'segments'>;

/** Reads one format. @throws SourceError where the bytes are not of it. */
export type SourceReader = (file: string, bytes: Uint8Array) => SourceContent | Promise<SourceContent>;

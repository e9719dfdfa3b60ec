/** The formats that annotations are exported in, as a table: what the command line and the export commands offer. */
import type { Annotations } from '../annotations.js';
import { bratAnnotations } from './brat.js';
import { quoteSheet } from './csv.js';
import { ENDINGS, FORMAT_IDS, type FormatId } from './format-ids.js';
import { proofPage } from './html.js';
import { annotationsToJson } from './json.js';
import { annotationsToW3c } from './w3c.js';

export { FORMAT_IDS, type FormatId };

/** A format. */
export interface Format {
	/** What its files end in, in place of the article's `.txt`. */
	readonly ending: string;
	/** The file's text, for annotations of `text`. */
	readonly write: (annotations: Annotations, text: string) => string;
}

export const FORMATS: Readonly<Record<FormatId, Format>> = {
	json: { ending: ENDINGS.json, write: annotationsToJson },
	w3c: { ending: ENDINGS.w3c, write: annotationsToW3c },
	brat: { ending: ENDINGS.brat, write: bratAnnotations },
	csv: { ending: ENDINGS.csv, write: quoteSheet },
	html: { ending: ENDINGS.html, write: proofPage },
};

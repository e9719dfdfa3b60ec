/** The formats that annotations are exported in, as a table: what the command line and the export commands offer. */
import type { Annotations } from '../annotations.js';
import { bratAnnotations } from './brat.js';
import { quoteSheet } from './csv.js';
import { proofPage } from './html.js';
import { annotationsToJson } from './json.js';
import { annotationsToW3c } from './w3c.js';

export const FORMAT_IDS = ['json', 'w3c', 'brat', 'csv', 'html'] as const;
export type FormatId = (typeof FORMAT_IDS)[number];

/** A format. */
export interface Format {
	/** What its files end in, in place of the article's `.txt`. */
	readonly ending: string;
	/** The file's text, for annotations of `text`. */
	readonly write: (annotations: Annotations, text: string) => string;
}

export const FORMATS: Readonly<Record<FormatId, Format>> = {
	json: { ending: '.annotations.json', write: annotationsToJson },
	w3c: { ending: '.annotations.jsonld', write: annotationsToW3c },
	brat: { ending: '.ann', write: bratAnnotations },
	csv: { ending: '.quotes.csv', write: quoteSheet },
	html: { ending: '.proof.html', write: proofPage },
};

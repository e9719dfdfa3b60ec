/** The formats that annotations are exported in, by name, and what their files end in. Without the writers, for code that only offers the formats. */

export const FORMAT_IDS = ['json', 'w3c', 'brat', 'csv', 'html'] as const;
/** One of `FORMAT_IDS`. */
export type FormatId = (typeof FORMAT_IDS)[number];

/** What a format's files end in, in place of the article's `.txt`. */
export const ENDINGS: Readonly<Record<FormatId, string>> = {
	json: '.annotations.json',
	w3c: '.annotations.jsonld',
	brat: '.ann',
	csv: '.quotes.csv',
	html: '.proof.html',
};

/** The documents among the sources of the sample article *The swing bridge*, from the drafts beside this file. */
import { readBlocks } from './blocks.js';
import { docxOf } from './docx.js';
import { pdfOf } from './pdf.js';

/** Bytes by file name. */
export async function sampleDocuments(): Promise<Readonly<Record<string, Uint8Array>>> {
	const trust = 'Hallowmere Harbour Trust';
	const council = 'Hallowmere Town Council';
	return {
		'fennilow-speech.docx': docxOf(readBlocks('speech.md'), {
			title: 'The river at our door',
			author: trust,
			head: `${trust} · Annual dinner 2026`,
		}),
		'harbour-committee-minutes.pdf': await pdfOf(readBlocks('minutes.md'), {
			title: 'Harbour Committee: minutes of 9 November 2026',
			author: council,
			head: `${council} · Harbour Committee · 9 November 2026`,
		}),
	};
}

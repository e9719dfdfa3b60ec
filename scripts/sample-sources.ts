/** Writes the Word document and the PDF among the sources of our sample article: `npm run sample-sources`. */
import { writeFileSync } from 'node:fs';
import { sampleDocuments } from './sample-sources/documents.js';

const FOLDER = new URL('../samples/swing-bridge/sources/', import.meta.url);
for (const [file, bytes] of Object.entries(await sampleDocuments())) writeFileSync(new URL(file, FOLDER), bytes);

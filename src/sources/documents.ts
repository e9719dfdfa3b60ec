/** Reads documents by libraries, each of which is loaded only when such a file is there. */
import type { SourceSegment } from '../proof/source-text.js';
import { decodeText, textByLabel } from './decode-text.js';
import { binaryKindOf, isEncryptedOffice, isEncryptedZip, KIND_WORDS, looksLikePdf } from './known-bytes.js';
import type { DocumentModules } from './document-modules.js';
import { segmentsOf } from './segments-of.js';
import type { Extraction, SourceContent } from './source-content.js';
import { SourceError } from './source-error.js';

/** Bytes in which a page says how it is encoded (HTML, 13.2.3.2). */
const CHARSET_BYTES = 1024;

/** @throws SourceError where there are no words in the page, or it is none. */
export async function readHtml(file: string, bytes: Uint8Array, modules: DocumentModules): Promise<SourceContent> {
	const head = new TextDecoder('utf-8').decode(bytes.subarray(0, CHARSET_BYTES));
	const charset = /<meta[^<>]{1,200}charset\s{0,5}=\s{0,5}["']?([\w-]{1,40})/i.exec(head)?.[1];
	const html =
		charset === undefined || /^(?:utf-?8|utf-?16.*)$/i.test(charset) ? decodeText(file, bytes) : textByLabel(file, bytes, charset);
	const { textOfHtml } = await loaded(file, () => modules.markup());
	return contentOf(file, textOfHtml(html));
}

/** @throws SourceError where it is no Word document, or is encrypted or broken. */
export async function readDocx(file: string, bytes: Uint8Array, modules: DocumentModules): Promise<SourceContent> {
	const kind = binaryKindOf(bytes);
	if (kind === 'ole' && isEncryptedOffice(bytes)) throw new SourceError(file, 'it is encrypted');
	if (kind === 'ole') throw new SourceError(file, `it is ${KIND_WORDS.ole}; save it as .docx`);
	if (kind !== 'zip') throw new SourceError(file, `it is no Word document${kind ? ` but ${KIND_WORDS[kind]}` : ''}`);
	if (isEncryptedZip(bytes)) throw new SourceError(file, 'it is encrypted');
	const { textOfDocx } = await loaded(file, () => modules.markup());
	return contentOf(file, await extracted(file, 'Word document', () => textOfDocx(bytes)));
}

/** @throws SourceError where it is no PDF document, has no text, or is encrypted or broken. */
export async function readPdf(file: string, bytes: Uint8Array, modules: DocumentModules): Promise<SourceContent> {
	const kind = binaryKindOf(bytes);
	if (!looksLikePdf(bytes)) throw new SourceError(file, `it is no PDF document${kind ? ` but ${KIND_WORDS[kind]}` : ''}`);
	const { textOfPdf } = await loaded(file, () => modules.pdf());
	return contentOf(file, await extracted(file, 'PDF document', () => textOfPdf(bytes)));
}

/** What a bundle exports. @throws SourceError where the host has no way to load more code. */
export async function loaded<T>(file: string, load: () => Promise<T>): Promise<T> {
	try {
		return await load();
	} catch {
		throw new SourceError(file, 'files of this format cannot be read here: what reads them cannot be loaded; save it as text');
	}
}

/** What a library throws is of no use to an editor. */
async function extracted(file: string, kind: string, extract: () => Extraction | Promise<Extraction>): Promise<Extraction> {
	try {
		return await extract();
	} catch {
		throw new SourceError(file, `it is broken: it cannot be read as a ${kind}`);
	}
}

function contentOf(file: string, extraction: Extraction): SourceContent {
	if ('reason' in extraction) throw new SourceError(file, extraction.reason);
	const { text, pages } = extraction;
	if (!/[\p{L}\p{N}]/u.test(text)) throw new SourceError(file, 'there is no text in it');
	const segments = segmentsOf(text);
	return { text, isFileText: false, segments: pages ? withPages(text, segments, pages) : segments };
}

/** Segments cut where a page begins, with their pages. */
function withPages(text: string, segments: readonly SourceSegment[], starts: readonly number[]): SourceSegment[] {
	const paged: SourceSegment[] = [];
	let page = 1;
	for (const segment of segments) {
		let { start } = segment;
		while (start < segment.end) {
			while ((starts[page] ?? Infinity) <= start) page++;
			const end = Math.min(segment.end, starts[page] ?? Infinity);
			const piece = text.slice(start, end);
			const { isNewTurn, ...rest } = segment;
			if (/[\p{L}\p{N}]/u.test(piece)) {
				const from = start + piece.length - piece.trimStart().length;
				paged.push({
					...rest,
					...(isNewTurn && start === segment.start && { isNewTurn }),
					start: from,
					end: from + piece.trim().length,
					page,
				});
			}
			start = end;
		}
	}
	return paged;
}

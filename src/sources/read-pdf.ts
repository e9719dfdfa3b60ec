/** A bundle by itself: reads the words of a PDF document. */
import { getDocumentProxy } from 'unpdf';
import type { Extraction } from './source-content.js';
import { pagesJoined, type PdfLine } from './pdf-lines.js';

/** Pages of the longest document that is read. */
const MOST_PAGES = 3000;
/** Milliseconds after which a document that was made to be slow is given up. */
const PATIENCE = 60_000;

/** Running text with blank lines between paragraphs, and where each page begins. Throws where the document is broken. */
export async function textOfPdf(bytes: Uint8Array): Promise<Extraction> {
	// The library takes the bytes away from its caller.
	const document = await openedPdf(new Uint8Array(bytes));
	if ('reason' in document) return document;
	try {
		const deadline = performance.now() + PATIENCE;
		if (document.numPages > MOST_PAGES) return { reason: `it has ${document.numPages} pages, and at most ${MOST_PAGES} are read` };
		const pages: PdfLine[][] = [];
		for (let number = 1; number <= document.numPages; number++) {
			if (performance.now() > deadline) return { reason: 'reading it takes too long' };
			const page = await document.getPage(number);
			const { items } = await page.getTextContent();
			pages.push(linesOfItems(items.flatMap((item) => ('str' in item ? [item] : []))));
			page.cleanup();
		}
		if (!pages.some((lines) => lines.some(({ text }) => /[\p{L}\p{N}]/u.test(text))))
			return { reason: 'it holds pictures of pages and no text' };
		return pagesJoined(pages);
	} finally {
		await document.destroy();
	}
}

type PdfDocument = Awaited<ReturnType<typeof getDocumentProxy>>;

async function openedPdf(bytes: Uint8Array): Promise<PdfDocument | { readonly reason: string }> {
	try {
		return await getDocumentProxy(bytes, { verbosity: 0, isEvalSupported: false, disableFontFace: true, useSystemFonts: false });
	} catch (error) {
		if (error instanceof Error && error.name === 'PasswordException') return { reason: 'it is encrypted: it asks for a password' };
		throw error;
	}
}

/** A run of glyphs, as the library gives it. */
interface PdfItem {
	readonly str: string;
	/** The last two are where it stands, in points from the left and from the bottom. */
	readonly transform: readonly unknown[];
	readonly width: number;
	readonly height: number;
	readonly hasEOL: boolean;
}

/** Runs of glyphs on one line, with a space where there is one to be seen. */
function linesOfItems(items: readonly PdfItem[]): PdfLine[] {
	const lines: PdfLine[] = [];
	let text = '';
	let first: PdfItem | undefined;
	let last: PdfItem | undefined;
	const end = (): void => {
		if (first && text.trim() !== '')
			lines.push({ text: text.replace(/\s+/g, ' ').trim(), x: numberAt(first, 4), y: numberAt(first, 5), height: first.height });
		text = '';
		first = last = undefined;
	};
	for (const item of items) {
		if (last && Math.abs(numberAt(item, 5) - numberAt(last, 5)) > Math.max(item.height, last.height) * 0.6 && item.str.trim() !== '') end();
		if (last && numberAt(item, 4) - numberAt(last, 4) - last.width > item.height * 0.15) text += ' ';
		text += item.str;
		if (item.str.trim() !== '') {
			first ??= item;
			last = item;
		}
		if (item.hasEOL) end();
	}
	end();
	return lines;
}

function numberAt({ transform }: PdfItem, index: number): number {
	return Number(transform[index] ?? 0);
}

/** Writes the sample's PDF: pages with a running head, numbers and text that can be selected. The same bytes every time. */
import PDFDocument from 'pdfkit';
import type { Block } from './blocks.js';

/** Points, of 72 an inch. */
const MARGIN = { top: 90, bottom: 90, left: 85, right: 85 };
const SIZES = { 0: 13, 1: 20, 2: 14 };
/** Neither is kept up to date: a date of its own would change the bytes with every run. */
const DATE = new Date('2026-11-11T09:00:00Z');

/** What a page has besides its text. */
export interface PdfFrame {
	readonly title: string;
	readonly author: string;
	/** At the top of every page. */
	readonly head: string;
}

/** The bytes of a PDF. Streams are not compressed, since zlib's bytes differ between versions of Node.js. */
export async function pdfOf(blocks: readonly Block[], { title, author, head }: PdfFrame): Promise<Uint8Array> {
	const info = { Title: title, Author: author, CreationDate: DATE, ModDate: DATE };
	const pdf = new PDFDocument({ size: 'A4', margins: MARGIN, compress: false, bufferPages: true, lang: 'en-GB', info });
	const chunks: Uint8Array[] = [];
	pdf.on('data', (chunk: Uint8Array) => chunks.push(chunk));
	const ended = new Promise<void>((resolve) => pdf.on('end', resolve));
	for (const { level, text } of blocks) {
		if (level === 2) pdf.moveDown(0.6);
		pdf.font(level === 0 ? 'Times-Roman' : 'Times-Bold', SIZES[level]).text(text, { lineGap: 4 });
		pdf.moveDown(0.5);
	}
	writeFrames(pdf, head);
	pdf.end();
	await ended;
	return Buffer.concat(chunks);
}

function writeFrames(pdf: PDFKit.PDFDocument, head: string): void {
	const { count } = pdf.bufferedPageRange();
	for (let page = 0; page < count; page++) {
		pdf.switchToPage(page);
		// Below the margin pdfkit would begin a new page.
		pdf.page.margins.bottom = 0;
		pdf.font('Times-Italic', 9).text(head, MARGIN.left, 50, { lineBreak: false });
		pdf.text(`Page ${String(page + 1)} of ${String(count)}`, MARGIN.left, pdf.page.height - 55, { lineBreak: false });
	}
}

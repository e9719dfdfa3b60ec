/** A bundle by itself: reads web pages, Word documents and HTML's names of characters, all with one parser. */
import { Parser } from 'htmlparser2';

export { textOfDocx } from './read-docx.js';
export { textOfHtml } from './read-html.js';

/** A text with characters as they are read (`&#39;`, `&eacute;`). What would be taken for tags and spaces stays as it is written, as names do that HTML has not. */
export function withoutEntities(text: string): string {
	const known = new Map<string, string>();
	return text.replace(/&#?\w{2,31};/g, (written) => {
		const read = known.get(written) ?? characterOf(written);
		known.set(written, read);
		return read;
	});
}

function characterOf(written: string): string {
	let read = '';
	new Parser({ ontext: (piece) => (read += piece) }).end(written);
	return /[<>\s\p{C}\ufffd]/u.test(read) ? written : read;
}

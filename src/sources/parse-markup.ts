/** Reads HTML and XML piece by piece. */
import { Parser, type Handler } from 'htmlparser2';

/** Elements within each other; real pages have some dozens, and the parser's time grows with the square of it. */
const DEEPEST = 2000;

/** Code units that are read at once: after each piece the depth is known. */
const PIECE = 8192;

/** Whether all was read; false where elements are nested too deeply, as in no real document. */
export function parseMarkup(markup: string, handler: Partial<Handler>, isXml: boolean): boolean {
	let depth = 0;
	const parser = new Parser(
		{
			...handler,
			onopentag: (...tag) => {
				depth++;
				handler.onopentag?.(...tag);
			},
			onclosetag: (...tag) => {
				depth--;
				handler.onclosetag?.(...tag);
			},
		},
		{ xmlMode: isXml },
	);
	for (let at = 0; at < markup.length; at += PIECE) {
		parser.write(markup.slice(at, at + PIECE));
		if (depth > DEEPEST) return false;
	}
	parser.end();
	return true;
}

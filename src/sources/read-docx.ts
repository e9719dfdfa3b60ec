/** Reads the words of a Word document (ECMA-376). */
import { unzipSync } from 'fflate';
import { parseMarkup } from './parse-markup.js';
import type { Extraction } from './source-content.js';

/** Bytes of the longest part that is read once it is inflated; a document of a million words has 30 MB. */
const LARGEST_PART = 100e6;
/** How many times larger inflated words are at most: XML shrinks to a twentieth, and a bomb to a thousandth. */
const LARGEST_RATIO = 200;

/** Paragraphs with blank lines between them; without headers, footnotes, comments, deleted changes and hidden words. Throws where the archive is broken. */
export function textOfDocx(bytes: Uint8Array): Extraction {
	let bomb: string | undefined;
	const parts = unzipSync(bytes, {
		filter: ({ name, originalSize, size }) => {
			if (name !== '_rels/.rels' && !/^\/?word\/document\d{0,3}\.xml$/.test(name)) return false;
			if (originalSize > LARGEST_PART || originalSize > 1e6 + size * LARGEST_RATIO) bomb = name;
			return bomb === undefined;
		},
	});
	if (bomb !== undefined) return { reason: 'it would be far too large once it is unpacked' };
	const main = mainPart(parts);
	if (!main) return { reason: 'it is no Word document' };
	return textOfXml(new TextDecoder('utf-8').decode(main));
}

/** The document part is mostly `word/document.xml`; the package's relations say so where it is another. */
function mainPart(parts: Readonly<Record<string, Uint8Array>>): Uint8Array | undefined {
	const relations = new TextDecoder().decode(parts['_rels/.rels']);
	const target = /Target="\/?(word\/document\d{0,3}\.xml)"/.exec(relations)?.[1];
	return (
		(target === undefined ? undefined : parts[target]) ??
		parts['word/document.xml'] ??
		Object.entries(parts).find(([name]) => name.includes('word/'))?.[1]
	);
}

/** Elements whose text is none of the document's: deleted and moved away, alternatives of what stands already. */
const UNREAD = new Set(['del', 'moveFrom', 'Fallback', 'delText', 'instrText']);

function textOfXml(xml: string): Extraction {
	const words = new DocumentText();
	const handler = {
		onopentag: (name: string, attributes: Readonly<Record<string, string>>): void => {
			words.open(localName(name), attributes);
		},
		ontext: (text: string): void => {
			words.add(text);
		},
		onclosetag: (name: string): void => {
			words.close(localName(name));
		},
	};
	return parseMarkup(xml, handler, true)
		? { text: words.text() }
		: { reason: 'it is no real document: its elements are nested too deeply' };
}

function localName(name: string): string {
	return name.slice(name.indexOf(':') + 1);
}

class DocumentText {
	readonly #paragraphs: string[] = [];
	/** Paragraphs that are open: one in a text box stands within another. */
	readonly #open: string[][] = [];
	#unread = 0;
	#texts = 0;
	#isHidden = false;
	#isInProperties = false;
	/** Text of a paragraph whose end a tracked change takes away: the next one goes on with it. */
	#carried = '';
	#isEndDeleted = false;

	open(name: string, attributes: Readonly<Record<string, string>>): void {
		if (UNREAD.has(name)) this.#unread++;
		if (name === 'pPr') this.#isInProperties = true;
		if (this.#isInProperties && (name === 'del' || name === 'moveFrom')) this.#isEndDeleted = true;
		if (name === 'p') this.#open.push([]);
		if (name === 'r') this.#isHidden = false;
		if (name === 'vanish') this.#isHidden = !/^(?:0|false|off)$/.test(attributes['w:val'] ?? '');
		if (name === 't') this.#texts++;
		if (name === 'tab') this.#push(' ');
		if (name === 'br' || name === 'cr') this.#push('\n');
		if (name === 'noBreakHyphen') this.#push('-');
	}

	add(text: string): void {
		if (this.#texts > 0) this.#push(text);
	}

	close(name: string): void {
		if (UNREAD.has(name)) this.#unread--;
		if (name === 't') this.#texts--;
		if (name === 'r') this.#isHidden = false;
		if (name === 'pPr') this.#isInProperties = false;
		if (name !== 'p') return;
		this.#carried += (this.#open.pop() ?? []).join('');
		if (!this.#isEndDeleted) this.#endParagraph();
		this.#isEndDeleted = false;
	}

	#endParagraph(): void {
		const text = this.#carried.replace(/[^\S\n]+/g, ' ').trim();
		if (text !== '') this.#paragraphs.push(text);
		this.#carried = '';
	}

	text(): string {
		this.#endParagraph();
		return this.#paragraphs.join('\n\n');
	}

	#push(text: string): void {
		if (this.#unread === 0 && !this.#isHidden) this.#open.at(-1)?.push(text);
	}
}

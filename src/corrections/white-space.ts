/** Evens white space, so that words are found again where spaces were doubled, made no-break or put for line breaks. */
import type { Anchor, Span } from '../annotations.js';

/** Anything but single spaces and line feeds. */
const UNCOMMON = /[^\S \n]|\S {2}/u;
const PARAGRAPH_BREAK = /\n[^\S\n]*\n/u;
const RUN = /\s+/gu;

/** A text with one space, or one line feed between paragraphs, for each run of white space, and where its letters stand in the original. */
export class EvenedText {
	readonly text: string;
	/** By offset in `text`, the offset in the original. */
	readonly #origins: Int32Array;

	constructor(original: string) {
		this.text = withSingleSpaces(original);
		this.#origins = new Int32Array(this.text.length);
		let next = 0;
		for (let at = 0; at < this.text.length; at++) {
			this.#origins[at] = next++;
			if (isSpace(this.text, at)) while (isSpace(original, next)) next++;
		}
	}

	/** Where a span of the evened text stands in the original. */
	originOf<Place extends Span>(place: Place): Place {
		return { ...place, start: this.#origins[place.start] ?? 0, end: (this.#origins[place.end - 1] ?? -1) + 1 };
	}
}

function isSpace(text: string, at: number): boolean {
	return at < text.length && /\s/u.test(text.charAt(at));
}

function withSingleSpaces(text: string): string {
	return text.replace(RUN, (run) => (PARAGRAPH_BREAK.test(run) ? '\n' : ' '));
}

/** Whether there is white space that an editor or a converter may have put for other white space. */
export function hasUncommonSpace(text: string): boolean {
	return UNCOMMON.test(text);
}

/** The anchor as it would be in an evened text. Its place stays that in the original: a place to begin to look. */
export function evenedAnchor(anchor: Anchor): Anchor {
	return {
		...anchor,
		exact: withSingleSpaces(anchor.exact),
		prefix: withSingleSpaces(anchor.prefix),
		suffix: withSingleSpaces(anchor.suffix),
	};
}

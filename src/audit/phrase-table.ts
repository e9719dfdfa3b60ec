/** Tables of phrases, and how they are found in a row of words. */
import type { WordClass } from '../engine/lexicon/word-class.js';
import { addTo } from '../engine/util/grouped.js';

/** One place of a phrase: words that fit there, or a gap. */
interface Slot {
	readonly fits: (word: string) => boolean;
	/** The words that fit; undefined of a gap. */
	readonly words?: readonly string[];
	/** How many words may stand there; more than one in gaps alone. */
	readonly most: number;
	readonly isOptional: boolean;
}

/** Marks that no gap goes over. */
const CLOSING = /^[.;:!?()“”"—–]/;

/**
 * Phrases, one a line: words parted by spaces, `a|b` for either, `@class` for a word of a class, `(a)` for what may be missing, `~3` for a gap of three
 * words at most. A phrase begins with a word. What a look takes is bounded by the length of a phrase, whatever the text.
 */
export class PhraseTable {
	readonly #byFirstWord = new Map<string, (readonly Slot[])[]>();

	constructor(table: string, classes: Readonly<Record<string, WordClass>>) {
		for (const line of table.trim().split('\n')) {
			const [first, ...rest] = line
				.trim()
				.split(/\s+/)
				.map((slot) => slotOf(slot, classes));
			for (const word of first?.words ?? []) addTo(this.#byFirstWord, word, rest);
		}
	}

	/** Where the longest phrase ends that begins at `at`; undefined where none does. */
	endAt(words: readonly string[], at: number): number | undefined {
		let longest: number | undefined;
		for (const slots of this.#byFirstWord.get(words[at] ?? '') ?? []) {
			const end = endOf(slots, 0, words, at + 1);
			if (end !== undefined && end > (longest ?? 0)) longest = end;
		}
		return longest;
	}
}

function slotOf(written: string, classes: Readonly<Record<string, WordClass>>): Slot {
	const isOptional = written.startsWith('(');
	const inner = isOptional ? written.slice(1, -1) : written;
	if (inner.startsWith('~')) return { fits: (word) => !CLOSING.test(word), most: Number(inner.slice(1)), isOptional: true };
	const all = new Set(inner.split('|').flatMap((part) => [...membersOf(part, classes)]));
	return { fits: (word) => all.has(word), words: [...all], most: 1, isOptional };
}

function membersOf(part: string, classes: Readonly<Record<string, WordClass>>): Iterable<string> {
	if (!part.startsWith('@')) return [part];
	const members = classes[part.slice(1)];
	if (!members) throw new RangeError(`no class ${part}`);
	return members;
}

/** Where the slots from `index` on end that begin at `at`; what may be missing is missing only where the rest fits no other way. */
function endOf(slots: readonly Slot[], index: number, words: readonly string[], at: number): number | undefined {
	const slot = slots[index];
	if (!slot) return at;
	if (slot.words === undefined) return endAfterGap(slots, index, words, at);
	const word = words[at];
	if (word !== undefined && slot.fits(word)) {
		const end = endOf(slots, index + 1, words, at + 1);
		if (end !== undefined) return end;
	}
	return slot.isOptional ? endOf(slots, index + 1, words, at) : undefined;
}

function endAfterGap(slots: readonly Slot[], index: number, words: readonly string[], at: number): number | undefined {
	const { fits, most = 0 } = slots[index] ?? {};
	for (let gap = 0; gap <= most; gap++) {
		const end = endOf(slots, index + 1, words, at + gap);
		if (end !== undefined) return end;
		if (at + gap >= words.length || fits?.(words[at + gap] ?? '') !== true) return undefined;
	}
	return undefined;
}

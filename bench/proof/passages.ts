/** Cuts passages out of transcripts, and describes what was planted. */
import type { Verdict } from '../../src/annotations.js';
import { pick, type Random } from '../anchoring-edits.js';
import type { Sentence, SourceFile } from './campaign.js';
import { RunIndex, wordsOf } from './words.js';

/** A stretch of a sentence: offsets into its text as it stands in the sources in the end. */
export interface Stretch {
	readonly sentence: Sentence;
	readonly from: number;
	readonly to: number;
}

/** Sentences that follow each other in one answer, or a stretch of one. */
export interface Passage {
	readonly stretches: readonly Stretch[];
	/** Sentences are joined by a space. */
	readonly text: string;
	/** Whether it is a stretch of a sentence. */
	readonly isPartial: boolean;
}

/** A quotation with what is true of it. */
export interface Planted {
	readonly kind: string;
	readonly verdict: Verdict;
	readonly substance: boolean;
	/** What stands between the marks; two where an attribution interrupts. */
	readonly pieces: readonly string[];
	readonly isPartial: boolean;
	/** The label, or the name in the file's name, of whom the article says it. */
	readonly speaker: string;
	/** Empty where no source has it, or no single place is to be claimed. */
	readonly truth: readonly Stretch[];
	/** Whether no single place may be claimed. */
	readonly isUnsure: boolean;
}

const SCALE = /^(?:hundred|thousand|million|billion|trillion|percent)/iu;

/** What may be cut. */
export interface Cut {
	readonly min: number;
	readonly max: number;
	/** Of ten passages, how many are a stretch of a sentence. */
	readonly partial?: number;
	/** Whether hardly a word of it may stand elsewhere; else what is changed might be right of another place. */
	readonly unique?: boolean;
	readonly only?: (sentence: Sentence) => boolean;
	readonly single?: boolean;
}

/** The transcripts, and which sentences are still free. No sentence is quoted twice. */
export class Corpus {
	readonly sentences: readonly Sentence[];
	readonly runs: RunIndex;
	readonly #used = new Set<Sentence>();
	readonly #next = new Map<Sentence, Sentence>();
	readonly #edited = new Map<Sentence, string>();

	constructor(
		readonly files: readonly SourceFile[],
		readonly random: Random,
		/** Of speeches that are no sources. */
		readonly leftOut: readonly Sentence[] = [],
	) {
		this.sentences = files.flatMap((file) => file.sentences).filter(({ label }) => label === undefined || SPEAKERS[label] !== undefined);
		this.runs = new RunIndex(files.map((file) => file.sentences.map(({ text }) => text).join(' ')));
		for (const { sentences } of files) for (const [index, one] of sentences.entries()) this.#setNext(one, sentences[index + 1]);
	}

	#setNext(one: Sentence, next: Sentence | undefined): void {
		if (next && next.answer === one.answer) this.#next.set(one, next);
	}

	next(sentence: Sentence): Sentence | undefined {
		return this.#next.get(sentence);
	}

	isFree(sentence: Sentence): boolean {
		return sentence.isPlain && !this.#used.has(sentence);
	}

	use(sentences: readonly Sentence[]): void {
		for (const sentence of sentences) this.#used.add(sentence);
	}

	/** Writes other words into the source in place of a sentence. */
	edit(sentence: Sentence, text: string): void {
		this.#edited.set(sentence, text);
		sentence.file.parts[sentence.part] = text;
	}

	/** A sentence's words as they stand in the sources in the end. */
	textOf(sentence: Sentence): string {
		return this.#edited.get(sentence) ?? sentence.text;
	}

	passage(cut: Cut): Passage | null {
		const first = pick(this.sentences, this.random);
		const target = cut.min + Math.floor(this.random() ** 2 * (cut.max - cut.min));
		const passage = this.random() * 10 < (cut.partial ?? 3) ? this.#stretchOf(first, target) : this.#sentencesFrom(first, target, cut);
		if (!passage) return null;
		const sentences = passage.stretches.map(({ sentence }) => sentence);
		const words = wordsOf(passage.text);
		if (words.length < cut.min || words.length > cut.max) return null;
		if (!sentences.every((one) => this.isFree(one) && (cut.only?.(one) ?? true))) return null;
		return cut.unique && this.runs.shareOfRuns(words, 1) > 0.25 ? null : passage;
	}

	#sentencesFrom(first: Sentence, target: number, { single, max }: Cut): Passage | null {
		const sentences: Sentence[] = [];
		let text = '';
		for (let one: Sentence | undefined = first; one && wordsOf(text).length < target; one = single ? undefined : this.next(one)) {
			const longer = [text, one.text].filter(Boolean).join(' ');
			if (wordsOf(longer).length > max) break;
			text = longer;
			sentences.push(one);
		}
		if (sentences.length === 0) return null;
		return { stretches: sentences.map((sentence) => ({ sentence, from: 0, to: sentence.text.length })), text, isPartial: false };
	}

	/** Whole words of a sentence, marks at their ends left out. */
	#stretchOf(sentence: Sentence, target: number): Passage | null {
		const tokens = [...sentence.text.matchAll(/\S+/gu)];
		if (tokens.length <= target + 1) return null;
		const start = 1 + Math.floor(this.random() * (tokens.length - target));
		const last = tokens[Math.min(tokens.length, start + target) - 1];
		if (!last) return null;
		const raw = sentence.text.slice(tokens[start]?.index ?? 0, last.index + last[0].length);
		const text = raw.replace(/^[^\p{L}\p{N}$]+|[^\p{L}\p{N}%]+$/gu, '');
		// Half of a number is another one, and half of a filler is neither one nor none.
		if (SCALE.test(text) || SCALE.test(tokens[Math.min(tokens.length, start + target)]?.[0] ?? '')) return null;
		if (/^(?:know|mean|uh|um)\b|\b(?:you|I)$/u.test(text)) return null;
		const from = sentence.text.indexOf(text, tokens[start]?.index ?? 0);
		return { stretches: [{ sentence, from, to: from + text.length }], text, isPartial: true };
	}
}

/** Full names by label or file name. */
export const SPEAKERS: Readonly<Record<string, string>> = {
	CLINTON: 'Hillary Clinton',
	TRUMP: 'Donald Trump',
	HOLT: 'Lester Holt',
	WALLACE: 'Chris Wallace',
	RADDATZ: 'Martha Raddatz',
	COOPER: 'Anderson Cooper',
};

export function speakerOf({ label, file }: Sentence): string {
	return label ?? (file.name.includes('trump') ? 'TRUMP' : 'CLINTON');
}

/**
 * The article as attribution sees it: a row of units in which a name is one unit and words in quotation
 * marks are one unit, cut into sentences that never end inside a quote.
 */
import { union } from '../lexicon/word-class.js';
import { PRONOUNS } from '../lexicon/pronouns.js';
import type { EntityType, Span } from '../../annotations.js';
import type { Article, QuotedStretch, Token } from '../document/types.js';
import { classesOf, type ClassBits } from '../lexicon/classes.js';
import { endOfLink } from '../document/link-ends.js';
import type { NamedArticle } from '../ner/name.js';
import { flatMapped } from '../util/flat-mapped.js';
import { tokenSpan } from '../document/lookup.js';
import { lettersAfter } from './letters.js';

/** A word, mark, name or quoted stretch. `text` is lower case; `''` for quoted stretches. */
export interface Unit extends Span {
	readonly kind: 'word' | 'mark' | 'name' | 'quote';
	readonly text: string;
	/** As it stands in the article, line breaks read as spaces. */
	readonly written: string;
	/** The classes of a word: see `lexicon/classes.ts`. */
	readonly classes: ClassBits;
	/** Whether white space (or the paragraph's start) stands before it. */
	readonly spaced: boolean;
	/** Index of the name or of the quoted stretch; -1 for words and marks. A name in marks is a `name`. */
	readonly index: number;
	/** The type of a name. */
	readonly type: EntityType | null;
	/** Whether it begins with a capital. */
	readonly capital: boolean;
	/** The first letters after a person's name, in lower case, which are no units of their own: `kc` of `Jane Roe KC`; '' where there are none. */
	readonly letters: string;
}

/** A sentence; `from`/`to` index the units, end exclusive. */
export interface FrameSentence {
	readonly from: number;
	readonly to: number;
	readonly paragraph: number;
}

export interface Frame {
	readonly units: readonly Unit[];
	readonly sentences: readonly FrameSentence[];
	/** The unit of each quoted stretch's spans, by the stretch's index. */
	readonly unitsOf: readonly (readonly number[])[];
	/** The unit of each name, by the name's index; -1 for one inside marks. */
	readonly unitOfName: readonly number[];
}

/** Reads the frame of an article. Linear. */
export function frameOf(named: NamedArticle, quoted: readonly QuotedStretch[]): Frame {
	const spans = flatMapped(quoted, (stretch, index) => stretch.spans.map(({ start, end }) => ({ start, end, index })));
	const reader = new FrameReader(named, spans, quoted.length);
	return reader.read();
}

/** Units of a sentence; a longer one is a list, or has lost its full stops, and is cut, so that what looks for a word in it stays cheap. */
const LONGEST_SENTENCE = 256;
const STAR = 0x2a;
const UNDERSCORE = 0x5f;
/** Pronouns that an auxiliary may be written with, and what its short form mostly stands for. */
const BEFORE_SHORT_FORMS = union(PRONOUNS, ['there', 'who']);
const LONG_FORMS: ReadonlyMap<string, string> = new Map([
	['s', 'is'],
	['d', 'would'],
	['ll', 'will'],
	['ve', 'have'],
	['re', 'are'],
	['m', 'am'],
]);

class FrameReader {
	readonly #named: NamedArticle;
	readonly #spans: readonly (Span & { index: number })[];
	readonly #units: Unit[] = [];
	readonly #sentences: FrameSentence[] = [];
	readonly #unitsOf: number[][];
	readonly #unitOfName: number[];
	#token = 0;
	/** Whether the last token was Markdown's, with a space before it. */
	#isSpacedMarkup = false;
	#span = 0;
	#name = 0;
	/** The end of the link that is being read, or was read last. */
	#link: Span = { start: 0, end: 0 };

	constructor(named: NamedArticle, spans: readonly (Span & { index: number })[], count: number) {
		this.#named = named;
		this.#spans = spans;
		this.#unitsOf = Array.from({ length: count }, () => []);
		this.#unitOfName = new Array<number>(named.names.length).fill(-1);
	}

	read(): Frame {
		const { article } = this.#named;
		for (const [index, paragraph] of article.paragraphs.entries()) {
			let from = this.#units.length;
			for (let s = paragraph.firstSentence; s < paragraph.lastSentence; s++) {
				this.#readTokens(article, Math.max(this.#token, article.sentences[s]?.from ?? 0), article.sentences[s]?.to ?? 0);
				const following = article.sentences[s + 1];
				const inside = following && s + 1 < paragraph.lastSentence && this.#token > following.from;
				if (inside || this.#units.length === from) continue;
				this.#endSentence(from, index);
				from = this.#units.length;
			}
			this.#endSentence(from, index);
		}
		return { units: this.#units, sentences: this.#sentences, unitsOf: this.#unitsOf, unitOfName: this.#unitOfName };
	}

	/** Ends the sentence whose units begin at `from`, where it has any. */
	#endSentence(from: number, paragraph: number): void {
		const to = this.#units.length;
		for (let at = from; at < to; at += LONGEST_SENTENCE)
			this.#sentences.push({ from: at, to: Math.min(at + LONGEST_SENTENCE, to), paragraph });
	}

	/** Appends the units of the tokens up to `to`; a name or quote that reaches further is taken whole. */
	#readTokens(article: Article, from: number, to: number): void {
		this.#token = from;
		while (this.#token < to) {
			const { start, end } = tokenSpan(article, this.#token, this.#token + 1);
			const token = article.tokens[this.#token];
			if (!token) return;
			this.#skipPast(start);
			const name = this.#named.names[this.#name];
			const span = this.#spans[this.#span];
			const spaced = token.spaced || this.#isSpacedMarkup;
			const isHidden = isMarkup(token) || this.#isOfLink(article.text, token, start);
			this.#isSpacedMarkup = isHidden && spaced;
			if (name && name.from <= this.#token && start < name.end && !(span && span.start <= name.start && name.end <= span.end)) {
				this.#token = Math.max(this.#token + 1, name.to);
				const after = name.type === 'person' ? lettersAfter(article.tokens, this.#token, to) : undefined;
				this.#pushName(name, this.#name, spaced, after?.letters ?? '');
				this.#token = after?.to ?? this.#token;
			} else if (span && span.start <= start && start < span.end) this.#pushQuote(article, span, spaced);
			else {
				if (isMarkup(token)) this.#closeEmphasis(start, end);
				else if (!isHidden) this.#pushWord(token, spaced, start, end);
				this.#token++;
			}
		}
	}

	/** Whether a token is of a Markdown link and none of its words. */
	#isOfLink(text: string, { text: written }: Token, start: number): boolean {
		if (start < this.#link.end) return start >= this.#link.start;
		if (written !== '[') return false;
		const link = endOfLink(text, start);
		if (link) this.#link = link;
		return link !== undefined;
	}

	#skipPast(offset: number): void {
		while ((this.#named.names[this.#name]?.end ?? Infinity) <= offset) this.#name++;
		while ((this.#spans[this.#span]?.end ?? Infinity) <= offset) this.#span++;
	}

	/** A word takes the marks in that close its emphasis, so that what is quoted up to it ends after them. */
	#closeEmphasis(start: number, end: number): void {
		const last = this.#units.at(-1);
		if (last?.kind === 'word' && last.end === start) this.#units[this.#units.length - 1] = { ...last, end };
	}

	/** A mark or a word; `he’d` is read as `he would`, so that the pronoun is a subject. */
	#pushWord(token: Token, spaced: boolean, start: number, end: number): void {
		const { text: written, lower: text, classes } = token;
		const kind = token.kind === 'punctuation' || token.kind === 'symbol' ? 'mark' : 'word';
		const capital = written.charCodeAt(0) !== text.charCodeAt(0);
		const whole = { start, end, kind, text, written, classes, spaced, index: -1, type: null, capital, letters: '' } as const;
		const length = kind === 'word' ? shortFormAt(text) : -1;
		const short = length < 0 ? undefined : LONG_FORMS.get(text.slice(length + 1));
		const before = length === 0 ? this.#units.at(-1) : undefined;
		const pronoun = before ? (before.end === start ? before.text : '') : text.slice(0, Math.max(0, length));
		if (short === undefined || !BEFORE_SHORT_FORMS.has(pronoun)) {
			this.#units.push(whole);
			return;
		}
		const middle = start + length;
		if (length > 0)
			this.#units.push({ ...whole, end: middle, text: pronoun, written: written.slice(0, length), classes: classesOf(pronoun) });
		const auxiliary = { text: short, written: written.slice(length), classes: classesOf(short), spaced: false, capital: false };
		this.#units.push({ ...whole, ...auxiliary, start: middle });
	}

	#pushName({ start, end }: Span, index: number, spaced: boolean, letters: string): void {
		const { article, names } = this.#named;
		const written = article.text.slice(start, end).replace(/\s+/g, ' ');
		this.#unitOfName[index] = this.#units.length;
		const type = names[index]?.type ?? null;
		const text = written.toLowerCase();
		this.#units.push({ start, end, kind: 'name', text, written, classes: 0, spaced, index, type, capital: true, letters });
	}

	#pushQuote(article: Article, { start, end, index }: Span & { index: number }, spaced: boolean): void {
		const name = this.#nameFilling({ start, end });
		this.#unitsOf[index]?.push(this.#units.length);
		const unit = { start, end, text: '', written: article.text.slice(start, end), classes: 0, spaced, capital: true, letters: '' };
		this.#units.push(
			name < 0
				? { ...unit, kind: 'quote', index, type: null }
				: { ...unit, kind: 'name', index: name, type: this.#named.names[name]?.type ?? null },
		);
		while ((article.starts[this.#token] ?? Infinity) < end) this.#token++;
	}

	/** The index of the name that fills the marks but for punctuation; -1 where there is none. */
	#nameFilling(span: Span): number {
		let at = this.#name;
		while ((this.#named.names[at]?.start ?? Infinity) < span.start) at++;
		const name = this.#named.names[at];
		return name && name.start - span.start <= 2 && name.end <= span.end && span.end - name.end <= 3 ? at : -1;
	}
}

/** Whether a token is a mark of emphasis in Markdown, which hides no word from the next: `said **Jane Roe**`. */
function isMarkup({ text }: Token): boolean {
	const first = text.charCodeAt(0);
	return first === STAR || (first === UNDERSCORE && /^_+$/.test(text));
}

/** Where the apostrophe of a short form stands in a word; -1 where there is none. */
function shortFormAt(text: string): number {
	const last = Math.max(0, text.length - 3);
	for (let at = text.length - 2; at >= last; at--) {
		const character = text.charAt(at);
		if (character === "'" || character === '’') return at;
	}
	return -1;
}

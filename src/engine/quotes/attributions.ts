/** Finds attributions: reporting verbs and phrases outside of quotes, each with the words that name its source. */
import { CUE_VERBS, type CueVerb } from './cue-verbs.js';
import type { Frame, FrameSentence, Unit } from './frame.js';
import { isNounReading } from './noun-readings.js';
import { isAdverb, isNounLike, isShortQuote, mainSubject, phraseEndingAt, phraseStartingAt, type Phrase } from './phrases.js';
import { ADVERBS, AUXILIARIES, CONJUNCTIONS, DETERMINERS, NEGATIONS, PREPOSITIONS, PRONOUNS, RELATIVES, TIMES } from './words.js';

/** Words that open a clause with a subject of its own. */
const SUBORDINATING = new Set('although though because since when while after before once that whereas what'.split(' '));

/** How an attribution is built: the source before the verb, after it, after `according to`, … */
export type Shape =
	'subject-verb' | 'verb-subject' | 'according-to' | 'participle' | 'coordinate' | 'relative' | 'quoted-as-saying' | 'passive' | 'subject';

/** A reporting verb or phrase with its source, as unit indices. */
export interface Attribution {
	readonly sentence: number;
	/** The cue's units, end exclusive. */
	readonly cue: { readonly from: number; readonly to: number };
	readonly source: Phrase | null;
	readonly shape: Shape;
	readonly verb: CueVerb | null;
	readonly negated: boolean;
	/** Where the whole attribution begins and ends: the source phrase and the cue. */
	readonly from: number;
	readonly to: number;
}

/** All attributions, in text order. Linear. */
export function attributionsIn(frame: Frame): Attribution[] {
	const found: Attribution[] = [];
	for (const [index, sentence] of frame.sentences.entries()) {
		const first = found.length;
		for (let at = sentence.from; at < sentence.to; at++) {
			const attribution = attributionAt(frame.units, sentence, index, at, outermost(frame.units, found, first));
			if (attribution) found.push(attribution);
		}
	}
	return found;
}

/** The latest attribution that is no thought and nobody's but the writer's: whom `adding` and `and said` continue. */
function outermost(units: readonly Unit[], found: readonly Attribution[], first: number): Attribution | undefined {
	let kept: Attribution | undefined;
	for (let i = found.length - 1; i >= Math.max(first, found.length - 6); i--) {
		const one = found[i];
		if (!one?.source || one.verb?.group === 'poor' || one.shape === 'according-to') continue;
		kept ??= one;
		if (!/^(?:they|it|he|she)$/.test(units[one.source.head]?.text ?? '')) return one;
	}
	return kept;
}

function attributionAt(
	units: readonly Unit[],
	sentence: FrameSentence,
	index: number,
	at: number,
	previous: Attribution | undefined,
): Attribution | null {
	const unit = units[at];
	if (unit?.kind !== 'word') return null;
	if (unit.text === 'according' && units[at + 1]?.text === 'to') return accordingTo(units, sentence, index, at, 2);
	if (isPhrase(units, at, ['in', 'the', 'words', 'of'])) return accordingTo(units, sentence, index, at, 4);
	if (unit.text === 'per' && (units[at - 1]?.text === ',' || at === sentence.from)) return accordingTo(units, sentence, index, at, 1);
	const isIdiom = /^(?:put|puts)$/.test(unit.text) && units[at + 1]?.text === 'it';
	const verb = isIdiom ? PUT_IT : CUE_VERBS.get(unit.text);
	return verb ? attributionBy(verb, units, sentence, index, at, previous) : null;
}

/** The attribution by the form of `verb` at unit `at` of sentence `index`; null where the form is no verb there, or nobody's. */
export function attributionBy(
	verb: CueVerb,
	units: readonly Unit[],
	sentence: FrameSentence,
	index: number,
	at: number,
	previous: Attribution | undefined,
): Attribution | null {
	if (isNounReading(units, at, sentence, verb)) return null;
	return new CueReader(units, sentence, index, at, verb, previous).read();
}

/** `as the minister put it` */
const PUT_IT: CueVerb = { lemma: 'put it', group: 'say', form: 'finite', noun: false };

function isPhrase(units: readonly Unit[], at: number, words: readonly string[]): boolean {
	return words.every((word, offset) => units[at + offset]?.text === word);
}

function accordingTo(units: readonly Unit[], sentence: FrameSentence, index: number, at: number, length: number): Attribution | null {
	const source = sourceAfter(units, at + length, sentence.to);
	return {
		sentence: index,
		cue: { from: at, to: at + length },
		source,
		shape: 'according-to',
		verb: null,
		negated: false,
		from: at,
		to: source?.to ?? at + length,
	};
}

/** A phrase after the cue, with what `of`, `by` and `from` join to it. */
function sourceAfter(units: readonly Unit[], from: number, limit: number): Phrase | null {
	const phrase = phraseStartingAt(units, from, limit);
	if (!phrase) return null;
	const joint = units[phrase.to];
	if (joint?.kind !== 'word' || !/^(?:by|from|of|for|at|in|with|on)$/.test(joint.text)) return phrase;
	const inner = phraseStartingAt(units, phrase.to + 1, limit);
	return inner ? { ...phrase, to: inner.to } : phrase;
}

/** A word that begins an apposition: `, a professor`, `, 34`, `, commander of`. */
function isApposition(unit: Unit | undefined): boolean {
	return unit?.kind === 'word' && (/^(?:a|an|the|who|one|its|his|her|their|\d+)$/.test(unit.text) || (!unit.capital && isNounLike(unit)));
}

class CueReader {
	readonly #units: readonly Unit[];
	readonly #sentence: FrameSentence;
	readonly #index: number;
	readonly #at: number;
	readonly #verb: CueVerb;
	readonly #previous: Attribution | undefined;

	constructor(
		units: readonly Unit[],
		sentence: FrameSentence,
		index: number,
		at: number,
		verb: CueVerb,
		previous: Attribution | undefined,
	) {
		this.#units = units;
		this.#sentence = sentence;
		this.#index = index;
		this.#at = at;
		this.#verb = verb;
		this.#previous = previous;
	}

	read(): Attribution | null {
		const { last, negated, auxiliary } = this.#skipBack();
		const isProgressive = auxiliary !== null && /^(?:is|are|was|were|been|be|'s|’s|'re|’re|'m|’m)$/.test(auxiliary);
		if (this.#verb.form === 'participle' && !isProgressive) return this.#participle(last, negated);
		if (this.#isNaming(last)) return null;
		const isPast = this.#verb.form === 'finite' && /(?:ed|d|n)$/.test(this.#units[this.#at]?.text ?? '');
		if (isPast && (isProgressive || this.#isByAgent())) return this.#passive(negated);
		if (this.#verb.form === 'stem' && !this.#stemIsFinite(last, auxiliary)) return null;
		return this.#inverted(last, negated) ?? this.#subjectBefore(last, negated) ?? null;
	}

	/** `The storm, called a "bomb cyclone", …`: a name that nobody in the sentence gives. */
	#isNaming(last: number): boolean {
		if (this.#verb.group !== 'name' || this.#units[last]?.text !== ',') return false;
		// `in what Roe, the mate, called "…"`
		if (this.#units.slice(Math.max(this.#sentence.from, last - 20), last).some(({ text }) => text === 'what')) return false;
		return (
			this.#units[this.#at + 1]?.kind === 'quote' ||
			(this.#units[this.#at + 2]?.kind === 'quote' && DETERMINERS.has(this.#units[this.#at + 1]?.text ?? ''))
		);
	}

	/** `released by X`, `posted online by X`. */
	#isByAgent(): boolean {
		const next = this.#units[this.#at + 1];
		const isOpening = next?.kind === 'word' && (isAdverb(next) || next.text === 'online');
		const by = isOpening ? this.#at + 2 : this.#at + 1;
		// `went on by stating`
		return this.#units[by]?.text === 'by' && CUE_VERBS.get(this.#units[by + 1]?.text ?? '')?.form !== 'participle';
	}

	/** `was described by MI5 as`, `was named "…" by the jury`; without `by`, a passive has no source of its own. */
	#passive(negated: boolean): Attribution | null {
		for (let at = this.#at + 1; at <= this.#at + 3 && at < this.#sentence.to; at++) {
			if (this.#units[at]?.text !== 'by') continue;
			const source = phraseStartingAt(this.#units, at + 1, this.#sentence.to);
			return source ? this.#made(source, 'passive', negated, this.#at, source.to) : null;
		}
		return null;
	}

	/** Passes over adverbs, auxiliaries and expressions of time to the left of the verb. */
	#skipBack(): { last: number; negated: boolean; auxiliary: string | null } {
		let last = this.#at - 1;
		let negated = false;
		let auxiliary: string | null = null;
		for (; last >= this.#sentence.from; last--) {
			const unit = this.#units[last];
			if (unit?.text === ')') {
				const open = this.#openingBracket(last);
				if (open < 0) break;
				last = open;
				continue;
			}
			if (!unit || unit.kind !== 'word') break;
			if (NEGATIONS.has(unit.text)) negated = true;
			if (AUXILIARIES.has(unit.text)) auxiliary ??= unit.text;
			else if (unit.text === 'to' && /^(?:on|refused|declined|continued|had)$/.test(this.#units[last - 1]?.text ?? '')) {
				last--;
				if (/^(?:refused|declined)$/.test(this.#units[last]?.text ?? '')) negated = true;
				if (/^(?:went|goes|going|gone)$/.test(this.#units[last - 1]?.text ?? '')) last--;
			} else if (!isAdverb(unit) && !ADVERBS.has(unit.text) && !NEGATIONS.has(unit.text) && !this.#isTime(last)) break;
		}
		return { last, negated, auxiliary };
	}

	#openingBracket(close: number): number {
		for (let at = close - 1; at > this.#sentence.from && close - at < 12; at--) if (this.#units[at]?.text === '(') return at;
		return -1;
	}

	/** `on Friday`, `last week`, `in May 2017` between the subject and the verb. */
	#isTime(at: number): boolean {
		const unit = this.#units[at];
		if (!unit) return false;
		const after = this.#units[at + 1];
		// `Ruthian PM says`
		if (unit.capital && /^(?:pm|am)$/.test(unit.text)) return /^\d/.test(this.#units[at - 1]?.text ?? '');
		if (TIMES.has(unit.text)) return true;
		if (/^\d{1,4}(?:st|nd|rd|th)?$/.test(unit.text))
			return at + 1 < this.#at && (TIMES.has(after?.text ?? '') || TIMES.has(this.#units[at - 1]?.text ?? ''));
		return (
			/^(?:on|in|at|during)$/.test(unit.text) && at + 1 < this.#at && (TIMES.has(after?.text ?? '') || /^\d{4}$/.test(after?.text ?? ''))
		);
	}

	#stemIsFinite(last: number, auxiliary: string | null): boolean {
		if (this.#units[this.#at - 1]?.text === 'to') return /^(?:on|continued)$/.test(this.#units[this.#at - 2]?.text ?? '');
		if (auxiliary !== null) return /^(?:did|do|does|would|will|could|can|may|might)$/.test(auxiliary);
		const before = this.#units[last];
		if (this.#verb.lemma === 'read') return true;
		return before !== undefined && !/^(?:he|she|it|this|that)$/.test(before.text);
	}

	/** `…," said X`: the verb follows a quote or comma and a source follows it. */
	#inverted(last: number, negated: boolean): Attribution | null {
		const before = this.#units[last];
		const opens = last < this.#sentence.from || before?.kind === 'quote' || (before?.kind === 'mark' && !/^[)\]]$/.test(before.text));
		if (!opens || this.#verb.form === 'participle' || this.#verb.group === 'tell' || this.#verb === PUT_IT) return null;
		let first = this.#at + 1;
		while (first < this.#sentence.to && isAdverb(this.#units[first])) first++;
		const source = phraseStartingAt(this.#units, first, this.#sentence.to);
		if (source && /^(?:it|i|him|her|them|we)$/.test(this.#units[source.head]?.text ?? '')) return null;
		if (!source || (before?.text === ',' && this.#isParenthesis(last, source))) return null;
		return this.#made(source, 'verb-subject', negated, Math.min(this.#at, source.from), source.to);
	}

	/** `Hill, a doctor, said he…`: with a comma pair before the verb, what follows the verb is no source. */
	#isParenthesis(comma: number, after: Phrase): boolean {
		const start = this.#clauseStart(comma);
		const subject = mainSubject(this.#units, start, comma);
		if (!subject || subject.to >= comma) return false;
		const next = this.#units[subject.to];
		if (next?.text !== ',' && next?.text !== '(' && next?.text !== '—' && !/^(?:of|for|from|at|in|who)$/.test(next?.text ?? ''))
			return false;
		if (this.#verb.group !== 'say') return true;
		const follower = this.#units[after.to];
		return !(follower?.text === '.' || follower?.text === ',') || this.#units[start - 1]?.kind === 'quote';
	}

	#subjectBefore(last: number, negated: boolean): Attribution | null {
		const before = this.#units[last];
		if (!before || last < this.#sentence.from) return null;
		if (/^(?:,|\)|—|–|-|--)$/.test(before.text)) return this.#subjectAcrossAside(last, negated);
		if (/^(?:and|but|or|then)$/.test(before.text)) return this.#coordinate(last, negated);
		if (/^(?:who|which|that)$/.test(before.text)) return this.#relative(last, negated);
		const start = this.#clauseStart(last);
		const near = phraseEndingAt(this.#units, last, start);
		if (!near) return null;
		const source = this.#isSubject(near, start) ? near : this.#fartherSubject(near, start, last);
		return this.#made(source, 'subject-verb', negated, source.from, this.#at + 1);
	}

	#fartherSubject(near: Phrase, start: number, last: number): Phrase {
		const isList = this.#units[near.from - 1]?.text === ',' && this.#units[near.head + 1]?.text === 'and';
		const first = isList || this.#isJoined(near.from) ? this.#firstOfList(near, start) : null;
		if (first && (first.from === start || !PREPOSITIONS.has(this.#units[first.from - 1]?.text ?? ''))) return first;
		const far = mainSubject(this.#units, start, last + 1);
		const previous = this.#previous?.source;
		if (this.#units[near.from - 1]?.text !== ',') return far ?? previous ?? near;
		// Behind a comma the nearer phrase speaks, unless it is an aside to the farther one (`Quinn, Detective Inspector, said`).
		const isAside = far !== null && /^(?:,|\(|—|–|--|of|for|from|at|in|who)$/.test(this.#units[far.to]?.text ?? '');
		const nearHead = this.#units[near.head];
		return !isAside || previous?.from === far.from || nearHead?.type === 'person' ? near : far;
	}

	/** `the examiner who performed the autopsies said`: after a verb or preposition, a phrase is no subject. */
	#isSubject(phrase: Phrase, start: number): boolean {
		if (phrase.from <= start || phrase.head - phrase.from > 6) return true;
		const before = this.#units[phrase.from - 1];
		if (!before || PRONOUNS.has(this.#units[phrase.from]?.text ?? '')) return true;
		const next = this.#units[this.#at + 1];
		const isParenthetical =
			next === undefined || /^[.;]$/.test(next.text) || (next.text === ',' && this.#units[this.#at + 2]?.kind !== 'quote');
		if (before.text === ',') return isParenthetical;
		if (before.kind !== 'word') return true;
		if (isAdverb(before) && AUXILIARIES.has(this.#units[phrase.from - 2]?.text ?? '')) return false;
		if (this.#isJoined(phrase.from)) return false;
		if (CONJUNCTIONS.has(before.text) || RELATIVES.has(before.text) || isAdverb(before)) return true;
		if (TIMES.has(before.text) || (/^\d/.test(before.text) && TIMES.has(this.#units[phrase.from - 2]?.text ?? ''))) return true;
		if (/^(?:what|how|why)$/.test(before.text)) return true;
		const verb = CUE_VERBS.get(before.text);
		if (verb && (verb.group === 'say' || verb.group === 'claim' || verb.group === 'poor') && !verb.noun) return true;
		if (!PREPOSITIONS.has(before.text) || this.#units[phrase.head]?.kind === 'name') return false;
		return phrase.from - 1 <= start || this.#units[phrase.from - 2]?.kind === 'mark';
	}

	/** `officials in Ruthia and the Isles said`: a name behind `and` and another name is the second of a pair. */
	#isJoined(from: number): boolean {
		return this.#units[from - 1]?.text === 'and' && this.#units[from - 2]?.kind === 'name';
	}

	/** Of `Ruthia, the Isles and Ost`, the first. */
	#firstOfList(last: Phrase, floor: number): Phrase {
		let first = last;
		for (let steps = 0; steps < 8; steps++) {
			let at = first.from - 1;
			if (this.#units[at]?.text === 'and') at--;
			if (this.#units[at]?.text === ',') at--;
			if (at === first.from - 1 || at <= floor || this.#units[at]?.kind !== 'name') break;
			first = phraseEndingAt(this.#units, at, floor) ?? first;
			if (first.to <= at) break;
		}
		return first;
	}

	/** `Sir Vince Cable, who replaced Tim Farron…, said`: the subject stands before the aside. */
	#subjectAcrossAside(last: number, negated: boolean): Attribution | null {
		const start = this.#clauseStart(last);
		const source = this.#subordinateSubject(last, start) ?? mainSubject(this.#units, start, last);
		if (!source) return null;
		return this.#made(source, 'subject-verb', negated, source.from, this.#at + 1);
	}

	/** `Roe left after the owner, a firm from Ost, said…`: the aside belongs to the subject of the subordinate clause. */
	#subordinateSubject(last: number, start: number): Phrase | null {
		let comma = last - 1;
		while (comma > start && this.#units[comma]?.text !== ',') comma--;
		const near = comma > start ? phraseEndingAt(this.#units, comma - 1, start) : null;
		return near && SUBORDINATING.has(this.#units[near.from - 1]?.text ?? '') ? near : null;
	}

	/** `X denied it and said`: the subject of the verb before, or of the clause. */
	#coordinate(last: number, negated: boolean): Attribution | null {
		const source = this.#previous?.source ?? mainSubject(this.#units, this.#clauseStart(last), last);
		return source ? this.#made(source, 'coordinate', negated, this.#at, this.#at + 1) : null;
	}

	#relative(last: number, negated: boolean): Attribution | null {
		const end = this.#units[last - 1]?.text === ',' ? last - 2 : last - 1;
		const isThing = this.#units[last]?.text === 'which';
		const isPerson = !isThing && this.#units[end]?.type === 'person';
		const source = isPerson
			? { from: end, to: end + 1, head: end }
			: ((isThing ? null : this.#antecedent(end)) ?? phraseEndingAt(this.#units, end, this.#sentence.from));
		return source ? this.#made(source, 'relative', negated, last, this.#at + 1) : null;
	}

	/** The person named before an apposition: `Hay, a professor at GT, who said`. */
	#antecedent(end: number): Phrase | null {
		for (let at = end; at > this.#sentence.from && end - at < 24; at--) {
			const unit = this.#units[at];
			if (unit?.text === '.' || unit?.text === ';' || unit?.kind === 'quote') return null;
			if (unit?.text === ',' && this.#units[at - 1]?.kind === 'name' && isApposition(this.#units[at + 1]))
				return { from: at - 1, to: at, head: at - 1 };
		}
		return null;
	}

	#participle(last: number, negated: boolean): Attribution | null {
		const before = this.#units[last];
		if (before?.text === 'as' && last > this.#sentence.from) return this.#quotedAsSaying(last, negated);
		const isAttached =
			before === undefined ||
			last < this.#sentence.from ||
			before.kind === 'mark' ||
			before.kind === 'quote' ||
			/^(?:by|and|while|but|when|before|after|in|upon|without)$/.test(before.text);
		if (before?.type === 'person' && last > this.#sentence.from && !this.#isObject(last))
			return this.#made({ from: last, to: last + 1, head: last }, 'participle', negated, last, this.#at + 1);
		// `a sign reading "…"`: the sign speaks, not who carries it.
		const isRead = this.#verb.lemma === 'read' && !isAttached && isNounLike(before);
		const carrier = isRead ? phraseEndingAt(this.#units, last, this.#sentence.from) : null;
		if (carrier) return this.#made(carrier, 'participle', negated, carrier.from, this.#at + 1);
		if (!isAttached && isNounLike(before)) {
			const near = phraseEndingAt(this.#units, last, this.#sentence.from);
			if (
				near &&
				near.from > this.#sentence.from &&
				(/^(?:with|,|as)$/.test(this.#units[near.from - 1]?.text ?? '') ||
					(this.#units[near.from - 1]?.text === 'and' && this.#units[near.head]?.kind === 'name'))
			)
				return this.#made(near, 'participle', negated, near.from, this.#at + 1);
		}
		const source = this.#previous?.source ?? mainSubject(this.#units, this.#sentence.from, this.#at);
		return this.#made(source, 'participle', negated, this.#at, this.#at + 1);
	}

	/** `a letter to the president George Bush proposing`: behind `to`, a person is no subject. */
	#isObject(last: number): boolean {
		const phrase = phraseEndingAt(this.#units, last, this.#sentence.from);
		const joint = this.#units[last - 1]?.capital ? undefined : this.#units[last - 1];
		return (
			/^(?:to|for|against|from)$/.test(this.#units[(phrase?.from ?? last) - 1]?.text ?? '') ||
			/^(?:to|for|against|from)$/.test(joint?.text ?? '')
		);
	}

	/** `quoted X as saying`, `X was quoted as saying`. */
	#quotedAsSaying(as: number, negated: boolean): Attribution | null {
		let at = as - 1;
		while (
			at > this.#sentence.from &&
			as - at < 20 &&
			!/^(?:quoted|quotes|quoting|cited|cites|citing|described)$/.test(this.#units[at]?.text ?? '')
		)
			at--;
		const isPassive = at === as - 1;
		const source = isPassive ? this.#subjectOfPassive(at) : phraseStartingAt(this.#units, at + 1, as);
		return source ? this.#made(source, 'quoted-as-saying', negated, at, this.#at + 1) : null;
	}

	#subjectOfPassive(at: number): Phrase | null {
		let last = at - 1;
		while (last > this.#sentence.from && (AUXILIARIES.has(this.#units[last]?.text ?? '') || isAdverb(this.#units[last]))) last--;
		return this.#units[last]?.kind === 'mark'
			? mainSubject(this.#units, this.#clauseStart(last), last)
			: phraseEndingAt(this.#units, last, this.#sentence.from);
	}

	/** Where the clause of the unit at `last` begins: after the last quote, semicolon or colon before it. */
	#clauseStart(last: number): number {
		for (let at = last; at > this.#sentence.from && last - at < 60; at--) {
			const before = this.#units[at - 1];
			if (!before) break;
			if (
				before.text === ';' ||
				before.text === ':' ||
				(before.kind === 'quote' && !(isShortQuote(before) && isNounLike(this.#units[at - 2])))
			)
				return at;
			if (/^(?:but|while|and|although|though)$/.test(before.text) && this.#units[at - 2]?.text === ',' && at <= last) return at;
		}
		return this.#sentence.from;
	}

	#made(source: Phrase | null, shape: Shape, negated: boolean, from: number, to: number): Attribution {
		return {
			sentence: this.#index,
			cue: { from: this.#at, to: this.#at + (this.#verb === PUT_IT ? 2 : 1) },
			source,
			shape,
			verb: this.#verb,
			negated,
			from,
			to,
		};
	}
}

/** Reads one reporting verb: how it is used, and whose it is. */
import { SUBORDINATORS } from '../lexicon/conjunctions.js';
import { union, words } from '../lexicon/word-class.js';
import { NOUN_PREPOSITIONS } from '../lexicon/prepositions.js';
import { OBJECT_PRONOUNS } from '../lexicon/pronouns.js';
import { AUXILIARIES, DO, FORMS_OF_BE, HAVE, MODALS, NEGATED_AUXILIARIES } from '../lexicon/auxiliaries.js';
import { ADVERBS, NEGATORS } from '../lexicon/adverbs.js';
import { PUT_IT, type Attribution, type CuePlace, type Shape } from './attribution.js';
import { CUE_VERBS, type CueVerb } from '../lexicon/cue-verbs.js';
import type { FrameSentence, Unit } from '../syntax/units.js';
import { mainSubject, phraseEndingAt, phraseStartingAt, type Phrase } from '../syntax/noun-phrases.js';
import { afterParticle, isAdverb, isFiniteVerb, isNounLike, isPossessive, isPast } from '../syntax/word-kinds.js';
import { Subjects } from '../syntax/subjects.js';

const NEGATIONS = union(NEGATED_AUXILIARIES, NEGATORS, words('cannot declined refused without'));
/** What goes on to say, continued to say, used to say: the subject reports. */
const OF_HABIT = words('continued liked likes on used');
/** Words before `to` that are passed over on the way to the subject. */
const BEFORE_TO = union(OF_HABIT, words('declined had refused'));
const MODALS_AND_DO = union(MODALS, DO);
const NO_SOURCE = union(OBJECT_PRONOUNS, words('her i it we'));
/** What words are sent by. Our own list. */
const MEANS = words('email e-mail fax letter mail message phone post radio satellite telegram telephone text video voice whatsapp');
const PARTICIPLE_OPENERS = union(SUBORDINATORS, words('and but by in'), words('upon without'));

/** Reads the form of `verb` at its place; null where nobody reports anything by it. */
export class CueReader {
	readonly #place: CuePlace;
	readonly #units: readonly Unit[];
	readonly #sentence: FrameSentence;
	readonly #at: number;
	readonly #verb: CueVerb;
	readonly #subjects: Subjects;
	#isModal = false;

	constructor(verb: CueVerb, place: CuePlace) {
		this.#place = place;
		this.#units = place.units;
		this.#sentence = place.sentence;
		this.#at = place.at;
		this.#verb = verb;
		this.#subjects = new Subjects(place.units, place.sentence, place.at, place.previous?.source);
	}

	read(): Attribution | null {
		const { last, negated, auxiliary } = this.#skipBack();
		this.#isModal = auxiliary !== null && MODALS.has(auxiliary);
		const isProgressive = auxiliary !== null && FORMS_OF_BE.has(auxiliary);
		if (this.#verb.form === 'participle' && !isProgressive) return this.#participle(last, negated);
		const isPast = this.#verb.form === 'finite' && /(?:ed|d|n)$/.test(this.#units[this.#at]?.text ?? '');
		if (isPast && (isProgressive || this.#isByAgent())) return this.#passive(negated);
		if (this.#verb.form === 'stem' && !this.#stemIsFinite(last, auxiliary)) return null;
		return this.#quoted(negated) ?? this.#inverted(last, negated) ?? this.#subjectBefore(last, negated) ?? null;
	}

	/** `she quoted Jane Roe: “…”`: the words are Roe's. */
	#quoted(negated: boolean): Attribution | null {
		if (this.#verb.lemma !== 'quote') return null;
		const source = phraseStartingAt(this.#units, this.#at + 1, this.#sentence.to);
		if (!source || this.#units[source.to]?.text !== ':') return null;
		return this.#made(source, 'verb-subject', negated, this.#at, source.to);
	}

	/** `released by X`, `posted online by X`. */
	#isByAgent(): boolean {
		const next = this.#units[this.#at + 1];
		const isOpening = next?.kind === 'word' && (isAdverb(next) || next.text === 'online');
		const by = isOpening ? this.#at + 2 : this.#at + 1;
		// `went on by stating`, `said by text message`
		const { text = '' } = this.#units[by + 1] ?? {};
		return this.#units[by]?.text === 'by' && CUE_VERBS.get(text)?.form !== 'participle' && !MEANS.has(text);
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
			if (AUXILIARIES.has(unit.text)) auxiliary ??= this.#isHas(last) ? 'has' : unit.text;
			else if (unit.text === 'to' && BEFORE_TO.has(this.#units[last - 1]?.text ?? '')) {
				last--;
				if (/^(?:refused|declined)$/.test(this.#units[last]?.text ?? '')) negated = true;
				if (/^(?:went|goes|going|gone)$/.test(this.#units[last - 1]?.text ?? '')) last--;
			} else if (!isAdverb(unit) && !ADVERBS.has(unit.text) && !this.#isSince(last) && !NEGATIONS.has(unit.text)) break;
		}
		return { last, negated, auxiliary };
	}

	/** `has since said`. */
	#isSince(at: number): boolean {
		return this.#units[at]?.text === 'since' && HAVE.has(this.#units[at - 1]?.text ?? '');
	}

	/** `he’s said` is no passive. */
	#isHas(at: number): boolean {
		const unit = this.#units[at];
		return unit?.text === 'is' && unit.start === this.#units[at - 1]?.end && this.#verb.form === 'finite';
	}

	#openingBracket(close: number): number {
		for (let at = close - 1; at > this.#sentence.from && close - at < 12; at--) if (this.#units[at]?.text === '(') return at;
		return -1;
	}

	#stemIsFinite(last: number, auxiliary: string | null): boolean {
		if (this.#units[this.#at - 1]?.text === 'to') return OF_HABIT.has(this.#units[this.#at - 2]?.text ?? '');
		if (auxiliary !== null) return MODALS_AND_DO.has(auxiliary);
		const before = this.#units[last];
		if (this.#verb.lemma === 'read') return true;
		return before !== undefined && !/^(?:he|she|it|this|that|him|me|them|us)$/.test(before.text);
	}

	/** `…," said X`: the verb follows a quote or comma and a source follows it. */
	#inverted(last: number, negated: boolean): Attribution | null {
		const before = this.#units[last];
		const opens = last < this.#sentence.from || before?.kind === 'quote' || (before?.kind === 'mark' && !/^[)\]]$/.test(before.text));
		if (!opens || this.#verb.form === 'participle' || (this.#verb.group === 'tell' && before?.kind !== 'quote') || this.#verb === PUT_IT)
			return null;
		// `“…,” state Senator Roe said`
		if (this.#verb.lemma === 'state' && this.#verb.form === 'stem') return null;
		let first = afterParticle(this.#units, this.#at + 1);
		while (first < this.#sentence.to && isAdverb(this.#units[first])) first++;
		const source = phraseStartingAt(this.#units, first, this.#sentence.to);
		if (source && NO_SOURCE.has(this.#units[source.head]?.text ?? '')) return null;
		// `47% say the Isles should leave`, `Roe — a teacher from Ost — says he voted`: the phrase is the subject of what is said.
		if (source && before?.kind !== 'quote' && this.#hasVerbAfter(source)) return null;
		if (!source || (before?.text === ',' && this.#isParenthesis(last, source))) return null;
		// `Her publisher, Ost Press, called the book “brave”`
		if (this.#verb.group === 'name' && before?.kind !== 'quote' && this.#units[source.to]?.kind === 'quote') return null;
		return this.#made(source, 'verb-subject', negated, Math.min(this.#at, source.from), source.to);
	}

	#hasVerbAfter(phrase: Phrase): boolean {
		let at = phrase.to;
		while (at < this.#sentence.to && at - phrase.to < 3 && isAdverb(this.#units[at])) at++;
		const { text = '', kind, written = '' } = this.#units[at] ?? {};
		// `said the agency “stands by” her`: the verb is in the marks.
		if (kind === 'quote' && /^["“']\p{Ll}/u.test(written)) return true;
		const isOtherPast = isPast(text) && CUE_VERBS.get(text)?.form !== 'finite';
		return (AUXILIARIES.has(text) || isOtherPast) && !isPossessive(this.#units[at]);
	}

	/** `Hill, a doctor, said he…`: with a comma pair before the verb, what follows the verb is no source. */
	#isParenthesis(comma: number, after: Phrase): boolean {
		const start = this.#subjects.clauseStart(comma);
		const subject = mainSubject(this.#units, start, comma);
		if (!subject || subject.to >= comma) return false;
		const next = this.#units[subject.to];
		if (
			next?.text !== ',' &&
			next?.text !== '(' &&
			next?.text !== '—' &&
			!(NOUN_PREPOSITIONS.has(next?.text ?? '') || (next?.text ?? '') === 'who')
		)
			return false;
		// `The carrier, Lena, said the plane, built in 1973, was old`: nothing stands before the verb that anybody could say.
		const hasNoClause = !this.#units.slice(start, comma).some((unit) => unit.kind === 'quote' || isFiniteVerb(unit));
		if (this.#verb.group !== 'say' || (hasNoClause && start === this.#sentence.from)) return true;
		const follower = this.#units[after.to];
		return !(follower?.text === '.' || follower?.text === ',') || this.#units[start - 1]?.kind === 'quote';
	}

	#subjectBefore(last: number, negated: boolean): Attribution | null {
		const before = this.#units[last];
		if (!before || last < this.#sentence.from) return null;
		if (/^(?:,|\)|—|–|-|--)$/.test(before.text)) return this.#subjectAcrossAside(last, negated);
		if (/^(?:and|but|or|then)$/.test(before.text)) return this.#coordinate(last, negated);
		if (/^(?:who|which|that|whom)$/.test(before.text)) return this.#relative(last, negated);
		const start = this.#subjects.clauseStart(last);
		const near = phraseEndingAt(this.#units, last, start);
		if (!near) return null;
		const source = this.#subjects.isSubject(near, start) ? near : this.#subjects.farther(near, start, last);
		return this.#made(source, 'subject-verb', negated, source.from, this.#at + 1);
	}

	/** `Sir Vince Cable, who replaced Tim Farron…, said`: the subject stands before the aside. */
	#subjectAcrossAside(last: number, negated: boolean): Attribution | null {
		const start = this.#subjects.clauseStart(last);
		const source = this.#subjects.subordinate(last, start) ?? this.#subjects.acrossAside(last, start);
		if (!source) return null;
		return this.#made(source, 'subject-verb', negated, source.from, this.#at + 1);
	}

	/** `X denied it and said`: the subject of the verb before, or of the clause. */
	#coordinate(last: number, negated: boolean): Attribution | null {
		const source =
			this.#place.previous?.source ??
			mainSubject(this.#units, this.#subjects.clauseStart(last), last) ??
			mainSubject(this.#units, this.#sentence.from, last);
		return source ? this.#made(source, 'coordinate', negated, this.#at, this.#at + 1) : null;
	}

	#relative(last: number, negated: boolean): Attribution | null {
		const comma = this.#units[last - 1]?.text === ',' ? last - 2 : last - 1;
		// `Jane Roe (Lab), who said`
		const open = this.#units[comma]?.text === ')' ? this.#openingBracket(comma) : -1;
		const end = open < 0 ? comma : open - 1;
		const isThing = this.#units[last]?.text === 'which';
		const isPerson = !isThing && this.#units[end]?.type === 'person';
		const source = isPerson
			? { from: end, to: end + 1, head: end }
			: ((isThing ? null : this.#subjects.antecedent(end)) ?? phraseEndingAt(this.#units, end, this.#sentence.from));
		return source ? this.#made(source, 'relative', negated, last, this.#at + 1) : null;
	}

	#participle(last: number, negated: boolean): Attribution | null {
		const before = this.#units[last];
		if (before?.text === 'as' && last > this.#sentence.from) return this.#quotedAsSaying(last, negated);
		const isAttached =
			before === undefined ||
			last < this.#sentence.from ||
			before.kind === 'mark' ||
			before.kind === 'quote' ||
			PARTICIPLE_OPENERS.has(before.text);
		if (before?.type === 'person' && last > this.#sentence.from && !this.#subjects.isObject(last))
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
		// `Calling the pier “a ruin,” Roe left`
		const end = this.#at === this.#sentence.from ? this.#sentence.to : this.#at;
		const source = this.#place.previous?.source ?? mainSubject(this.#units, this.#sentence.from, end);
		return this.#made(source, 'participle', negated, this.#at, this.#at + 1);
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
		const isPassive = at === as - 1 || this.#units[at + 1]?.text === 'by';
		const source = isPassive ? this.#subjects.ofPassive(at) : phraseStartingAt(this.#units, at + 1, as);
		// `“…,” Roe was quoted as saying`: the attribution begins with her.
		const from = isPassive && source ? Math.min(source.from, at) : at;
		return source ? this.#made(source, 'quoted-as-saying', negated, from, this.#at + 1) : null;
	}

	#made(source: Phrase | null, shape: Shape, negated: boolean, from: number, to: number): Attribution {
		return {
			sentence: this.#place.index,
			cue: { from: this.#at, to: this.#at + (this.#verb.lemma.includes(' ') ? 2 : 1) },
			source,
			shape,
			verb: this.#verb,
			negated,
			modal: this.#isModal,
			from,
			to,
		};
	}
}

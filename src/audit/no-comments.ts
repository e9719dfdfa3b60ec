/** Finds where an article says that somebody did not comment, and who. */
import type { Annotations, Entity, Mention } from '../annotations.js';
import { AUXILIARIES, HAVE } from '../engine/lexicon/auxiliaries.js';
import { REFUSING, SPEAK_OUT } from '../engine/lexicon/anonymity.js';
import { ADVERBS } from '../engine/lexicon/adverbs.js';
import { COORDINATORS, SUBORDINATORS } from '../engine/lexicon/conjunctions.js';
import { DETERMINERS } from '../engine/lexicon/determiners.js';
import { FINITE_VERBS } from '../engine/lexicon/news-verbs.js';
import { PREPOSITIONS } from '../engine/lexicon/prepositions.js';
import { roleNoun } from '../engine/lexicon/role-nouns.js';
import { QUESTION_WORDS, RELATIVES, SUBJECT_PRONOUNS } from '../engine/lexicon/pronouns.js';
import { union, words } from '../engine/lexicon/word-class.js';
import { lastUpTo } from '../engine/document/lookup.js';
import type { Range } from '../engine/syntax/range.js';
import type { NoComment } from './audit.js';
import { PhraseTable } from './phrase-table.js';
import { CLOSING_MARK, SAYING } from './reasons.js';
import type { SentenceWords } from './sentence-words.js';

const CLASSES = {
	did: words('did do does had has have'),
	end: words('. , ;'),
	give: words('give offer provide'),
	more: words('any further immediate more'),
	question: QUESTION_WORDS,
	reply: words('replied reply respond responded'),
	talk: words('comment interview interviews'),
	was: words('are is was were'),
	will: words('will would'),
	have: union(HAVE, ['having']),
	refuse: REFUSING,
	reveal: words('confirm disclose discuss divulge elaborate reveal specify'),
	requests: words(
		'call calls email emails enquiries inquiries inquiry message messages queries query question questions request requests text texts voicemail voicemails',
	),
	say: union(SPEAK_OUT, words('confirm elaborate explain reply respond say')),
	said: words('added said says'),
	soon: union(ADVERBS, words('directly formally immediately initially officially promptly publicly')),
};

/** Somebody does not comment; the name of that person stands before it. */
const SILENCES = new PhraseTable(
	`
@refuse (further|all) comment
@refuse to (@soon) (be) @say|interviewed|drawn (further)
@refuse ~2 (interview) request|requests (for) (an) (@talk)
@refuse an interview
@did|@will not (@soon) (@soon) comment|commented (publicly)
@did not (@soon) (@soon) @reply|answer|answered to ~4 @requests (for) (@talk)
@did not (@soon) (@soon) @reply @end|by|at|in|before
@did not (@soon) (@soon) return|returned|answer|answered ~4 @requests (for) (comment)
@did not (@soon) (@soon) provide|offer|make|made|issue|issued|offered|provided (a) (@more) comment
@did not (@soon) (@soon) make|made ~3 available for
did|does|do not want|wish|care|like (@soon) to (@soon) comment|elaborate|respond|be interviewed|drawn
preferred|chose|opted|elected|decided not to (@soon) comment|elaborate|respond|reply
did not answer|pick ~3 phone|telephone
had nothing (@more) to say|add
@will not (@soon) say @question|whom|which|more|@end
@will not (@soon) @reveal
@will rather not say|comment
@refuse to (@soon) @give (@more) detail|details
@will not (@soon) @give (@more) detail|details
@will|could not (@soon) be (further) drawn
@will|could|can neither confirm nor deny
neither confirmed nor denied
@said it|they|he|she do|does|did not (@soon) discuss
@will not be commenting
@refuse|ignored|rebuffed ~3 @requests for|to @talk|an (@talk)
@have been approached|contacted for (a) comment
@have yet to (publicly) comment|respond|reply
@have|had|offered|made|gave no (@more|public|official) comment
could not (@soon) comment
could not (@soon) (@soon) be reached|contacted for comment
could not (@soon) (@soon) be reached|contacted @end|by|over|on|at|either|immediately|late
@was not (@soon) (@soon) available|reachable for|to (a) (@talk)
@was unavailable for|to (a) (@talk)
`,
	CLASSES,
);

/** Nobody answers; the person who did not stands within, after `to` or `from`. */
const UNANSWERED = new PhraseTable(
	`
@requests ~14 went|gone|go unanswered|unreturned
@requests ~14 @was|been not (@soon) (@soon) returned|answered|acknowledged
@requests ~14 received|drew|met|got (with) no (immediate) response|reply|answer
@requests ~14 was|were unsuccessful
attempts|efforts to reach|contact ~8 failed
attempts|efforts to reach|contact ~8 was|were unsuccessful
no (@more|public|official) comment|reply|response|word from ~8 @end|on|about
`,
	CLASSES,
);

/** Neither, or nobody, comments. */
const NOBODY = new PhraseTable(
	`
neither|none|nobody ~3 would|could|will comment
neither|none|nobody ~3 (@soon) commented
neither|none|nobody ~3 (@soon) responded|replied to ~4 @requests (for) (comment)
neither|none|nobody ~3 (@soon) returned|answered ~4 @requests (for) (comment)
`,
	CLASSES,
);

/** Sentences before that may name whom a pronoun means: the nearest that names a person. */
const SENTENCES_BEFORE = 2;
/** Words to look back for the person's name; a longer phrase is a clause. */
const LONGEST_SUBJECT = 16;
/** Words of a clause in commas between the name and the verb. */
const LONGEST_INSERT = 40;
/** What a phrase ends before. */
const AFTERTHOUGHTS = words('. , ; by before over on at either immediately late about');
const BETWEEN = union(AUXILIARIES, ADVERBS, words('all both each'));
const BORDERS = union(COORDINATORS, SUBORDINATORS, RELATIVES, words('that while'));
const BEFORE_OBJECT = words('at contact for from reach to with');
const AFTER_NOBODY = union(['could', 'will', 'would'], words('answered commented immediately replied responded returned'));

/** All of an article, in text order; `isInMarks` says of a token whether somebody else speaks it. Linear in its length. */
export function noCommentsIn(
	rows: readonly SentenceWords[],
	annotations: Annotations,
	isInMarks: (token: number) => boolean,
): readonly NoComment[] {
	const subjects = new SubjectReader(annotations);
	return rows.flatMap((row, index) =>
		silencesIn(row)
			.filter(({ from }) => !isInMarks(row.tokenOf(from)))
			.flatMap((silence) => subjects.noComment(row, silence, rows.slice(Math.max(0, index - SENTENCES_BEFORE), index)) ?? []),
	);
}

/** Words that say that somebody does not comment, and the words that name that person. */
interface Silence extends Range {
	readonly subject: Range;
}

function silencesIn({ words: all }: SentenceWords): Silence[] {
	const found: Silence[] = [];
	for (let at = 0; at < all.length; at++) {
		const silence = silenceAt(all, at);
		if (!silence) continue;
		found.push(silence);
		at = silence.to - 1;
	}
	return found;
}

function silenceAt(all: readonly string[], at: number): Silence | undefined {
	const nobody = NOBODY.endAt(all, at);
	if (nobody !== undefined) {
		const to = all.findIndex((word, index) => index > at && AFTER_NOBODY.has(word));
		return { from: at, to: nobody, subject: { from: at, to } };
	}
	const unanswered = UNANSWERED.endAt(all, at);
	const end = unanswered ?? SILENCES.endAt(all, at);
	if (end === undefined) return undefined;
	const to = AFTERTHOUGHTS.has(all[end - 1] ?? '') ? end - 1 : end;
	return { from: at, to, subject: unanswered === undefined ? subjectBefore(all, at) : objectWithin(all, at, to) };
}

/** The noun phrase in front of a verb. */
function subjectBefore(all: readonly string[], verb: number): Range {
	let to = verb;
	while (to > 0 && (BETWEEN.has(all[to - 1] ?? '') || /ly$/.test(all[to - 1] ?? ''))) to--;
	if (RELATIVES.has(all[to - 1] ?? '') && all[to - 2] === ',') return subjectBefore(all, to - 2);
	if (RELATIVES.has(all[to - 1] ?? '')) to--;
	if (all[to - 1] === ',') to = beforeInsert(all, to - 1);
	// `Acme confirmed the sale but declined to comment`
	const first = COORDINATORS.has(all[to - 1] ?? '') ? firstVerb(all, to - 1) : undefined;
	if (first !== undefined) return subjectBefore(all, first);
	const from = phraseStart(all, to);
	// `the agency said it does not comment`
	const isPronoun = to - from === 1 && SUBJECT_PRONOUNS.has(all[from] ?? '') && SAYING.has(all[from - 1] ?? '');
	return isPronoun ? subjectBefore(all, from - 1) : { from, to };
}

/** The first verb of the clause that ends at a word; undefined where none is known. */
function firstVerb(all: readonly string[], end: number): number | undefined {
	let from = end;
	while (from > Math.max(0, end - LONGEST_INSERT) && !CLOSING_MARK.test(all[from - 1] ?? '')) from--;
	const at = all.findIndex(
		(word, index) => index > from && index < end && (FINITE_VERBS.has(word) || SAYING.has(word) || AUXILIARIES.has(word)),
	);
	return at < 0 ? undefined : at;
}

function phraseStart(all: readonly string[], to: number): number {
	let from = to;
	while (from > Math.max(0, to - LONGEST_SUBJECT) && !isBorder(all, from - 1)) from--;
	// `On Friday the ministry declined to comment`
	if (PREPOSITIONS.has(all[from] ?? '')) while (from < to - 1 && !DETERMINERS.has(all[from] ?? '')) from++;
	return from;
}

/** Where the phrase ends that a clause in commas follows, whose last comma stands at `comma`; an apposition is the phrase itself. */
function beforeInsert(all: readonly string[], comma: number): number {
	for (let at = comma - 1; at > Math.max(0, comma - LONGEST_INSERT); at--) {
		if (CLOSING_MARK.test(all[at] ?? '')) return comma;
		if (all[at] !== ',') continue;
		const isClause = RELATIVES.has(all[at + 1] ?? '') || all.slice(at, comma).some((word) => SAYING.has(word) || /^[0-9]+$/.test(word));
		return isClause ? at : comma;
	}
	return comma;
}

function isBorder(all: readonly string[], at: number): boolean {
	const word = all[at] ?? '';
	return word === ',' || CLOSING_MARK.test(word) || BORDERS.has(word) || SAYING.has(word);
}

/** What stands after the last `to` or `from` of `requests for comment to …`. */
function objectWithin(all: readonly string[], start: number, end: number): Range {
	let from = start + 1;
	for (let at = start + 1; at < end; at++) if (BEFORE_OBJECT.has(all[at] ?? '') && all[at + 1] !== 'comment') from = at + 1;
	let to = from;
	while (
		to < end &&
		!isBorder(all, to) &&
		!AUXILIARIES.has(all[to] ?? '') &&
		!/^(?:went|go|gone|received|drew|met|got|failed|on|about)$/.test(all[to] ?? '')
	)
		to++;
	return { from, to: all[from - 1] !== undefined && BEFORE_OBJECT.has(all[from - 1] ?? '') ? to : from };
}

/** Says who does not comment. */
class SubjectReader {
	readonly #mentions: readonly Mention[];
	readonly #entities: ReadonlyMap<string, Entity>;

	constructor({ mentions, entities }: Annotations) {
		this.#mentions = [...mentions].sort((a, b) => a.end - b.end);
		this.#entities = new Map(entities.map((entity) => [entity.id, entity]));
	}

	/** Undefined where nobody is named or described. */
	noComment(row: SentenceWords, { from, to, subject }: Silence, before: readonly SentenceWords[]): NoComment | undefined {
		if (subject.from >= subject.to) return undefined;
		const { text } = row.prose;
		const [span, phrase] = [row.spanOf({ from, to }), row.spanOf(subject)];
		// `the Food and Drug Administration`: not all that joins two things parts two phrases.
		const who = { start: Math.min(phrase.start, this.#nameAt(phrase.start)?.start ?? phrase.start), end: phrase.end };
		const pronoun = row.words[subject.from] ?? '';
		const isPronoun = subject.to - subject.from === 1 && SUBJECT_PRONOUNS.has(pronoun);
		const mention =
			this.#apposed(row, subject) ??
			this.#mentionIn(who.start, who.end) ??
			(isPronoun && /^s?he$/.test(pronoun) ? this.#onlyPersonOf(before) : undefined);
		const words = text.slice(who.start, who.end).replace(/\s+/gu, ' ');
		if (!mention && isPronoun) return undefined;
		const isMention = mention !== undefined && (mention.form === 'pronoun' || mention.end < who.start);
		return {
			...span,
			text: text.slice(span.start, span.end).replace(/\s+/gu, ' '),
			who: isMention
				? (this.#entities.get(mention.entity)?.name ?? words)
				: DETERMINERS.has(row.words[subject.from] ?? '')
					? lowered(words)
					: words,
			...(mention ? { entity: mention.entity } : {}),
		};
	}

	/** The name that an offset stands in. */
	#nameAt(offset: number): Mention | undefined {
		const mention = this.#mentions[lastUpTo(this.#mentions.length, (index) => this.#mentions[index]?.end ?? 0, offset) + 1];
		return mention?.form === 'name' && mention.start < offset ? mention : undefined;
	}

	/** The last mention of a phrase: `Acme` of `a spokesman for Acme`. */
	#mentionIn(start: number, end: number): Mention | undefined {
		for (let at = lastUpTo(this.#mentions.length, (index) => this.#mentions[index]?.end ?? 0, end); at >= 0; at--) {
			const mention = this.#mentions[at];
			if (!mention || mention.start < start) return undefined;
			const type = this.#entities.get(mention.entity)?.type;
			// `the port` is no person, even where coreference took it for one.
			if (type === 'person' && mention.form === 'nominal' && !isPerson(mention.text)) continue;
			// `the US embassy`, `the French company`
			if (type === 'person' || type === 'organization' || (mention.start === start && mention.end === end)) return mention;
		}
		return undefined;
	}

	/** Whom `he` or `she` means where the last sentence that names a person names one alone. */
	#onlyPersonOf(rows: readonly SentenceWords[]): Mention | undefined {
		const bySentence = rows.map(({ sentence: { start, end } }) =>
			this.#mentions.filter(
				(mention) => mention.start >= start && mention.end <= end && this.#entities.get(mention.entity)?.type === 'person',
			),
		);
		const persons = bySentence.findLast(({ length }) => length > 0) ?? [];
		return new Set(persons.map(({ entity }) => entity)).size === 1 ? persons[0] : undefined;
	}

	/** `Ann Roe, mayor of Ottery, declined to comment`: the name that a phrase between commas belongs to, where that name is the subject. */
	#apposed(row: SentenceWords, { from, to }: Range): Mention | undefined {
		if (from < 2 || row.words[from - 1] !== ',' || row.words[to] !== ',') return undefined;
		const { end } = row.spanOf({ from: from - 2, to: from - 1 });
		const mention = this.#mentionIn(0, end);
		if (mention?.form !== 'name' || mention.end !== end) return undefined;
		let first = from - 2;
		while (first > 0 && row.spanOf({ from: first - 1, to: first }).end > mention.start) first--;
		while (first > 0 && isPerson(row.words[first - 1] ?? '')) first--;
		const opening = row.words[first - 1];
		return opening === undefined || opening === ',' || COORDINATORS.has(opening) || SUBORDINATORS.has(opening) ? mention : undefined;
	}
}

function lowered(words: string): string {
	return `${words.charAt(0).toLowerCase()}${words.slice(1)}`;
}

/** Whether a description is one of a person, by its last word. */
function isPerson(description: string): boolean {
	return roleNoun(description.slice(description.lastIndexOf(' ') + 1)) !== undefined;
}

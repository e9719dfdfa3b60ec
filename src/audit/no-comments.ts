/** Finds where an article says that somebody did not comment, and who. */
import type { Annotations, Entity, Mention } from '../annotations.js';
import { AUXILIARIES, HAVE } from '../engine/lexicon/auxiliaries.js';
import { REFUSING, SPEAK_OUT } from '../engine/lexicon/anonymity.js';
import { ADVERBS } from '../engine/lexicon/adverbs.js';
import { COORDINATORS, SUBORDINATORS } from '../engine/lexicon/conjunctions.js';
import { DETERMINERS } from '../engine/lexicon/determiners.js';
import { PREPOSITIONS } from '../engine/lexicon/prepositions.js';
import { roleNoun } from '../engine/lexicon/role-nouns.js';
import { RELATIVES, SUBJECT_PRONOUNS } from '../engine/lexicon/pronouns.js';
import { union, words } from '../engine/lexicon/word-class.js';
import { lastUpTo } from '../engine/document/lookup.js';
import type { Range } from '../engine/syntax/range.js';
import type { NoComment } from './audit.js';
import { PhraseTable } from './phrase-table.js';
import { CLOSING_MARK, SAYING } from './reasons.js';
import type { SentenceWords } from './sentence-words.js';

const CLASSES = {
	have: union(HAVE, ['having']),
	refuse: REFUSING,
	requests: words(
		'call calls email emails enquiries inquiries inquiry messages queries query question questions request requests texts voicemail voicemails',
	),
	say: union(SPEAK_OUT, words('confirm elaborate explain reply respond say')),
	soon: union(ADVERBS, words('directly formally immediately initially officially promptly publicly')),
};

/** Somebody does not comment; whoever it is stands in front. */
const SILENCES = new PhraseTable(
	`
	@refuse (further|all) comment
	@refuse to (@soon) (be) @say|interviewed|drawn (further)
	@refuse (a|an|all|multiple|repeated|several) (interview) request|requests (for) (an) (comment|interview|interviews)
	@refuse an interview
	did|do|does|has|have|had|would|will not (@soon) (@soon) comment|commented (publicly)
	did|do|does|has|have|had not (@soon) (@soon) respond|responded|reply|replied|answer|answered to ~4 @requests (for) (comment|interview)
	did|do|does|has|have|had not (@soon) (@soon) respond|responded|reply|replied by
	did|do|does|has|have|had not (@soon) (@soon) respond|responded|reply|replied before
	did|do|does|has|have|had not (@soon) (@soon) respond|responded|reply|replied .|,|;
	did|do|does|has|have|had not (@soon) (@soon) return|returned|answer|answered ~4 @requests (for) (comment)
	did|do|does|has|have|had not (@soon) (@soon) provide|provided|offer|offered|make|made|issue|issued (a|any|an) (immediate|further) comment
	did|do|does|has|have|had not (@soon) (@soon) make|made ~3 available for
	would|will not be commenting
	@have been approached|contacted for (a) comment
	@have yet to (publicly) comment|respond|reply
	@have|had|offered|made|gave no (further|immediate|public|official) comment
	could not (@soon) comment
	could not (@soon) (@soon) be reached|contacted for comment
	could not (@soon) (@soon) be reached|contacted .|,|;|by|over|on|at|either|immediately|late
	is|was|are|were not (@soon) (@soon) available|reachable for|to (a) (comment|interview)
	is|was|are|were unavailable for|to (a) (comment|interview)
	`,
	CLASSES,
);

/** Nobody answers; whoever did not stands within, after `to` or `from`. */
const UNANSWERED = new PhraseTable(
	`
	@requests ~14 went|gone|go unanswered|unreturned
	@requests ~14 is|was|are|were|been not (@soon) (@soon) returned|answered|acknowledged
	@requests ~14 received|drew|met|got (with) no (immediate) response|reply|answer
	@requests ~14 was|were unsuccessful
	attempts|efforts to reach|contact ~8 was|were unsuccessful
	attempts|efforts to reach|contact ~8 failed
	no (immediate|official|public) comment|reply|response|word from ~8 .|,|;|on|about
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

/** Words to look back for whoever it is; a longer phrase is a clause. */
const LONGEST_SUBJECT = 16;
/** Words of a clause in commas between whoever it is and the verb. */
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
			.flatMap((silence) => subjects.noComment(row, silence, rows[index - 1]) ?? []),
	);
}

/** Words that say that somebody does not comment, and the words that name whoever it is. */
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
	const from = phraseStart(all, to);
	// `the agency said it does not comment`
	const isPronoun = to - from === 1 && SUBJECT_PRONOUNS.has(all[from] ?? '') && SAYING.has(all[from - 1] ?? '');
	return isPronoun ? subjectBefore(all, from - 1) : { from, to };
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
	noComment(row: SentenceWords, { from, to, subject }: Silence, before: SentenceWords | undefined): NoComment | undefined {
		if (subject.from >= subject.to) return undefined;
		const { text } = row.prose;
		const [span, who] = [row.spanOf({ from, to }), row.spanOf(subject)];
		const pronoun = row.words[subject.from] ?? '';
		const isPronoun = subject.to - subject.from === 1 && SUBJECT_PRONOUNS.has(pronoun);
		const mention =
			this.#mentionIn(who.start, who.end) ??
			(isPronoun && /^s?he$/.test(pronoun) ? this.#onlyPersonOf(before) : this.#apposed(row, subject));
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

	/** The last mention of a phrase: `Acme` of `a spokesman for Acme`. */
	#mentionIn(start: number, end: number): Mention | undefined {
		for (let at = lastUpTo(this.#mentions.length, (index) => this.#mentions[index]?.end ?? 0, end); at >= 0; at--) {
			const mention = this.#mentions[at];
			if (!mention || mention.start < start) return undefined;
			const type = this.#entities.get(mention.entity)?.type;
			// `the port` is no person, whomever it was taken for.
			if (type === 'person' && mention.form === 'nominal' && !isPerson(mention.text)) continue;
			// `the US embassy`, `the French company`
			if (type === 'person' || type === 'organization' || (mention.start === start && mention.end === end)) return mention;
		}
		return undefined;
	}

	/** Whom `he` or `she` means where the sentence before names one person alone. */
	#onlyPersonOf(row: SentenceWords | undefined): Mention | undefined {
		const { start = 0, end = 0 } = row?.sentence ?? {};
		const persons = this.#mentions.filter(
			(mention) => mention.start >= start && mention.end <= end && this.#entities.get(mention.entity)?.type === 'person',
		);
		return new Set(persons.map(({ entity }) => entity)).size === 1 ? persons[0] : undefined;
	}

	/** `Ann Roe, the mayor, declined to comment`. */
	#apposed(row: SentenceWords, { from }: Range): Mention | undefined {
		if (row.words[from - 1] !== ',' || !DETERMINERS.has(row.words[from] ?? '')) return undefined;
		const { end } = row.spanOf({ from: from - 2, to: from - 1 });
		const mention = this.#mentionIn(0, end);
		return mention?.end === end ? mention : undefined;
	}
}

function lowered(words: string): string {
	return `${words.charAt(0).toLowerCase()}${words.slice(1)}`;
}

/** Whether a description is one of a person, by its last word. */
function isPerson(description: string): boolean {
	return roleNoun(description.slice(description.lastIndexOf(' ') + 1)) !== undefined;
}

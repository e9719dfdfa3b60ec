/** Says which entity speaks: ranks who may, and keeps silent where it is not sure. */
import type { PronounReader } from '../coref/pronouns.js';
import type { Reference } from '../coref/types.js';
import { POSSESSIVES } from '../lexicon/determiners.js';
import { fold } from '../lexicon/folding.js';
import { OBJECT_PRONOUNS, PRONOUNS } from '../lexicon/pronouns.js';
import { union } from '../lexicon/word-class.js';
import type { QuoteContext } from './quote-context.js';
import { DOCUMENTS } from './documents.js';
import type { Source } from './sources.js';
import { reasonFor, type ReferenceReason } from './reference-reasons.js';
import type { EarlierQuote } from './earlier-quotes.js';
import { isCarried, SpeakerOptions, type Option, type Question } from './speaker-options.js';
import speakerWeights from './speaker-weights.json' with { type: 'json' };
import type { FoundQuote } from './types.js';
import { readWeights, scoreOf, softmax } from '../util/weights.js';

const SPEAKER_WEIGHTS = readWeights(speakerWeights);

/** The chances of the options of a question, in their order. */
export type Rank = (options: readonly Option[], question: Question) => readonly number[];

/** Under this chance a speaker is not named but offered. By cross-validation 90 in 100 of those named are right, sources that are names included; above 0.6, 93. */
const SURE = 0.45;
/** The same where nothing in the text says who speaks: 89 in 100 are right above it. Half a chance is what anybody has in a text of few names, or in another language. */
const SURE_WITHOUT_SOURCE = 0.6;
/** The same for a document of which the article does not say who made it, and for `a man` and the writer’s `my father`, who are mostly nobody named. */
const SURE_OF_NEW = 0.85;
/** Lowest chance of a speaker who is offered. */
const LIKELY = 0.05;
/** Confidence that the person named as the source speaks: the share that is right in the articles to learn from. */
const WITH_NAME = 0.97;
/** Confidence that nobody named speaks where the quote's own attribution has no source. */
const WITHOUT_SOURCE = 0.9;

/** What a source may be that is a pronoun (`his statement`). */
const PRONOMINAL = union(PRONOUNS, OBJECT_PRONOUNS, POSSESSIVES);

type Speaker = Pick<FoundQuote, 'speaker' | 'source' | 'confidence' | 'candidates'>;

/** The chances by the weights that were learnt. */
export const learntChances: Rank = (options) => softmax(options.map(({ features }) => scoreOf(SPEAKER_WEIGHTS, features)));

/** Resolves the sources of an article's quotes, each once, and remembers what they refer to. */
export class SpeakerFinder {
	readonly #text: string;
	readonly #options: SpeakerOptions;
	readonly #rank: Rank;
	readonly #references = new Map<number, Reference>();
	/** The answer for each source, so that two quotes of one attribution have one speaker. */
	readonly #answers = new Map<number, Omit<Speaker, 'source'>>();
	readonly #turns: EarlierQuote[] = [];

	constructor(context: QuoteContext, rank: Rank, pronouns: PronounReader) {
		this.#text = context.resolved.article.text;
		this.#options = new SpeakerOptions(context, pronouns, this.#answers);
		this.#rank = rank;
	}

	/** The speaker of the next quote in text order. */
	speaker(asked: Question): Speaker {
		const { source, own, quote, rule } = asked;
		const known = source ? this.#answers.get(source.referent.start) : undefined;
		// Words of nobody named go on being theirs; a named speaker may have been answered by another.
		const answer = known && (known.speaker === null || !isCarried(rule)) ? known : this.#answer(asked);
		if (source && !known) this.#answers.set(source.referent.start, answer);
		this.#turns.push({
			cluster: answer.speaker,
			quote,
			end: Math.max(quote.end, source?.referent.end ?? 0),
			head: fold(source?.head?.text ?? ''),
		});
		return { ...answer, source: source && own ? source.span : null };
	}

	#answer(asked: Question): Omit<Speaker, 'source'> {
		const { source, own, rule, cue } = asked;
		// `Asked whether the pier was old, Roe laughed`: the article does not say who asked. `I said` is the writer, or speaks in a turn of a transcript.
		if (own && (!source || source.head?.text === 'i')) return { speaker: null, confidence: WITHOUT_SOURCE, candidates: [] };
		// `Ost Crown Court heard that it leaked`: somebody said so there.
		if (source && cue === 'heard') return { speaker: null, confidence: WITHOUT_SOURCE, candidates: [] };
		const named = isCarried(rule) ? null : this.#options.named(asked);
		if (named !== null) return { speaker: named, confidence: WITH_NAME, candidates: [] };
		const options = this.#options.of(asked, this.#turns);
		const chances = this.#rank(options, asked);
		const order = options.map((option, at) => ({ ...option, chance: chances[at] ?? 0 })).sort((a, b) => b.chance - a.chance);
		const [best] = order;
		const confidence = best?.chance ?? 0;
		const sure = !source ? SURE_WITHOUT_SOURCE : this.#isNew(source) ? SURE_OF_NEW : SURE;
		if (best && best.cluster !== null && best.chance >= sure) {
			if (source && source.name === null) this.#refer(source, best.cluster, confidence, reasonFor(best, options, SPEAKER_WEIGHTS));
			return { speaker: best.cluster, confidence, candidates: [] };
		}
		const likely = order.flatMap(({ cluster, chance }) => (cluster !== null && chance >= LIKELY ? [cluster] : []));
		return { speaker: null, confidence, candidates: best?.cluster === null && best.chance >= SURE ? [] : likely.slice(0, 3) };
	}

	#isNew({ head, referent: { start } }: Source): boolean {
		return DOCUMENTS.has(head?.text ?? '') || /^(?:an?|my|our)\s/i.test(this.#text.slice(start, start + 4));
	}

	#refer({ referent: { start, end } }: Source, cluster: number, confidence: number, reason: ReferenceReason): void {
		const form = PRONOMINAL.has(this.#text.slice(start, end).toLowerCase()) ? 'pronoun' : 'nominal';
		this.#references.set(start, { start, end, cluster, form, confidence, rules: [reason] });
	}

	/** The pronouns and descriptions that were resolved, in text order. */
	references(): Reference[] {
		return [...this.#references.values()].sort((a, b) => a.start - b.start);
	}
}

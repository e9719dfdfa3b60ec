/** Somebody is quoted and the article never says who that is. */
import type { Entity, Mention, Quote, Span } from '../../annotations.js';
import { CONJUNCTIONS } from '../../engine/lexicon/conjunctions.js';
import { ARTICLES } from '../../engine/lexicon/determiners.js';
import { NOUN_PREPOSITIONS, PREPOSITIONS } from '../../engine/lexicon/prepositions.js';
import { SAYING_FORMS } from '../../engine/lexicon/reporting-verbs.js';
import { union, without, words } from '../../engine/lexicon/word-class.js';
import { folded } from '../fold.js';
import { wordsOf } from '../name-parts.js';
import type { CheckInput, Finding } from './check.js';
import type { Translate } from '../phrase.js';

/** Words that may stand before a name without describing who bears it. */
const NO_TITLE = union(PREPOSITIONS, CONJUNCTIONS, ARTICLES, SAYING_FORMS, words('according asked both then'));
/** What follows a name where the article describes who bears it. */
const DESCRIBED_AFTER = /^(?:,|;| ?[(–—]| -|:? ?who\b| \p{Ll}{2,20}ing\b|['’]s )/u;
const DESCRIBING_WORDS = union(without(NOUN_PREPOSITIONS, words('by on')), words('had has is was who whose'));

/** One finding for each person that speaks, has no context, and stands without any word that describes them. */
export function* speakerNotIntroduced(input: CheckInput): Generator<Finding> {
	for (const entity of input.index.annotations.entities) {
		if (entity.type !== 'person' || entity.context !== null || entity.evidence.length > 0) continue;
		const finding = findingFor(entity, input);
		if (finding) yield finding;
	}
}

function findingFor(entity: Entity, { t, text, index, isProse }: CheckInput): Finding | undefined {
	const quote = index.quotesOf(entity.id)[0];
	const names = index.mentionsOf(entity.id).filter((mention) => mention.form === 'name');
	const first = names.find(isProse);
	if (
		!quote ||
		!first ||
		wordsOf(entity.name).length < 2 ||
		names.some((mention) => looksDescribed(text, mention, index.blockAt(mention.start)))
	)
		return undefined;
	return {
		check: 'speaker-not-introduced',
		start: first.start,
		end: first.end,
		message: t('{0} is quoted, but the article does not say who that is.', entity.name),
		evidence: evidenceOf(t, quote),
		fixes: [],
	};
}

function evidenceOf(t: Translate, quote: Quote): readonly (Span & { message: string })[] {
	return quote.spans.slice(0, 1).map(({ start, end }) => ({ start, end, message: t('Quoted here.') }));
}

/** Whether a word beside the name may say who bears it, even where the engine could not read it: then stay quiet. */
export function looksDescribed(text: string, mention: Mention, block: Span): boolean {
	const after = text.slice(mention.end, Math.min(block.end, mention.end + 24));
	if (DESCRIBED_AFTER.test(after) || DESCRIBING_WORDS.has(/^ (\p{Ll}+)\b/u.exec(after)?.[1] ?? '')) return true;
	const before = text.slice(Math.max(block.start, mention.start - 40), mention.start);
	const word = before.endsWith(' ') ? before.slice(before.lastIndexOf(' ', before.length - 2) + 1).trimEnd() || undefined : undefined;
	if (word !== undefined && /\p{L}$|\.$/u.test(word)) return !NO_TITLE.has(folded(word));
	return /[,)] $/u.test(before);
}

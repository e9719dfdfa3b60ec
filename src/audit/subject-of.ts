/** Finds whom a pronoun may mean: the subject of the sentence before. */
import type { Span } from '../annotations.js';
import { AUXILIARIES } from '../engine/lexicon/auxiliaries.js';
import { CUE_VERBS } from '../engine/lexicon/cue-verbs.js';
import { DETERMINERS } from '../engine/lexicon/determiners.js';
import { FINITE_VERBS } from '../engine/lexicon/news-verbs.js';
import { PREPOSITIONS } from '../engine/lexicon/prepositions.js';
import { RELATIVES } from '../engine/lexicon/pronouns.js';
import { nounKind } from './source-nouns.js';
import type { Prose } from './prose.js';

/** Tokens of a subject before its preposition or verb; a longer one is a clause. */
const LONGEST_SUBJECT = 8;

/** The noun phrase that a sentence begins with, by its number: `A letter` of `A letter from Low was read aloud`. Undefined where it begins otherwise. */
export function subjectOf({ tokens, starts, ends, sentences }: Prose, sentence: number): Span | undefined {
	const { from = 0, to = 0 } = sentences[sentence] ?? {};
	if (!DETERMINERS.has(tokens[from]?.lower ?? '')) return undefined;
	let at = from + 1;
	const limit = Math.min(to, from + LONGEST_SUBJECT);
	while (at < limit && !endsSubject(tokens[at]?.lower ?? '', tokens[at]?.kind)) at++;
	if (at === limit || at === from + 1 || nounKind(tokens[at - 1]?.lower ?? '') === undefined) return undefined;
	return { start: starts[from] ?? 0, end: ends[at - 1] ?? 0 };
}

function endsSubject(word: string, kind: string | undefined): boolean {
	if (kind === 'punctuation' || PREPOSITIONS.has(word) || RELATIVES.has(word) || AUXILIARIES.has(word)) return true;
	return FINITE_VERBS.has(word) || CUE_VERBS.get(word)?.form === 'finite';
}

/** Forms of `be`, `have` and `do` and the modals: closed classes, from grammars of English. */
import { union, words, type WordClass } from './word-class.js';

/** Finite forms of `be`. */
export const BE = words('am are is was were');
/** All forms of `be`, contracted ones too. */
export const FORMS_OF_BE = union(BE, words('be been being'), withApostrophes("'m 're 's"));
/** Forms of verbs that link a subject to what it is. */
export const LINKING_VERBS = union(BE, words('be became become becomes becoming been being remain remained remaining remains'));
export const HAVE = words('had has have');
export const DO = words('did do does');
export const MODALS = words('can cannot could may might must shall should will would');

/** What is contracted behind a pronoun, after its apostrophe: is, has, have, are, had, would, will. */
export const SHORT_AUXILIARIES = withApostrophes("'d 'll 're 's 've");

/** Auxiliaries with `not` in one word. */
export const NEGATED_AUXILIARIES = withApostrophes(
	`aren't can't couldn't didn't doesn't don't hadn't hasn't haven't isn't shouldn't wasn't weren't won't wouldn't`,
);

/** A pronoun with its auxiliary in one word. */
export const CONTRACTIONS = withApostrophes("he's i'm i've it's she's that's there's they're we're");

/** Forms that stand before a main verb, and the non-finite ones. */
export const AUXILIARIES = union(BE, HAVE, DO, MODALS, SHORT_AUXILIARIES, NEGATED_AUXILIARIES, CONTRACTIONS, words('be been being having'));

/** Each word with a straight and with a curly apostrophe. */
function withApostrophes(table: string): WordClass {
	return union(words(table), words(table.replaceAll("'", '’')));
}

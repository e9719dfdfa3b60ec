/** Words that are known for names from the rest of an article, where nothing but a name can stand. */
import { startsWithCapital } from '../../document/characters.js';
import { sentenceAt } from '../../document/lookup.js';
import type { Name } from '../../types.js';
import { bitsOf } from '../lists.js';
import { NEARLY_ALWAYS } from '../words.js';
import { isBehindSlug } from './slugs.js';
import type { Stretch, Wording } from './wording.js';

/** What stands inside a sentence beside a name, and not beside another word of a longer one. */
const SMALL = /^(?:\p{Ll}{2,}|[a,;])$/u;
const BEHIND = /^(?:\p{Ll}{2,}|[,;.?!)”"])$/u;
const SAYS = /^(?:said|says|told|added|was|is|has|had|also)$/;
const OPENING = /^[“"‘'(]$/;
const TITLE = /^(?:Mrs?|Ms|Dr|Gen|General|Colonel|Senator|Governor|Professor|Justice|Judge|Sheikh|King|Queen|Prince|Princess)$/;
/** So many long words in small letters make a sentence. */
const LONG_WORDS = 2;
const LONG = /^\p{Ll}{4,}$/u;
const OTHERS = ~bitsOf('forename', 'surname', 'person', 'dictionaryPerson');

/** Whether a word, with the name before it, stands in a sentence where it can be nothing else. */
export function standsAlone(token: number, before: Name | undefined, wording: Wording): boolean {
	const sentence = sentenceOf(token, wording);
	if (!sentence || !isProse(sentence, wording)) return false;
	return before?.to === token && before.type === 'group' ? BEHIND.test(wording.word(token + 1)) : isAlone(token, sentence, wording);
}

/** Whether nothing beside a word makes a longer name of it, and no place in its sentence gives it its capital. */
function isAlone(token: number, sentence: Stretch, wording: Wording): boolean {
	const [before, behind] = [wording.word(token - 1), wording.word(token + 1)];
	if (!wording.isPossessive(token + 1) && !BEHIND.test(behind)) return false;
	if (token > sentence.from && wording.isOneLine(token - 1, token + 1)) {
		if (SMALL.test(before)) return before !== 'of' || !startsWithCapital(wording.word(token - 2));
		if (TITLE.test(before) || (before === '.' && TITLE.test(wording.word(token - 2))) || isBehindSlug(token, wording)) return true;
		if (!OPENING.test(before)) return false;
	}
	const isName = wording.capitals(token) >= NEARLY_ALWAYS && (wording.lists(token) & OTHERS) === 0;
	return isName || wording.isPossessive(token + 1) || SAYS.test(behind);
}

/** The sentence of a token; undefined where it stands in none. */
export function sentenceOf(token: number, { article }: Wording): Stretch | undefined {
	return article.sentences[sentenceAt(article, article.tokens[token]?.start ?? 0)];
}

/** Whether a sentence is no title or headline where every word of weight has a capital. */
export function isProse({ from, to }: Stretch, wording: Wording): boolean {
	let long = 0;
	for (let token = from; token < to && long < LONG_WORDS; token++) if (LONG.test(wording.word(token))) long++;
	return long === LONG_WORDS;
}

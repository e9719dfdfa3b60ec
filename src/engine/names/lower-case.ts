/** Names typed without their capitals: `flickr`, `islamic`. The tagger looks at such words, and now and then takes a common noun for a name. */
import type { Article, Name } from '../types.js';
import type { Lexicon } from './lexicon.js';
import { bitsOf } from './lists.js';
import { listsOfText } from './words.js';

/** Lists of names that people type in small letters; small towns and surnames are common nouns too often (`quay`, `cook`). */
const TYPED_SMALL = bitsOf('group', 'religion', 'country', 'company', 'media', 'agency', 'party', 'armed', 'platform', 'work');

/** `names` without single words in small letters that no list knows for a name. */
export function withoutCommonNouns(article: Article, names: readonly Name[], lexicon: Lexicon): Name[] {
	return names.filter(({ from, to }) => {
		const text = article.tokens[from]?.text ?? '';
		if (to - from > 1 || !/^\p{Ll}[\p{Ll}\p{M}'’]*$/u.test(text)) return true;
		return (listsOfText(text, lexicon) & TYPED_SMALL) !== 0;
	});
}

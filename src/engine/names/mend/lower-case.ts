/** Names typed without their capitals: `flickr`, `islamic`. The tagger looks at such words, and now and then takes a common noun for a name. */
import type { Name } from '../../types.js';
import { bitsOf } from '../lists.js';
import type { Wording } from './wording.js';

/** Lists of names that people type in small letters; small towns and surnames are common nouns too often (`quay`, `cook`). */
const TYPED_SMALL = bitsOf('group', 'religion', 'country', 'company', 'media', 'agency', 'party', 'armed', 'platform', 'work');

/** `names` without single words in small letters that no list knows for a name. */
export function withoutCommonNouns(names: readonly Name[], wording: Wording): readonly Name[] {
	return names.filter(({ from, to }) => {
		if (to - from > 1 || !/^\p{Ll}[\p{Ll}\p{M}'’]*$/u.test(wording.word(from))) return true;
		return (wording.lists(from) & TYPED_SMALL) !== 0;
	});
}

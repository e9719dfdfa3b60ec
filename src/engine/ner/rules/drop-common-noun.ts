/** Common nouns and offices, which name nothing: `the quay`, `Chief Executive Officer`. */
import { bitsOf } from '../lists.js';
import type { EditRule } from './rule.js';

/** Lists of names that people type in small letters; small towns and surnames are common nouns too often (`quay`, `cook`). */
const TYPED_SMALL = bitsOf('group', 'religion', 'country', 'company', 'media', 'agency', 'party', 'armed', 'platform', 'work');
const IN_SMALL_LETTERS = /^\p{Ll}[\p{Ll}\p{M}'’]*$/u;

export const dropCommonNoun: EditRule = {
	id: 'drop-common-noun',
	phase: 'drop',
	reach: 1,
	examples: [
		['They met on the [quay|place] again.', 'They met on the quay again.'],
		['He is Chief [Executive Officer|person] there.', 'He is Chief Executive Officer there.'],
		['They met in [norway|place] again.', 'They met in [norway|place] again.'],
	],
	apply: ({ from, to }, { tokens }) => {
		const isNoun = to - from === 1 && IN_SMALL_LETTERS.test(tokens.word(from)) && (tokens.lists(from) & TYPED_SMALL) === 0;
		const isOffice = /^Officers?$/.test(tokens.word(to - 1)) && [tokens.word(from), tokens.word(from - 1)].includes('Chief');
		return isNoun || isOffice ? [] : undefined;
	},
};

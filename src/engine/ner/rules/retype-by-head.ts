/** Names whose head says what kind of thing is named: `Walker River Tribe`, `University of Visby`. */
import { bitsOf } from '../lists.js';
import type { EntityType } from '../../../annotations.js';
import { HEAD_WORDS } from '../../lexicon/name-heads.js';
import type { Name } from '../name.js';
import type { EditRule } from './rule.js';
import type { TokenReader } from '../token-reader.js';

const SURNAMES = bitsOf('surname');
const FORENAMES = bitsOf('forename');
const PARKS = new Set(['Park', 'Reserve', 'Refuge', 'Sanctuary', 'Monument', 'Forest']);
const KINDS_OF_PARKS = new Set(['National', 'State', 'Nature', 'Wildlife', 'Biological', 'Natural', 'Marine', 'Forest']);
/** Confidence of the tagger above which a work keeps its type: works may be called anything. */
const SURE_WORK = 0.6;

export const retypeByHead: EditRule = {
	id: 'retype-by-head',
	phase: 'retype',
	reach: 0,
	examples: [
		['They left [Tarn Bay|person] again.', 'They left [Tarn Bay|place] again.'],
		['They met the [Walker River Tribe|place] again.', 'They met the [Walker River Tribe|group] again.'],
		['They left [Tarn National Park|organization] again.', 'They left [Tarn National Park|place] again.'],
		['They met [Anna Bay|person] again.', 'They met [Anna Bay|person] again.'],
		['They met [Tarn|person] again.', 'They met [Tarn|person] again.'],
	],
	apply: (name, { tokens }) => {
		const type = typeByHead(name, tokens);
		return type && type !== name.type ? [{ ...name, type }] : undefined;
	},
};

/** The type that a name's head says; undefined where it says none, or may be somebody's surname. */
function typeByHead(name: Name, tokens: TokenReader): EntityType | undefined {
	if (name.to - name.from < 2 || (name.type === 'work' && name.confidence > SURE_WORK)) return undefined;
	if (isPark(name, tokens)) return 'place';
	const head = headOf(name, tokens);
	const type = HEAD_WORDS.get(tokens.word(head));
	if (type === undefined || name.type !== 'person') return type;
	if ((tokens.lists(head) & SURNAMES) !== 0) return undefined;
	const mayBePerson = (name.to - name.from === 2 && type === 'place') || type === 'organization';
	return mayBePerson && (tokens.lists(name.from) & FORENAMES) !== 0 ? undefined : type;
}

/** `Tarn National Park`: `Park` alone is a surname, too. */
function isPark({ to }: Name, tokens: TokenReader): boolean {
	return PARKS.has(tokens.word(to - 1)) && KINDS_OF_PARKS.has(tokens.word(to - 2));
}

/** The head of `University of …`, `Agency for …`; else the last word. */
function headOf({ from, to }: Name, tokens: TokenReader): number {
	for (let token = from + 1; token < to - 1; token++) {
		const word = tokens.word(token);
		if (word === 'of' || word === 'for') return token - 1;
	}
	return to - 1;
}

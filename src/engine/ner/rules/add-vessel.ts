/** Ships, spacecraft and aircraft by what the article says that they are: `the ferry Northern Pride`, `Boeing 707`, and then `the Pride`, `two 707s`. */
import { startsWithCapital } from '../../document/characters.js';
import { SPECIFIERS } from '../../lexicon/determiners.js';
import { SMALL_NUMBERS } from '../../lexicon/numbers.js';
import { union, words } from '../../lexicon/word-class.js';
import type { AddRule, Draft } from './rule.js';
import type { FactReader } from '../document-facts.js';
import type { TokenReader } from '../token-reader.js';
import { LONGEST_VESSEL, modelOf, vesselAt } from '../vessels.js';

/** What stands before the name of a vessel that the article has introduced. */
const BEFORE = /^(?:[Tt]he|[Aa]board)$/;
const BEFORE_MODEL = union(SPECIFIERS, SMALL_NUMBERS.keys(), words('and any first last more new old or other'));
/** `the 707 passengers`. */
const COUNTED = /^\p{Ll}{3,}s$/u;

export const addVessel: AddRule = {
	id: 'add-vessel',
	phase: 'add',
	examples: [
		['The ferry Tidewater Pride sank.', 'The ferry [Tidewater Pride|work] sank.'],
		['She left on HMS [Tidewater|place] then.', 'She left on [HMS Tidewater|work] then.'],
		['A boat called Tidewater sank. The [Tidewater|place] was old.', 'A boat called [Tidewater|work] sank. The [Tidewater|work] was old.'],
		['A Boeing 707 left. The 707 was old.', 'A [Boeing 707|work] left. The [707|work] was old.'],
		['A Boeing 707 left with the 707 passengers.', 'A [Boeing 707|work] left with the 707 passengers.'],
		['On the boat, Tidewater said nothing.', 'On the boat, Tidewater said nothing.'],
		['They ferry Tidewater people.', 'They ferry Tidewater people.'],
	],
	find: ({ tokens, facts, paragraph }) => {
		const found: Draft[] = [];
		let introduced = { from: -1, to: -1 };
		for (let token = paragraph.from; token < paragraph.to; token++) {
			const vessel = vesselAt(token, tokens);
			if (vessel) introduced = { from: vessel.from, to: vessel.to };
			const to = introduced.from === token ? introduced.to : endOfKnownVessel(token, tokens, facts);
			if (to === token) continue;
			found.push({ from: token, to, type: 'work' });
			token = to - 1;
		}
		return found;
	},
};

/** Where the name of a vessel ends that the article has introduced elsewhere; the token where none begins there. */
function endOfKnownVessel(token: number, tokens: TokenReader, facts: FactReader): number {
	const word = tokens.word(token);
	const model = modelOf(word);
	if (model !== undefined && facts.hasVessel(model))
		return BEFORE_MODEL.has(tokens.word(token - 1).toLowerCase()) && !COUNTED.test(tokens.word(token + 1)) ? token + 1 : token;
	if (!startsWithCapital(word) || !BEFORE.test(tokens.word(token - 1))) return token;
	for (let to = token + LONGEST_VESSEL; to > token; to--)
		if (facts.hasVessel(tokens.phrase(token, to))) return startsWithCapital(tokens.word(to)) ? token : to;
	return token;
}

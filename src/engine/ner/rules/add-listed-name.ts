/** Names that lists of one kind know, where the tagger passes them over: `a bid for Fjordlink Holdings`, `shares of Ecopetrol rose`. */
import { ENTITY_TYPES, type EntityType } from '../../../annotations.js';
import { startsWithCapital } from '../../document/characters.js';
import { bitsOf } from '../lists.js';
import { NEARLY_ALWAYS } from '../words.js';
import type { AddRule, Draft, RuleContext } from './rule.js';
import type { TokenReader } from '../token-reader.js';

/** Lists of each type; those of places hold the first words of too many other names. */
const LISTS: Readonly<Partial<Record<EntityType, number>>> = {
	person: bitsOf('person'),
	organization: bitsOf('company', 'media', 'agency', 'party', 'team', 'armed', 'university'),
	group: bitsOf('group', 'religion'),
	event: bitsOf('event'),
	work: bitsOf('work'),
};
/** Lists that hold the same word for the same reason, and of phrases a few more: any one word may be a surname or a village. */
const ALIKE_WORD = bitsOf('dictionaryPlace', 'dictionaryBody', 'dictionaryPeople');
const ALIKE = ALIKE_WORD | bitsOf('dictionaryPerson', 'dictionaryEvent', 'dictionaryWork', 'city', 'surname', 'forename');
/** Tokens of a listed name at most. */
const LONGEST = 5;
const SHORTEST_WORD = 4;
const BEFORE = /^(?:\p{Ll}{2,}|[a,;])$/u;
const AFTER = /^(?:\p{Ll}{2,}|a|[,;.?!)”"(])$/u;
/** What ends so is a weekday, an age, an office or a title, whatever film is called so. */
const NO_NAME = /^(?:\p{Lu}?\p{L}*days?|Ages|Chief|Eve|Universe|Security)$/u;
const JOINT = /^(?:of|and|for|&)$/;

export const addListedName: AddRule = {
	id: 'add-listed-name',
	phase: 'add',
	examples: [
		['Then shares of Ecopetrol rose.', 'Then shares of [Ecopetrol|organization] rose.'],
		['They spoke of the Ecopetrol Tower.', 'They spoke of the Ecopetrol Tower.'],
		['Then it was Easter Monday again.', 'Then it was Easter Monday again.'],
	],
	find: listedNames,
};

function listedNames({ names, tokens, paragraph }: RuleContext): Draft[] {
	const found: Draft[] = [];
	let next = 0;
	for (let token = paragraph.from; token < paragraph.to; token++) {
		while ((names[next]?.to ?? Infinity) <= token) next++;
		const end = Math.min(paragraph.to, names[next]?.from ?? Infinity);
		if (end <= token || !startsWithCapital(tokens.word(token))) continue;
		const before = names[next - 1];
		// `Ann Roe of the Gotland Party` is no longer name.
		const followsPerson = before?.to === token - 1 && before.type === 'person';
		const name = longestListed(token, Math.min(end, token + LONGEST), followsPerson, tokens);
		if (!name) continue;
		found.push(name);
		token = name.to - 1;
	}
	return found;
}

/** The longest listed name that begins at a token and ends at `end` at the latest. */
function longestListed(from: number, end: number, followsPerson: boolean, tokens: TokenReader): Draft | undefined {
	if (tokens.word(from) === 'The') return undefined;
	for (let to = end; to > from; to--) {
		if (!startsWithCapital(tokens.word(to - 1)) || !tokens.isOneLine(from, to) || !isWhole(from, to, followsPerson, tokens)) continue;
		const type = to - from > 1 ? typeOf(tokens.listsOfPhrase(from, to), ALIKE) : typeOfWord(from, tokens);
		if (type) return { from, to, type };
	}
	return undefined;
}

/** Whether no other word with a capital stands beside, directly or across a joint. */
function isWhole(from: number, to: number, followsPerson: boolean, tokens: TokenReader): boolean {
	const [before, after] = [tokens.word(from - 1), tokens.word(to)];
	if (NO_NAME.test(tokens.word(to - 1)) || (!followsPerson && JOINT.test(before) && startsWithCapital(tokens.word(from - 2)))) return false;
	if (JOINT.test(after) && startsWithCapital(tokens.word(to + 1))) return false;
	const isFirst = before === '' || !tokens.isOneLine(from - 1, from + 1) || tokens.isPossessive(from - 1) || /^[^\p{Lu}-]/u.test(before);
	return isFirst && (after === '' || tokens.isPossessive(to) || AFTER.test(after) || !tokens.isOneLine(to - 1, to + 1));
}

/** The type of one word inside a sentence, that is hardly a common one. */
function typeOfWord(token: number, tokens: TokenReader): EntityType | undefined {
	const capitals = tokens.capitals(token);
	if (tokens.word(token).length < SHORTEST_WORD || (capitals > 0 && capitals < NEARLY_ALWAYS)) return undefined;
	if (!BEFORE.test(tokens.word(token - 1)) && !tokens.isPossessive(token - 1)) return undefined;
	return typeOf(tokens.lists(token), ALIKE_WORD);
}

function typeOf(lists: number, alike: number): EntityType | undefined {
	return ENTITY_TYPES.find((type) => (lists & (LISTS[type] ?? 0)) !== 0 && (lists & ~((LISTS[type] ?? 0) | alike)) === 0);
}

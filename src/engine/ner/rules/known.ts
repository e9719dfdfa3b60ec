/** Names that lists of one kind know, where the tagger passes them over: `a bid for Fjordlink Holdings`, `shares of Ecopetrol rose`. */
import { ENTITY_TYPES, type EntityType } from '../../../annotations.js';
import { startsWithCapital } from '../../document/characters.js';
import type { Name } from '../../types.js';
import { bitsOf } from '../lists.js';
import { NEARLY_ALWAYS } from '../words.js';
import { foundBeside, withOthers } from './instead.js';
import { withoutCommonNouns } from './no-names.js';
import type { Stretch, Wording } from './wording.js';

/** How often such words are a name of that kind. */
const KNOWN = 0.7;
const LISTS: Readonly<Partial<Record<EntityType, number>>> = {
	person: bitsOf('person'),
	organization: bitsOf('company', 'media', 'agency', 'party', 'team', 'armed', 'university'),
	place: bitsOf('country', 'bigCity', 'region', 'knownPlace'),
	group: bitsOf('group', 'religion'),
	event: bitsOf('event'),
	work: bitsOf('work'),
};
/** What a list of a kind may say beside: it holds the same names for the same reason. */
const BESIDE = bitsOf(
	'dictionaryPlace',
	'dictionaryBody',
	'dictionaryPerson',
	'dictionaryEvent',
	'dictionaryWork',
	'dictionaryPeople',
	'city',
	'surname',
	'forename',
);
/** One word is known for sure in fewer: any may be a surname or a village. */
const BESIDE_WORD = bitsOf('dictionaryPlace', 'dictionaryBody', 'dictionaryPeople');
const LONGEST = 5;
const SHORTEST_WORD = 4;
const BEFORE = /^(?:\p{Ll}{2,}|[a,;])$/u;
/** What ends so is a weekday, an age, an office or a title, whatever film is called so. */
const NO_NAME = /^(?:\p{Lu}?\p{L}*days?|Ages|Chief|Eve|Universe|Security)$/u;
const JOINT = /^(?:of|and|for|&)$/;
const BEHIND = /^(?:\p{Ll}{2,}|a|[,;.?!)”"(])$/u;

/** `names`, in text order, those of a stretch, with such names. */
export function withKnown(names: readonly Name[], wording: Wording, stretch: Stretch): readonly Name[] {
	const found = foundBeside(names, wording, stretch, (token, end, before) => {
		// `Ann Roe of the Gotland Party` is no longer name.
		const isOfPerson = before?.type === 'person' && before.to === token - 1;
		return longestKnown(token, Math.min(end, token + LONGEST), isOfPerson, wording);
	});
	return withOthers(names, withoutCommonNouns(found, wording));
}

/** The longest name that begins at a token, ends by another, and that lists know. */
function longestKnown(from: number, end: number, isOfPerson: boolean, wording: Wording): Name | undefined {
	for (let to = end; to > from; to--) {
		if (!startsWithCapital(wording.word(to - 1)) || !wording.isOneLine(from, to) || !isWhole(from, to, isOfPerson, wording)) continue;
		const type = to - from > 1 ? kindOf(wording.listsOfPhrase(from, to), BESIDE) : kindOfWord(from, wording);
		if (type) return wording.named({ from, to, type, confidence: KNOWN });
	}
	return undefined;
}

/** Whether no other word with a capital, nor a hyphen, stands beside, nor one behind a joint. */
function isWhole(from: number, to: number, isOfPerson: boolean, wording: Wording): boolean {
	const before = wording.word(from - 1);
	if (NO_NAME.test(wording.word(to - 1)) || (!isOfPerson && JOINT.test(before) && startsWithCapital(wording.word(from - 2)))) return false;
	if (JOINT.test(wording.word(to)) && startsWithCapital(wording.word(to + 1))) return false;
	const isBegun = before === '' || !wording.isOneLine(from - 1, from + 1) || wording.isPossessive(from - 1) || /^[^\p{Lu}-]/u.test(before);
	const behind = wording.word(to);
	return isBegun && (behind === '' || wording.isPossessive(to) || BEHIND.test(behind) || !wording.isOneLine(to - 1, to + 1));
}

/** The kind of one word inside a sentence, that is hardly a common one. */
function kindOfWord(token: number, wording: Wording): EntityType | undefined {
	const [word, capitals] = [wording.word(token), wording.capitals(token)];
	if (word.length < SHORTEST_WORD || (capitals > 0 && capitals < NEARLY_ALWAYS)) return undefined;
	if (!BEFORE.test(wording.word(token - 1)) && !wording.isPossessive(token - 1)) return undefined;
	return kindOf(wording.lists(token), BESIDE_WORD);
}

function kindOf(lists: number, beside: number): EntityType | undefined {
	return ENTITY_TYPES.find((type) => (lists & (LISTS[type] ?? 0)) !== 0 && (lists & ~((LISTS[type] ?? 0) | beside)) === 0);
}

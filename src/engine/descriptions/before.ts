/** What stands in front of a name: titles, relations, `named`, an apposition closed by a comma. */
import { union, without, words } from '../lexicon/word-class.js';
import { OFFICES, RANKS, YOUNGER_KIN } from '../lexicon/persons.js';
import { BE, FORMS_OF_BE, HAVE } from '../lexicon/auxiliaries.js';
import { CUE_VERBS } from '../lexicon/cue-verbs.js';
import { PLACE_PREPOSITIONS } from '../lexicon/prepositions.js';
import { fullTitle, isPluralRole } from '../lexicon/role-nouns.js';
import { isHonorific } from '../lexicon/titles.js';
import { makerBefore } from './agents.js';
import { PLACE_WEIGHT, type Finding } from './findings.js';
import { rolePhraseAt, rolePhraseBefore, type RolePhrase } from '../syntax/role-phrases.js';
import { isAdverb, isPossessive } from '../syntax/word-kinds.js';
import type { DescribedText } from './described-text.js';
import { coordinatedAfter } from './coordination.js';
import { withArticle } from './owners.js';
import { roleFindings } from './roles.js';
import { flatMapped } from '../util/flat-mapped.js';

const PASSIVE_OPENERS = union(FORMS_OF_BE, HAVE, ['later', 'officially']);
const INTRODUCERS = /^(?:named|called|nicknamed|surnamed|including)$/;

/** The findings that stand directly in front of a person's name. */
export function findingsBefore(passage: DescribedText, name: number, cluster: number): Finding[] {
	const sentenceStart = passage.sentence(name).from;
	const end = endOfTitle(passage, name, sentenceStart);
	if (end <= sentenceStart) return [];
	if (/^[,—–]$/.test(passage.lower(end - 1))) return appositionBefore(passage, name, end - 1, sentenceStart);
	const introducer = introducerAt(passage, end, sentenceStart);
	if (introducer === undefined) return titleBefore(passage, name, cluster, end, afterClosingMark(passage, end, sentenceStart));
	const phrase = rolePhraseBefore(passage, passage.lower(introducer - 1) === ',' ? introducer - 1 : introducer, sentenceStart);
	return found(passage, name, phrase, 'introduced-by-verb');
}

/** Where what stands in front of the name ends: before quotation marks, honorifics and brackets. */
function endOfTitle(passage: DescribedText, name: number, sentenceStart: number): number {
	let end = name;
	// `a witness (Jane Roe)`
	if (passage.lower(end - 1) === '(' && passage.lower(name + 1) === ')') return end - 1;
	// An apostrophe right behind a word is a possessive: `Barclays' Jane Roe`.
	if (/^["“'‘]$/.test(passage.lower(end - 1)) && (passage.unit(end - 1).spaced || !isPossessive(passage.unit(end - 1)))) end--;
	// `"The mayor," Roe said`: a mark that closes words of hers parts them from her name.
	if (end < name && /^[,.!?]$/.test(passage.lower(end - 1))) return sentenceStart;
	while (isHonorific(passage.lower(end - 1)) && passage.roleAt(end - 1) !== 'first lady') end--;
	end = beforeAge(passage, end);
	if (passage.lower(end - 1) !== ')') return end;
	let open = end - 1;
	while (open > sentenceStart && passage.lower(open) !== '(') open--;
	return open;
}

/** Tokens that a title may have, and a mark before it. */
const LONGEST_TITLE = 10;

/** Where a title can begin at the earliest: `'It leaks,' Cllr Roe said` has it behind the words in marks. */
function afterClosingMark(passage: DescribedText, end: number, sentenceStart: number): number {
	for (let at = end - 1; at > Math.max(sentenceStart, end - LONGEST_TITLE); at--)
		if (/^["”'’]$/.test(passage.lower(at)) && /^[,.!?]$/.test(passage.lower(at - 1))) return at + 1;
	return sentenceStart;
}

/** Before `21-year-old` or `80 year old`. */
function beforeAge(passage: DescribedText, end: number): number {
	if (passage.lower(end - 1) !== 'old') return end;
	const year = passage.isHyphen(end - 2) ? end - 3 : end - 2;
	return passage.isHyphen(year - 1) ? year - 2 : year - 1;
}

function titleBefore(passage: DescribedText, name: number, cluster: number, end: number, sentenceStart: number): Finding[] {
	// `the elder Roe` tells her from a son and holds no office.
	if (passage.lower(end - 1) === 'elder' && passage.lower(end - 2) === 'the') return [];
	const phrase = rolePhraseBefore(passage, end, sentenceStart);
	if (!phrase)
		return [...groupBefore(passage, name, cluster, end), ...ownerBefore(passage, cluster, end), ...makerBefore(passage, name, end)];
	const office = officeBeforeRank(passage, phrase, sentenceStart);
	if (office) return flatMapped([office, { ...phrase, from: office.to }], (one) => found(passage, name, one, 'title-before-name'));
	const titles = found(passage, name, phrase, phrase.owner ? 'relation-before-name' : 'title-before-name');
	// `The head of the navy, Admiral Jane Roe`, `her daughter, the cellist Jane Roe`: what stands before the title's comma is said of her too.
	const comma = phrase.from - (phrase.determiner === '' || phrase.owner ? 1 : 2);
	if (passage.lower(comma) !== ',' || isPlaceBefore(passage, comma, sentenceStart)) return titles;
	return [...appositionBefore(passage, name, comma, sentenceStart), ...titles];
}

/** The office in front of a rank, where the phrase is what completes that with the rank, as in `head of communications Capt.`. */
function officeBeforeRank(passage: DescribedText, { from, head }: RolePhrase, sentenceStart: number): RolePhrase | undefined {
	if (passage.lower(from - 1) !== 'of' || !isRank(passage, head)) return undefined;
	let rank = head;
	while (rank > from && isRank(passage, rank - 1)) rank--;
	const office = rank > from ? rolePhraseBefore(passage, rank, sentenceStart) : undefined;
	// `the widow of former General Roe`
	return office && (OFFICES.has(office.role) || RANKS.has(office.role)) ? office : undefined;
}

function isRank(passage: DescribedText, at: number): boolean {
	const { written, capital } = passage.unit(at);
	return capital && RANKS.has(fullTitle(written)?.split(' ').at(-1) ?? written.toLowerCase());
}

/** Prepositions of places, without those of persons: `according to the head of the navy, Admiral Jane Roe`. */
const AT_PLACES = without(PLACE_PREPOSITIONS, words('from to'));

/** `Speaking outside the centre, campaigner Jane Roe`: where something happens, up to a comma. */
function isPlaceBefore(passage: DescribedText, comma: number, sentenceStart: number): boolean {
	const place = rolePhraseBefore(passage, comma, sentenceStart);
	return place !== undefined && AT_PLACES.has(passage.lower(place.from - (place.determiner === '' ? 1 : 2)));
}

/** What a phrase says of the person; in the plural (`Senators A and B`), of all in the list that begins there. */
function found(passage: DescribedText, name: number, phrase: RolePhrase | undefined, rule: string, weight = 3): Finding[] {
	if (!phrase) return [];
	const others = isPluralRole(passage.unit(phrase.head).written) ? coordinatedAfter(passage, name) : [];
	return flatMapped([passage.clusterAt(name), ...others], (cluster) => roleFindings(passage, phrase, cluster, { rule, weight }));
}

/** Where the words begin that introduce a name: `a chef named`, `the suspect, identified as`, `leaders such as`, `The winner was`. */
function introducerAt(passage: DescribedText, end: number, sentenceStart: number): number | undefined {
	const at = end - 1;
	const word = passage.lower(at);
	// `one lawmaker called Roe “a fool”`, `named Roe the winner`
	if (INTRODUCERS.test(word)) return /^(?:["“]|an?|the)$/.test(passage.lower(end + 1)) ? undefined : at;
	return BE.has(word) ? at : word === 'as' ? identifiedAs(passage, at, sentenceStart) : undefined;
}

/** `such as`; `identified only as`; `identified the suspect as`. */
function identifiedAs(passage: DescribedText, as: number, sentenceStart: number): number | undefined {
	if (passage.lower(as - 1) === 'such') return as - 1;
	// `the officer, who gave his name as`
	if (passage.lower(as - 1) === 'name' && passage.lower(as - 3) === 'gave') return passage.lower(as - 4) === 'who' ? as - 4 : as - 3;
	let at = as - 1;
	while (isAdverb(passage.unit(at))) at--;
	if (/^(?:identified|known|named)$/.test(passage.lower(at))) {
		at--;
		while (PASSIVE_OPENERS.has(passage.lower(at))) at--;
		return at + 1;
	}
	for (let verb = as - 1; verb > sentenceStart; verb--)
		if (/^(?:identified|named|identifying|naming)$/.test(passage.lower(verb))) return as;
	return undefined;
}

/** `Republican Kevin Roe`, `Ethiopians A and B`: where someone belongs; little, but something. */
function groupBefore(passage: DescribedText, name: number, cluster: number, end: number): Finding[] {
	if (passage.typeAt(end - 1) !== 'group') return [];
	const { written } = passage.unit(end - 1);
	const phrase = written.replace(/([^s])s$/, '$1');
	const finding = { rule: 'group-before-name', weight: 1, phrase, heads: [], ...passage.span(end - 1, end) };
	return [cluster, ...(phrase === written ? [] : coordinatedAfter(passage, name))].map((one) => ({ ...finding, cluster: one }));
}

/** `Wikinews’ Jane Roe`, `Kenya’s Jane Roe`, `the Greens’ Jane Roe`: where someone comes from. */
function ownerBefore(passage: DescribedText, cluster: number, end: number): Finding[] {
	const type = isPossessive(passage.unit(end - 1)) ? passage.typeAt(end - 2) : null;
	if (type !== 'organization' && type !== 'place') return [];
	const phrase = `of ${withArticle(passage, end - 2)}`;
	return [
		{
			cluster,
			rule: 'owner-before-name',
			weight: type === 'place' ? PLACE_WEIGHT : 0.9,
			phrase,
			heads: [],
			...passage.span(end - 2, end - 1),
		},
	];
}

/** `The vice president, Jane Roe, said`; `Two actors, A and B, have`; `A lawyer representing the family, Jane Roe, said`. */
function appositionBefore(passage: DescribedText, name: number, comma: number, sentenceStart: number): Finding[] {
	const phrase = rolePhraseBefore(passage, comma, sentenceStart);
	// `It was his mother’s friend, Roe said`: she says it, and is none.
	if (phrase && phrase.from > sentenceStart + 1 && isSpeaking(passage, name)) return [];
	if (phrase)
		return isOfOthers(passage, name, phrase) || followsName(passage, phrase) || isParents(passage, phrase)
			? []
			: found(passage, name, phrase, 'apposition-before-name');
	const office = officeAt(passage, name, comma - 1, sentenceStart);
	if (office.length > 0) return office;
	const subject = rolePhraseAt(passage, sentenceStart, comma);
	return subject?.to === comma && !isOfOthers(passage, name, subject) ? found(passage, name, subject, 'subject-before-name', 2.8) : [];
}

/** `The Chief Officer, Ost Foods, Mr Roe, said`, as Nigerian and Indian papers write: the office at the organization between the commas. */
function officeAt(passage: DescribedText, name: number, organization: number, sentenceStart: number): Finding[] {
	const isBetween = passage.typeAt(organization) === 'organization' && passage.lower(organization - 1) === ',';
	const office = isBetween ? rolePhraseBefore(passage, organization - 1, sentenceStart) : undefined;
	if (office?.to !== organization - 1 || !OFFICES.has(office.role.replace(/^.* /, ''))) return [];
	const whole = `of ${withArticle(passage, organization)}`;
	return found(passage, name, office, 'apposition-before-name').map((one) => ({ ...one, phrase: `${one.phrase} ${whole}` }));
}

/** Whether a name stands in front of a verb of saying, and no comma between closes an apposition. */
export function isSpeaking(passage: DescribedText, name: number): boolean {
	const verb = CUE_VERBS.get(passage.lower(name + 1));
	return verb?.form === 'finite' && verb.group === 'say';
}

/** `Doe, goalkeeper of Ost, the jumper Jane Roe`: in a list it is said of the one before. */
function followsName(passage: DescribedText, { from, determiner }: RolePhrase): boolean {
	const comma = determiner === '' ? from - 1 : from - 2;
	// `Doe, whose husband, sailor Jan Roe`
	if (determiner === 'whose') return false;
	return passage.lower(comma) === ',' && passage.isPerson(comma - 1);
}

/** `Born in Ost, the son of a trawler skipper, Roe went to sea`: what a parent was. */
export function isParents(passage: DescribedText, { from, determiner }: RolePhrase): boolean {
	return /^an?$/.test(determiner) && passage.lower(from - 2) === 'of' && YOUNGER_KIN.has(passage.lower(from - 3));
}

/** Whether a phrase in the plural has one name after it, and so tells of others. */
function isOfOthers(passage: DescribedText, name: number, phrase: RolePhrase): boolean {
	return isPluralRole(passage.unit(phrase.head).written) && coordinatedAfter(passage, name).length === 0;
}

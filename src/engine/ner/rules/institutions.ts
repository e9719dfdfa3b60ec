/** Parliaments, courts, armies and the like, whole with the nation that they are of: `the French Parliament`, `Supreme Court of Norway`; and tribes. */
import { startsWithCapital } from '../../document/characters.js';
import type { Name } from '../../types.js';
import { bitsOf, COUNTRIES, PEOPLES } from '../lists.js';
import { namesOver, withInstead } from './instead.js';
import type { Stretch, Wording } from './wording.js';

/** How often such words are a body, or a tribe. */
const INSTITUTION = 0.85;
/** Our own list. */
const BODIES = new Set(
	[
		'Parliament|Senate|Congress|Supreme Court|Constitutional Court|High Court|Federal Court|Court of Appeal|Court of Appeals|House of Representatives',
		'House of Commons|House of Lords|National Assembly|Legislative Assembly|Chamber of Deputies|Electoral Commission|District Court',
		'Army|Navy|Air Force|Coast Guard|National Guard|Embassy|Red Cross|Red Crescent|Central Bank|Football Association|Cricket Board',
	]
		.join('|')
		.split('|'),
);
const FIRST_WORDS = new Set([...BODIES].map((body) => body.split(' ', 1)[0]));
const LONGEST = 3;
const NATIONS = COUNTRIES | PEOPLES | bitsOf('region');
/** Parties and faiths have majorities in parliaments, and no parliaments. */
const NO_NATION =
	/^(?:Republicans?|Democrats?|Democratic|Conservatives?|Labour|Liberals?|Socialists?|Communists?|Catholics?|Christians?|Muslims?|Jewish|Islamic|Hindus?)$/;
const TRIBE = /^Tribes?$/;

/** `names`, in text order, those of a stretch, with such bodies. */
export function withInstitutions(names: readonly Name[], wording: Wording, stretch: Stretch): readonly Name[] {
	const found: Name[] = [];
	for (let token = stretch.from; token < stretch.to; token++) {
		const told = institutionAt(token, names, wording) ?? tribeEndingAt(token, wording, stretch);
		if (!told || (found.at(-1)?.to ?? 0) > told.from) continue;
		const isPart = namesOver(names, told).some(
			({ from, to }) => from < told.from || to > told.to || (from === told.from && to === told.to),
		);
		if (!isPart) found.push(wording.named({ ...told, confidence: INSTITUTION }));
	}
	return withInstead(names, found);
}

type Told = Pick<Name, 'from' | 'to' | 'type'>;

/** The body whose own words begin at a token, with its nation; undefined where none is named. */
function institutionAt(token: number, names: readonly Name[], wording: Wording): Told | undefined {
	const end = endOfBody(token, wording);
	if (end === token) return undefined;
	const before = namesOver(names, { from: token - 1, to: token }).find(({ to }) => to === token);
	const from = before && isNation(before, wording) && wording.isOneLine(before.from, end) ? before.from : token;
	const behind = wording.word(end) === 'of' ? (wording.word(end + 1) === 'the' ? end + 2 : end + 1) : end;
	const nation = behind > end ? namesOver(names, { from: behind, to: behind + 1 }).find((name) => name.from === behind) : undefined;
	const to = nation?.type === 'place' && isNation(nation, wording) && wording.isOneLine(token, nation.to) ? nation.to : end;
	return from < token || to > end ? { from, to, type: 'organization' } : undefined;
}

/** Where the words for a body end that begin at a token; the token where there are none. */
function endOfBody(token: number, wording: Wording): number {
	if (!FIRST_WORDS.has(wording.word(token))) return token;
	for (let to = token + LONGEST; to > token; to--) if (BODIES.has(wording.phrase(token, to))) return to;
	return token;
}

function isNation({ from, to, type }: Name, wording: Wording): boolean {
	if (type !== 'place' && type !== 'group') return false;
	if (NO_NATION.test(wording.word(to - 1)) || /^in$/i.test(wording.word(from - 1))) return false;
	return (wording.listsOfPhrase(from, to) & NATIONS) !== 0;
}

/** `the Northern Arapaho Tribe`. */
function tribeEndingAt(token: number, wording: Wording, stretch: Stretch): Told | undefined {
	if (!TRIBE.test(wording.word(token))) return undefined;
	let from = token;
	while (from > stretch.from && from > token - LONGEST && isPartOfTribe(from - 1, wording)) from--;
	return from < token && wording.isOneLine(from, token + 1) ? { from, to: token + 1, type: 'group' } : undefined;
}

function isPartOfTribe(token: number, wording: Wording): boolean {
	const word = wording.word(token);
	return startsWithCapital(word) && !/^(?:The|A|An|In|Of|This|That|Scheduled)$|\.$/.test(word);
}

/** Kinds of things by what they are called, and by what the article says that they are: `Gotland Steel`, `the novel Tidewater`, `Hurricane Odd`. */
import type { EntityType } from '../../../annotations.js';
import type { Name } from '../../types.js';
import { bitsOf } from '../lists.js';
import { describedKind } from './described.js';
import { HEAD_WORDS } from './head-words.js';
import { listedKind } from './listed.js';
import { isCountry, isPlaceOfTeam, isSurelyPlace } from './teams.js';
import type { Usage } from './usage.js';
import type { Wording } from './wording.js';

const SURNAMES = bitsOf('surname');
const FORENAMES = bitsOf('forename');
/** A work surer than this keeps its kind: works may be called anything. */
const SURE_WORK = 0.6;

/** `names` with the type that their own last word gives them, or that the article does. */
export function withKinds(names: readonly Name[], wording: Wording, usage: Usage): Name[] {
	return names.map((name) => {
		const type = kindOf(name, wording, usage);
		return type === undefined || type === name.type ? name : { ...name, type };
	});
}

function kindOf(name: Name, wording: Wording, usage: Usage): EntityType | undefined {
	const words = wording.phrase(name.from, name.to);
	return (
		describedKind(name, wording) ??
		usage.typeOf(words) ??
		kindOfTeam(name, words, wording, usage) ??
		kindByHead(name, wording) ??
		listedKind(name, wording)
	);
}

/** Team or place, where the article speaks of a team that is called so. */
function kindOfTeam(name: Name, words: string, wording: Wording, usage: Usage): EntityType | undefined {
	if (name.type !== 'place' && name.type !== 'organization') return undefined;
	if (usage.teams.has(words) && !isPlaceOfTeam(name, wording)) return 'organization';
	// A country that acts stays a place.
	const isPlace = name.type === 'organization' && (!usage.isPlayed || isSurelyPlace(name, wording)) && isCountry(name, wording);
	return isPlace ? 'place' : undefined;
}

/** The kind that a name's head says; undefined where it says none, or may be somebody's surname. */
function kindByHead(name: Name, wording: Wording): EntityType | undefined {
	if (name.to - name.from < 2 || (name.type === 'work' && name.confidence > SURE_WORK)) return undefined;
	const head = headOf(name, wording);
	const kind = HEAD_WORDS.get(wording.word(head));
	if (kind === undefined || name.type !== 'person') return kind;
	if ((wording.lists(head) & SURNAMES) !== 0) return undefined;
	const isPair = name.to - name.from === 2 && kind === 'place';
	return (isPair || kind === 'organization') && (wording.lists(name.from) & FORENAMES) !== 0 ? undefined : kind;
}

/** The head of `University of …`, `Agency for …`; else the last word. */
function headOf({ from, to }: Name, wording: Wording): number {
	for (let token = from + 1; token < to - 1; token++) {
		const word = wording.word(token);
		if (word === 'of' || word === 'for') return token - 1;
	}
	return to - 1;
}

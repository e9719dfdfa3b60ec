/**
 * Words that head a name and say what kind of thing is named, whatever stands beside them: `Gotland Flying Squad`, `Harbour Road`, `Crow
 * Tribe`, `Siege of Visby`. Written out by hand, by the meaning of the words; those that name several kinds (`Center`, `House`, `Cup`, `Conference`,
 * `Railway`, `Hotel`, `Games`, `Award`) are left out.
 */
import type { EntityType } from '../../annotations.js';
import { withMark, type MarkedWords } from './marked-words.js';
import { BRANCHES, EVENTS, ORGANIZATIONS, PLACES, WORKS } from './things.js';
import { words } from './word-class.js';

/** The type that a name's head says, by the word. */
export const HEAD_WORDS: ReadonlyMap<string, EntityType> = new Map([
	...typed(
		'place',
		PLACES,
		'Boulevard Buildings Casino Emirate Governorate Ground Grounds Islands Isle Lawn Mosque Motel Mountains Ocean Pier Racecourse Speedway Sultanate Tavern Turnpike Wharf Zoo',
	),
	...typed(
		'organization',
		ORGANIZATIONS,
		'Battalion Constabulary Corp Directorate Forces Guard Inc Laboratories Ltd Navy Newspapers Patrol Pharmaceuticals Railways Regiment Secretariat Squad Steel Technologies',
	),
	...typed(
		'event',
		EVENTS,
		'Biennale Carnival Championships Massacre Month Olympics Playoffs Prix Regatta Reunion Riots Symposium Universiade Uprising Week',
	),
	...typed('work', WORKS, 'Accords Constitution Trilogy'),
	...typed('group', new Map(), 'Tribe Tribes'),
]);

/** The nouns of a table that head names, with a capital, and others. */
function typed(type: EntityType, table: MarkedWords, others: string): [string, EntityType][] {
	const heads = [...withMark(table, 'h'), ...(table === ORGANIZATIONS ? BRANCHES : [])].map(
		(noun) => noun.charAt(0).toUpperCase() + noun.slice(1),
	);
	return [...heads, ...words(others)].map((word): [string, EntityType] => [word, type]);
}

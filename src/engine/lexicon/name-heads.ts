/**
 * Words that head a name and say what kind of thing is named, whatever stands beside them: `Gotland Flying Squad`, `Harbour Road`, `Crow
 * Tribe`, `Siege of Visby`. Written out by hand, by the meaning of the words; those that name several kinds (`Center`, `House`, `Cup`, `Conference`,
 * `Railway`, `Hotel`, `Games`, `Award`) are left out.
 */
import type { EntityType } from '../../annotations.js';

const WORDS: Readonly<Partial<Record<EntityType, string>>> = {
	place:
		'Airport Archipelago Arena Avenue Bay Beach Borough Boulevard Bridge Buildings Casino Cathedral Cemetery Desert Emirate Forest Glacier Governorate ' +
		'Ground Grounds Highway Island Islands Isle Lake Lawn Mosque Motel Motorway Mountain Mountains Ocean Palace Peninsula Pier ' +
		'Province Racecourse Reservoir River Road Sea Speedway Square Stadium Strait Street Sultanate Tavern Turnpike Valley Volcano Wharf Zoo',
	organization:
		'Academy Administration Agency Airlines Airways Association Authority Battalion Board Bureau Commission Committee Company Constabulary Corp Corporation Council ' +
		'Department Directorate Forces Foundation Fund Group Guard Holdings Inc Industries Institute Laboratories Ltd Ministry Motors Navy Network ' +
		'Newspapers Orchestra Parliament Patrol Pharmaceuticals Police Railways Regiment Secretariat Service Society Squad Steel Technologies Tribunal University',
	event:
		'Battle Biennale Carnival Championship Championships Competition Earthquake Festival Marathon Massacre Month Olympics Playoffs Prix Regatta ' +
		'Reunion Riots Siege Summit Symposium Tournament Universiade Uprising Week',
	work: 'Accord Accords Act Agreement Amendment Constitution Medal Movie Prize Protocol Treaty Trilogy',
	group: 'Tribe Tribes',
};

/** The type that a name's head says, by the word. */
export const HEAD_WORDS: ReadonlyMap<string, EntityType> = new Map(
	(Object.entries(WORDS) as [EntityType, string][]).flatMap(([type, words]) =>
		words.split(' ').map((word): [string, EntityType] => [word, type]),
	),
);

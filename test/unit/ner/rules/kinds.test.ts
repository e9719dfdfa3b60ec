import assert from 'node:assert/strict';
import { withKinds } from '../../../../src/engine/ner/rules/kinds.js';
import { mendedBy, type Found } from './found.js';

const kinds = (text: string, found: readonly Found[]): string[] =>
	mendedBy(({ names, wording, usage }) => withKinds(names, wording, usage), text, found);

describe('the kind of a name', () => {
	it('is what its last word says', () => {
		const found = kinds('Gotland Steel met the Flying Squad at the Anchor Tavern on Karl Lund Avenue during the Sea Festival.', [
			['Gotland Steel', 'place'],
			['Flying Squad', 'work', 0.5],
			['Anchor Tavern', 'organization'],
			['Karl Lund Avenue', 'person'],
			['Sea Festival', 'organization'],
		]);
		assert.deepEqual(found, [
			'Gotland Steel (organization)',
			'Flying Squad (organization)',
			'Anchor Tavern (place)',
			'Karl Lund Avenue (place)',
			'Sea Festival (event)',
		]);
	});

	it('is that of an agreement where it is signed, and of a club where somebody of it is', () => {
		const text =
			'Ten leaders signed the East Sea Free Trade Area in June. The East Sea Free Trade Area pleased them. She signed the Real Visby striker.';
		const found = kinds(text, [
			['East Sea Free Trade Area', 'place'],
			['East Sea Free Trade Area', 'place'],
			['Real Visby', 'organization'],
		]);
		assert.deepEqual(found, ['East Sea Free Trade Area (work)', 'East Sea Free Trade Area (work)', 'Real Visby (organization)']);
	});

	it('is a place where a channel is a strait, and else a body', () => {
		const found = kinds('She swam the English Channel and told the Harbour Channel.', [
			['English Channel', 'organization'],
			['Harbour Channel', 'organization'],
		]);
		assert.deepEqual(found, ['English Channel (place)', 'Harbour Channel (organization)']);
	});

	it('is what the word before “of” or “for” says', () => {
		const found = kinds('The Siege of Ostrel University and the Agency for Larkhaven Street.', [
			['Siege of Ostrel University', 'organization'],
			['Agency for Larkhaven Street', 'place'],
		]);
		assert.deepEqual(found, ['Siege of Ostrel University (event)', 'Agency for Larkhaven Street (organization)']);
	});

	it('leaves persons whose surname such a word may be, and works that may be called anything', () => {
		const found = kinds('Ann Street praised Ann Steel in Harbour Street.', [
			['Ann Street', 'person'],
			['Ann Steel', 'person'],
			['Harbour Street', 'work', 0.9],
		]);
		assert.deepEqual(found, ['Ann Street (person)', 'Ann Steel (person)', 'Harbour Street (work)']);
	});

	it('is what the words before it say, wherever the article names it', () => {
		const text = 'In the novel Tidewater Blues a firm called “Lund and Sons” sinks. Tidewater Blues sold well, unlike Lund and Sons.';
		const found = kinds(text, [
			['Tidewater Blues', 'organization'],
			['Lund and Sons', 'work'],
			['Tidewater Blues', 'place'],
			['Lund and Sons', 'person'],
		]);
		assert.deepEqual(found, [
			'Tidewater Blues (work)',
			'Lund and Sons (organization)',
			'Tidewater Blues (work)',
			'Lund and Sons (organization)',
		]);
	});

	it('is no work for a city that a novel is called after, nor for a person whom a paper spoke to', () => {
		const found = kinds('The novel London is sold in London. She told the newspaper Lund was ill.', [
			['London', 'place'],
			['London', 'place'],
			['Lund', 'person'],
		]);
		assert.deepEqual(found, ['London (work)', 'London (place)', 'Lund (person)']);
	});

	it('is an event for a storm, also where its name stands alone', () => {
		const found = kinds('Tropical Storm Odd nears Visby, said the National Hurricane Center. Odd may weaken.', [
			['Tropical Storm Odd', 'person'],
			['Visby', 'place'],
			['National Hurricane Center', 'organization'],
			['Odd', 'person'],
		]);
		assert.deepEqual(found, ['Tropical Storm Odd (event)', 'Visby (place)', 'National Hurricane Center (organization)', 'Odd (event)']);
	});

	it('is that of the only lists that know it', () => {
		const found = kinds('The Koran and Firefox were sold by the World Food Programme.', [
			['Koran', 'organization', 0.6],
			['Firefox', 'organization', 0.6],
			['World Food Programme', 'event', 0.9],
		]);
		assert.deepEqual(found, ['Koran (work)', 'Firefox (work)', 'World Food Programme (organization)']);
	});

	it('is a body whose chief or shares are spoken of, where no list knows a place', () => {
		const found = kinds('Kari Nord, the chief executive of Fjordlink, is a spokeswoman for London.', [
			['Kari Nord', 'person'],
			['Fjordlink', 'place'],
			['London', 'place'],
		]);
		assert.deepEqual(found, ['Kari Nord (person)', 'Fjordlink (organization)', 'London (place)']);
	});

	it('is a person for the surname of somebody in the article that is doubtful, unless a list knows it for something else', () => {
		const found = kinds('Tove Marrowby met Odd London. Marrowby left London, and Marrowby sold the house.', [
			['Tove Marrowby', 'person'],
			['Odd London', 'person'],
			['Marrowby', 'organization', 0.6],
			['London', 'place', 0.6],
			['Marrowby', 'person', 0.5],
		]);
		assert.deepEqual(found, ['Tove Marrowby (person)', 'Odd London (person)', 'Marrowby (person)', 'London (place)', 'Marrowby (person)']);
	});

	it('is a place before a word for what lies in one', () => {
		const found = kinds('The Amazon rainforest burns, said Amazon.', [
			['Amazon', 'organization'],
			['Amazon', 'organization'],
		]);
		assert.deepEqual(found, ['Amazon (place)', 'Amazon (organization)']);
	});

	it('is a people for a listed one of several words, but a party for its members', () => {
		const found = kinds('First Nations, New Zealanders and the Liberal Democrats met the Greens.', [
			['First Nations', 'organization'],
			['New Zealanders', 'organization'],
			['Liberal Democrats', 'organization'],
			['Greens', 'organization'],
		]);
		assert.deepEqual(found, [
			'First Nations (group)',
			'New Zealanders (group)',
			'Liberal Democrats (organization)',
			'Greens (organization)',
		]);
	});

	it('is no person for a body or event that is listed, unless it surely is', () => {
		const found = kinds('He read of Morgan Stanley and Morgan Stanley.', [
			['Morgan Stanley', 'person', 0.8],
			['Morgan Stanley', 'person', 0.99],
		]);
		assert.deepEqual(found, ['Morgan Stanley (organization)', 'Morgan Stanley (person)']);
	});

	it('is a group for a family of a known surname', () => {
		const found = kinds('Tove Lund left. The Lunds had sold the house, but not to the Hills.', [
			['Tove Lund', 'person'],
			['Lunds', 'organization'],
			['Hills', 'place'],
		]);
		assert.deepEqual(found, ['Tove Lund (person)', 'Lunds (group)', 'Hills (place)']);
	});

	it('is a place on top of a line, before the dash of a dateline, unless a list knows the body', () => {
		const text = 'Harbour opens\n\nVISBY — It opened.\n\nNASA — It flew.';
		const found = kinds(text, [
			['VISBY', 'organization', 0.5],
			['NASA', 'organization', 0.5],
		]);
		assert.deepEqual(found, ['VISBY (place)', 'NASA (organization)']);
	});

	it('is not shown where it is hardly surer than not: one word as a person, several as a body that nothing else tells of', () => {
		const found = kinds('Sparklers and Odd Tide were sold by Harbour Light Society to Tove Lund.', [
			['Sparklers', 'person', 0.5],
			['Odd Tide', 'organization', 0.5],
			['Harbour Light Society', 'organization', 0.5],
			['Tove Lund', 'person', 0.5],
		]);
		assert.deepEqual(found, ['Harbour Light Society (organization)', 'Tove Lund (person)']);
	});

	it('is a place for a country that acts', () => {
		const found = kinds('New Zealand signed the treaty.', [['New Zealand', 'organization']]);
		assert.deepEqual(found, ['New Zealand (place)']);
	});

	it('is a people where it is made of a country of several words', () => {
		const found = kinds('Sri Lankan ministers met Sri Lankans in Visby.', [
			['Sri Lankan', 'organization'],
			['Sri Lankans', 'place'],
			['Visby', 'place'],
		]);
		assert.deepEqual(found, ['Sri Lankan (group)', 'Sri Lankans (group)', 'Visby (place)']);
	});

	it('is that of a team for whom a player plays, also where it is spoken of again', () => {
		const found = kinds('Dal Ostrel guard Ann Lund scored. They beat Dal Ostrel. Ann Lund left.', [
			['Dal Ostrel', 'person', 0.7],
			['Ann Lund', 'person', 0.95],
			['Dal Ostrel', 'person', 0.7],
			['Ann Lund', 'person', 0.95],
		]);
		assert.deepEqual(found, ['Dal Ostrel (organization)', 'Ann Lund (person)', 'Dal Ostrel (organization)', 'Ann Lund (person)']);
	});

	it('is that of a body in the brackets of a dateline, unless a list knows the place', () => {
		const found = kinds('OSTREL, June 5 (Harbour Vrelk) - It rained.\nOSTREL (Sweden) - It rained (Harbour Vrelk) - or so.', [
			['Harbour Vrelk', 'place'],
			['Sweden', 'place'],
			['Harbour Vrelk', 'place'],
		]);
		assert.deepEqual(found, ['Harbour Vrelk (organization)', 'Sweden (place)', 'Harbour Vrelk (place)']);
	});

	it('is that of a body for what somebody has founded, what has shops, a site, and what begins as bodies do elsewhere', () => {
		const found = kinds('Vrelkia founder and CEO Ann Lund met a Tove Holm store of tessel.com at Banque Ostrel.', [
			['Vrelkia', 'person', 0.7],
			['Ann Lund', 'person'],
			['Tove Holm', 'person'],
			['tessel.com', 'work'],
			['Banque Ostrel', 'place'],
		]);
		const expected = [
			'Vrelkia (organization)',
			'Ann Lund (person)',
			'Tove Holm (organization)',
			'tessel.com (organization)',
			'Banque Ostrel (organization)',
		];
		assert.deepEqual(found, expected);
	});

	it('is that of a person in full whom a word for bodies describes', () => {
		const found = kinds('Voters chose manufacturer Karl Lund, and then the aid organization Ostrel Friends.', [
			['Karl Lund', 'person', 0.97],
			['Ostrel Friends', 'work', 0.6],
		]);
		assert.deepEqual(found, ['Karl Lund (person)', 'Ostrel Friends (organization)']);
	});
});

describe('teams', () => {
	it('are bodies, wherever the article speaks of them, though they are called after places', () => {
		const text = 'Poland beat Norway 2-1 in the final match.\n\nNorway had a poor start. The players trained in Norway.';
		const found = kinds(text, [
			['Poland', 'place'],
			['Norway', 'place'],
			['Norway', 'place'],
			['Norway', 'place'],
		]);
		assert.deepEqual(found, ['Poland (organization)', 'Norway (organization)', 'Norway (organization)', 'Norway (place)']);
	});

	it('are both bodies in a line of results or a fixture, though no word of sports stands there', () => {
		const found = kinds('Larkhaven 2 Monaco 1', [
			['Larkhaven', 'place'],
			['Monaco', 'place'],
		]);
		assert.deepEqual(found, ['Larkhaven (organization)', 'Monaco (organization)']);
		const fixture = kinds('Larkhaven v Monaco (1500)', [
			['Larkhaven', 'place'],
			['Monaco', 'place'],
		]);
		assert.deepEqual(fixture, ['Larkhaven (organization)', 'Monaco (organization)']);
	});

	it('are none in a war, nor where an athlete won', () => {
		const war = kinds('Poland defeated Norway in a long war.', [
			['Poland', 'place'],
			['Norway', 'place'],
		]);
		assert.deepEqual(war, ['Poland (place)', 'Norway (place)']);
		const athlete = kinds('Norway’s Tove Lund won gold at the championships in Visby.', [
			['Norway', 'place'],
			['Tove Lund', 'person'],
			['Visby', 'place'],
		]);
		assert.deepEqual(athlete, ['Norway (place)', 'Tove Lund (person)', 'Visby (place)']);
	});

	it('stay bodies where the tagger found them, and are places behind “tour of” and a city', () => {
		const text = 'Visby play again on Friday after their tour of Australia, a match in Perth, Australia. Australia were tired.';
		const found = kinds(text, [
			['Visby', 'organization'],
			['Australia', 'organization'],
			['Perth', 'place'],
			['Australia', 'organization'],
			['Australia', 'organization'],
		]);
		assert.deepEqual(found, [
			'Visby (organization)',
			'Australia (place)',
			'Perth (place)',
			'Australia (place)',
			'Australia (organization)',
		]);
	});

	it('is that of a place in a dateline that a country closes', () => {
		const found = kinds('OSTRELBERG, Norway - It rained.', [
			['OSTRELBERG', 'organization', 0.6],
			['Norway', 'place'],
		]);
		assert.deepEqual(found, ['OSTRELBERG (place)', 'Norway (place)']);
	});

	it('is that of a body behind what bodies are, and of a place before what places are', () => {
		const found = kinds('The miner Ostrel, the opposition party Vrelka and the rights group Osdun-96 left Bruvik-4 constituency.', [
			['Ostrel', 'place', 0.6],
			['Vrelka', 'work', 0.6],
			['Osdun-96', 'person', 0.6],
			['Bruvik-4', 'work', 0.6],
		]);
		assert.deepEqual(found, ['Ostrel (organization)', 'Vrelka (organization)', 'Osdun-96 (organization)', 'Bruvik-4 (place)']);
	});

	it('is that of a body, though the tagger is in doubt, where its head says so', () => {
		const found = kinds('Ostrel Steel fell. Ostrel Blue fell.', [
			['Ostrel Steel', 'organization', 0.5],
			['Ostrel Blue', 'organization', 0.5],
		]);
		assert.deepEqual(found, ['Ostrel Steel (organization)']);
	});

	it('is that of a body for what only lists of bodies know, though the tagger is sure of a person', () => {
		assert.deepEqual(kinds('They met Asaib Ahl al-Haq.', [['Asaib Ahl al-Haq', 'person', 0.99]]), ['Asaib Ahl al-Haq (organization)']);
	});

	it('is that of a person whom the tagger is sure of, whatever group is called after him', () => {
		assert.deepEqual(
			kinds('His ties to the militant group Ostrel and to Ostrel are old.', [
				['Ostrel', 'person'],
				['Ostrel', 'person'],
			]),
			['Ostrel (person)', 'Ostrel (person)'],
		);
	});

	it('is that of a park or reserve, whoever it is called after', () => {
		const found = kinds('They saw Karl Lund National Park and Ann Park.', [
			['Karl Lund National Park', 'person'],
			['Ann Park', 'person'],
		]);
		assert.deepEqual(found, ['Karl Lund National Park (place)', 'Ann Park (person)']);
	});

	it('is that of a place for several words that only lists of places know', () => {
		assert.deepEqual(kinds('They crossed the English Channel.', [['English Channel', 'organization', 0.9]]), ['English Channel (place)']);
	});

	it('is that of places in a dateline of two', () => {
		const found = kinds('EL OSTREL/VRELKA - It rained. NRK - It rained there, too.', [
			['EL OSTREL', 'organization', 0.6],
			['VRELKA', 'organization', 0.6],
			['NRK', 'organization', 0.9],
		]);
		assert.deepEqual(found, ['EL OSTREL (place)', 'VRELKA (place)', 'NRK (organization)']);
	});
});

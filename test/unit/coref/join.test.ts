import assert from 'node:assert/strict';
import { readMarkedUp } from '../harness/marked-up.js';
import { resolvedArticle, joined } from './marked.js';

describe('a place', () => {
	it('is not called as a dateline prints it where the article has a quieter form', () => {
		assert.deepEqual(
			resolvedArticle('[[NORTHBY|g]], May 3 - The [[Northby|g]] ferry sank.').clusters.map(({ name }) => name),
			['Northby'],
		);
	});
});

describe('a person', () => {
	it('is known again by surname, forename, initials and middle names', () => {
		assert.deepEqual(
			joined('[[Nora J. Pellow|p]] spoke. [[Pellow|p]] left. [[Nora|p]] came back. [[Nora Pellow|p]] sat down. [[N. Pellow|p]] rose.'),
			['Nora J. Pellow = Pellow = Nora = Nora Pellow = N. Pellow'],
		);
	});

	it('is called by the surname and a title further down, also where only the forename was told beside a relative', () => {
		const family = "[[Edith Nunn|p]] lost a ring. Mrs [[Nunn|p]]'s son, [[Malcolm|p]], wept.";
		assert.deepEqual(joined(`${family} Mr [[Nunn|p]] left.`), ['Edith Nunn = Nunn', 'Malcolm = Nunn']);
		assert.deepEqual(joined(`${family} Mrs [[Nunn|p]] left.`), ['Edith Nunn = Nunn', 'Malcolm']);
	});

	it('is known again by a nickname', () => {
		assert.deepEqual(joined('[[William Tarn|p]] won. “[[Bill Tarn|p]] earned it,” she said. [[Zach|p]] agreed with [[Zachary Holt|p]].'), [
			'William Tarn = Bill Tarn',
			'Zach = Zachary Holt',
		]);
		assert.deepEqual(joined('[[Rex "The Spanner" Molloy|p]] sang. [[Molloy|p]] bowed.'), ['Rex "The Spanner" Molloy = Molloy']);
		assert.deepEqual(joined('[[Mary (Polly) Molloy|p]] sang. [[Molloy|p]] bowed. [[Polly|p]] left.'), [
			'Mary (Polly) Molloy = Molloy = Polly',
		]);
	});

	it('is called by the whole name also where the nickname is used more often', () => {
		const text = '[[Noel “Noodles” Molloy|p]] sang. [[Noodles|p]] bowed. [[Noodles|p]] left.';
		assert.deepEqual(
			resolvedArticle(text).clusters.map(({ name }) => name),
			['Noel “Noodles” Molloy'],
		);
	});

	it('is known again with and without particles', () => {
		assert.deepEqual(
			joined(
				'[[Abu Salim al-Tarifi|p]] met [[Piet van der Zanden|p]]. [[Tarifi|p]] and [[Van der Zanden|p]] shook hands with [[al-Tarifi|p]].',
			),
			['Abu Salim al-Tarifi = Tarifi = al-Tarifi', 'Piet van der Zanden = Van der Zanden'],
		);
	});

	it('is known again by the beginning of the name', () => {
		assert.deepEqual(joined('[[Abu Salim al-Tarifi|p]] spoke. [[Abu Salim|p]] left.'), ['Abu Salim al-Tarifi = Abu Salim']);
	});

	it('is known again by a surname of several words that begins with a particle', () => {
		assert.deepEqual(
			joined('[[Donal Mac Giolla Rua|p]] rowed. [[Mac Giolla Rua|p]] paid [[Ana de Moura Lima|p]]. [[De Moura Lima|p]] nodded.'),
			['Donal Mac Giolla Rua = Mac Giolla Rua', 'Ana de Moura Lima = De Moura Lima'],
		);
	});

	it('is not another person who shares one part of the name', () => {
		assert.deepEqual(joined('[[Adil Abdul Rahim|p]] met [[Abu Rahim al-Tarifi|p]]. [[Abdul Rahim|p]] left, then [[Tarifi|p]].'), [
			'Adil Abdul Rahim = Abdul Rahim',
			'Abu Rahim al-Tarifi = Tarifi',
		]);
	});

	it('may put the family name first', () => {
		assert.deepEqual(joined('[[Han Mi-sook|p]] resigned. [[Han|p]] gave no reason.'), ['Han Mi-sook = Han']);
	});

	it('is one under several transliterations and misspellings', () => {
		assert.deepEqual(
			joined('[[Karim Soltaneli|p]] fled. [[Sultaneli|p]] was seen, and [[Soltanely|p]] was held. [[Soltaneli|p]] confessed.'),
			['Karim Soltaneli = Sultaneli = Soltanely = Soltaneli'],
		);
		assert.deepEqual(joined('[[José Ibáñez|p]] sang. [[Ibanez|p]] bowed.'), ['José Ibáñez = Ibanez']);
	});

	it('is known by a surname, also misspelt, that is taken for something else without certainty', () => {
		const article = '[[Ragny Eikeland|p]] came. [[Eikland|o]] left.';
		assert.deepEqual(joined(article, {}, 0.6), ['Ragny Eikeland = Eikland']);
		assert.deepEqual(joined(article, {}, 0.9), ['Ragny Eikeland', 'Eikland']);
	});

	it('is not their father or son', () => {
		assert.deepEqual(joined('[[Carl Dunmore Sr.|p]] founded it. [[Carl Dunmore Jr.|p]] sold it.'), [
			'Carl Dunmore Sr.',
			'Carl Dunmore Jr.',
		]);
		assert.deepEqual(joined('[[Ann B. Frost|p]] met [[Ann C. Frost|p]].'), ['Ann B. Frost', 'Ann C. Frost']);
	});

	it('is the one with the suffix where a bare surname has one', () => {
		assert.deepEqual(joined('[[Carl Dunmore Jr.|p]] sued [[Carl Dunmore Sr.|p]] again. [[Dunmore Sr.|p]] died. [[Dunmore Jr.|p]] wept.'), [
			'Carl Dunmore Jr. = Dunmore Jr.',
			'Carl Dunmore Sr. = Dunmore Sr.',
		]);
	});

	it('is not the relative of one name that is named beside them', () => {
		assert.deepEqual(joined('[[Carl Dunmore Jr.|p]] sold what his father, [[Carl Dunmore|p]], built.'), [
			'Carl Dunmore Jr.',
			'Carl Dunmore',
		]);
		assert.deepEqual(
			joined('[[Carl B. Dunmore III|p]], whose grandfather [[Carl Dunmore|p]] built it, sued [[Carl Dunmore Jr.|p]] again.'),
			['Carl B. Dunmore III', 'Carl Dunmore', 'Carl Dunmore Jr.'],
		);
	});

	it('is not the relative of one name who is named next, however far off', () => {
		const later = 'The strike went on. '.repeat(20);
		assert.deepEqual(joined(`[[Carl Dunmore Jr.|p]] spoke. ${later}His father, [[Carl Dunmore|p]], left.`), [
			'Carl Dunmore Jr.',
			'Carl Dunmore',
		]);
	});

	it('is not the namesake without a suffix where a relative is spoken of, however far off that one is named', () => {
		const later = 'The strike went on. '.repeat(20);
		assert.deepEqual(joined(`[[Carl Dunmore Jr.|p]] defended his father. [[Dunmore Jr.|p]] wept. ${later}[[Carl Dunmore|p]] left.`), [
			'Carl Dunmore Jr. = Dunmore Jr.',
			'Carl Dunmore',
		]);
		assert.deepEqual(joined(`[[Carl Dunmore Jr.|p]] defended the mayor. ${later}[[Carl Dunmore|p]] left.`), [
			'Carl Dunmore Jr. = Carl Dunmore',
		]);
	});

	it('is the elder or the younger one, as the article says who is whose child', () => {
		assert.deepEqual(
			joined('[[Tom Volk|p]] spoke. His mother, [[Greta Volk|p]], wept. The elder [[Volk|p]] left, then the younger Mr. [[Volk|p]].'),
			['Tom Volk = Volk', 'Greta Volk = Volk'],
		);
		assert.deepEqual(joined('[[Ida Crane|p]], the daughter of Sen. [[Saul Crane|p]], ran.\n\nThe elder [[Crane|p]] wept.'), [
			'Ida Crane',
			'Saul Crane = Crane',
		]);
	});

	it('is the one of the family who bears the title', () => {
		assert.deepEqual(joined('[[Ida Crane|p]] ran for the seat of Sen. [[Saul Crane|p]].\n\n[[Crane|p]] won. Senator [[Crane|p]] wept.'), [
			'Ida Crane = Crane',
			'Saul Crane = Crane',
		]);
	});

	it('is the one of the family whom the paragraph begins with', () => {
		assert.deepEqual(
			joined('[[Ida Crane|p]] sued.\n\n[[Saul Crane|p]] was shot at home. [[Crane|p]] had written of thieves.\n\n[[Crane|p]] wept.'),
			['Ida Crane = Crane', 'Saul Crane = Crane'],
		);
	});

	it('is known by a bare surname although a relative bears it too', () => {
		assert.deepEqual(joined('[[Greta Volk|p]] won. Her brother, [[Emil Volk|p]], wept. [[Volk|p]] thanked voters. [[Emil|p]] cheered.'), [
			'Greta Volk = Volk',
			'Emil Volk = Emil',
		]);
	});

	it('is told from a relative by Ms where the pronoun after the other one is his', () => {
		assert.deepEqual(joined('[[Tivo Dell|p]], a cook, and his wife [[Vexa Dell|p]] sat down. “We won,” Ms [[Dell|p]] said.'), [
			'Tivo Dell',
			'Vexa Dell = Dell',
		]);
	});

	it('is told from a relative by Mr and Mrs', () => {
		assert.deepEqual(joined('[[Dora Crane|p]] and [[Saul Crane|p]] sued. Mr [[Crane|p]] lost.'), ['Dora Crane', 'Saul Crane = Crane']);
	});

	it('is one with the name they were born with, or go by', () => {
		assert.deepEqual(joined('[[Lila Storm|p]], born [[Edna Pugh|p]], sang. [[Rolf Adder|p]], also known as [[Doctor Venom|p]], danced.'), [
			'Lila Storm = Edna Pugh',
			'Rolf Adder = Doctor Venom',
		]);
		assert.deepEqual(joined('[[Hugh Merrow|p]], Lord [[Stanmore|p]], ruled. [[Merrow|p]] sat with two judges.'), [
			'Hugh Merrow = Stanmore = Merrow',
		]);
	});
});

describe('an institution', () => {
	it('is known again by the acronym in brackets behind it', () => {
		assert.deepEqual(joined('The [[Front for Island Renewal|o]] ([[FRI|o]]) met. [[FRI|o]] voted.'), ['Front for Island Renewal = FRI']);
	});

	it('is known again by its initials alone', () => {
		assert.deepEqual(joined('The [[Harbour Protection League|o]] met. The [[HPL|o]] voted.'), ['Harbour Protection League = HPL']);
	});

	it('is known again by a shorter name', () => {
		assert.deepEqual(
			joined('[[Merrin Boat Company|o]] sank. [[Merrin|o]] sued the [[Tarnow Harbour Council|o]]. The [[Harbour Council|o]] met.'),
			['Merrin Boat Company = Merrin', 'Tarnow Harbour Council = Harbour Council'],
		);
		assert.deepEqual(joined('[[Kelpfest 2019|e]] opened. [[Kelpfest|e]] drew thousands.'), ['Kelpfest 2019 = Kelpfest']);
	});

	it('keeps its nation apart from another nation’s', () => {
		assert.deepEqual(
			joined(
				'The [[US Senate|o]] and the [[French Senate|o]] met. The [[Supreme Court of Chile|o]] and the [[Chilean Supreme Court|o]] did not.',
			),
			['US Senate', 'French Senate', 'Supreme Court of Chile = Chilean Supreme Court'],
		);
	});

	it('is spelled in British or American', () => {
		assert.deepEqual(joined('[[World Tide Organisation|o]] met. The [[World Tide Organization|o]] left.'), [
			'World Tide Organisation = World Tide Organization',
		]);
	});
});

describe('a place or a people', () => {
	it('is one under all names of a country, but the people are another thing', () => {
		assert.deepEqual(
			joined(
				'[[US|g]] troops left. The [[United States|g]] and the [[U.S.|g]] paid; [[America|g]] and [[American|n]] voters, [[Americans|n]], approved.',
			),
			['US = United States = U.S. = America', 'American = Americans'],
		);
	});

	it('is no other country with a similar name', () => {
		assert.deepEqual(joined('[[Niger|g]] and [[Nigeria|g]] met [[North Korea|g]], the [[Republic of Korea|g]] and the [[DPRK|g]].'), [
			'Niger',
			'Nigeria',
			'North Korea = DPRK',
			'Republic of Korea',
		]);
	});

	it('is told by adjective, singular and plural alike', () => {
		assert.deepEqual(
			joined('[[Kurdish|n]] and [[Turkish|n]] forces fought; [[Kurds|n]] and a [[Turk|n]] died. [[British|n]] aid, said a [[Briton|n]].'),
			['Kurdish = Kurds', 'Turkish = Turk', 'British = Briton'],
		);
	});
});

describe('a wording read as two types', () => {
	it('is of the type that most of its mentions have', () => {
		const resolved = resolvedArticle('[[Tarnow|g]] grew. [[Tarnow|o]] fell. [[Tarnow|g]] rose. [[Tarnow|g]] slept.');
		assert.deepEqual(
			resolved.clusters.map(({ type, names }) => [type, names.length]),
			[['place', 4]],
		);
	});

	it('stays two things where both readings hold their own', () => {
		assert.deepEqual(joined('[[Wales|g]] is wet. [[Wales|o]] scored. [[Wales|g]] voted. [[Wales|o]] won.'), ['Wales', 'Wales']);
	});
});

describe('the editor’s word', () => {
	const marked =
		'[[Ira Stone|p]] met [[Max Flint|p]]. [[Stone|p]] spoke. [[Tide Watch|o]] and [[The Listeners|o]] agreed. [[Tide Watch|o]] left.';
	const { text, mentions: spans } = readMarkedUp(marked);
	const at = (index: number): { start: number; end: number } => spans[index] ?? { start: 0, end: 0 };

	it('joins what no rule would', () => {
		assert.deepEqual(joined(marked, { same: [[at(4), at(3)]] }), ['Ira Stone = Stone', 'Max Flint', 'Tide Watch = The Listeners']);
	});

	it('parts what the rules would join', () => {
		assert.deepEqual(joined(marked, { different: [[at(2), at(0)]] }), ['Ira Stone', 'Max Flint', 'Stone', 'Tide Watch', 'The Listeners']);
	});

	it('sends a parted surname to the other bearer', () => {
		const two = '[[Ira Stone|p]] met [[Eva Stone|p]]. [[Stone|p]] spoke.';
		const [first = { start: 0, end: 0 }, , surname = { start: 0, end: 0 }] = readMarkedUp(two).mentions;
		assert.deepEqual(joined(two), ['Ira Stone = Stone', 'Eva Stone']);
		assert.deepEqual(joined(two, { different: [[surname, first]] }), ['Ira Stone', 'Eva Stone = Stone']);
	});

	it('ignores pairs that touch no name', () => {
		assert.deepEqual(
			joined(marked, {
				same: [
					[
						{ start: 0, end: 0 },
						{ start: text.length, end: text.length },
					],
				],
			}).length,
			4,
		);
	});
});

describe('gender', () => {
	it('is told by titles, forenames and pronouns, and unknown where they disagree or are missing', () => {
		const { clusters } = resolvedArticle(
			'Mrs [[Quill|p]] left. [[Maria Dell|p]] stayed. Spokesman [[Vex Orrin|p]] spoke. [[Tivo Ansel|p]] said nothing.',
		);
		assert.deepEqual(
			clusters.map(({ gender }) => gender),
			['female', 'female', 'male', 'unknown'],
		);
	});

	it('is that of the relative before a comma, but not of who is quoted in front of the next name', () => {
		const genders = (marked: string): string[] => resolvedArticle(marked).clusters.map(({ gender }) => gender);
		assert.deepEqual(genders('Her father, [[Olavu Sund|p]], left.'), ['male']);
		assert.deepEqual(genders('According to her father, [[Olavu Sund|p]] left.'), ['unknown']);
	});
});

describe('the name on the card', () => {
	const nameOf = (marked: string): string | undefined => resolvedArticle(marked).clusters[0]?.name;

	it('is the fullest form, but not the one that a singer was born with', () => {
		assert.equal(nameOf('[[Storm|p]] sang. [[Lila Storm|p]] bowed.'), 'Lila Storm');
		assert.equal(nameOf('[[Lila Storm|p]], born [[Edna Maud Pugh|p]], sang. [[Storm|p]] bowed.'), 'Lila Storm');
	});

	it('is the long name of an institution and the singular of a people', () => {
		assert.equal(nameOf('The [[HPL|o]], or [[Harbour Protection League|o]], met.'), 'Harbour Protection League');
		assert.equal(nameOf('[[Iraqis|n]] voted. The [[Iraqi|n]] parliament met.'), 'Iraqi');
	});
});

describe('an organization', () => {
	it('is known again by its first word, where no other begins with it', () => {
		assert.deepEqual(joined('[[Tarrow Foods|o]] fell. [[Tarrow|o]] said so.'), ['Tarrow Foods = Tarrow']);
		assert.deepEqual(joined('[[Tarrow Dental Partners, Inc.|o]] fell. [[Tarrow|o]] said so.'), ['Tarrow Dental Partners, Inc. = Tarrow']);
		assert.deepEqual(joined('[[Tarrow Dental Partners, Inc.|o]] fell. [[Tarrow Mine Works, Ltd.|o]] rose. [[Tarrow|o]] said so.'), [
			'Tarrow Dental Partners, Inc.',
			'Tarrow Mine Works, Ltd.',
			'Tarrow',
		]);
		assert.deepEqual(joined('[[Tarrow Foods|o]] sued [[Tarrow Mines|o]]. [[Tarrow|o]] won.'), ['Tarrow Foods', 'Tarrow Mines', 'Tarrow']);
		assert.deepEqual(joined('[[Orvane Poland|o]] fell. [[Orvane|o]] rose.'), ['Orvane Poland', 'Orvane']);
	});

	it('is known again without its last word, where the whole name stands first', () => {
		assert.deepEqual(joined('[[Barrow Keane Homes|o]] fell. [[Barrow Keane|o]] said so.'), ['Barrow Keane Homes = Barrow Keane']);
	});

	it('is no other that stands in brackets behind its letters', () => {
		assert.deepEqual(joined('[[BKU|g]] ([[Charuni|g]]) met.'), ['BKU', 'Charuni']);
	});
});

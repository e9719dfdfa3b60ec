import assert from 'node:assert/strict';
import { castOf, together, unmarked } from './marked.js';

describe('a place', () => {
	it('is not called as a dateline prints it where the article has a quieter form', () => {
		assert.deepEqual(
			castOf('[g:NORTHBY], May 3 - The [g:Northby] ferry sank.').clusters.map(({ name }) => name),
			['Northby'],
		);
	});
});

describe('a person', () => {
	it('is known again by surname, forename, initials and middle names', () => {
		assert.deepEqual(
			together('[p:Nora J. Pellow] spoke. [p:Pellow] left. [p:Nora] came back. [p:Nora Pellow] sat down. [p:N. Pellow] rose.'),
			['Nora J. Pellow = Pellow = Nora = Nora Pellow = N. Pellow'],
		);
	});

	it('is known again by a nickname', () => {
		assert.deepEqual(together('[p:William Tarn] won. “[p:Bill Tarn] earned it,” she said. [p:Zach] agreed with [p:Zachary Holt].'), [
			'William Tarn = Bill Tarn',
			'Zach = Zachary Holt',
		]);
		assert.deepEqual(together('[p:Rex "The Spanner" Molloy] sang. [p:Molloy] bowed.'), ['Rex "The Spanner" Molloy = Molloy']);
	});

	it('is known again with and without particles', () => {
		assert.deepEqual(
			together('[p:Abu Salim al-Tarifi] met [p:Piet van der Zanden]. [p:Tarifi] and [p:Van der Zanden] shook hands with [p:al-Tarifi].'),
			['Abu Salim al-Tarifi = Tarifi = al-Tarifi', 'Piet van der Zanden = Van der Zanden'],
		);
	});

	it('is not another person who shares one part of the name', () => {
		assert.deepEqual(together('[p:Adil Abdul Rahim] met [p:Abu Rahim al-Tarifi]. [p:Abdul Rahim] left, then [p:Tarifi].'), [
			'Adil Abdul Rahim = Abdul Rahim',
			'Abu Rahim al-Tarifi = Tarifi',
		]);
	});

	it('may put the family name first', () => {
		assert.deepEqual(together('[p:Han Mi-sook] resigned. [p:Han] gave no reason.'), ['Han Mi-sook = Han']);
	});

	it('is one under several transliterations and misspellings', () => {
		assert.deepEqual(together('[p:Karim Soltaneli] fled. [p:Sultaneli] was seen, and [p:Soltanely] was held. [p:Soltaneli] confessed.'), [
			'Karim Soltaneli = Sultaneli = Soltanely = Soltaneli',
		]);
		assert.deepEqual(together('[p:José Ibáñez] sang. [p:Ibanez] bowed.'), ['José Ibáñez = Ibanez']);
	});

	it('is not their father or son', () => {
		assert.deepEqual(together('[p:Carl Dunmore Sr.] founded it. [p:Carl Dunmore Jr.] sold it.'), ['Carl Dunmore Sr.', 'Carl Dunmore Jr.']);
		assert.deepEqual(together('[p:Ann B. Frost] met [p:Ann C. Frost].'), ['Ann B. Frost', 'Ann C. Frost']);
	});

	it('is known by a bare surname although a relative bears it too', () => {
		assert.deepEqual(together('[p:Greta Volk] won. Her brother, [p:Emil Volk], wept. [p:Volk] thanked voters. [p:Emil] cheered.'), [
			'Greta Volk = Volk',
			'Emil Volk = Emil',
		]);
	});

	it('is told from a relative by Mr and Mrs', () => {
		assert.deepEqual(together('[p:Dora Crane] and [p:Saul Crane] sued. Mr [p:Crane] lost.'), ['Dora Crane', 'Saul Crane = Crane']);
	});

	it('is one with the name they were born with, or go by', () => {
		assert.deepEqual(together('[p:Lila Storm], born [p:Edna Pugh], sang. [p:Rolf Adder], also known as [p:Doctor Venom], danced.'), [
			'Lila Storm = Edna Pugh',
			'Rolf Adder = Doctor Venom',
		]);
		assert.deepEqual(together('[p:Hugh Merrow], Lord [p:Stanmore], ruled. [p:Merrow] sat with two judges.'), [
			'Hugh Merrow = Stanmore = Merrow',
		]);
	});
});

describe('an institution', () => {
	it('is known again by the acronym in brackets behind it', () => {
		assert.deepEqual(together('The [o:Front for Island Renewal] ([o:FRI]) met. [o:FRI] voted.'), ['Front for Island Renewal = FRI']);
	});

	it('is known again by its initials alone', () => {
		assert.deepEqual(
			together('The [o:Harbour Protection League] met. The [o:HPL] voted. The [o:U.S. Bureau of Tides] and [o:USBT] agreed.'),
			['Harbour Protection League = HPL', 'U.S. Bureau of Tides = USBT'],
		);
	});

	it('is known again by a shorter name', () => {
		assert.deepEqual(
			together('[o:Merrin Boat Company] sank. [o:Merrin] sued the [o:Tarnow Harbour Council]. The [o:Harbour Council] met.'),
			['Merrin Boat Company = Merrin', 'Tarnow Harbour Council = Harbour Council'],
		);
		assert.deepEqual(together('[e:Kelpfest 2019] opened. [e:Kelpfest] drew thousands.'), ['Kelpfest 2019 = Kelpfest']);
	});

	it('keeps its nation apart from another nation’s', () => {
		assert.deepEqual(
			together(
				'The [o:US Senate] and the [o:French Senate] met. The [o:Supreme Court of Chile] and the [o:Chilean Supreme Court] did not.',
			),
			['US Senate', 'French Senate', 'Supreme Court of Chile = Chilean Supreme Court'],
		);
	});

	it('is spelled in British or American', () => {
		assert.deepEqual(
			together(
				'[o:World Tide Organisation] met. The [o:World Tide Organization] left. The [o:Ministry of Defence] and [o:Defense Ministry] agree.',
			),
			['World Tide Organisation = World Tide Organization', 'Ministry of Defence = Defense Ministry'],
		);
	});
});

describe('a place or a people', () => {
	it('is one under all names of a country, but the people are another thing', () => {
		assert.deepEqual(
			together(
				'[g:US] troops left. The [g:United States] and the [g:U.S.] paid; [g:America] and [n:American] voters, [n:Americans], approved.',
			),
			['US = United States = U.S. = America', 'American = Americans'],
		);
	});

	it('is no other country with a similar name', () => {
		assert.deepEqual(together('[g:Niger] and [g:Nigeria] met [g:North Korea], the [g:Republic of Korea] and the [g:DPRK].'), [
			'Niger',
			'Nigeria',
			'North Korea = DPRK',
			'Republic of Korea',
		]);
	});

	it('is told by adjective, singular and plural alike', () => {
		assert.deepEqual(
			together('[n:Kurdish] and [n:Turkish] forces fought; [n:Kurds] and a [n:Turk] died. [n:British] aid, said a [n:Briton].'),
			['Kurdish = Kurds', 'Turkish = Turk', 'British = Briton'],
		);
	});
});

describe('a wording read as two types', () => {
	it('is of the type that most of its mentions have', () => {
		const cast = castOf('[g:Tarnow] grew. [o:Tarnow] fell. [g:Tarnow] rose. [g:Tarnow] slept.');
		assert.deepEqual(
			cast.clusters.map(({ type, names }) => [type, names.length]),
			[['place', 4]],
		);
	});

	it('stays two things where both readings hold their own', () => {
		assert.deepEqual(together('[g:Wales] is wet. [o:Wales] scored. [g:Wales] voted. [o:Wales] won.'), ['Wales', 'Wales']);
	});
});

describe('the editor’s word', () => {
	const marked = '[p:Ira Stone] met [p:Max Flint]. [p:Stone] spoke. [o:Tide Watch] and [o:The Listeners] agreed. [o:Tide Watch] left.';
	const { text, spans } = unmarked(marked);
	const at = (index: number): { start: number; end: number } => spans[index] ?? { start: 0, end: 0 };

	it('joins what no rule would', () => {
		assert.deepEqual(together(marked, { same: [[at(4), at(3)]] }), ['Ira Stone = Stone', 'Max Flint', 'Tide Watch = The Listeners']);
	});

	it('parts what the rules would join', () => {
		assert.deepEqual(together(marked, { different: [[at(2), at(0)]] }), ['Ira Stone', 'Max Flint', 'Stone', 'Tide Watch', 'The Listeners']);
	});

	it('sends a parted surname to the other bearer', () => {
		const two = '[p:Ira Stone] met [p:Eva Stone]. [p:Stone] spoke.';
		const names = unmarked(two).spans;
		const [first = { start: 0, end: 0 }, , bare = { start: 0, end: 0 }] = names;
		assert.deepEqual(together(two), ['Ira Stone = Stone', 'Eva Stone']);
		assert.deepEqual(together(two, { different: [[bare, first]] }), ['Ira Stone', 'Eva Stone = Stone']);
	});

	it('ignores pairs that touch no name', () => {
		assert.deepEqual(
			together(marked, {
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
		const { clusters } = castOf('Mrs [p:Quill] left. [p:Maria Dell] stayed. Spokesman [p:Vex Orrin] spoke. [p:Tivo Ansel] said nothing.');
		assert.deepEqual(
			clusters.map(({ gender }) => gender),
			['female', 'female', 'male', 'unknown'],
		);
	});
});

describe('the name on the card', () => {
	const nameOf = (marked: string): string | undefined => castOf(marked).clusters[0]?.name;

	it('is the fullest form, but not the one that a singer was born with', () => {
		assert.equal(nameOf('[p:Storm] sang. [p:Lila Storm] bowed.'), 'Lila Storm');
		assert.equal(nameOf('[p:Lila Storm], born [p:Edna Maud Pugh], sang. [p:Storm] bowed.'), 'Lila Storm');
	});

	it('is the long name of an institution and the singular of a people', () => {
		assert.equal(nameOf('The [o:HPL], or [o:Harbour Protection League], met.'), 'Harbour Protection League');
		assert.equal(nameOf('[n:Iraqis] voted. The [n:Iraqi] parliament met.'), 'Iraqi');
	});
});

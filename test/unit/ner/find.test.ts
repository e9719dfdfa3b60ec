import assert from 'node:assert/strict';
import { namesIn } from './shipped.js';

describe('names in an article', () => {
	it('leave titles, articles and possessive endings outside', () => {
		assert.deepEqual(namesIn('President Orla Fennick met the Irish prime minister. Fennick’s aides and Senator Tomas Marrow were there.'), [
			'Orla Fennick (person)',
			'Irish (group)',
			'Fennick (person)',
			'Tomas Marrow (person)',
		]);
	});

	it('leave a firm’s trade outside that begins a sentence', () => {
		assert.deepEqual(namesIn('Carmaker Veltro said it would cut jobs.'), ['Veltro (organization)']);
	});

	it('leave ranks of several short words outside', () => {
		assert.deepEqual(namesIn('Det Ch Insp Aisha Rehman said officers came. DCI Rehman left.'), [
			'Aisha Rehman (person)',
			'Rehman (person)',
		]);
	});

	it('leave letters after a name outside, but not those of a club', () => {
		for (const letters of ['KC', 'QC', 'MBE', 'FRS', 'TD', 'MSP'])
			assert.deepEqual(namesIn(`Later Peter Marsh ${letters} said it rained.`), ['Peter Marsh (person)'], letters);
		assert.deepEqual(namesIn('They watched Sporting KC in the rain.'), ['Sporting KC (organization)']);
	});

	it('leave titles outside as British, African and Asian papers shorten them', () => {
		for (const title of [
			'Coun',
			'Cllr',
			'Sgt',
			'PC',
			'DC',
			'Det Con',
			'Chief Supt',
			'L/Cpl',
			'Rev Canon',
			'HHJ',
			'Engr',
			'Smt',
			'Baroness',
		])
			assert.deepEqual(
				namesIn(`Police came. ${title} Wren Tissbury said nobody was hurt. Residents met ${title} Tissbury on Friday.`),
				['Wren Tissbury (person)', 'Tissbury (person)'],
				title,
			);
	});

	it('are whole where a title is part of them', () => {
		assert.deepEqual(namesIn('Ali Imam Majumder, an adviser, said that the sea was calm.'), ['Ali Imam Majumder (person)']);
		assert.deepEqual(namesIn('He bought a laptop at PC World in Leeds.'), ['PC World (organization)', 'Leeds (place)']);
	});

	it('take the name alone out of a hyphenated word', () => {
		assert.deepEqual(namesIn('The talks with Iran-backed groups failed, officials in Baghdad said.'), ['Iran (place)', 'Baghdad (place)']);
	});

	it('keep hyphenated given names whole', () => {
		assert.deepEqual(namesIn('The South Korean minister, Kim Seo-yun, flew to Berlin last week.'), [
			'South Korean (group)',
			'Kim Seo-yun (person)',
			'Berlin (place)',
		]);
	});

	it('keep particles and initials with the name', () => {
		assert.deepEqual(namesIn('The report was written by Tomas van der Marrow and J. R. Castell of the University of Oslo.'), [
			'Tomas van der Marrow (person)',
			'J. R. Castell (person)',
			'University of Oslo (organization)',
		]);
	});

	it('are not seen in sentence-initial words that name nothing', () => {
		assert.deepEqual(namesIn('Repairs will begin in June. However, many residents doubt it. Nobody was hurt.'), []);
	});

	it('are not seen in the first word of a headline that stands in small letters below', () => {
		const text = 'Harbour town votes to keep its night ferry\n\nThe old harbour of Visby is open again, said the mayor, Tove Lund.';
		assert.ok(!namesIn(text).some((name) => name.startsWith('Harbour')), namesIn(text).join());
	});

	it('are both seen on the two sides of a hyphen, where all other places of the article know them', () => {
		const text = 'Jordan has said that it wants to talk. The king of Jordan thanked the US. They praised the US-Jordan partnership.';
		assert.deepEqual(namesIn(text).slice(-2), ['US (place)', 'Jordan (place)']);
	});

	it('are found in a doubtful place, too, where most other places of the article know them', () => {
		const text = 'They met in Kvalbyen on Monday. Even Kvalbyen is quiet. Roads from Oslo to Kvalbyen were closed.';
		assert.deepEqual(namesIn(text), ['Kvalbyen (place)', 'Kvalbyen (place)', 'Oslo (place)', 'Kvalbyen (place)']);
	});

	it('of a people stand where what follows is too doubtful to be marked', () => {
		assert.deepEqual(namesIn('He met the Turkish Pellow envoy.'), ['Turkish (group)']);
	});

	it('are doubtful surnames, too, where the article has them again', () => {
		const text =
			'“Brandal has promised us the moon.\n\n“He will not pay for it himself,” Aasen said.\n\nBrandal said the bridge had been closed since 2019.';
		assert.equal(namesIn(text).filter((name) => name.startsWith('Brandal')).length, 2);
	});

	it('are no common nouns in small letters, though towns are called so', () => {
		assert.deepEqual(namesIn('The quay, the photographs and the cook were gone when they came to Oslo.'), ['Oslo (place)']);
	});

	it('of a people are found behind an aside, too', () => {
		const text = 'They would not yield, said Ammar al-Tirsi, a Shi’ite lawmaker and an Albanian by birth.';
		assert.deepEqual(namesIn(text), ['Ammar al-Tirsi (person)', 'Shi’ite (group)', 'Albanian (group)']);
	});

	it('are found in headlines in capitals', () => {
		assert.deepEqual(namesIn('FLOODS HIT NORTHERN PAKISTAN\n\nThousands of people in northern Pakistan fled their homes.'), [
			'PAKISTAN (place)',
			'Pakistan (place)',
		]);
	});

	it('come in text order and never overlap, and an empty text has none', () => {
		assert.deepEqual(namesIn(''), []);
		assert.deepEqual(namesIn(' \n\n \u200b'), []);
	});
});

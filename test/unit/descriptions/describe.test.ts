import assert from 'node:assert/strict';
import { castOf, contexts } from '../coref/marked.js';

describe('the line after the dash', () => {
	it('is composed from a title and a relative clause paragraphs later', () => {
		assert.deepEqual(
			contexts(
				'[n:Tarnese] militia leader [p:Abu Rafi] was killed.\n\n[n:Danish] prime minister [p:Ole Berg Dahl] called for calm.\n\n[p:Berg Dahl], who holds the post in a caretaker role after resigning in May, spoke on Friday.',
			),
			{ 'Abu Rafi': 'Tarnese militia leader', 'Ole Berg Dahl': 'caretaker prime minister of Denmark' },
		);
	});

	it('says a country’s office in one way, however the article says it', () => {
		for (const text of [
			'[n:French] President [p:Lou Mare] left.',
			'The president of [g:France], [p:Lou Mare], left.',
			'[g:France]’s president [p:Lou Mare] left.',
			'[p:Lou Mare], president of [g:France], left.',
		])
			assert.deepEqual(contexts(text)['Lou Mare'], 'president of France', text);
	});

	it('keeps the adjective of ranks and occupations', () => {
		assert.deepEqual(contexts('It killed top [n:Tarnese] general [p:Ivo Kraal].'), { 'Ivo Kraal': 'top Tarnese general' });
	});

	it('keeps former, acting and late', () => {
		assert.equal(contexts('Former health minister [p:Ida Moor] sued.')['Ida Moor'], 'former health minister');
		assert.equal(contexts('Acting mayor [p:Ida Moor] sued.')['Ida Moor'], 'acting mayor');
		assert.equal(contexts('Ex-Chancellor [p:Ida Moor] sued.')['Ida Moor'], 'former chancellor');
		assert.equal(contexts('The late singer [p:Ida Moor] was honoured.')['Ida Moor'], 'late singer');
	});

	it('takes nothing from the words that somebody says in front of their name', () => {
		assert.deepEqual(contexts('"The mayor," [p:Moor] said, "has left. The captain," [p:Ida Moor] added, "too."'), {});
	});

	it('reads appositions behind a name, past an age', () => {
		assert.equal(contexts('[p:Ida Moor], 42, a lawyer representing the crew, said so.')['Ida Moor'], 'lawyer representing the crew');
		assert.equal(contexts('[p:Ida Moor], then mayor of [g:Ost], said so.')['Ida Moor'], 'then mayor of Ost');
		assert.equal(contexts('[p:Ida Moor] (head of the port) said so.')['Ida Moor'], 'head of the port');
		assert.equal(contexts('[p:Ida Moor] — a farmer from the valley — said so.')['Ida Moor'], 'farmer from the valley');
	});

	it('reads appositions in front of a name', () => {
		assert.equal(contexts('The port’s lead engineer, [p:Ida Moor], said so.')['Ida Moor'], 'port’s lead engineer');
		assert.equal(contexts('“No,” said co-author [p:Ida Moor].')['Ida Moor'], 'co-author');
		assert.equal(contexts('It was a Polish cook named [p:Ida].')['Ida'], 'Polish cook');
	});

	it('gives a plural title to every name of the list, and only to them', () => {
		assert.deepEqual(contexts('Senators [p:Ida Moor] of [g:Maine], [p:Bo Lind] of [g:Utah] and [p:Ed Orr] agreed with [p:Al Fry].'), {
			'Ida Moor': 'senator of Maine',
			'Bo Lind': 'senator of Utah',
			'Ed Orr': 'senator',
		});
	});

	it('tells relations by name', () => {
		assert.deepEqual(contexts('[p:Maria Dell] won. Her brother, [p:Tom Dell], wept.')['Tom Dell'], 'brother of Maria Dell');
		assert.equal(contexts('[p:Ida Moor], wife of [p:Bo Lind], sang.')['Ida Moor'], 'wife of Bo Lind');
		assert.equal(contexts('[p:Maria Dell]’s lawyer [p:Bo Lind] objected.')['Bo Lind'], 'lawyer of Maria Dell');
	});

	it('reads copulas, as-phrases and relative clauses', () => {
		assert.equal(contexts('[p:Ida Moor] is the head of the port.')['Ida Moor'], 'head of the port');
		assert.equal(contexts('[p:Ida Moor] resigned as chair of the board.')['Ida Moor'], 'chair of the board');
		assert.equal(contexts('[p:Ida Moor], who leads the Port Council, left.')['Ida Moor'], 'leader of the Port Council');
		assert.equal(contexts('[p:Ida Moor], who helped build the pier, left.')['Ida Moor'], 'who helped build the pier');
	});

	it('reads a sentence that opens with a sure pronoun', () => {
		assert.equal(contexts('[p:Maria Dell] left. She is a dentist from the valley.')['Maria Dell'], 'dentist from the valley');
	});

	it('falls back on where someone belongs', () => {
		assert.equal(contexts('[p:Ida Moor] of [o:Tide Watch] disagreed.')['Ida Moor'], 'of Tide Watch');
		assert.equal(
			contexts('Study author Professor [p:Ida Moor] of [o:Ost College] disagreed.')['Ida Moor'],
			'study author, professor of Ost College',
		);
	});

	it('puts two roles into one line where both fit', () => {
		assert.equal(
			contexts('State senator [p:Ida Moor] spoke. [p:Moor], a former pilot, waved.')['Ida Moor'],
			'state senator and former pilot',
		);
		assert.equal(contexts('Tide Party leader and Prime Minister [p:Ida Moor] spoke.')['Ida Moor'], 'tide party leader and prime minister');
	});

	it('has at most ten words, no leading article and no loose end', () => {
		const { 'Ida Moor': context = '' } = contexts(
			'[p:Ida Moor], the chief engineer for the repair of the old northern pier and the two bridges behind the town of the fishers, left.',
		);
		assert.ok(context.split(' ').length <= 10, context);
		assert.match(context, /^chief engineer for the repair/);
		assert.doesNotMatch(context, / (?:of|the|and|to|for)$/);
	});
});

describe('silence, where another is meant', () => {
	it('a title of the neighbour is not his', () => {
		assert.deepEqual(contexts('[p:Ida Moor], pilot [p:Bo Lind] and others left.'), { 'Bo Lind': 'pilot' });
	});

	it('a role denied or wished for is none', () => {
		assert.deepEqual(contexts('[p:Ida Moor] is not a candidate.'), {});
		assert.deepEqual(contexts('[p:Ida Moor] could be a candidate.'), {});
		assert.equal(contexts('Would-be president [p:Ida Moor] left.')['Ida Moor'], 'would-be president');
	});

	it('the subject of the next clause is no apposition', () => {
		assert.deepEqual(contexts('After a talk with [p:Ida Moor], the mayor left.'), {});
		assert.deepEqual(contexts('He met the mayor of the town [p:Ida Moor] mentioned.')['Bo Lind'], undefined);
	});

	it('praise in a quote is no context', () => {
		assert.deepEqual(contexts('“[p:Ida Moor] was a hero,” he said.'), {});
	});

	it('verbs in front of a name are no titles', () => {
		assert.deepEqual(contexts('The town will host [p:Ida Moor].'), {});
	});
});

describe('things', () => {
	it('are described where the article does so', () => {
		assert.deepEqual(
			contexts('The [o:TLF], an island militia, fled. Cybersecurity firm [o:Netwarden] warned it. [g:Ost], a town in the valley, slept.'),
			{
				TLF: 'island militia',
				Netwarden: 'cybersecurity firm',
				Ost: 'town in the valley',
			},
		);
	});

	it('are not described by a noun that merely stands near', () => {
		assert.deepEqual(contexts('The storm hit [g:Ost], the second such storm this year. The north of [g:Ost] flooded.'), {});
	});
});

describe('evidence', () => {
	it('says where each piece stands and which rule read it', () => {
		const cast = castOf('Acting mayor [p:Ida Moor] left. [p:Moor], a former pilot, waved.');
		const [description] = cast.descriptions;
		assert.deepEqual(
			(description?.evidence ?? []).map(({ start, end, rule }) => [cast.article.text.slice(start, end), rule]),
			[
				['Acting mayor', 'title-before-name'],
				['former pilot', 'apposition-after-name'],
			],
		);
		assert.deepEqual(description?.heads.includes('mayor') ?? false, true);
	});
});

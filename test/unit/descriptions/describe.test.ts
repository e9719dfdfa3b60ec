import assert from 'node:assert/strict';
import { resolvedArticle, contexts } from '../coref/marked.js';

describe('the line after the dash', () => {
	it('is composed from a title and a relative clause paragraphs later', () => {
		assert.deepEqual(
			contexts(
				'[[Tarnese|n]] militia leader [[Abu Rafi|p]] was killed.\n\n[[Danish|n]] prime minister [[Ole Berg Dahl|p]] called for calm.\n\n[[Berg Dahl|p]], who holds the post in a caretaker role after resigning in May, spoke on Friday.',
			),
			{ 'Abu Rafi': 'Tarnese militia leader', 'Ole Berg Dahl': 'caretaker prime minister of Denmark' },
		);
	});

	it('says a country’s office as the article says it', () => {
		assert.equal(contexts('[[French|n]] President [[Lou Mare|p]] left.')['Lou Mare'], 'French president');
		for (const text of [
			'The president of [[France|g]], [[Lou Mare|p]], left.',
			'[[France|g]]’s president [[Lou Mare|p]] left.',
			'[[Lou Mare|p]], president of [[France|g]], left.',
		])
			assert.equal(contexts(text)['Lou Mare'], 'president of France', text);
	});

	it('keeps the adjective of ranks and occupations', () => {
		assert.deepEqual(contexts('It killed top [[Tarnese|n]] general [[Ivo Kraal|p]].'), { 'Ivo Kraal': 'top Tarnese general' });
	});

	it('keeps former, acting and late', () => {
		assert.equal(contexts('Former health minister [[Ida Moor|p]] sued.')['Ida Moor'], 'former health minister');
		assert.equal(contexts('Acting mayor [[Ida Moor|p]] sued.')['Ida Moor'], 'acting mayor');
		assert.equal(contexts('Ex-Chancellor [[Ida Moor|p]] sued.')['Ida Moor'], 'former chancellor');
		assert.equal(contexts('The late singer [[Ida Moor|p]] was honoured.')['Ida Moor'], 'late singer');
	});

	it('takes nothing from the words that somebody says in front of their name', () => {
		assert.deepEqual(contexts('"The mayor," [[Moor|p]] said, "has left. The captain," [[Ida Moor|p]] added, "too."'), {});
	});

	it('reads appositions behind a name, past an age', () => {
		assert.equal(contexts('[[Ida Moor|p]], 42, a lawyer representing the crew, said so.')['Ida Moor'], 'lawyer representing the crew');
		assert.equal(contexts('[[Ida Moor|p]], then mayor of [[Ost|g]], said so.')['Ida Moor'], 'then mayor of Ost');
		assert.equal(contexts('[[Ida Moor|p]] (head of the port) said so.')['Ida Moor'], 'head of the port');
		assert.equal(contexts('[[Ida Moor|p]] — a farmer from the valley — said so.')['Ida Moor'], 'farmer from the valley');
	});

	it('keeps what somebody is to do', () => {
		assert.equal(
			contexts('[[Ida Moor|p]], the top candidate to succeed [[Kraal|p]], said so.')['Ida Moor'],
			'top candidate to succeed Kraal',
		);
	});

	it('reads appositions in front of a name', () => {
		assert.equal(contexts('The port’s lead engineer, [[Ida Moor|p]], said so.')['Ida Moor'], 'port’s lead engineer');
		assert.equal(contexts('“No,” said co-author [[Ida Moor|p]].')['Ida Moor'], 'co-author');
		assert.equal(contexts('It was a Polish cook named [[Ida|p]].')['Ida'], 'Polish cook');
	});

	it('gives a plural title to every name of the list, and only to them', () => {
		assert.deepEqual(
			contexts('Senators [[Ida Moor|p]] of [[Maine|g]], [[Bo Lind|p]] of [[Utah|g]] and [[Ed Orr|p]] agreed with [[Al Fry|p]].'),
			{
				'Ida Moor': 'senator of Maine',
				'Bo Lind': 'senator of Utah',
				'Ed Orr': 'senator',
			},
		);
	});

	it('tells relations by name', () => {
		assert.deepEqual(contexts('[[Maria Dell|p]] won. Her brother, [[Tom Dell|p]], wept.')['Tom Dell'], 'brother of Maria Dell');
		assert.equal(contexts('[[Ida Moor|p]], wife of [[Bo Lind|p]], sang.')['Ida Moor'], 'wife of Bo Lind');
		assert.equal(contexts('[[Maria Dell|p]]’s lawyer [[Bo Lind|p]] objected.')['Bo Lind'], 'lawyer of Maria Dell');
	});

	it('reads copulas, as-phrases and relative clauses', () => {
		assert.equal(contexts('[[Ida Moor|p]] is the head of the port.')['Ida Moor'], 'head of the port');
		assert.equal(contexts('[[Ida Moor|p]] resigned as chair of the board.')['Ida Moor'], 'chair of the board');
		assert.equal(contexts('[[Ida Moor|p]], who leads the Port Council, left.')['Ida Moor'], 'leader of the Port Council');
		assert.equal(contexts('[[Ida Moor|p]], who helped build the pier, left.')['Ida Moor'], undefined);
	});

	it('reads a sentence that opens with a sure pronoun', () => {
		assert.equal(contexts('[[Maria Dell|p]] left. She is a dentist from the valley.')['Maria Dell'], 'dentist from the valley');
	});

	it('falls back on where someone belongs', () => {
		assert.equal(contexts('[[Ida Moor|p]] of [[Tide Watch|o]] disagreed.')['Ida Moor'], 'of Tide Watch');
		assert.equal(
			contexts('Study author Professor [[Ida Moor|p]] of [[Ost College|o]] disagreed.')['Ida Moor'],
			'study author, professor of Ost College',
		);
	});

	it('puts two roles into one line where both fit', () => {
		assert.equal(
			contexts('State senator [[Ida Moor|p]] spoke. [[Moor|p]], a former pilot, waved.')['Ida Moor'],
			'state senator and former pilot',
		);
		assert.equal(
			contexts('Tide Party leader and Prime Minister [[Ida Moor|p]] spoke.')['Ida Moor'],
			'tide party leader and prime minister',
		);
	});

	it('has at most ten words, no leading article and no loose end', () => {
		const { 'Ida Moor': context = '' } = contexts(
			'[[Ida Moor|p]], the chief engineer for the repair of the old northern pier and the two bridges behind the town of the fishers, left.',
		);
		assert.ok(context.split(' ').length <= 10, context);
		assert.match(context, /^chief engineer for the repair/);
		assert.doesNotMatch(context, / (?:of|the|and|to|for)$/);
	});

	it('is not cut before what something is of', () => {
		const described = contexts('In came [[Ida Moor|p]], a surveyor with a wooden leg and a trunk full of old maps, and sat down.');
		assert.equal(described['Ida Moor'], 'surveyor with a wooden leg');
	});
});

describe('silence, where another is meant', () => {
	it('a title of the neighbour is not his', () => {
		assert.deepEqual(contexts('[[Ida Moor|p]], pilot [[Bo Lind|p]] and others left.'), { 'Bo Lind': 'pilot' });
	});

	it('a role denied or wished for is none', () => {
		assert.deepEqual(contexts('[[Ida Moor|p]] is not a candidate.'), {});
		assert.deepEqual(contexts('[[Ida Moor|p]] could be a candidate.'), {});
		assert.equal(contexts('Would-be president [[Ida Moor|p]] left.')['Ida Moor'], 'would-be president');
	});

	it('the subject of the next clause is no apposition', () => {
		assert.deepEqual(contexts('After a talk with [[Ida Moor|p]], the mayor left.'), {});
		assert.deepEqual(contexts('He met the mayor of the town [[Ida Moor|p]] mentioned.')['Bo Lind'], undefined);
	});

	it('praise in a quote is no context', () => {
		assert.deepEqual(contexts('“[[Ida Moor|p]] was a hero,” he said.'), {});
	});

	it('verbs in front of a name are no titles', () => {
		assert.deepEqual(contexts('The town will host [[Ida Moor|p]].'), {});
	});
});

describe('things', () => {
	it('are described where the article does so', () => {
		assert.deepEqual(
			contexts(
				'The [[TLF|o]], an island militia, fled. Cybersecurity firm [[Netwarden|o]] warned it. [[Ost|g]], a town in the valley, slept.',
			),
			{
				TLF: 'island militia',
				Netwarden: 'cybersecurity firm',
				Ost: 'town in the valley',
			},
		);
	});

	it('are not described by a noun that merely stands near', () => {
		assert.deepEqual(contexts('The storm hit [[Ost|g]], the second such storm this year. The north of [[Ost|g]] flooded.'), {});
	});
});

describe('evidence', () => {
	it('says where each piece stands and which rule read it', () => {
		const resolved = resolvedArticle('Acting mayor [[Ida Moor|p]] left. [[Moor|p]], a former pilot, waved.');
		const [description] = resolved.descriptions;
		assert.deepEqual(
			(description?.evidence ?? []).map(({ start, end, rule }) => [resolved.article.text.slice(start, end), rule]),
			[
				['Acting mayor', 'title-before-name'],
				['former pilot', 'apposition-after-name'],
			],
		);
		assert.deepEqual(description?.heads.includes('mayor') ?? false, true);
	});
});

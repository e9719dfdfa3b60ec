import assert from 'node:assert/strict';
import { RegisterIndex } from '../../../src/register/index-of.js';
import { recognized } from '../../../src/register/recognition.js';
import { EMPTY_REGISTER, type RegisterEntry } from '../../../src/register/register.js';

const ENTRIES: readonly RegisterEntry[] = [
	{ id: 'mayor', name: 'Ann Roe', type: 'person', roles: [{ title: 'mayor of Ottery', from: '2024' }] },
	{ id: 'dentist', name: 'Ann Roe', type: 'person', roles: [{ title: 'dentist in Leeds' }] },
	{ id: 'may', name: 'May', type: 'person' },
	{ id: 'member', name: 'Iris Cox', type: 'person', roles: [{ title: 'MP for Ottery' }] },
	{ id: 'head', name: 'Bo Kraft', type: 'person', roles: [{ title: 'CEO of Slate' }] },
];

/** Whom each registered name of a text means, in order: the entry's id, `?` where the text does not say, `-` for somebody else. */
function meant(text: string): string[] {
	const { places } = recognized(text, new RegisterIndex({ ...EMPTY_REGISTER, entries: ENTRIES }));
	return places.map(({ entry, isStranger }) => entry?.id ?? (isStranger ? '-' : '?'));
}

describe('Which of two registered namesakes an article means', () => {
	it('is told by the title in front of the name', () => {
		assert.deepEqual(meant('The road stays shut, mayor Ann Roe said.'), ['mayor']);
	});

	it('is told by the words after it', () => {
		assert.deepEqual(meant('A fine was paid by Ann Roe, the dentist, on Monday.'), ['dentist']);
	});

	it('is told by the work that its sentence names', () => {
		assert.deepEqual(meant('On Monday Ann Roe took office as mayor.'), ['mayor']);
	});

	it('is told by the first paragraph', () => {
		assert.deepEqual(meant('A dentist was fined on Monday.\n\nAnn Roe had cake in her waiting room.'), ['dentist']);
	});

	it('holds for the next mention that says nothing', () => {
		assert.deepEqual(meant('The road stays shut, mayor Ann Roe said. It rained.\n\nOn Friday Ann Roe said more.'), ['mayor', 'mayor']);
	});

	it('is decided for each of both where an article has both', () => {
		assert.deepEqual(meant('On Monday Ann Roe took office as mayor.\n\nIt rained.\n\nAnn Roe, the dentist, was not asked.'), [
			'mayor',
			'dentist',
		]);
	});

	it('is told by the title in front of each where one sentence has both', () => {
		assert.deepEqual(meant('In the hall mayor Ann Roe welcomed dentist Ann Roe on Monday.'), ['mayor', 'dentist']);
	});

	it('stays open where nothing tells', () => {
		assert.deepEqual(meant('On Friday Ann Roe came late.'), ['?']);
	});

	it('stays open where the article names the work of both, of neither in particular', () => {
		assert.deepEqual(meant('A mayor and a dentist met.\n\nAnn Roe came late.'), ['?']);
	});
});

describe('Who is introduced by an office of two or three letters', () => {
	it('is whom the register has with that office', () => {
		assert.deepEqual(meant('Iris Cox, the local MP, called it a blow. Bo Kraft, the group’s CEO, did not.'), ['member', 'head']);
		assert.deepEqual(meant('Bo Kraft, a carpenter from Hull, called it a blow.'), ['-']);
	});
});

describe('Who is introduced otherwise than the register knows', () => {
	it('is somebody else where the words say what they are', () => {
		assert.deepEqual(meant('The boat was built by Ann Roe, a carpenter from Hull, in May.'), ['-']);
	});

	it('is not somebody else for being somebody’s relative', () => {
		assert.deepEqual(meant('The road stays shut, mayor Ann Roe said.\n\nAnn Roe, a mother of three, said more.'), ['mayor', 'mayor']);
	});
});

describe('A registered name that is a month’s too', () => {
	it('is no name in a date', () => {
		assert.deepEqual(meant('OTTERY, 14 May 2019 - The road reopened in May. It was May 3.'), []);
	});

	it('is a name elsewhere', () => {
		assert.deepEqual(meant('The road stays shut, said May on Friday.'), ['may']);
	});
});

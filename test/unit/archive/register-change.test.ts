import { expect } from 'chai';
import type { ArticleRecord } from '../../../src/archive/archive.js';
import type { OpenedArchive } from '../../../src/archive/open-archive.js';
import { formHashes, mayHave, wordFilter } from '../../../src/archive/word-filter.js';
import { RegisterIndex } from '../../../src/register/index-of.js';
import { EMPTY_REGISTER, type RegisterEntry } from '../../../src/register/register.js';
import { archiveOf, article, registerOf } from './articles.js';

const BAND = article('band.txt', '2020-01-03', '[[Ann Roe|p1]] heard José Fell and the band Slate in Ottery.');
const ROOF = article('roof.txt', '2021-01-03', '[[Ann Roe|p1]] has a roof of slate. Slate lasts.');
const BOAT = article('boat.txt', '2022-01-03', '[[Ann Roe|p1]] sold the boat Boat to Fell.');
const ALL = [BAND, ROOF, BOAT];

const SLATE: RegisterEntry = { id: 'slate', name: 'Slate', type: 'organization' };
const FELL: RegisterEntry = { id: 'fell', name: 'Jose Fell', type: 'person' };

/** The articles that are to be read, by what the archive says of the folder as it was. */
function toRead(archive: OpenedArchive): readonly string[] {
	return archive.difference(ALL.map(({ path, stamp }) => ({ path, stamp }))).read;
}

function readAgain(archive: OpenedArchive, articles: readonly ArticleRecord[]): void {
	for (const { path, stamp, digest } of articles) expect(archive.hasSame({ path, stamp }, digest)).to.equal(false);
	for (const one of articles) archive.put(one);
}

describe('what an article’s words are told by', () => {
	it('takes no more than one word in thirty for one that is there', () => {
		const filter = wordFilter(Array.from({ length: 300 }, (_, at) => `word${at}`).join(' '));
		const others = Array.from({ length: 3000 }, (_, at) => `Other${at}`);
		const taken = others.filter((word) => formHashes(word, 'name').some((hashes) => mayHave(filter, hashes)));
		expect(taken.length).to.be.below(100);
	});
});

describe('when the register changes', () => {
	it('articles that may have a name which is new in it are to be read again, and no others', async () => {
		const archive = await archiveOf(...ALL);
		expect(archive.setRegister(registerOf(SLATE))).to.deep.equal(['band.txt', 'roof.txt']);
		expect(toRead(archive)).to.deep.equal(['band.txt', 'roof.txt']);
		readAgain(archive, [BAND, ROOF]);
		expect(toRead(archive)).to.deep.equal([]);
		expect(archive.setRegister(registerOf(SLATE))).to.deep.equal([]);
	});

	it('a name with a capital is not looked for in articles that have the word in small letters alone', async () => {
		const sea = article('sea.txt', '2020-01-03', '[[Ann Roe|p1]] looked at the slate roof of an old church in Ottery.');
		const archive = await archiveOf(sea, BAND);
		expect(archive.setRegister(registerOf(SLATE))).to.deep.equal(['band.txt']);
	});

	it('a name of several words is looked for as it is, and with a capital at each', async () => {
		const texts = ['Ann met bell hooks.', 'Bell Hooks Dies', 'Ann rang the bell hooks.', 'Ann rang a Bell with hooks.'];
		const archive = await archiveOf(...texts.map((text, at) => article(`${at}.txt`, null, text)));
		expect(archive.setRegister(registerOf({ id: 'bell', name: 'bell hooks', type: 'person' }))).to.include.members([
			'0.txt',
			'1.txt',
			'2.txt',
		]);
		expect(archive.setRegister(registerOf({ id: 'bell', name: 'Bell Hooks', type: 'person' }))).to.include('1.txt');
	});

	it('a name that is a common word is not looked for where sentences begin with it, and words that are no names are', async () => {
		const near = { id: 'near', name: 'Near', type: 'organization' } as const;
		const archive = await archiveOf(
			article('coast.txt', null, 'Near the coast it rained. Near Ottery it did not.'),
			article('firm.txt', null, 'Near the coast, the firm Near has a mill.'),
			article('says.txt', null, 'Near said it would close.'),
		);
		expect(archive.setRegister(registerOf(near))).to.deep.equal(['firm.txt', 'says.txt']);
		const never = await archiveOf(article('coast.txt', null, 'Near the coast it rained.'));
		expect(never.setRegister(new RegisterIndex({ ...EMPTY_REGISTER, never: ['Near'] }))).to.deep.equal(['coast.txt']);
	});

	it('accents do not matter, and all words of a name must be there', async () => {
		const archive = await archiveOf(...ALL);
		expect(archive.setRegister(registerOf(FELL))).to.deep.equal(['band.txt']);
	});

	it('those that were not read yet are told of again', async () => {
		const archive = await archiveOf(...ALL);
		archive.setRegister(registerOf(FELL));
		expect(archive.setRegister(registerOf(FELL, { ...SLATE, name: 'Boat' }))).to.deep.equal(['band.txt', 'boat.txt']);
	});

	it('a form that is added or taken away counts, and a role does not', async () => {
		const archive = await archiveOf(...ALL);
		archive.setRegister(registerOf(FELL));
		readAgain(archive, [BAND]);
		expect(archive.setRegister(registerOf({ ...FELL, roles: [{ title: 'mayor of Ottery' }] }))).to.deep.equal([]);
		expect(archive.setRegister(registerOf({ ...FELL, aliases: ['Fell'] }))).to.deep.equal(['band.txt', 'boat.txt']);
		readAgain(archive, [BAND, BOAT]);
		expect(archive.setRegister(registerOf(FELL))).to.deep.equal(['band.txt', 'boat.txt']);
	});

	it('of an entry that is gone, or has another type, all forms count', async () => {
		const archive = await archiveOf(...ALL);
		archive.setRegister(registerOf(SLATE));
		readAgain(archive, [BAND, ROOF]);
		expect(archive.setRegister(registerOf({ ...SLATE, type: 'work' }))).to.deep.equal(['band.txt', 'roof.txt']);
		readAgain(archive, [BAND, ROOF]);
		expect(archive.setRegister(undefined)).to.deep.equal(['band.txt', 'roof.txt']);
	});

	it('words that are no names count too', async () => {
		const archive = await archiveOf(...ALL);
		const register = new RegisterIndex({ ...EMPTY_REGISTER, never: ['Boat'] });
		expect(archive.setRegister(register)).to.deep.equal(['boat.txt']);
		readAgain(archive, [BOAT]);
		expect(archive.setRegister(register)).to.deep.equal([]);
		expect(archive.setRegister(registerOf())).to.deep.equal(['boat.txt']);
	});
});

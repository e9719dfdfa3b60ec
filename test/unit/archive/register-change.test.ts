import { expect } from 'chai';
import type { ArticleRecord } from '../../../src/archive/archive.js';
import type { OpenedArchive } from '../../../src/archive/open-archive.js';
import { RegisterIndex } from '../../../src/register/index-of.js';
import { EMPTY_REGISTER, type RegisterEntry } from '../../../src/register/register.js';
import { archiveOf, article, registerOf } from './articles.js';

const BAND = article('band.txt', '2020-01-03', '[[Ann Roe|p1]] heard José Fell and the band Slate in Ottery.');
const ROOF = article('roof.txt', '2021-01-03', '[[Ann Roe|p1]] has a roof of slate. Slate lasts.');
const BOAT = article('boat.txt', '2022-01-03', '[[Ann Roe|p1]] sold a boat to Fell.');
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

describe('when the register changes', () => {
	it('articles that may have a name which is new in it are to be read again, and no others', async () => {
		const archive = await archiveOf(...ALL);
		expect(archive.setRegister(registerOf(SLATE))).to.deep.equal(['band.txt', 'roof.txt']);
		expect(toRead(archive)).to.deep.equal(['band.txt', 'roof.txt']);
		readAgain(archive, [BAND, ROOF]);
		expect(toRead(archive)).to.deep.equal([]);
		expect(archive.setRegister(registerOf(SLATE))).to.deep.equal([]);
	});

	it('case and accents do not matter, and all words of a name must be there', async () => {
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

import { expect } from 'chai';
import type { ArticleRecord, RegisterProposal } from '../../../src/archive/archive.js';
import type { OpenedArchive } from '../../../src/archive/open-archive.js';
import { archiveOf, article, registerOf } from './articles.js';

const called = (name: string, year: number, context?: string, path = `${name} ${year}`): ArticleRecord =>
	article(path, `${year}-05-01`, `[[${name}|p1]] spoke.`, context === undefined ? {} : { contexts: { p1: context } });

const years = (name: string, count: number, context?: string): readonly ArticleRecord[] =>
	Array.from({ length: count }, (_, at) => called(name, 2000 + at, context));

/** `kind: name, words`. */
function shown(archive: OpenedArchive): readonly string[] {
	return archive.proposals().map(inWords);
}

function inWords(proposal: RegisterProposal): string {
	const words = 'form' in proposal ? ` ${proposal.form}` : '';
	const title = proposal.kind === 'role' ? ` ${proposal.title} ${proposal.from ?? ''}–${proposal.to ?? ''}` : '';
	return `${proposal.kind}: ${proposal.name.name}${words}${title}${proposal.isSure ? '' : '?'}`;
}

describe('what the register could learn', () => {
	it('a name that comes often, with articles that show it, and none that comes once', async () => {
		const archive = await archiveOf(...years('Ann Roe', 6), called('Sam Poole', 2020));
		expect(shown(archive)).to.deep.equal(['entry: Ann Roe']);
		expect(archive.proposals()[0]?.evidence.map(({ date }) => date)).to.deep.equal(
			['2000', '2001', '2003', '2004', '2005'].map((year) => `${year}-05-01`),
		);
	});

	it('nothing that the register has', async () => {
		const archive = await archiveOf(...years('Ann Roe', 6, 'mayor of Ottery'));
		archive.setRegister(registerOf({ id: 'ann', name: 'Ann Roe', type: 'person', roles: [{ title: 'mayor of Ottery' }] }));
		expect(shown(archive)).to.deep.equal([]);
	});

	it('a spelling that few articles have', async () => {
		const archive = await archiveOf(...years('Ann Roe', 12), ...years('Anne Roe', 2));
		expect(shown(archive)).to.deep.equal(['entry: Ann Roe', 'avoid: Ann Roe Anne Roe?']);
	});

	it('a form without its accents', async () => {
		const archive = await archiveOf(...years('José Roe', 12), called('Jose Roe', 2020));
		expect(shown(archive)).to.include('avoid: José Roe Jose Roe');
	});

	it('titles that changed, with their dates', async () => {
		const archive = await archiveOf(
			...[2015, 2016, 2017].map((year) => called('Ann Roe', year, 'deputy mayor of Ottery')),
			...[2018, 2019, 2020].map((year) => called('Ann Roe', year, 'mayor of Ottery')),
			called('Ann Roe', 2021, 'former mayor of Ottery'),
		);
		expect(shown(archive)).to.deep.equal([
			'entry: Ann Roe',
			'role: Ann Roe deputy mayor of Ottery –2017-05-01',
			'role: Ann Roe mayor of Ottery 2018-05-01–',
		]);
	});

	it('another form that articles use for the same', async () => {
		const who = (path: string): ArticleRecord => article(path, null, 'The [[Ottery Harbour Trust|o1]] met. [[OHT|o1]] rose.');
		expect(shown(await archiveOf(who('a'), who('b'), who('c')))).to.deep.equal([
			'alias: Ottery Harbour Trust OHT',
			'entry: Ottery Harbour Trust?',
		]);
	});
});

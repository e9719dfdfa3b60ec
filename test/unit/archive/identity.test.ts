import { expect } from 'chai';
import { archiveOf, article, emptyArchive, groupsOf, registerOf } from './articles.js';

const roe = (path: string, context?: string, date = '2024-01-01'): ReturnType<typeof article> =>
	article(path, date, '[[Ann Roe|p1]] spoke.', context === undefined ? {} : { contexts: { p1: context } });

describe('who is one person across articles', () => {
	it('those with one full name that nothing contradicts', async () => {
		const archive = await archiveOf(roe('a', 'mayor of Ottery'), roe('b'), roe('c', 'former mayor of Ottery', '2025-01-01'));
		expect(groupsOf(archive, 'roe')).to.deep.equal([['a', 'b', 'c']]);
	});

	it('accents, case and apostrophes of another kind are one name', async () => {
		const archive = await archiveOf(article('a', null, '[[José D’Arcy|p1]] spoke.'), article('b', null, "[[JOSE D'ARCY|p1]] spoke."));
		expect(groupsOf(archive, 'jose')).to.deep.equal([['a', 'b']]);
	});

	it('a name that most articles have in capitals is shown as the others write it', async () => {
		const dated = (path: string): ReturnType<typeof article> => article(path, null, '[[TROMSØ|g1]] - It rained.');
		const archive = await archiveOf(dated('a'), dated('b'), article('c', null, 'It rained in [[Tromsø|g1]].'));
		expect(archive.search('tromso', { limit: 5 }).map(({ name }) => name)).to.deep.equal(['Tromsø']);
	});

	it('an acronym stays one', async () => {
		const archive = await archiveOf(
			...['a', 'b'].map((path) => article(path, null, '[[UNICEF|o1]] met.')),
			article('c', null, '[[Unicef|o1]] met.'),
		);
		expect(archive.search('unicef', { limit: 5 }).map(({ name }) => name)).to.deep.equal(['UNICEF']);
	});

	it('a minister is not a striker', async () => {
		const archive = await archiveOf(roe('a', 'finance minister'), roe('b', 'striker for Ottery United'));
		expect(groupsOf(archive, 'roe')).to.deep.equal([['a'], ['b']]);
	});

	it('a mention that may be either of two namesakes stays separate', async () => {
		const archive = await archiveOf(roe('a', 'finance minister'), roe('b', 'striker'), roe('c'));
		expect(groupsOf(archive, 'roe')).to.deep.equal([['a'], ['b'], ['c']]);
	});

	it('an article that takes two namesakes for one does not join them elsewhere', async () => {
		const archive = await archiveOf(roe('a', 'finance minister'), roe('b', 'striker'), roe('c', 'striker and finance minister'));
		expect(groupsOf(archive, 'roe')).to.deep.equal([['a'], ['b'], ['c']]);
	});

	it('she is not he', async () => {
		const archive = await archiveOf(
			article('a', null, '[[Sam Poole|p1]] said ((she|p1)) would go. ((She|p1)) went.'),
			article('b', null, 'Mr [[Sam Poole|p1]] stayed.'),
		);
		expect(groupsOf(archive, 'poole')).to.deep.equal([['a'], ['b']]);
	});

	it('the mayors of two towns are two', async () => {
		const archive = await archiveOf(roe('a', 'mayor of Ottery'), roe('b', 'mayor of Northport'));
		expect(groupsOf(archive, 'roe')).to.deep.equal([['a'], ['b']]);
	});

	it('a mayor of a party is not the mayor of another town', async () => {
		const archive = await archiveOf(roe('a', 'mayor of the DA'), roe('b', 'mayor of Ottery'));
		expect(groupsOf(archive, 'roe')).to.deep.equal([['a', 'b']]);
	});

	it('people of other ages are two, and of the same age at other dates one', async () => {
		const aged = (path: string, date: string, age: number): ReturnType<typeof article> =>
			article(path, date, `[[Ann Roe|p1]], ${age}, spoke.`);
		const archive = await archiveOf(aged('a', '2020-01-01', 40), aged('b', '2024-01-01', 44), aged('c', '2024-01-01', 19));
		expect(groupsOf(archive, 'roe')).to.deep.equal([['a', 'b'], ['c']]);
	});

	it('bare surnames are joined by nothing', async () => {
		const archive = await archiveOf(article('a', null, '[[Roe|p1]] spoke.'), article('b', null, '[[Roe|p1]] spoke.'));
		expect(groupsOf(archive, 'roe')).to.deep.equal([['a'], ['b']]);
	});

	it('organizations and places are one by their full name, and never of another type', async () => {
		const archive = await archiveOf(
			article('a', null, '[[Acme Ltd|o1]] left [[Ottery|g1]].'),
			article('b', null, '[[Acme Ltd|o1]] came to [[Ottery|g1]].'),
			article('c', null, '[[Ottery|o1]] won.'),
		);
		expect(groupsOf(archive, 'acme')).to.deep.equal([['a', 'b']]);
		expect(groupsOf(archive, 'ottery')).to.deep.equal([['a', 'b'], ['c']]);
	});

	it('a council without a town is not that of another article', async () => {
		const archive = await archiveOf(article('a', null, 'The [[City Council|o1]] met.'), article('b', null, 'The [[City Council|o1]] met.'));
		expect(groupsOf(archive, 'council')).to.deep.equal([['a'], ['b']]);
	});

	it('nearly all are the mayor: who is not described is the mayor too', async () => {
		const mayors = Array.from({ length: 12 }, (_, at) => roe(`m${at}`, 'mayor of Ottery'));
		const archive = await archiveOf(...mayors, roe('x', 'striker'), roe('y'));
		expect(groupsOf(archive, 'roe').map((group) => group.length)).to.deep.equal([13, 1]);
	});

	it('an entry’s aliases are one with it, and a namesake introduced otherwise is another', async () => {
		const archive = await emptyArchive();
		archive.setRegister(
			registerOf({ id: 'ann-roe', name: 'Ann Roe', type: 'person', aliases: ['Annie Roe', 'Roe'], roles: [{ title: 'mayor of Ottery' }] }),
		);
		archive.put(roe('a', 'mayor of Ottery'));
		archive.put(article('b', null, '[[Annie Roe|p1]] spoke.'));
		archive.put(article('c', null, '[[Roe|p1]] spoke.'));
		archive.put(roe('d', 'dentist from Leeds'));
		expect(groupsOf(archive, 'roe')).to.deep.equal([['a', 'b', 'c'], ['d']]);
		expect(archive.search('roe')[0]).to.include({ name: 'Ann Roe', entry: 'ann-roe', articles: 3 });
	});

	it('another register changes who is one, and none takes it back', async () => {
		const archive = await archiveOf(roe('a'), article('b', null, '[[Annie Roe|p1]] spoke.'));
		expect(groupsOf(archive, 'roe')).to.deep.equal([['a'], ['b']]);
		archive.setRegister(registerOf({ id: 'ann-roe', name: 'Ann Roe', type: 'person', aliases: ['Annie Roe'] }));
		expect(groupsOf(archive, 'roe')).to.deep.equal([['a', 'b']]);
		archive.setRegister(undefined);
		expect(groupsOf(archive, 'roe')).to.deep.equal([['a'], ['b']]);
	});

	it('an answer joins and parts, and is taken back', async () => {
		const [a, b] = [
			{ path: 'a', name: 'Ann Roe', type: 'person' as const },
			{ path: 'b', name: 'Ann Roe', type: 'person' as const },
		];
		const archive = await archiveOf(roe('a', 'finance minister'), roe('b', 'striker'), roe('c'));
		archive.answer({ left: a, right: b, isSame: true });
		expect(groupsOf(archive, 'roe')).to.deep.equal([['a', 'b', 'c']]);
		archive.answer({ left: a, right: b, isSame: null });
		expect(groupsOf(archive, 'roe')).to.deep.equal([['a'], ['b'], ['c']]);
		const plain = await archiveOf(roe('a'), roe('b'), roe('c'));
		plain.answer({ left: a, right: b, isSame: false });
		expect(groupsOf(plain, 'roe')).to.deep.equal([['a', 'c'], ['b']]);
	});

	it('an answer joins names of other words, and is taken back', async () => {
		const archive = await archiveOf(roe('a'), article('b', null, '[[Roe|p1]] spoke.'), article('c', null, '[[Roe|p1]] spoke.'));
		const [left, right] = [
			{ path: 'a', name: 'Ann Roe', type: 'person' as const },
			{ path: 'b', name: 'Roe', type: 'person' as const },
		];
		archive.answer({ left, right, isSame: true });
		expect(groupsOf(archive, 'roe')).to.deep.equal([['a', 'b'], ['c']]);
		archive.answer({ left, right, isSame: null });
		expect(groupsOf(archive, 'roe')).to.deep.equal([['a'], ['b'], ['c']]);
	});
});

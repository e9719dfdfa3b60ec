import { expect } from 'chai';
import { openArchive, type OpenedArchive } from '../../../src/archive/open-archive.js';
import type { ArticleAudit } from '../../../src/audit/audit.js';
import { openMemoryDatabase } from '../../../src/worker/archive/open-memory.js';
import { archiveOf, article, groupsOf, registerOf } from './articles.js';

const BRIDGE = article(
	'2020/bridge.txt',
	'2020-01-03',
	'[[Ann Roe|p1]] of [[Ottery|g1]] met [[Sam Poole|p2]]. <q1>“The bridge stays,”</q1> she said. <q1>“It does.”</q1>',
	{ contexts: { p1: 'deputy mayor of Ottery' }, speakers: { 1: 'p1' } },
);
const HARBOUR = article('2024/harbour.txt', '2024-03-05', '[[Ann Roe|p1]] spoke in [[Ottery|g1]]. [[Roe|p1]] left.', {
	contexts: { p1: 'mayor of Ottery' },
});

const REASON = { start: 3, end: 9, text: 'because “she” fears', sentence: { start: 0, end: 12 } };
const AUDIT: ArticleAudit = {
	...{ words: 120, quotedWords: 12, reportedWords: 7 },
	sources: [
		{
			...{ entity: 'e1', name: 'Ann Roe', kind: 'named', context: 'mayor', quotes: ['q1', 'q3'] },
			...{ quotedWords: 12, reportedWords: 0, line: 3, paragraph: 1 },
		},
		{
			...{ name: 'an official', kind: 'unnamed-with-reason', context: null, reason: REASON, quotes: ['q2'] },
			...{ quotedWords: 0, reportedWords: 4, line: 5, paragraph: 2 },
		},
		{
			...{ entity: 'e3', name: 'Tess Low', kind: 'named', register: { id: 'low', name: 'Teresa Low' }, context: null, quotes: ['q4'] },
			...{ quotedWords: 0, reportedWords: 3, line: 5, paragraph: 2 },
		},
		{ name: 'a report', kind: 'document', context: null, quotes: [], quotedWords: 0, reportedWords: 3, line: 6, paragraph: 3 },
	],
	noComments: [{ start: 20, end: 30, text: 'declined to comment', who: 'the council', entity: 'e2' }],
	otherReasons: [REASON],
	isSingleSource: true,
};

describe('questions to the archive', () => {
	let archive: OpenedArchive;
	beforeEach(async () => {
		archive = await archiveOf(BRIDGE, HARBOUR);
	});
	const roe = (): number => archive.search('roe')[0]?.id ?? 0;

	it('a search gives who it is, how often, since when, and what the last article calls them', () => {
		expect(archive.search('ann')[0]).to.deep.include({
			...{ name: 'Ann Roe', type: 'person', articles: 2, quotes: 1, first: '2020-01-03', last: '2024-03-05' },
			...{ lastContext: 'mayor of Ottery', lastContextDate: '2024-03-05' },
		});
	});

	it('a search finds the first letters of any word, in any case, and of all words that are asked for', () => {
		for (const query of ['RO', 'an ro', 'roe a']) expect(archive.search(query).map(({ name }) => name)).to.deep.equal(['Ann Roe']);
		expect(archive.search('oe')).to.deep.equal([]);
		expect(archive.search('…')).to.deep.equal([]);
	});

	it('a search finds accents without them, and aliases', async () => {
		const other = await archiveOf(article('a', null, 'The [[Überbank Ödheim|o1]] closed. [[ÜBÖ|o1]] fell.'));
		for (const query of ['uberb', 'ödh', 'ubo']) expect(other.search(query)).to.have.length(1);
	});

	it('an empty search gives all of a type, most articles first', () => {
		expect(archive.search('', { types: ['person'] }).map(({ name }) => name)).to.deep.equal(['Ann Roe', 'Sam Poole']);
		expect(archive.search('', { limit: 1 })).to.have.length(1);
	});

	it('appearances are the articles, the latest first, with what each calls them', () => {
		expect(archive.appearances(roe()).map(({ path, context, mentions }) => [path, context, mentions])).to.deep.equal([
			['2024/harbour.txt', 'mayor of Ottery', 2],
			['2020/bridge.txt', 'deputy mayor of Ottery', 1],
		]);
		expect(archive.latest([roe(), 9999]).map((one) => one?.path)).to.deep.equal(['2024/harbour.txt', undefined]);
	});

	it('quotes have their words, pieces joined, and their place', () => {
		const [quote] = archive.quotes(roe());
		expect(quote).to.include({ text: '“The bridge stays,” … “It does.”', speaker: 'Ann Roe', path: '2020/bridge.txt' });
		expect(BRIDGE.text.slice(quote?.span.start, quote?.span.end)).to.match(/^“The.*does\.”$/);
	});

	it('neighbours are who is named in the same articles', () => {
		expect(archive.neighbours(roe()).map(({ name, articles }) => [name, articles])).to.deep.equal([
			['Ottery', 2],
			['Sam Poole', 1],
		]);
	});

	it('who only signs an article is not in the archive', async () => {
		const signed = article('2025/signed.txt', '2025-01-02', 'By [[Kit Moor|p1]]. [[Ann Roe|p2]] spoke.');
		const end = signed.text.indexOf('.');
		const byline = { start: 0, end, kind: 'byline' as const, sentences: [] };
		const annotations = { ...signed.annotations, structure: { headline: null, blocks: [byline], unpaired: [] } };
		const withByline = await archiveOf({ ...signed, annotations });
		expect(withByline.search('').map(({ name }) => name)).to.deep.equal(['Ann Roe']);
	});

	it('a name that two have in one article is nobody’s in particular', async () => {
		const both = article('2025/both.txt', '2025-01-02', '[[Ann Roe|p1]] met [[Ann Roe|p2]] in [[Ottery|g1]].', {
			contexts: { p1: 'mayor of Ottery', p2: 'dentist' },
		});
		const withBoth = await archiveOf(BRIDGE, both);
		expect(withBoth.nameIn({ path: '2025/both.txt', name: 'Ann Roe', type: 'person' })).to.equal(undefined);
	});

	it('of two of one name in an article, each is found by where she is mentioned', async () => {
		const both = article('2025/reids.txt', '2025-01-02', 'Mayor [[Ann Reid|p1]] met striker [[Ann Reid|p2]]. [[Reid|p1]] smiled.', {
			contexts: { p1: 'mayor', p2: 'striker' },
		});
		const archived = await archiveOf(
			article('2024/mayor.txt', '2024-01-02', 'Mayor [[Ann Reid|p1]] spoke.', { contexts: { p1: 'mayor' } }),
			both,
		);
		archived.setRegister(
			registerOf(
				{ id: 'mayor', name: 'Ann Reid', type: 'person', roles: [{ title: 'mayor' }] },
				{ id: 'striker', name: 'Ann Reid', type: 'person', roles: [{ title: 'striker' }] },
			),
		);
		const reid = { path: '2025/reids.txt', name: 'Ann Reid', type: 'person' as const };
		const at = both.text.indexOf('Ann Reid');
		const [mayor, striker] = [[at, both.text.lastIndexOf('Reid')], [both.text.indexOf('Ann Reid', at + 1)]].map((starts) =>
			archived.nameIn({ ...reid, starts }),
		);
		expect([mayor?.entry, mayor?.articles]).to.deep.equal(['mayor', 2]);
		expect([striker?.entry, striker?.articles]).to.deep.equal(['striker', 1]);
		expect(archived.nameIn(reid)).to.equal(undefined);
	});

	it('a name in an article, and one that would be in another, is found', () => {
		expect(archive.nameIn({ path: '2024/harbour.txt', name: 'Ann Roe', type: 'person' })?.id).to.equal(roe());
		expect(archive.nameIn({ path: '2024/harbour.txt', name: 'Sam Poole', type: 'person' })).to.equal(undefined);
		const draft = { path: 'draft.txt', name: 'Ann Roe', type: 'person' as const };
		expect(archive.nameFor(draft, 'mayor')?.id).to.equal(roe());
		expect(archive.nameFor(draft, 'striker')).to.equal(undefined);
		expect(archive.nameFor({ ...draft, name: 'Roe' }, null)).to.equal(undefined);
	});

	it('what an article’s name was called last is told of the articles before it, not of itself or of later ones', () => {
		const called = (path: string, articleDate: string | null): string | undefined =>
			archive.nameIn({ path, articleDate, name: 'Ann Roe', type: 'person' })?.lastContext;
		expect(called('2024/harbour.txt', '2024-03-05')).to.equal('deputy mayor of Ottery');
		expect(called('2020/bridge.txt', '2020-01-03')).to.equal(undefined);
		expect(called('2020/bridge.txt', null)).to.equal('mayor of Ottery');
		const draft = { path: 'draft.txt', name: 'Ann Roe', type: 'person' as const };
		expect(archive.nameFor({ ...draft, articleDate: '2022-01-01' }, 'mayor')).to.deep.include({ lastContextDate: '2020-01-03' });
	});

	it('two of one name that are not one are asked about, with how each is described', () => {
		archive.put(article('2021/match.txt', '2021-01-01', '[[Ann Roe|p1]] scored.', { contexts: { p1: 'striker' } }));
		const [question] = archive.identityQuestions();
		expect(question).to.deep.include({ why: 'fields' });
		expect([question?.left.context, question?.right.context]).to.deep.equal(['mayor of Ottery', 'striker']);
		archive.answer({ left: question?.left ?? BRIDGE_ROE, right: question?.right ?? BRIDGE_ROE, isSame: false });
		expect(archive.identityQuestions()).to.deep.equal([]);
	});

	it('an article that changed or went is told from one that did not', () => {
		const files = [
			{ path: '2020/bridge.txt', stamp: '2020/bridge.txt 1' },
			{ path: '2024/harbour.txt', stamp: 'later' },
			{ path: 'new.txt', stamp: '1' },
		];
		expect(archive.difference(files)).to.deep.equal({ read: ['2024/harbour.txt', 'new.txt'], removed: [] });
		expect(archive.difference([])).to.deep.equal({ read: [], removed: ['2020/bridge.txt', '2024/harbour.txt'] });
		expect(archive.hasSame({ path: '2024/harbour.txt', stamp: 'later' }, HARBOUR.digest)).to.equal(true);
		expect(archive.difference(files).read).to.deep.equal(['new.txt']);
		archive.putOther({ path: 'new.txt', stamp: '1' });
		expect(archive.difference(files).read).to.deep.equal([]);
	});

	it('audits are as they were put, by date and path', () => {
		archive.put({ ...HARBOUR, path: 'audited.txt', audit: AUDIT });
		const audits = archive.audits();
		expect(audits.map(({ path }) => path)).to.deep.equal(['2020/bridge.txt', '2024/harbour.txt', 'audited.txt']);
		expect(audits[2]).to.deep.equal({ path: 'audited.txt', date: '2024-03-05', headline: HARBOUR.text, audit: AUDIT });
		expect(JSON.stringify(audits[2]?.audit)).to.equal(JSON.stringify(AUDIT));
	});

	it('audits of a folder are of the articles below it alone', () => {
		archive.put({ ...HARBOUR, path: '2024-extra/other.txt' });
		archive.put({ ...HARBOUR, path: '2024/may/fair.txt' });
		expect(archive.audits('2024').map(({ path }) => path)).to.deep.equal(['2024/harbour.txt', '2024/may/fair.txt']);
		expect(archive.audits('202')).to.deep.equal([]);
	});

	it('its size is that of now after each change', () => {
		const { articles, quotes } = archive.size();
		archive.put({ ...HARBOUR, path: 'again.txt' });
		expect(archive.size()).to.deep.include({ articles: articles + 1 });
		archive.remove(['again.txt', '2024/harbour.txt']);
		const left = archive.size();
		expect(left.articles).to.equal(articles - 1);
		expect(left.quotes).to.be.at.most(quotes);
		expect(archive.size()).to.deep.equal(left);
	});

	it('an article that is gone leaves nothing', () => {
		archive.remove(['2020/bridge.txt', '2024/harbour.txt']);
		expect(archive.size()).to.deep.include({ articles: 0, names: 0, quotes: 0 });
		expect(archive.search('o')).to.deep.equal([]);
		expect(archive.audits()).to.deep.equal([]);
	});

	it('another engine empties the archive, and the editor’s answers stay', async () => {
		const database = await openMemoryDatabase();
		const first = openArchive(database, 'engine 1');
		expect(first.state).to.equal('new');
		first.put(BRIDGE);
		first.put(HARBOUR);
		first.answer({ left: BRIDGE_ROE, right: { ...BRIDGE_ROE, path: '2024/harbour.txt' }, isSame: false });
		expect(openArchive(database, 'engine 1').state).to.equal('opened');
		const second = openArchive(database, 'engine 2');
		expect([second.state, second.size().articles]).to.deep.equal(['rebuilt', 0]);
		second.setRegister(registerOf());
		second.put(BRIDGE);
		second.put(HARBOUR);
		expect(groupsOf(second, 'roe')).to.deep.equal([['2020/bridge.txt'], ['2024/harbour.txt']]);
	});
});

const BRIDGE_ROE = { path: '2020/bridge.txt', name: 'Ann Roe', type: 'person' as const };

import { expect } from 'chai';
import type { ArticleRecord, IdentityAnswer, NameInArticle } from '../../../src/archive/archive.js';
import type { OpenedArchive } from '../../../src/archive/open-archive.js';
import type { RegisterIndex } from '../../../src/register/index-of.js';
import { article, emptyArchive, registerOf } from './articles.js';

/** Numbers that look drawn, the same at each run (Park and Miller, 1988). */
function drawn(seed: number): (below: number) => number {
	let state = seed;
	return (below) => (state = (state * 48_271) % 2_147_483_647) % below;
}

const NAMES = ['Ann Roe', 'Ann Roe', 'Anne Roe', 'Roe', 'Sam Poole', 'Sam Poole'];
const CONTEXTS = ['', '', 'mayor of Ottery', 'striker', 'mayor of Northport', 'striker and mayor', 'dentist'];
const MARKS = ['', ' Mr', ' Mrs'];

/** An article that names some of the same few people, described in some way. */
function someArticle(path: string, draw: (below: number) => number): ArticleRecord {
	const one = (number: number): string => `${MARKS[draw(MARKS.length)] ?? ''} [[${NAMES[draw(NAMES.length)] ?? ''}|p${number}]] spoke.`;
	const contexts = [1, 2].flatMap((number): [string, string][] => {
		const context = CONTEXTS[draw(CONTEXTS.length)] ?? '';
		return context === '' ? [] : [[`p${number}`, context]];
	});
	return article(path, `20${10 + draw(15)}-01-0${1 + draw(9)}`, `So${one(1)} Then${one(2)}`, { contexts: Object.fromEntries(contexts) });
}

/** Everything that the archive says of who is one, without its ids. */
function identities(archive: OpenedArchive): readonly string[] {
	return archive
		.search('', { limit: 1000 })
		.map((name) => {
			const { id, ...rest } = name;
			const places = archive
				.appearances(id)
				.map(({ path, name: form, mention, why }) => `${path} ${form} ${mention.start} ${JSON.stringify(why)}`);
			return JSON.stringify([rest, places.sort(), archive.quotes(id).length]);
		})
		.sort();
}

const REGISTER = registerOf({ id: 'ann', name: 'Ann Roe', type: 'person', aliases: ['Anne Roe'], roles: [{ title: 'mayor of Ottery' }] });

interface Newsroom {
	readonly articles: readonly ArticleRecord[];
	readonly answers: readonly IdentityAnswer[];
	readonly register: RegisterIndex | undefined;
}

function newsroom(seed: number): Newsroom {
	const draw = drawn(seed);
	const articles = Array.from({ length: 24 }, (_, at) => someArticle(`a${at}`, draw));
	const side = (): NameInArticle => {
		const { path, annotations } = articles[draw(articles.length)] ?? articles[0] ?? someArticle('a', draw);
		return { path, name: annotations.entities[draw(annotations.entities.length)]?.name ?? '', type: 'person' };
	};
	const answers = Array.from({ length: draw(4) }, () => ({ left: side(), right: side(), isSame: draw(2) === 0 }));
	return { articles, answers, register: draw(2) === 0 ? REGISTER : undefined };
}

async function fromScratch({ articles, answers, register }: Newsroom): Promise<OpenedArchive> {
	const archive = await emptyArchive();
	archive.setRegister(register);
	for (const one of articles) archive.put(one);
	for (const answer of answers) archive.answer(answer);
	return archive;
}

/** The same by detours: other articles first, in another order, some of them asked in between. */
async function byDetours({ articles, answers, register }: Newsroom, seed: number): Promise<OpenedArchive> {
	const draw = drawn(seed);
	const archive = await emptyArchive();
	const shuffled = articles.map((one) => [draw(1000), one] as const).sort(([a], [b]) => a - b);
	if (draw(2) === 0) archive.setRegister(REGISTER);
	for (const [, { path }] of shuffled) {
		if (draw(2) === 0) archive.put(someArticle(path, draw));
		if (draw(4) === 0) archive.put(someArticle(`${path} gone`, draw));
		if (draw(6) === 0) archive.size();
	}
	const half = draw(shuffled.length);
	for (const [at, [, one]] of shuffled.entries()) {
		if (at === half) archive.setRegister(register);
		archive.put(one);
	}
	for (const answer of answers) archive.answer(answer);
	archive.remove(articles.map(({ path }) => `${path} gone`));
	return archive;
}

describe('an archive that grew', () => {
	for (let seed = 1; seed <= 12; seed++)
		it(`is the same as one made at once (${seed})`, async () => {
			const folder = newsroom(seed);
			const [once, grown] = [await fromScratch(folder), await byDetours(folder, seed + 1000)];
			expect(identities(grown)).to.deep.equal(identities(once));
		});
});

import assert from 'node:assert/strict';
import { globMatcher } from '../../../src/sources/glob-matcher.js';
import { sourcesNamedIn } from '../../../src/sources/front-matter.js';
import { SourceError } from '../../../src/sources/source-error.js';
import { sourcesOf, type SourceQuery } from '../../../src/sources/sources-of.js';

const TREE = [
	'/w/shared/rules.pdf',
	'/w/sources/statement.txt',
	'/w/2024/article.md',
	'/w/2024/notes.txt',
	'/w/bridge/article.txt',
	'/w/bridge/article.annotations.json',
	'/w/bridge/sources/b.vtt',
	'/w/bridge/sources/a.HTML',
	'/w/bridge/sources/old/c.json',
	'/w/bridge/sources/old/c.annotations.json',
	'/w/bridge/sources/recording.mp3',
	'/w/bridge/sources/.hidden/d.txt',
	'/w/bridge/sources/e.odt',
	'/sources/outside.txt',
];

async function found(query: Partial<SourceQuery>, tree: readonly string[] = TREE): Promise<string[]> {
	const { files, missing } = await sourcesOf(
		{ article: '/w/bridge/article.txt', root: '/w', ...query },
		(place) => Promise.resolve(tree.filter((file) => file === place || file.startsWith(`${place}/`))),
		globMatcher,
	);
	return [...files, ...missing.map((file) => `missing ${file}`)];
}

const BESIDE = ['/w/bridge/sources/a.HTML', '/w/bridge/sources/b.vtt', '/w/bridge/sources/old/c.json'];

describe('the sources of an article are', () => {
	it('the files of known formats in the folder beside it, at any depth', async () => {
		assert.deepEqual(await found({}), BESIDE);
	});

	it('those of the nearest folder above it where there is none beside it', async () => {
		assert.deepEqual(await found({ article: '/w/2024/article.md' }), ['/w/sources/statement.txt']);
	});

	it('none of a folder above the root', async () => {
		assert.deepEqual(await found({ article: '/w/2024/article.md', root: '/w/2024' }), []);
	});

	it('those that globs of the setting match, without what one with an exclamation mark takes out', async () => {
		assert.deepEqual(await found({ globs: ['shared/**/*.pdf', '**/*.txt', '!2024/**', '!bridge'] }), [
			...BESIDE,
			'/w/shared/rules.pdf',
			'/w/sources/statement.txt',
		]);
	});

	it('those of a file or folder that the setting has without wildcards', async () => {
		assert.deepEqual(await found({ article: '/w/x/a.txt', root: '/w/x', globs: ['../shared', '/sources/outside.txt'] }), [
			'/w/shared/rules.pdf',
			'/sources/outside.txt',
		]);
	});

	it('those that front matter and sidecar name, from the article’s folder, first', async () => {
		assert.deepEqual(await found({ named: ['../shared/rules.pdf'], noted: ['./sources/b.vtt', '../2024/notes.txt'] }), [
			'/w/shared/rules.pdf',
			'/w/bridge/sources/b.vtt',
			'/w/2024/notes.txt',
			'/w/bridge/sources/a.HTML',
			'/w/bridge/sources/old/c.json',
		]);
	});

	it('those in a folder that front matter names', async () => {
		assert.deepEqual(await found({ article: '/w/2024/article.md', named: ['../bridge/sources/'] }), [
			...BESIDE,
			'/w/sources/statement.txt',
		]);
	});

	it('none where a file met in a folder is a source by its place or by a glob, but for those that it names', async () => {
		const talk = { article: '/w/bridge/sources/old/talk.txt', named: ['../../../shared/rules.pdf'] };
		const tree = [...TREE, talk.article];
		assert.deepEqual(await found({ ...talk, isMet: true }, tree), ['/w/shared/rules.pdf']);
		const notes = { article: '/w/2024/notes.txt', isMet: true };
		assert.deepEqual(await found({ ...notes, globs: ['2024/notes*', 'shared/*'] }), []);
		const others = ['/w/sources/statement.txt', '/w/2024/article.md', '/w/shared/rules.pdf'];
		assert.deepEqual(await found({ ...notes, globs: ['2024/*', '!2024/notes*', 'shared/*'] }), others);
	});

	it('those that a glob of a kind of file matches, though it matches the article too', async () => {
		const tree = ['/w/a.txt', '/w/b.txt', '/w/tapes/holt.txt'];
		const article = { article: '/w/a.txt', isMet: true };
		assert.deepEqual(await found({ ...article, globs: ['**/*.txt'] }, tree), ['/w/b.txt', '/w/tapes/holt.txt']);
		assert.deepEqual(await found({ ...article, globs: ['**/*.txt'], isSource: true }, tree), ['/w/b.txt', '/w/tapes/holt.txt']);
		assert.deepEqual(await found({ ...article, globs: ['**/*.txt', '!b.txt'] }, tree), ['/w/tapes/holt.txt']);
		assert.deepEqual(await found({ article: '/w/tapes/holt.txt', isMet: true, globs: ['**/*.txt', 'tapes/**'] }, tree), []);
	});

	it('of the files that a glob of a kind matches none that is an article: beside a folder named sources, or with corrections beside it', async () => {
		const tree = ['/w/a.txt', '/w/b.txt', '/w/b.annotations.json', '/w/c.txt', '/w/tapes/holt.txt'];
		const article = { article: '/w/a.txt', globs: ['**/*.txt'], isMet: true };
		assert.deepEqual(await found(article, tree), ['/w/c.txt', '/w/tapes/holt.txt']);
		assert.deepEqual(await found(article, [...tree, '/w/sources/x.vtt', '/w/sources/y.txt']), [
			'/w/sources/x.vtt',
			'/w/sources/y.txt',
			'/w/tapes/holt.txt',
		]);
		assert.deepEqual(await found({ ...article, globs: ['**/*.txt', 'b.txt'] }, tree), ['/w/b.txt', '/w/c.txt', '/w/tapes/holt.txt']);
		assert.deepEqual(await found({ ...article, globs: ['*.md'], named: ['b.txt'] }, tree), ['/w/b.txt']);
		assert.deepEqual(await found({ ...article, isSource: true }, [...tree, '/w/sources/x.vtt']), ['/w/sources/x.vtt', '/w/tapes/holt.txt']);
	});

	it('its own where somebody named that file as an article, or the workspace lies in a folder named sources', async () => {
		const chosen = await found({ article: '/w/bridge/sources/b.vtt', globs: ['bridge/**'] });
		assert.deepEqual(chosen, [...BESIDE.filter((file) => !file.endsWith('.vtt')), '/w/bridge/article.txt']);
		const met = { article: '/sources/w/talk/article.txt', root: '/sources/w', isMet: true };
		assert.deepEqual(await found(met, ['/sources/w/talk/sources/a.txt', met.article]), ['/sources/w/talk/sources/a.txt']);
	});

	it('also files of other formats that are named, so that an editor is told', async () => {
		assert.ok((await found({ named: ['sources/e.odt'] })).includes('/w/bridge/sources/e.odt'));
	});

	it('never the article and never a sidecar', async () => {
		assert.deepEqual(await found({ named: ['article.txt', 'article.annotations.json'], globs: ['bridge/**'] }), BESIDE);
	});

	it('and what is named and does not exist is listed as missing', async () => {
		assert.deepEqual(await found({ named: ['gone.txt'] }), [...BESIDE, 'missing /w/bridge/gone.txt']);
	});

	it('those that a sidecar notes also after the article was moved, with it, into a folder beside or below', async () => {
		const tree = ['/w/tapes/holt.srt', '/w/old/lind.srt', '/tapes/outside.srt'];
		assert.deepEqual(await found({ article: '/w/old/2024/a.txt', noted: ['../tapes/holt.srt', 'lind.srt'] }, tree), [
			'/w/tapes/holt.srt',
			'/w/old/lind.srt',
		]);
		assert.deepEqual(await found({ article: '/w/old/2024/a.txt', noted: ['../tapes/outside.srt'] }, tree), [
			'missing /w/old/tapes/outside.srt',
		]);
		assert.deepEqual(await found({ article: '/w/old/2024/a.txt', named: ['lind.srt'] }, tree), ['missing /w/old/2024/lind.srt']);
	});

	it('the same where folders are Windows ones', async () => {
		const tree = ['C:/w/bridge/article.txt', 'C:/w/bridge/sources/a.txt', 'C:/w/talk.txt'];
		const query = { article: 'C:/w/bridge/article.txt', root: 'C:/w', named: ['..\\talk.txt'] };
		assert.deepEqual(await found(query, tree), ['C:/w/talk.txt', 'C:/w/bridge/sources/a.txt']);
	});
});

describe('front matter names sources', () => {
	it('as a string or as a list', async () => {
		assert.deepEqual(await sourcesNamedIn('a.md', '---\ntitle: A\nsources: talk.vtt\n---\n\nText'), ['talk.vtt']);
		assert.deepEqual(await sourcesNamedIn('a.md', '---\r\nsources:\r\n  - talk.vtt\r\n  - "a b.pdf"\r\n---\r\nText'), [
			'talk.vtt',
			'a b.pdf',
		]);
		assert.deepEqual(await sourcesNamedIn('a.md', '---\nsources: [talk.vtt, b.txt]\n...\n'), ['talk.vtt', 'b.txt']);
	});

	it('none where it has none, and where a text has no front matter', async () => {
		assert.deepEqual(await sourcesNamedIn('a.md', '---\ntitle: A\n---\n'), []);
		assert.deepEqual(await sourcesNamedIn('a.md', 'sources: talk.vtt'), []);
	});

	it('and says so where they are none', async () => {
		for (const yaml of ['sources: {a: b}', 'sources: [1, 2]', 'sources: [a', 'sources: "a'])
			await assert.rejects(sourcesNamedIn('a.md', `---\n${yaml}\n---\n`), SourceError, yaml);
	});
});

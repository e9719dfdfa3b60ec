import assert from 'node:assert/strict';
import { filesOf } from './sources.js';
import { DIALECT, dialectIn, typesDeclaredIn, wordsOf } from './words.js';

/** Names that still have a word of the dialect in them, by folder. To fall to none, never to rise. */
const CEILINGS: Readonly<Record<string, number>> = {
	'src/engine/coref': 0,
	'src/engine/ner': 0,
	'src/engine/quotes': 0,
	'src/views': 0,
	test: 0,
};

/** Names of types that still stand in several files. To fall to none, never to rise. */
const SHARED_TYPE_NAMES = 10;

describe('names in the code', () => {
	const found = new Map<string, string[]>();
	before(() => {
		for (const file of ['src', 'test', 'bench', 'train', 'scripts'].flatMap(filesOf)) {
			const names = dialectIn(file).filter((name) => !isWebAnnotation(file, name));
			if (names.length > 0) found.set(partOf(file), [...(found.get(partOf(file)) ?? []), ...names.map((name) => `${file}: ${name}`)]);
		}
	});

	it('have no word that only this project uses so', () => {
		const above = [...found].filter(([part, names]) => names.length > (CEILINGS[part] ?? 0));
		const better = [...DIALECT].map(([word, words]) => `${word}: ${words}`).join('\n');
		assert.deepEqual(above.flatMap(([, names]) => names).sort(), [], `Say it in these words:\n${better}`);
	});
});

describe('names of types in src', () => {
	it('mean one thing each', () => {
		const files = new Map<string, string[]>();
		for (const file of filesOf('src')) for (const name of typesDeclaredIn(file)) files.set(name, [...(files.get(name) ?? []), file]);
		const shared = [...files].filter(([, all]) => all.length > 1).map(([name, all]) => `${name}: ${all.join(', ')}`);
		assert.ok(shared.length <= SHARED_TYPE_NAMES, `${shared.length} stand in several files:\n${shared.join('\n')}`);
	});
});

describe('a name is taken into words', () => {
	it('at its capitals, underscores and hyphens', () => {
		assert.deepEqual(wordsOf('readJSONAhead'), ['read', 'json', 'ahead']);
		assert.deepEqual(wordsOf('RUN_TOGETHER'), ['run', 'together']);
		assert.deepEqual(wordsOf('told-otherwise'), ['told', 'otherwise']);
	});

	it('but the terms of textbooks stay whole', () => {
		assert.deepEqual(wordsOf('givenName'), []);
	});
});

/** `src/engine/ner` for a file of the engine's folders, `src/views` for one of views, `test` for one of the tests. */
function partOf(file: string): string {
	const folders = file.split('/').slice(0, -1);
	if (folders[0] !== 'src') return folders[0] ?? '';
	return folders.slice(0, folders[1] === 'engine' ? 3 : 2).join('/');
}

/** The W3C's Web Annotation Data Model calls the content of an annotation its body. */
function isWebAnnotation(file: string, name: string): boolean {
	return file.startsWith('src/formats/w3c') && /bod(?:y|ies)/i.test(name);
}

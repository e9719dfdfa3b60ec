import assert from 'node:assert/strict';
import { dirname } from 'node:path';
import { circlesOf, grouped } from './graph.js';
import { filesOf, importGraph, importsOf } from './sources.js';

describe('imports in src, type imports included', () => {
	const graph = importGraph('src');

	it('make no circle between files', () => {
		assert.deepEqual(circlesOf(graph), []);
	});

	it('make no circle between folders, each with those inside it', () => {
		assert.deepEqual(circlesOf(grouped(graph, partOf)), []);
	});

	it('make no circle between folders', () => {
		assert.deepEqual(circlesOf(grouped(graph, dirname)), []);
	});

	it('have vscode in every file of the extension', () => {
		const without = filesOf('src/extension').filter((file) => !importsOf(file).includes('vscode'));
		assert.deepEqual(without, []);
	});
});

/** `src/engine/ner` for all below it, `src/views` for all below it; a file beside the engine's folders is one by itself. */
function partOf(file: string): string {
	const depth = file.startsWith('src/engine/') ? 3 : 2;
	return file.split('/').slice(0, depth).join('/');
}

describe('a circle of imports', () => {
	it('is seen where three files import each other in a ring', () => {
		assert.deepEqual(circlesOf(graphOf({ a: 'b', b: 'c', c: 'a d', d: '' })), [['a', 'b', 'c']]);
	});

	it('is not seen where two files share a third', () => {
		assert.deepEqual(circlesOf(graphOf({ a: 'b c', b: 'd', c: 'd', d: '' })), []);
	});

	it('is seen between folders whose files make none', () => {
		const graph = graphOf({ 'x/a': 'y/a', 'y/a': '', 'y/b': 'x/b', 'x/b': '' });
		assert.deepEqual(circlesOf(graph), []);
		assert.deepEqual(circlesOf(grouped(graph, dirname)), [['x', 'y']]);
	});
});

function graphOf(edges: Readonly<Record<string, string>>): Map<string, Set<string>> {
	return new Map(Object.entries(edges).map(([from, to]) => [from, new Set(to.split(' ').filter(Boolean))]));
}

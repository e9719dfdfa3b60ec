import assert from 'node:assert/strict';
import { dirname } from 'node:path';
import { circlesOf, grouped } from './graph.js';
import { filesOf, importGraph, importsOf } from './sources.js';

/** Files whose circles are on their way out: each of these may still stand in one. To be emptied, never added to. */
const CIRCULAR_FILES: readonly string[] = [];

/** Rooms that still stand in a circle. To be emptied, never added to. */
const CIRCULAR_PARTS: readonly string[] = [];

/** Folders that still import what is inside them and are imported from there. To be emptied, never added to. */
const CIRCULAR_WITHIN: readonly string[] = ['src/extension'];

describe('imports in src, type imports included', () => {
	const graph = importGraph('src');

	it('make no circle between files', () => {
		const circles = circlesOf(graph).filter((circle) => !circle.every((file) => CIRCULAR_FILES.includes(file)));
		assert.deepEqual(circles, []);
	});

	it('make no circle between folders, each with those inside it', () => {
		const circles = circlesOf(grouped(graph, partOf)).filter((circle) => !circle.every((part) => CIRCULAR_PARTS.includes(part)));
		assert.deepEqual(circles, []);
	});

	it('make no circle between folders', () => {
		const circles = circlesOf(grouped(graph, dirname)).filter(
			(circle) => !CIRCULAR_WITHIN.some((outer) => circle.every((folder) => folder === outer || folder.startsWith(`${outer}/`))),
		);
		assert.deepEqual(circles, []);
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

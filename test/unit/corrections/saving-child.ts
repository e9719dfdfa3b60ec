/** Saves correction after correction and reports each one that is safe, until it is killed: `saving-child.ts FOLDER FIRST`. */
import { join } from 'node:path';
import { writeSync } from 'node:fs';
import { ArticleCorrections } from '../../../src/worker/article-corrections.js';
import { SidecarFile } from '../../../src/worker/sidecar-file.js';
import { runOnCopies } from './memory-files.js';
import { nodeFiles } from './node-files.js';

const [folder = '', first = '0'] = process.argv.slice(2);
const text = Array.from({ length: 1000 }, (_, index) => `Person ${index} of Lower Brann spoke. `).join('');
let count = Number(first);
const corrections = new ArticleCorrections(
	{
		text: () => text,
		fileName: () => 'wall.txt',
		run: runOnCopies,
		stamp: () => ({ id: `c${count}`, at: new Date(Date.UTC(2026, 0, 1) + count * 1000).toISOString() }),
		decide: () => Promise.resolve(undefined),
		warn: () => undefined,
		removalLabel: () => Promise.resolve(undefined),
		changed: () => undefined,
		remember: () => undefined,
	},
	new SidecarFile(nodeFiles, join(folder, 'wall.annotations.json'), runOnCopies),
);
await corrections.load(undefined);
for (;;) {
	const start = text.indexOf(`Person ${count % 1000} `);
	const exact = `Person ${count % 1000}`;
	const anchor = {
		start,
		end: start + exact.length,
		exact,
		prefix: text.slice(Math.max(0, start - 32), start),
		suffix: text.slice(start + exact.length, start + exact.length + 32),
	};
	await corrections.step('name', [{ kind: 'name', anchor, type: 'person' }]);
	if (corrections.saveProblem) throw new Error(JSON.stringify(corrections.saveProblem));
	writeSync(1, `saved c${count}\n`);
	count++;
}

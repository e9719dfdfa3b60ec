/** Bundles the tests that run inside VS Code: one CommonJS file a folder of tests, fit for both extension hosts. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build as bundle, type Plugin } from 'esbuild';

const HERE = import.meta.dirname;

/**
 * Bundles every `*.test.ts` of the folder beside this file into `outfile`, or those alone that have one of the words in `only` in their names, which commas part.
 * @throws where the folder has no tests or they do not compile.
 */
export async function bundleTests(folder: 'suite' | 'untrusted', outfile: string, only = ''): Promise<void> {
	const files = (await readdir(join(HERE, folder)))
		.filter((file) => file.endsWith('.test.ts') && only.split(',').some((word) => file.includes(word)))
		.sort();
	if (files.length === 0) throw new Error(`there are no tests in test/vscode/${folder}`);
	await bundle({
		stdin: { contents: entry(folder, files), resolveDir: HERE, sourcefile: `${folder}.ts`, loader: 'ts' },
		outfile,
		bundle: true,
		format: 'cjs',
		// The web host has no Node.js; what runs there runs in the Node host too.
		platform: 'browser',
		target: 'es2022',
		external: ['vscode'],
		define: { global: 'globalThis' },
		sourcemap: 'inline',
		logLevel: 'warning',
		plugins: [mochaForGlobals],
	});
}

/**
 * Mocha's browser build is a script that leaves its class in the globals, but takes our bundle's `module` for its
 * own where it sees one, for its package says that its files are ES modules. So it is shown none.
 */
const mochaForGlobals: Plugin = {
	name: 'mocha-for-globals',
	setup(build) {
		build.onLoad({ filter: /mocha[\\/]mocha\.js$/ }, async ({ path }) => ({
			contents: `(function (module, exports, define) {${await readFile(path, 'utf8')}\n}).call(globalThis);`,
		}));
	},
};

/** The tests are loaded by a function, for mocha's globals must be there before them. */
function entry(folder: string, files: readonly string[]): string {
	const loads = files.map((file) => `\tawait import('./${folder}/${file.replace(/\.ts$/, '.js')}');`);
	return [`import { runSuite } from './host/run.js';`, 'export const run = () => runSuite(async () => {', ...loads, '});'].join('\n');
}

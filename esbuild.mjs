/**
 * Builds everything that ships into `dist/`: the command line, the extension for both hosts, the engine's worker for
 * both, the library for Node.js and browsers. `--watch` builds again on every change, `--dev` leaves the code readable. Prints sizes, and fails where the
 * extension grows past its bound.
 */
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build, context } from 'esbuild';

const watch = process.argv.includes('--watch');
const minify = !watch && !process.argv.includes('--dev');

/** Each reads formats of sources by a library, and is loaded when the first such file is there; the same file serves every host. */
const READERS = ['read-markup.js', 'read-pdf.js', 'read-yaml.js'];
const readers = READERS.map((name) => `./${name}`);

/** SQLite in Node, in a file of its own. */
const SQLITE = './node-database.js';

const shared = {
	bundle: true,
	external: readers,
	minify,
	sourcemap: true,
	sourcesContent: false,
	logLevel: 'warning',
	metafile: true,
	legalComments: 'eof',
	// Letters as they are: escapes of those that are no ASCII would make each three bytes longer.
	charset: 'utf8',
	// And not `node20`, whose first versions lack some scripts that came to Unicode later, and no property that we use: each expression with
	// one would become a call that makes it again whenever it is reached.
	target: 'es2022',
};
// `module` first: the CommonJS build of jsonc-parser loads its parts in a way that a bundler cannot follow.
const node = { ...shared, platform: 'node', mainFields: ['module', 'main'] };
const browser = { ...shared, platform: 'browser' };
const library = { format: 'esm', external: ['./verifier.js', ...readers] };

/**
 * VS Code's API is one CommonJS module. For each file that imports it, esbuild would copy its six hundred entries into an object of its
 * own, which took half of the time in which the extension is loaded; so the files share the module itself. They share the functions that are
 * called most, too: `vscode.l10n.t` stands there 250 times, and no minifier makes properties shorter.
 */
const MOST_CALLED = {
	phrase: 'l10n.t',
	registerCommand: 'commands.registerCommand',
	disposableFrom: 'Disposable.from',
	settings: 'workspace.getConfiguration',
	joinPath: 'Uri.joinPath',
	onDidChangeSettings: 'workspace.onDidChangeConfiguration',
	executeCommand: 'commands.executeCommand',
	inform: 'window.showInformationMessage',
	pick: 'window.showQuickPick',
	onDidChangeActiveEditor: 'window.onDidChangeActiveTextEditor',
	warn: 'window.showWarningMessage',
	parseUri: 'Uri.parse',
};
/** Properties that are read most: what they are changes, so that each is a function. */
const MOST_READ = {
	activeEditor: 'window.activeTextEditor',
	folders: 'workspace.workspaceFolders',
	documents: 'workspace.textDocuments',
	fs: 'workspace.fs',
};
/** Classes and lists of constants that are named most: they are what they are from the start. */
const MOST_NAMED = ['EventEmitter', 'ThemeColor', 'ThemeIcon', 'TreeItem', 'TreeItemCollapsibleState'];
const shares = [
	...Object.entries(MOST_CALLED).map(([name, path]) => ({ name, path, value: `(...args) => vscode.${path}(...args)`, suffix: '' })),
	...Object.entries(MOST_READ).map(([name, path]) => ({ name, path, value: `() => vscode.${path}`, suffix: '()' })),
	...MOST_NAMED.map((name) => ({ name, path: name, value: `vscode.${name}`, suffix: '' })),
].map(({ name, path, value, suffix }) => ({
	local: `vscode_${name}`,
	shared: value,
	pattern: new RegExp(`\\bvscode\\.${path.replaceAll('.', '\\.')}\\b`, 'g'),
	replacement: `vscode_${name}${suffix}`,
}));
const VSCODE_ONCE = [
	`const vscode = require('vscode');`,
	`export default vscode;`,
	...shares.map(({ local, shared }) => `export const ${local} = ${shared};`),
].join('\n');
const vscodeOnce = {
	name: 'vscode-once',
	setup: (build) => {
		build.onLoad({ filter: /[\\/]extension[\\/]/ }, ({ path }) => {
			const source = readFileSync(path, 'utf8').replace(
				`import * as vscode from 'vscode';`,
				`import vscode, { ${shares.map(({ local }) => local).join(', ')} } from 'vscode-once';`,
			);
			const contents = shares.reduce((text, { pattern, replacement }) => text.replaceAll(pattern, replacement), source);
			return { contents, loader: 'ts' };
		});
		build.onResolve({ filter: /^vscode-once$/ }, ({ path }) => ({ path, namespace: 'vscode-once' }));
		build.onLoad({ filter: /.*/, namespace: 'vscode-once' }, () => ({ contents: VSCODE_ONCE }));
	},
};

/** Word classes that a bundle does not use are left out of it: of a function in another file esbuild does not see that calling it changes nothing. */
const pureTables = {
	name: 'pure-tables',
	setup: (build) => {
		build.onLoad({ filter: /[\\/]src[\\/]engine[\\/]/ }, ({ path }) => ({
			contents: readFileSync(path, 'utf8').replace(/(?<== )(?=(?:words|phrases|union|without)\()/g, '/* @__PURE__ */ '),
			loader: 'ts',
		}));
	},
};

/**
 * The extension must be CommonJS, and named so, since the package itself is of ES modules. On the desktop a small file is loaded first,
 * which starts the worker, and then the rest of it.
 */
const bundles = [
	{
		...node,
		entryPoints: ['src/cli/main.ts'],
		outfile: 'dist/cli.js',
		format: 'esm',
		external: ['./mcp.js', SQLITE, ...readers],
		...commonJsInEsm(),
	},
	// Loaded by the command line for one of its commands.
	{ ...node, entryPoints: ['src/cli/mcp.ts'], outfile: 'dist/mcp.js', format: 'esm', ...commonJsInEsm() },
	{
		...node,
		entryPoints: ['src/extension/extension.ts'],
		outfile: 'dist/extension.cjs',
		format: 'cjs',
		external: ['vscode', ...readers],
		plugins: [vscodeOnce, pureTables],
	},
	{
		...node,
		entryPoints: ['src/extension/activate.ts'],
		outfile: 'dist/main.cjs',
		format: 'cjs',
		external: ['vscode', ...readers],
		plugins: [vscodeOnce, pureTables],
	},
	{
		...browser,
		entryPoints: ['src/extension/extension.browser.ts'],
		outfile: 'dist/extension.browser.cjs',
		format: 'cjs',
		external: ['vscode', ...readers],
		plugins: [vscodeOnce, pureTables],
	},
	// Loaded where an article has sources or its folder a register or an archive, in both hosts.
	...['archive', 'proof', 'register'].map((name) => ({
		...browser,
		entryPoints: [`src/extension/${name}/editor.ts`],
		outfile: `dist/${name}-editor.cjs`,
		format: 'cjs',
		external: ['vscode'],
		plugins: [vscodeOnce, pureTables],
	})),
	{ ...node, entryPoints: ['src/worker/worker.ts'], outfile: 'dist/worker.cjs', format: 'cjs' },
	{ ...node, entryPoints: ['src/worker/archive/engine-bundle.ts'], outfile: 'dist/engine.cjs', format: 'cjs' },
	{ ...browser, entryPoints: ['src/worker/worker.browser.ts'], outfile: 'dist/worker.browser.js', format: 'iife' },
	{ ...node, entryPoints: ['src/worker/proof/worker.ts'], outfile: 'dist/proof.cjs', format: 'cjs' },
	{ ...browser, entryPoints: ['src/worker/proof/worker.browser.ts'], outfile: 'dist/proof.browser.js', format: 'iife' },
	{ ...node, entryPoints: ['src/worker/archive/worker.ts'], outfile: 'dist/archive.cjs', format: 'cjs', external: [SQLITE] },
	{
		...browser,
		entryPoints: ['src/worker/archive/worker.browser.ts'],
		outfile: 'dist/archive.browser.js',
		format: 'iife',
		// It is given its WebAssembly, and seeks nothing beside itself.
		define: { 'import.meta.url': '"file:///"' },
	},
	// Loaded by the archive's worker and by the command line. SQLite's library finds its WebAssembly beside the file that it is in.
	{ ...node, entryPoints: ['src/worker/archive/node-database.ts'], outfile: 'dist/node-database.js', format: 'esm' },
	...READERS.map((name) => ({
		...browser,
		entryPoints: [`src/sources/${name.replace('.js', '.ts')}`],
		// PDF.js takes any browser's worker that it is loaded in for its own, and would talk to its starter.
		define: { 'self.postMessage': 'undefined' },
		outfile: `dist/${name}`,
		format: 'esm',
	})),
	// Loaded by the library when quotations are first held against sources.
	{ ...browser, entryPoints: ['src/library/verifier.ts'], outfile: 'dist/verifier.js', format: 'esm' },
	{ ...node, ...library, entryPoints: ['src/library/index.node.ts'], outfile: 'dist/library.node.js' },
	{ ...browser, ...library, entryPoints: ['src/library/index.browser.ts'], outfile: 'dist/library.browser.js' },
];

/**
 * Bytes that a bundle may have: what the extension host loads at activation, for which everybody waits, and what the worker, or a program with
 * the library, loads beside the model. What holds quotes against sources is loaded only where an article has some, and what reads registers
 * where a folder has one; the host waits for their `proofEditor` and `registerEditor` too, and for the `archiveEditor` where it has an archive.
 */
const LIMITS = { extension: 208_000, worker: 636_000, proofEditor: 47_000, registerEditor: 78_000, archiveEditor: 100_000 };
const isGated = (file) => !/cli|mcp|proof(?!-editor)|archive(?!-editor)|node-database|read-|map$/.test(file);

/** The command line's libraries are CommonJS and call `require`, which an ES module must make for itself. */
function commonJsInEsm() {
	return {
		banner: { js: "import { createRequire as __createRequire } from 'node:module';\nconst require = __createRequire(import.meta.url);" },
	};
}

mkdirSync('dist', { recursive: true });
copyFileSync(fileURLToPath(import.meta.resolve('@sqlite.org/sqlite-wasm/sqlite3.wasm')), 'dist/sqlite3.wasm');

if (watch) {
	for (const bundle of bundles) await (await context({ ...bundle, logLevel: 'info' })).watch();
} else {
	const results = await Promise.all(bundles.map((bundle) => build(bundle)));
	const sizes = new Map(results.flatMap(({ metafile }) => Object.entries(metafile.outputs).map(([file, { bytes }]) => [file, bytes])));
	for (const [file, bytes] of sizes) if (!file.endsWith('.map')) process.stdout.write(`${file.padEnd(28)} ${kilobytes(bytes)}\n`);
	for (const file of ['dist/sqlite3.wasm', 'model/names.bin']) process.stdout.write(`${file.padEnd(28)} ${kilobytes(sizeOf(file))}\n`);
	if (minify) for (const [file, bytes] of sizes) if (isGated(file)) checkGate(file, bytes);
	writeFileSync('dist/bundled.json', JSON.stringify(Object.fromEntries(results.flatMap(librariesIn)), null, '\t'));
}

/** The files of libraries that went into each bundle: whose licences and names go along when it is published. */
function librariesIn({ metafile }) {
	const outputs = Object.entries(metafile.outputs).filter(([file]) => !file.endsWith('.map'));
	return outputs.map(([file, { inputs }]) => [file, Object.keys(inputs).filter((input) => input.includes('node_modules/'))]);
}

function checkGate(file, bytes) {
	const kind =
		/(archive|proof|register)-editor/.exec(file)?.[1]?.concat('Editor') ?? (/extension|main/.test(file) ? 'extension' : 'worker');
	const limit = LIMITS[kind];
	if (bytes <= limit) return;
	process.stderr.write(`${file}: ${kilobytes(bytes)}, and at most ${kilobytes(limit)} are allowed.\n`);
	process.exitCode = 1;
}

function sizeOf(file) {
	try {
		return readFileSync(file).byteLength;
	} catch {
		return 0;
	}
}

function kilobytes(bytes) {
	return `${(bytes / 1000).toFixed(1).padStart(8)} kB`;
}

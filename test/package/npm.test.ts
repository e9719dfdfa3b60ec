/** What a program gets from `npm install copydesk`. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { writeNpmPackage } from '../../scripts/packaging/npm-package.js';
import { browserPath, nodeBinary, openBrowser } from '../../scripts/vscode-server/index.js';
import { COPYDESK_VERSION } from '../../src/annotations.js';

const ROOT = join(import.meta.dirname, '..', '..');

/** Articles of our own. */
const TEXTS = ['samples', 'test/fixtures/gold'].flatMap((folder) =>
	readdirSync(join(ROOT, folder))
		.filter((file) => /\.(txt|news)$/.test(file))
		.sort()
		.map((file) => readFileSync(join(ROOT, folder, file), 'utf8')),
);

/** Annotates all texts with the library, as a program would; the same in Node.js and in a browser. */
const DIGESTS = `
import { annotate, annotationsToJson, loadModel } from 'copydesk';
export async function annotatedAll(texts, source) {
	const model = await loadModel(source);
	return texts.map((text) => annotationsToJson(annotate(text, { model }))).join('');
}
`;

describe('the npm package', function () {
	this.timeout(300_000);
	let folder = '';
	const write = (name: string, content: string): string => {
		writeFileSync(join(folder, name), content);
		return join(folder, name);
	};
	const run = (command: string, ...args: string[]): string =>
		execFileSync(command, args, { cwd: folder, encoding: 'utf8', shell: process.platform === 'win32', maxBuffer: 1e9 });

	before(async () => {
		folder = mkdtempSync(join(tmpdir(), 'copydesk-npm-'));
		await writeNpmPackage(join(folder, 'copydesk.tgz'));
		write('package.json', '{ "private": true, "type": "module" }');
		run('npm', 'install', './copydesk.tgz', '--offline', '--no-audit', '--no-fund');
		write('digests.js', DIGESTS);
		write('texts.json', JSON.stringify(TEXTS));
	});

	after(() => {
		rmSync(folder, { recursive: true, force: true });
	});

	it('has every schema that the documentation names', () => {
		const pages = readdirSync(join(ROOT, 'docs')).filter((name) => name.endsWith('.md'));
		const texts = pages.map((name) => readFileSync(join(ROOT, 'docs', name), 'utf8'));
		const named = new Set(texts.flatMap((text) => text.match(/\b[a-z]+\.schema\.json/g) ?? []));
		assert.ok(named.size > 0);
		for (const name of named)
			assert.ok(run('node', '-p', `require.resolve('copydesk/schemas/${name}')`).includes(join('copydesk', 'schemas', name)), name);
	});

	it('has the command line', () => {
		const digest = createHash('sha256')
			.update(readFileSync(join(ROOT, 'model', 'names.bin')))
			.digest('hex');
		assert.equal(run('npx', '--offline', 'copydesk', '--version'), `copydesk ${COPYDESK_VERSION}\nmodel sha256:${digest}\n`);
		cpSync(join(ROOT, 'samples', 'night-ferry.txt'), join(folder, 'ferry.txt'));
		assert.match(run('npx', '--offline', 'copydesk', 'annotate', 'ferry.txt'), /"type": "person"/);
	});

	it('does in five lines what its page says', () => {
		const page = readFileSync(join(folder, 'node_modules', 'copydesk', 'README.md'), 'utf8');
		const [, code = '', printed] = /```js\n(import .*?)```\n\nprints `([^`]+)`/s.exec(page) ?? [];
		assert.equal(code.trim().split('\n').length, 5);
		write('five-lines.js', code);
		assert.equal(run(process.execPath, 'five-lines.js').trim(), printed);
	});

	it('says what is wrong with what it is given', () => {
		const calls = ['annotate(1, { model: null })', "annotate('', { model: {} })", "annotate('', { model: null, date: '2020-02-30' })"];
		const tried = calls.map((call) => `try { ${call} } catch (error) { console.log(String(error)) }`).join('\n');
		write('wrong.js', `import { annotate } from 'copydesk';\n${tried}`);
		assert.deepEqual(run(process.execPath, 'wrong.js').trim().split('\n'), [
			'TypeError: annotate: the text must be a string',
			'TypeError: annotate: the model must be what loadModel gave, or null',
			'RangeError: annotate: a day such as 2020-01-05 is needed, and not 2020-02-30',
		]);
		write(
			'wrong.js',
			`import { verify } from 'copydesk';\nfor (const sources of ['tape.txt', [{ file: 'tape.txt' }], [null]])
	await verify('', sources, { model: null }).catch((error) => console.log(String(error)));`,
		);
		assert.equal(run(process.execPath, 'wrong.js'), 'TypeError: verify: the sources must be a list of { file, content }\n'.repeat(3));
	});

	for (const module of ['nodenext', 'preserve']) {
		it(`is typed for programs whose modules are ${module}, and so is the interface to the extension`, () => {
			write(
				'program.ts',
				`import { annotate, loadModel, type Annotations, type EntityType } from 'copydesk';
import type { CopydeskApi } from 'copydesk/extension';
import type { Uri } from 'vscode';
const annotations: Annotations = annotate('It rained.', { model: await loadModel() });
export const types: readonly EntityType[] = annotations.entities.map(({ type }) => type);
export const ask = async (api: CopydeskApi, uri: Uri): Promise<string | undefined> => (await api.annotationsOf(uri))?.generator?.version;
// @ts-expect-error -- a model is asked for
annotate('It rained.', {});
`,
			);
			const compilerOptions = {
				strict: true,
				noEmit: true,
				target: 'es2022',
				module,
				typeRoots: [join(ROOT, 'node_modules', '@types')],
				types: ['vscode', 'node'],
			};
			write('tsconfig.json', JSON.stringify({ compilerOptions, files: ['program.ts'] }));
			run(process.execPath, join(ROOT, 'node_modules', 'typescript', 'bin', 'tsc'), '-p', '.');
		});
	}

	it('gives the same bytes in Node.js 20, 22 and 24, and in Chromium', async function () {
		write('node.js', `import texts from './texts.json' with { type: 'json' };\n${NODE_PROGRAM}`);
		const here = digestOf(run(process.execPath, 'node.js'));
		for (const major of ['20', '22', '24']) {
			const node = await nodeOf(major);
			if (node !== undefined) assert.equal(digestOf(run(node, 'node.js')), here, `Node.js ${major}`);
		}
		if (browserPath() === undefined) this.skip();
		assert.equal(digestOf(await inBrowser(folder)), here, 'Chromium');
	});
});

const NODE_PROGRAM = `import { annotatedAll } from './digests.js';\nprocess.stdout.write(await annotatedAll(texts));\n`;

function digestOf(text: string): string {
	assert.ok(text.includes('"generator"'));
	return createHash('sha256').update(text).digest('hex');
}

/** A version of Node.js from npm, kept in `.vscode-test`; undefined where it cannot be had. */
async function nodeOf(major: string): Promise<string | undefined> {
	try {
		return await nodeBinary(join(ROOT, '.vscode-test', major === '24' ? 'node' : `node-${major}`), major, console.log);
	} catch (error) {
		console.log(
			`      skipped: Node.js ${major} cannot be installed (${error instanceof Error ? error.message.slice(0, 200) : String(error)})`,
		);
		return undefined;
	}
}

/** Where the page seems to come from: a machine's own pages have `crypto.subtle`, as those over HTTPS. */
const ORIGIN = 'http://localhost/';

/** What the library says in a page that has it in a bundle, and the model beside it. */
async function inBrowser(folder: string): Promise<string> {
	const { outputFiles } = await build({
		stdin: { contents: `import { annotatedAll } from './digests.js';\nglobalThis.annotatedAll = annotatedAll;`, resolveDir: folder },
		bundle: true,
		write: false,
		format: 'iife',
		platform: 'browser',
		logLevel: 'silent',
	});
	const browser = await openBrowser();
	try {
		const page = await browser.newPage();
		const model = readFileSync(join(folder, 'node_modules', 'copydesk', 'model', 'names.bin'));
		await page.route(`${ORIGIN}**`, (route) =>
			route.fulfill(
				route.request().url().endsWith('.bin') ? { body: model } : { contentType: 'text/html; charset=utf-8', body: '<!DOCTYPE html>' },
			),
		);
		await page.goto(ORIGIN);
		await page.addScriptTag({ content: outputFiles[0]?.text ?? '' });
		return await page.evaluate(
			async (texts) =>
				(globalThis as unknown as { annotatedAll(texts: readonly string[], source: string): Promise<string> }).annotatedAll(
					texts,
					'/names.bin',
				),
			TEXTS,
		);
	} finally {
		await browser.close();
	}
}

/** What a user downloads and installs. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { librariesIn } from '../../scripts/packaging/bundled.js';
import { BILL, NOTICES } from '../../scripts/packaging/notices.js';
import { isPreRelease, packedFiles, STAGE, VSIX_LIMIT, writtenVsix } from '../../scripts/packaging/vsix.js';

const ROOT = join(import.meta.dirname, '..', '..');

/** Kinds of file that the package may have; everything else of the project stays at home. */
const EXPECTED = [
	/^package(\.nls(\.[\w-]+)?)?\.json$/,
	/^(README\.md|CHANGELOG\.md|LICENSE|ThirdPartyNotices\.txt|bom\.cdx\.json)$/,
	/^dist\/(extension|main|worker|engine|proof|proof-editor|register-editor|archive|archive-editor)\.cjs$/,
	/^dist\/(extension|worker|proof|archive)\.browser\.js$/,
	/^dist\/read-(markup|pdf|yaml)\.js$/,
	/^dist\/(node-database\.js|sqlite3\.wasm)$/,
	/^dist\/(cli\.js|mcp\.js|package\.json)$/,
	/^l10n\/[\w.-]+\.json$/,
	/^(schemas|syntaxes)\/[\w.-]+\.json$/,
	/^media\/(?:walkthrough\/)?[\w.-]+\.(png|svg|md)$/,
	/^model\/[\w.-]+\.(bin|md)$/,
	/^samples\/(?:swing-bridge\/)?[\w.-]+\.(txt|news|md)$/,
	/^samples\/swing-bridge\/sources\/[\w.-]+\.(vtt|html|docx|pdf)$/,
];

/** The first message of an assistant. */
const INITIALIZE = `${JSON.stringify({
	jsonrpc: '2.0',
	id: 1,
	method: 'initialize',
	params: { protocolVersion: '2025-06-18', capabilities: {}, clientInfo: { name: 'a test', version: '1' } },
})}\n`;

interface Bill {
	readonly bomFormat: string;
	readonly components: readonly {
		readonly group?: string;
		readonly name: string;
		readonly purl: string;
		readonly licenses: readonly unknown[];
	}[];
}

describe('the package', function () {
	this.timeout(240_000);
	let files: readonly string[] = [];

	before(async () => {
		files = await packedFiles();
	});

	it('has nothing in it but what the extension needs', () => {
		assert.ok(files.length > 0);
		const strangers = files.filter((file) => !EXPECTED.some((pattern) => pattern.test(file)));
		assert.deepEqual(strangers, []);
	});

	it('has every file that the manifest names', () => {
		const packed = new Set(files);
		const { main, browser, icon, contributes } = JSON.parse(readFileSync(join(STAGE, 'package.json'), 'utf8')) as Record<string, unknown>;
		const parts = JSON.stringify([main, browser, icon, contributes]);
		const named = [...parts.matchAll(/"(?:\.\/)?((?:dist|media|schemas|syntaxes)\/[^"]+)"/g)].map((match) => match[1] ?? '');
		assert.ok(named.length > 3);
		assert.deepEqual(
			named.filter((file) => !packed.has(file)),
			[],
		);
	});

	it('has the command line, which VS Code starts for assistants', () => {
		const { status, stdout, stderr } = spawnSync(process.execPath, [join(STAGE, 'dist', 'cli.js'), 'mcp'], {
			input: INITIALIZE,
			encoding: 'utf8',
		});
		assert.equal(status, 0, stderr);
		assert.match(stdout, /"serverInfo":\{"name":"copydesk"/);
	});

	it('says what others’ work is in it, and under which licences', () => {
		const bundles = files.filter((file) => /^dist\/.*js$/.test(file)).map((file) => file.replace('browser.js', 'browser.cjs'));
		const libraries = [...librariesIn([...bundles, 'dist/worker.browser.js']).keys()];
		assert.ok(libraries.includes('valibot') && libraries.includes('commander') && !libraries.includes('tsx'), libraries.join());
		const notices = readFileSync(join(STAGE, NOTICES), 'utf8');
		assert.deepEqual(
			// Of one family (`valibot`, `@valibot/to-json-schema`) the notice names the first.
			libraries.filter((library) => ![library, /^@([^/]+)/.exec(library)?.[1]].some((name) => notices.includes(`\n${name} `))),
			[],
		);
		const bill = JSON.parse(readFileSync(join(STAGE, BILL), 'utf8')) as Bill;
		assert.equal(bill.bomFormat, 'CycloneDX');
		assert.deepEqual(
			bill.components.map(({ group, name }) => (group === undefined ? name : `${group}/${name}`)).sort(),
			[...libraries].sort(),
		);
		for (const { name, purl, licenses } of bill.components) assert.ok(purl.startsWith('pkg:npm/') && licenses.length > 0, name);
	});

	it('is for those who edit: it names no tool of those who build it', () => {
		const manifest = JSON.parse(readFileSync(join(STAGE, 'package.json'), 'utf8')) as Record<string, unknown>;
		for (const field of ['scripts', 'devDependencies', 'dependencies', 'private']) assert.ok(!(field in manifest), field);
		for (const field of ['repository', 'bugs', 'homepage', 'categories', 'keywords']) assert.ok(field in manifest, field);
	});

	it('goes to those who try what comes where its minor version is odd', () => {
		assert.deepEqual(['0.2.0', '0.3.0', '1.0.9', '1.11.0'].map(isPreRelease), [false, true, false, true]);
	});

	it('has the model of names, where there is one', function () {
		if (!existsSync(join(ROOT, 'model', 'names.bin'))) this.skip();
		assert.ok(files.includes('model/names.bin'));
	});

	it('is small enough to download on a phone line', async () => {
		await mkdir(join(ROOT, 'out'), { recursive: true });
		const size = await writtenVsix(join(ROOT, 'out', 'weighed.vsix'));
		assert.ok(size <= VSIX_LIMIT, `${size} bytes`);
	});
});

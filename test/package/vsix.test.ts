/** What a user downloads and installs. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { packedFiles, VSIX_LIMIT, writtenVsix } from '../../scripts/packaging/vsix.js';

const ROOT = join(import.meta.dirname, '..', '..');

/** Kinds of file that the package may have; everything else of the project stays at home. */
const EXPECTED = [
	/^package(\.nls(\.[\w-]+)?)?\.json$/,
	/^(README\.md|CHANGELOG\.md|LICENSE|ThirdPartyNotices\.txt|bom\.cdx\.json)$/,
	/^dist\/(extension|main|worker|engine)\.cjs$/,
	/^dist\/(extension|worker)\.browser\.js$/,
	/^l10n\/[\w.-]+\.json$/,
	/^(schemas|syntaxes)\/[\w.-]+\.json$/,
	/^media\/(?:walkthrough\/)?[\w.-]+\.(png|svg|md)$/,
	/^model\/[\w.-]+\.(bin|md)$/,
	/^samples\/[\w.-]+\.(txt|news|md)$/,
];

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
		const { main, browser, icon, contributes } = JSON.parse(readFileSync(join(ROOT, 'out', 'vsix', 'package.json'), 'utf8')) as Record<
			string,
			unknown
		>;
		const parts = JSON.stringify([main, browser, icon, contributes]);
		const named = [...parts.matchAll(/"(?:\.\/)?((?:dist|media|schemas|syntaxes)\/[^"]+)"/g)].map((match) => match[1] ?? '');
		assert.ok(named.length > 3);
		assert.deepEqual(
			named.filter((file) => !packed.has(file)),
			[],
		);
	});

	it('has the model of names, where there is one', function () {
		if (!existsSync(join(ROOT, 'model', 'names.bin'))) this.skip();
		assert.ok(files.includes('model/names.bin'));
	});

	it('is small enough to download on a phone line', async () => {
		await mkdir(join(ROOT, 'out'), { recursive: true });
		const size = await writtenVsix(join(ROOT, 'out', 'copydesk.vsix'));
		assert.ok(size <= VSIX_LIMIT, `${size} bytes`);
	});
});

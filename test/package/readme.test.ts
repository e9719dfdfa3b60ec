/** What the README says is there must be there. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '..', '..');
const readme = readFileSync(join(ROOT, 'README.md'), 'utf8');
const manifest = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
	scripts: Record<string, string>;
	dependencies: Record<string, string>;
	contributes: { configuration: { properties: Record<string, unknown> }[] };
};
const settings = new Set(manifest.contributes.configuration.flatMap(({ properties }) => Object.keys(properties)));

describe('the README', () => {
	it('names every setting that there is', () => {
		// Settings of one kind share a row: `copydesk.marks.person` `.organization`.
		const missing = [...settings].filter((setting) => {
			const last = setting.slice(setting.lastIndexOf('.'));
			return !readme.includes(`\`${setting}\``) && !readme.includes(`\`${last}\``);
		});
		assert.deepEqual(missing, []);
	});

	it('names no setting, command of npm or file that there is not', () => {
		const named = [...readme.matchAll(/^\| `(copydesk\.[\w.-]+)`/gm)].map((match) => match[1] ?? '');
		assert.ok(named.length > 5);
		assert.deepEqual(
			named.filter((setting) => !settings.has(setting)),
			[],
		);
		const scripts = [...readme.matchAll(/npm run ([\w:]+)/g)].map((match) => match[1] ?? '');
		assert.deepEqual(
			scripts.filter((script) => !(script in manifest.scripts)),
			[],
		);
		const links = [...readme.matchAll(/\]\(([\w./-]+)\)/g)].map((match) => match[1] ?? '');
		assert.deepEqual(
			links.filter((link) => !existsSync(join(ROOT, link))),
			[],
		);
	});

	it('says what each library in the product is for', () => {
		assert.deepEqual(
			Object.keys(manifest.dependencies).filter((name) => !readme.includes(`\`${name}\``)),
			[],
		);
	});
});

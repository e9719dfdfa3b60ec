/** What axe-core finds in the pages that are ours. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { spawnSync } from 'node:child_process';
import { openBrowser } from '../../scripts/vscode-server/index.js';
import { legendPage } from '../../src/views/legend.js';

const ROOT = join(import.meta.dirname, '..', '..');
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What is serious or worse within the selector, a line each, by the rules of WCAG 2.2 A and AA. */
async function seriousFaults(place: Page, selector: string): Promise<string[]> {
	// Its own result would be all of axe, on its way out of the page.
	await place.evaluate(`${AXE};0`);
	const options = {
		runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
		resultTypes: ['violations'],
		iframes: false,
		preload: false,
	};
	const { violations } = await place.evaluate<AxeResults>(`axe.run(${JSON.stringify(selector)}, ${JSON.stringify(options)})`);
	return violations
		.filter(({ impact }) => impact === 'serious' || impact === 'critical')
		.flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 200)} ${failureSummary ?? ''}`));
}

describe('what axe-core finds', () => {
	it('nothing serious in the legend', async () => {
		assert.deepEqual(await faultsOfPage(legendPage({ t: (message) => message, locale: 'en' }, () => true)), []);
	});

	it('nothing serious in a proof', async () => {
		const cli = join(ROOT, 'dist', 'cli.js');
		const sample = join(ROOT, 'samples', 'night-ferry.txt');
		const proof = spawnSync(process.execPath, [cli, 'annotate', sample, '--format', 'html'], { encoding: 'utf8' });
		assert.ok(proof.stdout.includes('<h1>night-ferry.txt</h1>'));
		assert.deepEqual(await faultsOfPage(proof.stdout), []);
	});
});

async function faultsOfPage(html: string): Promise<string[]> {
	const browser = await openBrowser();
	try {
		const page = await browser.newPage();
		await page.setContent(html);
		return await seriousFaults(page, 'html');
	} finally {
		await browser.close();
	}
}

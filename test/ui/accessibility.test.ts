/** What axe-core finds in the parts of the workbench that are ours, and in the printed proof. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { AxeResults } from 'axe-core';
import type { Frame, Page } from 'playwright-core';
import { spawnSync } from 'node:child_process';
import { clickOn, offeredFixes } from './correcting.js';
import { openBrowser } from '../../scripts/vscode-server/index.js';
import { openWorkbench, type OpenWorkbench } from './open-workbench.js';

const ROOT = join(import.meta.dirname, '..', '..');
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What is serious or worse within the selector, a line each, by the rules of WCAG 2.2 A and AA. */
async function seriousFaults(place: Page | Frame, selector: string): Promise<string[]> {
	// Its own result would be all of axe, on its way out of the page.
	await place.evaluate(`${AXE};0`);
	const options = { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'], resultTypes: ['violations'], iframes: false, preload: false };
	const { violations } = await place.evaluate<AxeResults>(`axe.run(${JSON.stringify(selector)}, ${JSON.stringify(options)})`);
	return violations
		.filter(({ impact }) => impact === 'serious' || impact === 'critical')
		.flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 200)} ${failureSummary ?? ''}`));
}

describe('what axe-core finds', () => {
	for (const theme of ['Dark Modern', 'Light Modern', 'Default High Contrast', 'Default High Contrast Light']) {
		it(`nothing serious in sidebar, card, status bar, menus and legend, in ${theme}`, async () => {
			const session = await openWorkbench('ferry-strike.txt', { 'workbench.colorTheme': theme });
			try {
				for (const [part, faults] of await faultsByPart(session)) assert.deepEqual(faults, [], part);
			} finally {
				await session.close();
			}
		});
	}

	it('nothing serious in a proof', async () => {
		const cli = join(ROOT, 'dist', 'cli.js');
		const proof = spawnSync(process.execPath, [cli, 'annotate', join(ROOT, 'samples', 'night-ferry.txt'), '--format', 'html'], {
			encoding: 'utf8',
		});
		const browser = await openBrowser();
		try {
			const page = await browser.newPage();
			await page.setContent(proof.stdout);
			assert.ok((await page.locator('h1').innerText()).includes('night-ferry'));
			assert.deepEqual(await seriousFaults(page, 'html'), []);
		} finally {
			await browser.close();
		}
	});
});

async function faultsByPart(session: OpenWorkbench): Promise<readonly (readonly [string, string[]])[]> {
	const { workbench } = session;
	const { page } = workbench;
	const found: [string, string[]][] = [];
	const look = async (part: string, selector: string): Promise<void> => {
		found.push([part, await seriousFaults(page, selector)]);
	};
	await workbench.counts();
	await look('status bar', '.statusbar-item[id$="copydesk.status"]');
	await workbench.sidebarRow('Henrik Moldal');
	await look('sidebar', '.sidebar .composite');
	await workbench.cardAt('Moldal said');
	await look('card', '.monaco-resizable-hover');
	await workbench.hideCard();
	await page.locator('.statusbar-item[id$="copydesk.status"]').click();
	await page.locator('.quick-input-widget .monaco-list-row').first().waitFor();
	await look('menu', '.quick-input-widget');
	await page.keyboard.press('Escape');
	await clickOn(session, 'Eikland');
	await offeredFixes(session);
	await look('corrections', '.action-widget');
	await page.keyboard.press('Escape');
	await workbench.focusEditor();
	await workbench.runCommand('Copydesk: Legend');
	await workbench.webview().locator('table').waitFor();
	const legend = page.frames().find((frame) => frame.parentFrame()?.parentFrame() === page.mainFrame());
	found.push(['legend', legend ? await seriousFaults(legend, 'html') : ['the legend is not there']]);
	return found;
}

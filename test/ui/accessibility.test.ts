/** What axe-core finds in the pages that are ours. */
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { spawnSync } from 'node:child_process';
import { seriousFaults, WITHOUT_RULES_OF_LISTS } from './axe.js';
import { clickOn, offeredFixes } from './correcting.js';
import { openWorkbench, type OpenWorkbench } from './open-workbench.js';
import { openBrowser } from '../../scripts/vscode-server/index.js';
import { legendPage } from '../../src/views/legend.js';

const ROOT = join(import.meta.dirname, '..', '..');
describe('what axe-core finds', () => {
	describe('in the window', () => {
		let session: OpenWorkbench;

		before(async () => {
			// Links in cards are VS Code's, and underlined for users who ask for that.
			session = await openWorkbench('ferry-strike.txt', { 'accessibility.underlineLinks': true });
		});

		after(async () => {
			await session.close();
		});

		for (const theme of ['Dark Modern', 'Light Modern', 'Default High Contrast', 'Default High Contrast Light'] as const) {
			it(`nothing serious in the status bar, the lists, a card and the menus, in ${theme}`, async () => {
				await session.setTheme(theme);
				for (const [part, faults] of await faultsByPart(session)) assert.deepEqual(faults, [], part);
			}).timeout(240_000);
		}
	});

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

async function faultsByPart(session: OpenWorkbench): Promise<readonly (readonly [string, string[]])[]> {
	const { workbench } = session;
	const { page } = workbench;
	const found: [string, string[]][] = [];
	const look = async (part: string, selector: string): Promise<void> => {
		found.push([part, await seriousFaults(page, selector, WITHOUT_RULES_OF_LISTS)]);
	};
	await workbench.counts();
	await look('status bar', '.statusbar-item[id$="copydesk.status"]');
	await workbench.sidebarRow('Henrik Moldal');
	await look('lists', '.sidebar .composite');
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
	await page.locator('.action-widget').first().waitFor({ state: 'hidden' });
	return found;
}

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

/** The sidebar, the keys and the hints as a person finds them; the pictures are for a person to look at. */
import assert from 'node:assert/strict';
import type { Locator } from 'playwright-core';
import { openWorkbench, type OpenWorkbench } from './open-workbench.js';

describe('finding one’s way in the workbench', () => {
	let session: OpenWorkbench;
	const row = (words: string | RegExp): Locator =>
		session.workbench.page.locator('.pane-body .monaco-list-row', { hasText: words }).first();
	const selected = (words: string): Locator =>
		session.workbench.page.locator('.pane-body .monaco-list-row.selected', { hasText: words }).first();
	const editorText = async (): Promise<string> =>
		(await session.workbench.page.locator('.monaco-editor .view-lines').first().innerText()).replaceAll('\u00a0', ' ');

	before(async () => {
		session = await openWorkbench('ferry-strike.txt');
		await session.workbench.counts();
		await session.workbench.page.locator('.activitybar .action-label[aria-label="Copydesk"]').click();
		await row(/^\s*Henrik Moldal(?!:)/).waitFor();
	});

	after(async () => {
		await session.close();
	});

	// The pictures in every theme are taken by themes.test.ts: a theme is set when a session opens.
	it('names stand with their contexts, quotes with their speakers', async () => {
		const moldal = row(/^\s*Henrik Moldal(?!:)/);
		assert.match(await moldal.innerText(), /chairman of/);
		assert.match((await moldal.getAttribute('aria-label')) ?? '', /^Henrik Moldal — chairman of .*, person, \d+ mentions/);
		assert.match(
			(await row('We were promised').getAttribute('aria-label')) ?? '',
			/^Moldal: .*We were promised.*, Henrik Moldal, direct, paragraph \d+, line 5/,
		);
	});

	it('a click on a quote goes there, and the lists follow the cursor', async () => {
		await row('It will not be').click();
		await session.workbench.page.locator('.statusbar-item', { hasText: 'Ln 11' }).waitFor();
		await session.workbench.runCommand('Go to Where This Name Is Introduced');
		await selected('Eikeland').waitFor();
		await session.workbench.picture('sidebar-follows');
	});

	it('everything that somebody said is listed at a command', async () => {
		await session.workbench.runCommand('Show Everything This Speaker Said');
		await selected('Eikeland').waitFor();
		await session.workbench.picture('sidebar-by-speaker');
	});

	it('slips are underlined, and the fix is two keystrokes away', async () => {
		const { page } = session.workbench;
		await page.locator('.squiggly-warning').first().waitFor();
		const box = await session.workbench.boxOf('Eikland');
		await page.mouse.click(box.x + 10, box.y + box.height / 2);
		await page.keyboard.press('Control+.');
		const fix = page.locator('.action-widget .monaco-list-row', { hasText: 'to “Eikeland”' });
		await fix.waitFor();
		await session.workbench.picture('hint-fixes');
		await page.keyboard.press('Escape');
	});

	it('F2 shows a preview where a quotation would be altered, and leaves it alone unless ticked', async () => {
		const { page } = session.workbench;
		const box = await session.workbench.boxOf('Henrik Moldal');
		await page.mouse.click(box.x + box.width - 10, box.y + box.height / 2);
		await page.keyboard.press('F2');
		const input = page.locator('.rename-box input').first();
		await input.fill('Henrik Moldahl');
		await input.press('Enter');
		const offered = page
			.locator('.refactor-preview-panel, .bulk-edit-panel, .pane-body')
			.locator('.monaco-list-row', { hasText: 'rejected the charge' });
		await offered.waitFor();
		assert.equal(await offered.locator('input[type="checkbox"], [role="checkbox"]').first().isChecked(), false);
		await session.workbench.picture('rename-preview');
		await page
			.getByRole('button', { name: /^Apply$/ })
			.first()
			.click();
		await page.locator('.monaco-editor .view-line', { hasText: 'Moldahl said the strike' }).waitFor();
		await session.workbench.picture('renamed');
		assert.match(await editorText(), /"Moldal sat at the table/);
	});
});

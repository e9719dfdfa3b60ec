/** A newsroom's folder of sixty articles, worked through as an editor would: indexed, asked, learnt from, corrected and audited. */
import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { clickOn, eventually, quickFix } from './correcting.js';
import { Lists } from './lists.js';
import { openNewsroom } from './open-newsroom.js';
import type { OpenWorkbench } from './open-workbench.js';

const ARTICLE = '2019-03-12-harbour-dredging.txt';
const REGISTER = 'copydesk.register.json';

describe('the folder of a newsroom', function () {
	this.timeout(240_000);
	let session: OpenWorkbench;
	let lists: Lists;

	before(async () => {
		session = await openNewsroom(ARTICLE);
		lists = new Lists(session.workbench);
	});

	after(() => session.close());

	it('has a list of who is named in it, with how often and as what', async () => {
		const row = (await lists.rowsOf('Archive')).filter({ hasText: 'Ines Calloway' }).first();
		await row.waitFor();
		await session.workbench.picture('newsroom-archive');
		assert.match((await row.innerText()).replaceAll('\u00a0', ' '), /\d+ articles · \d+ quotes · mayor of Brackwater/);
	});

	it('shows on a card what the article calls somebody, what the register knows, and what the archive has', async () => {
		const card = await session.workbench.cardAt('Calloway');
		await session.workbench.picture('newsroom-card');
		await session.workbench.hideCard();
		assert.match(card, /Ines Calloway — deputy mayor/);
		assert.match(card, /register/i);
		assert.match(card, /\d+ articles since 2019/);
	});

	it('is searched by name with Ctrl+T', async () => {
		const { page } = session.workbench;
		await session.workbench.focusEditor();
		await page.keyboard.press('Control+t');
		await page.locator('.quick-input-widget input[type="text"]').first().fill('#sorrell');
		const row = page.locator('.quick-input-widget .monaco-list-row', { hasText: 'Nadia Sorrell' }).first();
		await row.waitFor();
		await session.workbench.picture('newsroom-symbols');
		assert.match(await row.innerText(), /chief constable/);
		await page.keyboard.press('Escape');
	});

	it('says how many questions there are of who is who, also while their list is closed', async () => {
		const header = lists.header('Same or Different');
		if ((await header.getAttribute('aria-expanded')) === 'true') await header.click();
		await header.filter({ hasText: /\(\d+\)/ }).waitFor();
		await session.workbench.picture('newsroom-questions');
	});

	it('proposes what the register could learn, and writes what is ticked as one edit', async () => {
		const { workbench, folder } = session;
		const file = join(folder, REGISTER);
		const before = await readFile(file, 'utf8');
		await workbench.runCommand('Learn from Archive');
		const row = (await lists.rowsOf('Learn From Archive')).filter({ hasText: 'Milan Hruska' }).first();
		await row.waitFor();
		await workbench.picture('newsroom-learn');
		assert.equal(await workbench.page.locator('.dialog-message').count(), 0, 'no error is shown');
		await workbench.runCommand('Add Chosen to Register');
		await eventually('the register is saved', async () => (await readFile(file, 'utf8')) !== before);
		assert.match(await readFile(file, 'utf8'), /"Milan Hruska"/);
	});

	it('takes a correction into all other articles that name the place, and gives it back', async () => {
		const { workbench, folder } = session;
		const sidecars = async (): Promise<number> => (await readdir(folder)).filter((name) => name.endsWith('.annotations.json')).length;
		await workbench.page.locator('.tab', { hasText: ARTICLE }).click();
		await workbench.hideCard();
		await workbench.focusEditor();
		await workbench.page.keyboard.press('Control+End');
		await clickOn(session, 'Coastal');
		await quickFix(session, 'Mark as Place', 'newsroom-fix');
		await eventually('the correction is saved', async () => (await sidecars()) === 1);
		await workbench.runCommand('Apply Corrections to All Articles of This Folder');
		await (await lists.rowsOf('In Other Articles')).filter({ hasText: 'Coastal Waters' }).first().waitFor();
		await workbench.picture('newsroom-apply');
		await workbench.runCommand('Apply Ticked Corrections');
		await eventually('the others have it', async () => (await sidecars()) > 4);
		// The list closes when all have it, and the focus goes into the text: a palette that was open would close.
		await lists.header('In Other Articles').waitFor({ state: 'hidden' });
		await workbench.runCommand('Undo Corrections Applied to a Folder');
		await eventually('the others have it no more', async () => (await sidecars()) === 1);
	});

	it('is audited on a page that names the sources of each article', async () => {
		const { workbench, folder } = session;
		const { page } = workbench;
		const file = join(folder, 'audit.html');
		await workbench.runCommand('Audit Sources of This Folder');
		await page.locator('.quick-input-widget .monaco-list-row', { hasText: 'Page to Print' }).click();
		const input = page.locator('.quick-input-widget input[type="text"]').first();
		// The dialog first opens empty, then fills in its proposal.
		await eventually('the name is there to stay', async () => {
			await input.fill(file);
			await page.waitForTimeout(1000);
			return (await input.inputValue()) === file;
		});
		await page.keyboard.press('Enter');
		await eventually('the page is saved', async () => (await readdir(folder)).includes('audit.html'));
		const html = await readFile(file, 'utf8');
		assert.match(html, /Dredging to close inner basin/);
		assert.match(html, /Desmond Akers/);
	});
});

/** The lists of the archive and the register without a mouse, on a newsroom's folder of sixty articles. */
import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Locator } from 'playwright-core';
import { clickOn, eventually, quickFix } from './correcting.js';
import { Lists } from './lists.js';
import { openNewsroom } from './open-newsroom.js';
import type { OpenWorkbench } from './open-workbench.js';

const ARTICLE = '2019-03-12-harbour-dredging.txt';

describe('the lists of the archive with the keyboard alone', function () {
	this.timeout(240_000);
	let session: OpenWorkbench;
	let lists: Lists;
	const press = (key: string): Promise<void> => session.workbench.page.keyboard.press(key);
	const run = (title: string): Promise<void> => session.workbench.runCommand(title);
	const editor = (): Locator => session.workbench.page.locator('.editor-instance :focus');
	/** Waits until a screen reader would say this of the row with the focus. */
	const hears = (words: RegExp): Promise<void> =>
		eventually(`the row with the focus reads ${String(words)}`, async () => words.test(await lists.focusedInWords()));

	before(async () => {
		session = await openNewsroom(ARTICLE);
		lists = new Lists(session.workbench);
	});

	after(() => session.close());

	afterEach(async function () {
		if (this.currentTest?.state === 'failed') await session.workbench.picture(`failed-${this.currentTest.title.replace(/\W+/g, '-')}`);
	});

	it('a name of the archive opens to its articles, and Enter opens one of them where it is named', async () => {
		await run('Focus on Archive View');
		await lists.downTo(/^\s*Ines Calloway/);
		await press('ArrowRight');
		await lists.downTo(/^\s*Articles/);
		await press('ArrowRight');
		await lists.downTo(/^\s*6 Nov 2026/);
		await hears(/^6 Nov 2026, mayor of Brackwater, .*, \d quotes?$/);
		await press('Enter');
		await session.workbench.page.locator('.tab.active', { hasText: '2026-11-06' }).waitFor();
	});

	it('the context menu of a name shows everything it said in the folder', async () => {
		await run('Focus on Archive View');
		await lists.downTo(/^\s*Desmond Akers/);
		await lists.chooseInMenu('Show Everything');
		await session.workbench.page.locator('.tab.active', { hasText: 'Everything Desmond Akers Said' }).waitFor();
	});

	it('the context menu of a name opens the form of the register, filled in with what the latest article calls it', async () => {
		await run('Focus on Archive View');
		await lists.downTo(/^\s*Desmond Akers/);
		await lists.chooseInMenu('Add to Register…');
		const form = session.workbench.page.locator('.quick-input-widget', { hasText: 'Desmond Akers' });
		await form.waitFor();
		await session.workbench.picture('newsroom-add-to-register');
		await press('Escape');
		await form.waitFor({ state: 'hidden' });
	});

	it('the box that searches the archive has a name, and leads back to the list', async () => {
		await run('Search Archive');
		const box = session.workbench.page.locator('.quick-input-widget input[type="text"]').first();
		await box.waitFor();
		assert.equal(await box.getAttribute('aria-label'), 'Search Archive');
		await box.fill('sorrell');
		await lists.pane('Archive').locator('.monaco-list-row', { hasText: 'Nadia Sorrell' }).waitFor();
		await press('Enter');
		await lists.downTo('Nadia Sorrell');
		await run('Clear Search of Archive');
	});

	it('who is one person is answered by S, taken back by Ctrl+Z, and no two questions read alike', async () => {
		await run('Say Who Is Who in the Articles');
		await hears(/: same person\? /);
		const rows = await lists.pane('Same or Different').locator('.monaco-list-row').all();
		const read = await Promise.all(rows.map((row) => row.getAttribute('aria-label')));
		assert.equal(new Set(read).size, read.length, read.join('\n'));
		const first = await lists.focusedInWords();
		await press('s');
		await eventually('the next question has the focus', async () => ![first, ''].includes(await lists.focusedInWords()));
		await press('Control+z');
		await eventually('it is asked again', async () => (await lists.focusedInWords()) === first);
		await session.workbench.picture('newsroom-identities');
	});

	it('what the register could learn opens at its first line, and Space chooses', async () => {
		await run('Learn from Archive');
		await hears(/^Forms to Avoid, 1 of 1 chosen$/);
		await press('ArrowDown');
		await hears(/^Milan Hruska, write Milan Hruška · 1 article, against 5, chosen$/);
		await press('Space');
		await hears(/^Milan Hruska, .*, not chosen$/);
		await press('Space');
		await lists
			.pane('Learn From Archive')
			.getByText(/\d+ of \d+ chosen\./)
			.waitFor();
		await session.workbench.picture('newsroom-learn-keyboard');
	});

	it('a proposal that is refused leaves the focus on the next one', async () => {
		await run('Focus on Learn from Archive View');
		await lists.downTo(/^\s*coach/);
		await press('Delete');
		await hears(/^professor, Milan Hruška/);
	});

	it('a list that is closed leaves the focus in the text', async () => {
		await run('Focus on Learn from Archive View');
		await lists.downTo(/^\s*professor/);
		await run('Close Learn from Archive');
		await editor().waitFor({ state: 'attached' });
	});

	it('Space ticks a place in another article or takes the tick away, and what is read says which', async () => {
		await session.workbench.page.locator('.tab', { hasText: ARTICLE }).click();
		await session.workbench.focusEditor();
		await press('Control+End');
		await clickOn(session, 'Coastal');
		await quickFix(session, 'Mark as Place', 'newsroom-fix');
		await eventually('it is saved', async () => (await readdir(session.folder)).some((name) => name.endsWith('.annotations.json')));
		await run('Apply Corrections to All Articles of This Folder');
		await hears(/, 1 of 1 places ticked$/);
		await press('ArrowDown');
		await hears(/Coastal Waters Agency.*, place, ticked$/);
		await press('Space');
		await hears(/, place, not ticked$/);
		await session.workbench.picture('newsroom-apply-keyboard');
		await press('ArrowUp');
		await hears(/, 0 of 1 places ticked$/);
	});

	it('the context menu ticks too, and after the corrections are made the focus is in the text', async () => {
		await lists.chooseInMenu('Tick or Untick');
		await hears(/, 1 of 1 places ticked$/);
		await run('Apply Ticked Corrections');
		await lists.header('In Other Articles').waitFor({ state: 'detached' });
		await editor().waitFor({ state: 'attached' });
		await run('Undo Corrections Applied to a Folder');
	});

	it('the sources of an article are read with what they are and their line, and are saved as a table', async () => {
		const { page } = session.workbench;
		await run('Audit Sources of This Article');
		const options = page.locator('.quick-input-widget .monaco-list-row');
		await options.first().waitFor();
		await session.workbench.picture('newsroom-sources');
		assert.match(
			(await options.first().getAttribute('aria-label')) ?? '',
			/^\S.*, .*, line \d+ · \d+ quotes? · \d+ words quoted.*, Named$/,
		);
		await page.keyboard.type('table');
		await options.filter({ hasText: 'Table (CSV)' }).waitFor();
		await press('Enter');
		const input = page.locator('.quick-input-widget input[type="text"]').first();
		await eventually('a name is proposed', async () => (await input.inputValue()).endsWith('.sources.csv'));
		await press('Enter');
		const saved = async (): Promise<string | undefined> => (await readdir(session.folder)).find((name) => name.endsWith('.sources.csv'));
		await eventually('it is saved', async () => (await saved()) !== undefined);
		assert.match(await readFile(join(session.folder, (await saved()) ?? ''), 'utf8'), /^\uFEFF?article,.*,line,/);
	});
});

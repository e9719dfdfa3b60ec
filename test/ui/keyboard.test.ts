/** The lists without a mouse: through them, into the text and back, ticks and ignored findings by the context menu, and the help for screen readers. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readSidecar } from '../../src/formats/sidecar.js';
import { eventually } from './correcting.js';
import { Lists } from './lists.js';
import { openWorkbench, type OpenWorkbench } from './open-workbench.js';

describe('with the keyboard alone', () => {
	let session: OpenWorkbench;
	let lists: Lists;
	const press = (key: string): Promise<void> => session.workbench.page.keyboard.press(key);
	const ignored = (): number => {
		try {
			const read = readSidecar(readFileSync(join(session.folder, 'ferry-strike.annotations.json'), 'utf8'));
			return read.ok ? read.sidecar.corrections.filter(({ kind }) => kind === 'ignored').length : 0;
		} catch {
			return 0;
		}
	};

	before(async () => {
		session = await openWorkbench('ferry-strike.txt', { 'copydesk.editorName': 'Ida' });
		lists = new Lists(session.workbench);
		await session.workbench.counts();
		await session.workbench.sidebarRow('Henrik Moldal');
	});

	after(async () => {
		await session.close();
	});

	afterEach(async function () {
		if (this.currentTest?.state === 'failed') await session.workbench.picture(`failed-${this.currentTest.title.replace(/\W+/g, '-')}`);
	});

	it('a name opens to its mentions, and Enter goes to one of them', async () => {
		await session.workbench.runCommand('Focus on Names View');
		await lists.downTo(/^\s*Henrik Moldal/);
		await press('ArrowRight');
		await lists.downTo('Moldal sat');
		await press('Enter');
		await session.workbench.page.locator('.statusbar-item', { hasText: 'Ln 9' }).waitFor();
	});

	it('the context menu of a line ticks a name off, all of its mentions', async () => {
		await session.workbench.runCommand('Focus on Names View');
		await lists.downTo(/^\s*Ragnhild Eikeland/);
		await lists.chooseInMenu('Check');
		const row = session.workbench.page.locator('.pane-body .monaco-list-row[aria-label*="Ragnhild Eikeland"][aria-label$="checked"]');
		await row.first().waitFor();
		await session.workbench.page.locator('.statusbar-item', { hasText: /\D[2-9] of \d{1,3} checked/ }).waitFor();
		await session.workbench.picture('keyboard-checked');
	});

	it('what is left to check is one less as soon as a name is ticked', async () => {
		const { page } = session.workbench;
		const left = async (words: string | RegExp): Promise<number> => {
			const message = page.locator('.statusbar-item', { hasText: words });
			await message.waitFor();
			return Number(/\d+/.exec(await message.innerText())?.[0]);
		};
		await session.workbench.runCommand('View: Focus Active Editor Group');
		await page.locator('.quick-input-widget').waitFor({ state: 'hidden' });
		await page.locator('.editor-instance :focus').waitFor({ state: 'attached' });
		await press('Alt+F7');
		const before = await left(/\d left to check/);
		await press('Control+Alt+Enter');
		await left(`${before - 1} left to check`);
		await session.workbench.picture('keyboard-left-to-check');
	});

	it('the help for screen readers tells what the lists hold and which keys lead on', async () => {
		const { page } = session.workbench;
		await session.workbench.runCommand('Focus on Quotes View');
		await press('Alt+F1');
		const help = page.locator('.accessible-view');
		await help.waitFor();
		await eventually('the help is there', async () =>
			(await help.innerText()).replaceAll('\u00a0', ' ').includes('next quote by the same speaker (Control+F7)'),
		);
		await session.workbench.picture('keyboard-help');
		await press('Escape');
		await help.waitFor({ state: 'hidden' });
	});

	it('findings are ignored one by one; when nothing waits, the list is gone, and an undo brings it back', async () => {
		const findings = /(\d{1,3}) finding/;
		await lists.header('Needs Attention').waitFor();
		const count = Number(findings.exec(await lists.header('Needs Attention').innerText())?.[1]);
		assert.ok(count > 0);
		const rows = await lists.rowsOf('Needs Attention');
		const question = session.workbench.page.locator('.quick-input-widget', { hasText: 'Why is this all right?' });
		for (let done = 1; done <= count; done++) {
			// The line that was ignored before must be gone, or the menu would be opened on it.
			await eventually(`${count - done + 1} are left`, async () => (await rows.count()) === count - done + 1);
			await session.workbench.runCommand('Focus on Needs Attention View');
			await lists.downTo(/./);
			await lists.chooseInMenu('Ignore This Finding');
			await question.waitFor();
			await press('Enter');
			await question.waitFor({ state: 'hidden' });
			await eventually('it is saved', () => Promise.resolve(ignored() === done));
		}
		await lists.header('Needs Attention').waitFor({ state: 'detached' });
		await session.workbench.picture('keyboard-nothing-waits');
		await session.workbench.runCommand('View: Focus Active Editor Group');
		await session.workbench.page.locator('.quick-input-widget').waitFor({ state: 'hidden' });
		await session.workbench.page.locator('.editor-instance :focus').waitFor({ state: 'attached' });
		await press('Control+Alt+z');
		await lists.header('Needs Attention').waitFor();
	});
});

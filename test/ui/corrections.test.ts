/** A person puts marks right from the keyboard, takes it back, reloads the window, and finds the file of corrections beside the article. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readSidecar } from '../../src/formats/sidecar.js';
import { clickOn, eventually, quickFix } from './correcting.js';
import { openWorkbench, type OpenWorkbench } from './open-workbench.js';

const ARTICLE = 'ferry-strike.txt';
/** Name of the pictures, and theme; each leaves the article as it was. */
const THEMES = [
	['light', 'Light Modern'],
	['dark', 'Dark Modern'],
	['contrast', 'Default High Contrast'],
] as const;

async function kindsOnDisk(folder: string): Promise<string[]> {
	try {
		const read = readSidecar(await readFile(join(folder, 'ferry-strike.annotations.json'), 'utf8'));
		return read.ok ? read.sidecar.corrections.map(({ kind }) => kind) : [];
	} catch {
		return [];
	}
}

describe('correcting an article', () => {
	let session: OpenWorkbench;

	before(async () => {
		session = await openWorkbench(ARTICLE, { 'copydesk.editorName': 'Ida' });
		await session.workbench.counts();
	});

	after(async () => {
		await session.close();
	});

	afterEach(async function () {
		if (this.currentTest?.state === 'failed')
			await session.workbench.picture(`failed-${this.currentTest.fullTitle().replace(/\W+/g, '-').slice(0, 80)}`);
	});

	for (const [name, theme] of THEMES) {
		describe(`in a ${name} theme`, () => {
			before(async () => {
				await session.setTheme(theme);
			});

			it('Ctrl+. on a name takes it away, and the correction is beside the article', async () => {
				await clickOn(session, 'FjordLink');
				await quickFix(session, 'Not a Name', `corrections-name-${name}`);
				await eventually('it is saved', async () => (await kindsOnDisk(session.folder)).join() === 'not-a-name');
			});

			it('Ctrl+. on a quote ticks it off', async () => {
				await clickOn(session, 'got one');
				await quickFix(session, 'Quote Checked', `corrections-quote-${name}`);
				await eventually('it is saved', async () => (await kindsOnDisk(session.folder)).includes('checked'));
				assert.match(await session.workbench.cardAt('two crews'), /checked by Ida/);
				await session.workbench.picture(`corrections-checked-${name}`);
				await session.workbench.hideCard();
			});

			it('a key opens all corrections at the cursor', async () => {
				await clickOn(session, 'Ragnhild');
				await session.workbench.page.keyboard.press('Control+Alt+.');
				const entry = session.workbench.page.locator('.quick-input-widget .monaco-list-row', { hasText: 'Context…' }).first();
				await entry.waitFor({ timeout: 20_000 });
				await session.workbench.picture(`corrections-all-${name}`);
				await session.workbench.page.keyboard.press('Escape');
			});

			it('an undo takes one step back, and the next one too, after which the name is marked', async () => {
				await clickOn(session, 'Ragnhild');
				await session.workbench.page.keyboard.press('Control+Alt+z');
				await eventually('the tick is gone', async () => (await kindsOnDisk(session.folder)).join() === 'not-a-name');
				await session.workbench.page.keyboard.press('Control+Alt+z');
				await eventually('all is as it was', async () => (await kindsOnDisk(session.folder)).length === 0);
				assert.notEqual((await session.workbench.paintOf('FjordLink')).line, 'none');
			});
		});
	}

	describe('in any theme', () => {
		it('an undo takes a step back also after the window was loaded again', async () => {
			await clickOn(session, 'FjordLink');
			await quickFix(session, 'Not a Name', 'corrections-before-reload');
			await eventually('it is saved', async () => (await kindsOnDisk(session.folder)).join() === 'not-a-name');
			await session.workbench.page.reload();
			await session.workbench.counts();
			await clickOn(session, 'Ragnhild');
			await session.workbench.page.keyboard.press('Control+Alt+z');
			await eventually('all is as it was', async () => (await kindsOnDisk(session.folder)).length === 0);
			assert.notEqual((await session.workbench.paintOf('FjordLink')).line, 'none');
		});

		it('saying who speaks takes words that are no name of the article as they are typed', async () => {
			const { page } = session.workbench;
			await clickOn(session, 'got one');
			await page.keyboard.press('Control+Alt+s');
			const rows = page.locator('.quick-input-widget .monaco-list-row');
			await rows.filter({ hasText: 'Somebody Else…' }).waitFor();
			await page.keyboard.type('a woman in the crowd');
			const own = rows.filter({ hasText: '“a woman in the crowd”' });
			await own.waitFor();
			assert.equal(await rows.filter({ hasText: 'Somebody Else' }).count(), 1);
			await session.workbench.picture('corrections-speaker-in-own-words');
			await page.keyboard.press('Enter');
			await eventually('it is saved', async () => (await kindsOnDisk(session.folder)).includes('speaker'));
			assert.match(await session.workbench.cardAt('got one'), /^a woman in the crowd/);
		});
	});
});

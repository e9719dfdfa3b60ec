/** What axe-core finds in the lists of the archive and the register; the pictures are for a person to look at. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readSidecar } from '../../src/formats/sidecar.js';
import { seriousFaults, WITHOUT_RULES_OF_LISTS } from './axe.js';
import { clickOn, eventually, quickFix } from './correcting.js';
import { Lists } from './lists.js';
import { openNewsroom } from './open-newsroom.js';
import type { OpenWorkbench } from './open-workbench.js';

const ARTICLE = '2019-03-12-harbour-dredging';
/** Name of the pictures, and theme: a dark one, a light one, an ordinary and a high contrast one. `accessibility.test.ts` reads the other lists in all four. */
const THEMES = [
	['dark', 'Dark Modern'],
	['hc-light', 'Default High Contrast Light'],
] as const;
/** VS Code keeps lines of the palette with their keys in its box for choices, unseen; their keys have no role. */
const RULES = { ...WITHOUT_RULES_OF_LISTS, 'aria-prohibited-attr': { enabled: false } };
/** Pixels of the window. */
const WHOLE = { width: 1280, height: 800 };
/** And at a zoom of 200 %. */
const ZOOMED = { width: 640, height: 400 };

describe('what axe-core finds in the lists of a newsroom’s folder', function () {
	this.timeout(240_000);
	let session: OpenWorkbench;

	before(async () => {
		// Links in cards are VS Code's, and underlined for users who ask for that.
		session = await openNewsroom(`${ARTICLE}.txt`, { 'accessibility.underlineLinks': true });
	});

	after(async () => {
		await session.close();
	});

	for (const [name, theme] of THEMES) {
		it(`nothing serious in ${theme}, also at a zoom of 200 %`, async () => {
			await session.setTheme(theme);
			for (const [part, faults] of await faultsByPart(session, name)) assert.deepEqual(faults, [], part);
			await leaveAsItWas(session);
		});
	}
});

/** Undoes what was corrected, and shows the window as large as it was. */
async function leaveAsItWas({ workbench, folder }: OpenWorkbench): Promise<void> {
	await workbench.page.setViewportSize(WHOLE);
	await workbench.runCommand('Close Learn from Archive');
	await workbench.focusEditor();
	await workbench.page.keyboard.press('Control+Alt+z');
	await eventually('nothing is corrected', async () => {
		const read = readSidecar(await readFile(join(folder, `${ARTICLE}.annotations.json`), 'utf8').catch(() => ''));
		return !read.ok || read.sidecar.corrections.length === 0;
	});
}

async function faultsByPart(session: OpenWorkbench, theme: string): Promise<readonly (readonly [string, string[]])[]> {
	const { workbench } = session;
	const { page } = workbench;
	const found: [string, string[]][] = [];
	const look = async (part: string, selector: string): Promise<void> => {
		await workbench.picture(`newsroom-${theme}-${part.replaceAll(' ', '-')}`);
		found.push([part, await seriousFaults(page, selector, RULES)]);
	};
	/** Waits for the row, and until the list has the focus: that would close the palette. */
	const row = async (words: string): Promise<void> => {
		await page.locator('.pane-body .monaco-list-row', { hasText: words }).first().waitFor();
		await new Lists(workbench).focused(/./).first().waitFor();
	};
	const listed = '.sidebar .composite';
	const chosen = '.quick-input-widget';
	await workbench.focusEditor();
	await page.keyboard.press('Control+End');
	await clickOn(session, 'Coastal');
	await quickFix(session, 'Mark as Place', `newsroom-${theme}-fix`);
	await workbench.runCommand('Apply Corrections to All Articles of This Folder');
	await row('Coastal Waters');
	await look('other articles', listed);
	await workbench.runCommand('Close without Applying');
	await workbench.runCommand('Learn from Archive');
	await row('Milan Hruska');
	await look('learn', listed);
	await workbench.runCommand('Close Learn from Archive');
	await workbench.runCommand('Say Who Is Who in the Articles');
	await row('Callum Dace');
	await look('same or different', listed);
	await workbench.cardAt('Pemberthy');
	await look('card', '.monaco-resizable-hover');
	await workbench.hideCard();
	await page.setViewportSize(ZOOMED);
	await workbench.runCommand('Audit Sources of This Article');
	await page.locator(chosen).getByText('chief executive of the trust').waitFor();
	await look('sources', chosen);
	await page.keyboard.press('Escape');
	await workbench.runCommand('Learn from Archive');
	await row('Milan Hruska');
	await look('learn zoomed', listed);
	return found;
}

/** The marks are there to see in each of VS Code's four kinds of theme; the pictures are for a person to look at. */
import assert from 'node:assert/strict';
import { eventually } from './correcting.js';
import { openWorkbench } from './open-workbench.js';
import type { WorkbenchPage } from './workbench-page.js';

/** Name of the picture, theme, and the class that the workbench has under it. */
const THEMES = [
	['dark', 'Dark Modern', 'vs-dark'],
	['light', 'Light Modern', 'vs'],
	['hc-dark', 'Default High Contrast', 'hc-black'],
	['hc-light', 'Default High Contrast Light', 'hc-light'],
] as const;

describe('the marks in every kind of theme', () => {
	for (const [name, theme, themeClass] of THEMES) {
		it(`names and quotes are marked in ${theme}`, async () => {
			const session = await openWorkbench('night-ferry.txt', { 'workbench.colorTheme': theme });
			try {
				await lookAt(session.workbench, name, themeClass);
			} finally {
				await session.close();
			}
		});
	}
});

async function lookAt(workbench: WorkbenchPage, name: string, themeClass: string): Promise<void> {
	await workbench.counts();
	await workbench.page.locator(`.monaco-workbench.${themeClass}`).waitFor();
	const marked = await workbench.paintOf('Annika Holmgren');
	const quote = await workbench.paintOf('"My wife works days. The ferry is where we meet.');
	await workbench.picture(`theme-${name}`);
	await workbench.cardAt('Holmgren', 1);
	await workbench.picture(`theme-${name}-card`);
	await workbench.hideCard();
	const holmgren = await workbench.sidebarRow('Annika Holmgren');
	await eventually('its mentions are counted', async () => (await workbench.badgesIn(holmgren)).length > 0);
	await workbench.picture(`theme-${name}-sidebar`);
	assert.equal(marked.line, 'solid');
	assert.notEqual(quote.background, marked.background);
}

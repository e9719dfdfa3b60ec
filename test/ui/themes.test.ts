/** The marks are there to see in each of VS Code's four kinds of theme; the pictures are for a person to look at. */
import assert from 'node:assert/strict';
import { eventually } from './correcting.js';
import { openWorkbench, type OpenWorkbench } from './open-workbench.js';
import type { WorkbenchPage } from './workbench-page.js';

/** Name of the picture, and theme. */
const THEMES = [
	['dark', 'Dark Modern'],
	['light', 'Light Modern'],
	['hc-dark', 'Default High Contrast'],
	['hc-light', 'Default High Contrast Light'],
] as const;

describe('the marks in every kind of theme', () => {
	let session: OpenWorkbench;

	before(async () => {
		session = await openWorkbench('night-ferry.txt');
	});

	after(async () => {
		await session.close();
	});

	for (const [name, theme] of THEMES) {
		it(`names and quotes are marked in ${theme}`, async () => {
			await session.setTheme(theme);
			await lookAt(session.workbench, name);
		});
	}
});

async function lookAt(workbench: WorkbenchPage, name: string): Promise<void> {
	await workbench.counts();
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

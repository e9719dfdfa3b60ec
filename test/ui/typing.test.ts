/** A person writes in an article: the marks move along, and never go and come. */
import assert from 'node:assert/strict';
import { setTimeout as pause } from 'node:timers/promises';
import { openWorkbench, type OpenWorkbench } from './open-workbench.js';

describe('writing in an article', () => {
	let session: OpenWorkbench;

	before(async () => {
		session = await openWorkbench('night-ferry.txt');
		await session.workbench.counts();
		await session.workbench.paintOf('Annika Holmgren');
	});

	after(async () => {
		await session.close();
	});

	it('no mark flashes while one types a name at the end of the headline', async () => {
		const { page } = session.workbench;
		await session.workbench.focusEditor();
		await page.keyboard.press('Control+Home');
		await page.keyboard.press('End');
		await page.evaluate(WATCH);
		for (const letter of ', says Karim Haddad') {
			await page.keyboard.type(letter);
			await pause(60);
		}
		// The engine answers after a pause, and again for what was typed meanwhile.
		await pause(1500);
		const counts = await page.evaluate<number[]>('copydeskMarks');
		assert.ok(counts.length > 10, 'too few frames were drawn to tell');
		assert.ok(Math.min(...counts) >= (counts[0] ?? 0), `marks went and came: ${changesOf(counts).join(', ')}`);
	});
});

/** Counts the marks on the screen in every frame from now on. Text, since what `tsx` makes of a function does not run in a page. */
const WATCH = `
	globalThis.copydeskMarks = [];
	requestAnimationFrame(function count() {
		// What an extension's decorations look like in VS Code's page.
		copydeskMarks.push(document.querySelectorAll('.monaco-editor .view-overlays .cdr[class*="ced-"]').length);
		requestAnimationFrame(count);
	});
	undefined;
`;

function changesOf(counts: readonly number[]): number[] {
	return counts.filter((count, at) => at === 0 || count !== counts[at - 1]);
}

/** How much is marked, what marks mean, and what an editor of articles expects of the editor around them. */
import assert from 'node:assert/strict';
import { clickOn, eventually, messageInList } from './correcting.js';
import { openWorkbench, type OpenWorkbench } from './open-workbench.js';
import type { WorkbenchPage } from './workbench-page.js';

const ARTICLE = 'night-ferry.txt';

describe('the marks, as dense as one likes', () => {
	let session: OpenWorkbench;
	let workbench: WorkbenchPage;

	before(async () => {
		session = await openWorkbench(ARTICLE);
		({ workbench } = session);
	});

	after(async () => {
		await session.close();
	});

	afterEach(async function () {
		if (this.currentTest?.state === 'failed') await workbench.picture(`failed-${this.currentTest.title.replace(/\W+/g, '-')}`);
	});

	const isMarked = (words: string, occurrence = 0): Promise<boolean> => workbench.isMarked(words, occurrence);

	it('the status bar says that the article is being read before it counts', async () => {
		await workbench.counts();
		const [first, ...later] = await workbench.statusTexts();
		assert.match(first ?? '', /^Reading…$/);
		assert.match(later.at(-1) ?? '', /\d names · \d/);
	});

	it('later mentions are fainter than the first', async () => {
		const [first, later] = [await workbench.paintOf('Annika Holmgren'), await workbench.paintOf('Holmgren', 1)];
		assert.equal(first.line, later.line);
		assert.notEqual(first.lineColor, later.lineColor);
	});

	it('the tooltip of the status bar has a sample of each kind of mark', async () => {
		await workbench.page.locator('.statusbar-item', { hasText: /\d names? · \d/ }).hover();
		const tooltip = workbench.page.locator('.monaco-hover', { hasText: 'Organization' }).first();
		await tooltip.locator('img').first().waitFor();
		assert.equal(await tooltip.locator('img').count(), 10);
		await workbench.picture('legend-tooltip');
		await workbench.hideCard();
	});

	it('the menu of the status bar shows people and quotes alone', async () => {
		assert.ok(await isMarked('Estonia'));
		await workbench.page.locator('.statusbar-item', { hasText: /\d names? · \d/ }).click();
		const row = workbench.page.locator('.quick-input-widget .monaco-list-row', { hasText: 'People and Quotes' });
		await row.waitFor();
		await workbench.picture('density-menu');
		await row.click();
		await eventually('places are not marked', async () => !(await isMarked('Estonia')));
		assert.ok(await isMarked('Annika Holmgren'));
	});

	it('a key shows first mentions only, then nothing, then all again', async () => {
		await clickOn(session, 'Why it matters');
		await workbench.page.keyboard.press('Control+Alt+d');
		await eventually('places are marked', () => isMarked('Estonia'));
		await eventually('later mentions are not', async () => !(await isMarked('Holmgren', 1)));
		await workbench.picture('density-first');
		await workbench.page.keyboard.press('Control+Alt+d');
		await eventually('nothing is marked', async () => !(await isMarked('Annika Holmgren')));
		await workbench.page.keyboard.press('Control+Alt+d');
		await eventually('later mentions are marked', () => isMarked('Holmgren', 1));
	});

	it('a double click on a word after a curly quotation mark selects the word', async () => {
		await clickOn(session, 'Why it matters');
		await workbench.page.keyboard.press('End');
		await workbench.page.keyboard.insertText(' “deeply');
		const box = await workbench.boxOf('deeply');
		await workbench.page.mouse.dblclick(box.x + box.width / 2, box.y + box.height / 2);
		await workbench.page.locator('.statusbar-item', { hasText: '(6 selected)' }).waitFor();
	});

	it('a double click on a word in single curly marks selects the word, and one on a word with an apostrophe all of it', async () => {
		await clickOn(session, 'Why it matters');
		await workbench.page.keyboard.press('End');
		await workbench.page.keyboard.insertText(' ‘quaint’ shouldn’t');
		for (const [word, length] of [
			['quaint', 6],
			['shouldn’t', 9],
		] as const) {
			const box = await workbench.boxOf(word);
			await workbench.page.mouse.dblclick(box.x + box.width / 2, box.y + box.height / 2);
			await workbench.page.locator('.statusbar-item', { hasText: `(${length} selected)` }).waitFor();
		}
		await workbench.picture('word-in-single-marks');
	});
});

const SHIP = `The Night Heron leaves Varnholt

VARNHOLT - The ferry Night Heron left Varnholt on Friday. "She was never late," said Bo Kraft, her captain. Ann Low waved.
`;

describe('the two sides of a diff, in a high contrast theme', () => {
	it('have marks, titles of works among them', async () => {
		const session = await openWorkbench(ARTICLE, { 'workbench.colorTheme': 'Default High Contrast' });
		await session.write('ship.news', SHIP);
		const { page } = session.workbench;
		const marksOf = (side: 'original' | 'modified'): Promise<number> =>
			page.locator(`.monaco-diff-editor .editor.${side} .view-overlays .cdr[class*="ced-"]`).count();
		try {
			await session.workbench.counts();
			await session.workbench.runCommand('Compare Active File With');
			const row = page.locator('.quick-input-widget .monaco-list-row', { hasText: 'ship.news' }).first();
			await page.locator('.quick-input-widget input[type="text"]').first().fill('ship.news');
			await row.click();
			await page.locator('.monaco-diff-editor .editor.modified .view-line').first().waitFor();
			for (const side of ['original', 'modified'] as const)
				await eventually(`the ${side} side has marks`, async () => (await marksOf(side)) > 3);
			assert.equal((await session.workbench.paintOf('Night Heron')).line, 'solid');
			await session.workbench.picture('diff-hc-dark');
		} finally {
			await session.close();
		}
	}).timeout(240_000);
});

describe('an article in Markdown', () => {
	let session: OpenWorkbench;

	before(async () => {
		session = await openWorkbench('harbour-vote.md', { 'explorer.fileNesting.enabled': true });
		await session.workbench.counts();
	});

	after(async () => {
		await session.close();
	});

	it('has cards without stars, also where bold meets a colon', async () => {
		const card = await session.workbench.cardAt('Strand said');
		await session.workbench.picture('markdown-card');
		assert.match(card, /was pleased: “It is a good day,”/);
		assert.doesNotMatch(card, /[*>]/);
		await session.workbench.hideCard();
	});

	it('is outlined from its first paragraph on, front matter left out', async () => {
		await session.workbench.focusEditor();
		await session.workbench.page.keyboard.press('Control+Shift+o');
		const rows = session.workbench.page.locator('.quick-input-widget .monaco-list-row');
		await eventually('the outline is listed', async () => (await rows.allInnerTexts()).some((row) => row.includes('¶ 1 Harbour vote')));
		assert.ok(!(await rows.allInnerTexts()).some((row) => row.includes('---')));
		await session.workbench.page.keyboard.press('Escape');
	});

	it('an article’s corrections are nested under it in the Explorer', async () => {
		await session.write('harbour-vote.annotations.json', '{}');
		// What is written before VS Code watches the folder is listed when the list is read again.
		await session.workbench.runCommand('Refresh Explorer');
		const { page } = session.workbench;
		const article = page.locator('.explorer-folders-view .monaco-list-row', { hasText: 'harbour-vote.md' });
		await eventually('the article can be opened', async () => (await article.getAttribute('aria-expanded')) !== null);
		assert.equal(await page.locator('.explorer-folders-view .monaco-list-row', { hasText: 'harbour-vote.annotations' }).count(), 0);
		await session.workbench.picture('nesting');
	});
});

describe('an article whose lines run out of the editor', () => {
	it('is offered to be wrapped, once', async () => {
		const session = await openWorkbench('long-lines.txt', { 'editor.wordWrap': 'off' });
		try {
			const { page } = session.workbench;
			await session.workbench.counts();
			await session.workbench.focusEditor();
			const offer = await messageInList(session, 'Wrap the lines of articles');
			await session.workbench.picture('wrap-offer');
			await offer.locator('.monaco-button', { hasText: 'Wrap and Quiet Plain Text' }).click();
			await eventually('the lines are wrapped', async () => (await page.locator('.monaco-editor .view-line').count()) > 8);
			await page.reload();
			await session.workbench.counts();
			await session.workbench.focusEditor();
			await session.workbench.runCommand('Notifications: Show Notifications');
			await page.locator('.notifications-center').waitFor();
			assert.equal(await offer.count(), 0);
		} finally {
			await session.close();
		}
	});
});

describe('a file of plain text that is treated as a news article', () => {
	it('is one when the window is opened again, until it is no longer to be treated so', async () => {
		const session = await openWorkbench('long-lines.txt');
		try {
			const { workbench } = session;
			const language = (name: string): Promise<void> => workbench.page.locator('#status\\.editor\\.mode', { hasText: name }).waitFor();
			const reopened = async (): Promise<void> => {
				await workbench.runCommand('View: Close All Editors');
				await workbench.page.locator('.explorer-folders-view .monaco-list-row', { hasText: 'long-lines.txt' }).dblclick();
				await workbench.counts();
			};
			await workbench.counts();
			await workbench.focusEditor();
			await workbench.runCommand('Treat as News Article');
			await language('News Article');
			await reopened();
			await language('News Article');
			await workbench.page.locator('.statusbar-item', { hasText: /\d names? · \d/ }).click();
			await workbench.picture('treated-as-news-menu');
			await workbench.page.locator('.quick-input-widget .monaco-list-row', { hasText: 'Do Not Treat as News Article' }).click();
			await language('Plain Text');
			await reopened();
			await language('Plain Text');
		} finally {
			await session.close();
		}
	});
});

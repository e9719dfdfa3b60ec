/** A sample article that is held against its sources, as a person sees it, in each of VS Code's four kinds of theme. */
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { answerFileDialog, clickOn, eventually } from './correcting.js';
import { seriousFaults, WITHOUT_RULES_OF_LISTS } from './axe.js';
import { openWorkbench, type OpenWorkbench } from './open-workbench.js';
import type { WorkbenchPage } from './workbench-page.js';
import { SHOWN_VERDICTS, VERDICT_SIGNS } from '../../src/views/verdicts.js';

const ARTICLE = 'swing-bridge/swing-bridge.news';
/** Name of the pictures, and theme. */
const THEMES = [
	['dark', 'Dark Modern'],
	['light', 'Light Modern'],
	['hc-dark', 'Default High Contrast'],
	['hc-light', 'Default High Contrast Light'],
] as const;

describe('quotes held against their sources', () => {
	describe('the sample', () => {
		let session: OpenWorkbench;

		before(async () => {
			session = await openWorkbench(ARTICLE, { 'accessibility.underlineLinks': true });
		});

		after(async () => {
			await session.close();
		});

		for (const [name, theme] of THEMES) {
			it(`signs, cards, list and legend are there to see in ${theme}`, async () => {
				await session.setTheme(theme);
				await lookAt(session, name);
			}).timeout(240_000);
		}

		it('the words in the source stand selected beside the article', async () => {
			await lookAtSources(session);
		}).timeout(240_000);

		it('a Word document that is picked in the list of sources is opened as text', async () => {
			const { workbench } = session;
			await workbench.startAgainWith('swing-bridge.news');
			await proved(workbench);
			await workbench.runCommand('Copydesk: Sources');
			await workbench.page.locator('.quick-input-list .monaco-list-row', { hasText: 'fennilow-speech.docx' }).click();
			await workbench.page.locator('.tab.active', { hasText: 'fennilow-speech.docx (text)' }).waitFor();
			await workbench.boxOf('A bridge is a');
			await workbench.picture('proof-source-from-list');
		}).timeout(240_000);
	});

	it('a file that is picked in the dialog of Add Source… proves quotes from then on', async () => {
		const session = await openWorkbench('night-ferry.txt');
		const { workbench } = session;
		try {
			await session.write('call.txt', 'HADDAD: Well, I have worked nights for twenty years.\n');
			await workbench.counts();
			await workbench.runCommand('Copydesk: Add Source');
			await answerFileDialog(session, join(session.folder, 'call.txt'));
			assert.match(await sourcedCard(session, 'worked nights'), /Verbatim in call\.txt, line 1/);
			await workbench.picture('proof-added-source');
		} finally {
			await session.close();
		}
	}).timeout(240_000);

	it('each folder of a workspace with several has its own sources and setting', async () => {
		const session = await openWorkbench(`alpha/desk/fares.txt`, {}, [SEVERAL], 'both.code-workspace');
		const { workbench } = session;
		try {
			assert.match(await sourcedCard(session, 'Diesel costs'), /Verbatim in call\.txt, line 1/);
			await workbench.openFile('clock.txt');
			assert.match(await sourcedCard(session, 'black since'), /Verbatim in ember\.txt, line 1/);
			await workbench.picture('proof-several-folders');
		} finally {
			await session.close();
		}
	}).timeout(240_000);
});

/** A workspace with two folders, `alpha` with a folder of sources and `beta` with a setting that names some. */
const SEVERAL = join(import.meta.dirname, 'several-folders');

/** The card at the words, once they were held against sources. */
async function sourcedCard({ workbench }: OpenWorkbench, words: string): Promise<string> {
	// The window and its first annotations take longest.
	await workbench.counts();
	let card = '';
	const isProved = async (): Promise<boolean> => {
		card = await workbench.cardAt(words);
		await workbench.hideCard();
		return /Verbatim|Not found/.test(card);
	};
	const proving = eventually(`“${words}” is held against sources`, isProved);
	await proving.catch(async (error: unknown) => {
		await workbench.picture('proof-several-folders-unproved');
		throw new Error(`the card says: ${card}`, { cause: error });
	});
	return card;
}

async function lookAt(session: OpenWorkbench, name: string): Promise<void> {
	const { workbench } = session;
	const { page } = workbench;
	await proved(workbench);
	await workbench.picture(`proof-${name}`);
	for (const [words, title] of [
		['have crossed that bridge', 'verbatim'],
		['We are certain that', 'altered'],
		['They asked the gulls', 'missing'],
		['A bridge is a promise', 'shortened'],
	] as const) {
		await workbench.cardAt(words);
		await workbench.picture(`proof-${name}-card-${title}`);
		// What VS Code itself writes beside a card, as the source of a problem, is grey.
		assert.deepEqual(await seriousFaults(page, '.monaco-resizable-hover .markdown-hover', WITHOUT_RULES_OF_LISTS), [], title);
	}
	await workbench.hideCard();
	const row = await workbench.sidebarRow('They asked the gulls');
	assert.match((await row.getAttribute('aria-label')) ?? '', /not found/i);
	await workbench.picture(`proof-${name}-list`);
	await workbench.runCommand('Copydesk: Legend');
	await workbench.webview().locator('h2').scrollIntoViewIfNeeded();
	const colorOf = (selector: string): Promise<string> =>
		workbench
			.webview()
			.locator(selector)
			.last()
			.evaluate(
				(element): string =>
					(globalThis as unknown as { getComputedStyle(of: unknown): { color: string } }).getComputedStyle(element).color,
			);
	assert.notEqual(await colorOf('table:last-of-type td span'), await colorOf('p'));
	await workbench.picture(`proof-${name}-legend`);
	await page.keyboard.press('Control+w');
	await workbench.webview().locator('h2').waitFor({ state: 'detached' });
}

async function lookAtSources(session: OpenWorkbench): Promise<void> {
	const { workbench } = session;
	await proved(workbench);
	const opened = async (words: string, title: string, source: string): Promise<void> => {
		await clickOn(session, words);
		await workbench.runCommand('Copydesk: Show Quote in Source');
		await workbench.page.locator('.tab.active', { hasText: title }).waitFor();
		await eventually(`“${source}” is selected`, () => isSelected(workbench, source));
		await workbench.picture(`proof-source-${title.replace(/\W+/g, '-')}`);
	};
	// The text beside a source is narrow: what stands far down is not seen then.
	await opened('a promise', 'fennilow-speech.docx (text)', 'A bridge is a');
	await opened('day of my life', 'interview-pendrake.vtt', 'Pendrake>I have');
}

/** Waits until every verdict of the sample has its sign. */
async function proved(workbench: WorkbenchPage): Promise<void> {
	await workbench.counts();
	const wanted = SHOWN_VERDICTS.map((verdict) => VERDICT_SIGNS[verdict]).sort();
	let seen: readonly string[] = [];
	const areThere = async (): Promise<boolean> => {
		seen = await signs(workbench);
		return seen.length >= wanted.length;
	};
	// A PDF takes its time where both cores are busy.
	await eventually('quotes have their signs', areThere).catch(() => eventually('quotes have their signs', areThere));
	assert.deepEqual(seen, wanted);
}

/** The characters that the style sheet draws behind words of the text, ticks left out, in order. */
async function signs({ page }: WorkbenchPage): Promise<readonly string[]> {
	return page.evaluate<string[]>(`[...document.querySelectorAll('.monaco-editor .view-line span span')]
		.map((part) => getComputedStyle(part, '::after').content.replace(/^"|"$/g, ''))
		.filter((content) => content.length === 1 && content !== '✓')
		.sort()`);
}

/** Whether the words stand, in the editor that has the focus, where it paints a selection. */
async function isSelected({ page }: WorkbenchPage, words: string): Promise<boolean> {
	const line = page.locator('.monaco-editor.focused .view-line', { hasText: words });
	const selections = page.locator('.monaco-editor.focused .selected-text');
	if ((await line.count()) === 0) return false;
	const at = await line.first().boundingBox();
	const boxes = await Promise.all((await selections.all()).map((selection) => selection.boundingBox()));
	return at !== null && boxes.some((box) => box !== null && box.width > 20 && Math.abs(box.y - at.y) < 3);
}

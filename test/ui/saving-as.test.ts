/** A person saves articles under other names, meets a colleague's corrections, and brings back what lost its place. */
import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator } from 'playwright-core';
import type { Correction } from '../../src/annotations.js';
import { anchorOf } from '../../src/corrections/anchor.js';
import { readSidecar, writeSidecar } from '../../src/formats/sidecar.js';
import { answerFileDialog, clickOn, eventually, messageInList, offeredFixes, quickFix } from './correcting.js';
import { openWorkbench, THEME_CLASSES, type OpenWorkbench } from './open-workbench.js';

const ARTICLE = 'ferry-strike.txt';
const SETTINGS = { 'copydesk.editorName': 'Ida', 'files.simpleDialog.enable': true };

/** What somebody else says of words of the article. */
function theirs(text: string, words: string, statement: object): Correction {
	const start = text.indexOf(words);
	assert(start >= 0);
	const anchor = anchorOf(text, { start, end: start + words.length });
	return { id: 'theirs', at: '2026-03-01T10:00:00.000Z', anchor, ...statement } as Correction;
}

describe('at the desk', () => {
	let session: OpenWorkbench;
	let text: string;
	let article: string;
	let sidecar: string;
	let edition = 0;
	let isSpoilt = false;
	const path = (name: string): string => join(session.folder, name);
	const row = (words: string | RegExp): Locator =>
		session.workbench.page.locator('.pane-body .monaco-list-row', { hasText: words }).first();

	function saved(name: string): readonly Correction[] {
		try {
			const read = readSidecar(readFileSync(path(name), 'utf8'));
			return read.ok ? read.sidecar.corrections : [];
		} catch {
			return [];
		}
	}

	const kinds = (name: string): string =>
		saved(name)
			.map(({ kind }) => kind)
			.join();

	async function open(): Promise<void> {
		session = await openWorkbench(ARTICLE, SETTINGS);
		await session.workbench.counts();
	}

	async function saveUnder(name: string): Promise<void> {
		await answerFileDialog(session, path(name));
		await session.workbench.page.locator('.tab.active', { hasText: name }).waitFor();
	}

	before(open);

	/**
	 * The window is the same for all tests, but for one that is tried again. Each has an article of its own, with a last line of its own: one with the very
	 * text of another counts as saved from it, and takes its corrections along.
	 */
	beforeEach(async () => {
		if (isSpoilt) {
			await session.close();
			await open();
		}
		edition++;
		[article, sidecar] = [`strike-${edition}.txt`, `strike-${edition}.annotations.json`];
		text = `${readFileSync(path(ARTICLE), 'utf8')}\nEdition ${edition}.\n`;
		await session.write(article, text);
		await session.workbench.startAgainWith(article);
	});

	afterEach(async function () {
		isSpoilt = this.currentTest?.state !== 'passed';
		if (isSpoilt) await session.workbench.picture(`failed-desk-${(this.currentTest?.title ?? '').replace(/\W+/g, '-').slice(0, 60)}`);
	});

	after(async () => {
		await session.close();
	});

	it('corrections go along when an article is saved as another, and when an untitled one is saved', async () => {
		const { workbench } = session;
		await clickOn(session, 'FjordLink');
		await quickFix(session, 'Not a Name', 'desk-save-as-before');
		await eventually('it is saved', () => Promise.resolve(kinds(sidecar) === 'not-a-name'));
		await workbench.runCommand('File: Save As...');
		await saveUnder('second-edition.txt');
		await eventually('it went along', () => Promise.resolve(kinds('second-edition.annotations.json') === 'not-a-name'));
		assert.equal(kinds(sidecar), 'not-a-name');
		assert.equal(readFileSync(path('second-edition.txt'), 'utf8'), text);

		await workbench.runCommand('File: New Untitled Text File');
		await workbench.page.locator('.tab.active', { hasText: 'Untitled' }).waitFor();
		await workbench.page.keyboard.insertText(text.replace('Tuesday', 'Wednesday'));
		await workbench.page.keyboard.press('Control+Home');
		await workbench.counts();
		await clickOn(session, 'FjordLink');
		await quickFix(session, 'Not a Name', 'desk-untitled');
		await workbench.page.keyboard.press('Control+s');
		await saveUnder('third-edition.txt');
		await eventually('it went along', () => Promise.resolve(kinds('third-edition.annotations.json') === 'not-a-name'));
		await workbench.picture('desk-saved');
	});

	for (const [answer, saved, theme] of [
		['Keep Theirs', 'type', 'Dark Modern'],
		['Keep Mine', 'not-a-name', 'Default High Contrast'],
		['Keep Mine', 'not-a-name', 'Light Modern'],
	] as const) {
		it(`a colleague who said something else of the same name meanwhile: ${answer}, in ${theme}`, async () => {
			const { workbench } = session;
			await session.setTheme(theme);
			const saying = writeSidecar([theirs(text, 'FjordLink', { kind: 'type', type: 'place' })], { file: article, length: text.length });
			await clickOn(session, 'FjordLink');
			await quickFix(session, 'Not a Name', 'desk-conflict-menu', () => {
				writeFileSync(path(sidecar), saying);
			});
			const dialog = workbench.page.locator('.monaco-dialog-box');
			await dialog.waitFor();
			assert.match(await dialog.innerText(), /Somebody else has corrected the same place in strike-\d+\.txt differently/);
			assert.match(await dialog.innerText(), /mine: not a name; theirs: place/);
			await workbench.picture(`desk-conflict-${THEME_CLASSES[theme]}-${saved}`);
			// Nothing is lost while nobody has decided.
			assert.equal(readFileSync(path(sidecar), 'utf8'), saying);
			await dialog.getByRole('button', { name: answer }).click();
			await eventually('it is decided', () => Promise.resolve(kinds(sidecar) === saved));
		});
	}

	it('two windows on one folder see what the other one says, and both words are kept', async () => {
		const other = await session.anotherWindow(article);
		await other.counts();
		await clickOn(session, 'FjordLink');
		await quickFix(session, 'Not a Name', 'desk-two-windows');
		await other.page.locator('.statusbar-item', { hasText: /\D5 names/ }).waitFor();
		await clickOn({ ...session, workbench: other }, 'Henrik Moldal');
		await quickFix({ ...session, workbench: other }, 'Mark as Organization', 'desk-other-window');
		await eventually('both are saved', () => Promise.resolve(kinds(sidecar) === 'type,not-a-name' || kinds(sidecar) === 'not-a-name,type'));
		await other.page.close();
	});

	it('Ctrl+. offers fixes first, then corrections, and last to switch the check off, which can be undone', async () => {
		const { page } = session.workbench;
		await clickOn(session, 'Eikland');
		const offered = await offeredFixes(session);
		const at = (words: RegExp): number => offered.findIndex((title) => words.test(title));
		assert.equal(at(/^Change “Eikland”/), 0, offered.join());
		assert.ok(at(/^Not a Name/) > 0);
		assert.equal(at(/^Do not check for this/), offered.length - 1, offered.join());
		await page.keyboard.press('Escape');
		await quickFix(session, 'Do not check for this', 'desk-fixes');
		const message = await messageInList(session, 'Copydesk no longer checks for this');
		await session.workbench.picture('desk-check-off');
		await message.locator('.monaco-button', { hasText: 'Undo' }).click();
		await clickOn(session, 'Eikland');
		await eventually('it is checked again', async () => {
			const again = await offeredFixes(session);
			await page.keyboard.press('Escape');
			return again.some((title) => title.startsWith('Change “Eikland”'));
		});
	});

	it('the lists are sorted and filtered as they were when the window is loaded again', async () => {
		const { workbench } = session;
		await workbench.sidebarRow('Henrik Moldal');
		await workbench.runCommand('Sort Names by Alphabet');
		await workbench.runCommand('Copydesk: Filter Names…');
		await workbench.page.locator('.quick-input-widget input[type="text"]').first().fill('eikeland');
		await workbench.page.keyboard.press('Enter');
		await row(/^\s*Henrik Moldal(?!:)/).waitFor({ state: 'detached' });
		// VS Code writes what an extension keeps after a moment.
		await workbench.page.waitForTimeout(1500);
		await workbench.page.reload();
		await workbench.counts();
		await workbench.sidebarRow('Eikeland');
		await workbench.page.locator('.pane-body', { hasText: 'Filtered by “eikeland”' }).first().waitFor();
		await workbench.picture('desk-filtered-after-reload');
		await workbench.runCommand('Clear Filter of Names');
		await row(/^\s*Henrik Moldal(?!:)/).waitFor();
		const names = await workbench.page.locator('.pane-body .monaco-list-row[aria-level="2"]').allInnerTexts();
		assert.ok(names.findIndex((name) => name.includes('Eikeland')) < names.findIndex((name) => name.includes('Moldal')), names.join());
	});

	it('a correction that lost its place is listed, and is put where the selected words are', async () => {
		const { workbench } = session;
		const { page } = workbench;
		const lost = theirs('Crews met Torvald Lindqvist at the quay on Monday.', 'Torvald Lindqvist', {
			kind: 'context',
			context: 'owner of the boats',
		});
		writeFileSync(path(sidecar), writeSidecar([lost], { file: article, length: 60 }));
		await workbench.sidebarRow('Henrik Moldal');
		const orphan = row('Torvald Lindqvist');
		await orphan.waitFor();
		assert.match(await orphan.innerText(), /context: owner of the boats/);
		await workbench.picture('desk-orphan');
		const box = await workbench.boxOf('Henrik Moldal');
		await page.mouse.move(box.x + 1, box.y + box.height / 2);
		await page.mouse.down();
		await page.mouse.move(box.x + box.width - 1, box.y + box.height / 2, { steps: 5 });
		await page.mouse.up();
		await orphan.hover();
		await orphan.getByRole('button', { name: /Re-attach/ }).click();
		await eventually('it stands there', () => Promise.resolve(/Moldal/.test(JSON.stringify(saved(sidecar)))));
		await orphan.waitFor({ state: 'detached' });
		assert.match(await workbench.cardAt('Moldal said'), /owner of the boats/);
		await workbench.picture('desk-reattached');
	});

	it('one finds the place of a lost correction again by the sentences around, which are selected in the text while one looks through them', async () => {
		const { workbench } = session;
		const { page } = workbench;
		const lost = theirs('Crews cheered when Moldal arrived at noon.', 'Moldal', { kind: 'context', context: 'owner of the boats' });
		writeFileSync(path(sidecar), writeSidecar([lost], { file: article, length: 60 }));
		await workbench.sidebarRow('Henrik Moldal');
		const orphan = row('owner of the boats');
		const places = page.locator('.quick-input-widget .monaco-list-row');
		const selected = page.locator('.statusbar-item', { hasText: '(6 selected)' });
		const lookThrough = async (): Promise<void> => {
			await orphan.hover();
			await orphan.getByRole('button', { name: /Re-attach/ }).click();
			await selected.waitFor();
		};
		await lookThrough();
		await page.keyboard.press('ArrowDown');
		assert.match((await places.allInnerTexts()).join('|').replaceAll('\u00a0', ' '), /¶ 4, line 7\s+Moldal said the strike would last/);
		await workbench.picture('orphan-places');
		await page.keyboard.press('Escape');
		await selected.waitFor({ state: 'detached' });
		await lookThrough();
		await places.filter({ hasText: 'Moldal said the strike' }).click();
		await eventually('it is saved there', () => {
			const [found] = saved(sidecar);
			return Promise.resolve(found !== undefined && 'anchor' in found && found.anchor.start === text.indexOf('Moldal said'));
		});
	});

	it('the card and the sidebar lead to the corrections', async () => {
		const { workbench } = session;
		const { page } = workbench;
		await workbench.cardAt('Henrik Moldal');
		await workbench.card().getByText('Correct…').click();
		await page.locator('.quick-input-widget .monaco-list-row', { hasText: 'Same As…' }).waitFor();
		await workbench.picture('desk-card-correct');
		await page.keyboard.press('Escape');
		await workbench.hideCard();
		const name = await workbench.sidebarRow('chairman of');
		await name.click({ button: 'right' });
		const entry = page.locator('.context-view .action-label', { hasText: 'Context…' }).first();
		await entry.waitFor();
		await workbench.picture('desk-sidebar-menu');
		await entry.click();
		const input = page.locator('.quick-input-widget input[type="text"]').first();
		await input.waitFor();
		await input.fill('leader of the strike');
		await page.keyboard.press('Enter');
		await row('leader of the strike').waitFor();
		await eventually('it is saved', () => Promise.resolve(kinds(sidecar) === 'context'));
		await workbench.picture('desk-sidebar-context');
	});
});

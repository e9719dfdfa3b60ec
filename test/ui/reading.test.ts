/** A person opens an article, sees who and what is marked, rests the pointer on it, and takes the data along. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { openWorkbench, type OpenWorkbench } from './open-workbench.js';

const ARTICLE = 'night-ferry.txt';

describe('reading a sample article', () => {
	let session: OpenWorkbench;

	before(async () => {
		session = await openWorkbench(ARTICLE);
	});

	after(async () => {
		await session.close();
	});

	afterEach(async function () {
		if (this.currentTest?.state === 'failed') await session.workbench.picture(`failed-${this.currentTest.title.replace(/\W+/g, '-')}`);
	});

	it('the status bar counts names and quotes', async () => {
		assert.match(await session.workbench.counts(), /^\D*[1-9]\d* names · [1-9]\d* quotes$/);
	});

	it('names are underlined', async () => {
		const { workbench } = session;
		assert.equal((await workbench.paintOf('Annika Holmgren')).line, 'solid');
	});

	it('a card says who that is', async () => {
		assert.match(await session.workbench.cardAt('Annika Holmgren'), /^Annika Holmgren — mayor/);
	});

	it('a bare surname has the card of the full name, with the sentence that introduces her', async () => {
		const { workbench } = session;
		const card = await workbench.cardAt('Holmgren', 1);
		await workbench.picture('card');
		assert.match(card, /^Annika Holmgren — mayor/);
		assert.match(card, /¶ \d/);
	});

	it('a card on a quote says who speaks', async () => {
		assert.match(await session.workbench.cardAt('My wife works days.'), /Karim Haddad/);
	});

	it('the palette exports the annotations as JSON', async () => {
		const { workbench, folder } = session;
		await workbench.focusEditor();
		await workbench.runCommand('Copydesk: Export Annotations as JSON…');
		const path = await workbench.proposedPath();
		assert.ok(path.endsWith('/night-ferry.copydesk.json'), path);
		await workbench.page.keyboard.press('Enter');
		const document = JSON.parse(await fileWhenWritten(join(folder, path.slice(path.lastIndexOf('/') + 1)))) as Exported;
		assert.equal(document.format, 'copydesk-annotations');
		assert.ok(document.entities.some(({ name }) => name === 'Annika Holmgren'));
		const text = await readFile(join(folder, ARTICLE), 'utf8');
		for (const { start, end, text: words } of document.mentions) assert.equal(text.slice(start, end), words);
	});
});

interface Exported {
	readonly format: string;
	readonly entities: readonly { readonly name: string }[];
	readonly mentions: readonly { readonly start: number; readonly end: number; readonly text: string }[];
}

async function fileWhenWritten(path: string): Promise<string> {
	for (let wait = 0; ; wait++) {
		try {
			return await readFile(path, 'utf8');
		} catch (error) {
			if (wait > 50) throw error;
			await pause(200);
		}
	}
}

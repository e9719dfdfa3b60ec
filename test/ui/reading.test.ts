/** A person opens an article, sees who and what is marked, rests the pointer on it, and takes the data along. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { openWorkbench, type OpenWorkbench } from './open-workbench.js';

const ARTICLE = 'harbour-bridge.txt';

describe('reading an article', () => {
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
		assert.equal((await workbench.paintOf('Edvard Brandal')).line, 'solid');
	});

	it('a card says who that is', async () => {
		const { workbench } = session;
		const card = await workbench.cardAt('Edvard Brandal');
		assert.match(card, /Edvard Brandal — (the )?mayor of Northby/);
		await workbench.picture('card');
	});

	it('a bare surname has the card of the full name', async () => {
		const { workbench } = session;
		assert.match(await workbench.cardAt('Brandal', 1), /^Edvard Brandal/);
	});

	it('the palette exports the annotations as JSON', async () => {
		const { workbench, folder } = session;
		await workbench.focusEditor();
		await workbench.runCommand('Copydesk: Export Annotations as JSON…');
		const path = await workbench.proposedPath();
		assert.ok(path.endsWith('/harbour-bridge.copydesk.json'), path);
		await workbench.page.keyboard.press('Enter');
		const document = JSON.parse(await fileWhenWritten(join(folder, path.slice(path.lastIndexOf('/') + 1)))) as Exported;
		assert.equal(document.format, 'copydesk-annotations');
		assert.ok(document.entities.some(({ name }) => name === 'Edvard Brandal'));
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

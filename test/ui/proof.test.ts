/** A person holds a quotation against its source: it is altered, gets the source's words, is ticked off, and the tick tells when the source changes. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readSidecar } from '../../src/formats/sidecar.js';
import { clickOn, eventually, offeredFixes, quickFix } from './correcting.js';
import { openWorkbench, type OpenWorkbench } from './open-workbench.js';
import { atRest } from './workbench-page.js';

const FOLDER = 'swing-bridge';
/** The README's, which `COPYDESK_PICTURES=media npm run test:ui` renews as it does those of the walkthrough. */
const PICTURE = process.env['COPYDESK_PICTURES'] === 'media' ? 'images/quote-proof.png' : 'test-artifacts/ui/proof-altered.png';
const INTERVIEW = `${FOLDER}/sources/interview-pendrake.vtt`;

describe('a quotation and its source', () => {
	let session: OpenWorkbench;

	before(async () => {
		session = await openWorkbench(`${FOLDER}/swing-bridge.news`, { 'copydesk.editorName': 'Ida', 'workbench.colorTheme': 'Dark Modern' });
		await session.workbench.counts();
	});

	after(async () => {
		await session.close();
	});

	afterEach(async function () {
		if (this.currentTest?.state === 'failed')
			await session.workbench.picture(`failed-proof-${this.currentTest.title.replace(/\W+/g, '-')}`);
	});

	/** Waits until the card at the words says so; its text. */
	async function cardSays(words: string, expected: RegExp): Promise<string> {
		let card = '';
		await eventually(`the card at “${words}” says ${expected.source}`, async () => {
			card = await session.workbench.cardAt(words);
			if (!expected.test(card)) await session.workbench.hideCard();
			return expected.test(card);
		});
		return card;
	}

	it('the card says that words were altered, and which', async () => {
		await session.workbench.sidebarRow('They asked the gulls');
		const card = await cardSays('honest answer', /Altered/);
		assert.match(card, /straight/);
		await atRest(session.workbench.page);
		await session.workbench.page.screenshot({ path: PICTURE });
		await session.workbench.hideCard();
	});

	it('a click on the verdicts in the status bar lists the sources, with how many quotations stand in each', async () => {
		const { page } = session.workbench;
		await page.locator('.statusbar-item', { hasText: /quotes · .*altered/ }).click();
		const row = page.locator('.quick-input-list .monaco-list-row', { hasText: 'interview-pendrake.vtt' });
		await row.waitFor();
		assert.match((await row.textContent()) ?? '', /\d+ quotations?/);
		await session.workbench.picture('proof-sources');
		await page.keyboard.press('Escape');
	});

	it('Ctrl+. gives it the source’s words, and then it is verbatim', async () => {
		await clickOn(session, 'honest');
		assert.ok((await offeredFixes(session)).some((title) => title === 'Accept as Edited…'));
		await quickFix(session, 'Use the Source’s Words', 'proof-fixes');
		await eventually(
			'the words are the source’s',
			async () => (await session.workbench.boxOf('straight answer').catch(() => null)) !== null,
		);
		await cardSays('straight answer', /Verbatim/);
		await session.workbench.picture('proof-verbatim');
		await session.workbench.hideCard();
	});

	it('a tick keeps what it was held against', async () => {
		await clickOn(session, 'straight');
		await session.workbench.page.keyboard.press('Control+Alt+Enter');
		const sidecar = join(session.folder, FOLDER, 'swing-bridge.annotations.json');
		await eventually('the tick is saved', async () => {
			const read = readSidecar(await readFile(sidecar, 'utf8').catch(() => ''));
			return (
				read.ok &&
				read.sidecar.corrections.some((one) => one.kind === 'checked' && one.evidence?.places[0]?.file === 'sources/interview-pendrake.vtt')
			);
		});
		assert.match(await cardSays('straight answer', /checked by Ida/), /Verbatim/);
		await session.workbench.picture('proof-ticked');
		await session.workbench.hideCard();
	});

	it('the tick tells when the source is changed', async () => {
		const text = await readFile(join(session.folder, INTERVIEW), 'utf8');
		await session.write(INTERVIEW, text.replace('straight answer', 'plain answer'));
		await cardSays('straight answer', /has changed since/);
		await session.workbench.picture('proof-source-changed');
		await session.workbench.hideCard();
		const row = await session.workbench.sidebarRow('has changed since Ida checked');
		assert.ok(await row.isVisible());
		await session.workbench.picture('proof-attention');
	});
});

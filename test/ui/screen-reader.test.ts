/** What a screen reader says of the lists, the counts and the status bar, and the badges that are drawn. */
import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator } from 'playwright-core';
import { anchorOf } from '../../src/corrections/anchor.js';
import { writeSidecar } from '../../src/formats/sidecar.js';
import { openWorkbench, type OpenWorkbench } from './open-workbench.js';

const ARTICLE = 'ferry-strike.txt';

describe('for users who cannot see the lists, or look only at their numbers', () => {
	let session: OpenWorkbench;
	const row = (words: string | RegExp): Locator =>
		session.workbench.page.locator('.pane-body .monaco-list-row', { hasText: words }).first();
	const spoken = async (place: Locator): Promise<string> => {
		await place.waitFor();
		return (await place.getAttribute('aria-label')) ?? '';
	};

	before(async () => {
		session = await openWorkbench(ARTICLE);
		const path = (name: string): string => join(session.folder, name);
		await session.workbench.counts();
		await session.workbench.sidebarRow('Henrik Moldal');
		const text = readFileSync(path(ARTICLE), 'utf8');
		const lost = 'Crews met Torvald Lindqvist at the quay on Monday.';
		const [there, gone] = [text.indexOf('FjordLink'), lost.indexOf('Torvald')];
		const stamp = { at: '2026-03-01T10:00:00.000Z' };
		const corrections = [
			{ ...stamp, id: 'a', kind: 'context', anchor: anchorOf(lost, { start: gone, end: gone + 17 }), context: 'owner' },
			{
				...stamp,
				id: 'b',
				kind: 'checked',
				anchors: [anchorOf(text, { start: there, end: there + 9 })],
				subject: 'name',
				by: 'Ida',
				text: 'FjordLink',
			},
		] as const;
		writeFileSync(path('ferry-strike.annotations.json'), writeSidecar(corrections, { file: ARTICLE, length: text.length }));
		await row('Torvald Lindqvist').waitFor();
	});

	after(async () => {
		await session.close();
	});

	it('types are read with how many there are, names with who that is, how often they come and what is checked', async () => {
		assert.match(await spoken(row(/^\s*People/)), /^People, \d+$/);
		assert.match(await spoken(row(/^\s*Henrik Moldal(?!:)/)), /^Henrik Moldal — chairman of [^,]+, person, \d+ mentions, \d+ quotes?$/);
		assert.match(await spoken(row(/^\s*FjordLink/)), /^FjordLink, organization, 1 mention, checked$/);
	});

	it('mentions are read with the words around them, their number and their line', async () => {
		const name = row(/^\s*FjordLink/);
		await name.locator('.monaco-tl-twistie').click();
		const mention = session.workbench.page.locator('.pane-body .monaco-list-row[aria-level="3"]').first();
		assert.match(await spoken(mention), /, mention 1 of \d+, paragraph \d+, line \d+, checked$/);
	});

	it('quotes are read with who speaks, of what kind they are and where they stand', async () => {
		assert.match(
			await spoken(row('We were promised')),
			/^Moldal: "We were promised .*"Nobody asked us.", Henrik Moldal, direct, paragraph \d+, line 5$/,
		);
	});

	it('what is read of a line begins with what is shown there, so that one can say it', async () => {
		const plainly = (words: string): string => words.replaceAll(/[^\p{L}\p{N}]+/gu, ' ').trim();
		const rows = await session.workbench.page.locator('.pane-body .monaco-list-row').all();
		for (const one of rows) {
			const [shown, read] = [plainly(await one.locator('.label-name').first().innerText()), plainly(await spoken(one))];
			assert.ok(read.startsWith(shown), `${read} does not begin with ${shown}`);
		}
	});

	it('what needs attention is read with why', async () => {
		assert.match(await spoken(row('Torvald Lindqvist')), /^Its words were not found: context: owner, Torvald Lindqvist$/);
	});

	it('lists, status bar and activity bar tell their counts, of which the badges are short', async () => {
		const { page } = session.workbench;
		const badge = page.locator('.activitybar .badge[aria-label^="Copydesk"]');
		assert.equal(await spoken(badge), 'Copydesk - 1 thing needs attention');
		assert.equal(await badge.locator('.badge-content').innerText(), '1');
		for (const list of ['Names', 'Quotes']) {
			const header = page.locator('.pane-header', { hasText: new RegExp(`^\\s*${list}`, 'i') }).first();
			assert.match((await header.innerText()).replaceAll(/\s+/g, ' '), new RegExp(`^ ?${list} ?\\d+`, 'i'));
		}
		const status = page.locator('.statusbar-item', { hasText: /names? · \d/ });
		assert.match(
			await spoken(status.locator('a, .statusbar-item-label').first()),
			/^Copydesk: \d+ names, mentioned \d+ times; \d+ quotes\. \d+ of \d+ checked, each mention and each quote counted\./,
		);
		assert.match((await session.workbench.badgesIn(row(/^\s*Henrik Moldal(?!:)/))).join(), /^\d+$/);
		await session.workbench.picture('screen-reader');
	});
});

/**
 * The walkthrough, and its pictures: of the menus, cards and lists as they are. `COPYDESK_PICTURES=media npm run test:ui` renews those that
 * ship; otherwise they are taken to be looked at.
 */
import assert from 'node:assert/strict';
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { clickOn, offeredFixes } from './correcting.js';
import { openWorkbench, type OpenWorkbench } from './open-workbench.js';
import { atRest, type Box } from './workbench-page.js';

const ROOT = join(import.meta.dirname, '..', '..');
const FOLDER = process.env['COPYDESK_PICTURES'] === 'media' ? 'media/walkthrough' : 'test-artifacts/ui/walkthrough';

const ARTICLE = 'night-ferry.txt';

const TEXT: Box = { x: 352, y: 60, width: 900, height: 420 };

/** What each step shows, in order; each leaves the window as it was. */
const STEPS: Readonly<Record<string, (session: OpenWorkbench, take: (box: Box) => Promise<void>) => Promise<void>>> = {
	sample: async (_, take) => take(TEXT),
	legend: async ({ workbench }, take) => {
		await workbench.runCommand('Copydesk: Legend');
		await workbench.webview().locator('table').first().waitFor();
		await take({ x: 820, y: 40, width: 450, height: 480 });
		await workbench.page.keyboard.press('Control+w');
		await workbench.webview().locator('table').first().waitFor({ state: 'detached' });
	},
	card: async ({ workbench }, take) => {
		await workbench.cardAt('Holmgren', 1);
		await take(TEXT);
		await workbench.hideCard();
	},
	correct: async (session, take) => {
		await clickOn(session, 'Holmgren', 1);
		await offeredFixes(session);
		await take({ ...TEXT, height: 560 });
		await session.workbench.page.keyboard.press('Escape');
	},
	sidebar: async ({ workbench }, take) => {
		await workbench.sidebarRow('Annika Holmgren');
		await take({ x: 48, y: 0, width: 300, height: 560 });
	},
	export: async ({ workbench }, take) => {
		await workbench.focusEditor();
		await workbench.runCommand('Copydesk: Export Annotations in Another Format…');
		await workbench.page.locator('.quick-input-widget .monaco-list-row', { hasText: 'Proof (HTML)' }).waitFor();
		await take({ x: 340, y: 0, width: 604, height: 300 });
		await workbench.page.keyboard.press('Escape');
	},
	checks: async (session, take) => {
		await session.workbench.openFile('ferry-strike.txt');
		await clickOn(session, 'Eikland');
		await offeredFixes(session);
		const { y } = await session.workbench.boxOf('Eikland');
		await take({ ...TEXT, y: Math.max(60, y - 120) });
		await session.workbench.page.keyboard.press('Escape');
	},
	proof: async ({ workbench }, take) => {
		await workbench.openFile('swing-bridge.news');
		await workbench.page.locator('.statusbar-item', { hasText: /8 quotes · .*altered/ }).waitFor();
		await workbench.cardAt('an honest answer');
		const { y } = await workbench.boxOf('an honest answer');
		await take({ ...TEXT, y: Math.max(60, y - 260) });
		await workbench.hideCard();
	},
};

interface Manifest {
	readonly contributes: {
		readonly walkthroughs: readonly { readonly steps: readonly { readonly id: string; readonly media: { readonly image: object } }[] }[];
	};
}

describe('the walkthrough', () => {
	const { contributes } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as Manifest;
	const steps = contributes.walkthroughs.flatMap((walkthrough) => walkthrough.steps);

	let session: OpenWorkbench;

	before(async () => {
		session = await openWorkbench(ARTICLE);
		await session.workbench.counts();
	});

	after(async () => {
		await session.close();
	});

	for (const [name, theme] of [
		['dark', 'Dark Modern'],
		['light', 'Light Modern'],
	] as const) {
		it(`shows the editor as it is, in ${theme}`, async function () {
			this.timeout(300_000);
			mkdirSync(join(ROOT, FOLDER), { recursive: true });
			await session.workbench.startAgainWith(ARTICLE);
			await session.setTheme(theme);
			const taken: string[] = [];
			for (const [step, show] of Object.entries(STEPS)) {
				await show(session, async (clip) => {
					await atRest(session.workbench.page);
					const path = `${FOLDER}/${step}-${name}.png`;
					await session.workbench.page.screenshot({ path: join(ROOT, path), clip });
					taken.push(`media/walkthrough/${step}-${name}.png`);
				});
			}
			const named = steps.flatMap(({ media }) => Object.values(media.image) as string[]).filter((path) => path.endsWith(`-${name}.png`));
			assert.deepEqual([...new Set(named)].sort(), taken.sort());
		});
	}

	it('begins with a sample article in a copy that is saved nowhere', async () => {
		const { workbench } = session;
		const { page } = workbench;
		await workbench.startAgainWith('harvest-festival.news');
		await workbench.focusEditor();
		await workbench.runCommand('Copydesk: Open Walkthrough');
		for (const { id } of steps) await page.locator(`[data-step-id$="#${id}"]`).first().waitFor();
		await workbench.picture('walkthrough');
		await page.getByRole('button', { name: 'Open a Sample Article', exact: true }).click();
		await page.locator('.tab.active', { hasText: 'Untitled' }).waitFor();
		assert.match(await workbench.counts(), /\d names · \d/);
		await workbench.boxOf('Annika Holmgren');
	});
});

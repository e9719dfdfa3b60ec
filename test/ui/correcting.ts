/** What tests in the workbench do to correct an article, as a person does it. */
import { setTimeout as pause } from 'node:timers/promises';
import type { Locator } from 'playwright-core';
import type { OpenWorkbench } from './open-workbench.js';

/** Waits until it holds. */
export async function eventually(what: string, holds: () => Promise<boolean>): Promise<void> {
	const until = Date.now() + 25_000;
	while (!(await holds())) {
		if (Date.now() > until) throw new Error(`timed out waiting until ${what}`);
		await pause(200);
	}
}

/** Puts the cursor on words of the text with a click. */
export async function clickOn({ workbench }: OpenWorkbench, words: string, occurrence = 0): Promise<void> {
	await workbench.clickOn(words, occurrence);
}

/** Answers VS Code's own dialog for files with an absolute path. */
export async function answerFileDialog({ workbench: { page } }: OpenWorkbench, path: string): Promise<void> {
	const input = page.locator('.quick-input-widget input[type="text"]').first();
	await input.waitFor();
	// The dialog first opens empty, then fills in its proposal.
	await eventually('the path is there to stay', async () => {
		await input.fill(path);
		await page.waitForTimeout(1000);
		return (await input.inputValue()) === path;
	});
	await page.keyboard.press('Enter');
}

/**
 * The message with the words, in the list of messages: what pops up is quiet while tests drive the window. The list closes when its last
 * message goes, which may happen before the next one comes, so it is opened until the message is there.
 */
export async function messageInList({ workbench }: OpenWorkbench, words: string): Promise<Locator> {
	const message = workbench.page.locator('.notifications-center .notification-list-item', { hasText: words });
	await eventually(`there is a message “${words}”`, async () => {
		if (await message.isVisible()) return true;
		await workbench.runCommand('Notifications: Show Notifications');
		return message.waitFor({ timeout: 4000 }).then(
			() => true,
			() => false,
		);
	});
	return message;
}

/** Opens the menu of Ctrl+., and returns its entries from top to bottom. */
export async function offeredFixes({ workbench }: OpenWorkbench): Promise<string[]> {
	const entries = workbench.page.locator('.action-widget .monaco-list-row.action');
	// VS Code drops the menu that is about to open when hints change, as they do right after a correction: press again, as a person would.
	// In a menu that is open, the same keys take the entry with the focus.
	await eventually('the menu opens', async () => {
		if (!(await entries.first().isVisible())) await workbench.page.keyboard.press('Control+.');
		return entries
			.first()
			.waitFor({ timeout: 4000 })
			.then(
				() => true,
				() => false,
			);
	});
	return (await entries.allInnerTexts()).map((title) => title.trim());
}

/**
 * Opens the menu of Ctrl+. and takes the entry. `before` runs while the menu is open and the entry has the focus, and it is then taken by
 * a key: on a busy machine a click takes so long that the window has noticed meanwhile what was done before it.
 */
export async function quickFix(session: OpenWorkbench, title: string, picture: string, before?: () => void): Promise<void> {
	const { workbench } = session;
	const offered = await offeredFixes(session);
	if (!offered.some((one) => one.includes(title))) throw new Error(`${title} is not among what is offered: ${offered.join(', ')}`);
	const entry = workbench.page.locator('.action-widget .monaco-list-row', { hasText: title }).first();
	await workbench.picture(picture);
	if (!before) {
		await entry.click();
		return;
	}
	const focused = workbench.page.locator('.action-widget .monaco-list-row.focused', { hasText: title });
	await eventually('the entry has the focus', async () => {
		if ((await focused.count()) > 0) return true;
		await workbench.page.keyboard.press('ArrowDown');
		return false;
	});
	before();
	await workbench.page.keyboard.press('Enter');
}

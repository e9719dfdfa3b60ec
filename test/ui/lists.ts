/** Our lists in the sidebar, as somebody uses them with the keyboard and reads them. */
import type { Locator, Page } from 'playwright-core';
import { eventually } from './correcting.js';
import type { WorkbenchPage } from './workbench-page.js';

/** The lists of one workbench. */
export class Lists {
	readonly #workbench: WorkbenchPage;

	constructor(workbench: WorkbenchPage) {
		this.#workbench = workbench;
	}

	get #page(): Page {
		return this.#workbench.page;
	}

	/** The heading of a list. */
	header(title: string): Locator {
		return this.#page.locator('.pane-header', { hasText: new RegExp(`^\\s*${title}`, 'i') });
	}

	/** A list with its heading. */
	pane(title: string): Locator {
		return this.#page.locator('.pane', { has: this.header(title) });
	}

	/** The rows of a list; it is opened where it is closed. */
	async rowsOf(title: string): Promise<Locator> {
		const header = this.header(title);
		await header.waitFor();
		if ((await header.getAttribute('aria-expanded')) !== 'true') await header.click();
		return this.pane(title).locator('.monaco-list-row');
	}

	/** The row with the words, while it has the focus. */
	focused(words: string | RegExp): Locator {
		return this.#page.locator('.pane-body .monaco-list:focus-within .monaco-list-row.focused', { hasText: words });
	}

	/** What a screen reader says of the row with the focus. */
	async focusedInWords(): Promise<string> {
		return (await this.focused(/./).first().getAttribute('aria-label')) ?? '';
	}

	/**
	 * Goes down the list from its top until the focus is on a row with the words. A list that fills meanwhile moves the focus on or takes it away:
	 * where a key leads nowhere, it starts again.
	 */
	async downTo(words: string | RegExp): Promise<void> {
		let key = '';
		let before = '';
		await eventually(`the focus is on ${String(words)}`, async () => {
			if (key !== '' && (await this.focused(words).count()) > 0) return true;
			const at = await this.#focusedId();
			key = key === '' || (key === 'ArrowDown' && at === before) ? 'Home' : 'ArrowDown';
			before = at;
			await this.#page.keyboard.press(key);
			return false;
		});
	}

	/** Takes the entry of the context menu of the row with the focus; the key is lost where the list is filled anew just then. */
	async chooseInMenu(entry: string): Promise<void> {
		const menu = this.#page.locator('.monaco-menu');
		const item = menu.locator('.action-item.focused', { hasText: entry });
		await eventually(`the menu is at ${entry}`, async () => {
			if ((await item.count()) > 0) return true;
			await this.#page.keyboard.press((await menu.count()) > 0 ? 'ArrowDown' : 'Shift+F10');
			return false;
		});
		await this.#page.keyboard.press('Enter');
		await menu.waitFor({ state: 'detached' });
	}

	/** Which row has the focus; empty where none has. */
	async #focusedId(): Promise<string> {
		const row = this.focused(/./);
		return (await row.count()) === 0 ? '' : ((await row.first().getAttribute('id')) ?? '');
	}
}

/** The workbench in a browser, as a person handles it: looks at marks, rests the pointer, presses keys. */
import type { FrameLocator, Locator, Page } from 'playwright-core';

/** A place on the page, in pixels. */
export interface Box {
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly height: number;
}

/** How a mark is painted: the CSS style and colour of the line under it, and its background. */
export interface Paint {
	readonly line: string;
	readonly lineColor: string;
	readonly background: string;
}

const PATIENCE = 20_000;
/** The first start compiles and caches much; later ones take two seconds. */
const FIRST_PATIENCE = 60_000;

/** Drives one open workbench. */
export class WorkbenchPage {
	readonly page: Page;

	constructor(page: Page) {
		this.page = page;
	}

	/** What the status bar says of the open article, once it counts names and quotes. */
	async counts(): Promise<string> {
		const item = this.page.locator('.statusbar-item', { hasText: /\d names? · \d/ });
		await item.waitFor({ timeout: FIRST_PATIENCE });
		return (await item.innerText()).trim();
	}

	/**
	 * Where the words stand in the editor, which shows them on one line of the screen.
	 * @throws where it does not.
	 */
	async boxOf(words: string, occurrence = 0): Promise<Box> {
		return this.#eventually(`"${words}" to be on the screen`, () => this.#probe<Box | null>('boxOf', words, occurrence));
	}

	/**
	 * How the mark is painted that covers the words and no more.
	 * @throws where there is none.
	 */
	async paintOf(words: string, occurrence = 0): Promise<Paint> {
		return this.#eventually(`a mark on "${words}"`, async () => {
			const box = await this.boxOf(words, occurrence);
			return (await this.#probe<Paint[]>('paintsOver', box))[0] ?? null;
		});
	}

	/** Whether a mark covers the words and no more, at this moment. */
	async isMarked(words: string, occurrence = 0): Promise<boolean> {
		const box = await this.boxOf(words, occurrence);
		return (await this.#probe<Paint[]>('paintsOver', box)).length > 0;
	}

	/** Clicks on the words until the cursor is there: an editor that is being drawn anew, as it is in another theme, loses a click. */
	async clickOn(words: string, occurrence = 0): Promise<void> {
		await this.#eventually(`the cursor in "${words}"`, async () => {
			const box = await this.boxOf(words, occurrence);
			await this.page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
			// A second click within half a second would be a double click, which selects a word.
			for (let look = 0; look < 8; look++) {
				if (await this.#probe<boolean>('isCursorIn', await this.boxOf(words, occurrence))) return true;
				await this.page.waitForTimeout(100);
			}
			return null;
		});
	}

	/** What our item of the status bar has said since the window opened. */
	async statusTexts(): Promise<readonly string[]> {
		return this.#probe<string[]>('statusTexts');
	}

	/** Rests the pointer on the words, and returns the text of the card that appears. */
	async cardAt(words: string, occurrence = 0): Promise<string> {
		const card = this.card();
		await this.#eventually(`a card on "${words}"`, async () => {
			await this.hideCard();
			const box = await this.boxOf(words, occurrence);
			await this.page.mouse.move(box.x + box.width / 2, box.y + box.height / 2, { steps: 4 });
			// In a window that is busy just then the rest of the pointer is lost: a person moves it once more.
			return card.waitFor({ timeout: PATIENCE / 4 }).then(
				() => true,
				() => null,
			);
		});
		return this.#eventually(`the card on "${words}"`, async () => {
			const text = (await card.innerText()).replaceAll('\u00a0', ' ');
			// On a busy machine the card is there before what it says.
			return /^\s*(?:Loading\.\.\.\s*)?$/.test(text) ? null : text;
		});
	}

	/** Calls a function of `probe.mjs` in the page. */
	async #probe<T>(name: string, ...args: unknown[]): Promise<T> {
		return this.page.evaluate<T>(`probe.${name}(...${JSON.stringify(args)})`);
	}

	async #eventually<T>(what: string, look: () => Promise<T | null>): Promise<T> {
		const deadline = Date.now() + PATIENCE;
		for (;;) {
			const seen = await look();
			if (seen !== null) return seen;
			if (Date.now() > deadline) throw new Error(`timed out waiting for ${what}`);
			await this.page.waitForTimeout(100);
		}
	}

	/** The card that is shown. */
	card(): Locator {
		return this.page.locator('.monaco-resizable-hover .monaco-hover:not(.hidden)').first();
	}

	/** Moves the pointer away until no card is shown. */
	async hideCard(): Promise<void> {
		await this.page.mouse.move(640, 5);
		await this.page.keyboard.press('Escape');
		await this.card().waitFor({ state: 'hidden', timeout: PATIENCE });
	}

	/** Puts the cursor into the text, so that keys go there. */
	async focusEditor(): Promise<void> {
		await this.page.locator('.monaco-editor .view-line').first().click();
	}

	/** Runs a command by its title, from the palette. */
	async runCommand(title: string): Promise<void> {
		// Others that have the same words may stand before it.
		const row = this.page
			.locator('.quick-input-widget .monaco-list-row', { hasText: new RegExp(`^\\s*(?:[^:]+: )?${escaped(title)}`) })
			.first();
		await this.#eventually(`the palette to offer ${title}`, async () => {
			await this.#openPalette();
			const filled = this.#quickInput().fill(`>${title}`, { timeout: PATIENCE / 4 });
			// A box that was closing just then takes the words along.
			return filled
				.then(() => row.click({ timeout: PATIENCE / 4 }))
				.then(
					() => true,
					() => null,
				);
		});
	}

	/** Opens the palette, and waits until it is there. */
	async #openPalette(): Promise<void> {
		await this.#openBox('F1', (value) => value.startsWith('>'));
	}

	/** Presses the key until its box is there; a key pressed while the window is still opening, or a list closing, is lost. */
	async #openBox(key: string, isIts: (value: string) => boolean): Promise<void> {
		const input = this.#quickInput();
		const isOpen = async (): Promise<boolean> => (await input.isVisible()) && isIts(await input.inputValue());
		await this.#eventually(`the box of ${key}`, async () => {
			if (await isOpen()) return true;
			await this.page.keyboard.press(key);
			for (let look = 0; look < 5; look++) {
				if (await isOpen()) return true;
				await this.page.waitForTimeout(100);
			}
			return null;
		});
	}

	/** Opens a file of the workspace by its name. */
	async openFile(name: string): Promise<void> {
		const row = this.page.locator('.quick-input-widget .monaco-list-row', { hasText: name }).first();
		await this.#eventually(`${name} to be offered`, async () => {
			await this.#openBox('Control+p', (value) => !value.startsWith('>'));
			const isChosen = await this.#quickInput()
				.fill(name, { timeout: PATIENCE / 4 })
				.then(() => row.click({ timeout: PATIENCE / 4 }))
				.then(
					() => true,
					() => null,
				);
			// A box that is open searches no more among files that were written since.
			if (!isChosen) await this.page.keyboard.press('Escape');
			return isChosen;
		});
		await this.page.locator('.tab.active', { hasText: name }).waitFor({ timeout: PATIENCE });
		await this.counts();
	}

	/** Closes all that is open beside the lists, and opens the file anew. */
	async startAgainWith(name: string): Promise<void> {
		await this.hideCard();
		await this.runCommand('View: Close All Editors');
		await this.page.locator('.tab').first().waitFor({ state: 'detached', timeout: PATIENCE });
		await this.openFile(name);
	}

	/** The page that is shown in a tab. */
	webview(): FrameLocator {
		return this.page.frameLocator('iframe.webview').frameLocator('iframe');
	}

	/** Opens our sidebar, and returns its row with the words. */
	async sidebarRow(words: string): Promise<Locator> {
		const row = this.page.locator('.pane-body .monaco-list-row', { hasText: words }).first();
		const button = this.page.locator('.activitybar .action-label[aria-label="Copydesk"]');
		await button.waitFor({ timeout: PATIENCE });
		// A click on the button of a sidebar that is open closes it, also while its rows are still to come.
		const isOpen = await this.page.locator('.part.sidebar .title-label', { hasText: 'Copydesk' }).isVisible();
		if (!isOpen && !(await row.isVisible())) await button.click();
		await row.waitFor({ timeout: PATIENCE });
		// The button's own hint would lie over the lists.
		await this.hideCard();
		return row;
	}

	/** The badges that are drawn on a row of a list. */
	async badgesIn(row: Locator): Promise<readonly string[]> {
		return row.evaluate((element): string[] =>
			(globalThis as unknown as { probe: { badgesIn(row: unknown): string[] } }).probe.badgesIn(element),
		);
	}

	/** The path in the dialog that asks where to save, once it is there. */
	async proposedPath(): Promise<string> {
		const input = this.#quickInput();
		await input.waitFor({ timeout: PATIENCE });
		// The dialog first opens empty, then fills in its proposal.
		for (let wait = 0; wait < 50; wait++) {
			const value = await input.inputValue();
			if (value.includes('.json')) return value;
			await this.page.waitForTimeout(100);
		}
		return input.inputValue();
	}

	#quickInput(): Locator {
		return this.page.locator('.quick-input-widget input[type="text"]').first();
	}

	/** Keeps a picture of the window in `test-artifacts/ui/`. */
	async picture(name: string): Promise<void> {
		await atRest(this.page);
		await this.page.screenshot({ path: `test-artifacts/ui/${name}.png` });
	}
}

/** Waits until what fades in or moves is there; spinners never end. */
export async function atRest(page: Page): Promise<void> {
	await page.evaluate(`Promise.all(document.getAnimations()
		.filter((animation) => animation.effect?.getComputedTiming().endTime !== Infinity)
		.map((animation) => animation.finished.catch(() => undefined))).then(() => 0)`);
}

function escaped(words: string): string {
	return words.replace(/[$()*+.?[\\\]^{|}]/g, '\\$&');
}

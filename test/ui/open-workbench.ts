/** Opens VS Code in a browser with the extension and a copy of the samples and the articles of these tests, and closes all of it. */
import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Browser, Page } from 'playwright-core';
import { openBrowser, startServer, vscodeServer, workbenchUrl, type Server } from '../../scripts/vscode-server/index.js';
import { eventually } from './correcting.js';
import { WorkbenchPage } from './workbench-page.js';

const ROOT = join(import.meta.dirname, '..', '..');
/** `npm run test:ui` writes it beforehand. */
const PACKAGE = join(ROOT, 'out', 'copydesk.vsix');

/** An editor as an editor of articles would have it, and nothing that moves while a picture is taken. */
const SETTINGS = {
	'editor.wordWrap': 'on',
	'editor.minimap.enabled': false,
	'editor.occurrencesHighlight': 'off',
	'editor.renderLineHighlight': 'none',
	'workbench.secondarySideBar.defaultVisibility': 'hidden',
	'editor.cursorBlinking': 'solid',
	'workbench.layoutControl.enabled': false,
	'window.commandCenter': false,
};

/** A server in which the extension is installed, and a browser: all sessions share them, since starting them takes longest. */
interface Shared {
	readonly server: Server;
	readonly browser: Browser;
}

const started = once(async (): Promise<Shared> => {
	const installation = await vscodeServer(join(ROOT, '.vscode-test'), (line) => process.stderr.write(`${line}\n`));
	const server = await startServer(installation, { settings: SETTINGS, extensions: [PACKAGE] });
	return { server, browser: await openBrowser() };
});

after('the server and the browser are ended', async () => {
	const { server, browser } = await started();
	await browser.close();
	await server.stop();
});

function once<T>(make: () => Promise<T>): () => Promise<T> {
	let made: Promise<T> | undefined;
	return () => (made ??= make());
}

/** A session of the workbench. */
export interface OpenWorkbench {
	readonly workbench: WorkbenchPage;
	/** The workspace's folder on disk. */
	readonly folder: string;
	/** Writes a file of the workspace. */
	write(name: string, content: string): Promise<void>;
	/** Shows the window in another theme from now on. */
	setTheme(theme: keyof typeof THEME_CLASSES): Promise<void>;
	/** A second window on the same folder, with one of its files, which shares nothing with the first but the disk and the server. */
	anotherWindow(file: string): Promise<WorkbenchPage>;
	close(): Promise<void>;
}

/** The class that the workbench has under each of VS Code's four kinds of theme. */
export const THEME_CLASSES = {
	'Dark Modern': 'vs-dark',
	'Light Modern': 'vs',
	'Default High Contrast': 'hc-black',
	'Default High Contrast Light': 'hc-light',
} as const;

/** How often a window is loaded until it has its folders. */
const MOST_LOADS = 4;

/** What a workspace is a copy of: the samples and the articles of these tests. */
const FOLDERS: readonly string[] = [join(ROOT, 'samples'), join(import.meta.dirname, 'workspace')];

/**
 * Opens the file of the workspace, under the given settings. The extension is installed from its package, as a user
 * does, and `workspace` names a file of the workspace with several folders; besides, VS Code in a browser ignores the theme of the settings while an extension is under development.
 */
export async function openWorkbench(
	file: string,
	settings: Readonly<Record<string, unknown>> = {},
	folders: readonly string[] = FOLDERS,
	workspace = '',
): Promise<OpenWorkbench> {
	const { server, browser } = await started();
	await server.writeSettings({ ...SETTINGS, ...settings });
	const parent = await mkdtemp(join(tmpdir(), 'copydesk-ui-'));
	const folder = join(parent, 'articles');
	for (const source of folders) await cp(source, folder, { recursive: true });
	const pages: Page[] = [];
	const opened = async (shown: string): Promise<WorkbenchPage> => {
		// A page of its own context: it shares no storage with others.
		const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, reducedMotion: 'reduce' });
		pages.push(page);
		await page.addInitScript({ path: join(import.meta.dirname, 'probe.mjs') });
		await page.goto(workbenchUrl(server, { folder: join(folder, workspace), file: join(folder, shown) }));
		if (workspace !== '') await showFolders(page);
		return new WorkbenchPage(page);
	};
	const setTheme = async (theme: keyof typeof THEME_CLASSES): Promise<void> => {
		const shown = pages.map((page) => page.locator(`.monaco-workbench.${THEME_CLASSES[theme]}`));
		await mkdir(join(folder, '.vscode'), { recursive: true });
		await eventually(`the window is in ${theme}`, async () => {
			// What is written before VS Code watches the folder is not seen.
			await writeFile(join(folder, '.vscode', 'settings.json'), JSON.stringify({ 'workbench.colorTheme': theme }));
			await pause(500);
			return (await Promise.all(shown.map((one) => one.isVisible()))).every(Boolean);
		});
	};
	const close = async (): Promise<void> => {
		for (const page of pages.splice(0)) await left(page);
		await rm(parent, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
	};
	try {
		const workbench = await opened(file);
		const write = (name: string, content: string): Promise<void> => writeFile(join(folder, name), content);
		return { workbench, folder, write, setTheme, anotherWindow: opened, close };
	} catch (error) {
		await close();
		throw error;
	}
}

/**
 * Waits until the folders of a workspace are there. VS Code itself opens a workspace file without its folders now and then where the machine is busy
 * ("No Folder Opened"), and leaves it at that: a person loads the window again.
 */
async function showFolders(page: Page): Promise<void> {
	const folders = page.locator('.explorer-folders-view .monaco-list-row').first();
	const areThere = (): Promise<boolean> =>
		folders.waitFor({ timeout: 15_000 }).then(
			() => true,
			() => false,
		);
	for (let loads = 1; !(await areThere()); loads++) {
		if (loads === MOST_LOADS) throw new Error('VS Code opens the workspace without its folders');
		await page.reload();
	}
}

/** Leaves the page as a person does, so that the server ends its extension host at once. */
async function left(page: Page): Promise<void> {
	page.on('dialog', (dialog) => void dialog.accept().catch(() => undefined));
	await page.goto('about:blank', { timeout: 10_000 }).catch(() => undefined);
	await page.context().close();
}

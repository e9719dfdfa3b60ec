/** Opens VS Code in a browser with the extension and a copy of the samples and the articles of these tests, and closes all of it. */
import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { openBrowser, startServer, vscodeServer, workbenchUrl, type Server } from '../../scripts/vscode-server/index.js';
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

/** A session of the workbench. */
export interface OpenWorkbench {
	readonly workbench: WorkbenchPage;
	/** The workspace's folder on disk. */
	readonly folder: string;
	/** Writes a file of the workspace. */
	write(name: string, content: string): Promise<void>;
	/** A second window on the same folder and file, which shares nothing with the first but the disk and the server. */
	anotherWindow(): Promise<WorkbenchPage>;
	close(): Promise<void>;
}

/**
 * Opens the file of the workspace, under the given settings. The extension is installed from its package, as a user
 * does; besides, VS Code in a browser ignores the theme of the settings while an extension is under development.
 */
export async function openWorkbench(file: string, settings: Readonly<Record<string, unknown>> = {}): Promise<OpenWorkbench> {
	const installation = await vscodeServer(join(ROOT, '.vscode-test'), (line) => process.stderr.write(`${line}\n`));
	const parent = await mkdtemp(join(tmpdir(), 'copydesk-ui-'));
	const folder = join(parent, 'articles');
	for (const source of [join(ROOT, 'samples'), join(import.meta.dirname, 'workspace')]) await cp(source, folder, { recursive: true });
	const server = await startServer(installation, { settings: { ...SETTINGS, ...settings }, extensions: [PACKAGE] });
	let browser: Browser | undefined;
	const close = async (): Promise<void> => {
		await browser?.close();
		await server.stop();
		await rm(parent, { recursive: true, force: true });
	};
	try {
		browser = await openBrowser();
		const opened = browser;
		return {
			workbench: await openedPage(browser, server, folder, file),
			folder,
			write: (name, content) => writeFile(join(folder, name), content),
			anotherWindow: () => openedPage(opened, server, folder, file),
			close,
		};
	} catch (error) {
		await close();
		throw error;
	}
}

async function openedPage(browser: Browser, server: Server, folder: string, file: string): Promise<WorkbenchPage> {
	const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, reducedMotion: 'reduce' });
	await page.addInitScript({ path: join(import.meta.dirname, 'probe.mjs') });
	await page.goto(workbenchUrl(server, { folder, file: join(folder, file) }));
	return new WorkbenchPage(page);
}

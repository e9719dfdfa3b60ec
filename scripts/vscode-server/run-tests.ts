/** Runs tests inside an extension host of VS Code's server, as `runTests` of `@vscode/test-electron` does inside desktop VS Code. */
import { EventEmitter, once } from 'node:events';
import type { Browser } from 'playwright-core';
import { openBrowser } from './browser.js';
import type { Installation } from './install.js';
import { startServer, type Server, type ServerOptions } from './server.js';
import { hostSetting, workbenchUrl, type ExtensionHost } from './workbench.js';

/** What to test, and where. */
export interface TestRunOptions extends ServerOptions {
	/** Absolute path of the extension's folder. */
	readonly extensionDevelopmentPath: string;
	/** Absolute path, inside the extension's folder, of a CommonJS bundle that exports `run(): Promise<void>`, which rejects where a test failed. */
	readonly extensionTestsPath: string;
	/** Absolute path of the folder to open. */
	readonly workspace: string;
	readonly host: ExtensionHost;
	/** Called with each line that the extension host or the workbench logs. */
	readonly onLog: (line: string) => void;
	/** Milliseconds until the run is given up. */
	readonly timeout: number;
}

/** Pixels of the window: a small one, for nobody looks at it, and each of them is painted by the processor. */
const VIEWPORT = { width: 800, height: 500 };

/**
 * Starts the server and the browser, runs the tests, and ends both. Returns the exit code: 0 where `run()` resolved.
 * Starting is tried twice, running once: a test that fails stays failed.
 * @throws where the server or the browser does not start, or the run takes longer than `timeout`.
 */
export async function runTestsInServer(installation: Installation, options: TestRunOptions): Promise<number> {
	const { server, browser } = await startedTwiceAtMost(installation, options);
	try {
		return await exitCode(server, browser, options);
	} finally {
		await browser.close();
		await server.stop();
	}
}

async function startedTwiceAtMost(installation: Installation, options: TestRunOptions): Promise<{ server: Server; browser: Browser }> {
	try {
		return await started(installation, options);
	} catch (error) {
		options.onLog(`starting once more, after: ${String(error)}`);
		return started(installation, options);
	}
}

async function started(installation: Installation, options: TestRunOptions): Promise<{ server: Server; browser: Browser }> {
	const settings = { ...(await hostSetting(options.extensionDevelopmentPath, options.host)), ...options.settings };
	const server = await startServer(installation, { ...options, settings });
	try {
		return { server, browser: await openBrowser() };
	} catch (error) {
		await server.stop();
		throw error;
	}
}

/** Opens the page and waits for it to call `codeAutomationExit`, which VS Code does when `run()` has settled. */
async function exitCode(server: Server, browser: Browser, options: TestRunOptions): Promise<number> {
	const page = await browser.newPage({ viewport: VIEWPORT, reducedMotion: 'reduce' });
	const events = new EventEmitter<{ exit: [code: number]; error: [reason: Error] }>();
	const timer = setTimeout(
		() => events.emit('error', new Error(`the tests did not end within ${options.timeout / 1000} s`)),
		options.timeout,
	);
	page.once('crash', () => events.emit('error', new Error('the page crashed')));
	try {
		await page.exposeFunction('codeAutomationExit', (code: number) => events.emit('exit', code));
		await page.exposeFunction('codeAutomationLog', (_level: string, args: unknown) => {
			options.onLog(logLine(args));
		});
		const { extensionDevelopmentPath: extension, extensionTestsPath: tests, workspace: folder } = options;
		const address = workbenchUrl(server, { folder, extension, tests });
		const [[code]] = await Promise.all([once(events, 'exit') as Promise<[number]>, page.goto(address)]);
		return code;
	} finally {
		clearTimeout(timer);
	}
}

function logLine(args: unknown): string {
	return Array.isArray(args)
		? args.map((argument) => (typeof argument === 'string' ? argument : JSON.stringify(argument))).join(' ')
		: String(args);
}

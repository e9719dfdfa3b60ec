/**
 * What the seconds of a first start are, in a browser: from the address to the counts in the status bar, split by who takes them.
 * `npm run bench:browser-start`; `-- --starts 5`, `-- --host web`, `-- --without` for the same without Copydesk. Figures, no gates, for they
 * are times.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Browser, Page } from 'playwright-core';
import { hostSetting, openBrowser, startServer, vscodeServer, workbenchUrl, type Server } from '../scripts/vscode-server/index.js';
import { median } from './measure.js';

const ROOT = join(import.meta.dirname, '..');
const PACKAGE = join(ROOT, 'out', 'copydesk.vsix');
const TIMEOUT = 60_000;
const { values: requests } = parseArgs({
	options: {
		starts: { type: 'string', default: '3' },
		host: { type: 'string', default: 'node' },
		without: { type: 'boolean', default: false },
	},
});

/** Milliseconds since the address was opened, by what happened then, in order. */
type Moments = readonly (readonly [what: string, time: number])[];

async function measure(): Promise<void> {
	const installation = await vscodeServer(join(ROOT, '.vscode-test'), console.log);
	const figures = new Map<string, number[]>();
	for (let start = 0; start < Number(requests.starts); start++) {
		const settings = await hostSetting(ROOT, requests.host === 'web' ? 'web' : 'node');
		const server = await startServer(installation, { settings, extensions: requests.without ? [] : [PACKAGE] });
		const browser = await openBrowser();
		const folder = await mkdtemp(join(tmpdir(), 'copydesk-start-'));
		try {
			await cp(join(ROOT, 'test', 'ui', 'workspace'), folder, { recursive: true });
			await measureStart(server, browser, folder, (name, time) => figures.set(name, [...(figures.get(name) ?? []), time]));
		} finally {
			await browser.close();
			await server.stop();
			await rm(folder, { recursive: true, force: true });
		}
	}
	for (const [name, times] of figures) {
		console.log(`${name.padEnd(70)} ${median(times).toFixed(0).padStart(6)} ms of ${times.map((time) => time.toFixed(0)).join(' ')}`);
	}
}

/** Opens the article in a browser that has seen nothing yet, and again in the same one. */
async function measureStart(server: Server, browser: Browser, folder: string, record: (name: string, time: number) => void): Promise<void> {
	const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
	for (const start of ['first start', 'later start']) {
		const page = await context.newPage();
		await page.addInitScript({ content: WATCH });
		await page.goto(workbenchUrl(server, { folder, file: join(folder, 'ferry-strike.txt') }));
		for (const [what, time] of await momentsOf(page, server)) record(`${start}: ${what}`, time);
		await page.close();
	}
}

async function momentsOf(page: Page, server: Server): Promise<Moments> {
	await page.waitForFunction(requests.without ? 'moments.words' : 'moments.counts', undefined, { timeout: TIMEOUT });
	const [origin, seen, marks] = await page.evaluate<[number, Record<string, number>, Record<string, number>]>(
		`[performance.timeOrigin, moments, Object.fromEntries(performance.getEntriesByType('mark').map(({ name, startTime }) => [name, startTime]))]`,
	);
	const activation = lastActivation(server);
	const moments: [string, number | undefined][] = [
		['VS Code: its code is loaded', marks['code/didLoadWorkbenchMain'] ?? marks['code/willStartWorkbench']],
		['VS Code: the workbench is there', marks['code/didStartWorkbench']],
		['VS Code: the words of the article', seen['words']],
		['VS Code: extensions are listed', marks['code/didLoadExtensions']],
		['VS Code: extensions are started', activation && activation - origin],
		['Copydesk: it says that it reads', seen['reading']],
		['Copydesk: first mark painted', seen['mark']],
		['Copydesk: counts', seen['counts']],
	];
	return moments.flatMap(([what, time]) => (time === undefined ? [] : [[what, time] as const]));
}

/** Looks at each frame what is there by now. */
const WATCH = `
	const moments = (globalThis.moments = {});
	const found = (name, holds) => { if (!(name in moments) && holds()) moments[name] = performance.now(); };
	const look = () => {
		found('words', () => document.querySelector('.monaco-editor .view-line span span'));
		const item = document.querySelector('.statusbar-item[id$="copydesk.status"]');
		found('reading', () => item);
		found('mark', () => document.querySelector('.monaco-editor .view-overlays .cdr[class*="ced-"]'));
		found('counts', () => /\\d names?/.test(item?.innerText ?? ''));
		if (!('counts' in moments)) requestAnimationFrame(look);
	};
	requestAnimationFrame(look);
`;

/** When VS Code last began to activate Copydesk, by the log of its extension host; undefined in a web host, whose log stays in the browser. */
function lastActivation(server: Server): number | undefined {
	const logs = readdirSync(join(server.dataFolder, 'data', 'logs'), { recursive: true, encoding: 'utf8' });
	const times = logs
		.filter((name) => name.endsWith('remoteexthost.log'))
		.flatMap((name) => readFileSync(join(server.dataFolder, 'data', 'logs', name), 'utf8').split('\n'))
		.filter((line) => line.includes('_doActivateExtension copydesk.copydesk'))
		.map((line) => Date.parse(line.slice(0, 23).replace(' ', 'T')));
	return times.length === 0 ? undefined : Math.max(...times);
}

await measure();

/** The archive's worker in a browser, with the browser's own storage. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { browserPath, openBrowser } from '../../scripts/vscode-server/index.js';

const ROOT = join(import.meta.dirname, '..', '..');
const ORIGIN = 'http://localhost:4471/';

/** Starts the worker as the extension does, from a blob, and calls it. */
const PAGE = `
const bytesAt = async (path) => new Uint8Array(await (await fetch('/' + path)).arrayBuffer());
const waiting = new Map();
let worker;
globalThis.start = async () => {
	const code = await bytesAt('dist/archive.browser.js');
	worker = new Worker(URL.createObjectURL(new Blob([code], { type: 'text/javascript' })));
	await new Promise((resolve) => {
		worker.onmessage = ({ data }) => (data.kind === 'started' ? resolve() : waiting.get(data.id)(data));
	});
};
globalThis.kill = () => worker.terminate();
globalThis.call = (kind, request) =>
	new Promise((resolve) => {
		waiting.set(waiting.size, resolve);
		worker.postMessage({ kind, id: waiting.size - 1, request });
	});
globalThis.open = async () =>
	call('open', { file: 'folder', model: await bytesAt('model/names.bin'), wasm: await bytesAt('dist/sqlite3.wasm'), register: [] });
globalThis.put = (path, text) => call('index', { path, stamp: '1', bytes: new TextEncoder().encode(text), isNamed: true });
`;
const ARTICLE = 'The mayor, Helen Draycott, spoke on Friday. “Nobody will have to wait,” Draycott said.';

interface Answer {
	readonly kind: string;
	readonly fault?: string;
	readonly value: { readonly state: string; readonly problem?: string; readonly size: { readonly articles: number } };
}

describe("the archive's worker in Chromium", function () {
	this.timeout(120_000);

	it('has what was put into it when its window is opened again, one window at a time, and nothing when it was deleted', async function () {
		if (browserPath() === undefined) this.skip();
		const browser = await openBrowser();
		try {
			const context = await browser.newContext();
			const first = await started(context);
			assert.deepEqual(outlineOf(await first.evaluate('open()')), ['new', undefined, 0]);
			await first.evaluate(`put('a.txt', ${JSON.stringify(ARTICLE)})`);
			const second = await started(context);
			assert.equal((await second.evaluate<Answer>('open()')).fault, 'locked');
			await first.evaluate('kill()');
			assert.deepEqual(outlineOf(await second.evaluate('open()')), ['opened', undefined, 1]);
			await second.evaluate(`call('delete', null)`);
			assert.deepEqual(outlineOf(await second.evaluate('open()')), ['new', undefined, 0]);
		} finally {
			await browser.close();
		}
	});
});

function outlineOf({ value }: Answer): readonly unknown[] {
	return [value.state, value.problem, value.size.articles];
}

async function started(context: BrowserContext): Promise<Page> {
	const page = await context.newPage();
	await page.route(`${ORIGIN}**`, (route) => {
		const path = new URL(route.request().url()).pathname.slice(1);
		return route.fulfill(path === '' ? { contentType: 'text/html', body: '<!DOCTYPE html>' } : { body: readFileSync(join(ROOT, path)) });
	});
	await page.goto(ORIGIN);
	await page.addScriptTag({ content: PAGE });
	await page.evaluate('start()');
	return page;
}

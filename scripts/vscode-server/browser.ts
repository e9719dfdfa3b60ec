/** Opens Chromium for the workbench, cut off from every other machine. */
import { existsSync } from 'node:fs';
import { chromium, type Browser } from 'playwright-core';

/** Where Chromium or Chrome usually is; `CHROME_PATH` goes before them. */
const PLACES = [
	'/usr/bin/chromium',
	'/usr/bin/chromium-browser',
	'/usr/bin/google-chrome',
	'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
	'/Applications/Chromium.app/Contents/MacOS/Chromium',
];

const FLAGS = [
	// Root may not use Chromium's sandbox, and containers often forbid it to others; it opens only our own server.
	'--no-sandbox',
	'--disable-gpu',
	'--disable-quic',
	'--no-first-run',
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-sync',
	// A container's /dev/shm is often too small for a page of this size.
	'--disable-dev-shm-usage',
	// Whatever the workbench or an extension asks for elsewhere is not found, at once and without a word sent.
	'--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost',
];

/** Chromium's binary on this machine; undefined where there is none. */
export function browserPath(): string | undefined {
	return [process.env['CHROME_PATH'] ?? '', ...PLACES].find((place) => place !== '' && existsSync(place));
}

/**
 * Opens the browser, without a window unless `visible`.
 * @throws where there is no Chromium, or it does not start.
 */
export async function openBrowser(visible = false): Promise<Browser> {
	const executablePath = browserPath();
	if (executablePath === undefined) throw new Error('no Chromium or Chrome found; set CHROME_PATH to its binary');
	return chromium.launch({ executablePath, headless: !visible, args: FLAGS });
}

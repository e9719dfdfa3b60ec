/**
 * `npm start [FILE]`: opens an article with its names and quotes marked: in desktop VS Code where `code` is found, else
 * in VS Code in the browser. Without a screen, or with `--print`, it prints the cards and where it wrote the JSON.
 * `--browser` serves VS Code in any case and prints its address, for instance for a browser on the other end of a tunnel.
 */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { hostSetting, startServer, vscodeServer, workbenchUrl } from './vscode-server/index.js';

const ROOT = join(import.meta.dirname, '..');

const print = (line: string): void => void process.stdout.write(`${line}\n`);
const options = new Set(process.argv.slice(2).filter((argument) => argument.startsWith('--')));
const file = resolve(process.argv.slice(2).find((argument) => !argument.startsWith('--')) ?? firstSample());

if (!existsSync(file)) {
	process.stderr.write(`there is no file ${file}\n`);
	process.exitCode = 2;
} else if (options.has('--browser')) await serve(file);
else if (options.has('--print') || !hasScreen()) process.exitCode = printCards(file);
else if (hasDesktopVSCode()) process.exitCode = openOnDesktop(file);
else await serve(file);

/** The article that is opened where none is named. */
function firstSample(): string {
	const folder = join(ROOT, 'samples');
	const sample = readdirSync(folder)
		.sort()
		.find((name) => /\.(txt|news|article|md)$/.test(name) && name !== 'README.md');
	return join(folder, sample ?? 'article.txt');
}

function hasScreen(): boolean {
	return process.platform !== 'linux' || (process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY'] ?? '') !== '';
}

/** Prints who is who and who said what; returns the exit code. */
function printCards(article: string): number {
	const cli = join(ROOT, 'dist', 'cli.js');
	const out = join(ROOT, 'out', 'start');
	const cards = spawnSync(process.execPath, [cli, 'cards', article], { stdio: 'inherit' });
	if (cards.status !== 0) return cards.status ?? 1;
	const annotated = spawnSync(process.execPath, [cli, 'annotate', article, '--out', out], { stdio: ['ignore', 'inherit', 'inherit'] });
	if (annotated.status === 0) print(`\nJSON written to ${join(out, `${basename(article).replace(/\.[^.]*$/, '')}.annotations.json`)}`);
	return annotated.status ?? 1;
}

function hasDesktopVSCode(): boolean {
	return spawnSync('code', ['--version'], { stdio: 'ignore', shell: process.platform === 'win32' }).status === 0;
}

function openOnDesktop(article: string): number {
	const args = ['--new-window', `--extensionDevelopmentPath=${ROOT}`, dirname(article), article];
	return spawnSync('code', args, { stdio: 'inherit', shell: process.platform === 'win32' }).status ?? 1;
}

/** Serves VS Code on this machine until Ctrl+C, and opens it where there is a screen. */
async function serve(article: string): Promise<void> {
	const installation = await vscodeServer(join(ROOT, '.vscode-test'), print);
	const server = await startServer(installation, { settings: await hostSetting(ROOT, 'node') });
	const address = workbenchUrl(server, { folder: dirname(article), file: article, extension: ROOT });
	print(`\nVS Code is at\n  ${address}\nuntil Ctrl+C is pressed.`);
	if (hasScreen()) openAddress(address);
	for (const signal of ['SIGINT', 'SIGTERM'] as const) {
		process.once(signal, () => {
			void server.stop().then(() => process.exit(0));
		});
	}
}

function openAddress(address: string): void {
	const opener = process.platform === 'darwin' ? 'open' : process.platform === 'win32' ? 'explorer' : 'xdg-open';
	const child = spawn(opener, [address], { stdio: 'ignore', detached: true });
	// No opener: the address is printed anyway.
	child.once('error', () => undefined);
	child.unref();
}

/** Makes the extension's package of what `npm run build` built. */
import { cp, mkdir, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { createVSIX, listFiles, PackageManager } from '@vscode/vsce';
import { manifestIn, ROOT } from './bundled.js';
import { writeNotices } from './notices.js';

/**
 * Bytes; so much an extension may take to download. The model has 3.9 million of them, and half a million PDF.js, which reads sources that are PDF files:
 * it comes in one piece, of which a bundler can leave out next to nothing (0.1 %). The archive adds 0.8 million: SQLite's WebAssembly, and in the
 * browser's bundle the engine once more, since its worker reads articles by itself.
 */
export const VSIX_LIMIT = 6_050_000;

/** What is packed is laid out here first. */
export const STAGE = join(ROOT, 'out', 'vsix');

/** Fields of the manifest that are for those who build Copydesk, or for the npm package, which has its own. */
const NOT_FOR_VSCODE = new Set(['private', 'type', 'bin', 'exports', 'scripts', 'devDependencies', 'dependencies']);

/**
 * Writes the package to `file` and returns its size in bytes. Odd minor versions are pre-releases, as the Marketplace wants it.
 * @throws where the manifest is not fit to be packaged, or a file that it names is missing.
 */
export async function writtenVsix(file: string): Promise<number> {
	await layOut(STAGE);
	await createVSIX({ cwd: STAGE, packagePath: file, dependencies: false, preRelease: isPreRelease(manifestIn(ROOT).version) });
	return (await stat(file)).size;
}

/** The files that go into the package, as paths from its root. */
export async function packedFiles(): Promise<string[]> {
	await layOut(STAGE);
	return (await listFiles({ cwd: STAGE, packageManager: PackageManager.None })).sort();
}

/** Puts what goes into the package, and nothing else, into a folder: an extension as it will be installed. */
export async function layOut(folder: string): Promise<void> {
	const files = await listFiles({ cwd: ROOT, packageManager: PackageManager.None });
	await rm(folder, { recursive: true, force: true });
	for (const file of files) {
		const target = join(folder, file === BROWSER_MAIN ? asScript(file) : file);
		await mkdir(dirname(target), { recursive: true });
		await cp(join(ROOT, file), target);
	}
	await writeFile(join(folder, 'package.json'), JSON.stringify(shippedManifest(), null, '\t'));
	// For the command line, which is of ES modules: an assistant may have VS Code start it.
	await writeFile(join(folder, 'dist', 'package.json'), '{ "type": "module" }\n');
	// All that is here is packed; without this file, the packager asks whether that is meant.
	await writeFile(join(folder, '.vscodeignore'), '');
	await writeNotices(
		folder,
		files.filter((file) => file.startsWith('dist/')),
	);
}

/** What the web host runs. */
const BROWSER_MAIN = 'dist/extension.browser.cjs';

/**
 * The manifest as it ships. The web host of an old VS Code (1.96) puts `.js` behind whatever name it is given, and newer ones take a `.js` of a
 * package of ES modules for one: so the file is named `.js`, and the package does not say what it is made of.
 */
function shippedManifest(): Readonly<Record<string, unknown>> {
	const fields = Object.entries(manifestIn(ROOT)).filter(([field]) => !NOT_FOR_VSCODE.has(field));
	return { ...Object.fromEntries(fields), browser: `./${asScript(BROWSER_MAIN)}` };
}

function asScript(file: string): string {
	return file.replace(/\.cjs$/, '.js');
}

/** Whether a version is published in the channel for those who try what comes: `0.3.1` is, `0.4.0` is not. */
export function isPreRelease(version: string): boolean {
	return Number(version.split('.')[1]) % 2 === 1;
}

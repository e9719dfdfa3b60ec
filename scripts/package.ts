/**
 * `npm run package`: writes the extension (VSIX) and the npm package, prints their sizes, and fails where the extension grew past its bound.
 * `npm run package FILE` writes the extension alone, to that file.
 */
import { mkdirSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { manifestIn, ROOT } from './packaging/bundled.js';
import { writeNpmPackage } from './packaging/npm-package.js';
import { VSIX_LIMIT, writtenVsix } from './packaging/vsix.js';

const name = join(ROOT, `copydesk-${manifestIn(ROOT).version}`);
const vsix = resolve(process.argv[2] ?? `${name}.vsix`);
mkdirSync(dirname(vsix), { recursive: true });
const size = await writtenVsix(vsix);
print(vsix, `${kilobytes(size)} of at most ${kilobytes(VSIX_LIMIT)}`);
if (size > VSIX_LIMIT) process.exitCode = 1;
if (process.argv[2] === undefined) {
	await writeNpmPackage(`${name}.tgz`);
	print(`${name}.tgz`, kilobytes(statSync(`${name}.tgz`).size));
}

function print(file: string, what: string): void {
	process.stdout.write(`${relative(ROOT, file)} ${what}\n`);
}

function kilobytes(bytes: number): string {
	return `${(bytes / 1000).toFixed(1)} kB`;
}

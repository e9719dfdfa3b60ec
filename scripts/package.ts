/** `npm run package [FILE]`: writes the extension's package, prints its size, and fails where it grew past its bound. */
import { mkdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { VSIX_LIMIT, writtenVsix } from './vsix.js';

const root = join(import.meta.dirname, '..');
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
const file = resolve(process.argv[2] ?? join(root, `copydesk-${version}.vsix`));
mkdirSync(dirname(file), { recursive: true });
const size = await writtenVsix(file);
process.stdout.write(`${relative(root, file)} ${(size / 1000).toFixed(1)} kB of at most ${VSIX_LIMIT / 1000} kB\n`);
if (size > VSIX_LIMIT) process.exitCode = 1;

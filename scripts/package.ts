/** `npm run package`: writes `copydesk-VERSION.vsix`, prints its size, and fails where it grew past its bound. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { VSIX_LIMIT, writtenVsix } from './vsix.js';

const root = join(import.meta.dirname, '..');
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
const name = `copydesk-${version}.vsix`;
const size = await writtenVsix(join(root, name));
process.stdout.write(`${name} ${(size / 1000).toFixed(1)} kB of at most ${VSIX_LIMIT / 1000} kB\n`);
if (size > VSIX_LIMIT) process.exitCode = 1;

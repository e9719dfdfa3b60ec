/** Writes one file again and again, until it is killed: `writing-child.ts PATH`. */
import { writeSync } from 'node:fs';
import { writeOutput } from '../../../src/cli/write-file.js';
import { sidecarOfSize } from './sidecars.js';

const [path = ''] = process.argv.slice(2);
for (let count = 1; ; count++) {
	await writeOutput({ path, ...sidecarOfSize(2000 + (count % 2)), kind: 'json' }, false);
	writeSync(1, `${count}\n`);
}

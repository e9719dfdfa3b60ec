/**
 * `npm run train:weights`: learns the weights of all small models and writes their files. Each is learnt in a process of its own, after those that
 * its examples are read with. `-- --check` writes nothing, and fails where a file is not what would be written.
 */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

/** In this order: contexts help to say who speaks, as do kinds of quotes and reported clauses, which are found by forms that hardly ever report. */
const COMMANDS = ['dates-direction', 'forenames', 'contexts', 'quotes-kinds', 'quotes-extents', 'quotes-indirect', 'quotes-speakers'];

const flag = process.argv.includes('--check') ? '--check' : '--write';
for (const command of COMMANDS) {
	console.log(command);
	const file = join(import.meta.dirname, `${command}.ts`);
	const { status } = spawnSync(process.execPath, [...process.execArgv, file, flag], { stdio: 'inherit' });
	if (status !== 0) process.exitCode = 1;
}

/** What the commands that learn small weights do with them: print figures, write the file that ships, or compare with it. */
import { readFileSync, writeFileSync } from 'node:fs';

/** Whether a command is to print how good its weights are; where it writes or checks, nobody reads that. */
export const PRINTS_FIGURES: boolean = !process.argv.includes('--write') && !process.argv.includes('--check');

/** Writes what was learnt into its file where `--write` is given; where `--check` is, says whether the file holds the same, and fails if not. */
export function ship(file: string, learnt: string): void {
	if (process.argv.includes('--write')) writeFileSync(file, learnt);
	if (!process.argv.includes('--check')) return;
	const isSame = readFileSync(file, 'utf8') === learnt;
	console.log(`${file} is ${isSame ? '' : 'not '}what is learnt`);
	if (!isSame) process.exitCode = 1;
}

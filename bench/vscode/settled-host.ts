/** Opens an article in a window that has been open for a while, as in a window that is open all day. */
import { printFirstMarks } from './first-marks.js';
import { pause } from './window.js';

/** By then VS Code has loaded all that it loads by itself. */
const SETTLED_MS = 15_000;

export async function run(): Promise<void> {
	await pause(SETTLED_MS);
	await printFirstMarks();
}

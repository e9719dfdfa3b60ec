/** Opens an article while the window itself is still starting: VS Code loads its own extensions meanwhile. */
import { printFirstMarks } from './first-marks.js';

export function run(): Promise<void> {
	return printFirstMarks();
}

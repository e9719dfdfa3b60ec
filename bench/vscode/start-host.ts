/** Opens an article while the window itself is still starting: VS Code loads its own extensions meanwhile. */
import { tellFirstMarks } from './first-marks.js';

export function run(): Promise<void> {
	return tellFirstMarks();
}

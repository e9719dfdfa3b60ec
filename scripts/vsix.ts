/** Makes the extension's package of what `npm run build` built. */
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { createVSIX, listFiles, PackageManager } from '@vscode/vsce';

const ROOT = join(import.meta.dirname, '..');

/** Bytes; so much an extension may take to download. */
export const VSIX_LIMIT = 5_000_000;

/**
 * Writes the package to `file` and returns its size in bytes.
 * @throws where the manifest is not fit to be packaged, or a file that it names is missing.
 */
export async function writtenVsix(file: string): Promise<number> {
	// Everything is bundled, so no dependency is packed; there is no repository to point the README's links at.
	await createVSIX({ cwd: ROOT, packagePath: file, dependencies: false, rewriteRelativeLinks: false, allowMissingRepository: true });
	return (await stat(file)).size;
}

/** The files that go into the package, as paths from the project's root. */
export async function packedFiles(): Promise<string[]> {
	return (await listFiles({ cwd: ROOT, packageManager: PackageManager.None })).sort();
}

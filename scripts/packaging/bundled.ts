/** The libraries inside what is published, as `npm run build` noted them. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export const ROOT = join(import.meta.dirname, '..', '..');

/** Whole files of libraries, by the bundle they went into (`dist/cli.js`). */
type Bundled = Readonly<Record<string, readonly string[]>>;

/** The manifest of a package, as far as it is read here. */
export interface Manifest {
	readonly name: string;
	readonly version: string;
	readonly [field: string]: unknown;
}

/** The folders of the libraries that went into any of the bundles, by name, in the order of names. */
export function librariesIn(bundles: readonly string[]): ReadonlyMap<string, string> {
	const bundled = JSON.parse(readFileSync(join(ROOT, 'dist', 'bundled.json'), 'utf8')) as Bundled;
	const folders = bundles.flatMap((bundle) => bundled[bundle] ?? []).map(packageFolder);
	return new Map(
		[...new Set(folders)].sort().map((folder) => [folder.slice(folder.lastIndexOf(MODULES) + MODULES.length), join(ROOT, folder)]),
	);
}

const MODULES = 'node_modules/';

/** `node_modules/@scope/name/dist/x.js` → `node_modules/@scope/name`. */
function packageFolder(file: string): string {
	const start = file.lastIndexOf(MODULES) + MODULES.length;
	const parts = file.slice(start).split('/');
	return file.slice(0, start) + parts.slice(0, file[start] === '@' ? 2 : 1).join('/');
}

/** The manifest in a folder. */
export function manifestIn(folder: string): Manifest {
	return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest;
}

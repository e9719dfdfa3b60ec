/** Packages of npm, and Node.js among them, each in a folder of its own, away from the project's `node_modules`, whose `.bin` it would shadow. */
import { existsSync } from 'node:fs';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { finished, type Log } from './processes.js';

/**
 * The binary of Node.js of a major version: our own where it is that, else one from npm that is installed into `folder`; quick where it is there.
 * @throws where npm fails.
 */
export async function nodeBinary(folder: string, major: string, log: Log): Promise<string> {
	const binary = nodeIn(folder, major);
	if (existsSync(binary)) return binary;
	log(`installing Node.js ${major}`);
	await npmInstall(await emptyPackageFolder(folder), `${nodePackage().name}@${major}`, process.env);
	return binary;
}

/** Where that binary is or will be. */
export function nodeIn(folder: string, major: string): string {
	const { name, binary } = nodePackage();
	return process.versions.node.startsWith(`${major}.`) ? process.execPath : join(folder, 'node_modules', name, binary);
}

/** The npm package that carries Node.js for this machine. The package `node` would do, but it needs an install script to fetch these. */
function nodePackage(): { name: string; binary: string } {
	if (process.platform === 'win32') return { name: `node-win-${process.arch}`, binary: 'bin/node.exe' };
	const prefix = process.platform === 'darwin' && process.arch === 'arm64' ? 'node-bin' : 'node';
	return { name: `${prefix}-${process.platform}-${process.arch}`, binary: 'bin/node' };
}

/** An empty folder to install into. */
export async function emptyPackageFolder(folder: string): Promise<string> {
	await rm(folder, { recursive: true, force: true });
	await mkdir(folder, { recursive: true });
	// Without a package.json of its own, npm would climb to the project's and install there.
	await writeFile(join(folder, 'package.json'), '{ "private": true }\n');
	return folder;
}

/** Installs one package into a folder. */
export async function npmInstall(
	folder: string,
	specifier: string,
	environment: NodeJS.ProcessEnv,
	options: readonly string[] = [],
): Promise<void> {
	await finished(
		'npm',
		['install', specifier, '--no-save', '--no-audit', '--no-fund', '--no-package-lock', ...options],
		folder,
		environment,
	);
}

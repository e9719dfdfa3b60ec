/** What the workbench opens: its address, with the extension to load from its folder and the tests to run, and the host to run them in. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Server } from './server.js';

/** Where an extension runs: `node` as on a desktop, `web` in the browser's worker as on vscode.dev. */
export type ExtensionHost = 'node' | 'web';

/** What the workbench opens with. */
export interface WorkbenchOptions {
	/** Absolute path of the folder to open, or of a `.code-workspace` file with several. */
	readonly folder: string;
	/** Absolute path of a file to open in the editor. */
	readonly file?: string;
	/** Absolute path of an extension under development. */
	readonly extension?: string;
	/** Absolute path of a CommonJS bundle whose `run()` is called inside the extension host. */
	readonly tests?: string;
}

/** The address that opens the workbench in a browser. */
export function workbenchUrl(server: Pick<Server, 'authority'>, options: WorkbenchOptions): string {
	const payload: [string, string][] = [['skipWelcome', 'true']];
	if (options.file !== undefined) payload.push(['openFile', remoteUri(server, options.file)]);
	if (options.extension !== undefined) payload.push(['extensionDevelopmentPath', remoteUri(server, options.extension)]);
	if (options.tests !== undefined) payload.push(['extensionTestsPath', remoteUri(server, options.tests)]);
	const kind = options.folder.endsWith('.code-workspace') ? 'workspace' : 'folder';
	const query = new URLSearchParams({ [kind]: urlPath(options.folder), payload: JSON.stringify(payload) });
	return `http://${server.authority}/?${query.toString()}`;
}

/**
 * The setting that has an extension run in the given host. `extensionDevelopmentKind` in the payload should do it,
 * but the workbench in a browser never reads it (its environment calls the property by another name), so that
 * the tests would run in the Node host unnoticed.
 */
export async function hostSetting(extension: string, host: ExtensionHost): Promise<Record<string, unknown>> {
	const { publisher, name } = JSON.parse(await readFile(join(extension, 'package.json'), 'utf8')) as { publisher: string; name: string };
	return { 'remote.extensionKind': { [`${publisher}.${name}`]: [host === 'web' ? 'web' : 'workspace'] } };
}

/** A file of this machine as the workbench names it. */
function remoteUri(server: Pick<Server, 'authority'>, path: string): string {
	return `vscode-remote://${server.authority}${urlPath(path)}`;
}

function urlPath(path: string): string {
	return pathToFileURL(path).pathname;
}

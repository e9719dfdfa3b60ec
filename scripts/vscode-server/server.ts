/** Starts VS Code's server on this machine, with a data folder of its own that goes when it stops, unless it is given one. */
import { spawn, type ChildProcess } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Installation } from './install.js';

/** How to start the server. */
export interface ServerOptions {
	/** Settings of the user, laid over `QUIET_SETTINGS`. */
	readonly settings?: Readonly<Record<string, unknown>>;
	/** False to run with workspace trust on, so that a folder opens in restricted mode. True unless told. */
	readonly trusted?: boolean;
	/** VSIX files to install before it starts. */
	readonly extensions?: readonly string[];
	/** A folder for its settings, logs and what extensions keep, which stays when it stops: the next start is then not the first. */
	readonly dataFolder?: string;
}

/** A running server. */
export interface Server {
	/** `127.0.0.1:PORT`, also the authority of its `vscode-remote:` addresses. */
	readonly authority: string;
	/** Holds its settings, logs and extensions while it runs. */
	readonly dataFolder: string;
	/** Sets the settings of the user again, laid over `QUIET_SETTINGS`: for the windows that are opened then. */
	writeSettings(settings: Readonly<Record<string, unknown>>): Promise<void>;
	/** Ends the server and all that it started, and removes its data folder, unless it was given one. */
	stop(): Promise<void>;
}

/**
 * Nothing that reaches for the network, and nothing that lies over the editor. Each value as VS Code writes it today: an
 * outdated one would have it rewrite the file, and read it again, in the middle of a test.
 */
export const QUIET_SETTINGS: Readonly<Record<string, unknown>> = {
	'telemetry.telemetryLevel': 'off',
	'update.mode': 'none',
	'extensions.autoCheckUpdates': false,
	'extensions.ignoreRecommendations': true,
	'workbench.enableExperiments': false,
	'workbench.settings.enableNaturalLanguageSearch': false,
	'workbench.startupEditor': 'none',
	'workbench.tips.enabled': false,
	'chat.disableAIFeatures': true,
	'security.workspace.trust.startupPrompt': 'never',
	'security.workspace.trust.banner': 'never',
	'git.enabled': false,
	'npm.autoDetect': 'off',
	'typescript.disableAutomaticTypeAcquisition': true,
	'json.schemaDownload.enable': false,
};

/** How long the server may take to say on which port it listens. */
const START_TIMEOUT = 60_000;

/**
 * Starts the server on a free port of 127.0.0.1, for this machine alone.
 * @throws where it does not come up within a minute, with what it said.
 */
export async function startServer(installation: Installation, options: ServerOptions = {}): Promise<Server> {
	const dataFolder = options.dataFolder ?? (await mkdtemp(join(tmpdir(), 'vscode-server-')));
	const write = (settings: Readonly<Record<string, unknown>>): Promise<void> =>
		writeSettings(dataFolder, { ...QUIET_SETTINGS, ...settings });
	await write(options.settings ?? {});
	for (const vsix of options.extensions ?? []) await installExtension(installation, dataFolder, vsix);
	const child = spawnServer(installation, [
		...serverArguments(dataFolder),
		...(options.trusted === false ? [] : ['--disable-workspace-trust']),
	]);
	const endWithUs = (): void => {
		endGroup(child, 'SIGKILL');
	};
	process.once('exit', endWithUs);
	const stop = async (): Promise<void> => {
		process.removeListener('exit', endWithUs);
		await ended(child);
		if (options.dataFolder === undefined) await rm(dataFolder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
	};
	try {
		return { authority: `127.0.0.1:${await listeningPort(child)}`, dataFolder, writeSettings: write, stop };
	} catch (error) {
		await stop();
		throw error;
	}
}

/** Code-server keeps the user's settings on disk, where VS Code's own server would leave them to the browser. */
async function writeSettings(dataFolder: string, settings: Readonly<Record<string, unknown>>): Promise<void> {
	const folder = join(dataFolder, 'data', 'User');
	await mkdir(folder, { recursive: true });
	await writeFile(join(folder, 'settings.json'), JSON.stringify(settings, null, '\t'));
}

function serverArguments(dataFolder: string): string[] {
	return [
		'--host=127.0.0.1',
		'--port=0',
		'--without-connection-token',
		'--accept-server-license-terms',
		// Lets the page report the extension host's log and exit code, and keeps the web extension host out of an iframe from another site.
		'--enable-smoke-test-driver',
		'--disable-telemetry',
		'--disable-experiments',
		`--server-data-dir=${dataFolder}`,
	];
}

function spawnServer(installation: Installation, args: readonly string[]): ChildProcess {
	// A process group of its own, so that the extension hosts it starts end with it.
	return spawn(installation.node, [installation.serverMain, ...args], {
		env: environment(),
		stdio: ['ignore', 'pipe', 'pipe'],
		detached: true,
	});
}

/** An empty gallery: nothing to search, nothing to update. */
function environment(): NodeJS.ProcessEnv {
	return { ...process.env, EXTENSIONS_GALLERY: '{"serviceUrl":"","itemUrl":"","extensionUrlTemplate":"","resourceUrlTemplate":""}' };
}

async function installExtension(installation: Installation, dataFolder: string, vsix: string): Promise<void> {
	const child = spawnServer(installation, [
		'--accept-server-license-terms',
		`--server-data-dir=${dataFolder}`,
		`--install-extension=${vsix}`,
	]);
	const output = collected(child);
	const code = await new Promise((resolve) => child.once('close', resolve));
	if (code !== 0) throw new Error(`${vsix} could not be installed:\n${output.join('')}`);
}

/** The port that the server prints; it prints the real one for `--port=0`, so no two runs can pick the same. */
function listeningPort(child: ChildProcess): Promise<number> {
	const output = collected(child);
	return new Promise((resolve, reject) => {
		const fail = (reason: string): void => {
			clearTimeout(timer);
			reject(new Error(`VS Code's server ${reason}:\n${output.join('')}`));
		};
		const timer = setTimeout(() => {
			fail('did not start in time');
		}, START_TIMEOUT);
		child.once('error', (error) => {
			fail(`could not be started (${error.message})`);
		});
		child.once('exit', (code) => {
			fail(`ended at once with ${code ?? 'a signal'}`);
		});
		child.stdout?.on('data', () => {
			const port = /agent listening on (\d+)/.exec(output.join(''))?.[1];
			if (port === undefined) return;
			clearTimeout(timer);
			resolve(Number(port));
		});
	});
}

function collected(child: ChildProcess): string[] {
	const output: string[] = [];
	const append = (chunk: Buffer): void => void output.push(chunk.toString());
	child.stdout?.on('data', append);
	child.stderr?.on('data', append);
	return output;
}

/** Asks the server to end, and ends it after five seconds. */
async function ended(child: ChildProcess): Promise<void> {
	if (child.exitCode === null && child.signalCode === null) {
		const exit = new Promise((resolve) => child.once('exit', resolve));
		endGroup(child, 'SIGTERM');
		const timer = setTimeout(() => {
			endGroup(child, 'SIGKILL');
		}, 5000);
		await exit;
		clearTimeout(timer);
	}
	// An extension host may outlive a server that went first.
	endGroup(child, 'SIGKILL');
}

function endGroup(child: ChildProcess, signal: NodeJS.Signals): void {
	if (child.pid === undefined) return;
	try {
		process.kill(-child.pid, signal);
	} catch {
		// The group is gone already.
	}
}

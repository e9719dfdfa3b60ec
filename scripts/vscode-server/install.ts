/**
 * Installs a whole VS Code from npm: the package `code-server` carries VS Code's own server, workbench and
 * extension hosts. For machines where desktop VS Code cannot be downloaded or has no screen to open on.
 */
import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { delimiter, dirname, join } from 'node:path';
import { installMissingDebianPackages } from './debian.js';
import { finishOlderRelease } from './install-older.js';
import { emptyPackageFolder, nodeBinary, nodeIn, npmInstall } from './npm.js';
import type { Log } from './processes.js';

/** A release of code-server. */
export interface Release {
	/** Version on npm; 4.139.1 carries VS Code 1.139.1. */
	readonly version: string;
	/** The version of the VS Code that it carries, where that is asked for. */
	readonly vscode?: string;
	/** The major version of Node.js that it is made for; its native modules load in no other. */
	readonly node: string;
	/** Whether its install script asks sites besides npm, so that it is installed in steps (`install-older.ts`). */
	readonly isOlder?: boolean;
}

/** The release that carries the oldest VS Code which the extension supports: the `engines.vscode` of its manifest. */
export const OLDEST = { version: '4.96.4', vscode: '1.96.4', node: '20', isOlder: true } satisfies Release;

/** The release that is installed where none is asked for. */
export const LATEST: Release = { version: '4.139.1', node: '24' };

/** Where the parts of an installed VS Code server are. */
export interface Installation {
	/** The Node.js binary that runs the server. */
	readonly node: string;
	/** VS Code's own server. Code-server's wrapper around it is not used: it drops the test driver's flag. */
	readonly serverMain: string;
	/** The folder of VS Code's server, with `product.json` and the extensions that come with it. */
	readonly root: string;
}

/**
 * Installs what is missing under `directory`, a folder for each release, and returns where it is; quick where all of it is there.
 * Needs npm, and on Debian either root or the packages of `debian.ts` installed before. Takes about two
 * minutes and 800 MB the first time.
 * @throws where npm or apt-get fails twice.
 */
export async function vscodeServer(directory: string, log: Log, release = LATEST): Promise<Installation> {
	const installation = installationIn(directory, release);
	const stamp = join(directory, `installed-${release.version}`);
	await installMissingDebianPackages(log);
	if (existsSync(stamp) && existsSync(installation.node) && existsSync(installation.serverMain)) return installation;
	await retriedOnce(log, async () => {
		await install(directory, installation, release, log);
	});
	await writeFile(stamp, '');
	return installation;
}

function installationIn(directory: string, release: Release): Installation {
	const root = join(directory, 'code-server', 'node_modules', 'code-server', 'lib', 'vscode');
	return {
		node: nodeIn(join(directory, 'node'), release.node),
		serverMain: join(root, 'out', 'server-main.js'),
		root,
	};
}

async function install(directory: string, installation: Installation, release: Release, log: Log): Promise<void> {
	await nodeBinary(join(directory, 'node'), release.node, log);
	log(`installing code-server ${release.version} and building its native modules (two minutes, once)`);
	const folder = await emptyPackageFolder(join(directory, 'code-server'));
	const environment = buildEnvironment(installation.node);
	await npmInstall(folder, `code-server@${release.version}`, environment, release.isOlder ? ['--ignore-scripts'] : []);
	if (release.isOlder) await finishOlderRelease(installation.root, environment);
}

/** Native modules are built by and for the server's Node.js, with the headers that came with it. */
function buildEnvironment(node: string): NodeJS.ProcessEnv {
	const environment: NodeJS.ProcessEnv = {
		...process.env,
		PATH: `${dirname(node)}${delimiter}${process.env['PATH'] ?? ''}`,
		// npm 11 holds back install scripts until they are allowed; here they are what builds the native modules.
		npm_config_dangerously_allow_all_scripts: 'true',
		npm_config_foreground_scripts: 'true',
	};
	// Set by the npm that may have started us, and believed by the next one: it names the Node.js of the project.
	delete environment['npm_config_user_agent'];
	const home = dirname(dirname(node));
	if (existsSync(join(home, 'include', 'node', 'node.h'))) environment['npm_config_nodedir'] = home;
	return environment;
}

async function retriedOnce(log: Log, work: () => Promise<void>): Promise<void> {
	try {
		await work();
	} catch (error) {
		log(`once more, after: ${error instanceof Error ? error.message : String(error)}`);
		await work();
	}
}

/**
 * Installs code-server releases of early 2025 and before, whose own install script asks two sites that a machine may not reach: a Git host for
 * `@vscode/proxy-agent`, and a download site for ripgrep. Both are taken from npm and from Debian.
 */
import { existsSync } from 'node:fs';
import { mkdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { finished } from './processes.js';

/** Where Debian, Homebrew and Fedora put ripgrep. */
const RIPGREP_PLACES = ['/usr/bin/rg', '/usr/local/bin/rg', '/opt/homebrew/bin/rg'];

/** The release of `@vscode/proxy-agent` on npm that is nearest to the commit which VS Code 1.96 names. */
const PROXY_AGENT = '0.27.0';

/** Installs what it depends on, without development tools, and runs no install script. */
const INSTALL = ['install', '--ignore-scripts', '--omit=dev', '--no-audit', '--no-fund'];

/**
 * Finishes the installation of a release whose files are in `root` (`code-server/lib/vscode`), all of it but its install scripts.
 * @throws where there is no ripgrep on this machine, or npm fails.
 */
export async function finishOlderRelease(root: string, environment: NodeJS.ProcessEnv): Promise<void> {
	const ripgrep = RIPGREP_PLACES.find((place) => existsSync(place));
	if (ripgrep === undefined) throw new Error('ripgrep is missing (apt-get install ripgrep)');
	const npm = (args: readonly string[], folder = root): Promise<void> => finished('npm', args, folder, environment);
	await takeProxyAgentFromNpm(join(root, 'npm-shrinkwrap.json'));
	await npm(INSTALL);
	await link(ripgrep, join(root, 'node_modules', '@vscode', 'ripgrep', 'bin', 'rg'));
	await npm(['rebuild']);
	await npm(INSTALL, join(root, 'extensions'));
}

interface Shrinkwrap {
	readonly packages: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}

/** The lock file pins the package to a Git host; without address and digest, npm takes the version from its registry. */
async function takeProxyAgentFromNpm(file: string): Promise<void> {
	const lock = JSON.parse(await readFile(file, 'utf8')) as Shrinkwrap;
	const name = 'node_modules/@vscode/proxy-agent';
	const entries = Object.entries(lock.packages[name] ?? {}).filter(([key]) => key !== 'resolved' && key !== 'integrity');
	const packages = { ...lock.packages, [name]: { ...Object.fromEntries(entries), version: PROXY_AGENT } };
	await writeFile(file, JSON.stringify({ ...lock, packages }, null, '\t'));
}

async function link(target: string, path: string): Promise<void> {
	await mkdir(dirname(path), { recursive: true });
	await rm(path, { force: true });
	await symlink(target, path);
}

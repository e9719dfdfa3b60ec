/** The Debian packages that VS Code's server needs to be built and to be opened. On other systems they are the user's affair. */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { browserPath } from './browser.js';
import { finished, type Log } from './processes.js';

/** A compiler and headers for code-server's native modules, and what older releases search with: at once, since two installations at a time fail. */
const PACKAGES = ['g++', 'make', 'python3', 'pkg-config', 'libkrb5-dev', 'libsecret-1-dev', 'libx11-dev', 'libxkbfile-dev', 'ripgrep'];

/** Installs what VS Code's server needs, of any release; see `installDebianPackages`. */
export function installMissingDebianPackages(log: Log): Promise<void> {
	return installDebianPackages([...PACKAGES, ...(browserPath() === undefined ? ['chromium'] : [])], log);
}

/**
 * Installs those that are missing, where this is Debian and we are root; says what to install where we are not.
 * @throws where apt-get fails.
 */
export async function installDebianPackages(names: readonly string[], log: Log): Promise<void> {
	if (!existsSync('/usr/bin/apt-get')) return;
	const missing = names.filter((name) => !isInstalled(name));
	if (missing.length === 0) return;
	if (process.getuid?.() !== 0) {
		log(`these packages are missing and may be needed: sudo apt-get install ${missing.join(' ')}`);
		return;
	}
	log(`installing Debian packages: ${missing.join(' ')}`);
	const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
	await finished('apt-get', ['update', '-q'], '/', environment);
	await finished('apt-get', ['install', '-y', '-q', '--no-install-recommends', ...missing], '/', environment);
}

function isInstalled(name: string): boolean {
	try {
		const status = execFileSync('dpkg-query', ['-W', '-f', '${db:Status-Status}', name], { stdio: ['ignore', 'pipe', 'ignore'] });
		return status.toString() === 'installed';
	} catch {
		return false;
	}
}

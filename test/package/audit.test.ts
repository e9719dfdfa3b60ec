/** What is known against the libraries that ship. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '..', '..');

interface Report {
	readonly metadata?: { readonly vulnerabilities: Readonly<Record<string, number>> };
	readonly vulnerabilities?: Readonly<Record<string, unknown>>;
}

describe('the libraries that ship', function () {
	this.timeout(120_000);

	it('have no vulnerability of high level that the registry knows', function () {
		const { stdout } = spawnSync('npm', ['audit', '--omit=dev', '--json'], {
			cwd: ROOT,
			encoding: 'utf8',
			shell: process.platform === 'win32',
		});
		const { metadata, vulnerabilities } = reportIn(stdout);
		if (!metadata) {
			console.log('      skipped: the registry does not answer `npm audit`');
			this.skip();
		}
		const { high = 0, critical = 0 } = metadata.vulnerabilities;
		assert.equal(high + critical, 0, JSON.stringify(vulnerabilities));
	});
});

function reportIn(output: string): Report {
	try {
		return JSON.parse(output) as Report;
	} catch {
		return {};
	}
}

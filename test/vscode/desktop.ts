/** Runs tests inside desktop VS Code, downloaded by `@vscode/test-electron` where its download site can be reached. */
import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { downloadAndUnzipVSCode } from '@vscode/test-electron';
import type { TestRunOptions } from '../../scripts/vscode-server/index.js';

/** Milliseconds without an answer after which the download is given up. */
const DOWNLOAD_TIMEOUT = 5000;

/**
 * The binary of desktop VS Code, of a version or the newest, downloaded into `.vscode-test/` on first use; undefined where there is no screen
 * for it or it cannot be had.
 */
export async function desktopVSCode(version?: string): Promise<string | undefined> {
	const hasScreen = process.platform !== 'linux' || (process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY'] ?? '') !== '';
	if (!hasScreen) return undefined;
	try {
		return await downloadAndUnzipVSCode({ timeout: DOWNLOAD_TIMEOUT, ...(version === undefined ? {} : { version }) });
	} catch {
		return undefined;
	}
}

/**
 * Runs the tests in an extension host of desktop VS Code, with settings and extensions of its own, and returns the exit code.
 * `runTests` of `@vscode/test-electron` prints what the tests log; here it is read line by line, as from the server.
 */
export async function runTestsOnDesktop(executable: string, options: TestRunOptions): Promise<number> {
	const profile = options.dataFolder ?? (await mkdtemp(join(tmpdir(), 'vscode-desktop-')));
	const child = spawn(executable, desktopArguments(profile, options), { stdio: ['ignore', 'pipe', 'pipe'] });
	createInterface({ input: child.stdout }).on('line', options.onLog);
	createInterface({ input: child.stderr }).on('line', options.onLog);
	const timer = setTimeout(() => child.kill('SIGKILL'), options.timeout);
	try {
		return await new Promise<number>((resolve, reject) => {
			child.once('error', reject);
			child.once('close', (code) => {
				resolve(code ?? 1);
			});
		});
	} finally {
		clearTimeout(timer);
		if (options.dataFolder === undefined) await rm(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
	}
}

function desktopArguments(profile: string, options: TestRunOptions): string[] {
	return [
		options.workspace,
		'--no-sandbox',
		'--disable-updates',
		'--skip-welcome',
		'--skip-release-notes',
		'--disable-telemetry',
		...(options.trusted === false ? [] : ['--disable-workspace-trust']),
		`--user-data-dir=${join(profile, 'data')}`,
		`--extensions-dir=${join(profile, 'extensions')}`,
		`--extensionDevelopmentPath=${options.extensionDevelopmentPath}`,
		`--extensionTestsPath=${options.extensionTestsPath}`,
		...(options.host === 'web' ? ['--extensionDevelopmentKind=web'] : []),
	];
}

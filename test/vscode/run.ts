/**
 * Runs `test/vscode` in a real VS Code: desktop VS Code where it can be had, VS Code's server in a browser where not.
 * `COPYDESK_TEST_IN=server` asks for the server at once, `COPYDESK_CODE_SERVER=4.138.0/24` for another release of
 * code-server and the Node.js it wants. Arguments choose runs: `node`, `web`, `untrusted`; `--oldest` takes the oldest VS Code that is
 * supported for the newest, and skips the runs where it cannot be installed; `--only=hover` runs the files of tests alone that are named so.
 */
import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
	LATEST,
	OLDEST,
	runTestsInServer,
	vscodeServer,
	type Installation,
	type Release,
	type TestRunOptions,
} from '../../scripts/vscode-server/index.js';
import { layOut } from '../../scripts/packaging/vsix.js';
import { bundleTests } from './bundle.js';
import { desktopVSCode, runTestsOnDesktop } from './desktop.js';
import { workOutside } from './outside.js';
import { RunReport } from './report.js';

const ROOT = join(import.meta.dirname, '..', '..');

/** The runs, each in a fresh VS Code. */
const RUNS = [
	{ name: 'node', title: 'Node extension host', folder: 'suite', host: 'node', trusted: true },
	{ name: 'web', title: 'web extension host', folder: 'suite', host: 'web', trusted: true },
	{ name: 'untrusted', title: 'Node extension host, workspace not trusted', folder: 'untrusted', host: 'node', trusted: false },
] as const;

/** Three times what a run takes where both cores are busy with other work; a run that hangs fails. */
const TIMEOUT = 20 * 60_000;

type RunTests = (options: TestRunOptions) => Promise<number>;

const print = (line: string): void => void process.stdout.write(`${line}\n`);
const isOldest = process.argv.includes('--oldest');
const only = process.argv.find((argument) => argument.startsWith('--only='))?.slice('--only='.length);
const chosen = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
const runs = RUNS.filter(({ name }) => chosen.length === 0 || chosen.includes(name));
/** The oldest VS Code runs the extension as it ships: its web host would look for the files of the project under other names. */
const extension = isOldest ? join(ROOT, 'out', 'vsix-oldest') : ROOT;
if (isOldest) await layOut(extension);
const { launcher, runTests } = await launcherHere().catch(skipped);
let allWell = true;
for (const run of runs) {
	print(`\n${run.title} (${launcher})`);
	if (!(await runIn(runTests, run))) allWell = false;
}
process.exit(allWell ? 0 : 1);

async function launcherHere(): Promise<{ launcher: string; runTests: RunTests }> {
	const wantsServer = process.env['COPYDESK_TEST_IN'] === 'server' || process.env['COPYDESK_CODE_SERVER'] !== undefined;
	const executable = wantsServer ? undefined : await desktopVSCode(isOldest ? OLDEST.vscode : undefined);
	if (executable !== undefined) return { launcher: 'desktop VS Code', runTests: (options) => runTestsOnDesktop(executable, options) };
	const installation = await serverInstallation(isOldest ? OLDEST : releaseAskedFor());
	return { launcher: "VS Code's server and Chromium", runTests: (options) => runTestsInServer(installation, options) };
}

/** Each release but the usual one has a folder of its own. */
function serverInstallation(release: Release | undefined): Promise<Installation> {
	return vscodeServer(join(ROOT, '.vscode-test', release?.version ?? ''), print, release);
}

function releaseAskedFor(): Release | undefined {
	const [version, node = LATEST.node] = process.env['COPYDESK_CODE_SERVER']?.split('/') ?? [];
	return version === undefined ? undefined : { version, node };
}

/** The oldest VS Code is installed in steps that need more than npm; where they fail, the newest must do. */
function skipped(error: unknown): never {
	if (!isOldest) throw error;
	print(`\nskipped: VS Code ${OLDEST.vscode} could not be installed here (${error instanceof Error ? error.message : String(error)})`);
	print(`\n  0 passing\n  ${runs.length} pending\n`);
	process.exit(0);
}

/** Runs one suite in a copy of the fixture workspace, so that tests may write there, and says whether all of it passed. */
async function runIn(runTests: RunTests, run: (typeof RUNS)[number]): Promise<boolean> {
	const report = new RunReport(run.host, print);
	const workspace = await mkdtemp(join(tmpdir(), 'copydesk-workspace-'));
	const stopOutside = workOutside(workspace);
	try {
		await cp(join(import.meta.dirname, 'workspace'), workspace, { recursive: true });
		const extensionTestsPath = join(extension, 'out', 'test', `${run.name}.${isOldest ? 'js' : 'cjs'}`);
		await bundleTests(run.folder, extensionTestsPath, only);
		const options = {
			extensionDevelopmentPath: extension,
			extensionTestsPath,
			workspace,
			host: run.host,
			trusted: run.trusted,
			timeout: TIMEOUT,
		};
		return report.closes(await runTests({ ...options, onLog: report.add }));
	} catch (error) {
		print(String(error));
		return report.closes(1);
	} finally {
		stopOutside();
		await saveLog(isOldest ? `oldest-${run.name}` : run.name, report.log);
		await rm(workspace, { recursive: true, force: true });
	}
}

async function saveLog(name: string, log: readonly string[]): Promise<void> {
	const folder = join(ROOT, 'test-artifacts');
	await mkdir(folder, { recursive: true });
	await writeFile(join(folder, `vscode-${name}.log`), log.join('\n'));
}

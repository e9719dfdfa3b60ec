/** Runs a bench's phases inside the extension host of a real VS Code, and prints how long the thread was held up at a stretch in each. */
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { runTestsInServer, vscodeServer } from '../../scripts/vscode-server/index.js';
import type { Stretches } from './blocks.js';
import { bundledHost } from './bundle.js';

const ROOT = join(import.meta.dirname, '..', '..');
const MARK = '[bench] ';
/** VS Code draws a frame in this time. */
const BAR_MS = 16;

interface Figure extends Stretches {
	readonly name: string;
	readonly note: string;
}

/** Runs `bench/vscode/HOST.ts` in a workspace; resolves to the exit code. */
export async function measurePhases(host: string, workspace: string): Promise<number> {
	const missed: string[] = [];
	await mkdir(join(ROOT, 'out', 'bench'), { recursive: true });
	const code = await runTestsInServer(await vscodeServer(join(ROOT, '.vscode-test'), console.log), {
		extensionDevelopmentPath: ROOT,
		extensionTestsPath: await bundledHost(host),
		workspace,
		host: 'node',
		trusted: true,
		timeout: 5 * 60_000,
		onLog: (line) => {
			missed.push(...missedIn(line));
		},
	});
	console.log(missed.length === 0 ? `no block of ${BAR_MS} ms` : `over ${BAR_MS} ms: ${missed.join(', ')}`);
	return code;
}

/** Prints a figure of the host's, and says whether Copydesk's part of it is over the bar. */
function missedIn(line: string): string[] {
	const start = line.indexOf(MARK);
	if (start < 0) return [];
	const json = line.slice(start + MARK.length);
	const { name, wall, all, ours, collector, longest, note } = JSON.parse(json.slice(0, json.lastIndexOf('}') + 1)) as Figure;
	const [oursShown, collectorShown, allShown] = [ours, collector, all].map((figure) => figure.toFixed(1).padStart(5));
	console.log(
		`${name.padEnd(40)} ours ${oursShown} ms, collector ${collectorShown}, all ${allShown} (on the clock ${wall.toFixed(0)}): ${longest} ${note && `– ${note}`}`,
	);
	return ours > BAR_MS ? [name] : [];
}

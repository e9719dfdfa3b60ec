/**
 * How long Copydesk holds up a real VS Code: activation, first marks, cards, and the extension host's longest
 * blocks while one types into a book of 200,000 words. Figures, no gates, for they are times. `npm run bench:vscode`; `-- --starts 5` starts
 * VS Code five times instead of three, and `--only-starts` leaves the book out.
 */
import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { runTestsInServer, vscodeServer } from '../scripts/vscode-server/index.js';
import { desktopVSCode, runTestsOnDesktop } from '../test/vscode/desktop.js';
import { readDocuments, sharedFolder, textOfWords } from './corpus.js';
import { median } from './measure.js';
import { bundledHost } from './vscode/bundle.js';

const ROOT = join(import.meta.dirname, '..');
const DIST = join(ROOT, 'dist');
/** When an article is opened: the file of the host that opens it then. */
const MOMENTS = [
	['start-host', 'while the window starts'],
	['settled-host', 'in an open window'],
] as const;
const MARK = '[bench] ';
const TIMEOUT = 5 * 60_000;
const { values: requests } = parseArgs({
	options: { starts: { type: 'string', default: '3' }, 'only-starts': { type: 'boolean', default: false }, profile: { type: 'boolean' } },
});

const shared = sharedFolder();
if (shared) process.exitCode = await measure(readDocuments(shared, 'data/text/wikinews.jsonl.gz'));
else console.log('skipped: the corpora of ../shared are not on this machine');

async function measure(documents: readonly { text: string }[]): Promise<number> {
	const folder = await mkdtemp(join(tmpdir(), 'copydesk-bench-'));
	const workspace = join(folder, 'workspace');
	try {
		await mkdir(workspace);
		await writeFile(join(workspace, 'article.txt'), textOfWords(documents.slice(3), 600));
		await writeFile(join(workspace, 'book.txt'), textOfWords(documents, 200_000));
		const run = await runIn(workspace);
		const failed = (await measureStarts(run, folder)) || (!requests['only-starts'] && (await run('host', printFigure)) !== 0);
		return failed ? 1 : 0;
	} finally {
		await rm(folder, { recursive: true, force: true });
	}
}

/** Runs a host's bench in a VS Code, by the name of its file, and answers with the exit code. `dataFolder` is what VS Code keeps from start to start. */
type Run = (host: string, onFigure: (figure: Figure) => void, dataFolder?: string) => Promise<number>;

async function runIn(workspace: string): Promise<Run> {
	const executable = await desktopVSCode();
	const installation = executable === undefined ? await vscodeServer(join(ROOT, '.vscode-test'), console.log) : undefined;
	return async (host, onFigure, dataFolder) => {
		const options = {
			extensionDevelopmentPath: ROOT,
			extensionTestsPath: await bundledHost(host),
			workspace,
			host: 'node',
			trusted: true,
			timeout: TIMEOUT,
			onLog: (line: string) => {
				const figure = figureIn(line);
				if (figure) onFigure(figure);
			},
			...(dataFolder === undefined ? {} : { dataFolder }),
		} as const;
		if (executable !== undefined) return runTestsOnDesktop(executable, options);
		return installation ? runTestsInServer(installation, options) : 1;
	};
}

/** Starts VS Code again, twice for each moment, as often as asked: at the first start nothing of the engine is compiled. Says whether a run failed. */
async function measureStarts(run: Run, folder: string): Promise<boolean> {
	const figures = new Map<string, number[]>();
	for (let time = 0; time < Number(requests.starts); time++) {
		for (const start of ['first start ever', 'a later start'])
			for (const [host, moment] of MOMENTS) {
				if (start === 'first start ever') await forgetCompiled();
				else await checkCompiled();
				const dataFolder = await mkdtemp(join(folder, 'data-'));
				const record = ({ name, value }: Figure): void => {
					const key = `${start}, ${moment}: ${name} (ms)`;
					figures.set(key, [...(figures.get(key) ?? []), Number(value)]);
				};
				if ((await run(host, record, dataFolder)) !== 0) return true;
			}
	}
	for (const [name, values] of [...figures].sort(([one], [other]) => one.localeCompare(other))) {
		const each = values.map((value) => value.toFixed(0)).join(' ');
		printFigure({ name: `${name}, median`, value: `${median(values).toFixed(1).padEnd(8)} of ${each}` });
	}
	return false;
}

/** What the extension keeps from start to start lies beside its code. */
async function compiledFiles(): Promise<readonly string[]> {
	return (await readdir(DIST)).filter((name) => name.endsWith('.compiled')).map((name) => join(DIST, name));
}

async function forgetCompiled(): Promise<void> {
	for (const file of await compiledFiles()) await rm(file);
}

async function checkCompiled(): Promise<void> {
	if ((await compiledFiles()).length < 2) throw new Error('the compiled code was not kept');
}

interface Figure {
	readonly name: string;
	readonly value: number | string;
}

function figureIn(line: string): Figure | undefined {
	const start = line.indexOf(MARK);
	if (start < 0) return undefined;
	const json = line.slice(start + MARK.length);
	return JSON.parse(json.slice(0, json.lastIndexOf('}') + 1)) as Figure;
}

function printFigure({ name, value }: Figure): void {
	console.log(`${name.padEnd(112)} ${typeof value === 'number' ? value.toFixed(1) : value}`);
}

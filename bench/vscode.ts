/**
 * How long Copydesk holds up a real VS Code: activation, first marks, cards, and the extension host's longest
 * blocks while one types into a book of 200,000 words. Figures, no gates, for they are times. `npm run bench:vscode`.
 */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runTestsInServer, vscodeServer } from '../scripts/vscode-server/index.js';
import { desktopVSCode, runTestsOnDesktop } from '../test/vscode/desktop.js';
import { readDocuments, sharedFolder, textOfWords } from './corpus.js';
import { bundledHost } from './vscode/bundle.js';

const ROOT = join(import.meta.dirname, '..');
const MARK = '[bench] ';
const TIMEOUT = 5 * 60_000;

const shared = sharedFolder();
if (shared) process.exitCode = await measure(readDocuments(shared, 'data/text/wikinews.jsonl.gz'));
else console.log('skipped: the corpora of ../shared are not on this machine');

async function measure(documents: readonly { text: string }[]): Promise<number> {
	const workspace = await mkdtemp(join(tmpdir(), 'copydesk-bench-'));
	try {
		await writeFile(join(workspace, 'article.txt'), textOfWords(documents.slice(3), 600));
		await writeFile(join(workspace, 'book.txt'), textOfWords(documents, 200_000));
		const options = {
			extensionDevelopmentPath: ROOT,
			extensionTestsPath: await bundledHost('host'),
			workspace,
			host: 'node',
			trusted: true,
			timeout: TIMEOUT,
			onLog: printFigure,
		} as const;
		const executable = await desktopVSCode();
		if (executable !== undefined) return await runTestsOnDesktop(executable, options);
		return await runTestsInServer(await vscodeServer(join(ROOT, '.vscode-test'), console.log), options);
	} finally {
		await rm(workspace, { recursive: true, force: true });
	}
}

function printFigure(line: string): void {
	const start = line.indexOf(MARK);
	if (start < 0) return;
	const json = line.slice(start + MARK.length);
	const { name, value } = JSON.parse(json.slice(0, json.lastIndexOf('}') + 1)) as { name: string; value: number | string };
	console.log(`${name.padEnd(86)} ${typeof value === 'number' ? value.toFixed(1) : value}`);
}

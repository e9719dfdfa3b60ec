/**
 * How long the extension host is held up at a stretch by a book of 50,000 words with 1,250 corrections: opening it, typing,
 * one more correction, its undo, a sidecar that somebody else changes, the sidebar. In a real VS Code. `npm run bench:corrections`;
 * `-- --words 200000` takes a longer one; `-- --profile` keeps a CPU profile of each phase in `out/bench`.
 */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { runTestsInServer, vscodeServer } from '../scripts/vscode-server/index.js';
import type { Correction, CorrectionStatement, Span } from '../src/annotations.js';
import { anchorOf } from '../src/corrections/anchor.js';
import { writeSidecar } from '../src/formats/sidecar.js';
import { readDocuments, sharedFolder, textOfWords } from './corpus.js';
import type { Stretches } from './vscode/blocks.js';
import { bundledHost } from './vscode/bundle.js';

const ROOT = join(import.meta.dirname, '..');
const MARK = '[bench] ';
const { values } = parseArgs({ options: { words: { type: 'string', default: '50000' }, profile: { type: 'boolean' } } });
const WORDS = Number(values.words);
const CORRECTIONS = WORDS / 40;
/** VS Code draws a frame in this time. */
const BAR_MS = 16;

const shared = sharedFolder();
if (shared) process.exitCode = await measure(readDocuments(shared, 'data/text/wikinews.jsonl.gz'));
else console.log('skipped: the corpora of ../shared are not on this machine');

async function measure(documents: readonly { readonly text: string }[]): Promise<number> {
	const workspace = await mkdtemp(join(tmpdir(), 'copydesk-corrections-'));
	const missed: string[] = [];
	try {
		await mkdir(join(ROOT, 'out', 'bench'), { recursive: true });
		const text = textOfWords(documents, WORDS);
		await writeFile(join(workspace, 'book.txt'), text);
		await writeFile(join(workspace, 'book.annotations.json'), writeSidecar(correctionsOf(text), { file: 'book.txt', length: text.length }));
		const code = await runTestsInServer(await vscodeServer(join(ROOT, '.vscode-test'), console.log), {
			extensionDevelopmentPath: ROOT,
			extensionTestsPath: await bundledHost('corrections-host'),
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
	} finally {
		await rm(workspace, { recursive: true, force: true });
	}
}

/** Corrections of every common kind, spread evenly over the text. */
function correctionsOf(text: string): Correction[] {
	const names = [...text.matchAll(/(?<=[a-z,] )\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)*/gu)];
	return Array.from({ length: CORRECTIONS }, (_, index): Correction => {
		const match = names[Math.floor((index * names.length) / CORRECTIONS)];
		const start = match?.index ?? 0;
		const span = { start, end: start + (match?.[0].length ?? 1) };
		const at = new Date(Date.UTC(2026, 0, 1) + index * 1000).toISOString();
		return { ...statement(text, span, index), id: `c${index.toString(36).padStart(4, '0')}`, at };
	});
}

function statement(text: string, span: Span, index: number): CorrectionStatement {
	const anchor = anchorOf(text, span);
	switch (index % 5) {
		case 0:
			return { kind: 'not-a-name', anchor };
		case 1:
			return { kind: 'name', anchor, type: 'person' };
		case 2:
			return { kind: 'context', anchor, context: 'seen on the day before' };
		case 3:
			return { kind: 'note', anchors: [anchor], subject: 'name', note: 'to be asked' };
		default:
			return { kind: 'checked', anchors: [anchor], subject: 'name', by: 'Ida', text: anchor.exact };
	}
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

interface Figure extends Stretches {
	readonly name: string;
	readonly note: string;
}

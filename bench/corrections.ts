/**
 * How long the extension host is held up at a stretch by a book of 50,000 words with 1,250 corrections: opening it, typing,
 * one more correction, its undo, a sidecar that somebody else changes, the sidebar. In a real VS Code. `npm run bench:corrections`;
 * `-- --words 200000` takes a longer one; `-- --profile` keeps a CPU profile of each phase in `out/bench`.
 */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Correction, CorrectionStatement, Span } from '../src/annotations.js';
import { anchorOf } from '../src/corrections/anchor.js';
import { writeSidecar } from '../src/formats/sidecar.js';
import { readDocuments, sharedFolder, textOfWords } from './corpus.js';
import { measurePhases } from './vscode/phases.js';

const { values } = parseArgs({ options: { words: { type: 'string', default: '50000' }, profile: { type: 'boolean' } } });
const WORDS = Number(values.words);
const CORRECTIONS = WORDS / 40;

const shared = sharedFolder();
if (shared) process.exitCode = await measure(readDocuments(shared, 'data/text/wikinews.jsonl.gz'));
else console.log('skipped: the corpora of ../shared are not on this machine');

async function measure(documents: readonly { readonly text: string }[]): Promise<number> {
	const workspace = await mkdtemp(join(tmpdir(), 'copydesk-corrections-'));
	try {
		const text = textOfWords(documents, WORDS);
		await writeFile(join(workspace, 'book.txt'), text);
		await writeFile(join(workspace, 'book.annotations.json'), writeSidecar(correctionsOf(text), { file: 'book.txt', length: text.length }));
		return await measurePhases('corrections-host', workspace);
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

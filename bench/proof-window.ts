/**
 * How long the extension host is held up at a stretch by sources of a million words: an article with 50 quotations is opened and proved, somebody types in one,
 * the sources are read again, and a folder of articles is exported with verdicts. In a real VS Code. `npm run bench:proof-window`; `-- --profile` keeps a
 * CPU profile of each phase in `out/bench`.
 */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { randomFrom } from './anchoring-edits.js';
import { generatedQuotations, generatedSources, generatedWords } from './proof/generated.js';
import { measurePhases } from './vscode/phases.js';

const WORDS = 1_000_000;
const QUOTATIONS = 50;
const ARTICLES = 30;

process.exitCode = await measure();

async function measure(): Promise<number> {
	const workspace = await mkdtemp(join(tmpdir(), 'copydesk-proof-'));
	const random = randomFrom(7);
	const word = generatedWords(random);
	const sources = generatedSources(WORDS, word, random);
	try {
		await mkdir(join(workspace, 'articles', 'sources'), { recursive: true });
		await writeFile(join(workspace, 'start.txt'), 'Ferry returns\n\nThe ferry returned on Monday, Anna Roswall said.\n');
		for (const { file, text } of sources) await writeFile(join(workspace, 'articles', 'sources', file), text);
		for (let number = 0; number < ARTICLES; number++) {
			const quotations = generatedQuotations(number === 0 ? QUOTATIONS : 5, sources, word, random);
			const paragraphs = quotations.map(({ pieces }) => `${pieces.join(' ').replace(/\.?”$/, ',”')} Anna Roswall said on Monday.`);
			await writeFile(join(workspace, 'articles', `article-${number}.txt`), `Ferry returns\n\n${paragraphs.join('\n\n')}\n`);
		}
		return await measurePhases('proof-host', workspace);
	} finally {
		await rm(workspace, { recursive: true, force: true });
	}
}

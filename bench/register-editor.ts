/**
 * How long the extension host is held up at a stretch by a register of 10,000 entries: when it is loaded, while one types in an article, when it
 * changes on disk, also while one types, when it is broken, and while one types in it. In a real VS Code. `npm run bench:register-editor`;
 * `-- --entries 1` shows what is not the register's, `-- --profile` keeps a CPU profile of each phase in `out/bench`.
 */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { EMPTY_REGISTER, REGISTER_FILE } from '../src/register/register.js';
import { registerText } from '../src/register/write.js';
import { readDocuments, sharedFolder, textOfWords } from './corpus.js';
import { madeEntries } from './made-register.js';
import { measurePhases } from './vscode/phases.js';

const { values } = parseArgs({ options: { entries: { type: 'string', default: '10000' }, profile: { type: 'boolean' } } });
const WORDS = 600;

const shared = sharedFolder();
if (shared) process.exitCode = await measure(textOfWords(readDocuments(shared, 'data/text/wikinews.jsonl.gz').slice(3), WORDS));
else console.log('skipped: the corpora of ../shared are not on this machine');

async function measure(article: string): Promise<number> {
	const workspace = await mkdtemp(join(tmpdir(), 'copydesk-register-'));
	try {
		const register = registerText({ ...EMPTY_REGISTER, entries: madeEntries([article], Number(values.entries)) });
		console.log(`${values.entries} entries, ${(register.length / 1e6).toFixed(1)} MB`);
		await writeFile(join(workspace, 'article.txt'), article);
		await writeFile(join(workspace, REGISTER_FILE), register);
		for (const name of ['first.json', 'other.json']) await writeFile(join(workspace, name), register);
		return await measurePhases('register-host', workspace);
	} finally {
		await rm(workspace, { recursive: true, force: true });
	}
}

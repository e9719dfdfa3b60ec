/** The commands that `docs/quote-proof.md` shows, run on the sample with its sources. */
import assert from 'node:assert/strict';
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { commandFolder, runDocumented, type CommandResult } from './documented-commands.js';

const ROOT = join(import.meta.dirname, '..', '..');
const PAGE = readFileSync(join(ROOT, 'docs', 'quote-proof.md'), 'utf8');
const SAMPLE = join(ROOT, 'samples', 'swing-bridge');

describe('docs/quote-proof.md', function () {
	this.timeout(120_000);
	let folder = '';

	before(function () {
		if (process.platform === 'win32') this.skip();
	});

	beforeEach(() => {
		folder = commandFolder(ROOT);
		cpSync(join(SAMPLE, 'swing-bridge.news'), join(folder, 'stories', 'bridge.news'));
		cpSync(join(SAMPLE, 'sources'), join(folder, 'stories', 'sources'), { recursive: true });
	});

	afterEach(() => {
		rmSync(folder, { recursive: true });
	});

	const run = (command: string): CommandResult => runDocumented(folder, command);

	it('shows commands that all do what they are for', () => {
		const commands = [...PAGE.matchAll(/^copydesk .+$/gm)].map(([command]) => command);
		assert.ok(commands.length > 3);
		for (const command of commands) {
			const { code, out, err } = run(command);
			assert.deepEqual([code, err], [0, ''], command);
			if (!command.includes('--out')) assert.match(out, /8 quotes · 1 verbatim/, command);
		}
		for (const written of ['quotes.jsonl', 'quotes.csv']) assert.ok(existsSync(join(folder, written)), written);
	});

	it('shows gates that a wrong quotation does not pass, and says where it is', () => {
		const gates = [...PAGE.matchAll(/- (?:run: )?(npx copydesk .+)$/gm)].map(([, command = '']) => command);
		assert.equal(gates.length, 2);
		const [onGitHub = '', onGitLab = ''] = gates;
		const { code, out } = run(onGitHub);
		assert.equal(code, 1);
		assert.match(out, /^::error file=stories\/bridge\.news,line=\d+,/m);
		assert.equal(run(onGitLab).code, 1);
		assert.match(readFileSync(join(folder, 'quotes.csv'), 'utf8'), /said-by-another/);
	});

	it('shows front matter that names sources', () => {
		const [, matter = ''] = /```yaml\n(\s*---[^]*?)```/.exec(PAGE) ?? [];
		const sources = ['../tapes/holmgren.srt', 'minutes.pdf'];
		for (const source of sources) assert.ok(matter.includes(source), source);
		mkdirSync(join(folder, 'tapes'));
		mkdirSync(join(folder, 'other'));
		writeFileSync(join(folder, 'tapes', 'holmgren.srt'), '1\n00:00:01,000 --> 00:00:05,000\nHOLMGREN: We will never sell the old ferry.\n');
		cpSync(join(SAMPLE, 'sources', 'harbour-committee-minutes.pdf'), join(folder, 'other', 'minutes.pdf'));
		const article = 'The ferry stays\n\n“We will never sell the old ferry,” said Mayor Annika Holmgren on Friday after the vote.\n';
		writeFileSync(join(folder, 'other', 'ferry.md'), `${matter.replace(/^ {2}/gm, '').trim()}\n\n${article}`);
		const { code, out, err } = run('copydesk verify other/ferry.md');
		assert.deepEqual([code, err], [0, '']);
		assert.match(out, /verbatim.*tapes\/holmgren\.srt/);
	});
});

/** The commands that `docs/checks.md` and `docs/command-line.md` show, run on articles as a reader would have them. */
import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { commandFolder, runDocumented, type CommandResult } from './documented-commands.js';

const ROOT = join(import.meta.dirname, '..', '..');
const PAGE = readFileSync(join(ROOT, 'docs', 'checks.md'), 'utf8');
const COMMANDS = readFileSync(join(ROOT, 'docs', 'command-line.md'), 'utf8');
const STORY =
	'OTTERY, 5 January 2020 — The mayor said on Friday that the bridge would be closed for the winter.\n\n' +
	'The council has “agreed to pay for the work, and the money has been set aside for it since the spring.\n';

/** The blocks of code of a language, in the order of the page. */
function blocksOf(language: string, page = PAGE): string[] {
	return [...page.matchAll(new RegExp(`^\`\`\`${language}\\n([^]*?)^\`\`\`$`, 'gm'))].map(([, code = '']) => code);
}

describe('docs/checks.md', function () {
	this.timeout(120_000);
	let folder = '';

	before(function () {
		if (process.platform === 'win32') this.skip();
	});

	beforeEach(() => {
		folder = commandFolder(ROOT);
		writeFileSync(join(folder, 'stories', 'bridge.txt'), STORY);
	});

	afterEach(() => {
		rmSync(folder, { recursive: true });
	});

	const run = (command: string): CommandResult => runDocumented(folder, command);

	it('shows commands that find what is to be found', () => {
		const commands = blocksOf('sh').flatMap((block) => block.trim().split('\n'));
		assert.equal(commands.length, 3);
		for (const command of commands) {
			const { code, out, err } = run(command);
			assert.equal(code, 1, `${command}: ${err}`);
			assert.match(out, /unpaired-marks/, command);
		}
	});

	it('and docs/command-line.md show commands that all do what they are for', () => {
		writeFileSync(join(folder, 'article.txt'), STORY);
		writeFileSync(join(folder, 'in.jsonl'), `${JSON.stringify({ id: 'a', text: STORY })}\n`);
		mkdirSync(join(folder, 'tapes'));
		writeFileSync(join(folder, 'tapes', 'interview.txt'), 'The bridge will be closed for the winter.\n');
		const all = blocksOf('sh', COMMANDS).flatMap((block) => block.trim().split('\n'));
		// The other ones hold articles against sources of their own.
		const commands = all.filter((command) => !command.startsWith('copydesk verify') || command.includes('tapes'));
		assert.ok(commands.length > 5);
		for (const command of commands) {
			const { code, err } = run(command);
			assert.deepEqual([code, err], [0, ''], command);
		}
		for (const written of ['annotated/bridge.annotations.json', 'all.jsonl', 'out.jsonl'])
			assert.ok(existsSync(join(folder, written)), written);
	});

	it('shows settings that the command line takes', () => {
		const [settings = ''] = blocksOf('json');
		writeFileSync(join(folder, 'copydesk.config.json'), settings);
		const { code, out, err } = run('copydesk check stories/bridge.txt');
		assert.equal(err, '');
		assert.match(out, /: error: /);
		assert.equal(code, 1);
	});

	it('shows a hook that stops a commit', () => {
		const entry = /^ +entry: (.+)$/m.exec(PAGE)?.[1] ?? assert.fail('no hook');
		assert.equal(run(`${entry} stories/bridge.txt`).code, 1);
	});

	it('shows steps for GitHub that put findings beside the lines, and write SARIF', () => {
		const [annotations = '', sarif = ''] = [...PAGE.matchAll(/- run: (npx copydesk .+)$/gm)].map(([, command = '']) => command);
		assert.match(run(annotations).out, /^::warning file=stories\/bridge\.txt,line=3,/);
		assert.equal(run(sarif).code, 0);
		assert.match(readFileSync(join(folder, 'copydesk.sarif'), 'utf8'), /"ruleId": "unpaired-marks"/);
	});
});

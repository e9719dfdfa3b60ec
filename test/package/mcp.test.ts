/** `copydesk mcp`, asked by the protocol's own client. */
import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join, relative } from 'node:path';
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js';
import { CallToolResultSchema } from '@modelcontextprotocol/sdk/types.js';
import type { Correction } from '../../src/annotations.js';
import { anchorOf } from '../../src/corrections/anchor.js';
import { writeSidecar } from '../../src/formats/sidecar.js';

const ROOT = join(import.meta.dirname, '..', '..');
const CLI = join(ROOT, 'dist', 'cli.js');
const STORY = [
	'Council of Northby keeps its harbour bridge',
	'NORTHBY, 14 March 2023 (Harbour Wire) - The council of Northby voted on Monday to keep its old harbour bridge.',
	'“We will not be the council that pulled it down,” said Edvard Brandal, the mayor of Northby. He told reporters that the work would begin in May.',
	'The council has “agreed to pay for the work, and the money has been set aside for it since the spring.',
	'',
].join('\n\n');

/** An editor's word on the article. */
function correctionOf(statement: { readonly kind: 'context'; readonly context: string }): Correction {
	const start = STORY.indexOf('Edvard Brandal');
	return {
		id: 'c1',
		at: '2023-03-14T10:00:00.000Z',
		anchor: anchorOf(STORY, { start, end: start + 'Edvard Brandal'.length }),
		...statement,
	};
}

/** What somebody keeps of the talk with the mayor; the article has another word. */
const INTERVIEW = 'BRANDAL: We will never be the council that pulled it down.\n';

/** The article with its sources named at its head. */
function withFrontMatter(...sources: readonly string[]): string {
	return `---\nsources: ${JSON.stringify(sources)}\n---\n\n${STORY}`;
}

describe('copydesk mcp', () => {
	let served = '';
	let folder = '';
	let client: Client;

	before(async () => {
		served = realpathSync(mkdtempSync(join(tmpdir(), 'copydesk-mcp-')));
		client = new Client({ name: 'a test', version: '1.0.0' });
		await client.connect(new StdioClientTransport({ command: process.execPath, args: [CLI, 'mcp', served], cwd: tmpdir() }));
	});

	beforeEach(() => {
		folder = mkdtempSync(join(served, 'desk-'));
		put('stories/bridge.txt', STORY);
	});

	after(async () => {
		await client.close();
		rmSync(served, { recursive: true });
	});

	const story = (): string => join(folder, 'stories', 'bridge.txt');

	function put(name: string, content: string): void {
		mkdirSync(dirname(join(folder, name)), { recursive: true });
		writeFileSync(join(folder, name), content);
	}

	/** What the command line prints about the article, called as a person would. */
	function printed(...args: readonly string[]): Readonly<Record<string, unknown>> {
		const { stdout } = spawnSync(process.execPath, [CLI, ...args], { cwd: join(folder, 'stories'), encoding: 'utf8' });
		return JSON.parse(stdout) as Record<string, unknown>;
	}

	async function call(name: string, args: Readonly<Record<string, string>>): Promise<{ readonly isError: boolean; readonly text: string }> {
		const { isError, content } = CallToolResultSchema.parse(await client.callTool({ name, arguments: args }));
		const [first] = content;
		return { isError: isError === true, text: first?.type === 'text' ? first.text : '' };
	}

	/** The answer as structured content, which the client has held against the tool's schema. */
	async function ask(name: string, args: Readonly<Record<string, string>>): Promise<Readonly<Record<string, unknown>>> {
		const answer = await client.callTool({ name, arguments: args });
		assert.ok(!answer.isError, JSON.stringify(answer.content));
		assert.deepEqual(JSON.parse((await call(name, args)).text), answer.structuredContent);
		return answer.structuredContent as Record<string, unknown>;
	}

	it('offers five tools, which read and do nothing else', async () => {
		const { tools } = await client.listTools();
		assert.deepEqual(tools.map(({ name }) => name).sort(), ['annotate_article', 'check_article', 'quotes_by', 'verify_quotes', 'who_is']);
		for (const { annotations, outputSchema, description } of tools) {
			assert.equal(annotations?.readOnlyHint, true);
			assert.equal(annotations.openWorldHint, false);
			assert.ok(outputSchema && description);
		}
	});

	it('says who somebody is by what the article says', async () => {
		const { found } = await ask('who_is', { path: story(), name: 'Brandal' });
		assert.ok(Array.isArray(found));
		const [{ name, context, introduction }] = found as [{ name: string; context: string; introduction: { line: number } }];
		assert.deepEqual([name, context, introduction.line], ['Edvard Brandal', 'mayor of Northby', 5]);
	});

	it('answers others while it reads a text that takes long', async () => {
		const book = Array.from(
			{ length: 4_000 },
			(_, at) => `Edvard Brandal, the mayor of Northby, spoke to ${at} people. “We mend pier ${at},” he said.`,
		);
		let isRead = false;
		const long = call('who_is', { text: book.join('\n\n'), name: 'Brandal' }).finally(() => (isRead = true));
		const { found } = await ask('who_is', { path: story(), name: 'Brandal' });
		assert.equal((found as unknown[]).length, 1);
		assert.equal(isRead, false);
		assert.match((await long).text, /mayor of Northby/);
	});

	it('goes by the corrections beside the article', async () => {
		const correction = correctionOf({ kind: 'context', context: 'mayor since 2019' });
		put('stories/bridge.annotations.json', writeSidecar([correction], { file: 'bridge.txt', length: STORY.length }));
		const { found } = await ask('who_is', { path: story(), name: 'Edvard Brandal' });
		assert.equal((found as [{ context: string }])[0].context, 'mayor since 2019');
	});

	it('lists what somebody says in a text that is nowhere saved', async () => {
		const { quotes } = await ask('quotes_by', { text: STORY, speaker: 'the mayor' });
		const [{ words }] = quotes as [{ words: string }];
		assert.equal(words, '“We will not be the council that pulled it down,”');
	});

	it('annotates as the command line does', async () => {
		const { annotations, warnings } = await ask('annotate_article', { path: story() });
		assert.deepEqual(annotations, printed('annotate', 'bridge.txt'));
		assert.deepEqual(warnings, []);
	});

	it('checks as the command line does, by the settings above the article', async () => {
		put('copydesk.config.json', '{ "copydesk.checks.severity": { "unpairedMarks": "error" } }');
		const { findings } = await ask('check_article', { path: story() });
		const [file] = printed('check', 'bridge.txt', '--format', 'json')['files'] as [{ findings: unknown }];
		assert.deepEqual(findings, file.findings);
		assert.match(JSON.stringify(findings), /"check":"unpaired-marks","severity":"error"/);
	});

	describe('where a register stands above the article', () => {
		const BRANDAL = {
			...{ id: 'brandal', name: 'Edvard Brandal', type: 'person', uri: 'https://www.wikidata.org/wiki/Q1' },
			roles: [
				{ title: 'councillor of Northby', from: '2011', to: '2019-10' },
				{ title: 'mayor of Northby', from: '2019-11-04' },
			],
		};
		const COUNCIL = { id: 'council', name: 'Northby Council', type: 'organization', avoid: [{ form: 'council of Northby' }] };
		const known = {
			...{ id: 'brandal', name: 'Edvard Brandal', role: 'mayor of Northby', from: '2019-11-04' },
			uri: 'https://www.wikidata.org/wiki/Q1',
		};
		beforeEach(() => {
			put('copydesk.register.json', JSON.stringify({ format: 'copydesk-register', version: 1, entries: [BRANDAL, COUNCIL] }));
		});

		it('says who somebody is at the article’s date by the register as well', async () => {
			const { found } = await ask('who_is', { path: story(), name: 'Brandal' });
			assert.deepEqual((found as [{ register: unknown }])[0].register, known);
			const earlier = await ask('who_is', { path: story(), name: 'Brandal', date: '2015-03-14' });
			assert.equal((earlier['found'] as [{ register: { role: string } }])[0].register.role, 'councillor of Northby');
		});

		it('says of a quote what the register has of its speaker', async () => {
			const { quotes } = await ask('quotes_by', { path: story(), speaker: 'Brandal' });
			assert.deepEqual((quotes as [{ register: unknown }])[0].register, known);
		});

		it('annotates with it, as the command line does', async () => {
			const { annotations } = await ask('annotate_article', { path: story() });
			assert.deepEqual(annotations, printed('annotate', 'bridge.txt', '--register', join(folder, 'copydesk.register.json')));
			assert.match(JSON.stringify(annotations), /"register":\{"id":"brandal"/);
		});

		it('checks against it, as the command line does', async () => {
			const { findings } = await ask('check_article', { path: story() });
			const [file] = printed('check', 'bridge.txt', '--format', 'json')['files'] as [{ findings: unknown }];
			assert.deepEqual(findings, file.findings);
			assert.match(JSON.stringify(findings), /"check":"avoided-form"/);
		});

		it('tells the place of a fault in it', async () => {
			put('copydesk.register.json', '{\n\t"format": "copydesk-register",,\n}');
			const { isError, text } = await call('who_is', { path: story(), name: 'Brandal' });
			assert.ok(isError);
			assert.match(text, /copydesk\.register\.json:2:\d+ /);
		});
	});

	it('holds quotes against the sources beside the article, as the command line does', async () => {
		put('stories/sources/interview.txt', INTERVIEW);
		const { article, quotes, sources, warnings } = await ask('verify_quotes', { path: story() });
		const verified = printed('verify', 'bridge.txt', '--format', 'json');
		assert.deepEqual({ quotes, sources }, { quotes: verified['quotes'], sources: verified['sources'] });
		assert.deepEqual([(article as { file: string }).file, warnings], ['bridge.txt', []]);
		const [{ verdict, substance, places, diff }] = quotes as [Readonly<Record<string, unknown>>];
		assert.deepEqual([verdict, substance], ['altered', false]);
		assert.match(JSON.stringify(places), /"file":"sources\/interview\.txt".*"line":1/);
		assert.match(JSON.stringify(diff), /"article":"not","source":"never"/);
	});

	it('holds quotes against the sources that settings, front matter and corrections name', async () => {
		const article = withFrontMatter('talk.txt');
		put('copydesk.config.json', '{ "copydesk.sources": ["wire/*.txt"] }');
		for (const name of ['wire/release.txt', 'stories/talk.txt', 'stories/noted.txt']) put(name, INTERVIEW);
		put('stories/bridge.md', article);
		const noted: Correction = { id: 'c1', at: '2023-03-14T10:00:00.000Z', kind: 'source', file: 'noted.txt' };
		put('stories/bridge.annotations.json', writeSidecar([noted], { file: 'bridge.md', length: article.length }));
		const { sources, quotes } = await ask('verify_quotes', { path: join(folder, 'stories', 'bridge.md') });
		const verified = printed('verify', 'bridge.md', '--format', 'json');
		assert.deepEqual({ sources, quotes }, { sources: verified['sources'], quotes: verified['quotes'] });
		assert.deepEqual(
			(sources as readonly { readonly file: string }[]).map(({ file }) => file),
			['talk.txt', 'noted.txt', '../wire/release.txt'],
		);
	});

	it('holds quotes against a source as it is now', async () => {
		put('stories/sources/interview.txt', INTERVIEW);
		await ask('verify_quotes', { path: story() });
		put('stories/sources/interview.txt', INTERVIEW.replace('never', 'not'));
		const { quotes } = await ask('verify_quotes', { path: story() });
		assert.equal((quotes as [{ verdict: string }])[0].verdict, 'verbatim');
	});

	it('tells which sources cannot be read, and holds quotes against the others', async () => {
		put('stories/sources/interview.txt', INTERVIEW);
		put('stories/sources/empty.txt', '');
		const { sources, warnings } = await ask('verify_quotes', { path: story() });
		assert.equal((sources as readonly unknown[]).length, 1);
		assert.match((warnings as [string]).join('\n'), /^\S*stories.sources.empty\.txt\b.*empty$/);
	});

	it('shows by its number what one does not see in a source', async () => {
		put('stories/sources/interview.txt', INTERVIEW.replace('never', 'n\u202Eever'));
		const { quotes } = await ask('verify_quotes', { path: story() });
		assert.ok(!JSON.stringify(quotes).includes('\u202E'));
		assert.ok(JSON.stringify(quotes).includes('‹U+202E›'));
	});

	it('holds quotes against no source outside of the folders that it serves, by whatever way', async function () {
		if (process.platform === 'win32') this.skip();
		const elsewhere = mkdtempSync(join(tmpdir(), 'copydesk-elsewhere-'));
		try {
			writeFileSync(join(elsewhere, 'secret.txt'), INTERVIEW);
			mkdirSync(join(folder, 'stories', 'sources'));
			symlinkSync(elsewhere, join(folder, 'stories', 'sources', 'link'));
			const secret = join(elsewhere, 'secret.txt');
			put('stories/bridge.md', withFrontMatter(secret, relative(join(folder, 'stories'), secret), join(elsewhere, 'missing.txt')));
			const { quotes, sources, warnings } = await ask('verify_quotes', { path: join(folder, 'stories', 'bridge.md') });
			assert.deepEqual([quotes, sources], [[], []]);
			assert.deepEqual(warnings, [`3 sources lie outside of what is served: ${served} and were not read`]);
		} finally {
			rmSync(elsewhere, { recursive: true });
		}
	});

	it('waits for no pipe, neither as an article nor as its source', async function () {
		if (process.platform === 'win32') this.skip();
		const pipe = join(folder, 'stories', 'pipe.txt');
		execFileSync('mkfifo', [pipe]);
		const { isError, text } = await call('who_is', { path: pipe, name: 'Brandal' });
		assert.deepEqual([isError, text], [true, `${pipe} is no file`]);
		put('stories/bridge.md', withFrontMatter('pipe.txt'));
		const { warnings } = await ask('verify_quotes', { path: join(folder, 'stories', 'bridge.md') });
		assert.match(String(warnings), /pipe\.txt: it is a pipe/);
	});

	it('tells that an article has no sources', async () => {
		const { isError, text } = await call('verify_quotes', { path: story() });
		assert.ok(isError);
		assert.match(text, /^.*bridge\.txt has no sources; they lie in a folder “sources” beside or above it/);
		assert.match((await call('verify_quotes', { text: STORY })).text, /path/);
	});

	it('tells what is wrong with file and place', async () => {
		put('stories/empty.txt', '\n');
		put('stories/bridge.annotations.json', '{\n\t"format": "copydesk-annotations",\n\t"version": 1,,\n}');
		const faults: [Readonly<Record<string, string>>, RegExp][] = [
			[{ path: join(folder, 'missing.txt') }, /^.*missing\.txt does not exist$/],
			[{ path: join(folder, 'stories', 'empty.txt') }, /^.*stories.empty\.txt is empty$/],
			[{ path: story() }, /^.*bridge\.annotations\.json:3:15 /],
			[{ path: join(folder, 'stories') }, /^.*stories is a folder/],
			[{}, /^either path or text is needed, and not both$/],
			[{ path: story(), text: STORY }, /^either path or text is needed, and not both$/],
			[{ text: ' ' }, /^the text is empty$/],
			[{ text: STORY, date: 'Monday' }, /^date: a day such as 2020-01-05 is needed$/],
			[{ text: STORY, date: '2023-02-30' }, /^date: there is no day 2023-02-30$/],
		];
		for (const [args, message] of faults) {
			const { isError, text } = await call('check_article', args);
			assert.ok(isError, JSON.stringify(args));
			assert.match(text, message);
		}
		assert.match((await call('who_is', { path: story() })).text, /^name: is needed$/);
		await assert.rejects(client.callTool({ name: 'delete_article', arguments: {} }), /there is no tool delete_article/);
	});

	it('finds a file by its path below the folder that is served', async () => {
		const { article } = await ask('check_article', { path: join(basename(folder), 'stories', 'bridge.txt') });
		assert.deepEqual(article, { file: 'bridge.txt', headline: 'Council of Northby keeps its harbour bridge', date: '2023-03-14' });
	});

	it('tells which setting is wrong', async () => {
		put('stories/copydesk.config.json', '{\n\t"copydesk.checks.severity": { "unpairedMarks": "loud" }\n}');
		const { isError, text } = await call('check_article', { path: story() });
		assert.ok(isError);
		assert.match(text, /^.*stories.copydesk\.config\.json:2:\d+ copydesk\.checks\.severity: unpairedMarks/);
	});

	it('reads no file outside of the folders that it serves, by whatever way', async function () {
		if (process.platform === 'win32') this.skip();
		const elsewhere = mkdtempSync(join(tmpdir(), 'copydesk-elsewhere-'));
		const letter = join(elsewhere, 'letter.txt');
		writeFileSync(letter, STORY);
		symlinkSync(letter, join(folder, 'link.txt'));
		for (const path of [letter, relative(served, letter), join(folder, 'link.txt')]) {
			const { isError, text } = await call('annotate_article', { path });
			assert.ok(isError);
			assert.equal(text.slice(text.indexOf(' is ')), ` is outside of what is served: ${served}`);
		}
		rmSync(elsewhere, { recursive: true });
	});
});

describe('docs/assistants.md', () => {
	it('shows how an assistant is told to start it', async () => {
		const page = readFileSync(join(ROOT, 'docs', 'assistants.md'), 'utf8');
		const [, json = ''] = /```json\n([^]*?)```/.exec(page) ?? [];
		const { mcpServers } = JSON.parse(json) as {
			readonly mcpServers: { readonly copydesk: { readonly command: string; readonly args: string[] } };
		};
		const { command, args } = mcpServers.copydesk;
		assert.equal(command, 'copydesk');
		const cwd = mkdtempSync(join(tmpdir(), 'copydesk-docs-'));
		const client = new Client({ name: 'a test', version: '1.0.0' });
		try {
			mkdirSync(join(cwd, 'stories'));
			await client.connect(new StdioClientTransport({ command: process.execPath, args: [CLI, ...args], cwd }));
			const { tools } = await client.listTools();
			for (const { name } of tools) assert.ok(page.includes(`| \`${name}\` |`), name);
		} finally {
			await client.close();
			rmSync(cwd, { recursive: true });
		}
	});
});

describe('the other commands', () => {
	it('do without the file that has the protocol in it', () => {
		const folder = mkdtempSync(join(tmpdir(), 'copydesk-alone-'));
		try {
			mkdirSync(join(folder, 'dist'));
			cpSync(CLI, join(folder, 'dist', 'cli.js'));
			cpSync(join(ROOT, 'model'), join(folder, 'model'), { recursive: true });
			writeFileSync(join(folder, 'package.json'), '{ "type": "module", "version": "1.0.0" }');
			writeFileSync(join(folder, 'story.txt'), STORY);
			const { stdout, stderr } = spawnSync(process.execPath, ['dist/cli.js', 'cards', 'story.txt'], { cwd: folder, encoding: 'utf8' });
			assert.match(stdout, /Edvard Brandal — mayor of Northby/, stderr);
		} finally {
			rmSync(folder, { recursive: true });
		}
	});
});

describe('copydesk mcp in a terminal', () => {
	it('ends when its input does', () => {
		const { status, stdout, stderr } = spawnSync(process.execPath, [CLI, 'mcp'], { input: '', encoding: 'utf8' });
		assert.deepEqual({ status, stdout, stderr }, { status: 0, stdout: '', stderr: '' });
	});

	it('refuses what is no folder', () => {
		const { status, stderr } = spawnSync(process.execPath, [CLI, 'mcp', 'nowhere'], { input: '', encoding: 'utf8' });
		assert.equal(status, 2);
		assert.match(stderr, /nowhere is no folder/);
	});
});

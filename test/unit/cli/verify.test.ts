import { chmod, mkdir, mkdtemp, readFile, rm, symlink, truncate } from 'node:fs/promises';
import { execFileSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { expect } from 'chai';
import * as v from 'valibot';
import type { Log } from 'sarif';
import { verificationJsonSchema, verificationSchema } from '../../../src/cli/verify-schema.js';
import type { Verification } from '../../../src/views/verification.js';
import { copydesk } from './copydesk.js';
import { writeFiles } from './files.js';

const STORY =
	'OTTERY, 5 January 2020 — The council of Ottery met on Friday to talk about the school.\n\n' +
	'“We will keep the school in Mill Lane,” said Ann Low, the mayor. “It will have a new roof.”\n\n' +
	'She told reporters that it was “a sad day for everybody who learned to swim in the river”.\n';
const INTERVIEW = 'LOW: We will keep the school in Mill Lane. It will have a new roof.\nQ: Thank you.\nLOW: Goodbye.\nQ: Goodbye.\n';

describe('copydesk verify', () => {
	let folder = '';
	beforeEach(async () => {
		folder = await mkdtemp(join(tmpdir(), 'copydesk-verify-'));
	});
	afterEach(() => rm(folder, { recursive: true }));

	const put = (files: Readonly<Record<string, string>>): Promise<void> => writeFiles(folder, files);
	const at = (name: string): string => join(folder, name);

	/** A sidecar of `a.txt` with one correction. */
	function sidecar(correction: object): string {
		const article = { file: 'a.txt', length: STORY.length, date: null };
		const empty = { format: 'copydesk-annotations', version: 1, article, entities: [], mentions: [], quotes: [], dates: [] };
		return JSON.stringify({ ...empty, corrections: [{ id: 'c1', at: '2020-01-05T10:00:00.000Z', ...correction }] });
	}

	/** The second quotation of the story. */
	function secondQuote(): { readonly exact: string; readonly [field: string]: unknown } {
		const [start, end] = [STORY.indexOf('“a sad'), STORY.indexOf('”.\n') + 1];
		return { start, end, exact: STORY.slice(start, end), prefix: STORY.slice(start - 32, start), suffix: '.\n' };
	}

	/** The verification of one article, held against its schema. */
	async function verified(...args: readonly string[]): Promise<Verification> {
		const { out } = await copydesk(['verify', ...args, '--format', 'json']);
		return v.parse(verificationSchema, JSON.parse(out));
	}

	describe('says of each quotation', () => {
		beforeEach(() => put({ 'a.txt': STORY, 'heard/i.txt': INTERVIEW }));

		it('passes over a pipe in a folder of sources, which it would wait for', async () => {
			await put({ 'a.txt': STORY, 'talks/interview.txt': INTERVIEW });
			execFileSync('mkfifo', [at('talks/pipe.txt')]);
			const { out, err } = await copydesk(['verify', at('a.txt'), '--sources', at('talks')]);
			expect(out).to.include('verbatim');
			expect(err).to.equal('');
		});

		it('reads no pipe that the article itself names, which it would wait for', async () => {
			await put({ 'a.txt': `---\nsources: [pipe.txt, heard/i.txt]\n---\n\n${STORY}` });
			execFileSync('mkfifo', [at('pipe.txt')]);
			const { out, err } = await copydesk(['verify', at('a.txt')]);
			expect(out).to.include('verbatim');
			expect(err).to.include('pipe.txt: it is a pipe, which only --sources may name');
		});

		it('its line, its verdict, who speaks and where the words stand, and counts them at the end', async () => {
			const { code, out, err } = await copydesk(['verify', at('a.txt'), '--sources', at('heard')]);
			const [first, second, ...rest] = out.split('\n');
			const words = '“We will keep the school in Mill Lane,” … “It will have a new roof.”';
			expect(first).to.equal(`${at('a.txt')}:3:1: verbatim: ${words} (Ann Low) — ${at('heard/i.txt')}:1, LOW`);
			expect(second).to.match(/a\.txt:5:32: not found: “a sad day for everybody [^”]*”/);
			expect(rest.at(-2)).to.equal('2 quotes · 1 verbatim · 1 not found');
			expect({ code, err }).to.deep.equal({ code: 0, err: '' });
		});

		it('the same as JSON, one entry a quotation with its pieces joined, in text order', async () => {
			const { article, sources, quotes } = await verified(at('a.txt'), '--sources', at('heard/i.txt'));
			expect(article).to.equal(at('a.txt'));
			expect(sources.map(({ file }) => file)).to.deep.equal([at('heard/i.txt')]);
			expect(quotes.map(({ text, verdict, substance }) => ({ text, verdict, substance }))).to.deep.equal([
				{ text: '“We will keep the school in Mill Lane,” … “It will have a new roof.”', verdict: 'verbatim', substance: false },
				{ text: '“a sad day for everybody who learned to swim in the river”', verdict: 'not-found', substance: false },
			]);
			expect(quotes[0]?.spans.map(({ start, end }) => STORY.slice(start, end))).to.deep.equal([
				'“We will keep the school in Mill Lane,”',
				'“It will have a new roof.”',
			]);
			expect(quotes[0]?.region.from).to.deep.equal({ line: 3, column: 1 });
			expect(quotes[0]?.places[0]).to.include({ file: at('heard/i.txt'), line: 1, start: INTERVIEW.indexOf('We') });
		});

		it('the path of a source as it was named', async () => {
			const named = relative(process.cwd(), at('heard/i.txt'));
			const { quotes } = await verified(relative(process.cwd(), at('a.txt')), '--sources', named);
			expect(quotes[0]?.places[0]?.file).to.equal(named);
		});

		it('SARIF that its schema accepts, with the fault in the article', async () => {
			const { out } = await copydesk(['verify', at('a.txt'), '--sources', at('heard'), '--format', 'sarif']);
			const log = JSON.parse(out) as Log;
			const schema = createRequire(import.meta.url).resolve('schemastore/schemas/json/sarif-2.1.0.json');
			const ajv = new Ajv({ strict: false, validateFormats: false, unicodeRegExp: false });
			expect(ajv.validate(JSON.parse(readFileSync(schema, 'utf8')) as object, log), ajv.errorsText()).to.equal(true);
			const results = log.runs[0]?.results ?? [];
			expect(results.map(({ ruleId, level }) => ({ ruleId, level }))).to.deep.equal([{ ruleId: 'not-found', level: 'warning' }]);
			expect(results[0]?.locations?.[0]?.physicalLocation?.region).to.include({ startLine: 5, startColumn: 32 });
			expect(log.runs[0]?.tool.driver.rules).to.have.length(8);
		});

		it('commands that GitHub understands', async () => {
			const { out } = await copydesk(['verify', at('a.txt'), '--sources', at('heard'), '--format', 'github']);
			expect(out).to.match(/^::warning file=\S+a\.txt,line=5,endLine=5,col=32,endColumn=\d+,title=not-found::“a sad day.*\n$/);
		});
	});

	it('writes JSON by the schema that is published', () => {
		const file = readFileSync(new URL('../../../schemas/verify.schema.json', import.meta.url), 'utf8');
		expect(file, 'run `npm run schema`').to.equal(verificationJsonSchema());
	});

	it('lets no cell of the sheet be run as a formula', async () => {
		await put({ '=a.txt': STORY, 'i.txt': '=HYPERLINK("x"): We will keep the school in Mill Lane. It will have a new roof.\n' });
		const { out } = await copydesk(['verify', at('=a.txt'), '--sources', at('i.txt'), '--format', 'csv']);
		const [head, ...rows] = out.slice(1).split('\r\n');
		expect(head).to.match(/^article,line,id,verdict,substance,speaker,quote,source_words,changes,source_file,/);
		expect(rows).to.have.length(3);
		expect(out).not.to.match(/(?:^|[,;\r\n])"?[=+@-]/);
	});

	describe('fails', () => {
		beforeEach(() => put({ 'a.txt': STORY, 'i.txt': INTERVIEW }));
		const code = async (...args: readonly string[]): Promise<number> =>
			(await copydesk(['verify', at('a.txt'), '--sources', at('i.txt'), ...args])).code;

		it('for no verdict where none is named', async () => {
			expect(await code()).to.equal(0);
		});

		it('for the verdicts that are named, and no others', async () => {
			expect(await code('--fail-on', 'altered,not-found')).to.equal(1);
			expect(await code('--fail-on', 'altered-in-substance,altered')).to.equal(0);
		});

		it('as wrong usage for a verdict that there is not, and says which there are', async () => {
			const { code, out, err } = await copydesk(['verify', at('a.txt'), '--sources', at('i.txt'), '--fail-on', 'wrong']);
			expect({ code, out }).to.deep.equal({ code: 2, out: '' });
			expect(err).to.match(/“wrong”.*altered-in-substance, altered, stitched, said-by-another, not-found/);
		});

		it('as wrong usage for a folder without a source and a glob that matches nothing', async () => {
			await mkdir(at('none'));
			const run = (sources: string) => copydesk(['verify', at('a.txt'), '--sources', sources]);
			expect(await run(at('none'))).to.include({ code: 2, err: `copydesk: ${at('none')} has no source\n` });
			expect(await run(at('*.vtt'))).to.include({ code: 2 });
		});
	});

	describe('where a source cannot be read, names it, says why, and holds the article against the others:', () => {
		beforeEach(() => put({ 'a.txt': STORY, 'heard/i.txt': INTERVIEW }));

		async function faultOf(...sources: readonly string[]): Promise<string> {
			const { code, out, err } = await copydesk(['verify', at('a.txt'), '--sources', at('heard/i.txt'), ...sources]);
			expect(out).to.match(/:3:1: verbatim: [^]*\n2 quotes · 1 verbatim · 1 not found\n$/);
			expect(code).to.equal(1);
			return err;
		}

		it('one that is missing', async () => {
			expect(await faultOf(at('gone.txt'))).to.equal(`copydesk: ${at('gone.txt')}: it does not exist\n`);
		});

		it('a link that leads to itself', async () => {
			await symlink('loop.txt', at('heard/loop.txt'));
			expect(await faultOf(at('heard'))).to.equal(`copydesk: ${at('heard/loop.txt')}: it is a link that leads to itself\n`);
		});

		it('a file of 500 MB', async () => {
			await put({ 'big.txt': '' });
			await truncate(at('big.txt'), 500 * 2 ** 20);
			expect(await faultOf(at('big.txt'))).to.match(/big\.txt: it is too large: 525 MB, and at most \d+ MB are read\n$/);
		});

		it('a device', async () => {
			expect(await faultOf('/dev/zero')).to.equal('copydesk: /dev/zero: it is no file\n');
		});

		it('a file that may not be read', async function () {
			if (process.getuid?.() === 0) this.skip();
			await put({ 'secret.txt': INTERVIEW });
			await chmod(at('secret.txt'), 0);
			expect(await faultOf(at('secret.txt'))).to.equal(`copydesk: ${at('secret.txt')}: it may not be read\n`);
		});
	});

	it('reads a folder of sources once where a link leads round in it', async () => {
		await put({ 'a.txt': STORY, 'heard/deep/i.txt': INTERVIEW });
		await symlink('..', at('heard/deep/round'));
		expect((await verified(at('a.txt'), '--sources', at('heard'))).sources).to.have.length(1);
	});

	it('goes on past an article that it cannot read', async () => {
		await put({ 'a.txt': STORY, 'i.txt': INTERVIEW });
		const { code, out, err } = await copydesk(['verify', at('none.txt'), at('a.txt'), '--sources', at('i.txt')]);
		expect(err).to.match(/none\.txt does not exist\n$/);
		expect(out).to.match(/2 quotes · 1 verbatim · 1 not found\n$/);
		expect(code).to.equal(1);
	});

	it('verifies the articles of a folder by the sources that each has, which are no articles, a line of JSON each', async () => {
		await put({ 'one/a.txt': STORY, 'one/sources/i.txt': INTERVIEW, 'two/b.md': STORY, 'two/sources/j.txt': INTERVIEW, 'c.txt': STORY });
		const { code, out, err } = await copydesk(['verify', folder, '--format', 'json']);
		const lines = out
			.trimEnd()
			.split('\n')
			.map((line) => v.parse(verificationSchema, JSON.parse(line)));
		expect(lines.map(({ article, sources }) => [article, ...sources.map(({ file }) => file)])).to.deep.equal([
			[at('one/a.txt'), at('one/sources/i.txt')],
			[at('two/b.md'), at('two/sources/j.txt')],
		]);
		expect(err).to.equal(`copydesk: without sources: ${at('c.txt')}\n`);
		expect(code).to.equal(0);
	});

	describe('without --sources, holds an article against', () => {
		const sourcesOf = async (article: string): Promise<readonly string[]> =>
			(await verified(at(article))).sources.map(({ file }) => relative(folder, file));

		it('those in a folder above it', async () => {
			await put({ '2020/jan/a.txt': STORY, 'sources/i.txt': INTERVIEW, '.vscode/settings.json': '{}' });
			expect(await sourcesOf('2020/jan/a.txt')).to.deep.equal(['sources/i.txt']);
		});

		it('those of the setting copydesk.sources', async () => {
			await put({ 'a.txt': STORY, 'tapes/i.txt': INTERVIEW, 'tapes/j.vtt': INTERVIEW });
			await put({ '.vscode/settings.json': '{ "copydesk.sources": ["tapes/**/*.txt"] }' });
			expect(await sourcesOf('a.txt')).to.deep.equal(['tapes/i.txt']);
		});

		it('those that its front matter names, and says which of them are missing', async () => {
			await put({ 'a.md': `---\nsources: [i.txt, gone.txt]\n---\n${STORY}`, 'i.txt': INTERVIEW });
			expect(await sourcesOf('a.md')).to.deep.equal(['i.txt']);
			const { code, err } = await copydesk(['verify', at('a.md')]);
			expect(err).to.equal(`copydesk: ${at('gone.txt')}: it does not exist\n`);
			expect(code).to.equal(1);
		});

		it('those that its sidecar notes', async () => {
			const json = sidecar({ kind: 'source', file: 'tapes/i.txt' });
			await put({ 'a.txt': STORY, 'tapes/i.txt': INTERVIEW, 'a.annotations.json': json });
			expect(await sourcesOf('a.txt')).to.deep.equal(['tapes/i.txt']);
		});
	});

	it('fails for no quotation that an editor accepted, and says why it was', async () => {
		const anchor = secondQuote();
		const accepted = { kind: 'ignored', check: 'quote-and-source', reason: 'by phone', text: anchor.exact, anchors: [anchor] };
		await put({ 'a.txt': STORY, 'i.txt': INTERVIEW, 'a.annotations.json': sidecar(accepted) });
		const { code, out, err } = await copydesk(['verify', at('a.txt'), '--sources', at('i.txt'), '--fail-on', 'not-found']);
		expect({ code, err }).to.deep.equal({ code: 0, err: '' });
		expect(out).to.match(/5:32: not found: .* \[accepted: by phone\]\n/);
		expect(out).to.match(/2 quotes · 1 verbatim · 1 accepted\n$/);
	});

	it('says that an article has no sources, and fails', async () => {
		await put({ 'a.txt': STORY });
		const { code, err } = await copydesk(['verify', at('a.txt')]);
		expect(err).to.equal(`copydesk: ${at('a.txt')} has no sources; name them with --sources\n`);
		expect(code).to.equal(1);
	});

	it('counts the quotes that were held against nothing where no source could be read', async () => {
		await put({ 'a.txt': STORY, 'bad.pdf': 'no document', 'i.txt': INTERVIEW });
		const { out } = await copydesk(['verify', at('a.txt'), '--sources', at('bad.pdf')]);
		expect(out).to.equal('2 quotes · not held against anything: no source could be read\n');
	});

	it('names no line of what was read out of a document, where nobody could look it up', async () => {
		await put({ 'a.txt': STORY, 'i.html': `<!DOCTYPE html><title>An interview</title>${INTERVIEW.replace(/^/gm, '<p>')}` });
		const { out } = await copydesk(['verify', at('a.txt'), '--sources', at('i.html')]);
		expect(out).to.match(/:3:1: verbatim: .* — \S+\/i\.html(?:, LOW)?\n/);
	});

	it('takes nothing for an article that lies in a folder of sources, hidden files included', async () => {
		await put({ 'a.txt': STORY, 'sources/i.txt': INTERVIEW, 'sources/.notes.txt': '', 'sources/._i.txt': '\0\0' });
		const { code, err } = await copydesk(['verify', folder]);
		expect([code, err]).to.deep.equal([0, '']);
	});

	it('holds no article against itself', async () => {
		await put({ 'a.txt': STORY, 'i.txt': INTERVIEW });
		expect((await verified(at('a.txt'), '--sources', folder)).sources.map(({ file }) => file)).to.deep.equal([at('i.txt')]);
	});

	it('reads the article from standard input', async () => {
		await put({ 'i.txt': INTERVIEW });
		const { out } = await copydesk(['verify', '-', '--sources', at('i.txt')], STORY);
		expect(out).to.match(/^-:3:1: verbatim: /);
	});

	it('applies the corrections beside an article, unless they are not wanted', async () => {
		const json = sidecar({ kind: 'not-a-quote', anchors: [secondQuote()] });
		await put({ 'a.txt': STORY, 'i.txt': INTERVIEW, 'a.annotations.json': json });
		expect((await verified(at('a.txt'), '--sources', at('i.txt'))).quotes).to.have.length(1);
		expect((await verified(at('a.txt'), '--sources', at('i.txt'), '--no-corrections')).quotes).to.have.length(2);
	});

	describe('with --out', () => {
		beforeEach(() => put({ 'a.txt': STORY, 'i.txt': INTERVIEW }));
		const run = (out: string, ...more: readonly string[]) =>
			copydesk(['verify', at('a.txt'), '--sources', at('i.txt'), '--out', at(out), ...more]);

		it('writes the report into a file, in a new folder too, and replaces an earlier one', async () => {
			for (const format of ['text', 'json', 'sarif']) {
				expect(await run(`new/${format}`, '--format', format)).to.deep.equal({ code: 0, out: '', err: '' });
				expect(await run(`new/${format}`, '--format', format)).to.deep.equal({ code: 0, out: '', err: '' });
			}
			expect(await readFile(at('new/text'), 'utf8')).to.match(/\n2 quotes · 1 verbatim · 1 not found\n$/);
		});

		it('writes over no source, no article and nobody’s work', async () => {
			await put({ 'notes.txt': 'My notes.\n' });
			for (const name of ['i.txt', 'a.txt', 'notes.txt']) expect((await run(name)).code).to.equal(2);
			expect(await readFile(at('notes.txt'), 'utf8')).to.equal('My notes.\n');
			expect((await run('notes.txt', '--force')).code).to.equal(0);
		});
	});
});

import { mkdtemp, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { expect } from 'chai';
import type { Log } from 'sarif';
import { DEFAULT_SEVERITIES } from '../../../src/views/checks/severity.js';
import { checkSetting } from '../../../src/views/checks/check.js';
import { copydesk } from './copydesk.js';
import { writeFiles } from './files.js';

const UNPAIRED =
	'OTTERY, 5 January 2020 — The mayor said on Friday that the bridge would be closed for the winter.\n\n' +
	'The council has “agreed to pay for the work, and the money has been set aside for it since the spring.\n';
const CLEAN =
	'OTTERY, 5 January 2020 — The mayor said on Friday that the bridge would be closed for the winter and that nobody was hurt when it was hit by a lorry on Thursday.\n\n' +
	'It was built in 1911, and the council has said that it will be open again in the spring of the year after next.\n';
const LOG = '2020-01-05 12:00:01 INFO started\n2020-01-05 12:00:02 INFO stopped\n';

describe('copydesk check', () => {
	let folder = '';
	beforeEach(async () => {
		folder = await mkdtemp(join(tmpdir(), 'copydesk-check-'));
	});
	afterEach(() => rm(folder, { recursive: true }));

	const put = (files: Readonly<Record<string, string>>): Promise<void> => writeFiles(folder, files);

	it('prints a finding with file, line and column, and fails', async () => {
		await put({ 'a.txt': UNPAIRED });
		const { code, out } = await copydesk(['check', join(folder, 'a.txt')]);
		expect(out).to.match(/a\.txt:3:17: warning: .*\[unpaired-marks\]\n.*The paragraph ends here\.\n1 finding in 1 article\n$/);
		expect(code).to.equal(1);
	});

	it('passes where there is nothing to find', async () => {
		await put({ 'a.txt': CLEAN });
		expect(await copydesk(['check', join(folder, 'a.txt')])).to.include({ code: 0, out: '0 findings in 1 article\n' });
	});

	it('finds a quote that is not what its sources have, where the article has some', async () => {
		const words = 'We will never close the bridge to buses and lorries in the winter';
		const story = `${CLEAN}\n“${words.replace('never', 'gladly')},” said Ann Low, the mayor of Ottery.\n`;
		await put({ 'a.txt': story, 'sources/interview.txt': `LOW: ${words}.\nQ: Thank you.\nLOW: Goodbye.\nQ: Goodbye.\n` });
		const { code, out } = await copydesk(['check', join(folder, 'a.txt')]);
		expect(out).to.match(/a\.txt:5:1: error: Altered in substance: .*\(interview\.txt, line 1\) \[quote-altered-in-substance\]\n/);
		expect(code).to.equal(1);
	});

	it('says that an article has one source where that check is switched on, and not otherwise', async () => {
		const story =
			'OTTERY, 5 January 2020 — The bridge over the river is closed for the winter, since a lorry hit it on Thursday evening.\n\n';
		await put({
			'a.txt': `${story}“We will open it again in the spring,” said Ann Low, the mayor of Ottery. Low said the work would take weeks.\n`,
		});
		expect((await copydesk(['check', folder])).out).to.equal('0 findings in 1 article\n');
		await put({ 'copydesk.config.json': '{ "copydesk.checks.singleSource": true }' });
		expect((await copydesk(['check', folder])).out).to.match(/: hint: .*one source: .*\[single-source\]\n/);
	});

	it('fails only from the level that is asked for', async () => {
		await put({ 'a.txt': UNPAIRED });
		expect((await copydesk(['check', folder, '--fail-on', 'error'])).code).to.equal(0);
	});

	it('reads the articles of a folder, and says what it took for none', async () => {
		await put({ 'a.txt': CLEAN, 'deep/b.md': UNPAIRED, 'run.txt': LOG, 'node_modules/c.txt': UNPAIRED, 'c.json': '{}' });
		const { out, err } = await copydesk(['check', folder]);
		expect(out).to.match(/b\.md:3:17: [^]*\n1 finding in 2 articles\n$/);
		expect(err).to.match(/taken for no articles: \S+run\.txt\n$/);
	});

	it('reads what a glob matches', async () => {
		await put({ 'a.txt': UNPAIRED, 'b.md': UNPAIRED });
		expect((await copydesk(['check', join(folder, '*.md')])).out).to.match(/b\.md:3:17: [^]*\n1 finding in 1 article\n$/);
	});

	it('says that a glob matches nothing', async () => {
		expect(await copydesk(['check', join(folder, '*.md')])).to.deep.include({ code: 2, out: '' });
	});

	it('goes on past a file that it cannot read, and fails in another way', async () => {
		await put({ 'a.txt': UNPAIRED });
		const { code, out, err } = await copydesk(['check', join(folder, 'none.txt'), join(folder, 'a.txt')]);
		expect(err).to.match(/none\.txt does not exist/);
		expect(out).to.match(/1 finding in 1 article\n$/);
		expect(code).to.equal(2);
	});

	describe('follows the settings that stand nearest above an article', () => {
		it('leaves out a check that VS Code’s settings switch off, comments and all', async () => {
			await put({ 'a.txt': UNPAIRED, '.vscode/settings.json': '{\n\t// ours\n\t"copydesk.checks.unpairedMarks": false,\n}\n' });
			expect((await copydesk(['check', folder])).out).to.equal('0 findings in 1 article\n');
		});

		it('takes severities from copydesk.config.json before those of VS Code', async () => {
			await put({
				'desk/a.txt': UNPAIRED,
				'copydesk.config.json': '{ "copydesk.checks.severity": { "unpairedMarks": "hint" } }',
				'.vscode/settings.json': '{ "copydesk.checks.severity": { "unpairedMarks": "error" } }',
			});
			expect(await copydesk(['check', folder])).to.include({ code: 0 });
		});

		it('reads as articles what the globs name, and nothing else', async () => {
			await put({
				'stories/a.txt': UNPAIRED,
				'stories/notes/b.txt': UNPAIRED,
				'run.txt': LOG,
				'copydesk.config.json': '{ "copydesk.files.include": ["stories/**", "run.txt"], "copydesk.files.exclude": ["**/notes/**"] }',
			});
			expect((await copydesk(['check', folder])).out).to.match(/a\.txt:3:17: [^]*\n1 finding in 2 articles\n$/);
		});

		it('says where a setting is wrong', async () => {
			await put({ 'a.txt': CLEAN, 'copydesk.config.json': '{\n\t"copydesk.checks.unpairedMarks": "no"\n}\n' });
			const { code, err } = await copydesk(['check', folder]);
			expect(err).to.match(/copydesk\.config\.json:2:35 copydesk\.checks\.unpairedMarks: /);
			expect(code).to.equal(2);
		});

		it('takes no list for settings', async () => {
			await put({ 'a.txt': CLEAN, 'copydesk.config.json': '[]\n' });
			const { code, err } = await copydesk(['check', folder]);
			expect(err).to.include('copydesk.config.json:1:1 Settings are an object, and no list.');
			expect(code).to.equal(2);
		});

		it('says where the settings are no JSON', async () => {
			await put({ 'a.txt': CLEAN, 'copydesk.config.json': '{\n\t"copydesk.checks": oops\n}\n' });
			expect((await copydesk(['check', folder])).err).to.match(/copydesk\.config\.json:2:21 Not JSON: invalid symbol/);
		});
	});

	it('leaves out what an editor has called all right', async () => {
		await put({ 'a.txt': UNPAIRED });
		const [start, end] = [UNPAIRED.indexOf('“'), UNPAIRED.indexOf('“') + 1];
		const anchor = { start, end, exact: '“', prefix: UNPAIRED.slice(start - 32, start), suffix: UNPAIRED.slice(end, end + 32) };
		const ignored = { id: 'i1', kind: 'ignored', check: 'unpaired-marks', anchors: [anchor], by: 'ed', at: '2020-01-05T10:00:00.000Z' };
		const article = { file: 'a.txt', length: UNPAIRED.length, date: null };
		const empty = { format: 'copydesk-annotations', version: 1, article, entities: [], mentions: [], quotes: [], dates: [] };
		await put({ 'a.annotations.json': JSON.stringify({ ...empty, corrections: [ignored] }) });
		const { out, err } = await copydesk(['check', folder]);
		expect(err).to.equal('');
		expect(out).to.equal('0 findings in 1 article\n');
	});

	it('writes SARIF that its schema accepts, with the place of the finding', async () => {
		await put({ 'a b.txt': UNPAIRED });
		const { out } = await copydesk(['check', folder, '--format', 'sarif']);
		const log = JSON.parse(out) as Log;
		const schema = createRequire(import.meta.url).resolve('schemastore/schemas/json/sarif-2.1.0.json');
		const ajv = new Ajv({ strict: false, validateFormats: false, unicodeRegExp: false });
		expect(ajv.validate(JSON.parse(readFileSync(schema, 'utf8')) as object, log), ajv.errorsText()).to.equal(true);
		const [location] = log.runs[0]?.results?.[0]?.locations ?? [];
		expect(location?.physicalLocation?.artifactLocation?.uri).to.match(/a%20b\.txt$/);
		expect(location?.physicalLocation?.region).to.include({ startLine: 3, startColumn: 17, charOffset: UNPAIRED.indexOf('“') });
	});

	it('writes commands that GitHub understands, whatever stands in a name', async () => {
		await put({ 'a,b:c%.txt': UNPAIRED });
		const { out } = await copydesk(['check', folder, '--format', 'github']);
		expect(out).to.match(/^::warning file=\S+a%2Cb%3Ac%25\.txt,line=3,endLine=3,col=17,endColumn=18,title=unpaired-marks::/);
	});

	it('writes JSON with offsets, lines and columns', async () => {
		await put({ 'a.txt': UNPAIRED });
		const { out } = await copydesk(['check', folder, '--format', 'json']);
		const { files } = JSON.parse(out) as { files: { findings: { region: unknown }[] }[] };
		const start = UNPAIRED.indexOf('“');
		expect(files[0]?.findings[0]?.region).to.deep.include({ start, end: start + 1, from: { line: 3, column: 17 } });
	});

	it('weighs findings as VS Code does where nobody has set anything', () => {
		const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as {
			contributes: { configuration: { properties: Record<string, { default: unknown }> }[] };
		};
		const properties = manifest.contributes.configuration.map((group) => group.properties['copydesk.checks.severity']).find(Boolean);
		const ours = Object.entries(DEFAULT_SEVERITIES).map(([check, severity]) => [
			checkSetting(check as keyof typeof DEFAULT_SEVERITIES),
			severity,
		]);
		expect(properties?.default).to.deep.equal(Object.fromEntries(ours));
	});
});

import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import type { Annotations } from '../../../src/annotations.js';
import { copydesk } from './copydesk.js';
import { writeFiles } from './files.js';

const STORY =
	'OTTERY, 5 January 2020 — The council of Ottery met on Friday to talk about the school.\n\n' +
	'“We will keep the school in Mill Lane,” said Ann Low, the mayor.\n\n' +
	'She said that she did not like it.\n';
const INTERVIEW = 'LOW: We will never keep the school in Mill Lane.\nQ: Thank you.\nLOW: Goodbye.\nQ: Goodbye.\n';

describe('copydesk annotate --sources', () => {
	let folder = '';
	beforeEach(async () => {
		folder = await mkdtemp(join(tmpdir(), 'copydesk-sources-'));
		await put({ 'desk/a.txt': STORY, 'desk/sources/i.txt': INTERVIEW, 'tapes/j.txt': INTERVIEW });
	});
	afterEach(() => rm(folder, { recursive: true }));

	const put = (files: Readonly<Record<string, string>>): Promise<void> => writeFiles(folder, files);
	const at = (name: string): string => join(folder, name);

	async function quotesOf(...args: readonly string[]): Promise<Annotations['quotes']> {
		const { out } = await copydesk(['annotate', at('desk/a.txt'), ...args]);
		return (JSON.parse(out) as Annotations).quotes;
	}

	it('adds verdicts by the sources that are named, with their paths from the article’s folder', async () => {
		const [direct, indirect] = await quotesOf('--sources', at('tapes'));
		expect(direct?.proof).to.include({ verdict: 'altered', substance: true });
		expect(direct?.proof?.places[0]).to.include({ file: '../tapes/j.txt', line: 1 });
		expect(indirect).to.include({ kind: 'indirect' }).and.not.have.property('proof');
	});

	it('holds an article against its own sources where none are named', async () => {
		const [direct] = await quotesOf('--sources');
		expect(direct?.proof?.places[0]).to.include({ file: 'sources/i.txt', line: 1 });
	});

	it('adds nothing without it', async () => {
		expect((await quotesOf()).some(({ proof }) => proof)).to.equal(false);
	});

	it('writes verdicts into files of every format', async () => {
		for (const [format, ending, found] of [
			['csv', '.quotes.csv', /,altered,true,sources\/i\.txt,/],
			['html', '.proof.html', /<del><span class="ears">source: <\/span>never<\/del>/],
			['w3c', '.annotations.jsonld', /"motivation": "assessing"/],
			['brat', '.ann', /altered in substance: sources\/i\.txt/],
		] as const) {
			await copydesk(['annotate', at('desk/a.txt'), '--sources', '--format', format, '--out', at('out')]);
			expect(await readFile(at(`out/a${ending}`), 'utf8')).to.match(found);
		}
	});

	it('says once that a source cannot be read, and fails, and annotates all the same', async () => {
		await put({ 'desk/b.txt': STORY });
		const { code, out, err } = await copydesk([
			'annotate',
			at('desk/a.txt'),
			at('desk/b.txt'),
			'--sources',
			at('tapes/j.txt'),
			at('gone.txt'),
		]);
		expect(err).to.equal(`copydesk: ${at('gone.txt')}: it does not exist\n`);
		expect(out.trimEnd().split('\n')).to.have.length(2);
		expect(code).to.equal(1);
	});

	it('names sources that cannot be read in what it writes, with the reason', async () => {
		const { out } = await copydesk(['annotate', at('desk/a.txt'), '--sources', at('tapes/gone.txt')]);
		expect((JSON.parse(out) as Annotations).unreadSources).to.deep.equal([{ file: '../tapes/gone.txt', reason: 'it does not exist' }]);
	});

	it('is wrong usage for JSON Lines', async () => {
		expect((await copydesk(['annotate', '--jsonl', '--sources'], '{"text":"x"}\n')).code).to.equal(2);
	});
});

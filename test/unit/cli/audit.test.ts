import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import { copydesk } from './copydesk.js';
import { writeFiles } from './files.js';

const STORY =
	'Pier closed for the winter\n\nOTTERY, 5 January 2020 — The pier over the river is closed for the winter, since a ship hit it on Thursday.\n\n';
const ONE = `${STORY}“We will open it again in the spring,” said a spokesman for the port. The spokesman said the work would take weeks.\n`;
const TWO = `${STORY}“It was never safe,” said an engineer who asked not to be named because he still works for the port. The mayor of Ottery declined to comment. The pier is old, an inspection report says.\n`;

describe('copydesk audit', () => {
	let folder = '';
	beforeEach(async () => {
		folder = await mkdtemp(join(tmpdir(), 'copydesk-audit-'));
	});
	afterEach(() => rm(folder, { recursive: true }));

	it('prints the sources of an article, their kinds, reasons and shares', async () => {
		await writeFiles(folder, { 'a.txt': TWO });
		const { code, out } = await copydesk(['audit', join(folder, 'a.txt')]);
		expect(out).to.match(/a\.txt: Pier closed for the winter\n {2}\d+ words · \d+ % quoted · \d+ % reported · 2 sources\n/);
		expect(out).to.match(/unnamed, with reason +an engineer \(1 quote, 4 words, line 5\)\n +reason +because he still works for the port\n/);
		expect(out).to.match(/document +an inspection report .*\n +no comment +the mayor of Ottery: declined to comment\n/);
		expect(code).to.equal(0);
	});

	it('puts articles of a folder with a single source first, and sums them up', async () => {
		await writeFiles(folder, { 'a.txt': TWO, 'b.txt': ONE });
		const { out } = await copydesk(['audit', folder]);
		expect(out.indexOf('b.txt')).to.be.lessThan(out.indexOf('a.txt'));
		expect(out).to.contain('2 articles · 1 with a single source · 3 sources · office, person unnamed: 1');
	});

	it('writes a document with its schema, a sheet and a page', async () => {
		await writeFiles(folder, { 'a.txt': ONE });
		const file = join(folder, 'a.txt');
		const document: unknown = JSON.parse((await copydesk(['audit', file, '--format', 'json'])).out);
		expect(document).to.deep.include({ format: 'copydesk-audit', version: 1 });
		expect((await copydesk(['audit', file, '--format', 'csv'])).out).to.match(
			/^\ufeffarticle,date,.*\r\n.*,office,a spokesman for the port,/,
		);
		expect((await copydesk(['audit', file, '--format', 'html'])).out).to.match(/^<!DOCTYPE html>[^]*<\/html>\n$/);
	});

	it('goes on after a file that it cannot read, and fails with 2', async () => {
		await writeFiles(folder, { 'a.txt': ONE });
		const { code, out, err } = await copydesk(['audit', join(folder, 'a.txt'), join(folder, 'none.txt')]);
		expect(code).to.equal(2);
		expect(err).to.contain('none.txt');
		expect(out).to.contain('a spokesman for the port');
	});
});

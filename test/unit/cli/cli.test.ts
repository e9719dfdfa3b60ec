import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough, Writable } from 'node:stream';
import { COPYDESK_VERSION, type Annotations } from '../../../src/annotations.js';
import type { Io } from '../../../src/cli/io.js';
import { run } from '../../../src/cli/program.js';
import { anchorOf } from '../../../src/corrections/anchor.js';
import { annotateCorrected } from '../../../src/corrections/annotate-corrected.js';
import { generatorOf } from '../../../src/formats/generator.js';
import { annotationsToJson, parseAnnotations } from '../../../src/formats/json.js';
import { copydesk, noThreads, Sink } from './copydesk.js';
import { FORMAT_IDS } from '../../../src/formats/format-ids.js';

const ARTICLE = 'Ferry stays\n\n2020-01-05\n\nThe council voted on Friday. “It stays,” Mayor Ann Low said.\n';

describe('the command line', () => {
	let folder = '';
	const file = (name: string, content: string | Uint8Array = ARTICLE): string => {
		const path = join(folder, name);
		writeFileSync(path, content);
		return path;
	};
	beforeEach(() => {
		folder = mkdtempSync(join(tmpdir(), 'copydesk-'));
	});
	afterEach(() => {
		rmSync(folder, { recursive: true });
	});

	it('prints one annotation document for a file, with its name, digest and date', async () => {
		const { code, out, err } = await copydesk(['annotate', file('ferry.txt')]);
		assert.deepEqual([code, err], [0, '']);
		const parsed = parseAnnotations(out);
		assert.ok(parsed.ok);
		assert.deepEqual(parsed.value.article, {
			file: 'ferry.txt',
			// As sha256sum has it.
			sha256: 'a7a9367856eeec1b423616c34690f97182578a86c9a2743cfb0818b1ae6f8ded',
			length: ARTICLE.length,
			date: '2020-01-05',
		});
		assert.deepEqual(
			parsed.value.dates.map((date) => date.value),
			['2020-01-05', '2020-01-03'],
		);
	});

	it('reads standard input for -, and takes the date that it is told', async () => {
		const { code, out } = await copydesk(['annotate', '-', '--date', '2020-01-10'], 'It rained on Friday.');
		const parsed = JSON.parse(out) as Annotations;
		assert.deepEqual([code, parsed.article.file, parsed.dates[0]?.value], [0, undefined, '2020-01-10']);
	});

	it('takes the date from the file name where the text has none', async () => {
		const { out } = await copydesk(['annotate', file('2020-01-05-ferry.txt', 'It rained on Friday.')]);
		assert.equal((JSON.parse(out) as Annotations).article.date, '2020-01-05');
	});

	it('writes every format into a folder, made where there is none', async () => {
		const article = file('ferry.txt');
		const out = join(folder, 'a', 'b');
		for (const format of FORMAT_IDS) {
			const outcome = await copydesk(['annotate', article, '--format', format, '--out', out]);
			assert.deepEqual(outcome, { code: 0, out: '', err: '' }, format);
		}
		for (const name of [
			'ferry.annotations.json',
			'ferry.annotations.jsonld',
			'ferry.ann',
			'ferry.txt',
			'annotation.conf',
			'ferry.quotes.csv',
			'ferry.proof.html',
		]) {
			assert.ok(existsSync(join(out, name)), name);
		}
		assert.equal(readFileSync(article, 'utf8'), ARTICLE);
	});

	it('goes on past files that it cannot read, and says of each what is wrong', async () => {
		const bad = [
			file('wrong.txt', Buffer.from('ab\xe9c', 'latin1')),
			file('empty.txt', ' \n'),
			file('picture.txt', Buffer.from([0x89, 0x50, 0, 1])),
			file('wide.txt', Buffer.from('\ufeffferry', 'utf16le')),
			join(folder, 'missing.txt'),
			file('old.annotations.json', '{}'),
		];
		const { code, out, err } = await copydesk(['annotate', ...bad, file('ferry.txt')]);
		assert.equal(code, 1);
		assert.equal((JSON.parse(out) as Annotations).article.file, 'ferry.txt');
		assert.deepEqual(
			err
				.trim()
				.split('\n')
				.map((line) => line.replaceAll(`${folder}/`, '')),
			[
				'copydesk: wrong.txt is not UTF-8 (the first wrong byte is at offset 2)',
				'copydesk: empty.txt is empty',
				'copydesk: picture.txt is a binary file (a zero byte at byte 2)',
				'copydesk: wide.txt is UTF-16; save it as UTF-8',
				'copydesk: missing.txt does not exist',
				'copydesk: old.annotations.json holds annotations and is no article',
			],
		);
	});

	it('lays the corrections beside an article over it, and keeps them in what it writes', async () => {
		const article = file('ferry.txt');
		const start = ARTICLE.indexOf('Ann Low');
		const anchor = anchorOf(ARTICLE, { start, end: start + 7 });
		const correction = { id: 'c1', at: '2020-01-06T10:00:00Z', kind: 'name', anchor, type: 'person' } as const;
		const gone = {
			...correction,
			id: 'c2',
			anchor: { ...anchor, start: 5, end: 12, exact: 'Tom Hay', prefix: 'once ', suffix: ' was here' },
		};
		const { out } = await copydesk(['annotate', article]);
		file('ferry.annotations.json', annotationsToJson({ ...(JSON.parse(out) as Annotations), corrections: [correction, gone] }));
		const corrected = await copydesk(['annotate', article]);
		const annotations = JSON.parse(corrected.out) as Annotations;
		assert.deepEqual(
			annotations.mentions.map(({ text, by }) => [text, by]),
			[['Ann Low', 'editor']],
		);
		assert.deepEqual(
			annotations.corrections?.map(({ id }) => id),
			['c1', 'c2'],
		);
		assert.match(corrected.err, /a correction has no sure place in the text any more/);
		assert.deepEqual((JSON.parse((await copydesk(['annotate', article, '--no-corrections'])).out) as Annotations).mentions, []);
	});

	it('does not pass over a broken file of corrections', async () => {
		const article = file('ferry.txt');
		file('ferry.annotations.json', '{\n  "format": 1\n');
		const { code, out, err } = await copydesk(['annotate', article]);
		assert.deepEqual([code, out], [1, '']);
		assert.match(err, /ferry\.annotations\.json:3:1 Not JSON/);
	});

	it('says that it was called wrongly, before it does anything', async () => {
		const one = file('a.txt');
		const wrong = [
			[],
			['annotate'],
			['annotate', '--format', 'xml', one],
			['annotate', '--date', '2020-02-30', one],
			['annotate', '--jsonl', one],
			['annotate', '--format', 'csv', one, one],
			['annotate', one, one, '--out', folder],
			['annotate', one, '--no-corrections', '--out', folder],
			['annotate', '-', '-'],
			['shout'],
		];
		for (const args of wrong) {
			const { code, out, err } = await copydesk(args);
			assert.deepEqual([code, out], [2, ''], args.join(' '));
			assert.notEqual(err, '');
		}
		assert.equal((await copydesk(['annotate', '--help'])).code, 0);
	});

	it('prints its version and the model’s digest, and names both in every document', async () => {
		assert.deepEqual(await copydesk(['--version']), { code: 0, out: `copydesk ${COPYDESK_VERSION}\nno model\n`, err: '' });
		const documents = [
			await copydesk(['annotate', file('ferry.txt')]),
			await copydesk(['annotate', '--jsonl'], JSON.stringify({ id: '1', text: ARTICLE })),
		].map(({ out }) => JSON.parse(out) as Annotations);
		for (const { generator } of documents) assert.deepEqual(generator, generatorOf(null));
	});

	it('prints cards without the marks of Markdown, also of a name that a quote ends in', async () => {
		const article = ARTICLE.replace('It stays,', 'It stays with **Low,');
		const { out } = await copydesk(['cards', file('ferry.md', article)]);
		assert.match(out, /“It stays with Low,”\n/);
	});

	it('prints cards without letting an article steer the terminal', async () => {
		const { code, out } = await copydesk(['cards', file('ferry.txt', ARTICLE.replace('stays,', 'stays\u001b[2J,'))]);
		assert.equal(code, 0);
		assert.match(out, /^ferry\.txt · 2020-01-05 · 0 names · 1 quote\n/);
		assert.match(out, /\n {2}¶3 .*: “It stays \[2J,”\n/);
		// eslint-disable-next-line no-control-regex
		assert.doesNotMatch(out, /[\u0000-\u0009\u000b-\u001f]/);
	});
});

describe('the filter for JSON Lines', () => {
	it('gives a line for every line, in order, and loses no neighbour of a bad one', async () => {
		const lines = [
			'{"id":"a","text":"It rained."}',
			'nonsense',
			'{"id":"b"}',
			'',
			'{"id":"x","text":"\xff"}',
			'[]',
			'{"id":3,"text":"On Friday.","date":"2020-01-05"}',
		];
		const { code, out, err } = await copydesk(['annotate', '--jsonl'], Buffer.from(lines.join('\n'), 'latin1'));
		const documents = out
			.trimEnd()
			.split('\n')
			.map((line) => JSON.parse(line) as Partial<Annotations> & { error?: string });
		assert.deepEqual(
			documents.map(({ id, error }) => [id, error === undefined]),
			[
				['a', true],
				[undefined, false],
				['b', false],
				[undefined, false],
				[undefined, false],
				[undefined, false],
				['3', true],
			],
		);
		assert.equal(documents[6]?.dates?.[0]?.value, '2020-01-03');
		assert.equal(code, 1);
		assert.deepEqual(
			err
				.trim()
				.split('\n')
				.map((line) => /^copydesk: (line \d+):/.exec(line)?.[1]),
			['line 2', 'line 3', 'line 4', 'line 5', 'line 6'],
		);
		assert.match(err, /line 5: is not UTF-8 \(the first wrong byte is at offset 18\)/);
	});

	it('parts lines at line feeds alone: a text may hold U+2028 as it is', async () => {
		const { code, out } = await copydesk(['annotate', '--jsonl'], '{"id":"a","text":"One.\u2028Two."}\r\n');
		assert.equal(code, 0);
		assert.equal((JSON.parse(out) as Annotations).article.length, 9);
	});

	it('waits for a slow reader instead of heaping up lines', async () => {
		const stdin = new PassThrough({ highWaterMark: 256 });
		let taken = 0;
		let written = 0;
		const slow = new Writable({
			highWaterMark: 64,
			write(_chunk, _encoding, done) {
				taken++;
				assert.ok(written - taken < 20, `${written} given, ${taken} taken`);
				setImmediate(done);
			},
		});
		const io: Io = {
			stdin,
			stdout: slow,
			stderr: new Sink(),
			generator: () => generatorOf(null),
			annotate: (text, corrections, options) => annotateCorrected(text, corrections, { ...options, model: null }),
			startThread: noThreads,
		};
		const done = run(['annotate', '--jsonl'], io);
		for (; written < 300; written++) {
			if (!stdin.write(`{"id":"${written}","text":"It rained on the harbour of Varnholt."}\n`))
				await new Promise((resolve) => stdin.once('drain', resolve));
		}
		stdin.end();
		assert.equal(await done, 0);
		assert.equal(taken, 300);
	});
});

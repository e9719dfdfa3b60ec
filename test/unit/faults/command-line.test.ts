import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Annotations } from '../../../src/annotations.js';
import { memoryWarning } from '../../../src/cli/memory.js';
import { progressOn } from '../../../src/cli/progress.js';
import { annotateCorrected } from '../../../src/corrections/annotate-corrected.js';
import { annotationsToJson, parseAnnotations } from '../../../src/formats/json.js';
import { textOfBytes } from '../../../src/formats/utf8.js';
import { terminalLine } from '../../../src/views/plain-text.js';
import { copydesk, Sink } from '../cli/copydesk.js';
import { ARTICLE, correction, sidecarSaying } from './sidecars.js';

const STEERING = '\u001b]0;owned\u0007\u009b31m\u202egnp\u2066';
/** What acts on a terminal, or turns words round. */
const ACTS = /[^\P{Cc}\n\t]|[\u202a-\u202e\u2066-\u2069]/u;

describe('nothing steers the terminal', () => {
	let folder = '';
	beforeEach(() => {
		folder = mkdtempSync(join(tmpdir(), 'copydesk-'));
	});
	afterEach(() => {
		rmSync(folder, { recursive: true });
	});
	const put = (name: string, content: string): string => {
		writeFileSync(join(folder, name), content);
		return join(folder, name);
	};

	it('from a file name: in cards and in messages', async () => {
		const article = put(`${STEERING}.txt`, ARTICLE);
		const shown = [await copydesk(['cards', article]), await copydesk(['annotate', `${article}x`]), await copydesk([STEERING])];
		for (const { out, err } of shown) assert.doesNotMatch(out + err, ACTS);
		assert.match(shown[0]?.out ?? '', /‹U\+202E›gnp/);
	});

	it('from a sidecar: in cards and in messages about it', async () => {
		const article = put('a.txt', ARTICLE);
		put('a.annotations.json', sidecarSaying('a.txt', correction('c1', { context: STEERING })));
		assert.doesNotMatch((await copydesk(['cards', article])).out, ACTS);
		put('a.annotations.json', sidecarSaying('a.txt', correction('c1', { kind: STEERING } as object)));
		const { code, err } = await copydesk(['annotate', article]);
		assert.equal(code, 1);
		assert.doesNotMatch(err, ACTS);
	});

	it('from JSON Lines: in errors on either stream', async () => {
		const { out, err } = await copydesk(['annotate', '--jsonl'], `{"id":"a","text":"x","date":${JSON.stringify(STEERING)}}\n${STEERING}\n`);
		assert.doesNotMatch(out + err, ACTS);
		for (const line of out.trim().split('\n')) assert.doesNotMatch((JSON.parse(line) as { error: string }).error, ACTS);
	});

	it('from an article that is annotated on one; files and pipes get it byte for byte', async () => {
		const article = put('a.txt', `${ARTICLE}\n“${STEERING},” Low said.\n`);
		const piped = await copydesk(['annotate', article, '--format', 'brat']);
		assert.ok(piped.out.includes('\u009b31m'));
		assert.doesNotMatch((await copydesk(['annotate', article, '--format', 'brat'], '', { isTTY: true })).out, ACTS);
	});

	it('and lines stay lines', () => {
		assert.equal(terminalLine('a\r\nb\u2028c\td'), 'a b c\td');
	});

	it('with a progress bar: it hides no cursor, which a kill would leave hidden', () => {
		const terminal = Object.assign(new Sink(), {
			isTTY: true,
			columns: 80,
			cursorTo: () => true,
			clearLine: () => true,
			moveCursor: () => true,
		});
		const progress = progressOn(terminal, 9);
		progress?.add(0);
		progress?.stop();
		assert.doesNotMatch(terminal.text, /\[\?(?:25|7)l/);
	});
});

describe('the command line fails with a word', () => {
	it('where standard output is full, or standard input a folder', async function () {
		if (process.platform !== 'linux') this.skip();
		const main = join(import.meta.dirname, '../../../src/cli/main.ts');
		const shell = (script: string): Promise<{ code: number; err: string }> =>
			new Promise((resolve) => {
				execFile('sh', ['-c', script, process.execPath, main], (error, _out, err) => {
					resolve({ code: Number(error?.code ?? 0), err });
				});
			});
		const full = await shell('echo Rain. | "$0" --import tsx "$1" annotate - > /dev/full');
		assert.deepEqual([full.code, /standard output: ENOSPC/.test(full.err)], [1, true]);
		const folder = await shell('"$0" --import tsx "$1" annotate --jsonl < .');
		assert.deepEqual([folder.code, /EISDIR/.test(folder.err)], [1, true]);
	}).timeout(60_000);

	it('where a file is too large for one text', () => {
		assert.throws(() => textOfBytes(new Uint8Array(600 * 2 ** 20).fill(97)), /is larger than 512 MB/);
	});

	it('where a document takes more memory than there is', () => {
		assert.equal(memoryWarning(1_000_000, 2 ** 32), undefined);
		assert.match(memoryWarning(20 * 2 ** 20, 2 ** 32) ?? '', /^has 20 MB, which takes about 1500 MB of memory$/);
		assert.throws(
			() => memoryWarning(60 * 2 ** 20, 2 ** 32),
			/takes about 4500 MB of memory; Node has 4096 MB: set NODE_OPTIONS=--max-old-space-size=4500/,
		);
	});

	it('where a date is none', async () => {
		for (const date of ['2020-13-45', '0000-00-00', '2019-02-29', '20200105']) {
			const { code, out } = await copydesk(['annotate', '--jsonl'], JSON.stringify({ text: 'It rained.', date }));
			assert.deepEqual([code, /A day such as 2020-01-05 is needed/.test(out)], [1, true], date);
			assert.equal((await copydesk(['annotate', '-', '--date', date], 'It rained.')).code, 2);
		}
	});
});

describe('what the command line is given', () => {
	it('comes back as it was: ids that are numbers beyond what JavaScript counts', async () => {
		const ids = ['9007199254740993', '1e999', '-0.10', '7', '"a"'];
		const { out } = await copydesk(
			['annotate', '--jsonl'],
			ids.map((id) => `{ "x": {"id": 5}, "id" : ${id}, "text": "It rained." }`).join('\n'),
		);
		const lines = out
			.trim()
			.split('\n')
			.map((line) => (JSON.parse(line) as Annotations).id);
		assert.deepEqual(lines, ['9007199254740993', '1e999', '-0.10', '7', 'a']);
	});

	it('gives documents that the schema allows on the first and the last day there is', () => {
		for (const date of ['9999-12-31', '0001-01-01']) {
			const text =
				'It rains tomorrow, it rained yesterday, it will next month and next year. Last year it did not, nor last Friday or next Friday.';
			const annotations = annotateCorrected(text, [], { date, model: null });
			assert.ok(annotations.dates.length > 0);
			assert.ok(parseAnnotations(annotationsToJson(annotations)).ok);
			for (const { value } of annotations.dates) assert.match(value, /^(?!0000)\d{4}(?:-\d\d){0,2}$/);
		}
	});
});

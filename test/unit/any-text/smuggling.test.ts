import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import type { Correction } from '../../../src/annotations.js';
import { anchorOf } from '../../../src/corrections/anchor.js';
import { annotateCorrected } from '../../../src/corrections/annotate-corrected.js';
import type { FromEngine, ToEngine } from '../../../src/worker/protocol.js';
import { serve } from '../../../src/worker/serve.js';
import { FORMATS } from '../../../src/formats/formats.js';
import { readSidecar } from '../../../src/formats/sidecar.js';
import { Cards } from '../../../src/views/card.js';
import { plainMarkdown, plainMessage } from '../../../src/views/plain-text.js';
import { shippedModel } from '../shipped-model.js';

/** What somebody might write into an article, a file name or a sidecar, for a reader to run, load or be led by. */
const SMUGGLED = [
	'[Click](command:workbench.action.quit)',
	'[Click](command:workbench.action.terminal.sendSequence?%7B%22text%22%3A%22x%22%7D "title")',
	'[Click](https://example.org/?x)',
	'![](https://example.org/pixel.png)',
	'<img src=x onerror=alert(1)>',
	'<script>alert(1)</script>',
	'<a href="command:workbench.action.quit">x</a>',
	'"><svg onload=alert(1)>',
	"' onmouseover='alert(1)",
	'`code` **bold** _x_ ~~y~~ | a | b |',
	'https://example.org/login',
	'$(sync~spin)',
	'\u202Egnp.exe',
	'</title><script>alert(1)</script>',
	'&lt;script&gt;',
	'=HYPERLINK("https://example.org","x")',
	'+1+cmd|" /C calc"!A0',
	'@SUM(1)',
	'-2+3',
	'\t=1+1',
	'\r=1+1',
];

const ARTICLE = 'Mayor Anna Bergqvist of Lundby spoke on Monday. “The bridge will open in May,” Bergqvist said.';
const NAME = anchorOf(ARTICLE, { start: 6, end: 20 });
const QUOTE = anchorOf(ARTICLE, { start: ARTICLE.indexOf('“'), end: ARTICLE.indexOf('”') + 1 });

/** Corrections as a sidecar may hold them, every one of whose free words is `words`. */
function correctionsSaying(words: string): Correction[] {
	const stamp = { at: '2026-03-01T10:00:00.000Z' };
	return [
		{ ...stamp, id: 'c1', kind: 'entity-name', anchor: NAME, name: words },
		{ ...stamp, id: 'c2', kind: 'context', anchor: NAME, context: words },
		{ ...stamp, id: 'c3', kind: 'note', anchors: [NAME], subject: 'entity', note: words },
		{ ...stamp, id: 'c4', kind: 'checked', anchors: [QUOTE], subject: 'quote', by: words, text: QUOTE.exact },
		{ ...stamp, id: 'c5', kind: 'note', anchors: [QUOTE], subject: 'quote', note: words },
		{ ...stamp, id: 'c6', kind: 'speaker', anchors: [QUOTE], speaker: NAME },
	];
}

describe('nothing is smuggled', function () {
	this.timeout(120_000);
	const model = shippedModel();
	const words = { t: (message: string) => message, locale: 'en' };

	it('into a card: links, images, HTML, code and bare addresses of an article or a sidecar stay text', () => {
		let pieces = 0;
		for (const smuggled of SMUGGLED) {
			const text = `${ARTICLE}\n\n${smuggled} Anna Bergqvist ${smuggled} said “${smuggled}” in Lundby ${smuggled}.`;
			const annotations = annotateCorrected(text, correctionsSaying(smuggled), { model });
			const cards = new Cards(text, annotations, words);
			for (const { start } of [...annotations.mentions, ...annotations.quotes.flatMap((quote) => quote.spans), ...annotations.dates]) {
				const card = cards.at(start);
				for (const run of [...(card ? [card.title, ...card.lines].flat() : [])]) {
					pieces++;
					const markdown = plainMarkdown(run.text);
					assert.doesNotMatch(markdown, /(?<!\\)[![\]()<>`*_~|:&$/"'=]/u);
					assert.doesNotMatch(markdown, /[\u202a-\u202e\r\n]/u);
				}
			}
		}
		assert.ok(pieces > 100);
	});

	it('into a card by any other way: one module alone makes Markdown of an article, trusts nine of our commands, and no HTML', () => {
		const root = new URL('../../../src/extension/', import.meta.url);
		const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
		const using = (pattern: RegExp): string[] => files.filter((file) => pattern.test(readFileSync(new URL(file, root), 'utf8')));
		assert.deepEqual(using(/(?<!workspace\.)isTrusted|appendMarkdown/), ['hover.ts']);
		// The status bar's has counts and the legend, nothing of an article.
		assert.deepEqual(using(/MarkdownString/), ['hover.ts', 'status.ts']);
		assert.match(readFileSync(new URL('status.ts', root), 'utf8'), /MarkdownString\(`\$\{summary\}\\n\\n\$\{legendTable\(context\)\}`\)/);
		assert.deepEqual(using(/supportHtml|registerWebview|supportThemeIcons/), []);
		// The legend, which has nothing of an article, and a proof that was just written, with a policy of its own that loads nothing.
		assert.deepEqual(using(/createWebview/).sort(), ['export/open-export.ts', 'legend.ts']);
		for (const file of ['export/open-export.ts', 'legend.ts'])
			assert.doesNotMatch(readFileSync(new URL(file, root), 'utf8'), /enableScripts: true|enableCommandUris|onDidReceiveMessage/);
		assert.match(
			readFileSync(new URL('hover.ts', root), 'utf8'),
			/ENABLED_COMMANDS = \[\s*'copydesk\.nextMention',\s*'copydesk\.showQuotesBySpeaker',\s*'copydesk\.showQuoteInSource',\s*'copydesk\.openRegister',\s*'copydesk\.addToRegister',\s*'copydesk\.correct',\s*'copydesk\.goTo',\s*'copydesk\.showInArchive',\s*'copydesk\.showQuotesInFolder',?\s*\];/,
		);
	});

	it('over the network: no source knows an address to ask, nor how to', () => {
		const root = new URL('../../../src/', import.meta.url);
		const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
		const network =
			/\bfetch\(|XMLHttpRequest|WebSocket|EventSource|sendBeacon|node:(?:https?|net|dgram|tls|dns|child_process)|openExternal/;
		// One opens a proof that was just written, from this machine's own disk; the library's model is fetched by the page that uses it in a browser.
		assert.deepEqual(files.filter((file) => network.test(readFileSync(new URL(file, root), 'utf8'))).sort(), [
			'extension/export/open-export.ts',
			'library/index.browser.ts',
		]);
		const shared = files.filter((file) => !file.startsWith('library/'));
		for (const file of shared) assert.doesNotMatch(readFileSync(new URL(file, root), 'utf8'), /from '[./]+\/library\//, file);
		const opening = readFileSync(new URL('extension/export/open-export.ts', root), 'utf8');
		assert.match(opening, /!isOnOwnMachine\(file\) \|\| !\(await vscode\.env\.openExternal\(file\)\)/);
		assert.match(opening, /scheme === 'file'/);
		assert.doesNotMatch(opening, /\bfetch\(|XMLHttpRequest|WebSocket|EventSource|sendBeacon|node:/);
	});

	it('into a notification: a file’s name and a sidecar’s contents make no link', () => {
		// What VS Code makes a link of: src/vs/base/common/linkedText.ts.
		const link = /\[[^[\]]+\]\((?:https?:\/\/|command:|file:)[^)\s]+/i;
		for (const smuggled of SMUGGLED) assert.doesNotMatch(plainMessage(smuggled), link);
		assert.equal(plainMessage('[a](command:b)\u202e.txt'), '[a] (command:b)‹U+202E›.txt');
		const broken = readSidecar(
			JSON.stringify({ format: 'copydesk-annotations', version: 1, article: { length: 1, date: '[a](command:b.c)' } }),
		);
		assert.ok(!broken.ok);
		for (const { message } of broken.problems) assert.doesNotMatch(plainMessage(message), link);
	});

	it('into the proof: the page has no element, attribute or entity of an article, a file name or a sidecar', () => {
		const plain = shapeOf(proofOf('nothing odd'));
		for (const smuggled of SMUGGLED) assert.deepEqual(shapeOf(proofOf(smuggled)), plain, smuggled);
		assert.match(proofOf('x'), /Content-Security-Policy" content="default-src 'none'/);
	});

	it('into the quote sheet: no cell is run as a formula', () => {
		for (const smuggled of SMUGGLED) {
			const sheet = FORMATS.csv.write(annotateCorrected(ARTICLE, correctionsSaying(smuggled), { model }), ARTICLE);
			for (const cell of cellsOf(sheet.replace(/^\ufeff/, ''))) assert.doesNotMatch(cell, /^[=+\-@\t\r\n]/, JSON.stringify(cell));
		}
	});

	it('into brat: a line more than there are annotations', () => {
		const lines = (smuggled: string): number =>
			FORMATS.brat.write(annotateCorrected(ARTICLE, correctionsSaying(smuggled), { model }), ARTICLE).split('\n').length;
		for (const smuggled of ['a\nT99\tPerson 0 4\tMayo', 'a\r\n#1\tx', 'a\u2028b']) assert.equal(lines(smuggled), lines('a'));
	});

	it('into the log: an error of the engine names where it happened, and nothing of what the article says', () => {
		const posted: FromEngine[] = [];
		let ask: ((message: ToEngine) => void) | undefined;
		serve({ post: (message) => posted.push(message), listen: (listener) => (ask = listener) });
		const corrections = new Proxy<Correction[]>([], {
			get: () => {
				throw new TypeError('the secret of the article\n    at the meeting of the council');
			},
		});
		ask?.({ kind: 'annotate', id: 1, request: { text: 'the secret of the article', corrections } });
		const failure = posted.find((message) => message.kind === 'failed');
		assert.match(failure?.reason ?? '', /^TypeError\n +at /);
		assert.doesNotMatch(failure?.reason ?? '', /secret|meeting/);
	});

	function proofOf(smuggled: string): string {
		const annotations = annotateCorrected(ARTICLE, correctionsSaying(smuggled), { model });
		// Line breaks would rightly make another paragraph.
		const text = ARTICLE.replace('Monday', (day) => smuggled.replace(/\s/gu, ' ').slice(0, day.length).padEnd(day.length));
		return FORMATS.html.write({ ...annotations, article: { ...annotations.article, file: smuggled } }, text);
	}
});

/** The tags of a page with their attributes, and its named entities. */
function shapeOf(html: string): string[] {
	return html.match(/<[a-z/!][^<>]*>|&[a-z]+;/gi) ?? [];
}

/** The cells of a CSV table (RFC 4180). */
function cellsOf(csv: string): string[] {
	return [...csv.matchAll(/(?:^|,|\r\n)(?:"((?:[^"]|"")*)"|([^",\r\n]*))/g)].map(
		([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? '',
	);
}

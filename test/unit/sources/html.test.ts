import assert from 'node:assert/strict';
import { readSource } from '../../../src/sources/read-source.js';
import { bytesOf, reasonAgainst, spokenIn } from './reading.js';

async function textOf(html: string): Promise<string> {
	return (await readSource('page.html', bytesOf(html))).text;
}

describe('a web page gives', () => {
	it('its paragraphs, with blank lines between them, and is no text file', async () => {
		const { text, isFileText } = await readSource('page.htm', bytesOf('<h1>Bridge closed</h1><p>We begin\n in <b>May</b>.<p>Or June.</p>'));
		assert.deepEqual([text, isFileText], ['Bridge closed\n\nWe begin in May.\n\nOr June.', false]);
	});

	it('its characters, whatever entities they are written as', async () => {
		assert.equal(await textOf('<p>&ldquo;It&#8217;s caf&eacute; &amp; bar&rdquo;,&nbsp;she said</p>'), '“It’s café & bar”, she said');
	});

	it('the lines that it breaks', async () => {
		assert.deepEqual(await spokenIn('page.html', '<p>HOLT: When?<br>LIND: In May.<br/>HOLT: Thanks.</p>'), [
			'HOLT: When?',
			'LIND: In May.',
			'HOLT: Thanks.',
		]);
	});

	it('whose a quotation is, below it', async () => {
		const quotation = '<blockquote><p>“We begin in May.”</p><footer>— Anna Lind</footer></blockquote>';
		assert.equal(
			await textOf(`<p>Bridge closed</p>${quotation}<footer>All rights reserved.</footer>`),
			'Bridge closed\n\n“We begin in May.”\n\n— Anna Lind',
		);
	});

	it('text in the encoding that it names', async () => {
		const head = bytesOf('<meta charset="windows-1251"><p>');
		const { text } = await readSource('page.html', Buffer.concat([head, Uint8Array.of(0xcc, 0xfb)]));
		assert.equal(text, 'Мы');
	});
});

describe('no words of a web page are', () => {
	const furniture: Readonly<Record<string, string>> = {
		'its menus': '<nav><a>Home</a></nav><ul class="menu"><li>News</li></ul>',
		'lists of links': '<div><div><a>Home</a></div><div><a>News</a></div><div><a>Jobs</a></div></div>',
		'cookie notices': '<div id="cookie-banner"><p>We use cookies.</p></div><div class="cc onetrust-pc"><p>Accept?</p></div>',
		'scripts and styles': '<script>var a = "We lie.";</script><style>p { color: red }</style><noscript>No script.</noscript>',
		comments: '<!-- We lie. -->',
		'meta data': '<head><title>We lie</title><meta name="description" content="We lie."></head>',
		forms: '<form><p>Sign up</p><label>Mail</label><input value="We lie."><button>Send</button></form>',
		'hidden elements': '<p hidden>We lie.</p><p style="display: none">We lie.</p><p aria-hidden="true">We lie.</p>',
		'heads, feet and asides': '<header>The Courier</header><aside>Read also</aside><footer>Contact us</footer>',
	};
	for (const [what, html] of Object.entries(furniture)) {
		it(what, async () => {
			assert.equal(await textOf(`${html}<p>We begin in May.</p>${html}`), 'We begin in May.');
		});
	}

	it('what stands beside its main element', async () => {
		assert.equal(await textOf('<div>Yesterday</div><main><p>We begin in May.</p></main>'), 'We begin in May.');
	});

	it('but those of a form that is around the whole page are', async () => {
		const paragraphs = ['One.', 'Two.', 'Three.', 'Four.', 'Five.'];
		assert.equal(await textOf(`<form>${paragraphs.map((each) => `<p>${each}</p>`).join('')}</form>`), paragraphs.join('\n\n'));
	});
});

describe('a web page is refused', () => {
	it('where there are no words in it', async () => {
		assert.equal(await reasonAgainst('page.html', '<script>a()</script>'), 'there is no text in it');
	});

	it('where it is nested so deeply that it would take minutes to read', async () => {
		assert.equal(await reasonAgainst('page.html', '<b>'.repeat(300_000)), 'it is no real page: its elements are nested too deeply');
	});

	it('where what reads it cannot be loaded', async () => {
		const missing = (): Promise<never> => Promise.reject(new Error('no such module'));
		const modules = { markup: missing, pdf: missing, yaml: missing };
		await assert.rejects(
			readSource('page.html', bytesOf('<p>Hi'), modules),
			/^SourceError: page\.html: files of this format cannot be read here/,
		);
	});

	it('where nobody knows its encoding', async () => {
		assert.equal(await reasonAgainst('page.html', '<meta charset="klingon"><p>Hi'), 'its encoding (klingon) is not read; save it as UTF-8');
	});
});

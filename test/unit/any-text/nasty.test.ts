import assert from 'node:assert/strict';
import { annotate } from '../../../src/engine/annotate.js';
import { looksLikeArticle } from '../../../src/engine/document/looks-like-article.js';
import { assertSound } from './check.js';
import { FOREIGN_TEXTS } from './foreign-texts.js';
import { shippedModel } from '../shipped-model.js';
import { NASTY_TEXTS } from './nasty-texts.js';

describe('any text is annotated soundly', function () {
	this.timeout(300_000);
	const model = shippedModel();
	for (const [what, text] of Object.entries(NASTY_TEXTS)) {
		it(`a text of ${what}`, () => {
			const annotations = annotate(text, { model });
			assertSound(text, annotations);
		});
	}

	it('the same text twice gives the same bytes', () => {
		for (const text of Object.values(NASTY_TEXTS).filter((nasty) => nasty.length < 10_000)) {
			assert.equal(JSON.stringify(annotate(text, { model })), JSON.stringify(annotate(text, { model })));
		}
	});

	for (const [language, text] of Object.entries(FOREIGN_TEXTS)) {
		it(`a text in ${language} without a name is marked little, hardly a mark is sure, and nobody is made its speaker`, () => {
			const { mentions, quotes } = annotate(text, { model });
			const words = text.split(/\s+/).length;
			const sure = mentions.filter((mention) => mention.confidence >= 0.8);
			assert.ok(mentions.length <= words / 4, `${mentions.length} marks in ${words} words`);
			assert.ok(sure.length <= 2, sure.map((mention) => mention.text).join(', '));
			assert.deepEqual(
				quotes.filter((quote) => quote.speaker !== null),
				[],
			);
		});
	}

	it('what is no prose is not annotated unasked', () => {
		for (const [what, text] of Object.entries(NOT_PROSE)) assert.equal(looksLikeArticle(text), false, what);
	});
});

const NOT_PROSE: Readonly<Record<string, string>> = {
	...Object.fromEntries(
		['nothing at all', 'JSON', 'a log', 'source code', 'tabs and columns', 'a hundred thousand full stops', 'one word of a megabyte'].map(
			(what) => [what, NASTY_TEXTS[what] ?? 'is not there'],
		),
	),
	'a list of packages': 'requests==2.31.0\nnumpy>=1.26,<2\n# pinned\nflask~=3.0\n-e git+https://example.org/x.git#egg=x\n'.repeat(20),
	'a minified script': 'var a=function(b){return b?"Yes":"No"};a(1);'.repeat(200),
	'JSON Lines': '{"id":"1","text":"Anna Bergqvist said no. Per Ek said yes."}\n'.repeat(50),
	'a document of JSON with prose in it':
		'{\n\t"id": "1",\n\t"title": "Bridge stays",\n\t"tags": ["town"],\n\t"text": "The council of Lundby said on Monday that it would keep the bridge. It was the vote of a long night, and there was no other. Per Ek said that he had been there, and that it was over."\n}\n',
	'a stack trace': 'Exception in thread "main" java.lang.IllegalStateException: Bad\n\tat com.example.Foo.bar(Foo.java:12)\n'.repeat(30),
	'a configuration': '[server]\nhost = example.org\nport = 8080\n\n[client]\nname = Anna\nretries = 3\n'.repeat(20),
	CSV: 'name,role,town\nAnna Bergqvist,mayor,Lundby\nPer Ek,clerk,Lundby\n'.repeat(40),
	'a diff': 'diff --git a/x.ts b/x.ts\n--- a/x.ts\n+++ b/x.ts\n@@ -1,3 +1,3 @@\n-const a = 1;\n+const a = 2;\n'.repeat(20),
	HTML: '<div class="story"><p>Anna Bergqvist</p><img src="a.png"></div>\n'.repeat(40),
	'an access log': '203.0.113.9 - - [02/Jan/2026:03:04:05 +0000] "GET /a HTTP/1.1" 200 12 "-" "Mozilla/5.0"\n'.repeat(60),
	'a table of numbers': '1.5 2.25 3.125\n4 5 6\n'.repeat(100),
};

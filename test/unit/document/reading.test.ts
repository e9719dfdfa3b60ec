import assert from 'node:assert/strict';
import { readArticle } from '../../../src/engine/document/article.js';
import type { Article } from '../../../src/engine/document/types.js';

function sentences(article: Article): string[] {
	return article.sentences.map((sentence) => article.text.slice(sentence.start, sentence.end));
}

function paragraphs(article: Article): [string, string][] {
	return article.paragraphs.map((paragraph) => [paragraph.kind, article.text.slice(paragraph.start, paragraph.end)]);
}

function header(article: Article): [string, string][] {
	return article.header.map((part) => [part.kind, article.text.slice(part.start, part.end)]);
}

describe('the top of an article', () => {
	it('tells a date, a picture credit and a caption apart that are glued to one line', () => {
		const article = readArticle(
			' date 2021-03-07 Handout . / Reuters Members of the Ostran senate leave the hall in Varnholt.\n\nThe senate rose.',
		);
		assert.deepEqual(header(article), [
			['date', 'date 2021-03-07'],
			['credit', 'Handout . / Reuters'],
		]);
		assert.deepEqual(sentences(article), [
			'date 2021-03-07',
			'Handout . / Reuters',
			'Members of the Ostran senate leave the hall in Varnholt.',
			'The senate rose.',
		]);
		assert.equal(article.paragraphs[0]?.kind, 'caption');
		assert.equal(article.date, '2021-03-07');
	});

	it('knows headline, byline, date line, reading time and dateline of a web page', () => {
		const article = readArticle(
			'Harbour town votes to keep its ferry\nBy Mira Oldenkamp and Tove Strand, Coast News\nJanuary 5, 2020 10:15 AM UTC\n3 min read\n' +
				'HALVORSUND (Reuters) - The council voted on Friday.\nIt was close.\n',
		);
		assert.deepEqual(
			paragraphs(article).map(([kind]) => kind),
			['headline', 'byline', 'metadata', 'junk', 'body', 'body'],
		);
		assert.deepEqual(sentences(article).slice(-3), ['HALVORSUND (Reuters) -', 'The council voted on Friday.', 'It was close.']);
		assert.equal(article.date, '2020-01-05');
	});

	it('takes the date of publication and not that of a revision', () => {
		const article = readArticle(
			'Dam holds\nUpdated: 9 May 2019 18:00 GMT\nPublished: 7 May 2019 08:15 GMT\n\nThe dam holds, officials said on Monday.',
		);
		assert.equal(article.date, '2019-05-07');
	});

	it('reads front matter, and leaves it out of the prose', () => {
		const article = readArticle(
			'---\ntitle: "Budget passes"\ndate: 2021-03-02\nauthor: Ann Low\n---\n\nThe parliament of Lower Marsk passed its budget.\n',
		);
		assert.equal(article.date, '2021-03-02');
		assert.deepEqual(
			paragraphs(article).map(([kind]) => kind),
			['metadata', 'headline', 'metadata', 'byline', 'metadata', 'body'],
		);
	});

	it('takes no value of front matter for a quotation, whatever marks YAML needs', () => {
		const { quoted, paragraphs } = readArticle(
			'---\ntitle: "Budget ‘a gift’, says Low"\nslug: 6" pipe\n---\n\n"We are done," said Ann Low, the mayor of Lower Marsk.\n',
		);
		assert.deepEqual(
			quoted.map(({ spans }) => spans[0]?.start),
			[paragraphs.at(-1)?.start],
		);
	});

	it('asks metadata first, then dateline, date line, front matter, and the file name only where the text is silent', () => {
		const frontMatter = '---\ndate: 2016-01-01\n---\n';
		const dateLine = 'Dam holds\nMay 2, 2017\n';
		const dateline = 'VARNHOLT, 3 May 2018 (AFP) — The river rose.';
		const file = '2015-01-01-river.txt';
		assert.equal(readArticle(`${frontMatter}${dateLine}Published: May 4, 2019\n${dateline}`, { file }).date, '2019-05-04');
		assert.equal(readArticle(`${frontMatter}${dateLine}${dateline}`, { file }).date, '2018-05-03');
		assert.equal(readArticle(`${frontMatter}${dateLine}The river rose.`, { file }).date, '2017-05-02');
		assert.equal(readArticle(`${frontMatter}The river rose.`, { file }).date, '2016-01-01');
		assert.equal(readArticle('The river rose.', { file }).date, '2015-01-01');
		assert.equal(readArticle('The river rose.').date, null);
		assert.equal(readArticle(dateline, { date: '2020-02-02' }).date, '2020-02-02');
	});

	it('does not guess whether 1/2/2020 is in January or February', () => {
		assert.equal(readArticle('Dam holds\n1/2/2020\n\nThe dam holds.').date, null);
		assert.equal(readArticle('Dam holds\n13/2/2020\n\nThe dam holds.').date, '2020-02-13');
	});

	it('does not take a sentence that opens with an agency or a picture for a credit', () => {
		for (const text of [
			'Reuters has learned that the ship is lost.',
			'Photos of the dam show cracks.',
			'Handout classes begin on Monday.',
		]) {
			assert.deepEqual(header(readArticle(text)), [], text);
		}
	});
});

describe('paragraphs', () => {
	it('end at single line breaks of every kind', () => {
		const article = readArticle('One fell.\rTwo rose.\r\nThree left.\u2028Four came.\u2029\n\nFive stayed.');
		assert.deepEqual(sentences(article), ['One fell.', 'Two rose.', 'Three left.', 'Four came.', 'Five stayed.']);
		assert.equal(article.paragraphs.length, 5);
	});

	it('keep lines together that were wrapped at a column', () => {
		const article = readArticle(
			'The parliament of Lower Marsk passed its budget on Tuesday after a debate\nthat ran through the night, in which members of three parties called for\n' +
				'more money for schools, roads and the coast guard, and in which the finance\nminister was shouted down twice.\n\n' +
				'Aldous Finch, who leads the opposition, said that the vote was a farce, and\nthat he would go to court.\n* One point\n* Another\n',
		);
		assert.deepEqual(
			article.paragraphs.map((paragraph) => [paragraph.kind, article.text.slice(paragraph.end - 8, paragraph.end)]),
			[
				['body', 'n twice.'],
				['body', 'o court.'],
				['list', 'ne point'],
				['list', ' Another'],
			],
		);
	});

	it('stay apart where they happen to be of one length', () => {
		const article = readArticle(
			'The council voted on Friday to keep the ferry for ten more years.\nThe mayor said that the money would come out of the harbour fund.\n' +
				'The opposition said that it would go to the court in the capital.\nThe owner of the ship did not answer when he was asked by phone.\n',
		);
		assert.equal(article.paragraphs.length, 4);
	});

	it('go on where a wrapped line begins with a number that looks like a list’s', () => {
		const article = readArticle(
			'The skipper of the ferry, who has crossed the sound each day since he was\n25. That was long ago, said the mayor, who had been a passenger at the time\nand had forgotten her umbrella on the upper deck.\n',
		);
		assert.equal(article.paragraphs.length, 1);
	});

	it('stay apart where lines are short because the speakers are brief', () => {
		const article = readArticle(
			'Q: Will it run at night?\nROE: It will.\nQ: From when?\nROE: From Monday, and on every day of the week but one, as before.\n',
		);
		assert.equal(article.paragraphs.length, 4);
	});

	it('leave BOM and no-break spaces out of their spans, so that offsets fit the text', () => {
		const article = readArticle('\ufeff\u00a0\u00a0The dam\u00a0holds.\u00a0\r\n');
		assert.deepEqual(paragraphs(article), [['body', 'The dam\u00a0holds.']]);
	});

	it('show subheads and the wire’s closing line for what they are', () => {
		const article = readArticle(
			'The ferry has carried people across the sound for ninety years.\n\nWhy it matters\n\n' +
				'The ferry, built in 1973, carries four thousand people a day, and no bridge has been planned so far.\n\n(Reporting by Mira Oldenkamp; editing by Tove Strand)',
		);
		assert.deepEqual(
			paragraphs(article).map(([kind]) => kind),
			['body', 'subhead', 'body', 'metadata'],
		);
	});
});

describe('kinds of blocks', () => {
	function kinds(text: string): string[] {
		return paragraphs(readArticle(text)).map(([kind]) => kind);
	}
	const PROSE = 'The ferry, built in 1973, carries four thousand people a day, and no bridge has been planned so far.';

	it('tell credits, datelines, adverts and closing lines from each other', () => {
		const lines = [
			'Ferry stays',
			'Photo: Jane Roe/AP',
			'VARNHOLT, Jan. 5 (Reuters)',
			'Advertisement',
			PROSE,
			'https://example.org/ferry',
			'(END)',
		];
		assert.deepEqual(kinds(lines.join('\n\n')), ['headline', 'credit', 'dateline', 'junk', 'body', 'junk', 'metadata']);
	});

	it('tell lines set off by > and turns of a transcript from prose', () => {
		const lines = ['Ferry stays', PROSE, '> It holds.', 'Q: Will it hold?', 'ROE: It will.', 'Related: the bridge holds.'];
		assert.deepEqual(kinds(lines.join('\n\n')), ['headline', 'body', 'quotation', 'turn', 'turn', 'body']);
	});

	it('galleries, invitations and embedded posts are junk, rows of a table a list', () => {
		const lines = ['Ferry stays', PROSE, 'Slideshow (3 images)', 'Read more: The bridge', PROSE, '<tweet id="1">', '| Team | Points |'];
		assert.deepEqual(kinds(lines.join('\n\n')), ['headline', 'body', 'junk', 'junk', 'body', 'junk', 'list']);
	});

	it('give an article one headline at most', () => {
		assert.deepEqual(kinds(`# Ferry stays\n\n${PROSE}\n\n# The bridge\n\n${PROSE}`), ['headline', 'body', 'subhead', 'body']);
	});
});

describe('sentences', () => {
	function split(text: string): string[] {
		return sentences(readArticle(text));
	}

	it('do not end behind titles, initials and abbreviations', () => {
		for (const text of [
			'Mayor Dr. J. K. Brandt met Sens. Ann Low and Tom Hay of Norsk Skip Inc. in Feb. 2019.',
			'The U.S. Navy paid Rs. 40 for lot No. 7 at St. Mary’s at 10 a.m. EDT on Monday.',
		]) {
			assert.deepEqual(split(text), [text]);
		}
	});

	it('end in front of words in marks, also where those open in mid-sentence or leave something out', () => {
		assert.deepEqual(split('She left the pier. “…and so did he,” Quill said.'), ['She left the pier.', '“…and so did he,” Quill said.']);
		assert.deepEqual(split('She left the pier. "[...] I knew," Quill said.'), ['She left the pier.', '"[...] I knew," Quill said.']);
		assert.deepEqual(split('She left the pier. [...] He knew.'), ['She left the pier.', '[...] He knew.']);
		assert.deepEqual(split('She left. "eBoats are fine," Quill said.'), ['She left.', '"eBoats are fine," Quill said.']);
	});

	it('end behind an abbreviation where the next word opens a sentence', () => {
		assert.equal(split('She moved to the U.S. The house was sold.').length, 2);
		assert.equal(split('He was found at 7:37 a.m. Doctors were called.').length, 2);
		assert.equal(split('The first quake measured 5.1. The second was weaker.').length, 2);
	});

	it('take closing marks along, and go on where a comma or a stop follows them', () => {
		assert.deepEqual(split('“It holds.” They cheered.'), ['“It holds.”', 'They cheered.']);
		assert.equal(split('They shouted “Long live the dam!”.').length, 1);
		assert.equal(split('“Will it hold?”, the clerk asked.').length, 1);
		assert.equal(split('“Will it hold?” he asked.').length, 1);
	});

	it('go on behind an ellipsis and a small letter', () => {
		assert.equal(split('“It is… a pity,” she said.').length, 1);
		assert.equal(split('“It was the last one... Nobody knew.”').length, 2);
	});
});

describe('reading any text at all', () => {
	it('never fails, and gives spans that lie in order within the text', () => {
		for (const text of [
			'',
			'\n\n',
			'\ufeff',
			'---',
			'---\n---',
			'...',
			'“',
			'\ud83d',
			'(((((',
			' / ',
			'By',
			'date',
			'A:\n:B',
			'# ',
			'\u2028\u2028x',
		]) {
			const article = readArticle(text);
			let end = 0;
			for (const sentence of article.sentences) {
				assert.ok(sentence.start >= end && sentence.end > sentence.start && sentence.end <= text.length, JSON.stringify(text));
				end = sentence.end;
			}
		}
	});
});

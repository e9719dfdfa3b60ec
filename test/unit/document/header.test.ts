import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readArticle } from '../../../src/engine/document/article.js';

const REST =
	'VARNHOLT — The dam on the river held on Friday after a long night, officials of the town said, and nobody was hurt.\n\nMore rain is due.';

/** The kind and date of a second line below a headline. */
function secondLine(line: string): [string | undefined, string | null] {
	const article = readArticle(`Dam holds in the flood\n${line}\n\n${REST}`);
	return [article.paragraphs[1]?.kind, article.date];
}

/** The sentences of a paragraph that comes alone. */
function sentences(text: string): string[] {
	return readArticle(text).sentences.map(({ start, end }) => text.slice(start, end));
}

describe('a line below the headline', () => {
	it('is a date line in whatever way sites write dates', () => {
		const lines =
			'Sun 5 Jan 2020 10.15 GMT|Published Sun 5 Jan 2020 10.15 GMT|5 January 2020|PUBLISHED : JANUARY 05, 2020|Sunday 05 January 2020 12:34|2020-01-05T10:15:00Z|' +
			'Posted at 10:15 am January 5th, 2020|January 5, 2020 / 10:15 AM / CBS/AP|By Jane Roe, Staff Writer • Jan 5, 2020|Updated 0915 GMT (1715 HKT) January 5, 2020|' +
			'Jan. 5, 2020, 5:32 PM EST|Date: Sun, 5 Jan 2020 10:15:00 +0000|World News January 5, 2020 / 10:15 AM / 3 days ago|' +
			'Published: 10:15, 5 January 2020 — Updated: 12:00, 6 January 2020';
		for (const line of lines.split('|')) assert.deepEqual(secondLine(line), ['metadata', '2020-01-05'], line);
	});

	it('gives the article its date where it says where and when', () => {
		for (const line of ['Varnholt, 5 January 2020', 'Port Varnholt, January 5, 2020', 'Varnholt, Ruthia, 5 January 2020'])
			assert.equal(secondLine(line)[1], '2020-01-05', line);
		assert.equal(secondLine('Rovers beat Town, 5 January 2020')[1], null);
	});

	it('is no headline where it has only a time, or the place and the agency, above the article too', () => {
		for (const line of ['1430 GMT', '10:15 am', '12:14 05/01/2020', 'VARNHOLT (Reuters) -', 'VARNHOLT, Jan 5 (Reuters)']) {
			const { paragraphs } = readArticle(`${line}\nDam holds in the flood\n\n${REST}`);
			assert.notEqual(paragraphs[0]?.kind, 'headline', line);
			assert.equal(paragraphs[1]?.kind, 'headline', line);
		}
	});

	it('is a byline in whatever way desks sign', () => {
		const lines =
			'By Jane Roe|by Jane Roe|By JANE ROE and John Doe, Reuters|Words by Jane Roe|By Jane Roe For The Weekly Echo|Jane Roe and John Doe in London|Reuters Staff|BBC News, London|Jane Roe, Reuters|Jane Roe-Doe, Metro Reporter';
		for (const line of lines.split('|')) assert.deepEqual(secondLine(line), ['byline', null], line);
	});

	it('is a credit or a caption', () => {
		for (const line of ['Photograph: Jane Roe/AFP/Getty Images', '(Jane Roe/AP)', 'Image copyright Getty Images', 'Getty']) {
			assert.equal(secondLine(line)[0], 'credit', line);
		}
		for (const line of [
			'FILE PHOTO: The dam is seen in Varnholt, January 3, 2020. REUTERS/Jane Roe',
			'The dam in Varnholt. (AP Photo/Jane Roe, File)',
		]) {
			assert.equal(secondLine(line)[0], 'caption', line);
		}
	});

	it('is a standfirst where it is short, and prose where it is prose', () => {
		assert.equal(secondLine('Engineers worked through the night as the water rose')[0], 'subhead');
		assert.equal(secondLine('By Monday the water had fallen.')[0], 'body');
		assert.equal(secondLine('Production by small firms made the valley rich.')[0], 'body');
	});
});

describe('what is glued to the first sentence', () => {
	it('is cut off it: datelines of all agencies', () => {
		const datelines =
			'(CNN) —|(CNN)|Varnholt (AP) —|VARNHOLT:|New Varnholt, Jan 5 (PTI)|VARNHOLT, N.Y. (AP) _|NEW YORK/VARNHOLT, Jan 5 (Reuters) -|VARNHOLT, Jan 5, 2020 /PRNewswire/ --|Varnholt, Jan 5 (Ostwire) -|Jan 5 (Reuters) -|ALBANY, New York —';
		for (const dateline of datelines.split('|')) assert.deepEqual(sentences(`${dateline} The dam held.`), [dateline, 'The dam held.']);
	});

	it('is cut off it: credits, dates and bylines', () => {
		for (const part of [
			'Photo: AP',
			'REUTERS/Jane Roe',
			'Jane Roe/AP',
			'2020-01-05',
			'Published Jan 5, 2020',
			'(Photo by Jane Roe/Getty Images)',
		]) {
			assert.deepEqual(sentences(`${part} The dam held on Friday.`), [part, 'The dam held on Friday.']);
		}
		assert.deepEqual(sentences('By Jane Roe VARNHOLT (Reuters) - The dam held.'), ['By Jane Roe', 'VARNHOLT (Reuters) -', 'The dam held.']);
	});

	it('is not cut off where it is part of the sentence', () => {
		for (const text of [
			'THE DAM HELD: It did not break.',
			'ANTI-government crowds gathered.',
			'Dec. 3, 2019 was a long day.',
			'Getty Images sued a rival.',
			'Image rights are dear.',
			'AP-style rules hold.',
		]) {
			assert.deepEqual(sentences(text), [text]);
		}
	});
});

describe('any text', () => {
	const pieces = fc.constantFrom(
		...[
			'\n',
			'\r\n',
			'\n\n',
			' ',
			'  ',
			'“',
			'”',
			'"',
			'. ',
			'.',
			', ',
			' - ',
			' — ',
			': ',
			'(',
			')',
			'/',
			'|',
			'---\n',
			'2020-01-05',
			'Jan. 5, 2020',
			'By ',
			'Jane Roe',
			'REUTERS',
		],
		...[
			'Photo: ',
			'VARNHOLT',
			'said',
			'the',
			'Mr. ',
			'U.S. ',
			'date ',
			'* ',
			'1. ',
			'# ',
			'\u00a0',
			'\u2028',
			'\ufeff',
			'\ud83d\ude00',
			'\ud83d',
			'é',
			'اسم',
			'...',
			'…',
			'?',
			'!”',
			'A.',
			'[',
			']',
		],
	);
	it('is read into layers that lie within it, in order, and cover one another', () => {
		fc.assert(
			fc.property(fc.array(pieces, { maxLength: 60 }), (parts) => {
				const text = parts.join('');
				const { paragraphs, sentences: found, tokens, starts, ends, header } = readArticle(text);
				let end = 0;
				for (const [index, token] of tokens.entries()) {
					const [from, to] = [starts[index] ?? -1, ends[index] ?? -1];
					assert.ok(from >= end && to > from);
					assert.equal(text.slice(from, to), token.text);
					end = to;
				}
				assert.ok(end <= text.length);
				let token = 0;
				for (const sentence of found) {
					assert.equal(sentence.from, token);
					assert.ok(sentence.to > sentence.from);
					assert.deepEqual([starts[sentence.from], ends[sentence.to - 1]], [sentence.start, sentence.end]);
					token = sentence.to;
				}
				assert.equal(token, tokens.length);
				let sentence = 0;
				for (const paragraph of paragraphs) {
					assert.equal(paragraph.firstSentence, sentence);
					sentence = paragraph.lastSentence;
				}
				assert.equal(sentence, found.length);
				let part = 0;
				for (const { start, end: last } of header) {
					assert.ok(start >= part && last > start && last <= text.length);
					part = last;
				}
			}),
			{ numRuns: 150 },
		);
	});
});

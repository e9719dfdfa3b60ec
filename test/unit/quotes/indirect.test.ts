import assert from 'node:assert/strict';
import { reports, quotesOf, WHO } from './quotes-of.js';

describe('reported speech', () => {
	for (const [form, text, report] of [
		['behind that', 'Rosa Quill said that the pier would be closed in May.', 'Rosa Quill: the pier would be closed in May'],
		['without that', 'Rosa Quill said the pier would be closed in May.', 'Rosa Quill: the pier would be closed in May'],
		[
			'behind the person told',
			'Rosa Quill told the Harbour Post that the pier would be closed in May.',
			'Rosa Quill: the pier would be closed in May',
		],
		[
			'around it, joined by `and`',
			'The pier was old, Rosa Quill said, and had to be closed in May.',
			'Rosa Quill: The pier was old | had to be closed in May',
		],
		[
			'behind what she used to do',
			'Rosa Quill used to say that the pier would be closed in May.',
			'Rosa Quill: the pier would be closed in May',
		],
		['behind an adverb of time', 'Rosa Quill said afterwards the pier would be closed.', 'Rosa Quill: the pier would be closed'],
		['behind a time', 'Rosa Quill said on Monday that the pier would be closed in May.', 'Rosa Quill: the pier would be closed in May'],
		[
			'behind a statement',
			'Rosa Quill said in a statement that the pier would be closed in May.',
			'Rosa Quill: the pier would be closed in May',
		],
		[
			'behind a statement and a time',
			'Rosa Quill said in a statement on Friday the pier would be closed in May.',
			'Rosa Quill: the pier would be closed in May',
		],
		[
			'behind a filing to somebody',
			'Rosa Quill said in a short filing to the Port Council that the pier would be closed in May.',
			'Rosa Quill: the pier would be closed in May',
		],
		[
			'that begins with an adverb of its own',
			'Rosa Quill said not closing the pier on Monday would be wrong.',
			'Rosa Quill: not closing the pier on Monday would be wrong',
		],
		['that begins with `all`', 'Rosa Quill said all piers would be closed in May.', 'Rosa Quill: all piers would be closed in May'],
		[
			'that begins with a day of its own',
			"Rosa Quill said Friday's storm would close the pier.",
			"Rosa Quill: Friday's storm would close the pier",
		],
		[
			'before the attribution and a title without an article',
			'The pier would be closed in May, according to Rosa Quill, mate of the ferry.',
			'Rosa Quill: The pier would be closed in May',
		],
		['before the attribution', 'The pier would be closed in May, Rosa Quill said.', 'Rosa Quill: The pier would be closed in May'],
		[
			'before the attribution and its time',
			'The pier would be closed in May, Rosa Quill said on Monday.',
			'Rosa Quill: The pier would be closed in May',
		],
		['around the attribution', 'The pier, Rosa Quill said, would be closed in May.', 'Rosa Quill: The pier | would be closed in May'],
		['behind according to', 'According to Rosa Quill, the pier would be closed in May.', 'Rosa Quill: the pier would be closed in May'],
		['before according to', 'The pier would be closed in May, according to Rosa Quill.', 'Rosa Quill: The pier would be closed in May'],
		['in a headline', 'Pier to close in May, says Rosa Quill\n\nThe town is angry about it.', 'Rosa Quill: Pier to close in May'],
		[
			'over two coordinated clauses',
			'Rosa Quill said that the pier would be closed and that nobody had been asked.',
			'Rosa Quill: the pier would be closed and that nobody had been asked',
		],
		['up to a semicolon', 'Rosa Quill said the pier would be closed; the boats had left by then.', 'Rosa Quill: the pier would be closed'],
	] as const) {
		it(`a clause ${form} is found with its extent`, () => {
			assert.deepEqual(reports(text, WHO), [report]);
		});
	}

	it('what somebody rules out is not what they said', () => {
		assert.deepEqual(reports('Rosa Quill ruled out the closure that Tam Berrow had asked for.', WHO), []);
	});

	it('a report ends where another begins', () => {
		assert.deepEqual(reports('Rosa Quill said the pier "costs more than it earns," further saying that it would close.', WHO), [
			'Rosa Quill: the pier "costs more than it earns,"',
			'Rosa Quill: it would close',
		]);
	});

	it('how and where words in marks were said is no report', () => {
		assert.deepEqual(reports('"The pier is gone," Rosa Quill said on state television.', WHO), []);
		assert.deepEqual(reports('"The pier is gone," Rosa Quill said as the boats came in.', WHO), []);
	});

	it('what a participle adds is reported too', () => {
		const text = 'Rosa Quill said the pier would be closed in May, adding that the boats had to leave.';
		assert.deepEqual(reports(text, WHO), ['Rosa Quill: the pier would be closed in May', 'Rosa Quill: the boats had to leave']);
	});

	it('speech in marks is not reported speech as well', () => {
		assert.deepEqual(reports('Rosa Quill said, "The pier will be closed in May."', WHO), []);
		assert.deepEqual(reports('When the ferry came, "I was on the pier at last," Rosa Quill told the crew on Friday.', WHO), []);
	});

	for (const [act, text, report] of [
		['asked for', 'Rosa Quill asked the Port Council to close the pier.', 'Rosa Quill: the Port Council to close the pier'],
		['urged upon somebody', 'Rosa Quill urged the Port Council to close the pier.', 'Rosa Quill: the Port Council to close the pier'],
		[
			'charged',
			'Rosa Quill accused Tam Berrow of selling the boats, saying nobody had been asked.',
			'Rosa Quill: Tam Berrow of selling the boats',
		],
		['promised', 'Rosa Quill has promised to rebuild the pier.', 'Rosa Quill: to rebuild the pier'],
		['declined', 'Rosa Quill declined to comment.', 'Rosa Quill: to comment'],
		['refused', 'Rosa Quill refused to discuss the pier.', 'Rosa Quill: to discuss the pier'],
		['denounced', 'Rosa Quill denounced the sale of the pier.', 'Rosa Quill: the sale of the pier'],
		['blamed on somebody', 'Rosa Quill blamed the Port Council for the flood.', 'Rosa Quill: the Port Council for the flood'],
	] as const) {
		it(`what somebody ${act} is reported without a clause`, () => {
			assert.equal(reports(text, WHO)[0], report);
		});
	}

	it('what nobody has said yet, a call for something, a pledged vote and a fallen price report nothing', () => {
		assert.deepEqual(reports('Rosa Quill would accuse the Port Council of fraud.', WHO), []);
		assert.deepEqual(reports('Rosa Quill wants to accuse the Port Council of fraud.', WHO), []);
		assert.deepEqual(reports('Rosa Quill did not promise to rebuild the pier.', WHO), []);
		assert.deepEqual(reports('The delegates pledged to Tam Berrow left.', WHO), []);
		assert.deepEqual(reports('Rosa Quill refused to leave the pier.', WHO), []);
		assert.deepEqual(reports('Rosa Quill called for a ban on ferries.', WHO), []);
		assert.deepEqual(reports('Fares declined to $5 from $8.', WHO), []);
		assert.deepEqual(reports('Rosa Quill voted on his proposed budget in May.', WHO), []);
	});

	for (const [kind, text, report] of [
		['asks', 'Rosa Quill asked whether the pier would be closed.', 'Rosa Quill: whether the pier would be closed'],
		['asks somebody', 'Rosa Quill asked Tam Berrow why the boats had left.', 'Rosa Quill: why the boats had left'],
		['believes', 'Rosa Quill believes that the pier will be closed.', 'Rosa Quill: the pier will be closed'],
		['thinks', 'Rosa Quill thinks the pier is too old.', 'Rosa Quill: the pier is too old'],
		['is worried about', 'Rosa Quill is worried about the old pier.', 'Rosa Quill: the old pier'],
		['is convinced of', 'Rosa Quill is convinced that the pier will fall.', 'Rosa Quill: the pier will fall'],
		['describes as something', 'Rosa Quill described the sale as a mistake.', 'Rosa Quill: the sale as a mistake'],
		['voices by a noun', 'Rosa Quill voiced support for the sale of the pier.', 'Rosa Quill: the sale of the pier'],
	] as const) {
		it(`what somebody ${kind} is reported`, () => {
			assert.deepEqual(reports(text, WHO), [report]);
		});
	}

	it('a question is reported where nobody is said to have asked it', () => {
		assert.deepEqual(reports('Asked whether the pier would stay, Rosa Quill laughed.', WHO), ['nobody: whether the pier would stay']);
		assert.deepEqual(reports('Asked about the pier, Rosa Quill said that it would stay.', WHO).at(-1), 'Rosa Quill: it would stay');
	});

	it('what a document shows is reported, what a person shows is not', () => {
		assert.deepEqual(reports('A poll shows Tam Berrow ahead of everybody.', WHO), ['nobody: Tam Berrow ahead of everybody']);
		assert.deepEqual(reports('Rosa Quill shows Tam Berrow the boats.', WHO), []);
	});

	it('a headline reports what a person or a poll says behind a colon, and no topic', () => {
		assert.deepEqual(reports('Rosa Quill: a life\n\nThe town is angry.', WHO), []);
		assert.deepEqual(reports('The harbour: Pier must stay open\n\nThe town is angry.', WHO), []);
	});

	for (const [form, text, report] of [
		['between dashes', 'Rosa Quill — a teacher from the port — says the pier has moved.', 'the pier has moved'],
		['short for two words', "The news\n\nRosa Quill left. She's said the pier would be closed.", 'the pier would be closed'],
		['of a verb before words in marks', 'Rosa Quill praised the "old pier" and said the boats would leave.', 'the boats would leave'],
		['behind a title', 'According to Rosa Quill, the smell of fish has gone from the pier.', 'the smell of fish has gone from the pier'],
	] as const) {
		it(`a source ${form} speaks`, () => {
			assert.equal(
				reports(text, WHO)
					.at(-1)
					?.replace(/^[^:]*: /, ''),
				report,
			);
		});
	}

	it('another than the subject of what is said speaks behind it', () => {
		const [quote] = quotesOf('Tam Berrow, the mate, had left the pier before noon, the Port Council said.', WHO);
		assert.equal(quote?.speaker, 'Port Council');
	});

	it('whoever says it on a day is behind the comma, whatever stands behind its subject', () => {
		const [quote] = quotesOf('Four of the boats in the bay have sunk, the Port Council said on Friday.', WHO);
		assert.equal(quote?.speaker, 'Port Council');
	});

	it('what a court or an inquest heard was said there', () => {
		const found = reports('The pier was old, the inquest in Ost heard on Friday. The boat, the court heard, was older.', WHO);
		assert.deepEqual(
			found.map((report) => report.replace(/^.*: /, '')),
			['The pier was old', 'The boat | was older'],
		);
	});

	it('is the clause that the attribution stands in', () => {
		assert.deepEqual(reports('The council paid for work that, Rosa Quill says, was never done.', WHO), ['Rosa Quill: was never done']);
	});

	it('goes on with a second clause that has its own that', () => {
		assert.deepEqual(reports('Rosa Quill said the pier was old, and that the boats had been counted by a man from Ost.', WHO), [
			'Rosa Quill: the pier was old, and that the boats had been counted by a man from Ost',
		]);
	});

	it('a report in an aside ends with the aside', () => {
		assert.deepEqual(reports('Rosa Quill, who declined to comment, left the pier.', WHO), ['Rosa Quill: to comment']);
		assert.deepEqual(reports('The news of the day\n\nThe pier, which Rosa Quill said was unsafe, has been closed.', WHO), [
			'Rosa Quill: was unsafe',
		]);
		assert.deepEqual(reports('Nobody left: while Rosa Quill claimed that the pier was unsafe, the boats came in.', WHO), [
			'Rosa Quill: the pier was unsafe',
		]);
	});

	it('is none where an object of two words says nothing of what was said', () => {
		assert.deepEqual(reports('Rosa Quill rejected the charge. She discussed the matter.', WHO), []);
		assert.deepEqual(reports('Rosa Quill rejected the charge of theft.', WHO), ['Rosa Quill: the charge of theft']);
	});

	it('a call, an appeal and what is only possible report nothing', () => {
		assert.deepEqual(reports('Rosa Quill called on the Port Council to close the pier.', WHO), []);
		assert.deepEqual(reports('Rosa Quill repeated her call for the boats to leave the pier that was closed.', WHO), []);
		assert.deepEqual(reports('Rosa Quill asked for the boats to leave the pier that was closed.', WHO), []);
		assert.deepEqual(reports('It is harder than, say, a walk on the pier.', WHO), []);
	});

	it('words in marks inside a report are said by whoever it reports', () => {
		const [quote] = quotesOf('Rosa Quill accused Tam Berrow of "selling the boats" in May.', WHO).filter(({ kind }) => kind === 'partial');
		assert.deepEqual([quote?.speaker, quote?.cue], ['Rosa Quill', 'accused']);
	});

	it('is none where nothing stands behind the verb', () => {
		assert.deepEqual(quotesOf('Rosa Quill sent the letter we talked about', WHO), []);
		assert.deepEqual(quotesOf('Here is the letter that she talked about.', WHO), []);
	});

	it('a wish or a noun is no reported clause', () => {
		assert.deepEqual(reports('Rosa Quill wants to close the pier.', WHO), []);
		assert.deepEqual(reports('Rosa Quill announced a plan for the pier.', WHO), []);
		assert.deepEqual(reports('The reports of the Port Council were long.', WHO), []);
	});

	it('the cue and the source are those of the clause', () => {
		const [quote] = quotesOf('The boats, Tam Berrow added, would sink before the spring.', WHO);
		assert.deepEqual([quote?.kind, quote?.source, quote?.cue], ['indirect', 'Tam Berrow', 'added']);
	});

	it('ends before what happened meanwhile, also behind a verb that may be a participle', () => {
		const text = 'The flood left at least nine people dead, Rosa Quill said on Saturday, as boats searched the port.';
		assert.deepEqual(reports(text, WHO), ['Rosa Quill: The flood left at least nine people dead']);
		assert.deepEqual(reports('The fire left nine people dead, Rosa Quill said Saturday.', WHO), [
			'Rosa Quill: The fire left nine people dead',
		]);
	});
});

describe('what somebody is asked about', () => {
	it('is nothing that the words after the comma report', () => {
		const found = reports('Asked what she had said to the umpire, Rosa Quill smiled.', WHO);
		assert.ok(!found.some((report) => report.endsWith(': Rosa Quill smiled')), String(found));
	});
});

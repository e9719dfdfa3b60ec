import assert from 'node:assert/strict';
import { reports, said } from './said.js';

const WHO = {
	'Rosa Quill': 'person',
	Quill: 'Rosa Quill',
	'Tam Berrow': 'person',
	'Port Council': 'organization',
	'Harbour Post': 'organization',
};

describe('reported speech', () => {
	for (const [form, text, report] of [
		['behind that', 'Rosa Quill said that the pier would be closed in May.', 'Rosa Quill: the pier would be closed in May'],
		['without that', 'Rosa Quill said the pier would be closed in May.', 'Rosa Quill: the pier would be closed in May'],
		[
			'behind the person told',
			'Rosa Quill told the Harbour Post that the pier would be closed in May.',
			'Rosa Quill: the pier would be closed in May',
		],
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

	it('a report ends where another begins', () => {
		assert.deepEqual(reports('Rosa Quill said that she would take the case to court as she claims that nobody was asked.', WHO), [
			'Rosa Quill: she would take the case to court',
			'Rosa Quill: nobody was asked',
		]);
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

	it('a wish or a noun is no reported clause', () => {
		assert.deepEqual(reports('Rosa Quill wants to close the pier.', WHO), []);
		assert.deepEqual(reports('Rosa Quill announced a plan for the pier.', WHO), []);
		assert.deepEqual(reports('The reports of the Port Council were long.', WHO), []);
	});

	it('the cue and the source are those of the clause', () => {
		const [quote] = said('The boats, Tam Berrow added, would sink before the spring.', WHO);
		assert.deepEqual([quote?.kind, quote?.source, quote?.cue], ['indirect', 'Tam Berrow', 'added']);
	});
});

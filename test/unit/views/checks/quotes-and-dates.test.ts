import assert from 'node:assert/strict';
import { offsetOf, tagged } from '../tagged.js';
import { findings, fixed, marked } from './findings.js';

describe('a quote without a speaker', () => {
	const check = 'quote-without-speaker';

	it('is a whole sentence in marks that nobody is said to speak', () => {
		const article = tagged('It was quiet. <q1>“We will be back by the spring.”</q1> Then they left.', {});
		assert.deepEqual(marked(article, check), ['“We will be back by the spring.”']);
	});

	it('is not one with an unnamed source, a few words in marks, or one that the editor set', () => {
		const words = '<q1>“We will be back by the spring,”</q1> an aide said.';
		assert.deepEqual(marked(tagged(words, {}, { 1: { source: 'an aide' } }), check), []);
		assert.deepEqual(marked(tagged(words, {}, { 1: { by: 'editor' } }), check), []);
		assert.deepEqual(marked(tagged('He sang <q1>“Hey, ho.”</q1> again.', {}), check), []);
		assert.deepEqual(marked(tagged('The <q1>“plan to end all the plans”</q1> failed.', {}, { 1: { kind: 'partial' } }), check), []);
	});

	it('is not one whose attribution may stand in words that the engine could not read', () => {
		assert.deepEqual(marked(tagged('One of them went so far as to say, <q1>“We will be back by the spring.”</q1>', {}), check), []);
		assert.deepEqual(marked(tagged('It held a sign, <q1>“Where is the spring now?”</q1> in red.', {}), check), []);
		const named = tagged('It left [[Ana Roe|p1]] cold. <q1>“We will be back by the spring.”</q1>', { p1: { name: 'Ana Roe' } });
		assert.deepEqual(marked(named, check), []);
	});

	it('names those between whom it lies, each with the place where it stands', () => {
		const article = tagged(
			'[[Ana Roe|p1]] met [[Bo Lee|p2]]. <q1>“We will be back by the spring,”</q1> she said.',
			{ p1: { name: 'Ana Roe' }, p2: { name: 'Bo Lee' } },
			{ 1: { source: 'she', candidates: ['p2', 'p1'] } },
		);
		const [finding] = findings(article, check);
		assert.match(finding?.message ?? '', /Bo Lee or Ana Roe/);
		assert.deepEqual(
			finding?.evidence.map((proof) => article.text.slice(proof.start, proof.end)),
			['Bo Lee', 'Ana Roe'],
		);
	});
});

describe('a pronoun that speaks', () => {
	it('is clear where the candidates stand in two sentences', () => {
		const article = tagged(
			'[[Bo Lee|p2]] left. [[Ana Roe|p1]] stayed. <q1>“We will be back by the spring,”</q1> she said.',
			{ p1: { name: 'Ana Roe' }, p2: { name: 'Bo Lee' } },
			{ 1: { source: 'she', candidates: ['p1', 'p2'] } },
		);
		assert.deepEqual(marked(article, 'quote-without-speaker'), []);
	});
});

describe('marks that do not pair', () => {
	const check = 'unpaired-marks';
	const found = (text: string) => findings(tagged(text, {}), check);

	it('an opening mark that nothing closes can be closed at the end of its paragraph', () => {
		const text = 'She said: “We will go.\n\nThey went.';
		const [finding, ...more] = found(text);
		assert.ok(finding && more.length === 0);
		assert.equal(finding.start, offsetOf(text, '“'));
		assert.equal(fixed(text, finding.fixes[0]), 'She said: “We will go.”\n\nThey went.');
	});

	it('a quotation over paragraphs may open in each and close in the last, or open once', () => {
		assert.deepEqual(found('She said: “We will go.\n\n“We will stay.\n\n“We will see,” and left.'), []);
		assert.deepEqual(found('She said: "We will go.\n\n"We will stay.\n\n"We will see," and left.'), []);
		assert.deepEqual(found('She said: “We will go.\n\nWe will stay.” And left.'), []);
	});

	it('a quotation inside a quotation with the same marks balances', () => {
		assert.deepEqual(found('"He called it a "fine mess" and left," she said.'), []);
	});

	it('apostrophes, inches and feet are no quotation marks', () => {
		assert.deepEqual(found("The players' union of the '90s met a 6'2\" man. ‘Tis the season, y’all."), []);
	});

	it('a mark on the wrong side of a space is put right', () => {
		const text = 'He said that" there is no limit."';
		assert.equal(fixed(text, found(text)[0]?.fixes[0]), 'He said that "there is no limit."');
	});

	it('a straight mark that closes a curly one is made its partner', () => {
		const text = 'They said “we will go" and went.';
		assert.equal(fixed(text, found(text)[0]?.fixes[0]), 'They said “we will go” and went.');
	});

	it('a closing mark that nothing opens is pointed out', () => {
		assert.equal(found('We will go,” she said.').length, 1);
	});
});

describe('weekday and date', () => {
	const check = 'weekday-and-date';

	it('that disagree are pointed out; either can be changed', () => {
		const article = tagged('It opens on {{Friday, 5 January 2024|2024-01-05}} and ends on {{Sunday, 12 January 2024|2024-01-12}}.', {});
		const [finding, ...more] = findings(article, check);
		assert.equal(more.length, 0);
		assert.match(fixed(article.text, finding?.fixes[0]), /ends on Friday, 12 January 2024/);
		assert.match(fixed(article.text, finding?.fixes[1]), /ends on Sunday, 14 January 2024/);
	});

	it('are compared where they are two expressions side by side', () => {
		assert.equal(findings(tagged('It opens on {{Monday|2024-01-08}}, {{5 January 2024|2024-01-05}}.', {}), check).length, 1);
		assert.equal(findings(tagged('It opens on {{Monday|2024-01-08}}. {{5 January 2024|2024-01-05}} is past.', {}), check).length, 0);
	});

	it('without a year are fine where a neighbouring year fits', () => {
		const count = (day: string): number =>
			findings(tagged(`It opens on {{${day}, 5 January|2024-01-05}}.`, {}, {}, '2024-01-02'), check).length;
		assert.deepEqual(['Thursday', 'Tuesday'].map(count), [0, 1]);
	});

	it('without a year are fine in an article without a date, where the year is that of another day', () => {
		const words = 'She wrote on {{9 October 2024|2024-10-09}}. It opens on {{Thursday, 5 November|2024-11-05}}.';
		assert.equal(findings(tagged(words, {}), check).length, 0);
	});

	it('no number is offered where its ending would be wrong', () => {
		assert.equal(findings(tagged('It opens on {{Sunday, January 12th, 2024|2024-01-12}}.', {}), check)[0]?.fixes.length, 1);
	});
});

describe('a checked quote altered', () => {
	const check = 'checked-quote-altered';
	const checked = { by: 'ed', at: '2024-05-01T10:00:00Z', text: '“We won,”' };

	it('is shown with the checked words, which can be put back', () => {
		const article = tagged('<q1>“We lost,”</q1> she said.', {}, { 1: { checked } });
		const [finding] = findings(article, check);
		assert.ok(finding);
		for (const part of ['ed checked it on 2024-05-01', '“We won,”']) assert.ok(finding.message.includes(part), part);
		assert.equal(fixed(article.text, finding.fixes[0]), '“We won,” she said.');
		assert.equal(finding.fixes[0]?.edits[0]?.quoted, true);
	});

	it('is quiet while the words stand', () => {
		assert.deepEqual(marked(tagged('<q1>“We won,”</q1> she said.', {}, { 1: { checked } }), check), []);
	});
});

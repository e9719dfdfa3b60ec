import assert from 'node:assert/strict';
import { tagged } from '../tagged.js';
import { findings, fixed, marked } from './findings.js';

const ROE = { p1: { name: 'Ana Roe' } };

describe('a surname before its introduction', () => {
	const check = 'surname-before-introduction';

	it('is pointed out with the place of the full name, and can be changed to it', () => {
		const article = tagged('The harbour plan of [[Roe|p1]] failed yesterday. [[Ana Roe|p1]], the mayor, resigned.', ROE);
		const [finding] = findings(article, check);
		assert.ok(finding);
		assert.equal(article.text.slice(finding.evidence[0]?.start, finding.evidence[0]?.end), 'Ana Roe');
		assert.match(fixed(article.text, finding.fixes[0]), /^The harbour plan of Ana Roe failed/);
	});

	it('is fine after the full name, in a headline, or where the article has no full name', () => {
		assert.deepEqual(marked(tagged('On Tuesday [[Ana Roe|p1]] resigned as the mayor. [[Roe|p1]] is 60.', ROE), check), []);
		assert.deepEqual(marked(tagged('[[Roe|p1]] resigns over harbour\n\nOn Tuesday [[Ana Roe|p1]] resigned as the mayor.', ROE), check), []);
		assert.deepEqual(marked(tagged('The harbour plan of [[Roe|p1]] failed yesterday evening.', ROE), check), []);
	});

	it('is fine where forename and surname stand there, whatever longer form comes later', () => {
		const article = tagged('Everybody knew [[Ana Roe|p1]] from the harbour. [[Captain Ana Roe|p1]] resigned.', {
			p1: { name: 'Captain Ana Roe' },
		});
		assert.deepEqual(marked(article, check), []);
	});

	it('is fine in a quotation, which nobody may alter', () => {
		const article = tagged('<q1>“We like [[Roe|p1]] a lot,”</q1> they said of [[Ana Roe|p1]], the mayor.', ROE);
		assert.deepEqual(marked(article, check), []);
	});

	it('is fine in “the Roe plan”, which speaks of the plan', () => {
		assert.deepEqual(marked(tagged('They opposed the [[Roe|p1]] plan for years. [[Ana Roe|p1]] did not care.', ROE), check), []);
	});
});

describe('a name spelled two ways', () => {
	const check = 'name-spelled-two-ways';

	it('is pointed out at the rarer spelling; both ways are offered, for the frequent one may be wrong', () => {
		const article = tagged('[[Ivo Petrak|p1]] came. [[Petrak|p1]] left. [[Pertak|p1]]’s car stayed.', { p1: { name: 'Ivo Petrak' } });
		const [finding, ...more] = findings(article, check);
		assert.equal(more.length, 0);
		assert.equal(article.text.slice(finding?.start, finding?.end), 'Pertak');
		assert.equal(fixed(article.text, finding?.fixes[0]), 'Ivo Petrak came. Petrak left. Petrak’s car stayed.');
		assert.equal(fixed(article.text, finding?.fixes[1]), 'Ivo Pertak came. Pertak left. Pertak’s car stayed.');
	});

	it('finds an accent that is there once and missing once', () => {
		const article = tagged('[[Jan Wróbel|p1]] came. [[Wrobel|p1]] left.', { p1: { name: 'Jan Wróbel' } });
		assert.deepEqual(marked(article, check), ['Wrobel']);
	});

	it('finds a slip that made another entity of the same thing', () => {
		const article = tagged('They met in [[Karlshaven|g1]]. [[Karlshaven|g1]] is old. In [[Karlshavan|g2]] it rained.', {
			g1: { name: 'Karlshaven' },
			g2: { name: 'Karlshavan' },
		});
		assert.deepEqual(marked(article, check), ['Karlshavan']);
	});

	it('finds a misspelled surname that was taken for somebody else', () => {
		const article = tagged('[[Ivo Petrak|p1]] came. [[Petrak|p1]] left. [[Petark|p2]] stayed.', {
			p1: { name: 'Ivo Petrak' },
			p2: { name: 'Petark' },
		});
		assert.deepEqual(marked(article, check), ['Petark']);
	});

	it('finds a surname that lost a letter and was taken for an organization', () => {
		const article = tagged('[[Ivo Petranek|p1]] came. [[Petrnek|o1]] stayed.', { p1: { name: 'Ivo Petranek' }, o1: { name: 'Petrnek' } });
		assert.deepEqual(marked(article, check), ['Petrnek']);
	});

	it('takes plurals, other word forms, capitals and apostrophes for what they are', () => {
		const article = tagged(
			"[[Norbian|n1]] and [[Norbians|n1]]. [[NORBIA|g1]] [[Norbia|g1]]. [[O’Darra|p1]] [[O'Darra|p1]]. [[Progressive|n2]] [[Progressives|n2]].",
			{
				n1: { name: 'Norbian' },
				g1: { name: 'Norbia' },
				p1: { name: 'O’Darra' },
				n2: { name: 'Progressives' },
			},
		);
		assert.deepEqual(marked(article, check), []);
	});

	it('takes two people, two rivers and two numbers for two', () => {
		const article = tagged(
			'[[Antonio Calvero|p1]] and [[Antonia Calvero|p2]]. [[Saltrava|g1]] and [[Saltrada|g2]]. [[Mission Vela 11|e1]] and [[Mission Vela 12|e2]].',
			{
				p1: { name: 'Antonio Calvero' },
				p2: { name: 'Antonia Calvero' },
				g1: { name: 'Saltrava' },
				g2: { name: 'Saltrada' },
				e1: { name: 'Mission Vela 11' },
				e2: { name: 'Mission Vela 12' },
			},
		);
		assert.deepEqual(marked(article, check), []);
	});

	it('leaves a spelling alone that only a quotation uses', () => {
		const article = tagged('[[Ivo Petrak|p1]] came. <q1>“[[Pertak|p1]] lies,”</q1> it read.', { p1: { name: 'Ivo Petrak' } });
		assert.deepEqual(marked(article, check), []);
	});

	it('says which of its changes would alter a quotation', () => {
		const article = tagged('[[Ivo Petrak|p1]] came. [[Pertak|p1]] left. <q1>“[[Pertak|p1]] lies,”</q1> it read.', {
			p1: { name: 'Ivo Petrak' },
		});
		const fix = findings(article, check)[0]?.fixes.find((one) => one.title.includes('to “Petrak”'));
		assert.deepEqual(
			fix?.edits.map((edit) => edit.quoted),
			[false, true],
		);
	});
});

describe('a speaker never introduced', () => {
	const check = 'speaker-not-introduced';
	const quotes = { 1: { speaker: 'p1' } };

	it('is somebody who is quoted and of whom the article says nothing', () => {
		const article = tagged('<q1>“We knew it would come to this,”</q1> said [[Ana Roe|p1]]. Nobody else spoke.', ROE, quotes);
		assert.deepEqual(marked(article, check), ['Ana Roe']);
	});

	it('is nobody whose context is known, who is not quoted, or beside whose name stands what may describe them', () => {
		const known = { p1: { name: 'Ana Roe', context: 'mayor' } };
		assert.deepEqual(marked(tagged('<q1>“We knew it would come to this,”</q1> said [[Ana Roe|p1]].', known, quotes), check), []);
		assert.deepEqual(marked(tagged('At last they all went to see [[Ana Roe|p1]].', ROE), check), []);
		for (const described of [
			'said harbourmaster [[Ana Roe|p1]].',
			'said [[Ana Roe|p1]], who runs it.',
			'said [[Ana Roe|p1]] of the port.',
			'said [[Ana Roe|p1]], quoting [[Ana Roe|p1]]’s own rules.',
		]) {
			assert.deepEqual(marked(tagged(`<q1>“We knew it would come to this,”</q1> ${described}`, ROE, quotes), check), [], described);
		}
	});
});

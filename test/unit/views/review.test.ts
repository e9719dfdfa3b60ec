import assert from 'node:assert/strict';
import type { Correction, TickEvidence } from '../../../src/annotations.js';
import { anchorOf } from '../../../src/corrections/anchor.js';
import { withoutIgnored } from '../../../src/views/checks/ignored.js';
import { reviewOf } from '../../../src/views/review.js';
import { Statements } from '../../../src/views/statements.js';
import { offsetOf, tagged } from './tagged.js';

const STAMP = { by: 'ed', at: '2024-05-01T10:00:00Z' };

describe('how far an article is checked', () => {
	const { annotations, text, index } = tagged(
		'[[Ana Roe|p1]] said <q1>it was <q2>“late”</q2></q1>. <q3>“Go,”</q3> ((she|p1)) said.',
		{ p1: { name: 'Ana Roe' } },
		{
			1: { kind: 'indirect', speaker: 'p1' },
			2: { kind: 'partial', speaker: 'p1', checked: { ...STAMP, text: '“late”' } },
			3: { checked: { ...STAMP, text: '“Stay,”' } },
		},
	);

	it('names and quotes count, words inside a quote with it, pronouns not; what was altered is open again', () => {
		const { all, open } = reviewOf(annotations, text);
		assert.equal(all, 3);
		assert.deepEqual(
			open.map(({ start }) => start),
			[0, offsetOf(text, 'it was'), offsetOf(text, '“Go')],
		);
	});

	it('what was ticked against a source is open again when the source has changed', () => {
		const place = { file: 'a.txt', sha256: 'old', start: 0, end: 2, line: 1, words: 'Go' };
		const evidence: TickEvidence = { verdict: 'verbatim', substance: false, places: [place] };
		const ticked = tagged('<q1>“Go,”</q1> he said.', {}, { 1: { checked: { ...STAMP, text: '“Go,”', evidence } } });
		const openWith = (sha256: string): number =>
			reviewOf(ticked.annotations, ticked.text, [{ file: 'a.txt', state: 'read', sha256 }]).open.length;
		assert.deepEqual([openWith('old'), openWith('new')], [0, 1]);
	});

	it('a tick on words inside a quote ticks the whole of it, in one step', () => {
		const inner = annotations.quotes.find(({ id }) => id === 'q2');
		assert.ok(inner);
		const { statements } = new Statements({ text, index, corrections: [] }).tickQuote(inner, 'Ida');
		assert.deepEqual(
			statements.map((statement) => (statement.kind === 'checked' ? statement.text : '')),
			['it was “late”'],
		);
	});
});

describe('a tick on a quote that was held against its sources', () => {
	const evidence: TickEvidence = { verdict: 'verbatim', substance: false, places: [] };

	it('keeps the evidence, is made again where that is another one, and is taken away where it is the same', () => {
		const { text, index } = tagged('<q1>“So he left,”</q1> Roe said.');
		const [quote] = index.annotations.quotes;
		assert.ok(quote);
		const statements = new Statements({ text, index, corrections: [] });
		const tick = statements.tickQuote(quote, 'Ida', () => evidence).statements[0];
		assert.deepEqual(tick?.kind === 'checked' && tick.evidence, evidence);
		const ticked = { ...quote, checked: { by: 'Ida', at: STAMP.at, text: '“So he left,”', evidence } };
		assert.equal(statements.tickQuote(ticked, 'Ida', () => evidence).statements.length, 0);
		assert.equal(statements.tickQuote(ticked, 'Ida', () => ({ ...evidence, verdict: 'altered' })).statements.length, 1);
	});

	it('notes each source once', () => {
		const { text, index } = tagged('Nobody spoke.');
		const noted: Correction = { kind: 'source', id: 'c1', at: STAMP.at, file: 'sources/a.vtt' };
		const { statements } = new Statements({ text, index, corrections: [noted] }).addSources(['sources/a.vtt', 'b.txt', 'b.txt']);
		assert.deepEqual(statements, [{ kind: 'source', file: 'b.txt' }]);
	});
});

describe('a finding that an editor ignores', () => {
	it('is gone where it stands, with its reason in the correction, and no other', () => {
		const { text, index } = tagged('“So he left. “And stayed.');
		const places = [0, 13].map((start) => ({ start, end: start + 1 }));
		const found = places.map((place) => ({ check: 'unpaired-marks' as const, ...place, message: '', evidence: [], fixes: [] }));
		const [place] = places;
		assert.ok(place);
		const { statements } = new Statements({ text, index, corrections: [] }).ignore(place, 'unpaired-marks', 'a letter');
		assert.deepEqual(
			statements.map((statement) => (statement.kind === 'ignored' ? [statement.check, statement.reason] : [])),
			[['unpaired-marks', 'a letter']],
		);
		const corrections = statements.map((statement): Correction => ({ ...statement, id: 'c1', at: STAMP.at }));
		assert.deepEqual(withoutIgnored(found, corrections, text), found.slice(1));
		const other: Correction = { kind: 'ignored', id: 'c2', at: STAMP.at, check: 'weekday-and-date', anchors: [anchorOf(text, place)] };
		assert.deepEqual(withoutIgnored(found, [other], text), found);
	});

	it('is back once a quote that was accepted as edited reads otherwise', () => {
		const text = 'She said: “We will rebuild it,” and left.';
		const place = { start: 10, end: 31 };
		const found = [{ check: 'checked-quote-altered' as const, ...place, message: '', evidence: [], fixes: [] }];
		const accepted: Correction = {
			kind: 'ignored',
			id: 'c1',
			at: STAMP.at,
			check: 'checked-quote-altered',
			anchors: [anchorOf(text, place)],
			text: '“We will rebuild it,”',
		};
		assert.deepEqual(withoutIgnored(found, [accepted], text), []);
		assert.deepEqual(withoutIgnored(found, [accepted], text.replace('will', 'wilt')), found);
	});
});

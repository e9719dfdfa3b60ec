import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import type { Annotations } from '../../../src/annotations.js';
import { annotate } from '../../../src/engine/annotate.js';
import { Budget } from '../../../src/engine/util/budget.js';
import { annotationsToJson, parseAnnotations } from '../../../src/formats/json.js';
import { Assembly, type FromEngine, type ToEngine } from '../../../src/worker/protocol.js';
import { serve } from '../../../src/worker/serve.js';
import { anyText } from '../any-text/arbitraries.js';
import { assertSound } from '../any-text/check.js';
import { copydesk } from '../cli/copydesk.js';
import { shippedModel, shippedModelBytes } from '../shipped-model.js';

/** A clock that goes on by a second whenever it is looked at. */
function tickingClock(): () => number {
	let seconds = 0;
	return () => 1000 * seconds++;
}

const PARAGRAPHS = ['Anna Bergqvist', 'Per Ek', 'Maren Holt', 'Dwayne Oberlin', 'Edvard Brandal'].map(
	(name) => `${name}, the mayor of Lundby, said on Monday that the bridge would open. “It will hold,” ${name} said.`,
);
/** Long enough for sections of its own. */
const BOOK = Array.from({ length: 600 }, (_, at) => PARAGRAPHS[at % PARAGRAPHS.length] ?? '').join('\n\n');

/** Milliseconds that a text of a length may take. */
const limitOf = (length: number): number => Math.max(5000, length * 0.05);

describe('a reading that takes too long', function () {
	this.timeout(120_000);
	const model = shippedModel();

	it('is cut off by section: what comes before is read in full, what comes after plainly, and the answer says where', () => {
		let looks = 0;
		annotate(BOOK, { model, budget: new Budget(BOOK.length, [() => 0 * looks++]) });
		let time = 0;
		const step = limitOf(BOOK.length) / (0.9 * looks);
		const cut = annotate(BOOK, { model, budget: new Budget(BOOK.length, [() => (time += step)]) });
		const whole = annotate(BOOK, { model });
		const { readTo = 0 } = cut.article;
		assert.ok(readTo > 0 && readTo < BOOK.length, `${readTo}`);
		assertSound(BOOK, cut);
		const quotesUpTo = (annotations: Annotations, end: number): unknown[] =>
			annotations.quotes.filter(({ spans }) => (spans.at(-1)?.end ?? 0) <= end).map(({ spans, kind, rule }) => ({ spans, kind, rule }));
		assert.deepEqual(quotesUpTo(cut, readTo), quotesUpTo(whole, readTo));
		const after = cut.quotes.filter(({ spans }) => (spans[0]?.start ?? 0) > readTo);
		assert.deepEqual([...new Set(after.map(({ speaker }) => speaker))], [null]);
		assert.ok(cut.quotes.length < whole.quotes.length);
		assert.deepEqual(cut.structure, whole.structure);
	});

	it('keeps its structure where there was no time at all', () => {
		const { article, structure, mentions, quotes } = annotate(BOOK, { model, budget: new Budget(BOOK.length, []) });
		assert.equal(article.readTo, 0);
		assert.equal(structure?.blocks.length, 600);
		assert.deepEqual([mentions, quotes], [[], []]);
	});

	it('is sound wherever it is cut off', () => {
		fc.assert(
			fc.property(anyText, fc.nat({ max: 60 }), (text, looks) => {
				let left = looks;
				const annotations = annotate(text, { model, budget: new Budget(text.length, [() => (left-- > 0 ? 0 : Infinity)]) });
				assertSound(text, annotations);
				const read = parseAnnotations(annotationsToJson(annotations));
				assert.ok(read.ok, JSON.stringify(read));
				assert.deepEqual(read.value, annotations);
			}),
			{ numRuns: 60 },
		);
	});

	it('is that which every clock says has taken 50 microseconds a character, and five seconds', () => {
		const allows = (length: number, ...clocks: readonly number[]): boolean =>
			new Budget(
				length,
				clocks.map((time) => () => time),
			).allows(0);
		assert.equal(allows(1000, 5000), true);
		assert.equal(allows(1000, 5001), false);
		assert.equal(allows(1_000_000, 50_000), true);
		assert.equal(allows(1_000_000, 50_001), false);
		// A machine that is busy with other things, and a process with other threads.
		assert.equal(allows(1000, 60_000, 100), true);
		assert.equal(allows(1000, 100, 60_000), true);
	});

	it('gives the same bytes as one without bounds where it stays within them', () => {
		const budget = new Budget(BOOK.length, [() => 0]);
		assert.equal(JSON.stringify(annotate(BOOK, { model, budget })), JSON.stringify(annotate(BOOK, { model })));
	});

	it('leaves nothing to the next reading of the document, which is whole where there is time', () => {
		const answers: Annotations[] = [];
		let assembly = new Assembly();
		let receive: (message: ToEngine) => void = () => undefined;
		const post = (message: FromEngine): void => {
			if (message.kind === 'part') assembly.add(message.part);
			if (message.kind === 'part') receive({ kind: 'next', id: message.id });
			if (message.kind !== 'done') return;
			answers.push(assembly.result());
			assembly = new Assembly();
		};
		const clocks = [tickingClock(), (): number => 0];
		const listen = (listener: (message: ToEngine) => void): void => {
			receive = listener;
		};
		serve({ post, listen }, shippedModelBytes, (length) => new Budget(length, [clocks.shift() ?? ((): number => 0)]));
		const text = PARAGRAPHS.join('\n\n');
		receive({ kind: 'annotate', id: 1, request: { text, document: 'a' } });
		receive({ kind: 'annotate', id: 2, request: { text, document: 'a' } });
		assert.ok((answers[0]?.article.readTo ?? text.length) < text.length);
		assert.equal(JSON.stringify(answers[1]), JSON.stringify(annotate(text, { model })));
	});

	it('is reported by the command line, for files and for lines of JSON', async () => {
		const folder = mkdtempSync(join(tmpdir(), 'copydesk-budget-'));
		try {
			const path = join(folder, 'a.txt');
			writeFileSync(path, 'Ann Low said no.');
			const spent = new Budget(0, []);
			const file = await copydesk(['annotate', path], '', {}, { budget: spent });
			assert.deepEqual(
				[file.code, file.err],
				[0, 'copydesk: a.txt: reading took too long; names and quotes were sought up to character 0 of 16\n'],
			);
			const lines = await copydesk(['annotate', '--jsonl'], '{"text":"Ann Low said no."}\n', {}, { budget: spent });
			assert.match(lines.err, /^copydesk: line 1: reading took too long; /);
			assert.equal((JSON.parse(lines.out) as Annotations).article.readTo, 0);
		} finally {
			rmSync(folder, { recursive: true });
		}
	});
});

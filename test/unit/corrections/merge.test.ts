import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Correction } from '../../../src/annotations.js';
import { anchorOf, anchorsOf } from '../../../src/corrections/anchor.js';
import { merged } from '../../../src/corrections/merge.js';
import { reanchored } from '../../../src/corrections/reanchor.js';
import { compacted, joinedWith } from '../../../src/corrections/subject.js';
import { readSidecar, writeSidecar } from '../../../src/formats/sidecar.js';
import { articleText, correctionsIn } from './arbitraries.js';

const TEXT = 'Mara Quill chairs the council of Lower Brann. Jordan Vane opposes the wall, and so does the harbour master, Ole Brann.';
const anchor = (words: string) => anchorOf(TEXT, { start: TEXT.indexOf(words), end: TEXT.indexOf(words) + words.length });
const context = (id: string, words: string, text: string, second = 0): Extract<Correction, { kind: 'context' }> => ({
	kind: 'context',
	id,
	at: `2026-03-01T10:00:0${second}.000Z`,
	anchor: anchor(words),
	context: text,
});
const ids = (corrections: readonly Correction[]): string[] => corrections.map(({ id }) => id);

describe('merging two editions of the corrections', () => {
	const old = context('a', 'Mara Quill', 'chair');

	it('keeps what either side added', () => {
		const { corrections, conflicts } = merged(
			[old],
			[old, context('b', 'Jordan Vane', 'fisherman', 1)],
			[old, context('c', 'Ole Brann', 'master', 2)],
		);
		assert.deepEqual(ids(corrections), ['a', 'b', 'c']);
		assert.deepEqual(conflicts, []);
	});

	it('lets go what either side took out', () => {
		assert.deepEqual(ids(merged([old], [], [old]).corrections), []);
		assert.deepEqual(ids(merged([old], [old], []).corrections), []);
	});

	it('asks where both said different things of the same, and not where they said the same', () => {
		const mine = context('b', 'Jordan Vane', 'fisherman', 1);
		const theirs = context('c', 'Jordan Vane', 'poacher', 2);
		const { corrections, conflicts } = merged([old], [old, mine], [old, theirs]);
		assert.deepEqual(ids(corrections), ['a']);
		assert.deepEqual(conflicts, [{ mine, theirs }]);
		const agreed = merged([], [mine], [{ ...theirs, context: 'fisherman' }]);
		assert.deepEqual([ids(agreed.corrections), agreed.conflicts], [['b'], []]);
	});

	it('keeps the sources of either side, the same file once, and lets go what either took out', () => {
		const source = (id: string, file: string): Correction => ({ kind: 'source', id, at: '2026-03-01T10:00:00.000Z', file });
		const [vane, quill] = [source('v', 'sources/vane.vtt'), source('q', 'sources/quill.txt')];
		const { corrections, conflicts } = merged([], [vane], [source('w', 'sources/vane.vtt'), quill]);
		assert.deepEqual([ids(corrections), conflicts], [['q', 'v'], []]);
		assert.deepEqual(ids(merged([vane, quill], [vane], [vane, quill]).corrections), ['v']);
	});

	it('takes over what somebody changed in the file by hand, though the place has moved here meanwhile', () => {
		const moved = { ...old, anchor: { ...old.anchor, start: old.anchor.start + 4, end: old.anchor.end + 4 } };
		const [survivor] = merged([old], [moved], [{ ...old, context: 'chairwoman' }]).corrections;
		assert(survivor?.kind === 'context');
		assert.equal(survivor.context, 'chairwoman');
	});

	it('gives the same whichever side it begins from', () => {
		const editions = articleText.chain((text) =>
			fc.tuple(correctionsIn(text, 'a'), correctionsIn(text, 'b'), correctionsIn(text, 'c'), fc.nat(), fc.nat()),
		);
		fc.assert(
			fc.property(editions, ([base, more, others, skip, pass]) => {
				const mine = [...base.filter((_, index) => index !== skip % 9), ...more];
				const theirs = [...base.filter((_, index) => index !== pass % 9), ...others];
				const one = merged(base, mine, theirs);
				const other = merged(base, theirs, mine);
				assert.deepEqual(one.corrections, other.corrections);
				assert.deepEqual(
					one.conflicts.map(({ mine: a, theirs: b }) => [a.id, b.id].sort()).sort(),
					other.conflicts.map(({ mine: a, theirs: b }) => [a.id, b.id].sort()).sort(),
				);
			}),
		);
	});

	it('changes nothing when only one side has changed', () => {
		fc.assert(
			fc.property(
				articleText.chain((text) => fc.tuple(correctionsIn(text, 'a'), correctionsIn(text, 'b'))),
				([base, mine]) => {
					assert.deepEqual(new Set(ids(merged(base, mine, base).corrections)), new Set(ids(mine)));
					assert.deepEqual(new Set(ids(merged(base, base, base).corrections)), new Set(ids(base)));
				},
			),
		);
	});
});

describe('what was said twice', () => {
	it('is kept once: the last word on each subject', () => {
		const first = context('a', 'Mara Quill', 'chair');
		const second = context('b', 'Mara Quill', 'chairwoman', 1);
		assert.deepEqual(ids(compacted([second, first])), ['b']);
	});

	it('keeps a type and a refusal of the same name from standing side by side', () => {
		const name: Correction = { kind: 'name', type: 'person', anchor: anchor('Ole Brann'), id: 'a', at: '2026-03-01T10:00:00.000Z' };
		const none: Correction = { kind: 'not-a-name', anchor: anchor('Ole Brann'), id: 'b', at: '2026-03-01T10:00:01.000Z' };
		assert.deepEqual(ids(compacted([name, none])), ['b']);
	});

	it('is kept once also where only what is new is compared with the rest', () => {
		// A short text, so that many are about the same.
		const text = 'Mara Quill said the wall.';
		fc.assert(
			fc.property(correctionsIn(text, 'a'), correctionsIn(text, 'b'), (present, further) => {
				const { corrections, dropped } = joinedWith(compacted(present), further);
				assert.deepEqual(corrections, compacted([...compacted(present), ...further]));
				assert.deepEqual(ids(dropped).sort(), ids([...compacted(present), ...further].filter((one) => !corrections.includes(one))).sort());
			}),
			{ numRuns: 500 },
		);
	});
});

describe('corrections brought to a changed text', () => {
	it('stay byte for byte the same where the text is', () => {
		fc.assert(
			fc.property(
				articleText.chain((text) => fc.tuple(fc.constant(text), correctionsIn(text))),
				([text, corrections]) => {
					const { held, orphans } = reanchored(text, corrections);
					assert.deepEqual(held, corrections);
					assert.deepEqual(orphans, []);
				},
			),
		);
	});

	it('that are about words hold as long as the words stand anywhere', () => {
		const words: Correction = { kind: 'not-a-name', scope: 'words', anchor: anchor('Brann'), id: 'a', at: '2026-03-01T10:00:00.000Z' };
		const { held } = reanchored('Nobody knows where Brann is.', [words]);
		assert.deepEqual(
			held.flatMap(anchorsOf).map(({ start }) => start),
			[19],
		);
		assert.equal(reanchored('Nobody knows.', [words]).orphans.length, 1);
	});

	it('are orphans with suggestions where they are lost', () => {
		const { held, orphans } = reanchored('Somebody called Jordan Vane is in favour of everything.', [
			context('a', 'Jordan Vane', 'fisherman'),
		]);
		assert.deepEqual(held, []);
		assert.deepEqual(orphans[0]?.candidates, [{ start: 16, end: 27 }]);
	});
});

describe('the file of corrections', () => {
	it('reads back what it wrote, and writes the same bytes for it', () => {
		fc.assert(
			fc.property(
				articleText.chain((text) => fc.tuple(fc.constant(text), correctionsIn(text))),
				([text, corrections]) => {
					const json = writeSidecar(corrections, { file: 'wall.txt', length: text.length });
					const read = readSidecar(json);
					assert(read.ok);
					assert.deepEqual(new Set(read.sidecar.corrections), new Set(corrections));
					assert.equal(writeSidecar(read.sidecar.corrections, { file: 'wall.txt', length: text.length }, read.sidecar.document), json);
				},
			),
		);
	});

	it('shows one more correction as one more line', () => {
		const [one, two] = [context('a', 'Mara Quill', 'chair'), context('b', 'Ole Brann', 'harbour master', 1)];
		const lines = (corrections: Correction[]): string[] => writeSidecar(corrections, { length: TEXT.length }).split('\n');
		const before = new Set(lines([one]).map((line) => line.replace(/,$/, '')));
		assert.equal(lines([one, two]).filter((line) => !before.has(line.replace(/,$/, ''))).length, 1);
	});

	it('that is cut anywhere is reported as broken, with the place, and never read as less', () => {
		const json = writeSidecar([context('a', 'Mara Quill', 'chair')], { file: 'wall.txt', length: TEXT.length });
		for (let length = 0; length < json.length - 1; length++) {
			const read = readSidecar(json.slice(0, length));
			assert(!read.ok && read.reason === 'corrupt', `cut at ${length}`);
			assert(read.problems.every(({ line, column }) => line >= 1 && column >= 1));
			assert(read.problems.length > 0);
		}
	});

	it('of a newer version is told apart from a broken one', () => {
		const json = writeSidecar([], { length: 0 }).replace('"version": 1', '"version": 2');
		const read = readSidecar(json);
		assert(!read.ok && read.reason === 'newer');
		assert.deepEqual(
			read.problems.map(({ line }) => line),
			[3],
		);
	});

	it('of a newer version is told apart also where it is damaged behind that', () => {
		const json = writeSidecar([context('a', 'Mara Quill', 'chair')], { length: 0 }).replace('"version": 1', '"version": 2');
		const read = readSidecar(json.slice(0, -30));
		assert(!read.ok && read.reason === 'newer');
	});

	it('is read the same however somebody has laid it out again', () => {
		const json = writeSidecar([context('a', 'Mara Quill', 'chair'), context('b', 'Ole Brann', 'harbour master', 1)], {
			length: TEXT.length,
		});
		for (const other of [JSON.stringify(JSON.parse(json)), JSON.stringify(JSON.parse(json), null, 4), json.replaceAll('\n', '\r\n')]) {
			assert.deepEqual(readSidecar(other), readSidecar(json));
		}
	});

	it('tells each correction that is not understood, with its line', () => {
		const json = writeSidecar([context('a', 'Mara Quill', 'chair'), context('b', 'Ole Brann', 'harbour master', 1)], {
			length: TEXT.length,
		});
		const read = readSidecar(json.replaceAll('"kind": "context"', '"kind": "colour"'));
		assert(!read.ok && read.reason === 'corrupt');
		const lines = json.split('\n').flatMap((line, at) => (line.includes('"context"') ? [at + 1] : []));
		assert.deepEqual(
			read.problems.map(({ line }) => line),
			lines,
		);
		assert.match(read.problems[0]?.message ?? '', /^corrections\.0\.kind: /);
	});

	it('keeps fields that it does not know', () => {
		const json = writeSidecar([context('a', 'Mara Quill', 'chair')], { length: 0 }).replace(
			'"version": 1,',
			'"version": 1,\n\t"desk": "night",',
		);
		const read = readSidecar(json.replace('"kind": "context"', '"kind": "context", "colour": "red"'));
		assert(read.ok);
		const again = writeSidecar(read.sidecar.corrections, { length: 0 }, read.sidecar.document);
		assert(again.includes('"desk": "night"') && again.includes('"colour": "red"'));
	});
});

import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Annotations, Correction, Mention } from '../../../src/annotations.js';
import { anchorOf } from '../../../src/corrections/anchor.js';
import { differing, rebuilding, type Kind } from '../../../src/worker/difference.js';
import { CORRECTIONS, KINDS, LIST_NAMES, listsOf, withLists } from '../../../src/worker/kinds.js';
import { Assembly, partsOf } from '../../../src/worker/protocol.js';
import { annotationsAfterEdit } from '../../../src/views/typing.js';
import { anyAnnotations } from '../formats/any-annotations.js';
import { EMPTY } from './empty.js';

describe('what has changed in a list', function () {
	this.timeout(60_000);

	it('makes of the old list the new one, whatever the two are and whatever is on show', () => {
		fc.assert(
			fc.property(grown, grown, grown, (before, after, shown) => {
				for (const list of LIST_NAMES) {
					const kind = KINDS[list] as Kind<unknown>;
					assert.deepEqual(sent(listsOf(before)[list], listsOf(after)[list], kind, listsOf(shown)[list]), listsOf(after)[list]);
				}
				assert.deepEqual(sent(before.corrections, after.corrections, CORRECTIONS), after.corrections);
			}),
			{ numRuns: 500 },
		);
	});

	it('makes the new list of one that it has grown out of', () => {
		fc.assert(
			fc.property(grown, fc.array(change, { maxLength: 4 }), grown, (before, changes, other) => {
				const after = changes.reduce<Lists>((lists, how) => changed(lists, how, other), before);
				for (const list of LIST_NAMES) {
					const kind = KINDS[list] as Kind<unknown>;
					assert.deepEqual(sent(listsOf(before)[list], listsOf(after)[list], kind), listsOf(after)[list]);
				}
				assert.deepEqual(sent(before.corrections, after.corrections, CORRECTIONS), after.corrections);
			}),
			{ numRuns: 500 },
		);
	});

	it('is small where something was typed into a book: nothing that only moved is sent', () => {
		const before = mentions(5000, 0);
		const after = mentions(5000, 3);
		after.splice(2000, 0, { ...mention(2000), text: 'Eva', entity: 'e51' });
		const renumbered = after.map((item, at) => ({ ...item, id: `m${at + 1}` }));
		const { difference, added } = differing(before, renumbered, KINDS.mentions);
		assert.equal(added.length, 1);
		const numbers = difference.runs.length + difference.own.length + difference.other.length + difference.places.length;
		assert.ok(numbers < 40, `${numbers} numbers`);
		assert.deepEqual(rebuilding(before, { difference, added }, KINDS.mentions), renumbered);
	});

	it('leaves what did not change the very same objects, and takes what moved from what is on show', () => {
		const text = 'Ada left. '.repeat(300);
		const before = { ...EMPTY, mentions: mentions(300, 0), article: { length: text.length, date: null } };
		const shown = annotationsAfterEdit(before, [{ offset: 1005, length: 0, text: 'now ' }]);
		const after = { ...before, mentions: mentions(300, 0).map((item) => (item.start > 1001 ? moved(item, 4) : item)) };
		const assembly = new Assembly();
		for (const part of structuredClone([...partsOf(after, before)])) assembly.add(part);
		const result = assembly.result(before, shown);
		assert.deepEqual(result, after);
		assert.equal(result.mentions[5], before.mentions[5]);
		assert.equal(result.mentions[250], shown.mentions[250]);
	});

	it('of thousands of corrections is small when one types before them all, and when one of them is taken back', () => {
		const text = 'Ada left. '.repeat(3000);
		const before = Array.from({ length: 3000 }, (_, at) => correction(text, at));
		const typed = differing(
			before,
			before.map((one) => shifted(one, 7)),
			CORRECTIONS,
		);
		assert.equal(typed.added.length, 0);
		assert.deepEqual([...typed.difference.places], [6000, 7]);
		const undone = differing(before, before.toSpliced(1500, 1), CORRECTIONS);
		assert.equal(undone.added.length, 0);
	});
});

type Lists = Annotations & { readonly corrections: readonly Correction[] };

/** Longer lists than those of one document, half of them with ids as the engine gives them. */
const grown: fc.Arbitrary<Lists> = fc
	.tuple(fc.array(anyAnnotations, { minLength: 1, maxLength: 4 }), fc.boolean())
	.map(([all, numbered]) => {
		const entities = all.flatMap((one) => one.entities);
		const [mentions, quotes] = [all.flatMap((one) => one.mentions), all.flatMap((one) => one.quotes)];
		const [first] = all;
		return {
			...(first ?? EMPTY),
			entities: numbered ? entities.map((item, at) => ({ ...item, id: `e${at + 1}` })) : entities,
			mentions: numbered ? mentions.map((item, at) => ({ ...item, id: `m${at + 1}`, entity: `e${(at % 3) + 1}` })) : mentions,
			quotes: numbered ? quotes.map((item, at) => ({ ...item, id: `q${at + 1}`, speaker: at % 2 ? `e${at}` : null })) : quotes,
			dates: all.flatMap((one) => one.dates),
			corrections: all.flatMap((one) => one.corrections ?? []),
		};
	});

const change = fc.record({
	how: fc.constantFrom('moved', 'renumbered', 'dropped', 'inserted'),
	from: fc.nat({ max: 8 }),
	by: fc.integer({ min: -50, max: 50 }),
});

function changed(lists: Lists, { how, from, by }: { how: string; from: number; by: number }, other: Lists): Lists {
	const each = <T>(items: readonly T[], others: readonly T[], kind: Kind<T>): readonly T[] => {
		if (how === 'dropped') return items.toSpliced(from, 1);
		if (how === 'inserted') return items.toSpliced(from, 0, ...others.slice(0, 2));
		const id = (own: string): string => (how === 'renumbered' && /^[emq]\d{1,6}$/.test(own) ? `${own[0]}${Number(own.slice(1)) + 1}` : own);
		const place = (offset: number): number => (how === 'moved' ? offset + by : offset);
		return items.map((item, at) => (at < from ? item : kind.renumbered(item, { own: id, other: id, place })));
	};
	const [old, others] = [listsOf(lists), listsOf(other)];
	return {
		...withLists(lists, {
			entities: each(old.entities, others.entities, KINDS.entities),
			mentions: each(old.mentions, others.mentions, KINDS.mentions),
			quotes: each(old.quotes, others.quotes, KINDS.quotes),
			dates: each(old.dates, others.dates, KINDS.dates),
			blocks: each(old.blocks, others.blocks, KINDS.blocks),
		}),
		corrections: each(lists.corrections, other.corrections, CORRECTIONS),
	};
}

/** What the other side makes of the difference, all of it copied on the way. */
function sent<T>(before: readonly T[], after: readonly T[], kind: Kind<T>, shown?: readonly T[]): readonly T[] {
	return rebuilding(structuredClone(before), structuredClone(differing(before, after, kind)), kind, shown);
}

function mention(at: number, by = 0): Mention {
	const start = at * 10 + by;
	return {
		id: `m${at + 1}`,
		entity: `e${(at % 50) + 1}`,
		start,
		end: start + 3,
		text: 'Ada',
		form: 'name',
		confidence: (at % 97) / 100,
		by: 'engine',
	};
}

function mentions(count: number, by: number): Mention[] {
	return Array.from({ length: count }, (_, at) => mention(at, by));
}

function moved(item: Mention, by: number): Mention {
	return { ...item, start: item.start + by, end: item.end + by };
}

function correction(text: string, at: number): Correction & { readonly kind: 'context' } {
	const anchor = anchorOf(text, { start: at * 10, end: at * 10 + 3 });
	return { kind: 'context', anchor, context: 'clerk', id: `c${at}`, at: '2026-01-01T00:00:00.000Z' };
}

function shifted(one: Correction & { readonly kind: 'context' }, by: number): Correction {
	return { ...one, anchor: { ...one.anchor, start: one.anchor.start + by, end: one.anchor.end + by } };
}

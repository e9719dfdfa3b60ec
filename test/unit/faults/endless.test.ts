import assert from 'node:assert/strict';
import { annotate } from '../../../src/engine/annotate.js';
import { readArticle } from '../../../src/engine/document/article.js';
import { sectionsOf } from '../../../src/engine/sections/cut.js';
import { frameOf } from '../../../src/engine/syntax/units.js';
import type { Span } from '../../../src/annotations.js';
import { assertSound } from '../any-text/check.js';
import { shippedModel } from '../shipped-model.js';

const UNITS = ['Smith ', 'Ministry of the ', 'Bank ', 'Anna Bergqvist ', 'Royal ', 'Storm-', 'the Great ', 'Aa', 'A.', 'Smith’'];
const FRAMES = [
	['', ''],
	['The ', ' said on Monday.'],
	['“', '”'],
	['President ', ' said “no”.'],
	['Ann Roe, ', ', said “no”.'],
	['Ann Roe said ', '.'],
	['Ann Roe is a ', '.'],
] as const;
const lengthOf = ({ start, end }: Span): number => end - start;
const longest = (lengths: readonly number[]): number => lengths.reduce((most, length) => Math.max(most, length), 0);

describe('words without end', function () {
	this.timeout(120_000);
	const model = shippedModel();
	for (const unit of UNITS) {
		it(`${JSON.stringify(unit)} again and again makes no endless name, description or source`, () => {
			for (const [before, after] of FRAMES) {
				const text = before + unit.repeat(3000 / unit.length) + after;
				const { mentions, entities, quotes } = annotate(text, { model });
				assert.ok(longest(mentions.map(lengthOf)) <= 300);
				assert.ok(longest(entities.map(({ name, context }) => name.length + (context?.length ?? 0))) <= 600);
				assert.ok(longest(quotes.map(({ source }) => (source ? lengthOf(source) : 0))) <= 300);
			}
		});
	}

	it('in marks, they make no endless quote or block', () => {
		const text = `“${'Storm '.repeat(20_000)}” said Ann Roe.`;
		const annotations = annotate(text, { model });
		assertSound(text, annotations);
		assert.ok(longest(annotations.mentions.map(lengthOf)) <= 300);
		assert.ok(longest(annotations.quotes.flatMap(({ spans }) => spans.map(lengthOf))) <= 50_000);
		assert.ok(longest(annotations.structure?.blocks.map(lengthOf) ?? []) <= 32_000);
	});

	it('a text without line breaks is cut between sentences, and its sections have a longest length', () => {
		const sentence = 'Mayor Anna Bergqvist of Lundby said on Monday that “the bridge will open in March” in Sweden.';
		const article = readArticle(`${sentence} `.repeat(1600));
		for (const { start, end } of article.paragraphs) assert.ok(article.text.slice(start, end).split(`${sentence} `).join('') === sentence);
		const sections = sectionsOf(article, []);
		assert.ok(sections.length > 2);
		for (const { from, to } of sections)
			assert.ok((article.paragraphs[to - 1]?.end ?? 0) - (article.paragraphs[from]?.start ?? 0) <= 48_000 + 32_000);
	});

	it('a sentence without end is read in pieces that have all its words', () => {
		const article = readArticle('“No,” said the mayor ) '.repeat(2000));
		const { sentences, units } = frameOf({ article, names: [] }, []);
		assert.equal(longest(sentences.map(({ from, to }) => to - from)), 256);
		assert.deepEqual(
			sentences.map(({ from }) => from),
			[0, ...sentences.map(({ to }) => to)].slice(0, -1),
		);
		assert.equal(sentences.at(-1)?.to, units.length);
	});

	it('a name of some length is found', () => {
		const name = 'Convention on the Conservation of Migratory Species of Wild Animals';
		const { mentions } = annotate(`Norland signed the ${name} on Monday.`, { model });
		assert.ok(mentions.some(({ text }) => text.includes('Convention')));
	});
});

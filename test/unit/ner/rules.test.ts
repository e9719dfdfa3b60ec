import assert from 'node:assert/strict';
import { ENTITY_TYPES } from '../../../src/annotations.js';
import { readArticle } from '../../../src/engine/document/article.js';
import { tokenRange } from '../../../src/engine/document/lookup.js';
import { NAME_RULES } from '../../../src/engine/ner/rules/all-rules.js';
import { DocumentFacts, factsOf } from '../../../src/engine/ner/document-facts.js';
import { RuleRunner } from '../../../src/engine/ner/rules/run-rules.js';
import { TokenReader } from '../../../src/engine/ner/token-reader.js';
import type { Name } from '../../../src/engine/ner/name.js';
import { shippedModel } from '../shipped-model.js';

const MARK = /\[([^|[\]]+)\|(\w+)\]/g;
/** Confidence of names in examples: enough to lend surnames, and less than that of any rule. */
const CONFIDENCE = 0.9;

/** The text of an example, and the names marked in it. */
function marked(example: string): { text: string; names: Omit<Name, 'from' | 'to'>[] } {
	const names: Omit<Name, 'from' | 'to'>[] = [];
	let text = '';
	let last = 0;
	for (const match of example.matchAll(MARK)) {
		text += example.slice(last, match.index);
		const [all, words = '', type] = match;
		const entityType = ENTITY_TYPES.find((one) => one === type);
		if (!entityType) throw new Error(`${example}: no type ${type ?? ''}`);
		names.push({ start: text.length, end: text.length + words.length, type: entityType, confidence: CONFIDENCE, rules: ['model'] });
		text += words;
		last = match.index + all.length;
	}
	return { text: text + example.slice(last), names };
}

/** The names of a marked-up text after one rule, marked up. */
function after(id: string, before: string): string {
	const { text, names } = marked(before);
	const article = readArticle(text);
	const tokens = new TokenReader(article, shippedModel());
	const found = names.map((name): Name => ({ ...name, ...tokenRange(article, name) }));
	const facts = new DocumentFacts();
	const runner = new RuleRunner(() => 1);
	const others = new Set(NAME_RULES.map((rule) => rule.id).filter((other) => other !== id));
	const within = (paragraph: { from: number; to: number }): Name[] =>
		found.filter(({ from }) => from >= paragraph.from && from < paragraph.to);
	facts.update(article.paragraphs.map((paragraph) => factsOf(within(paragraph), tokens, paragraph)));
	const left = article.paragraphs.flatMap((paragraph) => runner.run(within(paragraph), tokens, facts, paragraph, others));
	let result = '';
	let at = 0;
	for (const { start, end, type } of left) {
		result += `${text.slice(at, start)}[${text.slice(start, end)}|${type}]`;
		at = end;
	}
	return result + text.slice(at);
}

describe('rules after the tagger', () => {
	for (const { id, examples } of NAME_RULES) {
		for (const [before, expected] of examples) {
			it(`${id}: ${before}`, () => {
				assert.equal(after(id, before), expected);
			});
		}
	}

	it('each have an example that they change and one that they do not', () => {
		for (const { id, examples } of NAME_RULES) {
			const unchanged = examples.filter(([before, expected]) => before === expected).length;
			assert.ok(unchanged > 0 && unchanged < examples.length, id);
		}
	});

	it('have names of their own', () => {
		assert.equal(new Set(NAME_RULES.map(({ id }) => id)).size, NAME_RULES.length);
	});

	it('say in a name who found it and what changed it', () => {
		const { text, names } = marked('They asked [Morgan Stanley|person] again.');
		const article = readArticle(text);
		const [paragraph] = article.paragraphs;
		assert.ok(paragraph);
		const found = names.map((name): Name => ({ ...name, ...tokenRange(article, name) }));
		const [name] = new RuleRunner().run(found, new TokenReader(article, shippedModel()), new DocumentFacts(), paragraph);
		assert.deepEqual(name?.rules, ['model', 'retype-listed']);
	});
});

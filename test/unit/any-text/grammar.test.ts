import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import fc from 'fast-check';
import { checkSync } from 'recheck';
import type { IGrammar } from 'vscode-textmate';
import { anyText } from './arbitraries.js';
import { NASTY_TEXTS } from './nasty-texts.js';

/** Both are bundles of CommonJS whose exports an import does not see. */
const require = createRequire(import.meta.url);
const oniguruma = require('vscode-oniguruma') as typeof import('vscode-oniguruma');
const textmate = require('vscode-textmate') as typeof import('vscode-textmate');

const SOURCE = new URL('../../../syntaxes/news.tmLanguage.json', import.meta.url);

/** The grammar as VS Code runs it. */
async function newsGrammar(): Promise<IGrammar> {
	const wasm = readFileSync(require.resolve('vscode-oniguruma/release/onig.wasm'));
	await oniguruma.loadWASM(wasm.buffer.slice(wasm.byteOffset, wasm.byteOffset + wasm.byteLength));
	const registry = new textmate.Registry({
		onigLib: Promise.resolve({
			createOnigScanner: (patterns) => new oniguruma.OnigScanner(patterns),
			createOnigString: (text) => new oniguruma.OnigString(text),
		}),
		loadGrammar: () => Promise.resolve(textmate.parseRawGrammar(readFileSync(SOURCE, 'utf8'), 'news.tmLanguage.json')),
	});
	const grammar = await registry.loadGrammar('text.news');
	assert.ok(grammar);
	return grammar;
}

describe('the grammar of news articles', function () {
	this.timeout(120_000);
	let grammar: IGrammar;
	before(async () => {
		grammar = await newsGrammar();
	});

	/** VS Code hands lines over without their ends, and none beyond 20,000 characters (`editor.maxTokenizationLineLength`). */
	function assertRead(text: string): void {
		let state = textmate.INITIAL;
		for (const line of text.split(/\r\n|[\r\n\u2028\u2029]/)) {
			const { tokens, ruleStack } = grammar.tokenizeLine(line.slice(0, 20_000), state);
			let at = 0;
			for (const token of tokens) {
				assert.equal(token.startIndex, at);
				assert.ok(token.endIndex >= at);
				at = token.endIndex;
			}
			assert.ok(at >= Math.min(line.length, 20_000), 'the whole line is read');
			assert.equal(ruleStack.depth, 1, 'nothing runs on into the next line');
			state = ruleStack;
		}
	}

	it('reads any text line by line, and lets no quotation run on', () => {
		fc.assert(fc.property(anyText, assertRead), { numRuns: 300 });
	});

	for (const [what, text] of Object.entries(NASTY_TEXTS)) {
		it(`reads a text of ${what}`, () => {
			assertRead(text.slice(0, 200_000));
		});
	}

	it('has no pattern that can run away', () => {
		const patterns = [...readFileSync(SOURCE, 'utf8').matchAll(/"(?:match|begin|end)": ("(?:[^"\\]|\\.)*")/g)].map(
			([, json = '""']) => JSON.parse(json) as string,
		);
		assert.ok(patterns.length > 8);
		const running = patterns.filter((pattern) => checkSync(pattern.replace('\\A', '^'), 'u', { timeout: 5000 }).status === 'vulnerable');
		assert.deepEqual(running, []);
	});

	it('still knows the lines on top of an article', () => {
		const scopesOf = (line: string): string[] => {
			const { tokens } = grammar.tokenizeLine(line, grammar.tokenizeLine('A headline', textmate.INITIAL).ruleStack);
			return tokens.flatMap(({ scopes, startIndex, endIndex }) =>
				scopes.slice(1).map((scope) => `${line.slice(startIndex, endIndex)}: ${scope}`),
			);
		};
		assert.deepEqual(scopesOf('By Maren Holt and Per van der Ek, in the north'), [
			'By: keyword.other.byline.news',
			'Maren Holt and Per van der Ek: entity.name.byline.news',
			'in the north: string.unquoted.byline.news',
		]);
		assert.deepEqual(
			scopesOf('NORTHBY, March 14 (Harbour Wire) - The council').map((scope) => scope.split(': ')[0]),
			['NORTHBY, March 14', '(Harbour Wire)', '-'],
		);
		assert.deepEqual(scopesOf('Source: Harbour Wire').at(-1), 'Harbour Wire: string.unquoted.metadata.news');
		assert.deepEqual(scopesOf('date 2023-03-14').at(-1), '2023-03-14: constant.other.date.news');
		assert.deepEqual(scopesOf('## What next').at(-1), 'What next: markup.heading.subhead.news');
	});
});

import assert from 'node:assert/strict';
import { pronounReader } from '../../../src/engine/coref/pronouns.js';
import { resolvedArticle } from './marked.js';

/** Whom the last such pronoun in the article means: a name, or `nobody`. */
function meant(marked: string, words: string): string {
	const resolved = resolvedArticle(marked);
	const start = resolved.article.text.lastIndexOf(words);
	assert.ok(start >= 0, words);
	const { candidates, sure } = pronounReader(resolved)(start, words);
	return sure ? (resolved.clusters[candidates[0] ?? -1]?.name ?? '') : 'nobody';
}

describe('he and she', () => {
	it('mean the subject of the sentence before', () => {
		assert.equal(meant('Mayor [[Arno Tell|p]] met Mr [[Bo Lind|p]] in the port. He said nothing.', 'He'), 'Arno Tell');
	});

	it('agree in gender', () => {
		assert.equal(meant('[[Arno Tell|p]] thanked his wife, [[Maria Tell|p]]. “I am tired,” she said.', 'she'), 'Maria Tell');
	});

	it('mean the speaker, not someone named inside the quote', () => {
		assert.equal(meant('“Mr [[Bo Lind|p]] must go,” said Mr [[Arno Tell|p]]. “Now,” he added.', 'he'), 'Arno Tell');
	});

	it('mean not the person to whom one speaks in the same breath', () => {
		assert.equal(
			meant('Mr [[Arno Tell|p]] resigned. Speaking to Mr [[Bo Lind|p]] of the port news, he said, “I am tired.”', 'he'),
			'Arno Tell',
		);
	});

	it('mean nobody whom the words just quoted call by name', () => {
		assert.equal(
			meant(
				'[[Torvik Moldal|p]] said the strike would last.\n\n[[Ragny Eikeland|p]], head of the line, denied it. “[[Moldal|p]] sat with us,” she said.',
				'she',
			),
			'Ragny Eikeland',
		);
	});

	it('mean the speaker although the quote’s closing mark is missing', () => {
		assert.equal(
			meant('Mr [[Torvik Moldal|p]] left.\n\n[[Ragny Eikeland|p]] said it would rain. “It will not be pretty, she added.', 'she'),
			'Ragny Eikeland',
		);
	});

	it('inside a quote do not mean its speaker', () => {
		assert.equal(meant('Mr [[Bo Lind|p]] was freed. Mr [[Arno Tell|p]], his lawyer, said, “Today he is free.”', 'he'), 'Bo Lind');
	});

	it('may mean the pilot of whom nobody tells the name', () => {
		assert.equal(meant('Mr [[Arno Tell|p]] met the crew. The pilot wept. He had seen the fire.', 'He'), 'nobody');
	});

	it('mean nobody where two are as likely, or nobody was named', () => {
		assert.equal(meant('Mr [[Arno Tell|p]] and Mr [[Bo Lind|p]] met. He left early.', 'He'), 'nobody');
		assert.equal(meant('The port was closed. He said nothing.', 'He'), 'nobody');
	});
});

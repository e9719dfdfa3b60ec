import assert from 'node:assert/strict';
import { resolver } from '../../../src/engine/coref/resolve.js';
import { resolvedArticle } from './marked.js';

/** Whom the last `words` in the article mean: a name, or `nobody`. */
function meant(marked: string, words: string): string {
	const resolved = resolvedArticle(marked);
	const start = resolved.article.text.lastIndexOf(words);
	assert.ok(start >= 0, words);
	const { cluster } = resolver(resolved)({ start, end: start + words.length });
	return cluster === null ? 'nobody' : (resolved.clusters[cluster]?.name ?? '');
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

describe('a description', () => {
	const council =
		'[[Arno Tell|p]], the mayor of [[Tarnow|g]], met [[Lea Brandt|p]], a [[Danish|n]] lawyer. [[Bo Lind|p]], deputy governor of the province, came late. The [[Tarnow Harbour Council|o]] voted. ';

	it('means the one whom the article described so', () => {
		assert.equal(meant(`${council}The mayor said no.`, 'The mayor'), 'Arno Tell');
		assert.equal(meant(`${council}The Danish lawyer said no.`, 'The Danish lawyer'), 'Lea Brandt');
		assert.equal(meant(`${council}The council said no.`, 'The council'), 'Tarnow Harbour Council');
	});

	it('means nobody where it is indefinite, plural or fits nobody', () => {
		assert.equal(meant(`${council}A senior official said no.`, 'A senior official'), 'nobody');
		assert.equal(meant(`${council}A lawyer said no.`, 'A lawyer'), 'nobody');
		assert.equal(meant(`${council}Officials said no.`, 'Officials'), 'nobody');
		assert.equal(meant(`${council}The pilot said no.`, 'The pilot'), 'nobody');
		assert.equal(meant(`${council}The Norwegian lawyer said no.`, 'The Norwegian lawyer'), 'nobody');
	});

	it('means one who is named later, in the headline only', () => {
		assert.equal(meant('Home Secretary resigns\n\n[[Lea Brandt|p]], the home secretary, left on Monday.', 'Home Secretary'), 'Lea Brandt');
		assert.equal(
			meant('It rained. It was cold. It was dark. The mayor wept. [[Lea Brandt|p]], the mayor of [[Ost|g]], left.', 'The mayor'),
			'nobody',
		);
	});

	it('is not met by a deputy', () => {
		assert.equal(meant(`${council}The governor said no.`, 'The governor'), 'nobody');
		assert.equal(meant(`${council}The deputy governor said no.`, 'The deputy governor'), 'Bo Lind');
	});

	it('knows an Iraqi president as the president of Iraq', () => {
		assert.equal(
			meant('[[Iraqi|n]] president [[Sami Adel|p]] left. The [[Iraqi|n]] president said so.', 'The Iraqi president'),
			'Sami Adel',
		);
	});
});

describe('a source with a name in it', () => {
	it('is the one whom it names, not the one who only qualifies', () => {
		const marked =
			'Mayor [[Arno Tell|p]] of [[Tarnow|g]] met [[Lea Brandt|p]]’s lawyer, a source within the [[Port Police|o]] and the mayor of [[Ost|g]], [[Bo Lind|p]].';
		assert.equal(meant(marked, 'Arno Tell of Tarnow'), 'Arno Tell');
		assert.equal(meant(marked, 'Lea Brandt’s lawyer'), 'nobody');
		assert.equal(meant(marked, 'a source within the Port Police'), 'nobody');
		assert.equal(meant(marked, 'the mayor of Ost, Bo Lind'), 'Bo Lind');
	});
});

describe('they and it', () => {
	it('mean the institution that spoke just before, and nobody where two did', () => {
		assert.equal(meant('The [[Port Police|o]] closed the pier. They said it was unsafe.', 'They'), 'Port Police');
		assert.equal(
			meant(
				'The [[Port Police|o]] and the [[Fire Board|o]] closed it. Then the [[Port Police|o]] told the [[Fire Board|o]] they were wrong.',
				'they',
			),
			'nobody',
		);
		assert.equal(meant('The fishermen closed the pier. They said it was unsafe.', 'They'), 'nobody');
	});
});

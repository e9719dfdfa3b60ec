import assert from 'node:assert/strict';
import { proved, provedOf, verdictOf, type Files } from './proved.js';

/** The source's label, the article's name, and the verdict. */
const LABELS: readonly (readonly [label: string, speaker: string | null, verdict: string])[] = [
	['LIND', 'Eva Lind', 'verbatim'],
	['EVA LIND', 'Eva Lind', 'verbatim'],
	['Eva Lind', 'Lind', 'verbatim'],
	['MAYOR LIND', 'Eva Lind', 'verbatim'],
	['Dr. Lind', 'Eva Lind', 'verbatim'],
	['Harbour Master Eva Lind', 'Eva Lind', 'verbatim'],
	['Harbour Master Lind', 'Eva Lind', 'verbatim'],
	['BUDGET DIRECTOR LIND', 'Eva Lind', 'verbatim'],
	['Harbour Master Peter Lind', 'Eva Lind', 'said-by-another'],
	['Peter Dean Lind', 'Eva Lind', 'said-by-another'],
	['E. Lind', 'Eva Lind', 'verbatim'],
	['ABEL', 'Eva Lind', 'said-by-another'],
	['COOPER', 'Eva Lind', 'said-by-another'],
	['Cooper', 'Eva Lind', 'verbatim'],
	['MAYOR', 'Eva Lind', 'verbatim'],
	['Speaker 1', 'Eva Lind', 'verbatim'],
	['SPEAKER_01', 'Eva Lind', 'verbatim'],
	['S1', 'Eva Lind', 'verbatim'],
	['Panelist', 'Eva Lind', 'verbatim'],
	['EVA L.', 'Eva Lind', 'verbatim'],
	['LIND EVA', 'Eva Lind', 'verbatim'],
	['Eva Lind OBE', 'Eva Lind', 'verbatim'],
	['Eva Lind - Harbour Master', 'Eva Lind', 'verbatim'],
	['Liz', 'Elizabeth Lind', 'verbatim'],
	['Lind Peter', 'Eva Lind', 'said-by-another'],
	['EVA M.', 'Eva Lind', 'said-by-another'],
	['ABEL', null, 'verbatim'],
	['REPORTER', 'Eva Lind', 'said-by-another'],
];
const STEMS = 'river stone ladder winter copper meadow lantern harbour'.split(' ');

describe('Labels of a source and names of an article', () => {
	for (const [label, speaker, verdict] of LABELS)
		it(`${label} / ${String(speaker)}: ${verdict}`, async () => {
			const text = `${label}: The pier was sold twice before the summer.\n\nOTHER: Really?\n\n${label}: Yes, twice, and for too little.\n\nOTHER: And then?\n\n${label}: Then it burned.\n`;
			assert.equal(await verdictOf('The pier was sold twice before the summer', speaker, { 'a.txt': text }), verdict);
		});
});

/** 900 words that hardly repeat. */
const MANY = Array.from(
	{ length: 900 },
	(_, index) => `${STEMS[(index * index + index) % STEMS.length] ?? ''}${String.fromCharCode(97 + ((index * 31) % 26))}en`,
).join(' ');

describe('Unusual quotations', () => {
	const files: Files = {
		'a.txt': `One more thing. ${MANY}.\n`,
		'b.txt': 'We will fix it. We will fix it. We will fix it by the end of the month, of the year.\n',
	};
	it('nothing but marks is not found', async () => {
		assert.equal(await verdictOf('…', null, files), 'not-found');
	});
	it('nothing but a bracket is not found', async () => {
		assert.equal(await verdictOf('[laughs]', null, files), 'not-found');
	});
	it('an empty one is not found', async () => {
		assert.equal(await verdictOf('', null, files), 'not-found');
	});
	it('400 words are verbatim', async () => {
		assert.equal(await verdictOf(MANY.split(' ').slice(200, 600).join(' '), null, files), 'verbatim');
	});
	it('700 words of which one is left out are altered', async () => {
		const all = MANY.split(' ').slice(100, 800);
		all.splice(350, 1);
		assert.equal(await verdictOf(all.join(' '), null, files), 'altered');
	});
	it('sentences of two files are stitched', async () => {
		assert.equal(
			await verdictOf('We will fix it by the end of the month. One more thing. ' + MANY.split(' ').slice(0, 8).join(' '), null, files),
			'stitched',
		);
	});
	it('words that stand three times say so', async () => {
		const proof = await proved('We will fix it', null, files);
		assert.equal(proof.verdict, 'verbatim');
		assert.equal(proof.occurrences, 3);
	});
	it('two common words claim no single place', async () => {
		const proof = await proved('of the', null, files);
		assert.equal(proof.verdict, 'verbatim');
		assert.notEqual(proof.places.length, 1);
	});
	it('without sources nothing is found', async () => {
		assert.equal(await verdictOf('We will fix it', null, {}), 'not-found');
	});
	it('what is not found names the nearest passage', async () => {
		const proof = await proved('We will fix it and then we will paint every boat in the county red', null, files);
		assert.equal(proof.verdict, 'not-found');
		assert.equal(proof.nearest?.file, 'b.txt');
	});
	it('what is not found has no nearest passage where a source but tells in the same words who speaks', async () => {
		const release = 'Speaking in Hallvik, Ada Lind said that the duty on timber will be reviewed in the winter.';
		const proof = await proved('I have been approached and I have said that I listen to both sides', null, { 'b.txt': release });
		assert.deepEqual([proof.verdict, proof.nearest], ['not-found', undefined]);
	});
	it('where two say the same words, the one whom the article names counts', async () => {
		assert.equal(
			await verdictOf('We will fix it', 'Somebody Else', {
				'x.txt': 'ABEL: We will fix it.\n\nLIND: No.\n\nABEL: Yes.\n\nLIND: No.\n',
				'y.txt': 'ELSE: We will fix it.\n\nLIND: No.\n\nELSE: Yes.\n\nLIND: No.\n',
			}),
			'verbatim',
		);
	});
	it('a surname that is a trade too is its bearer’s label', async () => {
		const tape = 'COOPER: We will fix it by noon.\n\nLIND: No.\n\nCOOPER: Yes.\n\nLIND: No.\n\nCLERK: We will fix it by noon.\n';
		const { verdict, places } = await proved('We will fix it by noon', 'Anna Cooper', { 'x.txt': tape });
		assert.deepEqual([verdict, places[0]?.speaker], ['verbatim', 'COOPER']);
	});
	it('words that somebody reads aloud within their turn are not said by another than their author', async () => {
		const aloud = (words: string): Files => ({
			'debate.txt': `VALE: Mr. Lind, in May you wrote ${words} Do you stand by it?\nROE: I do not.\nVALE: And you, Ms. Roe?\n`,
		});
		const words = 'We will close every one of the ports until the winter is over.';
		for (const marked of [`this: “${words}”`, `this: "${words}"`])
			assert.equal(await verdictOf(words, 'Mats Lind', aloud(marked)), 'verbatim');
		assert.equal(await verdictOf(words, 'Mats Lind', aloud(`“this”: ${words}`)), 'said-by-another');
	});

	it('few words of which a number alone was changed are altered in substance', async () => {
		const tape = 'LOW: We knew in 2019 and we wrote it down.\n\nLIND: Why?\n\nLOW: The paper was lost.\n';
		assert.equal(await verdictOf('We knew in 2018', 'Anna Low', { 'x.txt': tape }), 'altered!');
		assert.equal(await verdictOf('They met in 2018', 'Anna Low', { 'x.txt': tape }), 'not-found');
	});
	it('words that stand in several speeches are first in that of the article’s speaker', async () => {
		const speech = 'We will fix it by noon and go home.\n';
		const { places } = await proved('We will fix it by noon', 'Anna Low', { 'speech-abel.txt': speech, 'speech-low.txt': speech });
		assert.deepEqual(
			places.map(({ file }) => file),
			['speech-low.txt', 'speech-abel.txt'],
		);
	});
	it('a word that a firm is said to have used is not proved by whoever says it in long sources', async () => {
		const tape = `ABEL: It was disgraceful.\n\nLIND: No.\n\nABEL: ${'Then we went on and on with it. '.repeat(4000)}\n\nLIND: No.\n`;
		const firm = { names: ['Wexdale Steel'], description: null, isPerson: false };
		assert.equal((await provedOf('disgraceful', firm, { 'tape.txt': tape })).verdict, 'not-found');
	});
	it('everyday words of long sources are nobody’s where no label and no file name says who speaks', async () => {
		const speech = `${MANY.split(' ').slice(0, 60).join(' ')}. It was disgraceful. ${'Then we went on and on with it. '.repeat(4000)}`;
		assert.equal(await verdictOf('disgraceful', 'Anna Low', { 'speech.txt': speech }), 'not-found');
		assert.equal(await verdictOf('disgraceful', 'Anna Low', { 'speech-low.txt': speech }), 'verbatim');
	});
});

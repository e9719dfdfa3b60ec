import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { sampleDocuments } from '../../scripts/sample-sources/documents.js';
import { readModelBytes } from '../../src/cli/read-model.js';
import { annotate } from '../../src/engine/annotate.js';
import { looksLikeArticle } from '../../src/engine/document/looks-like-article.js';
import { loadModel } from '../../src/engine/ner/model.js';
import { annotationsToJson, parseAnnotations } from '../../src/formats/json.js';
import { goldArticle, readingOf } from './harness/gold.js';

describe('our sample of a strike', () => {
	const gold = goldArticle(new URL('../fixtures/gold/fishing-strike', import.meta.url));
	let reading = gold.reading;
	before(() => {
		reading = readingOf(annotate(gold.text, { model: loadModel(readModelBytes()) }), gold);
	});

	it('is the article that the samples folder has', () => {
		assert.equal(readFileSync(new URL('../../samples/fishing-strike.txt', import.meta.url), 'utf8'), gold.text);
	});

	it('has every name with its type, and no other', () => {
		assert.deepEqual(reading.names, gold.reading.names);
	});

	it('has Abdel Rahim with Yahya Abdel Rahim and not with Abu Yahya al-Tarzi, and FCU with the Free Coast Union', () => {
		assert.deepEqual(reading.entities, gold.reading.entities);
	});

	it('says of everybody what the article says', () => {
		assert.deepEqual(reading.heads, gold.reading.heads);
	});

	it('has every quote', () => {
		assert.deepEqual(reading.quotes, gold.reading.quotes);
	});

	it('knows who speaks: by name, by pronoun, or that it is a petition', () => {
		assert.deepEqual(reading.speakers, gold.reading.speakers);
	});

	it('works out every day from the date that is glued to its first line', () => {
		assert.equal(reading.date, gold.reading.date);
		assert.deepEqual(reading.dates, gold.reading.dates);
	});
});

describe('every sample article', () => {
	const folder = new URL('../../samples/', import.meta.url);
	for (const file of [...readdirSync(folder).filter((name) => /\.(?:txt|news)$/.test(name)), 'swing-bridge/swing-bridge.news']) {
		it(`is taken for an article, and its annotations come back whole from JSON: ${file}`, () => {
			const text = readFileSync(new URL(file, folder), 'utf8');
			assert.ok(looksLikeArticle(text));
			const annotations = annotate(text, { model: loadModel(readModelBytes()) });
			assert.ok(annotations.mentions.length > 0);
			assert.deepEqual(parseAnnotations(annotationsToJson(annotations)), { ok: true, value: annotations });
		});
	}
});

describe('our sample of a swing bridge', () => {
	const folder = new URL('../../samples/swing-bridge/', import.meta.url);
	const text = readFileSync(new URL('swing-bridge.news', folder), 'utf8');

	it('has eight quotations with their speakers, one of them around an attribution, and a nickname that is none', () => {
		const { quotes, entities } = annotate(text, { model: loadModel(readModelBytes()) });
		const speakers = new Map(entities.map(({ id, name }) => [id, name]));
		const inMarks = quotes.filter(({ kind }) => kind !== 'indirect');
		assert.deepEqual(
			inMarks.map(({ kind, spans, speaker }) => [kind, spans.length, speakers.get(speaker ?? '')]),
			[
				['direct', 2, 'Thessaly Pendrake'],
				['mention', 1, undefined],
				['direct', 1, 'Marguerite Sollander'],
				['direct', 1, 'Osric Tallowin'],
				['direct', 1, 'Thessaly Pendrake'],
				['direct', 1, 'Thessaly Pendrake'],
				['direct', 1, 'Ambrose Fennilow'],
				['direct', 1, 'Dorcas Pellimore'],
				['direct', 1, 'Thessaly Pendrake'],
			],
		);
	});

	it('has a Word document and a PDF as the script writes them from their drafts, byte for byte', async () => {
		for (const [file, bytes] of Object.entries(await sampleDocuments()))
			assert.ok(readFileSync(new URL(`sources/${file}`, folder)).equals(bytes), file);
	});
});

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { annotate } from '../../../src/engine/annotate.js';
import { newsroomArticles, newsroomTruth } from '../../../bench/newsroom.js';
import { shippedModel } from '../shipped-model.js';

interface Place {
	readonly start: number;
	readonly end: number;
	readonly text: string;
}

interface AnonymityCase {
	readonly text: string;
	readonly reasons: readonly Place[];
	readonly sources: readonly Place[];
}

describe('what is so in the newsroom’s folder', () => {
	it('agrees with the words of the articles', () => {
		for (const { file, text, names, noComments, quotes, unnamedSources } of newsroomArticles()) {
			const sources = unnamedSources.flatMap(({ start, end, words, reason }) => [{ start, end, text: words }, ...(reason ? [reason] : [])]);
			for (const place of [...names, ...noComments, ...quotes, ...sources])
				assert.equal(text.slice(place.start, place.end), place.text, file);
		}
	});

	it('has the date that is read from each article', () => {
		const model = shippedModel();
		assert.deepEqual(
			newsroomArticles().map(({ file, text }) => [file, annotate(text, { model }).article.date]),
			newsroomArticles().map(({ file, date }) => [file, date]),
		);
	});

	it('knows everybody whom its articles name', () => {
		const known = new Set(newsroomTruth().identities.map(({ id }) => id));
		assert.deepEqual(
			newsroomArticles().flatMap(({ names }) => names.filter(({ identity }) => !known.has(identity))),
			[],
		);
	});
});

describe('cases of reasons for anonymity', () => {
	for (const part of ['develop', 'held', 'held-by-kind'])
		it(`agree with their words (${part})`, () => {
			const file = new URL(`../../fixtures/anonymity/${part}.json`, import.meta.url);
			for (const { text, reasons, sources } of JSON.parse(readFileSync(file, 'utf8')) as readonly AnonymityCase[])
				for (const place of [...reasons, ...sources]) assert.equal(text.slice(place.start, place.end), place.text);
		});
});

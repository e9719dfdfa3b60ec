import assert from 'node:assert/strict';
import fc from 'fast-check';
import { ArticleCache, readArticle } from '../../../src/engine/document/article.js';
import { findNames, NameCache } from '../../../src/engine/find-names.js';
import { shippedModel } from '../shipped-model.js';

const PARAGRAPHS = [
	'PELLPORT — Mayor Orla Fennick said on Friday that the Harbour Board of Pellport would meet again.',
	'Fennick told reporters that Ostrel Rail and the Ministry of Transport had agreed.',
	'“Pellport needs the line,” Fennick said. May Castell, who leads Ostrel Rail, declined to comment.',
	'The may trees along Ostrel Road are in bloom.',
	'Castell met Fennick in Larkhaven on Monday. Larkhaven is the seat of the Harbour Board.',
];

/** Names that are put together and taken apart, also across the border of paragraphs. */
const GLUED = [
	'The harbour master saw the MV',
	'Orla Fennick left the port. It had been repaired by Robert Vance, Jr.',
	'Jr. was a name that he disliked. She had told NPR May Castell was ill, and then the MV',
	'May Castell resigned on Monday, and Robert Vance',
	', Jr. followed her.',
	'Orla "The Oak" Fennick read from "Letters to May Castell from Larkhaven".',
	'The Harbour Protection Act (HPA) stands. They lost under HPA, and Orla "the',
	'Oak" Fennick said the HPA must go. She told The Pellport Courier so. “Letters to May',
	'Norway beat Poland 2-1 in the match. Poland’s fans left the match in Norway.',
	'Poland signed the treaty. Isaac said Norway',
	'2-1 was the score of the match that Poland',
	'won. Tropical Storm Isaac nears Larkhaven. Isaac may weaken.',
	'They read the novel Larkhaven Blues, and a firm called',
	'“Ostrel and Sons” printed it. Larkhaven Blues sold well, said Ostrel and Sons. They chanted',
	'"Death to Larkhaven" was a slogan.',
];

/** The versions of an article that is edited. */
const VERSIONS = fc.array(fc.array(fc.constantFrom(...PARAGRAPHS), { minLength: 1, maxLength: 7 }), { minLength: 2, maxLength: 5 });

/** What stands on lines of its own: bylines and results. */
const LINES = ['By Tove Strand and May Castell', 'Ostrel Rovers 2 Larkhaven 1', 'On Friday Brandvel said the port was shut.'];

describe('names while one types', () => {
	it('are the same with and without a cache, whatever is inserted, deleted, repeated or moved', () => {
		const model = shippedModel();
		fc.assert(
			fc.property(VERSIONS, (versions) => {
				const [cache, articles] = [new NameCache(), new ArticleCache()];
				for (const version of versions) {
					const read = readArticle(version.join('\n\n'), { cache: articles });
					assert.deepEqual(findNames(read, model, {}, { cache }), findNames(read, model));
				}
			}),
			{ numRuns: 25 },
		);
	});

	it('are the same after a run in which other paragraphs stood there, whatever the names need to be whole', () => {
		const model = shippedModel();
		const paragraph = fc.constantFrom(...PARAGRAPHS, ...GLUED, ...LINES);
		const versions = fc.array(fc.array(paragraph, { minLength: 1, maxLength: 9 }), { minLength: 2, maxLength: 6 });
		fc.assert(
			fc.property(versions, fc.constantFrom('\n\n', '\n\n\n', '\n'), (texts, gap) => {
				const [cache, articles] = [new NameCache(), new ArticleCache()];
				for (const text of texts.flatMap((paragraphs) => [paragraphs.join('\n\n'), paragraphs.join(gap)])) {
					const article = readArticle(text, { cache: articles });
					assert.deepEqual(findNames(article, model, {}, { cache }), findNames(article, model));
				}
			}),
			{ numRuns: 40 },
		);
	});

	it('follow when the words that say what a name is are deleted', () => {
		const model = shippedModel();
		const [cache, articles] = [new NameCache(), new ArticleCache()];
		const whole = readArticle(PARAGRAPHS.join('\n\n'), { cache: articles });
		const cut = readArticle(PARAGRAPHS.slice(1).join('\n\n'), { cache: articles });
		findNames(whole, model, {}, { cache });
		assert.deepEqual(findNames(cut, model, {}, { cache }), findNames(cut, model));
	});
});

import assert from 'node:assert/strict';
import { appearanceRow, nameRow, neighbourRow, quoteRow } from '../../../../src/views/archive/lines.js';
import { shortDate } from '../../../../src/views/archive/short-date.js';
import { ENGLISH } from '../english.js';
import { APPEARANCE, BRANDAL, quoted } from './archived.js';

describe('lines of the archive', () => {
	it('a name says what it was called last, and how much there is of it', () => {
		const { label, description, tooltip, spoken } = nameRow(BRANDAL, ENGLISH);
		assert.equal(label, 'Edvard Brandal');
		assert.equal(description, '12 articles · 31 quotes · deputy mayor');
		assert.equal(tooltip, 'Edvard Brandal — deputy mayor\nperson · 12 articles · 31 quotes\n14 Mar 2019 to 2 May 2024');
		assert.equal(spoken, 'Edvard Brandal — deputy mayor, person, 12 articles, 31 quotes');
	});

	it('an article says its day and what it calls the name, then its headline', () => {
		const { label, description } = appearanceRow(APPEARANCE, ENGLISH);
		assert.equal(label, '3 Jan 2020 · deputy mayor of Northby');
		assert.equal(description, 'Council keeps the bridge');
	});

	it('an article says in full why it is taken for one of the same name, with the entry of the register where that says so', () => {
		const tooltip = (entry?: string): string =>
			appearanceRow({ ...APPEARANCE, why: { kind: 'register', ...(entry === undefined ? {} : { entry }) } }, ENGLISH).tooltip;
		assert.match(tooltip(), /\nan entry of the register$/);
		assert.match(tooltip('brandal-$1'), /\nentry “brandal-\$1” of the register$/);
	});

	it('an article without date, headline and description is called by its file, and the name as it has it', () => {
		const { label, description } = appearanceRow({ ...APPEARANCE, date: null, headline: '', context: null }, ENGLISH);
		assert.equal(label, 'no date · Edvard Brandal');
		assert.equal(description, '2020/bridge.txt');
	});

	it('a quote has its words first, then day and headline', () => {
		const { label, description, spoken } = quoteRow(quoted('“We will keep it,”\n … “all of it.”'), ENGLISH);
		assert.equal(label, '“We will keep it,” … “all of it.”');
		assert.equal(description, '3 Jan 2020 · Council keeps the bridge');
		assert.match(spoken, /direct/);
	});

	it('a person who is named with somebody has the articles that name both', () => {
		const { label, description, tooltip } = neighbourRow({ id: 2, name: 'Maren Holt', type: 'person', articles: 3 }, ENGLISH);
		assert.deepEqual([label, description, tooltip], ['Maren Holt', '3 articles', 'Maren Holt\n3 articles in which both are named']);
	});

	it('days are short, in the reader’s language, and left as they are where they are none', () => {
		assert.deepEqual(
			['2020-01-03', '2019-11', '2020', 'soon'].map((value) => shortDate(value, ENGLISH)),
			['3 Jan 2020', 'Nov 2019', '2020', 'soon'],
		);
		assert.equal(shortDate('2020-05-03', { locale: 'fr' }), '3 mai 2020');
	});
});

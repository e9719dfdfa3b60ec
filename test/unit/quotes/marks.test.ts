import assert from 'node:assert/strict';
import { lines, quotesOf, spoken } from './quotes-of.js';

const WHO = { 'Rosa Quill': 'person', Quill: 'Rosa Quill', 'Tam Berrow': 'person', Berrow: 'Tam Berrow' };

describe('quotation marks', () => {
	for (const [style, quote] of Object.entries({
		straight: '"We lost the harbour,"',
		curly: '“We lost the harbour,”',
		guillemets: '«We lost the harbour,»',
		'reversed guillemets': '»We lost the harbour,«',
		'low-high': '„We lost the harbour,“',
		'low-high with a closing curly mark': '„We lost the harbour,”',
		TeX: "``We lost the harbour,''",
		'doubled singles': "''We lost the harbour,''",
		'doubled straight marks': '""We lost the harbour,""',
		'straight single': "'We lost the harbour,'",
		'curly single': '‘We lost the harbour,’',
		'closing marks on both sides': '”We lost the harbour,”',
		'a curly one closed by a straight one': '“We lost the harbour,"',
	})) {
		it(`a quote in ${style} marks is found, marks included`, () => {
			assert.deepEqual(lines(`${quote} Rosa Quill said on Monday.`, WHO), [`Rosa Quill: ${quote}`]);
		});
	}

	it('an apostrophe is no mark: elisions, possessives and years stay out of it', () => {
		const text = "The players' union of the '90s wasn't asked, and the owners' lawyers weren't either. Rock 'n' roll it isn't.";
		assert.deepEqual(quotesOf(text), []);
	});

	it('single marks beside apostrophes still pair', () => {
		assert.deepEqual(lines("'The players' union won't move in '26,' Rosa Quill said.", WHO), [
			"Rosa Quill: 'The players' union won't move in '26,'",
		]);
	});

	it('a single mark that faces the wrong way opens a quote that punctuation closes', () => {
		assert.deepEqual(lines('Rosa Quill laughed. ’It’s a start,’ she said.', WHO), ['Rosa Quill: ’It’s a start,’']);
	});

	it('a clipped word opens no quote', () => {
		assert.deepEqual(quotesOf('They got ’im off the players’ boat, and ’ere we are.'), []);
	});

	it('a line break after the opening mark does not cut the quote off', () => {
		assert.deepEqual(lines('The road was shut. “\nWe lost the harbour,” Rosa Quill said.', WHO), ['Rosa Quill: “\nWe lost the harbour,”']);
	});

	it('a quote inside a quote belongs to it', () => {
		assert.deepEqual(lines('“He told me ‘never again’ and I heard "no",” Rosa Quill said.', WHO), [
			'Rosa Quill: “He told me ‘never again’ and I heard "no",”',
		]);
	});

	it('inches do not open a quote', () => {
		assert.deepEqual(lines('The 6\'2" keeper left. "We will miss her," Rosa Quill said.', WHO), ['Rosa Quill: "We will miss her,"']);
	});

	it('a missing closing mark does not spoil the next paragraph', () => {
		const text = '"We lost the match, Rosa Quill said. The crowd left early.\n\n"We will be back," Tam Berrow said.';
		assert.deepEqual(lines(text, WHO), ['Rosa Quill: "We lost the match,', 'Tam Berrow: "We will be back,"']);
	});

	it('a missing closing mark does not swallow the next quote of its paragraph', () => {
		const text = 'Rosa Quill called it "a long night for all. "We will be back," she added.';
		assert.ok(lines(text, WHO).includes('Rosa Quill: "We will be back,"'));
	});

	it('a stray closing mark is passed over', () => {
		assert.deepEqual(lines('The match was lost.” “We will be back,” Rosa Quill said.', WHO), ['Rosa Quill: “We will be back,”']);
	});

	it('a quote that runs over paragraphs, opened in each and closed in the last, is one', () => {
		const text =
			'“The pier is gone.\n\n“The boats are gone.\n\n“Nobody came to help us,” said Rosa Quill, a fisher.\n\nThe wind fell at noon.';
		assert.deepEqual(lines(text, WHO), ['Rosa Quill: “The pier is gone. | “The boats are gone. | “Nobody came to help us,”']);
	});

	it('a quote that runs over paragraphs is one although only its first paragraph names the speaker', () => {
		const text = 'Rosa Quill said: "The pier is gone.\n\n"The boats are gone."\n\nThe wind fell at noon.';
		assert.deepEqual(lines(text, WHO), ['Rosa Quill: "The pier is gone. | "The boats are gone."']);
	});

	it('two paragraphs that each open and close hold two quotes', () => {
		const text = '“The pier is gone,” Rosa Quill said.\n\n“The boats are gone,” Tam Berrow said.';
		assert.deepEqual(lines(text, WHO), ['Rosa Quill: “The pier is gone,”', 'Tam Berrow: “The boats are gone,”']);
	});

	it('an attribution in the middle interrupts one quote', () => {
		assert.deepEqual(lines('"The pier," Rosa Quill said, "is gone for good."', WHO), ['Rosa Quill: "The pier," | "is gone for good."']);
	});

	it('an utterance goes on behind an attribution that ends its sentence, and ends with the paragraph', () => {
		const text = '"The pier is gone," Rosa Quill said. "The boats are gone too."\n\n"Nobody came."';
		assert.deepEqual(lines(text, WHO), ['Rosa Quill: "The pier is gone," | "The boats are gone too."', 'Rosa Quill: "Nobody came."']);
	});

	it('what somebody says after the writer has spoken is another utterance', () => {
		const text = '"The pier is gone," Rosa Quill said. She looked at the boats. "Nobody came."';
		assert.deepEqual(lines(text, WHO), ['Rosa Quill: "The pier is gone,"', 'Rosa Quill: "Nobody came."']);
	});

	it('the value of an attribute is no quote', () => {
		assert.deepEqual(
			spoken('Rosa Quill said that <a id="pier" name="the old one"> was a mistake in the page.', WHO).filter(
				({ kind }) => kind !== 'indirect',
			),
			[],
		);
	});

	it('only marks and no words are no quote', () => {
		assert.deepEqual(spoken('""\n\n"\n\n“”\n\n" " "'), []);
	});
});

import assert from 'node:assert/strict';
import { findQuotes } from '../../../src/engine/quotes/find.js';
import { lines, resolvedArticle, quotesOf, spoken } from './quotes-of.js';

const WHO = {
	'Rosa Quill': 'person',
	Quill: 'Rosa Quill',
	'Tam Berrow': 'person',
	Berrow: 'Tam Berrow',
	'Otto Lind': 'person',
	'Port Council': 'organization',
	Vellmar: 'place',
	Ruthia: 'place',
	'Harbour Post': 'organization',
};
const speakers = (text: string): (string | null)[] => spoken(text, WHO).map(({ speaker }) => speaker);

describe('speakers', () => {
	for (const [form, text] of Object.entries({
		'before the verb': 'Rosa Quill said: "The pier is gone for good."',
		'behind the verb': '"The pier is gone for good," said Rosa Quill.',
		'behind the verb, in bold': '"The pier is gone for good," said **Rosa Quill**, of Vellmar.',
		'behind the verb, in italics after a title': '> "The pier is gone for good," said harbour master *Rosa Quill*.',
		'behind the verb, with a title': '"The pier is gone for good," said harbour master Rosa Quill.',
		'behind the verb, with a title and its place': '"The pier is gone for good," said Mayor of Vellmar Rosa Quill.',
		'before the verb, with a title and its place': 'First Minister of Vellmar Rosa Quill said, "The pier is gone for good."',
		'before a description': 'Rosa Quill, a fisher from Vellmar, said: "The pier is gone for good."',
		'before an aside about another': 'Rosa Quill, who replaced Tam Berrow as mayor in July, said: "The pier is gone for good."',
		'in apposition to a description': '"The pier is gone for good," said his sister, Rosa Quill, on Monday.',
		'behind a description, before the verb': 'The mayor of Vellmar, Rosa Quill, wrote, "The pier is gone for good."',
		'before an age': 'Rosa Quill, 34, told the Harbour Post: "The pier is gone for good."',
		'before an adverb and a time': 'Rosa Quill later said on Monday: "The pier is gone for good."',
		'before an auxiliary': 'Rosa Quill has repeatedly said, "The pier is gone for good."',
		'before what she did while speaking': 'Rosa Quill told reporters at the harbour on Monday, "The pier is gone for good."',
		'as owner of a document': 'A statement by Rosa Quill read, "The pier is gone for good."',
		'behind a dash': '"The pier is gone for good." — Rosa Quill',
		'behind a dash, with a title': '"The pier is gone for good" - Commissioner Rosa Quill',
		'after a question that the quote ends with': '"Is the pier really gone for good?" Rosa Quill asked.',
		'in the sentence behind a question': '"Is the pier really gone for good?" Rosa Quill asked reporters on Monday.',
		'before a colon without a verb of saying': 'Rosa Quill was blunt: "The pier is gone for good."',
		'before the colon of the paragraph above': 'Rosa Quill put it like this:\n\n"The pier is gone for good."',
		'as the person quoted': 'The Harbour Post quoted Rosa Quill as saying "the pier is gone for good".',
		'as the person who was quoted': 'Rosa Quill was quoted as saying, "The pier is gone for good."',
		'in the words of': 'In the words of Rosa Quill, "the pier is gone for good".',
		'by the passive': 'The pier was described by Rosa Quill as "a ruin that nobody will miss".',
		'as the subject of a verb before': 'Rosa Quill left the meeting and said: "The pier is gone for good."',
		'before a participle': 'Rosa Quill left the council, adding, "The pier is gone for good."',
		'as the one with whom': 'The meeting ended in a quarrel, with Rosa Quill saying "the pier is gone for good".',
		'by telephone': 'Rosa Quill said by telephone: "The pier is gone for good."',
		'whom a paper quotes behind the quote': '"The pier is gone for good," the Harbour Post quoted Rosa Quill as saying.',
		'whom a paper quoted, in the passive': 'Rosa Quill was quoted by the Harbour Post as saying: "The pier is gone for good."',
		'behind a participle that opens the sentence': 'Calling the pier "a ruin that nobody will miss", Rosa Quill left the hall.',
		'behind an abbreviated title with a full stop': '"The pier is gone for good," said Coun. Rosa Quill.',
		'in a relative clause, after what she is to its antecedent':
			'The Port Council lost, which its clerk, Rosa Quill, described as "a ruin that nobody will miss".',
		'who is quoted by another, before a colon': 'Tam Berrow quoted Rosa Quill: "The pier is gone for good."',
		'whom the writer hands over to': 'Here is the mayor, Rosa Quill: "The pier is gone for good."',
		'in a relative clause behind a bracket': 'Berrow thanked Rosa Quill (Lab), who said: "The pier is gone for good."',
		'who was quoted, behind the quote': '"The pier is gone for good," Rosa Quill was quoted by the Harbour Post as saying.',
		'before an aside, in a comparison': 'As Rosa Quill, the mayor of Vellmar, put it: "The pier is gone for good."',
		'before a verb that is an adjective as well': 'Rosa Quill celebrated in Vellmar with friends, calling the feast "a night to remember".',
		'in a tweet': '"The pier is gone for good," tweeted Rosa Quill.',
	})) {
		it(`a speaker ${form} is found`, () => {
			assert.deepEqual(speakers(text), ['Rosa Quill']);
		});
	}

	it('who said that others would find something so is the one whose words those are', () => {
		assert.deepEqual(
			lines('Rosa Quill met Tam Berrow. Quill said a lot of sailors would find it "very hard to look past" the fire.', WHO),
			['Rosa Quill: "very hard to look past"'],
		);
	});

	it('whoever the words are about is not who wrote them', () => {
		assert.deepEqual(
			lines('Anna Berrow, a cook, praised Rosa Quill. Quill "knows every bolt of the pier", she wrote.', {
				...WHO,
				'Anna Berrow': 'person',
				Berrow: 'Anna Berrow',
			}),
			['Anna Berrow: "knows every bolt of the pier"'],
		);
	});

	it('a name behind words in marks that end with a comma is the subject of its verb', () => {
		assert.deepEqual(
			lines('The former keeper will play the "harbour card," Rosa Quill said, adding that the pier "is gone for good."', WHO).at(-1),
			'Rosa Quill: "is gone for good."',
		);
	});

	it('who asked is not the one who answers', () => {
		assert.deepEqual(
			speakers('Rosa Quill met Tam Berrow. Asked by Berrow whether it was late, the mayor said: "The pier is gone for good."'),
			['Rosa Quill'],
		);
	});

	it('whoever posts on a forum speaks, and not the forum', () => {
		assert.deepEqual(
			quotesOf('On Harbour Post, the sailors’ forum, one sailor posted: "The pier is gone for good."', WHO).map(({ source }) => source),
			['one sailor'],
		);
	});

	it('a description speaks behind an adverb that opens the sentence', () => {
		assert.deepEqual(
			quotesOf('Afterwards, a council source said: "It went well."', WHO).map(({ source }) => source),
			['a council source'],
		);
	});

	it('what a court heard is said by nobody whom the article names', () => {
		assert.deepEqual(
			quotesOf('Port Council Court heard that the pier was closed in May.', { 'Port Council Court': 'organization' }).map(
				({ speaker, source }) => [speaker, source],
			),
			[[null, 'Port Council Court']],
		);
	});

	it('the address of a link is no part of the words for a source', () => {
		assert.deepEqual(
			quotesOf('Half of the boats were lost, according to [officials](https://ost.example/a).', WHO).map(({ source }) => source),
			['officials'],
		);
	});

	it('a pronoun speaks for whom it stands', () => {
		const [, second] = quotesOf('"The pier is gone," Rosa Quill said.\n\n"If nobody pays, we leave," she added.', WHO);
		assert.deepEqual([second?.speaker, second?.source, second?.cue], ['Rosa Quill', 'she', 'added']);
	});

	it('a pronoun or description of a speaker says why it is taken for theirs', () => {
		const reasonsIn = (article: string): (string | undefined)[][] => {
			const resolved = resolvedArticle(article, WHO);
			return findQuotes(resolved).references.map(({ start, end, rules }) => [resolved.article.text.slice(start, end), ...rules]);
		};
		assert.deepEqual(reasonsIn('Rosa Quill, the mayor, met Tam Berrow.\n\n"The pier is gone for good," the mayor said.'), [
			['the mayor', 'subject-of-sentence-before'],
		]);
		assert.deepEqual(reasonsIn('Rosa Quill left. "The pier is gone for good," she said.'), [['she', 'only-fitting']]);
	});

	it('the pronouns that name a speaker become mentions of theirs', () => {
		const resolved = resolvedArticle('Rosa Quill left. "The pier is gone for good," she said.', WHO);
		const { references } = findQuotes(resolved);
		assert.deepEqual(
			references.map(({ start, end, form }) => [resolved.article.text.slice(start, end), form]),
			[['she', 'pronoun']],
		);
	});

	it('a pronoun that could be several is whoever just spoke, and in both quotes of one attribution', () => {
		const unsure = (text: string): (string | null)[] => quotesOf(text, WHO).map(({ speaker }) => speaker);
		assert.deepEqual(unsure('"The pier is gone," Rosa Quill said. She said the boats were "gone too".'), [
			'Rosa Quill',
			'Rosa Quill',
			'Rosa Quill',
		]);
		assert.deepEqual(unsure('Rosa Quill paid tribute to Tam Berrow. She said, "He was the last of his trade."'), ['Rosa Quill']);
		const long = `"${'The boats are gone. '.repeat(30)}" she said.`;
		assert.equal(quotesOf(`"The pier is gone," Rosa Quill said.\n\n${long}`, WHO).at(-1)?.speaker, 'Rosa Quill');
		assert.deepEqual(unsure('The rain fell. She said, "He was the last of his trade."'), [null]);
	});

	it('an aside belongs to the subject of its own clause', () => {
		const report = (text: string): (string | null)[] => quotesOf(text, WHO).map(({ speaker }) => speaker);
		assert.deepEqual(report('Rosa Quill left after the owner, Port Council, said it would sell the pier to a firm.'), ['Port Council']);
	});

	for (const [form, text, source] of [
		[
			'a statement behind a quote in two halves',
			'The Port Council released a statement on Monday. Rain fell. "The pier is closed;" read the statement; "it will stay closed."',
			'Port Council',
		],
		['a statement on a website', '"The pier is closed until May," said a statement on the Port Council\'s website.', 'Port Council'],
		['whoever is said to call it so', 'The plan met with what Rosa Quill called "open fury" from the boats.', 'Rosa Quill'],
		[
			'the subject, where a verb goes on by a participle',
			'Quill opened by stating that "the pier is gone", and continued by stating that "the boats went first".',
			'Rosa Quill',
		],
		['the answer of its owner', 'Quill\'s answer was "never in my life".', 'Rosa Quill'],
		[
			'a medium that quotes somebody',
			'The pier had "holes" in it, according to the Harbour Post quoting harbour master Tam Berrow of Vellmar.',
			'Harbour Post',
		],
		[
			'the subject behind a place and its country',
			'At a stop in Vellmar, Ruthia, Rosa Quill went after the owners, calling the sale "a theft in daylight".',
			'Rosa Quill',
		],
		[
			'whoever is said to call it so, behind a description',
			'It was a loss in what Rosa Quill, the mate of the ferry, called "a fight with the sea".',
			'Rosa Quill',
		],
		[
			"a relation's name before what they did",
			'Berrow\'s mother, Rosa Quill released a note on Monday, stating "the pier is gone for good".',
			'Rosa Quill',
		],
		[
			'the subject behind how much later it was',
			'Hours later, Rosa Quill went home, telling reporters that "the pier is gone".',
			'Rosa Quill',
		],
		[
			'the subject before a day',
			'Mate Rosa Quill (Harbour Post) on Saturday criticized the plan, saying "the pier is gone".',
			'Rosa Quill',
		],
		['the subject without its verb', 'The Port Council sought a buyer, telling reporters that "the pier is gone".', 'Port Council'],
		['the first of several', 'The Port Council, Rosa Quill and Tam Berrow say the pier is "a ruin that nobody will miss".', 'Port Council'],
	] as const) {
		it(`the speaker is ${form}`, () => {
			assert.deepEqual([...new Set(speakers(text))], [source]);
		});
	}

	it('a number cited in passing is not the words of whom the sentence is about', () => {
		const [quote] = quotesOf('The Port Council lost two seats, according to early reports.', WHO);
		assert.deepEqual([quote?.speaker, quote?.source], [null, 'early reports']);
	});

	it('a day before the verb is no source', () => {
		assert.equal(quotesOf('VELLMAR (Ost) - A report published Friday said the pier would close.', WHO)[0]?.source, 'A report');
	});

	it('whoever is named behind a cited source is not that source', () => {
		const [quote] = quotesOf('According to an official, Rosa Quill has opened an account.', WHO);
		assert.equal(quote?.speaker, null);
	});

	it('officials of two places are neither of them', () => {
		const [quote] = quotesOf('Officials in Vellmar and the Port Council announced that the pier would close.', WHO);
		assert.deepEqual([quote?.speaker, quote?.source], [null, 'Officials in Vellmar']);
	});

	it('whoever carries a sign is not who says it, nor is whoever is asked', () => {
		const [sign] = spoken('Rosa Quill wore an old hat reading "Save the pier of our fathers".', WHO);
		assert.deepEqual([sign?.speaker ?? null, sign?.source ?? 'an old hat'], [null, 'an old hat']);
		assert.deepEqual(speakers('Later on Monday Rosa Quill was asked, "Who will pay for all of the boats?"'), [null]);
	});

	for (const [source, text] of [
		['speakers', 'On the pier, speakers took turns urging the town to keep the ferry.'],
		['The ministry', 'The ministry gave a warning, saying the pier was old.'],
		['47-year-old fishers', 'In a letter, 47-year-old fishers said the pier was old.'],
		['reports', 'Winds carried the smoke over Vellmar and reports suggested that the fire was large.'],
		['the pier office', 'According to the pier office late today, 40 boats have left.'],
	] as const) {
		it(`the words for a source are whole and no more: ${source}`, () => {
			assert.equal(quotesOf(text, WHO)[0]?.source, source);
		});
	}

	it('what one says before the words in marks of another is not said by the other', () => {
		const text = 'Rosa Quill wept. She said the pier was old, and when pressed, Tam Berrow replied, "It will stay for good."';
		assert.deepEqual(
			quotesOf(text, WHO)
				.map((quote) => `${quote.speaker ?? 'nobody'}: ${quote.text}`)
				.at(-1),
			'Tam Berrow: "It will stay for good."',
		);
		assert.ok(!quotesOf(text, WHO).some((quote) => quote.text.startsWith('She said')));
	});

	it('a morning is nobody who speaks', () => {
		const [quote] = quotesOf('This morning, Vellmar leaders announced that the pier would close.', WHO);
		assert.equal(quote?.source, 'Vellmar leaders');
	});

	it('a city speaks for itself, and the officer that an owner names for herself', () => {
		const report = (text: string): (string | null)[] => quotesOf(text, WHO).map(({ speaker }) => speaker);
		assert.deepEqual(report("According to Vellmar's first mate, Rosa Quill, there were ten people aboard."), ['Rosa Quill']);
	});

	it('PM is no hour: a headline names the minister, not the people', () => {
		const [quote] = quotesOf('Vellmar PM says the pier will close in May\n\nThe pier is old.', WHO);
		assert.equal(quote?.source, 'Vellmar PM');
	});

	it('the day on which somebody spoke is no part of what they said', () => {
		const [quote] = quotesOf('The Port Council warned on Friday, September 10, 2021, that the river might flood the lower field.', WHO);
		assert.equal(quote?.text, 'the river might flood the lower field');
	});

	it('a date behind May is nothing that anybody reports', () => {
		assert.deepEqual(quotesOf('The strike would begin on Tuesday, May 1, 2023.', WHO), []);
	});

	it('a description without a name is a source but no speaker', () => {
		const [quote] = spoken('"The pier is gone for good," said a senior official at the port, who asked not to be named.', WHO);
		assert.deepEqual([quote?.speaker, quote?.cue], [null, 'said']);
		assert.match(quote?.source ?? '', /^a senior official/);
	});

	it('a document speaks for itself, and goes on in the next paragraph', () => {
		const text =
			'“The port commits to end the lease of the pier,” the resolution read.\n\n“The town must find the boats another berth.”\n\nTam Berrow voted against it.';
		assert.deepEqual(
			spoken(text, WHO).map(({ speaker, source }) => [speaker, source]),
			[
				[null, 'the resolution'],
				[null, 'the resolution'],
			],
		);
	});

	it('an institution speaks', () => {
		assert.deepEqual(speakers('"The pier will be pulled down in June," the Port Council said in a statement.'), ['Port Council']);
	});

	it('whoever issued a statement speaks in it', () => {
		assert.deepEqual(speakers('The Port Council issued a statement which read, "The pier will be pulled down in June."'), ['Port Council']);
	});

	it('whoever is told something does not say it', () => {
		assert.deepEqual(lines('"We have our own boats," he told the Harbour Post.', WHO), ['nobody: "We have our own boats,"']);
		assert.deepEqual(speakers('Tam Berrow arrived. "We have our own boats," he told Otto Lind.'), ['Tam Berrow']);
	});

	it('a part of a statement speaks for whoever made it', () => {
		assert.deepEqual(lines('Part of Rosa Quill\'s statement reads: "The pier is gone for good."', WHO), [
			'Rosa Quill: "The pier is gone for good."',
		]);
	});

	it('any verb beside a sentence in marks says who speaks it, unless it has an object of its own', () => {
		const says = (text: string): (string | null)[] => quotesOf(text, WHO).map(({ source }) => source);
		assert.deepEqual(says('"The pier is gone," ventured Rosa Quill.'), ['Rosa Quill']);
		assert.deepEqual(says('"Is it gone?" the master wanted to know.'), ['the master']);
		assert.deepEqual(says('"The pier is gone," Rosa Quill summed up.'), ['Rosa Quill']);
		assert.equal(quotesOf('Calling it "a ruin," Rosa Quill switched to English.', WHO)[0]?.cue, 'Calling');
		assert.deepEqual(says('"The pier is gone," she said. The master mended nets.'), ['she']);
	});

	it('whoever is named after where speaks, not what the clause goes on about', () => {
		const text = 'The town asked the Port Council, where a clerk, Rosa Quill, said the council “stands by the pier.”';
		assert.deepEqual(
			quotesOf(text, WHO).map(({ speaker }) => speaker),
			['Rosa Quill', 'Rosa Quill'],
		);
	});

	it('a verb may have a particle before whoever speaks', () => {
		assert.deepEqual(lines('“It burned,” blurted out Rosa Quill.', WHO), ['Rosa Quill: “It burned,”']);
		assert.deepEqual(lines('“It sank,” hollered back Tam Berrow.', WHO), ['Tam Berrow: “It sank,”']);
	});

	it('a Finn may be whoever was just named', () => {
		const text = 'Rosa Quill of Finland rowed until noon. "The pier is gone for good," the Finn said.';
		assert.deepEqual(lines(text, { ...WHO, Finn: 'group', Finland: 'place' }), ['Rosa Quill: "The pier is gone for good,"']);
	});

	it("a spokesman's words are not those of his employer", () => {
		assert.deepEqual(speakers('"The pier is gone for good," a spokesman for the Port Council said.'), [null]);
		assert.deepEqual(speakers('"The pier is gone for good," Quill\'s lawyer said.'), [null]);
	});

	it('poor cues do not make a speaker: address, provide', () => {
		const found = quotesOf('Rosa Quill addressed the hall where the choir had provided "The Long Night", a song of the port.', WHO);
		assert.deepEqual(
			found.map(({ kind }) => kind),
			['mention'],
		);
	});

	it('what somebody believes in is no speech', () => {
		assert.deepEqual(spoken('Rosa Quill believed in the "old pier" and went to look for it.', WHO), []);
	});

	it('an unusual verb of saying is one', () => {
		assert.deepEqual(speakers('"The pier is gone for good," quipped Rosa Quill.'), ['Rosa Quill']);
		assert.deepEqual(speakers('"The pier is gone for good," Rosa Quill lamented.'), ['Rosa Quill']);
	});

	it('an unsure speaker is not named but offered', () => {
		const resolved = resolvedArticle('Tam Berrow left with Rosa Quill. The owner said: "The pier is gone for good."', WHO);
		const alike = (options: readonly unknown[]): number[] => options.map((_, at) => (at === 0 ? 0.2 : 0.8 / (options.length - 1)));
		const [quote] = findQuotes(resolved, alike).quotes;
		assert.deepEqual([quote?.speaker, quote?.candidates.length], [null, 2]);
	});
});

import assert from 'node:assert/strict';
import { quoteLabel, quoteNodes, speakerLabel } from '../../../src/views/quotes-tree.js';
import { quoteSheet } from '../../../src/formats/csv.js';
import { countsOf } from '../../../src/views/counts.js';
import { tagged } from './tagged.js';

const SOURCE =
	'<q1>“We must go,”</q1> said [[Ana Roe|p1]], <q1>“and soon.”</q1> <q2>“No,”</q2> said an aide. <q3>“Never,”</q3> said [[Bo Lee|p2]]. [[Lee|p2]] said <q4>it was late</q4>. They call it <q5>“the pit”</q5>.';
const { text, index } = tagged(
	SOURCE,
	{ p1: { name: 'Ana Roe' }, p2: { name: 'Bo Lee' } },
	{
		1: { speaker: 'p1', checked: { by: 'ed', at: '2024-05-01T10:00:00Z', text: '“We must go,” … “and soon.”' } },
		2: { source: 'an aide' },
		3: { speaker: 'p2', checked: { by: 'ed', at: '2024-05-01T10:00:00Z', text: '“Ever,”' } },
		4: { speaker: 'p2', kind: 'indirect' },
		5: { kind: 'mention' },
	},
);

describe('the list of quotes', () => {
	it('shows what is said in text order, words that nobody speaks left out', () => {
		const nodes = quoteNodes(index, text, { order: 'order', filter: '' });
		assert.deepEqual(
			nodes.map((node) => (node.kind === 'quote' ? [quoteLabel(node.quote, text), speakerLabel(node), node.state] : [])),
			[
				['“We must go,” … “and soon.”', 'Ana Roe', 'checked'],
				['“No,”', 'an aide', 'unchecked'],
				['“Never,”', 'Bo Lee', 'altered'],
				['it was late', 'Bo Lee', 'unchecked'],
			],
		);
	});

	it('says of a quote that it was accepted as edited, while it has the words that were accepted', () => {
		const article = tagged(
			'<q1>“No,”</q1> said an aide. <q2>“Go,”</q2> said an aide.',
			{},
			{ 1: { accepted: { at: '2024-05-01T10:00:00Z', text: '“No,”' } }, 2: { accepted: { at: '2024-05-01T10:00:00Z', text: '“Come,”' } } },
		);
		const nodes = quoteNodes(article.index, article.text, { order: 'order', filter: '' });
		assert.deepEqual(
			nodes.map((node) => node.kind === 'quote' && node.isAccepted),
			[true, false],
		);
	});

	it('says in few words who speaks, so that a narrow list has room for the quote', () => {
		const article = tagged(
			'[[Ana Roe|p1]] met [[Bo Lee|p2]] and [[Cy Lee|p3]]. <q1>“No,”</q1> said [[Roe|p1]]. <q2>“Yes,”</q2> said [[Lee|p2]]. <q3>“Oh,”</q3> said [[Cy Lee|p3]]. <q4>“So,”</q4> said a spokesman for the mill. <q5>“Ah,”</q5> said [[Wilhelmina van Dam|p4]].',
			{ p1: { name: 'Ana Roe' }, p2: { name: 'Bo Lee' }, p3: { name: 'Cy Lee' }, p4: { name: 'Wilhelmina van Dam' } },
			{ 1: { speaker: 'p1' }, 2: { speaker: 'p2' }, 3: { speaker: 'p3' }, 4: { source: 'a spokesman for the mill' }, 5: { speaker: 'p4' } },
		);
		const nodes = quoteNodes(article.index, article.text, { order: 'order', filter: '' });
		assert.deepEqual(
			nodes.map((node) => node.kind === 'quote' && node.shortSpeaker),
			['Roe', 'B. Lee', 'C. Lee', 'a spokesman…', 'van Dam'],
		);
	});

	it('leaves no name without its last letters', () => {
		const article = tagged(
			'[[Ana Marchbanks|p1]] met [[Bo Marchbanks|p2]]. <q1>“No,”</q1> said [[Ana Marchbanks|p1]].',
			{ p1: { name: 'Ana Marchbanks' }, p2: { name: 'Bo Marchbanks' } },
			{ 1: { speaker: 'p1' } },
		);
		const [node] = quoteNodes(article.index, article.text, { order: 'order', filter: '' });
		assert.equal(node?.kind === 'quote' && node.shortSpeaker, 'A. Marchbanks');
	});

	it('by speaker, who says most comes first and the unnamed last', () => {
		const nodes = quoteNodes(index, text, { order: 'speaker', filter: '' });
		assert.deepEqual(
			nodes.map((node) => (node.kind === 'speaker' ? [node.entity?.name, node.quotes.length] : [])),
			[
				['Bo Lee', 2],
				['Ana Roe', 1],
				[undefined, 1],
			],
		);
	});

	it('has what sources prove of a quote', () => {
		const proof = { verdict: 'tidied', substance: false, places: [], occurrences: 0, diff: [] } as const;
		const nodes = quoteNodes(index, text, { order: 'order', filter: '', proofs: new Map([['q2', proof]]) });
		assert.deepEqual(
			nodes.map((node) => (node.kind === 'quote' ? node.proof : undefined)),
			[undefined, proof, undefined, undefined],
		);
	});

	it('is filtered by what is said and by who says it', () => {
		assert.equal(quoteNodes(index, text, { order: 'order', filter: 'soon' }).length, 1);
		assert.equal(quoteNodes(index, text, { order: 'order', filter: 'lee' }).length, 2);
		assert.equal(quoteNodes(index, text, { order: 'order', filter: 'aide no' }).length, 1);
	});

	it('shows, searches and exports a quotation in Markdown without the marks before its lines', () => {
		const marked = tagged(
			'> <q1>“We waited eleven years,</q1>\n<q1>> and no longer,”</q1> said [[Ana Roe|p1]].\n',
			{ p1: { name: 'Ana Roe' } },
			{ 1: { speaker: 'p1', checked: { by: 'ed', at: '2024-05-01', text: '“We waited eleven years, and no longer,”' } } },
		);
		const [node] = quoteNodes(marked.index, marked.text, { order: 'order', filter: 'years, and no' });
		assert.deepEqual(node?.kind === 'quote' ? [quoteLabel(node.quote, marked.text), node.state] : [], [
			'“We waited eleven years, and no longer,”',
			'checked',
		]);
		assert.match(quoteSheet(marked.annotations, marked.text), /"“We waited eleven years, and no longer,”"/);
	});

	it('words in marks inside an indirect quote are one row with it, nested, and counted once', () => {
		const inner = tagged(
			'[[Bo Lee|p2]] said <q1>it was <q2>“a mess”</q2> that <q3>“would stink”</q3></q1>. <q4>“Yes,”</q4> [[Lee|p2]] added.',
			{ p2: { name: 'Bo Lee' } },
			{ 1: { kind: 'indirect', speaker: 'p2' }, 2: { kind: 'partial', speaker: 'p2' }, 3: { kind: 'partial' }, 4: { speaker: 'p2' } },
		);
		const nodes = quoteNodes(inner.index, inner.text, { order: 'order', filter: '' });
		assert.deepEqual(
			nodes.map((node) => (node.kind === 'quote' ? [node.quote.id, ...node.nested.map(({ quote }) => quote.id)] : [])),
			[['q1', 'q2', 'q3'], ['q4']],
		);
		assert.equal(countsOf(inner.annotations).quotes, 2);
		assert.equal(inner.index.quotesOf('p2').length, 2);
	});

	it('words in marks that the editor gives to somebody who is not named are a row of their own', () => {
		const other = tagged(
			'[[Bo Lee|p2]] said <q1>an aide called it <q2>“a mess”</q2></q1>.',
			{ p2: { name: 'Bo Lee' } },
			{ 1: { kind: 'indirect', speaker: 'p2' }, 2: { kind: 'partial', sourceText: 'an aide' } },
		);
		assert.equal(countsOf(other.annotations).quotes, 2);
		assert.equal(other.index.quotesOf('p2').length, 1);
	});

	it('words in marks of somebody else inside an indirect quote are a row of their own', () => {
		const other = tagged(
			'[[Bo Lee|p2]] said <q1>[[Roe|p1]] called it <q2>“a mess”</q2></q1>.',
			{ p1: { name: 'Roe' }, p2: { name: 'Bo Lee' } },
			{ 1: { kind: 'indirect', speaker: 'p2' }, 2: { kind: 'partial', speaker: 'p1' } },
		);
		assert.equal(countsOf(other.annotations).quotes, 2);
	});

	it('somebody in the editor’s words is the speaker', () => {
		const aide = tagged('<q1>“No,”</q1> he said.', {}, { 1: { source: 'he', sourceText: 'a campaign aide', by: 'editor' } });
		const [node] = quoteNodes(aide.index, aide.text, { order: 'order', filter: 'campaign' });
		assert.equal(node?.kind === 'quote' && speakerLabel(node), 'a campaign aide');
	});

	it('a source that runs over a line break stands on one line', () => {
		const wrapped = tagged('<q1>“No,”</q1> said the\ncompany.', {}, { 1: { source: 'the\ncompany' } });
		const [node] = quoteNodes(wrapped.index, wrapped.text, { order: 'order', filter: '' });
		assert.ok(node?.kind === 'quote');
		assert.equal(speakerLabel(node), 'the company');
	});

	it('cuts a long quote at a word', () => {
		const long = tagged(`<q1>“${'many words '.repeat(40)}”</q1>`, {}, {});
		const [quote] = long.annotations.quotes;
		assert.ok(quote);
		assert.match(quoteLabel(quote, long.text), /^“many words .*(?:many|words)…$/u);
		assert.ok(quoteLabel(quote, long.text).length <= 91);
	});
});

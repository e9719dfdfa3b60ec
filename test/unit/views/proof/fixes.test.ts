import assert from 'node:assert/strict';
import type { QuoteProof, Span, WordChange } from '../../../../src/annotations.js';
import { quoteFixes, type QuoteFixKind } from '../../../../src/views/proof/fixes.js';

/** An article whose pieces of one quotation stand in `<q>`. */
function articleWith(marked: string): { readonly text: string; readonly spans: readonly Span[] } {
	let text = '';
	const spans: Span[] = [];
	for (const part of marked.split(/(<q>.*?<\/q>)/su)) {
		const words = part.replace(/<\/?q>/gu, '');
		if (words !== part) spans.push({ start: text.length, end: text.length + words.length });
		text += words;
	}
	return { text, spans };
}

/** `=same`, `-left out`, `+added`, `~article>source`, parted by bars. */
function diffOf(notation: string): WordChange[] {
	return notation.split('|').map((item): WordChange => {
		const words = item.slice(1);
		const [article = '', source = article] = words.split('>');
		if (item.startsWith('-')) return { op: 'delete', article: '', source: words };
		if (item.startsWith('+')) return { op: 'insert', article: words, source: '' };
		return { op: item.startsWith('~') ? 'replace' : 'equal', article, source };
	});
}

function proofWith(notation: string): QuoteProof {
	return { verdict: 'altered', substance: false, places: [], occurrences: 1, diff: diffOf(notation) };
}

/** The article after a fix; undefined where it is not offered. */
function fixed(kind: QuoteFixKind, marked: string, notation: string): string | undefined {
	const { text, spans } = articleWith(marked);
	const fix = quoteFixes(text, spans, proofWith(notation)).find((one) => one.kind === kind);
	if (!fix) return undefined;
	return [...fix.edits]
		.sort((a, b) => b.start - a.start)
		.reduce((now, edit) => now.slice(0, edit.start) + edit.text + now.slice(edit.end), text);
}

const restored = (marked: string, notation: string): string | undefined => fixed('use-source', marked, notation);

describe('the source’s words in a quotation', () => {
	it('replace what the article has instead, and leave marks and punctuation', () => {
		assert.equal(restored('<q>“We will repair it,”</q> she said.', '=We will|~repair>rebuild|=it'), '“We will rebuild it,” she said.');
		assert.equal(restored('<q>"They will repair it,"</q> she said.', '~They>we|=will repair it'), '"We will repair it," she said.');
		assert.equal(
			restored('<q>“We will, in May, repair it.”</q>', '=We will in|~May repair>June rebuild|=it'),
			'“We will, in June, rebuild it.”',
		);
	});

	it('come in where the article leaves words out', () => {
		assert.equal(restored('<q>“We will rebuild it.”</q>', '=We will|-not|=rebuild it'), '“We will not rebuild it.”');
		assert.equal(restored('<q>“We will rebuild.”</q>', '=We will rebuild|-the wall'), '“We will rebuild the wall.”');
		assert.equal(restored('<q>“Will rebuild it.”</q>', '-We|=Will>will|=rebuild it'), '“We will rebuild it.”');
		assert.equal(restored('<q>“It stands. It will fall.”</q>', '=It stands|-Mostly|=It will fall'), '“It stands. Mostly It will fall.”');
		assert.equal(restored('<q>“It stands. It will fall.”</q>', '=It stands|-for now|=It will fall'), '“It stands for now. It will fall.”');
	});

	it('come in as sentences of their own where the source has them so', () => {
		const diff = '=I like trams>I like trams.|-I like ships.|=I like the harbour';
		assert.equal(restored('<q>“I like trams, I like the harbour.”</q>', diff), '“I like trams. I like ships. I like the harbour.”');
		assert.equal(restored('<q>“I like trams … I like the harbour.”</q>', diff), '“I like trams. I like ships. I like the harbour.”');
		assert.equal(restored('<q>“I like trams. I like the harbour.”</q>', diff), '“I like trams. I like ships. I like the harbour.”');
		assert.equal(restored('<q>“We go.”</q>', '-Is it late?|=We go'), '“Is it late? We go.”');
		assert.equal(restored('<q>“We left last.”</q>', '=We left|-the U.S.|=last'), '“We left the U.S. last.”');
	});

	it('go where the article adds some, with the comma or space that they came with', () => {
		assert.equal(restored('<q>“We will surely rebuild it.”</q>', '=We will|+surely|=rebuild it'), '“We will rebuild it.”');
		assert.equal(restored('<q>“We will, of course, rebuild it.”</q>', '=We will|+of course|=rebuild it'), '“We will rebuild it.”');
		assert.equal(restored('<q>“We will rebuild it, surely.”</q>', '=We will rebuild it|+surely'), '“We will rebuild it.”');
		assert.equal(restored('<q>“Surely we will rebuild it.”</q>', '+Surely|=we will rebuild it'), '“We will rebuild it.”');
		assert.equal(restored('<q>“It stands. Surely it will fall.”</q>', '=It stands|+Surely|=it will fall'), '“It stands. It will fall.”');
		assert.equal(restored('<q>“A well-known wall.”</q>', '=A|+well|=known wall'), '“A known wall.”');
	});

	it('keep an attribution where it stands', () => {
		assert.equal(
			restored(
				'<q>“We will repair it,”</q> she said, <q>“if the gods want.”</q>',
				'=We will|~repair>rebuild|=it if|~gods want>the sea wants',
			),
			undefined,
		);
		assert.equal(
			restored(
				'<q>“We will repair it,”</q> she said, <q>“if the gods want.”</q>',
				'=We will|~repair>rebuild|=it if the|~gods want>sea wants',
			),
			'“We will rebuild it,” she said, “if the sea wants.”',
		);
		assert.equal(
			restored('<q>“We will repair,”</q> she said, <q>“the wall.”</q>', '=We will|~repair the>rebuild this|=wall'),
			'“We will rebuild,” she said, “this wall.”',
		);
		assert.equal(
			restored('<q>“We will repair,”</q> she said, <q>“that wall.”</q>', '=We will|~repair that>rebuild|=wall'),
			'“We will rebuild,” she said, “wall.”',
		);
	});

	it('leave a piece alone that would have none', () => {
		assert.equal(restored('<q>“We will rebuild,”</q> she said, <q>“surely.”</q>', '=We will rebuild|+surely'), undefined);
	});

	it('keep line breaks and the marks before lines of a quotation', () => {
		assert.equal(
			restored('> <q>“We will soon\n> repair the wall\n> in May.”</q>', '=We will|~soon repair>then rebuild|=the|+wall|=in May'),
			'> “We will then\n> rebuild the\n> in May.”',
		);
		assert.equal(restored('<q>“We will\nsurely\nrebuild it.”</q>', '=We will|+surely|=rebuild it'), '“We will\nrebuild it.”');
		assert.equal(
			restored('<q>“It stands.\n\n“Surely it will fall.”</q>', '=It stands|+Surely|=it will fall'),
			'“It stands.\n\n“It will fall.”',
		);
		assert.equal(restored('<q>“We will\nrebuild it.”</q>', '=We will|-not|=rebuild it'), '“We will\nnot rebuild it.”');
	});

	it('have the article’s shape of apostrophes, and single marks for inner ones', () => {
		assert.equal(restored('<q>“We will repair it.”</q>', '=We|~will>don’t|=repair it'), '“We don’t repair it.”');
		assert.equal(restored('<q>"We will repair it."</q>', '=We|~will>don’t|=repair it'), '"We don\'t repair it."');
		assert.equal(restored('<q>“We call it dull.”</q>', '=We call it|~dull>"a "great" wall"'), '“We call it ‘a ‘great’ wall’.”');
	});

	it('leave an ellipsis and a bracket that are right, where something else is wrong', () => {
		assert.equal(
			restored('<q>“We … will repair [the wall].”</q>', '=We|-after long talks|=will|~repair>rebuild|~the wall>it'),
			'“We … will rebuild [the wall].”',
		);
		assert.equal(restored('<q>“I will repair it.”</q>', '-um|=I will|~repair>rebuild|=it'), '“I will rebuild it.”');
		assert.equal(restored('<q>“I think we can.”</q>', '-I|=I|~think>know|=we can'), '“I know we can.”');
	});

	it('replace an ellipsis that swallows a negation, and a bracket that changes a number', () => {
		assert.equal(restored('<q>“We will … rebuild it.”</q>', '=We will|-of course not|=rebuild it'), '“We will of course not rebuild it.”');
		assert.equal(restored('<q>“We will... rebuild it.”</q>', '=We will|-not|=rebuild it'), '“We will not rebuild it.”');
		assert.equal(restored('<q>“We need [50] men.”</q>', '=We need|~50>15|=men'), '“We need 15 men.”');
		assert.equal(restored('<q>“We need [50].”</q>', '=We need|~50>15'), '“We need 15.”');
	});

	it('are not offered for a quotation that has changed since it was compared, or that is all right', () => {
		assert.equal(restored('<q>“We shall repair it.”</q>', '=We will|~repair>rebuild|=it'), undefined);
		const { text, spans } = articleWith('<q>“We … will.”</q>');
		assert.deepEqual(quoteFixes(text, spans, { ...proofWith('=We|-all|=will'), verdict: 'shortened' }), []);
	});

	it('replace a sum with its sign', () => {
		assert.equal(restored('<q>“It costs $5,000 a day.”</q>', '=It costs|~$5,000>€5,500|=a day'), '“It costs €5,500 a day.”');
	});
});

describe('an ellipsis for words that are left out', () => {
	const marked = (article: string, notation: string): string | undefined => fixed('mark-omission', article, notation);

	it('is written as the article writes its own', () => {
		const diff = '=We will|-after long talks|=rebuild it';
		assert.equal(marked('<q>“We will rebuild it.”</q>', diff), '“We will … rebuild it.”');
		assert.equal(marked('“So ... yes.” <q>“We will rebuild it.”</q>', diff), '“So ... yes.” “We will ... rebuild it.”');
		assert.equal(marked('“So… yes.” <q>“We will rebuild it.”</q>', diff), '“So… yes.” “We will… rebuild it.”');
		assert.equal(marked('“So [...] yes.” <q>“We will rebuild it.”</q>', diff), '“So [...] yes.” “We will [...] rebuild it.”');
	});

	it('stands for the comma that was there', () => {
		assert.equal(marked('<q>“It stands, and it will.”</q>', '=It stands|-they all say|=and it will'), '“It stands … and it will.”');
	});

	it('stands behind the sentence that ends there, and before a line break', () => {
		assert.equal(marked('<q>“It stands. It will fall.”</q>', '=It stands|-It is old|=It will fall'), '“It stands. … It will fall.”');
		assert.equal(marked('<q>“We will\nrebuild it.”</q>', '=We will|-soon|=rebuild it'), '“We will …\nrebuild it.”');
	});

	it('stands for a whole sentence, though it has a negation of its own', () => {
		const diff = '=We like ships>We like ships.|-We do not like trams.|=We like the harbour';
		assert.equal(
			marked('<q>“We like ships, we like the harbour.”</q>', diff.replace('=We like the', '=we like the')),
			'“We like ships … we like the harbour.”',
		);
		assert.equal(marked('<q>“We like ships. We like the harbour.”</q>', diff), '“We like ships. … We like the harbour.”');
	});

	it('is not offered for words of two answers, which it would not put right', () => {
		const { text, spans } = articleWith('<q>“We rode trams and ships.”</q>');
		const places = [10, 90].map((start) => ({ file: 'call.txt', start, end: start + 9, line: 1, sha256: '' }));
		const fixes = quoteFixes(text, spans, { ...proofWith('=We rode trams|-every day|=and ships'), places });
		assert.deepEqual(
			fixes.map(({ kind }) => kind),
			['use-source'],
		);
	});

	it('is not offered for a negation, nor where one stands or none is needed', () => {
		assert.equal(marked('<q>“We will rebuild it.”</q>', '=We will|-not|=rebuild it'), undefined);
		assert.equal(marked('<q>“We will … rebuild that.”</q>', '=We will|-soon|=rebuild|~that>it'), undefined);
		assert.equal(marked('<q>“We will,”</q> he said, <q>“rebuild that.”</q>', '=We will|-soon|=rebuild|~that>it'), undefined);
	});
});

describe('brackets around words that the article adds', () => {
	const bracketed = (article: string, notation: string): string | undefined => fixed('bracket-insertion', article, notation);

	it('stand around each stretch of them', () => {
		assert.equal(
			bracketed('<q>“We will of course rebuild it soon.”</q>', '=We will|+of course|=rebuild it|+soon'),
			'“We will [of course] rebuild it [soon].”',
		);
	});

	it('stand in each piece for itself', () => {
		assert.equal(
			bracketed('<q>“We will surely,”</q> he said, <q>“of course rebuild.”</q>', '=We will|+surely of course|=rebuild'),
			'“We will [surely],” he said, “[of course] rebuild.”',
		);
	});

	it('are not offered for a negation or a number, nor where they stand', () => {
		assert.equal(bracketed('<q>“We will not rebuild.”</q>', '=We will|+not|=rebuild'), undefined);
		assert.equal(bracketed('<q>“We need 50 men.”</q>', '=We need|+50|=men'), undefined);
		assert.equal(bracketed('<q>“We will [surely] build.”</q>', '=We will|+surely|~build>rebuild'), undefined);
	});
});

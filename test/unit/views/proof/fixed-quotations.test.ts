import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { QuoteProof, Span } from '../../../../src/annotations.js';
import { prove, SourceIndex } from '../../../../src/proof/prove.js';
import type { FixEdit } from '../../../../src/views/checks/check.js';
import { quoteFixes } from '../../../../src/views/proof/fixes.js';

/** What somebody said, of words that are easily told apart. */
const SPOKEN =
	'Well, the harbour was dredged before winter and our pilots trust the deeper channel. Every captain who called at Lower Brann has thanked the crew. ' +
	'We paid the contractors from our own reserve, and the council never had to borrow a single crown. My father worked on that quay; he would laugh at these cranes. ' +
	'Next summer a second ferry begins to sail, which the islanders have wanted since the bridge closed. It is a small service but people depend upon it daily.';
const WORDS = SPOKEN.split(' ');
const INDEX = new SourceIndex([
	{ file: 'talk.txt', sha256: 'aa', text: SPOKEN, isFileText: true, segments: [{ start: 0, end: SPOKEN.length }] },
]);
/** Words that stand nowhere in it. */
const OTHERS = ['tremendous', 'budget', 'engineers', 'purple', 'quickly', 'granite', 'lighthouse'];

interface Article {
	readonly text: string;
	readonly spans: readonly Span[];
}

async function proofOf({ text, spans }: Article): Promise<QuoteProof> {
	const pieces = spans.map(({ start, end }) => text.slice(start, end));
	const [proof] = await prove([{ id: 'q1', quotes: ['q1'], spans, pieces, names: [], speaker: null }], INDEX);
	assert.ok(proof);
	return proof;
}

function edited({ text, spans }: Article, edits: readonly FixEdit[]): Article {
	const byPlace = [...edits].sort((a, b) => b.start - a.start);
	const after = byPlace.reduce((now, edit) => now.slice(0, edit.start) + edit.text + now.slice(edit.end), text);
	const shift = (offset: number, isEnd: boolean): number =>
		edits.reduce((sum, edit) => {
			const isBefore = isEnd ? edit.end <= offset : edit.end <= offset && edit.start < offset;
			return isBefore ? sum + edit.text.length - (edit.end - edit.start) : sum;
		}, offset);
	return { text: after, spans: spans.map(({ start, end }) => ({ start: shift(start, false), end: shift(end, true) })) };
}

/** How the article changes the words, and where, as a share of the quotation. */
type Change = readonly ['replace' | 'insert' | 'delete', at: number, count: number, words: readonly string[]];

interface Written {
	readonly words: readonly string[];
	readonly isCurly: boolean;
	readonly isCut: boolean;
	readonly lineLength: number;
}

/** The words as an article quotes them, around an attribution where it is cut. */
function articleOf({ words, isCurly, isCut, lineLength }: Written): Article {
	const [open, close] = isCurly ? ['“', '”'] : ['"', '"'];
	const styled = words.map((word) => (isCurly ? word : word.replaceAll('’', "'")));
	const half = isCut ? Math.ceil(styled.length / 2) : styled.length;
	const wrapped = (part: readonly string[]): string =>
		part.map((word, at) => (at === 0 ? word : (at % lineLength === 0 ? '\n' : ' ') + word)).join('');
	const first = `${open}${wrapped(styled.slice(0, half)).replace(/[.,;]$/u, '')},${close}`;
	const second = `${open}${wrapped(styled.slice(half)).replace(/[.,;]$/u, '')}.${close}`;
	const lead = 'The harbour master spoke on Monday.\n\n';
	const spans = [{ start: lead.length, end: lead.length + first.length }];
	if (!isCut) return { text: `${lead}${first} she said.`, spans };
	const start = lead.length + first.length + ' she said. '.length;
	return { text: `${lead}${first} she said. ${second}`, spans: [...spans, { start, end: start + second.length }] };
}

const written = fc
	.record({
		start: fc.nat({ max: WORDS.length - 26 }),
		length: fc.integer({ min: 12, max: 24 }),
		isCurly: fc.boolean(),
		isCut: fc.boolean(),
		lineLength: fc.integer({ min: 4, max: 40 }),
	})
	.map(({ start, length, ...rest }) => ({ ...rest, words: WORDS.slice(start, start + length) }));
const change = (...kinds: Change[0][]): fc.Arbitrary<Change> =>
	fc.tuple(
		fc.constantFrom(...kinds),
		fc.integer({ min: 20, max: 80 }),
		fc.integer({ min: 1, max: 2 }),
		fc.subarray(OTHERS, { minLength: 1, maxLength: 2 }),
	);

function changed({ words, ...rest }: Written, [kind, at, count, others]: Change): Written {
	const place = Math.floor((words.length * at) / 100);
	return { ...rest, words: words.toSpliced(place, kind === 'insert' ? 0 : count, ...(kind === 'delete' ? [] : others)) };
}

async function fixedBy(kind: 'use-source' | 'mark-omission' | 'bracket-insertion', article: Article): Promise<QuoteProof | undefined> {
	const proof = await proofOf(article);
	const fix = quoteFixes(article.text, article.spans, proof).find((one) => one.kind === kind);
	return fix && (await proofOf(edited(article, fix.edits)));
}

describe('a quotation after its fix', () => {
	it('is verbatim with the source’s words, whatever was changed, added or left out', async () => {
		let count = 0;
		await fc.assert(
			fc.asyncProperty(written, change('replace', 'insert', 'delete'), async (quotation, one) => {
				const article = articleOf(changed(quotation, one));
				const before = await proofOf(article);
				if (before.verdict !== 'altered') return;
				const after = await fixedBy('use-source', article);
				assert.ok(after, `${article.text}\n${JSON.stringify(before.diff)}`);
				count++;
				assert.ok(
					['verbatim', ...(quotation.isCut ? ['shortened'] : [])].includes(after.verdict),
					`${article.text}\n${JSON.stringify(after)}`,
				);
			}),
			{ numRuns: 300 },
		);
		assert.ok(count > 150, String(count));
	});

	it('is shortened with an ellipsis where words were left out', async () => {
		let count = 0;
		await fc.assert(
			fc.asyncProperty(written, change('delete'), async (quotation, one) => {
				const article = articleOf(changed(quotation, one));
				const after = await fixedBy('mark-omission', article);
				if (!after) return;
				count++;
				assert.equal(after.verdict, 'shortened', `${article.text}\n${JSON.stringify(after)}`);
			}),
			{ numRuns: 200 },
		);
		assert.ok(count > 80, String(count));
	});

	it('is tidied with brackets around words that were added', async () => {
		let count = 0;
		await fc.assert(
			fc.asyncProperty(written, change('insert'), async (quotation, one) => {
				const article = articleOf(changed(quotation, one));
				const after = await fixedBy('bracket-insertion', article);
				if (!after) return;
				count++;
				assert.equal(after.verdict, 'tidied', `${article.text}\n${JSON.stringify(after)}`);
			}),
			{ numRuns: 200 },
		);
		assert.ok(count > 80, String(count));
	});
});

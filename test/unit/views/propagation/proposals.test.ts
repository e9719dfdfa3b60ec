import { expect } from 'chai';
import type { Anchor, Correction, CorrectionStatement } from '../../../../src/annotations.js';
import { annotateCorrected } from '../../../../src/corrections/annotate-corrected.js';
import { newAnchorOf } from '../../../../src/corrections/anchor.js';
import { AnnotationIndex } from '../../../../src/views/navigation.js';
import { portableCorrections, type PortableCorrection } from '../../../../src/views/propagation/portable.js';
import { proposalsIn, statementsFor, type Proposal } from '../../../../src/views/propagation/proposals.js';
import { shippedModel } from '../../shipped-model.js';
import { tagged, type Tagged } from '../tagged.js';

function made(...statements: CorrectionStatement[]): Correction[] {
	return statements.map((statement, at) => ({ ...statement, id: `c${at}`, at: `2026-01-0${at + 1}T00:00:00Z` }));
}

function anchor(text: string, words: string): Anchor {
	const start = text.indexOf(words);
	return newAnchorOf(text, { start, end: start + words.length });
}

function proposed({ text, index }: Tagged, portable: PortableCorrection, corrections: readonly Correction[] = []): Proposal | undefined {
	return proposalsIn({ text, index, corrections }, [portable])[0];
}

function wordsIn({ text }: Tagged, proposal: Proposal | undefined): string[] {
	return (proposal?.places ?? []).map(({ start, end }) => `${text.slice(Math.max(0, start - 4), start)}|${text.slice(start, end)}`);
}

describe('corrections that make sense in other articles', () => {
	const text = 'Near said so. Ann Roe and Roe of Slate agreed, she said.';

	it('are those of names by their words; none of pronouns, quotes and ticks', () => {
		const corrections = made(
			{ kind: 'not-a-name', anchor: anchor(text, 'Near') },
			{ kind: 'type', anchor: anchor(text, 'Slate'), type: 'organization', scope: 'entity' },
			{ kind: 'same', anchor: anchor(text, 'she'), other: anchor(text, 'Ann Roe') },
			{ kind: 'different', anchor: anchor(text, 'Roe of'), other: anchor(text, 'Ann Roe') },
			{ kind: 'context', anchor: anchor(text, 'Ann Roe'), context: 'mayor' },
			{ kind: 'entity-name', anchor: anchor(text, 'Ann Roe'), name: 'Ann B. Roe' },
			{ kind: 'checked', anchors: [anchor(text, 'Slate')], subject: 'name', by: 'me', text: 'Slate' },
			{ kind: 'source', file: 'notes.txt' },
		);
		expect(portableCorrections(corrections)).to.deep.equal([
			{ kind: 'not-a-name', words: 'Near' },
			{ kind: 'type', words: 'Slate', type: 'organization' },
			{ kind: 'different', words: 'Roe of', other: 'Ann Roe' },
			{ kind: 'entity-name', words: 'Ann Roe', name: 'Ann B. Roe' },
		]);
	});

	it('come once, and the later of two on the same words alone', () => {
		const near = anchor(text, 'Near');
		const corrections = made({ kind: 'not-a-name', anchor: near }, { kind: 'name', anchor: near, type: 'place' });
		expect(portableCorrections(corrections)).to.deep.equal([{ kind: 'name', words: 'Near', type: 'place' }]);
	});
});

describe('what a correction would change in another article', () => {
	it('names that are none, each place by itself or all at once', () => {
		const article = tagged('[[Near|g1]] is far. She saw [[Near|g1]] and the [[Near East|g2]].', {
			g1: { name: 'Near' },
			g2: { name: 'Near East' },
		});
		const proposal = proposed(article, { kind: 'not-a-name', words: 'Near' });
		expect(wordsIn(article, proposal)).to.deep.equal(['|Near', 'saw |Near']);
		if (!proposal) return;
		expect(statementsFor(proposal, () => true))
			.to.have.length(1)
			.and.to.have.nested.property('[0].scope', 'words');
		const [first] = proposal.places;
		expect(statementsFor(proposal, (place) => place === first)).to.deep.equal([first?.statement]);
	});

	it('words that are a name and have no mark, or one of another type; not within longer names', () => {
		const article = tagged('Slate closed. [[Slate|g1]] is old, [[Slate Hill|g2]] too.', {
			g1: { name: 'Slate' },
			g2: { name: 'Slate Hill' },
		});
		const proposal = proposed(article, { kind: 'name', words: 'Slate', type: 'organization' });
		expect(wordsIn(article, proposal)).to.deep.equal(['|Slate', 'ed. |Slate']);
		expect(proposal).not.to.have.property('whole');
	});

	it('nothing where the article says so already', () => {
		const article = tagged('[[Slate|o1]] closed.', { o1: { name: 'Slate' } });
		expect(proposed(article, { kind: 'name', words: 'Slate', type: 'organization' })).to.equal(undefined);
		expect(proposed(article, { kind: 'type', words: 'Slate', type: 'organization' })).to.equal(undefined);
		expect(proposed(article, { kind: 'entity-name', words: 'Slate', name: 'Slate' })).to.equal(undefined);
	});

	it('the type of somebody with all forms of the name', () => {
		const article = tagged('[[Ottery Herald|g1]] said it. The [[Herald|g1]] did.', { g1: { name: 'Ottery Herald' } });
		const proposal = proposed(article, { kind: 'type', words: 'Ottery Herald', type: 'organization' });
		expect(wordsIn(article, proposal)).to.deep.equal(['|Ottery Herald', 'The |Herald']);
		expect(proposal?.whole).to.include({ kind: 'type', scope: 'entity' });
	});

	it('two names that are one, where both are there and are two', () => {
		const source = '[[Kyiv|g1]] fell. [[Kiev|g2]] stood.';
		const article = tagged(source, { g1: { name: 'Kyiv' }, g2: { name: 'Kiev' } });
		const same = { kind: 'same', words: 'Kiev', other: 'Kyiv' } as const;
		expect(wordsIn(article, proposed(article, same))).to.deep.equal([`ll. |Kiev`]);
		expect(proposed(tagged('[[Kiev|g1]] fell.', { g1: { name: 'Kiev' } }), same)).to.equal(undefined);
		expect(proposed(tagged('[[Kyiv|g1]], [[Kiev|g1]].', { g1: { name: 'Kyiv' } }), same)).to.equal(undefined);
	});

	it('a name that is another’s, where the article has it as one', () => {
		const article = tagged('[[Ann Roe|p1]] and [[Roe|p1]].', { p1: { name: 'Ann Roe' } });
		const proposal = proposed(article, { kind: 'different', words: 'Roe', other: 'Ann Roe' });
		expect(wordsIn(article, proposal)).to.deep.equal(['and |Roe']);
	});

	it('places that the article’s own editor decided otherwise are marked', () => {
		const article = tagged('Slate closed.');
		const own = made({ kind: 'not-a-name', anchor: anchor(article.text, 'Slate') });
		const proposal = proposed(article, { kind: 'name', words: 'Slate', type: 'organization' }, own);
		expect(proposal?.places.map(({ isDecided }) => isDecided)).to.deep.equal([true]);
	});
});

describe('corrections that are taken over', () => {
	const model = shippedModel();
	const text = 'Kate Holm, the mayor of Northby, said on Monday that Slate would close.\n\n“Slate was ours,” Holm said.\n';

	it('leave nothing more to propose', () => {
		const portable: PortableCorrection[] = [
			{ kind: 'name', words: 'Slate', type: 'organization' },
			{ kind: 'type', words: 'Northby', type: 'organization' },
			{ kind: 'entity-name', words: 'Kate Holm', name: 'Katherine Holm' },
			{ kind: 'different', words: 'Holm', other: 'Kate Holm' },
		];
		const before = annotateCorrected(text, [], { model });
		const proposals = proposalsIn({ text, index: new AnnotationIndex(before), corrections: [] }, portable);
		const kinds = new Set(proposals.map(({ correction }) => portable[correction]?.kind));
		expect(kinds).to.include.keys('type', 'entity-name', 'different');
		const corrections = made(...proposals.flatMap((proposal) => statementsFor(proposal, () => true)));
		const after = annotateCorrected(text, corrections, { model });
		expect(proposalsIn({ text, index: new AnnotationIndex(after), corrections }, portable)).to.deep.equal([]);
	});
});

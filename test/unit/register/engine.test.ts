import { expect } from 'chai';
import type { Annotations, Correction } from '../../../src/annotations.js';
import { annotateCorrected } from '../../../src/corrections/annotate-corrected.js';
import { annotateRegistered } from '../../../src/register/annotate-registered.js';
import { RegisterIndex } from '../../../src/register/index-of.js';
import { EMPTY_REGISTER, type RegisterEntry } from '../../../src/register/register.js';
import { shippedModel } from '../shipped-model.js';

function annotated(
	text: string,
	entries: readonly RegisterEntry[],
	never: readonly string[] = [],
	corrections: readonly Correction[] = [],
): Annotations {
	return annotateRegistered(text, corrections, { model: shippedModel() }, new RegisterIndex({ ...EMPTY_REGISTER, entries, never }));
}

function namesIn({ mentions, entities }: Annotations): string[] {
	const types = new Map(entities.map(({ id, type }) => [id, type]));
	return mentions.filter(({ form }) => form === 'name').map(({ text, entity }) => `${text}/${types.get(entity) ?? ''}`);
}

function entityOf({ mentions }: Annotations, text: string, start: number): string | undefined {
	return mentions.find((mention) => mention.text === text && mention.start >= start)?.entity;
}

function wordsCorrection(text: string, exact: string, kind: 'not-a-name'): Correction {
	const start = text.indexOf(exact);
	const anchor = { start, end: start + exact.length, exact, prefix: text.slice(0, start), suffix: text.slice(start + exact.length) };
	return { id: 'c1', at: '2024-05-01T10:00:00Z', kind, anchor, scope: 'words' };
}

const NEAR: RegisterEntry = { id: 'near', name: 'Near', type: 'organization' };
const SLATE: RegisterEntry = { id: 'slate', name: 'Slate', type: 'organization' };
const HOOKS: RegisterEntry = { id: 'bell-hooks', name: 'bell hooks', type: 'person', aliases: ['Gloria Jean Watkins'] };
const MAYOR: RegisterEntry = {
	id: 'ann-roe',
	name: 'Ann Roe',
	type: 'person',
	aliases: ['Annie Roe', 'the Duchess of Ottery'],
	roles: [{ title: 'mayor of Ottery', from: '2024-03-04' }],
};
const DENTIST: RegisterEntry = { id: 'ann-roe-2', name: 'Ann Roe', type: 'person', roles: [{ title: 'dentist' }] };

describe('an article with a register', () => {
	it('has the registered names that the model misses, with their types', () => {
		const text = 'The start-up sold its stake in Near on Friday.\n\nIn her essay for Slate, bell hooks wrote that it was over.\n';
		expect(namesIn(annotated(text, [NEAR, SLATE, HOOKS]))).to.include.members([
			'Near/organization',
			'Slate/organization',
			'bell hooks/person',
		]);
	});

	it('says of such a name that it is the register’s', () => {
		const { mentions } = annotated('They sold their stake in Near on Friday.\n', [NEAR]);
		expect(mentions.find(({ text }) => text === 'Near')).to.deep.include({ confidence: 1, evidence: [{ rule: 'register' }], by: 'engine' });
	});

	it('leaves a common word that begins a sentence alone, unless a verb follows', () => {
		const text = 'Near the river, two cars stood still. Near said on Friday that it would sell.\n';
		const near = annotated(text, [NEAR]).mentions.filter(({ text: words }) => words === 'Near');
		expect(near.map(({ start }) => start)).to.deep.equal([text.indexOf('Near said')]);
	});

	it('leaves common words in lower case and parts of other words alone', () => {
		const text = 'The roof is of slate, he said near the river, and Slate-Miller and slate.com have it.\n';
		expect(namesIn(annotated(text, [SLATE, NEAR])).join(' ')).not.to.match(/(?:^| )(?:slate|Slate|near)\//);
	});

	it('joins a name with its aliases', () => {
		const text = 'Mayor Ann Roe said on Friday that the bridge stays. “It stays,” the Duchess of Ottery said.\n';
		const all = annotated(text, [MAYOR]);
		const person = entityOf(all, 'Ann Roe', 0);
		expect(person).not.to.equal(undefined);
		expect(entityOf(all, 'the Duchess of Ottery', 0)).to.equal(person);
	});

	it('has a longer name where one is found that holds the registered words', () => {
		const text = 'The Ottery City Council met on Friday. The Ottery City Council will meet again, its chairman said.\n';
		const found = namesIn(annotated(text, [{ id: 'city', name: 'City Council', type: 'organization' }]));
		expect(found).to.deep.equal(namesIn(annotated(text, [])));
	});

	it('marks no words that are never names, and longer names that hold them', () => {
		const text = 'Berlin and Paris agreed on Friday, officials in Paris said. He works for the Paris Review in London.\n';
		const found = namesIn(annotated(text, [], ['Paris']));
		expect(found).to.include('Berlin/place');
		expect(found.some((name) => name.startsWith('Paris/'))).to.equal(false);
		expect(found.some((name) => name.includes('Paris Review'))).to.equal(true);
	});

	it('follows its own corrections before the register', () => {
		const text = 'They sold their stake in Near on Friday, and Near said so.\n';
		expect(namesIn(annotated(text, [NEAR], [], [wordsCorrection(text, 'Near', 'not-a-name')]))).to.deep.equal([]);
	});

	it('has another person where a namesake is introduced otherwise', () => {
		const text = 'Ann Roe, the mayor of Ottery, said that the bridge stays.\n\nAnnie Roe, a dentist from Leeds, was hurt on it.\n';
		const all = annotated(text, [MAYOR]);
		expect(entityOf(all, 'Annie Roe', 0)).not.to.equal(entityOf(all, 'Ann Roe', 0));
		expect(entityOf(all, 'Annie Roe', 0)).not.to.equal(undefined);
	});

	it('has two persons where it introduces two namesakes of the register', () => {
		const text = 'Ann Roe, the mayor of Ottery, said that the bridge stays.\n\nAnn Roe, a dentist from Leeds, was hurt on it.\n';
		const all = annotated(text, [MAYOR, DENTIST]);
		expect(entityOf(all, 'Ann Roe', 60)).not.to.equal(entityOf(all, 'Ann Roe', 0));
	});

	it('takes a surname that others in the article have for nobody’s in particular', () => {
		const text = 'John Roe met Ann Roe on Friday. “It stays,” Roe said.\n';
		const surname = annotated(text, [{ ...MAYOR, aliases: ['Roe'] }]).mentions.find(({ text: words }) => words === 'Roe');
		expect(surname?.evidence ?? []).not.to.deep.include({ rule: 'register' });
	});

	it('is annotated as ever by a register that has nothing of it', () => {
		const text = 'OTTERY, 5 January 2020 — “The bridge stays,” said Edvard Brandal, the mayor of Ottery, on Friday.\n';
		expect(annotated(text, [NEAR, SLATE])).to.deep.equal(annotateCorrected(text, [], { model: shippedModel() }));
	});
});

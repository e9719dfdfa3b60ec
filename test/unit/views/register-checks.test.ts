import { expect } from 'chai';
import { annotateRegistered } from '../../../src/register/annotate-registered.js';
import { RegisterIndex } from '../../../src/register/index-of.js';
import { EMPTY_REGISTER, type RegisterEntry } from '../../../src/register/register.js';
import { AnnotationIndex } from '../../../src/views/navigation.js';
import { runRegisterChecks } from '../../../src/views/register/run.js';
import { shippedModel } from '../shipped-model.js';

const ENTRIES: readonly RegisterEntry[] = [
	{ id: 'ann', name: 'Ann Brudziński', type: 'person', aliases: ['Ann Brudzinski-Roe'] },
	{ id: 'bell', name: 'bell hooks', type: 'person' },
	{ id: 'city', name: 'Ottery Quay', type: 'place' },
];

function found(text: string): string[] {
	const register = new RegisterIndex({ ...EMPTY_REGISTER, entries: ENTRIES });
	const annotations = annotateRegistered(text, [], { model: shippedModel(), date: '2025-05-05' }, register);
	return runRegisterChecks(text, new AnnotationIndex(annotations), register).map(
		({ check, message, fixes }) => `${check}: ${message} ${fixes[0]?.edits.map((edit) => edit.text).join() ?? ''}`,
	);
}

describe('an article held against the register', () => {
	it('has a registered name spelled a letter otherwise, with the house spelling as a fix', () => {
		expect(found('The bridge stays, said Ann Brudzinsky, who lives beside it, on Friday.\n')).to.deep.equal([
			'house-spelling: “Ann Brudzinsky”: the house register spells it “Ann Brudziński”. Ann Brudziński',
		]);
	});

	it('has a registered name without its accents', () => {
		expect(found('The bridge stays, said Ann Brudzinski, who lives beside it, on Friday.\n').join()).to.include('“Ann Brudziński”');
	});

	it('has a registered name with other capitals', () => {
		expect(found('“It stays,” said the writer Bell Hooks on Friday.\n').join()).to.include('spells it “bell hooks”');
	});

	it('has the surname of a registered person spelled otherwise', () => {
		const text = 'The bridge stays, said Ann Brudziński, who lives beside it. “It has to,” Brudzinsky said on Friday.\n';
		expect(found(text).join()).to.include('“Brudzinsky”: the house register spells it “Brudziński”');
	});

	it('has nothing where names are spelled as the register has them, or are others', () => {
		const text = 'Ann Brudziński met bell hooks and Anton Grudzinski in Ottery Quay on Friday. “It stays,” Brudziński said.\n';
		expect(found(text)).to.deep.equal([]);
	});
});

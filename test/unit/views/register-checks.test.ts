import { expect } from 'chai';
import { annotateRegistered } from '../../../src/register/annotate-registered.js';
import { RegisterIndex } from '../../../src/register/index-of.js';
import { EMPTY_REGISTER, type RegisterEntry } from '../../../src/register/register.js';
import { AnnotationIndex } from '../../../src/views/navigation.js';
import { RegisterChecks } from '../../../src/views/register/run.js';
import type { Fix } from '../../../src/views/checks/check.js';
import { shippedModel } from '../shipped-model.js';

const ENTRIES: readonly RegisterEntry[] = [
	{ id: 'ann', name: 'Ann Brudziński', type: 'person', aliases: ['Ann Brudzinski-Roe'] },
	{ id: 'bell', name: 'bell hooks', type: 'person' },
	{ id: 'city', name: 'Ottery Quay', type: 'place' },
	{ id: 'rupert', name: 'Rupert Standley', type: 'person', aliases: ['Rupert Standly'] },
];

function found(text: string): string[] {
	const register = new RegisterIndex({ ...EMPTY_REGISTER, entries: ENTRIES });
	const annotations = annotateRegistered(text, [], { model: shippedModel(), date: '2025-05-05' }, register);
	return new RegisterChecks(register)
		.findings(text, new AnnotationIndex(annotations), () => true)
		.map(({ check, message, fixes }) => `${check}: ${message} ${fixes[0]?.edits.map((edit) => edit.text).join() ?? ''}`);
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

describe('an article held against a register that accepts two spellings', () => {
	it('has nothing where a surname alone is spelled as in one of them', () => {
		const text =
			'The bridge stays, said Rupert Standley, who lives beside it. “It has to,” Standley said on Friday. “It does,” Mr Standley said.\n';
		expect(found(text)).to.deep.equal([]);
	});
});

describe('fixes of what an article has otherwise than the register', () => {
	const MAYOR: RegisterEntry = {
		id: 'mayor',
		name: 'Ann Roe',
		type: 'person',
		avoid: [{ form: 'Anne Roe', why: 'No e.' }],
		roles: [
			{ title: 'mayor of Ottery', from: '2024-03-04' },
			{ title: 'deputy mayor of Ottery', to: '2024-03-03' },
		],
	};
	const DENTIST: RegisterEntry = { id: 'dentist', name: 'Ann Roe', type: 'person', roles: [{ title: 'dentist in Leeds' }] };

	/** The text after each fix, by its title. */
	function fixed(text: string, entries: readonly RegisterEntry[]): Record<string, string> {
		const register = new RegisterIndex({ ...EMPTY_REGISTER, entries });
		const annotations = annotateRegistered(text, [], { model: shippedModel(), date: '2025-05-05' }, register);
		const findings = new RegisterChecks(register).findings(text, new AnnotationIndex(annotations), () => true);
		const applied = ({ edits }: Fix): string =>
			[...edits].reverse().reduce((words, edit) => words.slice(0, edit.start) + edit.text + words.slice(edit.end), text);
		return Object.fromEntries(findings.flatMap(({ fixes }) => fixes).map((fix) => [fix.title, applied(fix)]));
	}

	it('put the house form here, or everywhere in the article', () => {
		const text = 'Mayor Anne Roe said no on Friday. The council heard Anne Roe, and left.\n';
		expect(fixed(text, [MAYOR])).to.deep.equal({
			'Change “Anne Roe” to “Ann Roe” here': 'Mayor Ann Roe said no on Friday. The council heard Anne Roe, and left.\n',
			'Change “Anne Roe” to “Ann Roe” everywhere in the article (2)':
				'Mayor Ann Roe said no on Friday. The council heard Ann Roe, and left.\n',
		});
	});

	it('put the title of the register, as short and with such capitals as the article has it', () => {
		expect(Object.values(fixed('Deputy Mayor Ann Roe said no on Friday.\n', [MAYOR]))).to.deep.equal([
			'Mayor Ann Roe said no on Friday.\n',
		]);
		expect(Object.values(fixed('Ottery deputy mayor Ann Roe said no on Friday.\n', [MAYOR]))).to.deep.equal([
			'Ottery mayor Ann Roe said no on Friday.\n',
		]);
		expect(Object.values(fixed('“No,” said Ann Roe, the deputy mayor of Ottery, on Friday.\n', [MAYOR]))).to.deep.equal([
			'“No,” said Ann Roe, the mayor of Ottery, on Friday.\n',
		]);
	});

	it('add the role, with a second comma where no mark follows', () => {
		const before = 'The council met in the town hall, as it does every week.\n\n';
		expect(Object.values(fixed(`${before}Ann Roe spoke on Friday. It then left.\n`, [MAYOR]))).to.deep.equal([
			`${before}Ann Roe, mayor of Ottery, spoke on Friday. It then left.\n`,
		]);
		expect(Object.values(fixed(`${before}On Friday it met with Ann Roe. It then left.\n`, [MAYOR]))).to.deep.equal([
			`${before}On Friday it met with Ann Roe, mayor of Ottery. It then left.\n`,
		]);
	});

	it('say which of two namesakes is meant, after which nothing is found', () => {
		const fixes = fixed('The council heard Ann Roe on Friday.\n', [MAYOR, DENTIST]);
		expect(Object.keys(fixes)).to.deep.equal([
			'It is “mayor”: add “, the mayor of Ottery,”',
			'It is “dentist”: add “, the dentist in Leeds,”',
		]);
		for (const text of Object.values(fixes)) expect(fixed(text, [MAYOR, DENTIST])).to.deep.equal({});
	});
});

import { expect } from 'chai';
import fc from 'fast-check';
import { changedRegister, type RegisterChange } from '../../../src/register/change.js';
import { editedRegister, revertedRegister } from '../../../src/register/edited.js';
import { parseRegister } from '../../../src/register/parse.js';
import { EMPTY_REGISTER, type Register, type RegisterEntry } from '../../../src/register/register.js';
import { afterEdits, registerEdits } from '../../../src/register/text-edits.js';
import { registerText } from '../../../src/register/write.js';

const ANN: RegisterEntry = {
	id: 'ann-roe',
	name: 'Ann Roe',
	type: 'person',
	aliases: ['Annie Roe'],
	avoid: [{ form: 'Anne Roe', why: 'No e.' }],
	roles: [{ title: 'deputy mayor of Ottery', from: '2019' }],
};
const SLATE: RegisterEntry = { id: 'slate', name: 'Slate', type: 'organization' };
const BOTH: Register = { ...EMPTY_REGISTER, entries: [ANN, SLATE], never: ['Near'] };
const HOUSE = registerText(BOTH);

/** The text after changes, which must be possible. */
function edited(text: string, ...changes: RegisterChange[]): string {
	const answer = editedRegister(text, changes);
	if (answer.kind !== 'edited') throw new Error(JSON.stringify(answer));
	return afterEdits(text, answer.edits);
}

/** Lines that were added and taken away. */
function difference(before: string, after: string): { readonly added: string[]; readonly removed: string[] } {
	const [one, other] = [before.split('\n'), after.split('\n')];
	return {
		added: other.filter((line) => !one.includes(line)).map((line) => line.trim()),
		removed: one.filter((line) => !other.includes(line)).map((line) => line.trim()),
	};
}

function registerIn(text: string): Register {
	const parsed = parseRegister(text);
	if (!parsed.ok) throw new Error(parsed.problems[0]?.message);
	return parsed.value;
}

describe('a change of a register’s file', () => {
	it('adds an entry at its place in the order, and touches no other line', () => {
		const after = edited(HOUSE, { kind: 'add', facts: { name: 'Otto Lang', type: 'person', roles: [{ title: 'pilot' }] } });
		expect(difference(HOUSE, after)).to.deep.equal({
			added: ['"id": "otto-lang",', '"name": "Otto Lang",', '{ "title": "pilot" }'],
			removed: [],
		});
		expect(after).to.equal(registerText(registerIn(after)));
	});

	it('adds an entry as the first and as the last', () => {
		for (const name of ['Aa', 'Zz']) {
			const after = edited(HOUSE, { kind: 'add', facts: { name, type: 'place' } });
			expect(after).to.equal(registerText(registerIn(after)));
		}
	});

	it('makes the file where there is none, or it is blank', () => {
		for (const blank of ['', '\n \n']) {
			const after = edited(blank, { kind: 'add', facts: { name: 'Near', type: 'place' } });
			expect(registerIn(after).entries).to.deep.equal([{ id: 'near', name: 'Near', type: 'place' }]);
			expect(after).to.equal(registerText(registerIn(after)));
		}
	});

	it('gives an entry an alias, a form to avoid and a role, each on a line of its own', () => {
		const after = edited(HOUSE, {
			kind: 'add',
			facts: {
				id: 'ann-roe',
				name: 'Ann Roe',
				type: 'person',
				aliases: ['Mayor Roe'],
				avoid: [{ form: 'Ann Row', why: 'Heard wrongly.' }],
				roles: [{ title: 'mayor of Ottery', from: '2024-03-04', source: 'harbour.txt' }],
			},
		});
		expect(difference(HOUSE, after)).to.deep.equal({
			added: [
				'"Annie Roe",',
				'"Mayor Roe"',
				'{ "form": "Anne Roe", "why": "No e." },',
				'{ "form": "Ann Row", "why": "Heard wrongly." }',
				'{ "title": "deputy mayor of Ottery", "from": "2019" },',
				'{ "title": "mayor of Ottery", "from": "2024-03-04", "source": "harbour.txt" }',
			],
			removed: ['"Annie Roe"', '{ "form": "Anne Roe", "why": "No e." }', '{ "title": "deputy mayor of Ottery", "from": "2019" }'],
		});
	});

	it('gives an entry its first list after its type', () => {
		const after = edited(HOUSE, { kind: 'add', facts: { id: 'slate', name: 'Slate', type: 'organization', aliases: ['Slate Magazine'] } });
		expect(after).to.equal(registerText(registerIn(after)));
		expect(registerIn(after).entries[1]?.aliases).to.deep.equal(['Slate Magazine']);
	});

	it('says nothing twice', () => {
		expect(edited(HOUSE, { kind: 'add', facts: ANN }, { kind: 'never', words: 'Near' })).to.equal(HOUSE);
	});

	it('gives a role that is there what it lacks, and another time in office a line of its own', () => {
		const role = (title: string, from?: string): RegisterChange => ({
			kind: 'add',
			facts: { id: 'ann-roe', name: 'Ann Roe', type: 'person', roles: [{ title, ...(from && { from }) }] },
		});
		const rolesAfter = (...changes: RegisterChange[]): unknown => registerIn(edited(HOUSE, ...changes)).entries[0]?.roles;
		expect(rolesAfter(role('deputy mayor of Ottery'))).to.deep.equal(ANN.roles);
		expect(rolesAfter(role('pilot'), role('Pilot', '2020'))).to.deep.equal([...(ANN.roles ?? []), { title: 'pilot', from: '2020' }]);
		expect(rolesAfter(role('deputy mayor of Ottery', '2026'))).to.have.length(2);
	});

	it('makes a form the house spelling, and the former one an accepted one', () => {
		const after = edited(HOUSE, { kind: 'spelling', id: 'ann-roe', name: 'Annie Roe', avoid: [] });
		expect(registerIn(after).entries[0]).to.deep.include({ name: 'Annie Roe', aliases: ['Ann Roe'] });
		expect(registerIn(edited(HOUSE, { kind: 'spelling', id: 'ann-roe', name: 'Annie Roe', avoid: [{ form: 'Ann Roe' }] })).entries[0])
			.to.deep.include({ name: 'Annie Roe', avoid: [{ form: 'Anne Roe', why: 'No e.' }, { form: 'Ann Roe' }] })
			.and.not.to.have.property('aliases');
	});

	it('accepts a form that was to be avoided', () => {
		const after = edited(HOUSE, { kind: 'spelling', id: 'ann-roe', name: 'Anne Roe', avoid: [] });
		expect(registerIn(after).entries[0])
			.to.deep.include({ name: 'Anne Roe', aliases: ['Annie Roe', 'Ann Roe'] })
			.and.not.to.have.property('avoid');
	});

	it('lists words that are never a name in their order, and takes them out of the aliases', () => {
		const after = edited(HOUSE, { kind: 'never', words: 'Annie Roe' }, { kind: 'never', words: 'Slots' });
		expect(registerIn(after).never).to.deep.equal(['Annie Roe', 'Near', 'Slots']);
		expect(registerIn(after).entries[0]).not.to.have.property('aliases');
	});

	it('takes no entry out for words that are to be no name, unless asked to', () => {
		expect(editedRegister(HOUSE, [{ kind: 'never', words: 'Slate' }])).to.deep.equal({ kind: 'is-a-name', entry: SLATE });
		const after = registerIn(edited(HOUSE, { kind: 'never', words: 'Slate', replaces: true }));
		expect([after.entries, after.never]).to.deep.equal([[ANN], ['Near', 'Slate']]);
	});

	it('makes words a name again that were none', () => {
		expect(registerIn(edited(HOUSE, { kind: 'add', facts: { name: 'Near', type: 'place' } }))).not.to.have.property('never');
	});

	it('writes nothing over a broken file, and names the place', () => {
		const answer = editedRegister(HOUSE.replace('"slate",', '"slate"'), [{ kind: 'never', words: 'Slots' }]);
		expect(answer.kind).to.equal('broken');
		expect(answer.kind === 'broken' && answer.problems[0]).to.include({
			line: HOUSE.split('\n').findIndex((line) => line.includes('"Slate"')) + 1,
		});
	});

	it('writes nothing that would be broken', () => {
		const facts = { name: 'Near', type: 'place' as const, avoid: [{ form: 'Near' }] };
		expect(editedRegister(HOUSE, [{ kind: 'add', facts }]).kind).to.equal('contradiction');
	});

	it('keeps fields of later editions, and an order and a layout of its own', () => {
		const text = JSON.stringify({ ...BOTH, entries: [SLATE, { colour: 'grey', ...ANN }] }, undefined, 2).replaceAll('\n', '\r\n');
		const after = edited(text, {
			kind: 'add',
			facts: { id: 'slate', name: 'Slate', type: 'organization', roles: [{ title: 'magazine' }] },
		});
		expect(after).to.equal(
			text.replace(
				'"type": "organization"\r\n',
				'"type": "organization",\r\n      "roles": [\r\n        { "title": "magazine" }\r\n      ]\r\n',
			),
		);
	});

	it('stays on the line where all of it is on one', () => {
		const after = edited(JSON.stringify(BOTH), { kind: 'never', words: 'Slots' });
		expect(after).to.equal(JSON.stringify(BOTH).replace('"Near"', '"Near", "Slots"'));
	});
});

describe('a change of a register that is taken back', () => {
	const after = edited(HOUSE, { kind: 'add', facts: { name: 'Otto Lang', type: 'person' } });
	const back = (text: string): string | undefined => {
		const edits = revertedRegister(text, after, HOUSE);
		return edits && afterEdits(text, edits);
	};

	it('leaves the bytes that were there before', () => {
		expect(back(after)).to.equal(HOUSE);
	});

	it('leaves what was changed besides', () => {
		const never = { kind: 'never', words: 'Slots' } as const;
		expect(back(edited(after, never))).to.equal(edited(HOUSE, never));
	});

	it('is not taken back where the same entry was changed again', () => {
		const again = edited(after, { kind: 'add', facts: { id: 'otto-lang', name: 'Otto Lang', type: 'place' } });
		expect(back(again)).to.equal(undefined);
	});
});

const names = fc.constantFrom('Ann Roe', 'Annie Roe', 'Slate', 'Near', 'Zoë', 'Otto Lang', 'Anne Roe');
const facts = fc.record(
	{
		id: fc.constantFrom('ann-roe', 'slate', 'new'),
		name: names,
		type: fc.constantFrom('person' as const, 'place' as const),
		aliases: fc.array(names, { maxLength: 2 }),
		avoid: fc.array(fc.record({ form: names }), { maxLength: 2 }),
		roles: fc.array(fc.record({ title: fc.constantFrom('mayor', 'pilot') }), { maxLength: 2 }),
		note: fc.string(),
	},
	{ requiredKeys: ['name', 'type'] },
);
const changes = fc.oneof(
	facts.map((entry): RegisterChange => ({ kind: 'add', facts: entry })),
	fc
		.record({ id: fc.constantFrom('ann-roe', 'slate'), name: names, avoid: fc.array(fc.record({ form: names }), { maxLength: 2 }) })
		.map((spelling): RegisterChange => ({ kind: 'spelling', ...spelling })),
	fc.record({ words: names, replaces: fc.boolean() }).map((never): RegisterChange => ({ kind: 'never', ...never })),
);
const layouts = fc.constantFrom(
	registerText,
	(register: Register) => registerText(register).replaceAll('\n', '\r\n'),
	(register: Register) => JSON.stringify(register),
	(register: Register) => JSON.stringify(register, undefined, 4),
);

describe('any change of a register', () => {
	it('gives a text that holds just what the change says, whatever its layout', () => {
		fc.assert(
			fc.property(fc.array(changes, { minLength: 1, maxLength: 4 }), layouts, (all, layout) => {
				let text = layout(BOTH);
				for (const change of all) {
					const before = parseRegister(text);
					if (!before.ok) throw new Error(before.problems[0]?.message);
					const changed = changedRegister(before.value, change);
					const answer = editedRegister(text, [change]);
					if (answer.kind !== 'edited') continue;
					if (!changed.ok) throw new Error('a change that is not possible was made');
					text = afterEdits(text, answer.edits);
					expect(registerIn(text)).to.deep.equal(changed.register);
				}
			}),
			{ numRuns: 400 },
		);
	});

	it('undoes to the same bytes or to an equal register', () => {
		fc.assert(
			fc.property(changes, layouts, (change, layout) => {
				const text = layout(BOTH);
				const answer = editedRegister(text, [change]);
				if (answer.kind !== 'edited') return;
				const after = afterEdits(text, answer.edits);
				expect(registerIn(afterEdits(after, registerEdits(after, BOTH)))).to.deep.equal(BOTH);
			}),
			{ numRuns: 200 },
		);
	});
});

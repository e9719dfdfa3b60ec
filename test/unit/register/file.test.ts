import { readFileSync } from 'node:fs';
import { expect } from 'chai';
import fc from 'fast-check';
import { csvRows } from '../../../src/register/csv-rows.js';
import { registerOfSheet, registerSheet } from '../../../src/register/csv.js';
import { registerJsonSchema } from '../../../src/register/json-schema.js';
import { conflictSidesOf } from '../../../src/register/conflict.js';
import { mergedRegisters } from '../../../src/register/merge.js';
import { textWithMarks } from '../../../src/register/merge-marks.js';
import { parseRegister } from '../../../src/register/parse.js';
import { EMPTY_REGISTER, type Register, type RegisterEntry } from '../../../src/register/register.js';
import { stacked } from '../../../src/register/stack.js';
import { registerText } from '../../../src/register/write.js';

const ANN: RegisterEntry = {
	id: 'ann-roe',
	name: 'Ann Roe',
	type: 'person',
	aliases: ['Annie Roe'],
	avoid: [{ form: 'Anne Roe', why: 'No e.' }],
	roles: [{ title: 'mayor of Ottery', from: '2024-03-04', source: 'ottery.example' }],
	uri: 'https://ottery.example/roe',
	note: 'Met in May.',
	distinctFrom: ['ann-roe-2'],
};
const SLATE: RegisterEntry = { id: 'slate', name: 'Slate', type: 'organization' };
const BOTH: Register = { ...EMPTY_REGISTER, entries: [SLATE, ANN], never: ['Near'] };

function faultsOf(register: object): string[] {
	const parsed = parseRegister(JSON.stringify(register, undefined, 1));
	return parsed.ok ? [] : parsed.problems.map(({ line, column, message }) => `${line}:${column} ${message}`);
}

function of(...entries: readonly RegisterEntry[]): Register {
	return { ...EMPTY_REGISTER, entries };
}

describe('a register’s file', () => {
	it('has an entry a block, sorted by id, and an item of a list a line', () => {
		expect(registerText(BOTH)).to.equal(
			[
				'{',
				'	"format": "copydesk-register",',
				'	"version": 1,',
				'	"entries": [',
				'		{',
				'			"id": "ann-roe",',
				'			"name": "Ann Roe",',
				'			"type": "person",',
				'			"aliases": [',
				'				"Annie Roe"',
				'			],',
				'			"avoid": [',
				'				{ "form": "Anne Roe", "why": "No e." }',
				'			],',
				'			"roles": [',
				'				{ "title": "mayor of Ottery", "from": "2024-03-04", "source": "ottery.example" }',
				'			],',
				'			"uri": "https://ottery.example/roe",',
				'			"note": "Met in May.",',
				'			"distinctFrom": [',
				'				"ann-roe-2"',
				'			]',
				'		},',
				'		{',
				'			"id": "slate",',
				'			"name": "Slate",',
				'			"type": "organization"',
				'		}',
				'	],',
				'	"never": [',
				'		"Near"',
				'	]',
				'}',
				'',
			].join('\n'),
		);
	});

	it('is read back as it was, with fields of later editions', () => {
		const later = { ...BOTH, entries: [ANN, { ...SLATE, colour: 'grey' }] };
		const parsed = parseRegister(registerText(later));
		expect(parsed).to.deep.equal({ ok: true, value: later });
	});

	it('has the schema that is contributed to VS Code', () => {
		expect(readFileSync(new URL('../../../schemas/register.schema.json', import.meta.url), 'utf8')).to.equal(registerJsonSchema());
	});

	it('that is no JSON is told with line and column', () => {
		const parsed = parseRegister('{\n\t"format": "copydesk-register",\n\t"version": 1\n\t"entries": []\n}\n');
		expect(parsed).to.deep.include({ ok: false });
		expect(parsed.ok ? [] : parsed.problems.map(({ line, column }) => `${line}:${column}`)).to.include('4:2');
	});

	it('that is a list is told to be one', () => {
		expect(faultsOf([])).to.deep.equal(['1:1 Invalid type: Expected Object but received Array']);
	});

	it('with a fault is told with line and column', () => {
		expect(faultsOf({ ...BOTH, entries: [{ ...SLATE, type: 'firm' }] })[0]).to.equal(
			'8:12 entries.0.type: "firm" is none of "person", "organization", "place", "group", "event", "work"',
		);
		expect(faultsOf(of({ ...ANN, roles: [{ title: 'mayor', from: '4 March' }] })).join()).to.include('A date such as 2024-03-04');
	});

	it('with entries that contradict each other is told with line and column', () => {
		expect(faultsOf(of(SLATE, SLATE))).to.deep.equal(['11:10 The id “slate” is there already.']);
		expect(faultsOf({ ...of(SLATE), never: ['Slate'] }).join()).to.include('is a name of the entry “slate”, and never one');
		expect(faultsOf(of({ ...SLATE, avoid: [{ form: 'Slate' }] })).join()).to.include('is accepted, and to be avoided');
		expect(faultsOf(of({ ...ANN, roles: [{ title: 'mayor', from: '2024-03-04', to: '2023' }] })).join()).to.include(
			'ends before it begins',
		);
	});
});

describe('several registers', () => {
	it('are one, in which later entries replace earlier ones of the same id', () => {
		const later = { ...ANN, note: 'Call her first.' };
		expect(stacked([BOTH, of(later)])).to.deep.equal({ ...EMPTY_REGISTER, entries: [later, SLATE], never: ['Near'] });
	});

	it('have a name that was never one in those before', () => {
		expect(stacked([BOTH, of({ id: 'near', name: 'Near', type: 'organization' })]).never).to.equal(undefined);
	});
});

describe('two registers that grew from one', () => {
	it('are merged by entry', () => {
		const ours = { ...of({ ...ANN, note: 'Ours.' }, SLATE), never: ['Near', 'May'] };
		const near: RegisterEntry = { id: 'b', name: 'B', type: 'place' };
		const merged = mergedRegisters(BOTH, ours, of(ANN, near));
		expect(merged).to.deep.equal({ ok: true, register: { ...EMPTY_REGISTER, entries: [{ ...ANN, note: 'Ours.' }, near], never: ['May'] } });
	});

	it('have a conflict where both changed an entry otherwise, or one took it out', () => {
		const ours = { ...ANN, note: 'Ours.' };
		const theirs = { ...ANN, note: 'Theirs.' };
		expect(mergedRegisters(of(ANN), of(ours), of(theirs))).to.deep.equal({
			ok: false,
			conflicts: [{ id: 'ann-roe', base: ANN, ours, theirs }],
			register: EMPTY_REGISTER,
		});
		expect(mergedRegisters(of(ANN), of(ours), of())).to.deep.include({ ok: false });
	});

	it('have marks around the entries in conflict alone, of which each side is a register', () => {
		const [ours, theirs] = [
			{ ...ANN, note: 'Ours.' },
			{ ...ANN, note: 'Theirs.' },
		];
		const text = inConflict(of(ANN, SLATE), of(ours, SLATE), of(theirs, SLATE));
		const sides = conflictSidesOf(text);
		expect(sides).to.deep.include({ ours: registerText(of(ours, SLATE)), base: registerText(of(ANN, SLATE)) });
		expect(sides?.theirs).to.equal(registerText(of(theirs, SLATE)));
		expect(text.split('"Slate"')).to.have.length(2);
	});

	it('are whole on each side where one took out the last entry, or all', () => {
		const ours = { ...SLATE, note: 'Ours.' };
		for (const rest of [[ANN], []]) {
			const sides = conflictSidesOf(inConflict(of(...rest, SLATE), of(...rest, ours), of(...rest)));
			expect(sides).to.deep.include({ ours: registerText(of(...rest, ours)), base: registerText(of(...rest, SLATE)) });
			expect(parseRegister(sides?.theirs ?? '')).to.deep.equal({ ok: true, value: of(...rest) });
		}
	});
});

/** The text of a merge that has conflicts. */
function inConflict(base: Register, ours: Register, theirs: Register): string {
	const merged = mergedRegisters(base, ours, theirs);
	return merged.ok ? '' : textWithMarks(merged.register, merged.conflicts);
}

describe('a register as a sheet', () => {
	it('has a fact a row and is read back as it was', () => {
		const sheet = registerSheet(BOTH);
		expect(sheet).to.include('ann-roe,Ann Roe,person,role,mayor of Ottery,2024-03-04,,ottery.example,\r\n');
		expect(registerOfSheet(sheet)).to.deep.equal({ ...BOTH, entries: [ANN, SLATE] });
	});

	it('runs no formula, and is read back as it was whatever stands in it', () => {
		const text = fc.string({
			unit: fc.constantFrom('=', '+', '-', '@', "'", '"', ';', ',', '\r', '\n', '\t', 'a', ' ', '＝'),
			minLength: 1,
			maxLength: 8,
		});
		fc.assert(
			fc.property(text, text, (note, why) => {
				const register = of({ ...SLATE, avoid: [{ form: 'S', why }], note });
				const sheet = registerSheet(register);
				expect(
					csvRows(sheet)
						.flatMap(({ cells }) => cells)
						.filter((cell) => /(?:^|[;\r\n])[=+@＝-]|^[\t\r\n]/u.test(cell)),
				).to.deep.equal([]);
				expect(registerOfSheet(sheet)).to.deep.equal(register);
			}),
		);
	});

	it('needs no more than names and types, parted by commas, semicolons or tabs', () => {
		for (const mark of [',', ';', '\t'])
			expect(registerOfSheet(`name${mark}type\nAnn Roe${mark}person\nAnn Roe${mark}place\n`).entries.map(({ id }) => id)).to.deep.equal([
				'ann-roe',
				'ann-roe-2',
			]);
	});

	const fault = (csv: string): unknown => {
		try {
			return registerOfSheet(csv);
		} catch (error) {
			return error;
		}
	};

	it('of which two rows contradict each other is reported with the line of the second', () => {
		const sheet = (...rows: string[]): string => ['name,type,fact,value,from,to', 'Bea,person,,,,', ...rows, ''].join('\n');
		expect(fault(sheet('Ann,person,alias,A. Roe,,', 'Ann,person,avoid,A. Roe,,'))).to.include({ line: 4 });
		expect(fault(sheet('Ann,person,role,mayor,2020,2021', 'Ann,person,role,judge,2024,2023'))).to.include({ line: 4 });
		expect(fault(sheet('Ann,person,never,Near,,', 'Ann,person,never,Bea,,'))).to.include({ line: 4 });
	});

	it('that cannot be read is told with its line', () => {
		expect(fault('name,type\nAnn,person\nBea,firm\n')).to.include({ line: 3 });
		expect(fault('name,type\n"Ann\nRoe",person\nBea,"person\n')).to.include({ line: 4 });
		expect(fault('name,type,fact,value\nAnn,person,nickname,A\n')).to.include({ line: 2 });
		expect(fault('id,type\n')).to.include({ line: 1 });
	});
});

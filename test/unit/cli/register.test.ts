import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import type { Annotations } from '../../../src/annotations.js';
import { conflictSidesOf } from '../../../src/register/conflict.js';
import { EMPTY_REGISTER, type RegisterEntry } from '../../../src/register/register.js';
import { registerText } from '../../../src/register/write.js';
import { copydesk, type Outcome } from './copydesk.js';

const ANN: RegisterEntry = {
	id: 'ann-roe',
	name: 'Ann Roe',
	type: 'person',
	avoid: [{ form: 'Anne Roe', why: 'She spells it without an e.' }],
	roles: [
		{ title: 'deputy mayor of Ottery', from: '2019', to: '2024-03-03' },
		{ title: 'mayor of Ottery', from: '2024-03-04', source: 'ottery.example' },
	],
};
const DENTIST: RegisterEntry = { id: 'ann-roe-2', name: 'Ann Roe', type: 'person', roles: [{ title: 'dentist' }] };

describe('copydesk register', () => {
	let folder = '';
	beforeEach(async () => {
		folder = await mkdtemp(join(tmpdir(), 'copydesk-register-'));
	});
	afterEach(() => rm(folder, { recursive: true }));

	function at(name: string): string {
		return join(folder, name);
	}

	async function checked(text: string, entries: readonly RegisterEntry[], ...more: readonly string[]): Promise<Outcome> {
		await writeFile(at('a.txt'), text);
		await writeFile(at('copydesk.register.json'), registerText({ ...EMPTY_REGISTER, entries }));
		return copydesk(['register', 'check', at('a.txt'), '--date', '2025-05-05', ...more]);
	}

	it('check finds a form that is to be avoided, says why, and fails', async () => {
		const { code, out } = await checked('The bridge stays, Anne Roe said on Friday.\n', [ANN]);
		expect(out).to.match(/a\.txt:1:19: warning: “Anne Roe”: the house writes “Ann Roe”\. She spells it without an e\. \[avoided-form\]/);
		expect(code).to.equal(1);
	});

	it('check finds a title that is outdated at the article’s date, and none that is in force', async () => {
		const outdated = await checked('Ann Roe, the deputy mayor of Ottery, said on Friday that the bridge stays.\n', [ANN]);
		expect(outdated.out)
			.to.match(/\[outdated-title\]/)
			.and.to.include('mayor of Ottery (since 2024-03-04, ottery.example)');
		const right = await checked('Ann Roe, the mayor of Ottery, said on Friday that the bridge stays.\n', [ANN]);
		expect(right).to.include({ code: 0, out: '0 findings in 1 article\n' });
		const then = await checked(
			'Ann Roe, the deputy mayor of Ottery, said on Friday that the bridge stays.\n',
			[ANN],
			'--date',
			'2020-05-05',
		);
		expect(then.out).to.equal('0 findings in 1 article\n');
		const former = await checked('Ann Roe, the former deputy mayor of Ottery, said on Friday that the bridge stays.\n', [ANN]);
		expect(former.out).to.equal('0 findings in 1 article\n');
	});

	it('check finds a title that the register does not have', async () => {
		const { out } = await checked('Ann Roe, the bishop of Ottery, said on Friday that the bridge stays.\n', [ANN]);
		expect(out).to.match(/information: Ann Roe is “bishop of Ottery” here; the register: .* \[title-against-register\]/);
	});

	it('check finds namesakes that the article does not tell, and none where it does', async () => {
		const unsaid = await checked('The bridge stays, Ann Roe said on Friday.\n', [ANN, DENTIST]);
		expect(unsaid.out).to.match(/“Ann Roe” may be the .* or the dentist \(ann-roe-2\): the article does not say which\. \[namesakes/);
		const known = await checked('The bridge stays, said Ann Roe, a dentist, on Friday.\n', [ANN, DENTIST]);
		expect(known.out).not.to.include('namesakes');
	});

	it('check offers the role of a person who stands without one', async () => {
		const { code, out } = await checked('The bridge was closed when Ann Roe came home on Friday.\n', [ANN], '--format', 'json');
		expect(out).to.include('role-missing').and.to.include('Add “, mayor of Ottery,”');
		expect(code).to.equal(0);
	});

	it('check tells a broken register with its place', async () => {
		await checked('The bridge stays.\n', []);
		await writeFile(at('copydesk.register.json'), '{\n\t"format": "copydesk-register",\n}\n');
		const { code, err } = await copydesk(['register', 'check', at('a.txt')]);
		expect(err).to.match(/copydesk\.register\.json:3:1 /);
		expect(code).to.equal(2);
	});

	it('check says where there is no register', async () => {
		await writeFile(at('a.txt'), 'The bridge stays.\n');
		const { code, err } = await copydesk(['register', 'check', at('a.txt')]);
		expect(err).to.include('no folder above it has a copydesk.register.json');
		expect(code).to.equal(2);
	});

	it('check of the register itself says that it is sound, and reads it as no article', async () => {
		await writeFile(at('copydesk.register.json'), registerText({ ...EMPTY_REGISTER, entries: [ANN], never: ['Solveig'] }));
		const sound = await copydesk(['register', 'check', at('copydesk.register.json')]);
		expect(sound).to.include({ code: 0, out: '' });
		expect(sound.err).to.include('is sound: 1 entry, 1 form that is no name');
		await writeFile(at('copydesk.register.json'), '{ "entries": [,] }');
		expect(await copydesk(['register', 'check', at('copydesk.register.json')])).to.include({ code: 2, out: '' });
	});

	it('add says that there is an entry of that name, and which id adds to it', async () => {
		await writeFile(at('copydesk.register.json'), registerText({ ...EMPTY_REGISTER, entries: [ANN] }));
		const file = ['--register', at('copydesk.register.json')];
		const untyped = await copydesk(['register', 'add', 'Ann Roe', '--alias', 'A. Roe', ...file]);
		expect(untyped.code).to.equal(2);
		expect(untyped.err).to.include('--id ann-roe adds to the entry of that name');
		const other = await copydesk(['register', 'add', 'ann roe', '--type', 'person', ...file]);
		expect(other).to.include({ code: 0, out: 'ann-roe-2\n' });
		expect(other.err).to.include('had this name already: ann-roe;');
	});

	it('add makes a register, adds entries with ids of their own and facts to an entry', async () => {
		const register = ['--register', at('r.json')];
		expect(await copydesk(['register', 'add', 'Ann Roe', '-t', 'person', ...register])).to.include({ code: 0, out: 'ann-roe\n' });
		expect((await copydesk(['register', 'add', 'Ann Roe', '-t', 'person', ...register])).out).to.equal('ann-roe-2\n');
		const facts = ['--id', 'ann-roe', '--alias', 'Annie Roe', '--avoid', 'Anne Roe=No e.', '--role', 'mayor', '--from', '2024-03-04'];
		await copydesk(['register', 'add', 'Ann Roe', ...facts, ...register]);
		await copydesk(['register', 'add', 'Near', '--never', ...register]);
		expect(JSON.parse(await readFile(at('r.json'), 'utf8'))).to.deep.include({
			entries: [
				{
					id: 'ann-roe',
					name: 'Ann Roe',
					type: 'person',
					aliases: ['Annie Roe'],
					avoid: [{ form: 'Anne Roe', why: 'No e.' }],
					roles: [{ title: 'mayor', from: '2024-03-04' }],
				},
				{ id: 'ann-roe-2', name: 'Ann Roe', type: 'person' },
			],
			never: ['Near'],
		});
	});

	it('writes nothing over a register that is broken, nor one that contradicts itself', async () => {
		await writeFile(at('r.json'), '{ "format": ');
		const { code, err } = await copydesk(['register', 'add', 'Ann', '-t', 'person', '--register', at('r.json')]);
		expect(err).to.match(/r\.json:1:\d+ Not JSON/);
		expect(code).to.equal(2);
		expect(await readFile(at('r.json'), 'utf8')).to.equal('{ "format": ');
		await writeFile(at('r.json'), registerText({ ...EMPTY_REGISTER, entries: [ANN] }));
		expect((await copydesk(['register', 'add', 'Ann Roe', '--never', '--register', at('r.json')])).code).to.equal(2);
		expect(await readFile(at('r.json'), 'utf8')).to.equal(registerText({ ...EMPTY_REGISTER, entries: [ANN] }));
	});

	it('export and import give the same register by way of a sheet', async () => {
		const text = registerText({ ...EMPTY_REGISTER, entries: [ANN, DENTIST], never: ['Near'] });
		await writeFile(at('r.json'), text);
		const { out } = await copydesk(['register', 'export', '--register', at('r.json')]);
		await writeFile(at('r.csv'), out);
		expect((await copydesk(['register', 'import', at('r.csv'), '--register', at('new.json')])).code).to.equal(0);
		expect(await readFile(at('new.json'), 'utf8')).to.equal(text);
	});

	it('import writes nothing where an entry is there otherwise, unless it is to be replaced', async () => {
		await writeFile(at('r.json'), registerText({ ...EMPTY_REGISTER, entries: [ANN] }));
		await writeFile(at('s.csv'), 'id,name,type\nann-roe,Ann Rowe,person\n');
		const { code, err } = await copydesk(['register', 'import', at('s.csv'), '--register', at('r.json')]);
		expect(err).to.include('has the entry “ann-roe” otherwise');
		expect(code).to.equal(1);
		expect(await readFile(at('r.json'), 'utf8')).to.include('"Ann Roe"');
		await copydesk(['register', 'import', at('s.csv'), '--register', at('r.json'), '--replace']);
		expect(await readFile(at('r.json'), 'utf8')).to.include('"Ann Rowe"');
	});

	it('import of a sheet keeps what an entry has of other programs, and takes an entry as it was exported', async () => {
		const own = { ...ANN, note: '', photo: 'ann.jpg', roles: [{ title: 'mayor', from: '2024', page: 3 }, { title: 'clerk' }] };
		await writeFile(at('r.json'), registerText({ ...EMPTY_REGISTER, entries: [own] }));
		const file = ['--register', at('r.json')];
		await writeFile(at('s.csv'), (await copydesk(['register', 'export', ...file])).out);
		expect((await copydesk(['register', 'import', at('s.csv'), ...file])).code).to.equal(0);
		expect(await readFile(at('r.json'), 'utf8')).to.equal(registerText({ ...EMPTY_REGISTER, entries: [own] }));
		await writeFile(at('s.csv'), 'id,name,type,fact,value,from\nann-roe,Ann Roe,person,role,mayor,2024\n');
		expect((await copydesk(['register', 'import', at('s.csv'), '--replace', ...file])).code).to.equal(0);
		expect(JSON.parse(await readFile(at('r.json'), 'utf8'))).to.have.deep.property('entries', [
			{ id: 'ann-roe', name: 'Ann Roe', type: 'person', photo: 'ann.jpg', roles: [{ title: 'mayor', from: '2024', page: 3 }] },
		]);
	});

	it('add loses nothing where several are added at once', async () => {
		const names = ['Ann', 'Bea', 'Cyd', 'Dag', 'Eva', 'Fay'];
		const added = await Promise.all(names.map((name) => copydesk(['register', 'add', name, '-t', 'person', '--register', at('r.json')])));
		expect(added.map(({ code }) => code)).to.deep.equal(names.map(() => 0));
		const { entries } = JSON.parse(await readFile(at('r.json'), 'utf8')) as { entries: RegisterEntry[] };
		expect(entries.map(({ name }) => name)).to.deep.equal(names);
	});

	it('export as a sheet does not take the place of the register that is read', async () => {
		const text = registerText({ ...EMPTY_REGISTER, entries: [ANN] });
		await writeFile(at('r.json'), text);
		const { code, err } = await copydesk(['register', 'export', '--register', at('r.json'), '--out', at('r.json'), '--force']);
		expect(err).to.include('r.json is read, too; write to another file');
		expect(code).to.equal(2);
		expect(await readFile(at('r.json'), 'utf8')).to.equal(text);
	});

	it('check of a register by another name says whether it is sound, and reads it as no article', async () => {
		await writeFile(at('house.json'), registerText({ ...EMPTY_REGISTER, entries: [ANN] }));
		const sound = await copydesk(['register', 'check', at('house.json')]);
		expect(sound).to.include({ code: 0, out: '' });
		expect(sound.err).to.include('house.json is sound: 1 entry');
		await writeFile(at('house.json'), registerText({ ...EMPTY_REGISTER, entries: [ANN, ANN] }));
		const broken = await copydesk(['register', 'check', at('house.json')]);
		expect(broken).to.include({ code: 2, out: '' });
		expect(broken.err).to.match(/house\.json:\d+:\d+ The id “ann-roe” is there already/);
	});

	it('import takes no sheet with a column twice, of which one would be lost', async () => {
		await writeFile(at('s.csv'), 'id,name,type,ID\nann,Ann,person,roe\n');
		const { code, err } = await copydesk(['register', 'import', at('s.csv'), '--register', at('r.json')]);
		expect(err).to.match(/s\.csv:1 The column “id” is there twice\./);
		expect(code).to.equal(2);
	});

	it('import tells the line of a sheet that cannot be read', async () => {
		await writeFile(at('s.csv'), 'name,type\nAnn,firm\n');
		const { code, err } = await copydesk(['register', 'import', at('s.csv'), '--register', at('r.json')]);
		expect(err).to.match(/s\.csv:2 The entry “ann” is none/);
		expect(code).to.equal(2);
	});

	it('merge joins what two people made, and leaves both sides between marks where both changed an entry', async () => {
		const put = (name: string, ...entries: RegisterEntry[]): Promise<void> =>
			writeFile(at(name), registerText({ ...EMPTY_REGISTER, entries }));
		await Promise.all([put('base.json', ANN), put('ours.json', ANN, DENTIST), put('theirs.json', { ...ANN, note: 'Theirs.' })]);
		const merge = ['register', 'merge', at('base.json'), at('ours.json'), at('theirs.json')];
		expect((await copydesk(merge)).code).to.equal(0);
		const merged = await readFile(at('ours.json'), 'utf8');
		expect(merged).to.equal(registerText({ ...EMPTY_REGISTER, entries: [{ ...ANN, note: 'Theirs.' }, DENTIST] }));
		await put('theirs.json', { ...ANN, note: 'Other.' });
		const { code, err } = await copydesk(merge);
		expect(err).to.include('both changed “ann-roe”');
		expect(code).to.equal(1);
		const sides = conflictSidesOf(await readFile(at('ours.json'), 'utf8'));
		const checked = await copydesk(['register', 'export', '--register', at('ours.json')]);
		expect(checked.err).to.match(/ours\.json:\d+:1 A merge has left both sides here\. Both changed “ann-roe”/);
		expect(sides?.ours).to.equal(merged);
		expect(sides?.theirs).to.equal(registerText({ ...EMPTY_REGISTER, entries: [{ ...ANN, note: 'Other.' }, DENTIST] }));
	});

	it('annotate takes several registers, of which the later one counts', async () => {
		await writeFile(at('house.json'), registerText({ ...EMPTY_REGISTER, entries: [ANN], never: ['Near'] }));
		await writeFile(at('desk.json'), registerText({ ...EMPTY_REGISTER, entries: [{ id: 'near', name: 'Near', type: 'organization' }] }));
		await writeFile(at('a.txt'), 'Ann Roe sold her stake in Near on Friday.\n');
		const { out } = await copydesk(['annotate', at('a.txt'), '--register', at('house.json'), '--register', at('desk.json')]);
		const { mentions } = JSON.parse(out) as Annotations;
		expect(mentions.filter(({ form }) => form === 'name').map(({ text }) => text)).to.deep.equal(['Ann Roe', 'Near']);
	});

	it('annotate with a register that is broken annotates nothing and tells the place', async () => {
		await writeFile(at('a.txt'), 'Ann Roe sold her stake.\n');
		await writeFile(at('r.json'), '[]');
		const { code, out, err } = await copydesk(['annotate', at('a.txt'), '--register', at('r.json')]);
		expect(err).to.match(/r\.json:1:1 /);
		expect({ code, out }).to.deep.equal({ code: 2, out: '' });
	});

	it('check of articles makes the register’s checks as well', async () => {
		await checked('The bridge stays, Anne Roe said on Friday.\n', [ANN]);
		const { out } = await copydesk(['check', at('a.txt'), '--register', at('copydesk.register.json'), '--format', 'sarif']);
		expect(out).to.include('"ruleId": "avoided-form"');
	});
});

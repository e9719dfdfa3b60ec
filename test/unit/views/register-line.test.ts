import assert from 'node:assert/strict';
import type { Entity, RegisterRole } from '../../../src/annotations.js';
import { textOf } from '../../../src/views/phrase.js';
import { registerLine } from '../../../src/views/register-line.js';
import { ENGLISH } from './english.js';

const DEPUTY: RegisterRole = { title: 'deputy mayor of Ottery', from: '2019', to: '2024-03-03' };
const MAYOR: RegisterRole = { title: 'mayor of Ottery', from: '2024-03-04' };

function entity(context: string | null, register: Partial<Entity['register']> = { roles: [DEPUTY, MAYOR] }): Entity {
	const registered = { id: 'ann-roe', name: 'Ann Roe', ...register };
	return { id: 'e1', type: 'person', name: 'Ann Roe', aliases: [], context, evidence: [], register: registered };
}

function line(context: string | null, date: string | null, register?: Partial<Entity['register']>): string {
	return textOf(registerLine(entity(context, register), date, ENGLISH) ?? []);
}

describe('the line of the house register on a card', () => {
	it('says since when somebody is what the article calls them', () => {
		assert.equal(line('mayor of Ottery', '2024-05-01'), 'Register: mayor of Ottery since 4 March 2024');
	});

	it('sets what the article says beside what the register has at the article’s date, where they differ', () => {
		assert.equal(
			line('deputy mayor of Ottery', '2024-05-01'),
			'This article: deputy mayor of Ottery — register on 1 May 2024: mayor of Ottery since 4 March 2024',
		);
		assert.equal(line('deputy mayor', null), 'This article: deputy mayor — register: mayor of Ottery since 4 March 2024');
	});

	it('of an old article has what somebody was then, and what they became', () => {
		assert.equal(
			line('deputy mayor', '2021-05-01'),
			'Register: deputy mayor of Ottery 2019 to 3 March 2024, later mayor of Ottery since 4 March 2024',
		);
	});

	it('has the house spelling where the article spells the name otherwise', () => {
		assert.equal(line(null, null, { name: 'Anne Roe' }), 'Register: Anne Roe');
		assert.equal(line(null, null, {}), 'In the register');
	});

	it('has of two open roles the one that began last', () => {
		const councillor: RegisterRole = { title: 'councillor', from: '2010' };
		assert.equal(line(null, '2024-05-01', { roles: [councillor, MAYOR] }), 'Register: mayor of Ottery since 4 March 2024');
	});

	it('says in how many articles somebody is, before the link to the web', () => {
		const roe = entity('deputy mayor of Ottery', { roles: [MAYOR], uri: 'https://www.wikidata.org/wiki/Q1' });
		const runs = registerLine(roe, '2024-05-01', ENGLISH, { text: '12 articles', action: 'showInArchive' }) ?? [];
		assert.match(textOf(runs), /: mayor of Ottery since 4 March 2024 · 12 articles · Wikidata$/);
	});

	it('links to the web and nowhere else', () => {
		const linkOf = (uri: string): readonly [string | undefined, string | undefined] => {
			const last = registerLine(entity(null, { uri }), null, ENGLISH)?.at(-1);
			return [last?.text, last?.href];
		};
		assert.deepEqual(linkOf('https://www.wikidata.org/wiki/Q1'), ['Wikidata', 'https://www.wikidata.org/wiki/Q1']);
		assert.deepEqual(linkOf('https://www.ottery.example/a b'), ['ottery.example', 'https://www.ottery.example/a%20b']);
		for (const uri of ['command:workbench.action.closeWindow', 'javascript:alert(1)', 'file:///etc/passwd', 'https://'])
			assert.deepEqual(linkOf(uri), ['In the register', undefined]);
	});

	it('is not there for whom the register does not have', () => {
		const stranger: Entity = { id: 'e1', type: 'person', name: 'Ann Roe', aliases: [], context: 'mayor', evidence: [] };
		assert.equal(registerLine(stranger, null, ENGLISH), undefined);
	});
});

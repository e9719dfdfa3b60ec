/** The pages for users name nothing that is not there. */
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const ROOT = join(import.meta.dirname, '..', '..', '..');
const PAGES = ['README.md', 'SECURITY.md', ...readdirSync(join(ROOT, 'docs')).map((name) => `docs/${name}`)].filter((name) =>
	name.endsWith('.md'),
);

interface Manifest {
	readonly contributes: {
		readonly commands: readonly { readonly command: string; readonly title: string }[];
		readonly configuration: readonly { readonly properties: object }[];
		readonly colors: readonly { readonly id: string }[];
	};
}

const { contributes } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as Manifest;
const phrases = JSON.parse(readFileSync(join(ROOT, 'package.nls.json'), 'utf8')) as Readonly<Record<string, string>>;

function textOf(page: string): string {
	return readFileSync(join(ROOT, page), 'utf8');
}

/** Without what is shown as code, which may look like a link. */
function withoutCode(text: string): string {
	return text.replace(/^```[^]*?^```/gmu, '').replace(/`[^`]*`/gu, '');
}

describe('every page for users', () => {
	it('links to files that are there', () => {
		const missing = PAGES.flatMap((page) =>
			[...withoutCode(textOf(page)).matchAll(/\]\((?!https?:)([^)#\s]+)/g)]
				.map(([, target = '']) => target)
				.filter((target) => !existsSync(join(ROOT, dirname(page), target)))
				.map((target) => `${page}: ${target}`),
		);
		assert.deepEqual(missing, []);
	});

	it('names commands as the palette has them', () => {
		const titles = contributes.commands.map(({ title }) => phrases[title.slice(1, -1)] ?? title);
		const unknown = PAGES.flatMap((page) =>
			[...textOf(page).matchAll(/\*Copydesk: ([^*]+)\*/g)]
				.map(([, title = '']) => title.replace(/\s+/g, ' '))
				.filter((title) => !titles.includes(title))
				.map((title) => `${page}: ${title}`),
		);
		assert.deepEqual(unknown, []);
	});

	it('names settings, commands and colours by their ids, but for those of cards', () => {
		const settings = contributes.configuration.flatMap(({ properties }) => Object.keys(properties));
		const ids = new Set([
			...settings,
			...contributes.commands.map(({ command }) => command),
			...contributes.colors.map(({ id }) => id),
			'copydesk.goTo',
		]);
		const unknown = PAGES.flatMap((page) =>
			[...textOf(page).matchAll(/`(copydesk\.(?!(?:config|register)\.json|d\.ts)[\w.]+)`/g)]
				.map(([, id = '']) => id)
				.filter((id) => !ids.has(id))
				.map((id) => `${page}: ${id}`),
		);
		assert.deepEqual(unknown, []);
	});
});

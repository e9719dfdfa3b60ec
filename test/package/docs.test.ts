/** What README and docs say is there must be there. */
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const ROOT = join(import.meta.dirname, '..', '..');
const read = (...names: string[]): string => readFileSync(join(ROOT, ...names), 'utf8');
const manifest = JSON.parse(read('package.json')) as {
	scripts: Record<string, string>;
	dependencies: Record<string, string>;
	contributes: { configuration: { properties: Record<string, unknown> }[]; keybindings: { key: string }[] };
};
const settings = new Set(manifest.contributes.configuration.flatMap(({ properties }) => Object.keys(properties)));
const docs = readdirSync(join(ROOT, 'docs')).filter((name) => name.endsWith('.md'));
const pages = new Map(
	['README.md', 'CONTRIBUTING.md', 'SECURITY.md', ...docs.map((name) => join('docs', name))].map((name) => [name, read(name)]),
);

/** What VS Code itself says. */
const OF_VSCODE = new Set(['Problems', 'Extensions: Install from VSIX…']);

/** Something that each page must not have; the message names page and place. */
function noneIn(found: (page: string, text: string) => readonly string[]): void {
	assert.deepEqual(
		[...pages].flatMap(([page, text]) => found(page, text).map((what) => `${page}: ${what}`)),
		[],
	);
}

function matches(text: string, pattern: RegExp): string[] {
	return [...text.matchAll(pattern)].map(([, what = '']) => what);
}

describe('README and docs', () => {
	it('name every setting that there is', () => {
		// Settings of one kind share a row: `copydesk.marks.person` `.organization`.
		const page = read('docs', 'settings.md');
		const isNamed = (setting: string): boolean =>
			[setting, setting.slice(setting.lastIndexOf('.'))].some((name) => page.includes(`\`${name}\``));
		assert.deepEqual(
			[...settings].filter((setting) => !isNamed(setting)),
			[],
		);
	});

	it('name no setting that there is not', () => {
		noneIn((_, text) => matches(text, /^\| `(copydesk\.[\w.-]+)`/gm).filter((name) => !settings.has(name)));
	});

	it('name no script of npm that there is not', () => {
		noneIn((_, text) => matches(text, /npm run ([\w:-]+)/g).filter((script) => !(script in manifest.scripts)));
	});

	it('link to nothing that is not there', () => {
		noneIn((page, text) =>
			matches(text.replaceAll(/`[^`\n]*`/g, ''), /\]\((?!https?:|#)([^)#\s]+)[^)]*\)/g).filter(
				(link) => !existsSync(join(ROOT, dirname(page), link)),
			),
		);
	});

	it('call what one sees by the words that one sees', () => {
		const phrases = ['package.nls.json', 'l10n/bundle.l10n.json'].map((name) => JSON.parse(read(name)) as Record<string, string>);
		const shown = phrases.flatMap((file) => Object.values(file));
		const patterns = shown.map((phrase) => new RegExp(`^(?:Copydesk: )?${patternOf(phrase)}$`, 'u'));
		const isShown = (words: string): boolean => OF_VSCODE.has(words) || patterns.some((pattern) => pattern.test(words));
		const isTitle = (words: string): boolean => /^\p{Lu}/u.test(words) && !words.endsWith('.');
		const user = ['getting-started', 'corrections', 'exports', 'checks', 'settings'].map((name) => join('docs', `${name}.md`));
		noneIn((page, text) =>
			user.includes(page) ? matches(text, /(?<!\*)\*(?!\*)([^*\n]+)\*(?!\*)/g).filter((words) => isTitle(words) && !isShown(words)) : [],
		);
	});

	it('name keys that do something', () => {
		const keys = new Set(manifest.contributes.keybindings.map(({ key }) => sorted(key)));
		const own = matches(
			read('docs', 'getting-started.md') + read('docs', 'corrections.md'),
			/((?:(?:Ctrl|Alt|Shift)\+)+(?:F7|[A-Z.]\b|\.|Enter))/g,
		);
		const ofVSCode = new Set(['ctrl+.', 'shift+f12'].map(sorted));
		assert.deepEqual(
			own.filter((key) => !keys.has(sorted(key)) && !ofVSCode.has(sorted(key))),
			[],
		);
	});

	it('say what each library in the product is for', () => {
		const readme = read('README.md');
		assert.deepEqual(
			Object.keys(manifest.dependencies).filter((name) => !readme.includes(`\`${name}\``)),
			[],
		);
	});
});

/** A phrase with any words in its places `{0}`. */
function patternOf(phrase: string): string {
	return phrase
		.split(/\{\d\}/)
		.map((piece) => piece.replace(/[.*+?^$()[\]\\|]/g, '\\$&'))
		.join('.+');
}

function sorted(key: string): string {
	return key.toLowerCase().split('+').sort().join('+');
}

// The rules of the house (see CONTRIBUTING.md for the reason behind each), enforced by lint and not by memory.
import { copyFileSync, existsSync, readFileSync } from 'node:fs';
import js from '@eslint/js';
import { createTypeScriptImportResolver } from 'eslint-import-resolver-typescript';
import importX from 'eslint-plugin-import-x';
import redos from 'eslint-plugin-redos';
import tseslint from 'typescript-eslint';
import noWritableCast from './scripts/lint/no-writable-cast.js';

const { engines, devDependencies } = JSON.parse(readFileSync(`${import.meta.dirname}/package.json`, 'utf8'));
// Else the compiler would let through what the oldest VS Code does not have.
if (engines.vscode !== `^${devDependencies['@types/vscode']}`)
	throw new Error(
		`package.json: @types/vscode is ${devDependencies['@types/vscode']}, and engines.vscode ${engines.vscode}; they must be the same.`,
	);

/** Folders from the innermost to the outermost: each may import those before it, never those after it. */
const FOLDERS = ['engine', 'corrections', 'proof', 'sources', 'formats', 'register', 'audit', 'archive', 'views', 'worker'];
const OUTSIDE = ['./train', './bench', './test'];
const zones = FOLDERS.map((folder, index) => ({
	target: `./src/${folder}`,
	from: [...FOLDERS.slice(index + 1).map((outer) => `./src/${outer}`), './src/extension', './src/cli', './src/library', ...OUTSIDE],
	message:
		'Imports point inward: extension, cli, library → worker, views → archive → audit → register → formats → sources → proof → corrections → engine → annotations.ts.',
}));
const shells = [
	{ target: './src/extension', from: ['./src/cli', './src/library', ...OUTSIDE] },
	{ target: './src/cli', from: ['./src/extension', './src/library', ...OUTSIDE] },
	{ target: './src/library', from: ['./src/cli', './src/extension', ...OUTSIDE] },
];

/** What each folder of the engine must not import, in the order in which an article goes through them. */
const ENGINE_FOLDERS = ['util', 'lexicon', 'cache', 'document', 'ner', 'syntax', 'coref', 'descriptions', 'quotes', 'dates', 'sections'];
const engineZones = ENGINE_FOLDERS.slice(0, -1).map((folder, index) => ({
	target: `./src/engine/${folder}`,
	from: ENGINE_FOLDERS.slice(index + 1).map((later) => `./src/engine/${later}`),
	message: `A folder of the engine imports those before it: ${ENGINE_FOLDERS.join(', ')}.`,
}));

/** What runs in a worker, a browser and a terminal. */
const PURE_FILES = [...FOLDERS.filter((folder) => folder !== 'worker').map((folder) => `src/${folder}/**`), 'src/annotations.ts'];

/**
 * A pattern is looked at once; the answer stands in this file, by the pattern itself: what is proved, and what was tried without an attack being found. A pattern on which
 * time ran out would stay an error, for which the file is deleted.
 */
const PROOFS = { location: '.redos-proofs.json', strategy: 'aggressive' };

// A clean clone begins with the proofs that were made before, a third of lint's time. New ones: cp .redos-proofs.json scripts/lint/redos-proofs.json
if (!existsSync(PROOFS.location)) copyFileSync(`${import.meta.dirname}/scripts/lint/redos-proofs.json`, PROOFS.location);

/** Milliseconds until a pattern counts as undecided: many times what any takes, for a machine may be busy with other work. */
const PATIENCE = 120_000;

/** `npm run lint` has oxlint check the rules that ask for types, in a tenth of the time; `npx eslint FILE` and editors check all of them here. */
const TYPES_ELSEWHERE = process.env['LINT_TYPES'] === 'oxlint';

const TYPESCRIPT = '@typescript-eslint/';

/** Whether a rule asks for types, and is among those that oxlint knows too: all of typescript-eslint's. */
const asksForTypes = (rule) =>
	rule.startsWith(TYPESCRIPT) && tseslint.plugin.rules[rule.slice(TYPESCRIPT.length)]?.meta.docs?.requiresTypeChecking === true;

/** What is left of a part of the configuration where oxlint checks the rules that ask for types. A comment that silences one of them is of use there. */
const withoutTypes = (part) => ({
	...part,
	...(part.rules && { rules: Object.fromEntries(Object.entries(part.rules).filter(([rule]) => !asksForTypes(rule))) }),
});

/** Our own rules in `src` ask for types as well; elsewhere none does then, and reading them takes longest. */
const TYPED_FILES = TYPES_ELSEWHERE ? { files: ['src/**'] } : {};

const config = tseslint.config(
	{ ignores: ['dist/', 'out/', '.vscode-test/', 'test-artifacts/', 'test/fixtures/', 'work/'] },
	js.configs.recommended,
	...tseslint.configs.strictTypeChecked,
	{
		...TYPED_FILES,
		languageOptions: {
			parserOptions: { projectService: { allowDefaultProject: ['*.js', '*.mjs'] }, tsconfigRootDir: import.meta.dirname },
		},
	},
	{
		plugins: { 'import-x': importX, redos, house: { rules: { 'no-writable-cast': noWritableCast } } },
		settings: { 'import-x/resolver-next': [createTypeScriptImportResolver()] },
		rules: {
			// Circles are refused by test/unit/house, which sees type imports too.
			'import-x/no-restricted-paths': ['error', { zones: [...zones, ...shells, ...engineZones] }],
			'max-lines': ['error', 400],
			'no-console': 'error',
			'redos/no-vulnerable': ['error', { timeout: PATIENCE, cache: PROOFS }],
			'@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
		},
	},
	{
		files: PURE_FILES,
		rules: {
			'no-restricted-imports': [
				'error',
				{
					patterns: [
						{ group: ['vscode', 'node:*'], message: 'These folders run in a worker, a browser and a terminal: no vscode, no Node.' },
					],
				},
			],
		},
	},
	// One bundle serves the web extension host too, where only some of the tests in VS Code run each time.
	{
		files: [...PURE_FILES, 'src/extension/**'],
		ignores: ['src/extension/extension.ts', 'src/extension/node-folders.ts'],
		rules: {
			'no-restricted-globals': [
				'error',
				...['Buffer', 'process', 'setImmediate', 'clearImmediate', 'global', 'require', '__dirname', '__filename'].map((name) => ({
					name,
					message: 'The web extension host and browsers have no Node.js.',
				})),
			],
		},
	},
	// In what ships, functions are short, what is readonly stays so, and a pattern that the checker cannot decide in time is a fault too, not passed over.
	{
		files: ['src/**'],
		rules: {
			'max-lines-per-function': ['error', { max: 60, skipComments: true, skipBlankLines: true }],
			'house/no-writable-cast': 'error',
			'redos/no-vulnerable': ['error', { timeout: PATIENCE, ignoreErrors: false, cache: PROOFS }],
		},
	},
	{
		files: ['test/**', 'bench/**', 'train/**'],
		rules: {
			'no-console': 'off',
			'@typescript-eslint/no-unused-expressions': 'off',
			// Nobody's text reaches these patterns, and proving them took a fifth of the time.
			'redos/no-vulnerable': 'off',
		},
	},
	{
		files: ['**/*.js', '**/*.mjs'],
		...tseslint.configs.disableTypeChecked,
		languageOptions: { ...tseslint.configs.disableTypeChecked.languageOptions, globals: { process: 'readonly', console: 'readonly' } },
	},
);

export default TYPES_ELSEWHERE ? [...config.map(withoutTypes), { linterOptions: { reportUnusedDisableDirectives: 'off' } }] : config;

// The rules of the house (see CONTRIBUTING.md for the reason behind each), enforced by lint and not by memory.
import js from '@eslint/js';
import { createTypeScriptImportResolver } from 'eslint-import-resolver-typescript';
import importX from 'eslint-plugin-import-x';
import redos from 'eslint-plugin-redos';
import tseslint from 'typescript-eslint';

/** Rooms from the innermost to the outermost: each may import those before it, never those behind. */
const ROOMS = ['engine', 'corrections', 'formats', 'views'];
const zones = ROOMS.map((room, index) => ({
	target: `./src/${room}`,
	from: [...ROOMS.slice(index + 1).map((outer) => `./src/${outer}`), './src/extension', './src/cli', './train', './bench', './test'],
	message: 'Imports point inward: extension, cli → views, formats → corrections → engine → annotations.ts.',
}));

export default tseslint.config(
	{ ignores: ['dist/', 'out/', '.vscode-test/', 'test-artifacts/', 'test/fixtures/', 'work/'] },
	js.configs.recommended,
	...tseslint.configs.strictTypeChecked,
	{
		languageOptions: {
			parserOptions: { projectService: { allowDefaultProject: ['*.js', '*.mjs'] }, tsconfigRootDir: import.meta.dirname },
		},
		plugins: { 'import-x': importX, redos },
		settings: { 'import-x/resolver-next': [createTypeScriptImportResolver()] },
		rules: {
			'import-x/no-cycle': 'error',
			'import-x/no-restricted-paths': ['error', { zones }],
			'max-lines': ['error', { max: 400, skipComments: true, skipBlankLines: true }],
			'no-console': 'error',
			'redos/no-vulnerable': ['error', { timeout: 2000 }],
			'@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
		},
	},
	{
		files: ['src/engine/**', 'src/corrections/**', 'src/views/**', 'src/formats/**', 'src/annotations.ts'],
		rules: {
			'no-restricted-imports': [
				'error',
				{
					patterns: [
						{ group: ['vscode', 'node:*'], message: 'These rooms run in a worker, a browser and a terminal: no vscode, no Node.' },
					],
				},
			],
		},
	},
	// In what ships, a pattern that the checker cannot decide in time is a fault too, not passed over.
	{ files: ['src/**'], rules: { 'redos/no-vulnerable': ['error', { timeout: 10000, ignoreErrors: false }] } },
	{ files: ['test/**', 'bench/**', 'train/**'], rules: { 'no-console': 'off', '@typescript-eslint/no-unused-expressions': 'off' } },
	{
		files: ['**/*.js', '**/*.mjs'],
		...tseslint.configs.disableTypeChecked,
		languageOptions: { ...tseslint.configs.disableTypeChecked.languageOptions, globals: { process: 'readonly', console: 'readonly' } },
	},
);

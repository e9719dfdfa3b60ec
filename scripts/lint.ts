/**
 * `npm run lint`: checks types, the rules of the house and the format. The rules that ask for types, nine tenths of the time in ESLint, are checked
 * by oxlint: those of `eslint.config.js`, which stays the one list of them. With `LINT_TYPES=eslint` ESLint checks them itself.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ESLint, type Linter } from 'eslint';
import tseslint from 'typescript-eslint';

const ROOT = join(import.meta.dirname, '..');
const TYPESCRIPT = '@typescript-eslint/';
const CONFIG = join(ROOT, 'out', 'oxlint.json');
/** A file with all rules, the strictest ones included. */
const STRICTEST = 'src/annotations.ts';
/** As in `eslint.config.js` and `.prettierignore`; JavaScript has no types to ask for. */
const IGNORED = ['dist/', 'out/', '.vscode-test/', 'test-artifacts/', 'test/fixtures/', 'work/', '**/*.js', '**/*.mjs'];

/** What a rule of typescript-eslint says of itself. */
interface TypescriptRule {
	readonly meta: { readonly docs?: { readonly requiresTypeChecking?: boolean } };
}

const eslintChecksTypes = process.env['LINT_TYPES'] === 'eslint';
if (eslintChecksTypes) run('tsc', ['--noEmit']);
else await runOxlint();
run('eslint', ['.'], { LINT_TYPES: eslintChecksTypes ? 'eslint' : 'oxlint' });
// The same format, from a parser that takes half as long.
run('prettier', ['--plugin=@prettier/plugin-oxc', '--log-level=warn', '--check', '.']);

/** Checks types and the rules that ask for them. */
async function runOxlint(): Promise<void> {
	mkdirSync(join(ROOT, 'out'), { recursive: true });
	const rules = Object.fromEntries(
		(await rulesThatAskForTypes()).map(([rule, [, ...options]]) => [rule.replace(TYPESCRIPT, 'typescript/'), ['error', ...options]]),
	);
	writeFileSync(CONFIG, JSON.stringify({ plugins: ['typescript'], categories: { correctness: 'off' }, rules }));
	run('oxlint', ['--type-aware', '--type-check', '--config', CONFIG, ...IGNORED.map((files) => `--ignore-pattern=${files}`)]);
}

/** Those that `eslint.config.js` switches on. */
async function rulesThatAskForTypes(): Promise<[string, [Linter.RuleSeverity, ...unknown[]]][]> {
	const { rules = {} } = (await new ESLint({ cwd: ROOT }).calculateConfigForFile(join(ROOT, STRICTEST))) as Linter.Config;
	return Object.entries(rules).flatMap(([rule, entry]) => {
		const [severity = 'off', ...options] = Array.isArray(entry) ? entry : [entry];
		return severity !== 0 && severity !== 'off' && asksForTypes(rule) ? [[rule, [severity, ...options]]] : [];
	});
}

function asksForTypes(rule: string): boolean {
	const { rules } = tseslint.plugin as { readonly rules?: Readonly<Record<string, TypescriptRule>> };
	return rule.startsWith(TYPESCRIPT) && rules?.[rule.slice(TYPESCRIPT.length)]?.meta.docs?.requiresTypeChecking === true;
}

/** Runs a tool of the project; what it finds makes lint fail, and the next one is run all the same. */
function run(tool: string, args: readonly string[], environment: NodeJS.ProcessEnv = {}): void {
	const { status, error } = spawnSync(join(ROOT, 'node_modules', '.bin', tool), args, {
		cwd: ROOT,
		stdio: 'inherit',
		env: { ...process.env, ...environment },
		shell: process.platform === 'win32',
	});
	if (error) process.stderr.write(`${tool} cannot be run (${error.message}): npm ci installs it.\n`);
	if (status !== 0) process.exitCode = 1;
}

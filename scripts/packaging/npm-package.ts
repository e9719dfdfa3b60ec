/** Makes the npm package: the command line and the library, both bundled, without dependencies. */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { manifestIn, ROOT } from './bundled.js';
import { writeDeclarations } from './declarations.js';
import { writeNotices } from './notices.js';

const STAGE = join(ROOT, 'out', 'npm');
const BUNDLES = [
	'dist/cli.js',
	'dist/mcp.js',
	'dist/node-database.js',
	'dist/read-markup.js',
	'dist/read-pdf.js',
	'dist/read-yaml.js',
	'dist/library.node.js',
	'dist/library.browser.js',
	'dist/verifier.js',
];
const FILES = [
	...BUNDLES,
	'dist/sqlite3.wasm',
	'model/names.bin',
	'model/README.md',
	'schemas/annotations.schema.json',
	'schemas/archive.schema.json',
	'schemas/audit.schema.json',
	'schemas/register.schema.json',
	'schemas/verify.schema.json',
	'LICENSE',
];

/** Fields of the project's manifest that the package has too. */
const SHARED = ['name', 'version', 'license', 'type', 'bin', 'exports', 'repository', 'bugs', 'homepage'];

/** What npm lists: the package is no extension. */
const OWN = {
	description: 'Finds who is named, who says what and when in English news articles; a library and a command line, offline.',
	keywords: ['news', 'journalism', 'named entities', 'quotations', 'quote attribution', 'coreference', 'nlp'],
	engines: { node: '>=20' },
	sideEffects: false,
};

/**
 * Writes the package as a tarball to `file`.
 * @throws where a file is missing, or npm fails.
 */
export async function writeNpmPackage(file: string): Promise<void> {
	rmSync(STAGE, { recursive: true, force: true });
	for (const name of FILES) {
		mkdirSync(dirname(join(STAGE, name)), { recursive: true });
		cpSync(join(ROOT, name), join(STAGE, name));
	}
	cpSync(join(ROOT, 'docs', 'library.md'), join(STAGE, 'README.md'));
	const manifest = manifestIn(ROOT);
	const shared = Object.fromEntries(SHARED.map((field) => [field, manifest[field]]));
	writeFileSync(join(STAGE, 'package.json'), JSON.stringify({ ...shared, ...OWN }, null, '\t'));
	writeDeclarations(join(STAGE, 'types'), ['library/index.node.ts', 'library/index.browser.ts', 'extension/copydesk.d.ts']);
	await writeNotices(STAGE, BUNDLES);
	const options = { cwd: STAGE, encoding: 'utf8', shell: process.platform === 'win32' } as const;
	const [packed] = JSON.parse(execFileSync('npm', ['pack', '--json'], options)) as { readonly filename: string }[];
	mkdirSync(dirname(file), { recursive: true });
	renameSync(join(STAGE, packed?.filename ?? ''), file);
}

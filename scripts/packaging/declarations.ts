/** The types of the npm package: declarations of the files that it exports, and of those that these name. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import ts from 'typescript';
import { ROOT } from './bundled.js';

const SOURCE = join(ROOT, 'src');
const OPTIONS: ts.CompilerOptions = { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.NodeNext, stripInternal: true };

/**
 * Writes the declarations of files in `src` into a folder, at the same places there.
 * @throws where a declaration would need a library's types, or a type stands nowhere, so that it could not say it.
 */
export function writeDeclarations(folder: string, entries: readonly string[]): void {
	const waiting = entries.map((entry) => join(SOURCE, entry));
	const written = new Set<string>();
	for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
		if (written.has(file)) continue;
		written.add(file);
		const text = file.endsWith('.d.ts') ? readFileSync(file, 'utf8') : declarationOf(file);
		const target = join(folder, relative(SOURCE, file).replace(/(?:\.d)?\.ts$/, '.d.ts'));
		mkdirSync(dirname(target), { recursive: true });
		writeFileSync(target, text);
		waiting.push(...importedBy(file, text));
	}
}

function declarationOf(file: string): string {
	const { outputText, diagnostics = [] } = ts.transpileDeclaration(readFileSync(file, 'utf8'), {
		fileName: file,
		compilerOptions: OPTIONS,
	});
	const [first] = diagnostics;
	if (first) throw new Error(`${file}: ${ts.flattenDiagnosticMessageText(first.messageText, '\n')}`);
	return outputText;
}

/** The files of ours that a declaration names. Others would have to be installed too, but VS Code's, which extensions have. */
function importedBy(file: string, text: string): string[] {
	const foreign = text.split('\n').find((line) => /^(?:im|ex)port /.test(line) && / from '(?!\.|vscode)/.test(line));
	if (foreign !== undefined) throw new Error(`${file}: its declaration has ${foreign}`);
	const specifiers = [...text.matchAll(/ from '(\.[^']+)\.js'/g)].map((match) => match[1] ?? '');
	return specifiers.map((specifier) => join(dirname(file), `${specifier}.ts`));
}

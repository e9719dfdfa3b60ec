/** The TypeScript sources of the project, parsed, for the tests of the house rules. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));

/** The files below `folder` of the project, as paths from its root with forward slashes, sorted. */
export function filesOf(folder: string): string[] {
	return readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
		.filter((file) => file.endsWith('.ts'))
		.map((file) => posix.join(folder, file.replaceAll('\\', '/')))
		.sort();
}

/** The text of a file that `filesOf` names. */
export function textOf(file: string): string {
	return readFileSync(join(ROOT, file), 'utf8');
}

/** The syntax tree of a file that `filesOf` names. */
export function sourceOf(file: string): ts.SourceFile {
	return ts.createSourceFile(file, textOf(file), ts.ScriptTarget.ES2022, false);
}

/** What a file imports or exports from elsewhere, type imports included: project files as paths from the root, the rest as written. */
export function importsOf(file: string): string[] {
	const { importedFiles } = ts.preProcessFile(textOf(file), true, true);
	return importedFiles.map(({ fileName }) =>
		fileName.startsWith('.') ? posix.join(dirname(file), fileName).replace(/\.js$/, '.ts') : fileName,
	);
}

/** For each file below `folder`, the files there that it imports. */
export function importGraph(folder: string): Map<string, ReadonlySet<string>> {
	const files = filesOf(folder);
	const known = new Set(files);
	return new Map(files.map((file) => [file, new Set(importsOf(file).filter((imported) => known.has(imported)))]));
}

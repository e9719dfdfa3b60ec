/** `copydesk annotate FILE…`: one document a file. */
import { realpath } from 'node:fs/promises';
import { basename, dirname, join, relative, resolve } from 'node:path';
import type { Annotations } from '../annotations.js';
import { bratConfiguration } from '../formats/brat.js';
import { FORMATS, type FormatId } from '../formats/formats.js';
import { annotationsToJsonLine } from '../formats/json.js';
import { exportName, exportNames } from '../views/export-name.js';
import { sidecarPlaces } from '../worker/sidecar-place.js';
import { annotatedArticle } from './annotate-article.js';
import { readArticleFile, sidecarOf, STDIN, type ArticleFile } from './article-file.js';
import { DocumentError, EXIT, messageOf, tell, UsageError, writeData, type Io } from './io.js';
import { progressOn } from './progress.js';
import { makeFolder, writeOutput } from './write-file.js';

export interface FileOptions {
	readonly format: FormatId;
	/** Where files are written; standard output where it is not given. */
	readonly out?: string;
	readonly date?: string;
	/** Whether the corrections beside an article are applied. */
	readonly corrections: boolean;
	/** Whether files that other programs wrote may be replaced. */
	readonly force?: boolean;
}

/** Annotates the files one after the other; a file that cannot be read does not stop the others. Returns the exit code. */
export async function annotateFiles(io: Io, files: readonly string[], options: FileOptions): Promise<number> {
	const targets = await targetsOf(files, options);
	if (options.out !== undefined) await prepareFolder(options.out, options.format);
	const progress = progressOn(io.stderr, files.length);
	let failed = 0;
	for (const [index, file] of files.entries()) {
		try {
			const article = await readArticleFile(file, io.stdin, options.corrections);
			for (const warning of article.warnings) tell(io, warning);
			const annotations = annotatedArticle(io, article, options.date);
			const target = targets[index];
			if (target === undefined) await print(io, article, annotations, files.length > 1, options.format);
			else await put(target, article, annotations, options);
			const usual = exportName(articleName(file), FORMATS[options.format].ending);
			if (target !== undefined && basename(target) !== usual) tell(io, `${file} went to ${target}: another article has ${usual}`);
		} catch (error) {
			failed++;
			tell(io, error instanceof DocumentError ? error.message : `${file}: ${messageOf(error)}`);
		}
		progress?.increment();
	}
	progress?.stop();
	return failed > 0 ? EXIT.failed : EXIT.done;
}

/** The files to write, none where there is no folder for them. Refuses wrong usage before anything is written. */
async function targetsOf(files: readonly string[], { format, out, corrections }: FileOptions): Promise<readonly string[]> {
	const once = out === undefined ? files.filter((file) => file === STDIN) : files.map((file) => resolve(file));
	if (new Set(once).size < once.length) throw new UsageError('a file is given twice');
	if (out === undefined) {
		if (files.length > 1 && format !== 'json') throw new UsageError(`several files as ${format} need --out DIR`);
		return [];
	}
	const names = exportNames(files.map(articleName), FORMATS[format].ending);
	if (format === 'json') for (const [index, file] of files.entries()) await checkSidecar(file, out, names[index] ?? '', corrections);
	return names.map((name) => join(out, name));
}

/** Refuses a target that would wipe out the corrections of its article, or be taken for them in place of those that are elsewhere. */
async function checkSidecar(file: string, out: string, name: string, corrections: boolean): Promise<void> {
	const [folder, target] = await Promise.all([dirname(file), out].map((path) => realpath(path).catch(() => resolve(path))));
	const place = relative(folder ?? '', join(target ?? '', name));
	if (!sidecarPlaces(basename(file)).includes(place)) return;
	const sidecar = await sidecarOf(file);
	if (place !== relative(dirname(file), sidecar))
		throw new UsageError(`${join(out, name)} would be taken for the corrections of ${file}, which are in ${sidecar}; name another folder`);
	// With corrections, what is written there has them.
	if (!corrections) throw new UsageError(`${join(out, name)} holds corrections; with --no-corrections, name another folder`);
}

async function prepareFolder(out: string, format: FormatId): Promise<void> {
	try {
		await makeFolder(resolve(out));
		if (format === 'brat') await writeOutput({ path: join(out, 'annotation.conf'), text: bratConfiguration(), kind: 'settings' }, false);
	} catch (error) {
		throw new UsageError(`--out ${out}: ${messageOf(error)}`);
	}
}

function articleName(file: string): string {
	return file === STDIN ? 'stdin' : basename(file);
}

async function print(io: Io, article: ArticleFile, annotations: Annotations, isOneOfMany: boolean, format: FormatId): Promise<void> {
	// Several documents on one stream are JSON Lines, which every reader of streams can part again.
	await writeData(io.stdout, isOneOfMany ? `${annotationsToJsonLine(annotations)}\n` : FORMATS[format].write(annotations, article.text));
}

async function put(path: string, { text }: ArticleFile, annotations: Annotations, { format, force = false }: FileOptions): Promise<void> {
	const { ending, write: written } = FORMATS[format];
	// brat wants the text beside its annotations. It comes first: annotations beside another text would be wrong.
	if (format === 'brat') await writeOutput({ path: path.slice(0, -ending.length) + '.txt', text, kind: 'copy' }, force);
	const { corrections = [] } = annotations;
	await writeOutput({ path, text: written(annotations, text), kind: format, corrections }, force);
}

/** `copydesk annotate FILE…`: one document a file. */
import { mkdir, writeFile } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import type { Annotations } from '../annotations.js';
import { bratConfiguration } from '../formats/brat.js';
import { FORMATS, type FormatId } from '../formats/formats.js';
import { annotationsToJsonLine } from '../formats/json.js';
import { exportName } from '../views/export-name.js';
import { annotatedArticle } from './annotate-article.js';
import { readArticleFile, sidecarOf, STDIN, type ArticleFile } from './article-file.js';
import { DocumentError, EXIT, messageOf, tell, UsageError, write, type Io } from './io.js';
import { progressOn } from './progress.js';

export interface FileOptions {
	readonly format: FormatId;
	/** Where files are written; standard output where it is not given. */
	readonly out?: string;
	readonly date?: string;
	/** Whether the corrections beside an article are applied. */
	readonly corrections: boolean;
}

/** Annotates the files one after the other; a file that cannot be read does not stop the others. Returns the exit code. */
export async function annotateFiles(io: Io, files: readonly string[], options: FileOptions): Promise<number> {
	checkTargets(files, options);
	if (options.out !== undefined) await prepareFolder(options.out, options.format);
	const progress = progressOn(io.stderr, files.length);
	let failed = 0;
	for (const file of files) {
		try {
			const article = await readArticleFile(file, io.stdin, options.corrections);
			const annotations = annotatedArticle(io, article, options.date);
			if (article.orphans.length > 0) tell(io, `${file}: ${orphansInWords(article.orphans.length)}`);
			await put(io, file, article, annotations, files.length > 1, options);
		} catch (error) {
			failed++;
			tell(io, error instanceof DocumentError ? error.message : `${file}: ${messageOf(error)}`);
		}
		progress.advance();
	}
	progress.stop();
	return failed > 0 ? EXIT.failed : EXIT.done;
}

/** Refuses wrong usage before anything is written. */
function checkTargets(files: readonly string[], { format, out, corrections }: FileOptions): void {
	if (files.filter((file) => file === STDIN).length > 1) throw new UsageError('standard input (-) can be read once');
	if (out === undefined) {
		if (files.length > 1 && format !== 'json') throw new UsageError(`several files as ${format} need --out DIR`);
		return;
	}
	const sources = new Map<string, string>();
	for (const file of files) {
		const name = targetName(file, FORMATS[format].ending);
		const other = sources.get(name);
		if (other !== undefined) throw new UsageError(`${other} and ${file} would both be written to ${join(out, name)}`);
		sources.set(name, file);
		// With corrections, what is written there has them; without, it would wipe them out.
		if (!corrections && resolve(out, name) === resolve(sidecarOf(file)))
			throw new UsageError(`${join(out, name)} holds corrections; with --no-corrections, name another folder`);
	}
}

async function prepareFolder(out: string, format: FormatId): Promise<void> {
	try {
		await mkdir(out, { recursive: true });
		if (format === 'brat') await writeFile(join(out, 'annotation.conf'), bratConfiguration());
	} catch (error) {
		throw new UsageError(`--out ${out}: ${messageOf(error)}`);
	}
}

function targetName(file: string, ending: string): string {
	return exportName(file === STDIN ? 'stdin' : basename(file), ending);
}

async function put(
	io: Io,
	file: string,
	article: ArticleFile,
	annotations: Annotations,
	isOneOfMany: boolean,
	options: FileOptions,
): Promise<void> {
	const { format, out } = options;
	const written = FORMATS[format].write(annotations, article.text);
	if (out === undefined) {
		// Several documents on one stream are JSON Lines, which every reader of streams can part again.
		await write(io.stdout, isOneOfMany ? `${annotationsToJsonLine(annotations)}\n` : written);
		return;
	}
	await writeFile(join(out, targetName(file, FORMATS[format].ending)), written);
	if (format === 'brat') await copyText(file, article.text, join(out, targetName(file, '.txt')));
}

/** brat wants the text beside its annotations; the article itself is never written to. */
async function copyText(file: string, text: string, target: string): Promise<void> {
	if (resolve(file) !== resolve(target)) await writeFile(target, text);
}

function orphansInWords(count: number): string {
	return count === 1
		? 'a correction has no sure place in the text any more'
		: `${count} corrections have no sure place in the text any more`;
}

/** What a call of `copydesk annotate` is to do: which documents, and where they go. */
import { resolve } from 'node:path';
import type { FormatId } from '../formats/formats.js';
import { STDIN } from './article-file.js';
import { listedFiles, type ListedFile } from './article-files.js';
import type { ArticleInput, InputDocument } from './input-document.js';
import { statOf } from './files.js';
import { UsageError, type Io } from './io.js';
import { isLinesFile, linesIn, linesOf } from './lines-input.js';
import { SettingsReader } from './settings.js';
import { withTargets } from './targets.js';
import { checkWritten, linkedPlace } from './written-places.js';

export interface AnnotateFlags {
	readonly format: FormatId;
	readonly jsonl?: boolean;
	/** A folder, or a file of JSON Lines; standard output where it is not given. */
	readonly out?: string;
	readonly date?: string;
	readonly corrections: boolean;
	/** Sources to hold quotes against: files, folders and globs; `true` for those that each article has. */
	readonly sources?: readonly string[] | true;
	/** Files of registers, the most general first. */
	readonly register?: readonly string[];
	readonly force?: boolean;
	/** How many threads annotate. */
	readonly jobs: number;
	/** Whether to go on where an earlier run ended. */
	readonly resume?: boolean;
	/** The file for a line about each document. */
	readonly report?: string;
}

/** What is to be done. */
export interface Plan {
	readonly documents: AsyncIterable<InputDocument> | Iterable<InputDocument>;
	/** The same where they are articles in files; null where they are lines, whose number is not known before they are read. */
	readonly articles: readonly ArticleInput[] | null;
	/** Whether the stream that they go to is JSON Lines. */
	readonly asLine: boolean;
	/** The file of JSON Lines that is written, if one is. */
	readonly linesFile?: string;
}

/** The plan for the arguments. Throws a `UsageError` where they contradict each other; nothing is written then. */
export async function planOf(io: Io, args: readonly string[], flags: AnnotateFlags): Promise<Plan> {
	const { out, format, jsonl = false } = flags;
	const toLines = out !== undefined && isLinesFile(out);
	if (flags.resume && out === undefined) throw new UsageError('--resume needs --out');
	if (toLines && /\.gz$/i.test(out)) throw new UsageError(`${out}: what is written is not compressed; name FILE.jsonl`);
	const isLines = args.some(isLinesFile);
	if ((jsonl || toLines || isLines) && format !== 'json') throw new UsageError('JSON Lines have no other --format');
	if ((jsonl || isLines) && flags.sources !== undefined) throw new UsageError('--sources is for articles in files, not for JSON Lines');
	if (jsonl) {
		if (args.length > 0 || out !== undefined)
			throw new UsageError('--jsonl reads standard input and writes standard output: no FILE, no --out');
		return { documents: linesOf(io.stdin, 'line '), articles: null, asLine: true };
	}
	if (args.length === 0) throw new UsageError('no FILE given (- reads standard input; copydesk annotate --help tells more)');
	if (isLines) return linesPlan(args, flags);
	return filesPlan(io, args, flags, toLines);
}

async function linesPlan(args: readonly string[], { out, report }: AnnotateFlags): Promise<Plan> {
	if (!args.every(isLinesFile)) throw new UsageError('files of JSON Lines go by themselves, without articles in files of their own');
	if (out !== undefined && !isLinesFile(out)) throw new UsageError('JSON Lines go to --out FILE.jsonl, or to standard output');
	checkOnce(args.map((file) => resolve(file)));
	const files = (await listedFiles(args, new SettingsReader())).map(({ path }) => path);
	if (!files.every(isLinesFile)) throw new UsageError('a folder by the name of a file of JSON Lines is not read');
	await checkWritten(files, { out, report });
	return { documents: linesIn(files), articles: null, asLine: true, ...(out === undefined ? {} : { linesFile: await linkedPlace(out) }) };
}

async function filesPlan(io: Io, args: readonly string[], flags: AnnotateFlags, toLines: boolean): Promise<Plan> {
	const { out, format, corrections, report } = flags;
	if (out !== undefined && !toLines) await checkFolder(out);
	checkOnce(out === undefined ? args.filter((arg) => arg === STDIN) : args.map((arg) => resolve(arg)));
	const files = await listedFiles(args, new SettingsReader());
	await checkWritten(
		files.map(({ path }) => path),
		{ report, out: toLines ? out : undefined },
	);
	const articles = out === undefined || toLines ? files.map(inputOf) : await withTargets(io, files, out, { format, corrections });
	if (out !== undefined && !toLines) return { documents: articles, articles, asLine: false };
	const isOne = !toLines && args.length === 1 && files[0]?.path === args[0];
	if (!isOne && format !== 'json') throw new UsageError(`several files as ${format} need --out DIR`);
	return { documents: articles, articles, asLine: !isOne, ...(toLines && out !== undefined ? { linesFile: await linkedPlace(out) } : {}) };
}

function inputOf({ path, isNamed }: ListedFile): ArticleInput {
	return { kind: 'article', path, isNamed };
}

function checkOnce(paths: readonly string[]): void {
	const seen = new Set<string>();
	const twice = paths.find((path) => seen.size === seen.add(path).size);
	if (twice !== undefined) throw new UsageError(`${twice === resolve(STDIN) ? STDIN : twice} is given twice`);
}

/** A folder that would be named as a file is: who writes `--out story.json` means the file. */
async function checkFolder(out: string): Promise<void> {
	if (!/\.(?:json|jsonld|csv|html?|ann|txt|md)$/i.test(out) || (await statOf(out))?.isDirectory()) return;
	throw new UsageError(`--out ${out}: a folder is needed, or a file named .jsonl; one article goes to a file by > ${out}`);
}

/** `copydesk archive`: what a folder’s articles say of names, and how they are sourced. */
import { basename } from 'node:path';
import { RegisterIndex } from '../register/index-of.js';
import { ARCHIVE_FORMAT, archiveReport, quotedNames, whoNames, type ArchiveFormat, type ReportedName } from './archive-report.js';
import { auditReport, type AuditFormat } from './audit-report.js';
import { archiveFault, hasArchive, indexFolder, openFolderArchive, type IndexedFolder, type IndexSummary } from './archive-folder.js';
import { EXIT, warn, warnPassedOver, UsageError, write, writeData, type Io } from './io.js';
import { NearestRegisters, readRegisters } from './register-files.js';
import { jsonText } from '../formats/json-text.js';
import { counted } from '../formats/counted.js';

/** What all of these commands take. */
export interface ArchiveOptions {
	/** The archive’s file. */
	readonly database?: string;
	readonly register?: readonly string[];
}

/** Brings the archive of a folder up to date. */
export async function indexArchive(
	io: Io,
	folder: string,
	options: ArchiveOptions & { readonly format: 'text' | 'json' },
): Promise<number> {
	return withArchive(io, folder, options, async (opened, register) => {
		const summary = await indexFolder(io, opened, register);
		const size = opened.archive.size();
		warnPassedOver(io, summary.others);
		const json = { folder: opened.folder, database: opened.database, ...summary, size };
		await write(io.stdout, options.format === 'json' ? jsonText(json) : indexText(opened, summary));
		return codeOf(io, summary);
	});
}

function indexText({ archive, database }: IndexedFolder, { read, removed }: IndexSummary): string {
	const { articles, names, quotes } = archive.size();
	const changes = `${counted(read, 'article')} read, ${removed} gone`;
	return `${changes}; ${counted(articles, 'article')}, ${counted(names, 'name')} and ${counted(quotes, 'quote')} in ${database}\n`;
}

/** Failed where an article could not be read, or the rest was left for the next time. */
function codeOf(io: Io, { failed, isStopped }: IndexSummary): number {
	if (isStopped) warn(io, 'stopped; the same command goes on from here');
	return failed > 0 || isStopped ? EXIT.failed : EXIT.done;
}

/** What is asked about names. */
export interface NameQuestionOptions extends ArchiveOptions {
	readonly folder: string;
	readonly format: ArchiveFormat;
	readonly limit: number;
}

/** Prints who has a name: the articles, what they call them, and who is named with them. */
export function whoInArchive(io: Io, name: string, options: NameQuestionOptions): Promise<number> {
	return askedOf(io, name, options, whoNames);
}

/** Prints what somebody said. */
export function quotesInArchive(io: Io, name: string, options: NameQuestionOptions): Promise<number> {
	return askedOf(io, name, options, quotedNames);
}

async function askedOf(io: Io, query: string, options: NameQuestionOptions, answer: typeof whoNames): Promise<number> {
	const { folder: dir, format, limit } = options;
	const missing = new UsageError(`${dir} has no archive yet: copydesk archive index ${dir}`);
	// A question makes no file.
	if (!(await hasArchive(dir, options.database))) throw missing;
	return withArchive(io, dir, options, async ({ archive, folder }) => {
		if (archive.size().articles === 0) throw missing;
		const names: readonly ReportedName[] = answer(archive, archive.search(query, { limit }));
		await writeData(
			io.stdout,
			archiveReport(format, { format: ARCHIVE_FORMAT, version: 1, generator: io.generator(), folder, query, names }),
		);
		if (names.length > 0) return EXIT.done;
		warn(io, `no article of ${dir} names “${query}”`);
		return EXIT.failed;
	});
}

/** Brings the archive of a folder up to date, and prints how its articles are sourced. */
export async function auditArchive(io: Io, folder: string, options: ArchiveOptions & { readonly format: AuditFormat }): Promise<number> {
	return withArchive(io, folder, options, async (opened, register) => {
		const summary = await indexFolder(io, opened, register);
		await writeData(
			io.stdout,
			auditReport(options.format, opened.archive.audits(), io.generator(), basename(opened.folder) || opened.folder),
		);
		return codeOf(io, summary);
	});
}

type ArchiveWork = (opened: IndexedFolder, register: RegisterIndex | undefined) => Promise<number>;

async function withArchive(io: Io, folder: string, { database, register: files }: ArchiveOptions, work: ArchiveWork): Promise<number> {
	const register = files ? new RegisterIndex(await readRegisters(files)) : (await new NearestRegisters().above(folder))?.index;
	const opened = await openFolderArchive(io, folder, { database, register });
	try {
		return await work(opened, register);
	} catch (error) {
		if (error instanceof UsageError) throw error;
		throw new Error(archiveFault(opened.database, error), { cause: error });
	} finally {
		opened.archive.close();
	}
}

/** The archive of a folder, in a file that is not in the folder: opened, and brought up to date. */
import { createHash } from 'node:crypto';
import { open } from 'node:fs/promises';
import { homedir } from 'node:os';
import { basename, join } from 'node:path';
import type { ArticleRecord, FileStamp } from '../archive/archive.js';
import { isDatabaseError, type Database } from '../archive/database.js';
import { openArchive, type OpenedArchive } from '../archive/open-archive.js';
import { auditOf } from '../audit/audit-of.js';
import type { RegisterIndex } from '../register/index-of.js';
import { DATABASE_FILES } from '../worker/archive/node-files.js';
import { annotatedArticle } from './annotate-article.js';
import { readArticleFile, sidecarOf } from './article-file.js';
import { isArticle, listedFiles, withoutSources, type ListedFile } from './article-files.js';
import { faultOf, UsageError, warn, warnAll, type Io } from './io.js';
import { progressOn } from './progress.js';
import { withIndex } from './register-files.js';
import { SettingsReader } from './settings.js';
import { realFolder, pathFrom, statOf } from './files.js';
import { messageOf } from '../engine/util/message-of.js';

/** How every file of SQLite begins (https://www.sqlite.org/fileformat.html). */
const SQLITE_HEADER = 'SQLite format 3\0';

/** An open archive, and where it is. */
export interface IndexedFolder {
	readonly archive: OpenedArchive;
	/** The folder, absolute, links followed. */
	readonly folder: string;
	readonly database: string;
}

/** What became of the articles of a folder. */
export interface IndexSummary {
	/** How many were read again; how many are gone; how many could not be read; what was taken for no article. */
	readonly read: number;
	readonly removed: number;
	readonly failed: number;
	readonly others: readonly string[];
	/** Whether somebody stopped it: the rest is read the next time. */
	readonly isStopped: boolean;
}

/** Where archives are unless the command says otherwise: the user’s folder for what can be made again. */
export function cacheFolder(env: NodeJS.ProcessEnv = process.env, platform: NodeJS.Platform = process.platform): string {
	const home = homedir();
	if (platform === 'win32') return join(env['LOCALAPPDATA'] ?? join(home, 'AppData', 'Local'), 'copydesk');
	if (platform === 'darwin') return join(home, 'Library', 'Caches', 'copydesk');
	return join(env['XDG_CACHE_HOME'] || join(home, '.cache'), 'copydesk');
}

/** The archive’s file of a folder: its name tells people which folder, and its digest tells folders of one name apart. */
function databaseOf(folder: string): string {
	const digest = createHash('sha256').update(folder).digest('hex').slice(0, 16);
	return join(cacheFolder(), 'archives', `${basename(folder) || 'root'}-${digest}.sqlite`);
}

/** Whether there is a file for the archive of a folder. Throws a `UsageError` where there is no such folder. */
export async function hasArchive(name: string, database: string | undefined): Promise<boolean> {
	const folder = await realFolder(name);
	return (await statOf(database ?? databaseOf(folder))) !== undefined;
}

/**
 * Opens the archive of a folder. One that is damaged is put aside, and a new one is made.
 * @throws UsageError where there is no such folder, or `database` names a file of another kind; Error where the archive cannot be opened.
 */
export async function openFolderArchive(
	io: Io,
	name: string,
	{ database, register }: { readonly database: string | undefined; readonly register: RegisterIndex | undefined },
): Promise<IndexedFolder> {
	const folder = await realFolder(name);
	if (database !== undefined && (await isOtherFile(database))) throw new UsageError(`${database} is no archive: name another file`);
	const file = database ?? databaseOf(folder);
	const archive = archiveIn(await openedDatabase(io, file), JSON.stringify(io.generator()), file);
	archive.setRegister(register);
	return { archive, folder, database: file };
}

/** The archive in the database of a file. Throws an Error that names the file. */
function archiveIn(database: Database, stamp: string, file: string): OpenedArchive {
	try {
		return openArchive(database, stamp);
	} catch (error) {
		database.close();
		throw new Error(archiveFault(file, error), { cause: error });
	}
}

/** Whether there is a file that is no database, so that nothing of it may be lost. An empty one may become an archive. */
async function isOtherFile(path: string): Promise<boolean> {
	const found = await statOf(path);
	if (!found || (found.isFile() && found.size === 0)) return false;
	if (!found.isFile()) return true;
	const file = await open(path);
	try {
		const { buffer } = await file.read(Buffer.alloc(SQLITE_HEADER.length), 0, SQLITE_HEADER.length, 0);
		return buffer.toString('latin1') !== SQLITE_HEADER;
	} finally {
		await file.close();
	}
}

async function openedDatabase(io: Io, file: string): Promise<Database> {
	const request = { file, register: [] };
	try {
		const { database, isInMemory } = await DATABASE_FILES.open(request);
		if (isInMemory) warn(io, `${file} cannot be written: the archive is gone when the command ends`);
		return database;
	} catch (error) {
		if (!isDatabaseError(error)) throw error;
		if (error.kind === 'locked') throw new Error(`${file}: another program has the archive open`, { cause: error });
		if (error.kind !== 'damaged') throw new Error(`${file}: ${error.message}`, { cause: error });
		warn(io, `${file}: the archive was damaged, and is made again`);
		await DATABASE_FILES.moveAside(request);
		return (await DATABASE_FILES.open(request)).database;
	}
}

/** Reads what is new or has changed, and takes out what is gone. Each article is on disk when the next is read. */
export async function indexFolder(io: Io, { archive, folder }: IndexedFolder, register: RegisterIndex | undefined): Promise<IndexSummary> {
	const listed = withoutSources(await listedFiles([folder], new SettingsReader()));
	const stamped = await Promise.all(
		listed.map(async (file): Promise<[string, StampedFile]> => [pathFrom(folder, file.path), await stampedFile(folder, file)]),
	);
	const files = new Map(stamped);
	const { read, removed } = archive.difference([...files.values()].map(({ stamp }) => stamp));
	archive.remove(removed);
	const progress = progressOn(io.stderr, read.length);
	const stop = stopSignal();
	const others: string[] = [];
	let [done, failed] = [0, 0];
	for (const path of read) {
		const file = files.get(path);
		if (!file) continue;
		// Gives way to the signal that stops it.
		await new Promise((resolve) => setImmediate(resolve));
		if (stop.isStopped()) break;
		const words = await putFile(io, archive, file, register).catch((error: unknown) => {
			failed++;
			warn(io, faultOf(file.path, error));
			return 0;
		});
		if (words === undefined) others.push(path);
		else if (words > 0) done++;
		progress?.add(words ?? 0);
	}
	progress?.stop();
	stop.release();
	return { read: done, removed: removed.length, failed, others, isStopped: stop.isStopped() };
}

/** A file of the folder, and what tells its edition. */
interface StampedFile extends ListedFile {
	readonly stamp: FileStamp;
}

async function stampedFile(folder: string, file: ListedFile): Promise<StampedFile> {
	const [article, sidecar] = await Promise.all([statOf(file.path), sidecarOf(file.path).then(statOf)]);
	const parts = [article, sidecar].map((found) => (found ? `${found.mtimeMs} ${found.size}` : ''));
	return { ...file, stamp: { path: pathFrom(folder, file.path), stamp: parts.join(' ').trim() } };
}

/** Puts a file into the archive. Its words; undefined where it is no article. Throws where it cannot be read. */
async function putFile(
	io: Io,
	archive: OpenedArchive,
	file: StampedFile,
	register: RegisterIndex | undefined,
): Promise<number | undefined> {
	const article = await readArticleFile(file.path, io.stdin, true);
	if (!isArticle(file, article.text)) {
		archive.putOther(file.stamp);
		return undefined;
	}
	warnAll(io, article.warnings);
	const digest = createHash('sha256').update(article.text).update(JSON.stringify(article.corrections)).digest('hex');
	if (archive.hasSame(file.stamp, digest)) return 1;
	const { annotations, messages } = annotatedArticle(withIndex(io.annotate, register), article, undefined);
	warnAll(io, messages);
	const record: ArticleRecord = { ...file.stamp, digest, text: article.text, annotations, audit: auditOf(article.text, annotations) };
	archive.put(record);
	return Math.max(1, record.audit.words);
}

/** Whether somebody asked to stop (Ctrl+C): the article in work is finished first; asked again, the program ends at once. */
function stopSignal(): { isStopped(): boolean; release(): void } {
	let isStopped = false;
	const onSignal = (): void => {
		isStopped = true;
		process.removeListener('SIGINT', onSignal);
	};
	process.on('SIGINT', onSignal);
	return { isStopped: () => isStopped, release: () => process.removeListener('SIGINT', onSignal) };
}

/** Why an archive could not be used, with its file. */
export function archiveFault(database: string, error: unknown): string {
	return `${database}: ${messageOf(error)}`;
}

/** The worker's side of an archive: opens its database, reads articles into it, and answers questions. */
import type { GeneratorInfo } from '../../annotations.js';
import type { ArchiveQuestions, WritableArchive } from '../../archive/archive.js';
import { isDatabaseError, type Database } from '../../archive/database.js';
import { openArchive } from '../../archive/open-archive.js';
import { editorsRows, restoreEditorsRows, type EditorsRows } from '../../archive/rescue.js';
import { auditFile } from '../../audit/audit-file.js';
import { generatorOf } from '../../formats/generator.js';
import { RegisterIndex } from '../../register/index-of.js';
import { parseRegister } from '../../register/parse.js';
import { stacked } from '../../register/stack.js';
import { sha256 } from '../../sources/sha256.js';
import type { ArticleReader } from './read-article.js';
import type {
	ArchiveCalls,
	ArchivePort,
	AuditAnswer,
	AuditRequest,
	IndexAnswer,
	IndexRequest,
	OpenAnswer,
	OpenRequest,
	QuestionName,
	RegisterLayers,
	ToArchive,
} from './protocol.js';
import { errorName } from '../../engine/util/message-of.js';

/** What differs between a worker thread and a browser's worker. */
export interface ArchiveFiles {
	/** The model's bytes; null where there is none. */
	readModel(request: OpenRequest): Uint8Array | null;
	/** The engine with this model: loaded with the first article, for questions need none. Rejects where the bytes are no model. */
	articleReader(model: Uint8Array | null): Promise<ArticleReader>;
	/** Hex SHA-256. */
	digest(bytes: Uint8Array): string | Promise<string>;
	/** The database in the file, or in memory where no file can be. Rejects with a `DatabaseError`. */
	open(request: OpenRequest): Promise<{ readonly database: Database; readonly isInMemory: boolean }>;
	/** Puts the file of a database that is not open where it is in nobody's way, or removes it. */
	moveAside(request: OpenRequest): Promise<void>;
	/** Removes the files of a database that is not open. */
	remove(request: OpenRequest): Promise<void>;
}

/** Milliseconds to wait for a database that another process has open: a window that is reloaded may still be closing it. */
const LONGEST_WAIT_MS = 5000;
const WAIT_MS = 100;

/** Serves an archive on a port, for as long as the worker lives. */
export function serveArchive(port: ArchivePort, files: ArchiveFiles): void {
	const server = new ArchiveServer(files);
	// One call at a time, whatever the host does.
	let last: Promise<void> = Promise.resolve();
	port.listen((message) => {
		last = last.then(() => answer(port, server, message));
	});
	port.post({ kind: 'started' });
}

async function answer(port: ArchivePort, server: ArchiveServer, message: ToArchive): Promise<void> {
	const { id } = message;
	try {
		port.post({ kind: 'result', id, value: await server.call(message) });
	} catch (error) {
		if (isDatabaseError(error)) port.post({ kind: 'database', id, fault: error.kind, reason: error.message });
		// The message may quote an article.
		else port.post({ kind: 'failed', id, reason: errorName(error) });
	}
}

class ArchiveServer {
	readonly #files: ArchiveFiles;
	#archive: WritableArchive | undefined;
	/** What opened it. */
	#request: OpenRequest | undefined;
	#model: Uint8Array | null = null;
	#reader: ArticleReader | undefined;
	#generator: GeneratorInfo | undefined;
	#register: RegisterIndex | undefined;

	constructor(files: ArchiveFiles) {
		this.#files = files;
	}

	/** Answers as `ArchiveCalls` says. */
	call(message: ToArchive): unknown {
		switch (message.kind) {
			case 'open':
				return this.#open(message.request);
			case 'difference':
				return this.#opened.difference(message.request);
			case 'index':
				return this.#index(message.request);
			case 'remove':
				this.#opened.remove(message.request);
				return null;
			case 'register':
				return this.#setRegister(message.request);
			case 'answer':
				this.#opened.answer(message.request);
				return null;
			case 'ask':
				return asked(this.#opened, message.request);
			case 'audit':
				return this.#audit(message.request);
			case 'delete':
				return this.#delete();
			case 'close':
				return this.#close();
		}
	}

	get #opened(): WritableArchive {
		if (!this.#archive) throw new Error('the archive is not open');
		return this.#archive;
	}

	async #open(request: ArchiveCalls['open']['request']): Promise<OpenAnswer> {
		this.#close();
		this.#request = request;
		this.#reader = undefined;
		this.#model = this.#files.readModel(request);
		const generator = this.#generatorOf(this.#model);
		const { archive, ...answer } = await openedArchive(this.#files, request, generator.then(JSON.stringify));
		[this.#archive, this.#generator] = [archive, await generator];
		this.#setRegister(request.register);
		return { ...answer, size: archive.size() };
	}

	async #generatorOf(model: Uint8Array | null): Promise<GeneratorInfo> {
		return generatorOf(model && (await sha256(model)));
	}

	#audit({ format, below, title }: AuditRequest): AuditAnswer {
		const articles = this.#opened.audits(below);
		return { articles: articles.length, text: auditFile(format, articles, this.#generator, title) };
	}

	#setRegister(layers: RegisterLayers): readonly string[] {
		const registers = layers.map(parseRegister).flatMap((parsed) => (parsed.ok ? [parsed.value] : []));
		this.#register = registers.length > 0 ? new RegisterIndex(stacked(registers)) : undefined;
		return this.#opened.setRegister(this.#register);
	}

	async #delete(): Promise<null> {
		const request = this.#request;
		this.#close();
		if (request) await this.#files.remove(request);
		return null;
	}

	#close(): null {
		this.#archive?.close();
		this.#archive = undefined;
		return null;
	}

	async #index(request: IndexRequest): Promise<IndexAnswer> {
		const digest = await this.#digestOf(request);
		if (this.#opened.hasSame(request, digest)) return { state: 'unchanged' };
		this.#reader ??= await this.#files.articleReader(this.#model);
		const read = this.#reader.read(request, digest, this.#register);
		if ('state' in read) {
			if (read.state === 'no-article') this.#opened.putOther({ path: request.path, stamp: request.stamp });
			return read;
		}
		this.#opened.put(read);
		return { state: 'indexed' };
	}

	/** Hex digest of article and sidecar. */
	async #digestOf({ bytes, sidecar }: IndexRequest): Promise<string> {
		const digest = await this.#files.digest(bytes);
		return sidecar ? sha256(digest + (await this.#files.digest(sidecar))) : digest;
	}
}

function asked(archive: ArchiveQuestions, { name, args }: ArchiveCalls['ask']['request']): unknown {
	const questions = archive as unknown as Readonly<Record<QuestionName, (...args: readonly unknown[]) => unknown>>;
	return questions[name](...args);
}

type Opened = Omit<OpenAnswer, 'size'> & { readonly archive: WritableArchive };

/**
 * The archive as it is; where its database is damaged, an empty one, with what the editor said if that can be read. The stamp is worked out while SQLite
 * is loaded.
 */
async function openedArchive(files: ArchiveFiles, request: ArchiveCalls['open']['request'], stamp: Promise<string>): Promise<Opened> {
	if (request.isDamaged) return rebuilt(files, request, stamp);
	try {
		return await openedAsItIs(files, request, stamp);
	} catch (error) {
		if (isDatabaseError(error) && error.kind === 'damaged') return rebuilt(files, request, stamp);
		throw error;
	}
}

async function openedAsItIs(files: ArchiveFiles, request: OpenRequest, stamp: Promise<string>): Promise<Opened> {
	const { database, isInMemory } = await afterOthers(() => files.open(request));
	try {
		const archive = openArchive(database, await stamp);
		return { archive, state: archive.state, ...(isInMemory ? { problem: 'in-memory' } : {}) };
	} catch (error) {
		database.close();
		throw error;
	}
}

async function rebuilt(files: ArchiveFiles, request: OpenRequest, stamp: Promise<string>): Promise<Opened> {
	const rows = await rescuedRows(files, request);
	await files.moveAside(request);
	const { database } = await files.open(request);
	openArchive(database, await stamp);
	restoreEditorsRows(database, rows);
	return { archive: openArchive(database, await stamp), state: 'rebuilt', problem: 'damaged' };
}

async function rescuedRows(files: ArchiveFiles, request: OpenRequest): Promise<EditorsRows> {
	try {
		const { database } = await afterOthers(() => files.open(request));
		try {
			return editorsRows(database);
		} finally {
			database.close();
		}
	} catch (error) {
		// Another process has it open, which is not to lose its file.
		if (isDatabaseError(error) && error.kind === 'locked') throw error;
		return [];
	}
}

/** What `open` resolves to; tried again for a while where another process has the database open. */
async function afterOthers<T>(open: () => Promise<T>): Promise<T> {
	const until = Date.now() + LONGEST_WAIT_MS;
	for (;;) {
		try {
			return await open();
		} catch (error) {
			if (!isDatabaseError(error) || error.kind !== 'locked' || Date.now() > until) throw error;
		}
		await new Promise((resolve) => setTimeout(resolve, WAIT_MS));
	}
}

/** What the extension host and the archive's worker say to each other: one call at a time, in the order in which they come. */
import type { AuditFileFormat } from '../../audit/audit-file.js';
import type { ArchiveQuestions, ArchiveSize, FileStamp, FolderDifference, IdentityAnswer } from '../../archive/archive.js';
import type { DatabaseError } from '../../archive/database.js';
import type { WorkerPort, WorkerThread } from '../worker-thread.js';

/** Texts of registers without a fault, the most general first; the worker reads them. */
export type RegisterLayers = readonly string[];

/** What opens the archive of a workspace folder. */
export interface OpenRequest {
	/** Desktop: the absolute path of the database. Browser: its name in the browser's own storage. */
	readonly file: string;
	/** What the worker cannot read by itself in a browser. */
	readonly model?: Uint8Array<ArrayBuffer>;
	readonly wasm?: Uint8Array<ArrayBuffer>;
	readonly register: RegisterLayers;
}

/** What is not as it should be: the file was damaged, or there is none, and the archive is gone with its worker. */
export type OpenProblem = 'damaged' | 'in-memory';

/** How it was opened. */
export interface OpenAnswer {
	/** `new`: there was none; `rebuilt`: it belonged to another engine or model, or was damaged, and is empty now. */
	readonly state: 'new' | 'opened' | 'rebuilt';
	readonly problem?: OpenProblem;
	readonly size: ArchiveSize;
}

/** An article as it is sent. */
export interface IndexRequest extends FileStamp {
	/** Handed over, not copied. */
	readonly bytes: Uint8Array<ArrayBuffer>;
	readonly sidecar?: Uint8Array<ArrayBuffer>;
	/** Whether the settings name it as an article, so that it does not matter what it reads like. */
	readonly isNamed?: boolean;
}

/** What became of it. */
export type IndexAnswer =
	| { readonly state: 'indexed' | 'unchanged' | 'no-article' }
	/** The article, or its sidecar, cannot be read, for this reason; the archive has what it had. */
	| { readonly state: 'unreadable'; readonly reason: string };

/** What becomes of the audits of some articles. */
export interface AuditRequest {
	readonly format: AuditFileFormat;
	/** The path of the folder within the archive's that the articles are below, with `/`; empty for all. */
	readonly below: string;
	/** What the page calls them. */
	readonly title: string;
}

/** A file of audits. */
export interface AuditAnswer {
	readonly articles: number;
	readonly text: string;
}

/** The name of a question. */
export type QuestionName = keyof ArchiveQuestions;

/** What is asked of the worker, and its answer, by name. */
export interface ArchiveCalls {
	open: {
		readonly request: OpenRequest & {
			/** What a call to an earlier worker found: the file is moved aside, and what the editor said is taken from it where it can be read. */
			readonly isDamaged?: boolean;
		};
		readonly answer: OpenAnswer;
	};
	difference: { readonly request: readonly FileStamp[]; readonly answer: FolderDifference };
	index: { readonly request: IndexRequest; readonly answer: IndexAnswer };
	remove: { readonly request: readonly string[]; readonly answer: null };
	/** The paths of articles that are to be read again, since the register now has other names that may be in them. */
	register: { readonly request: RegisterLayers; readonly answer: readonly string[] };
	answer: { readonly request: IdentityAnswer; readonly answer: null };
	ask: { readonly request: { readonly name: QuestionName; readonly args: readonly unknown[] }; readonly answer: unknown };
	audit: { readonly request: AuditRequest; readonly answer: AuditAnswer };
	/** Closes the archive and deletes its database; `open` makes a new one. */
	delete: { readonly request: null; readonly answer: null };
	close: { readonly request: null; readonly answer: null };
}
/** The name of a call. */
export type ArchiveCall = keyof ArchiveCalls;

/** From the host. */
export type ToArchive = {
	readonly [Name in ArchiveCall]: { readonly kind: Name; readonly id: number; readonly request: ArchiveCalls[Name]['request'] };
}[ArchiveCall];

/** From the worker. `database`: the database is at fault. */
export type FromArchive =
	| { readonly kind: 'started' }
	| { readonly kind: 'result'; readonly id: number; readonly value: unknown }
	| { readonly kind: 'database'; readonly id: number; readonly fault: DatabaseError['kind']; readonly reason: string }
	| { readonly kind: 'failed'; readonly id: number; readonly reason: string };

/** A running worker of the archive. */
export type ArchiveWorker = WorkerThread<ToArchive, FromArchive>;
/** The worker's end of the line. */
export type ArchivePort = WorkerPort<ToArchive, FromArchive>;

/**
 * What the extension host and the proof's worker say to each other. The worker knows each source by its address (a URI), which is also what the
 * places of its proofs name; bytes and texts of sources are there and nowhere else.
 */
import type { Annotations, QuoteProof } from '../../annotations.js';
import type { FixesRequest, QuotationFixes } from './quotation-fixes.js';
import type { SourceQuery } from '../../sources/sources-of.js';
import type { VerifiedQuotations } from '../../views/tools/answers.js';
import type { WorkerPort, WorkerThread } from '../worker-thread.js';

/** A source as it is sent. */
export interface SourceBytes {
	readonly address: string;
	/** Its path, whose ending says what it is. */
	readonly path: string;
	/** Handed over, not copied. */
	readonly bytes: Uint8Array<ArrayBuffer>;
}

/** What the host knows of a source that was read. */
export interface SourceSummary {
	/** Hex digest of its bytes. */
	readonly sha256: string;
	/** Whether the file itself opens at the offsets of its text. */
	readonly isFileText: boolean;
}

/** What names the sources of an article. */
export interface ListRequest {
	/** The article's address, for questions about it. */
	readonly document: string;
	/** The beginning of its text, with the front matter. */
	readonly head: string;
	readonly query: Omit<SourceQuery, 'named'>;
}

/** The sources of an article. */
export interface ListAnswer {
	/** Paths; those that are named and do not exist too. */
	readonly files: readonly string[];
	/** What is wrong with the front matter. */
	readonly fault?: string;
}

/** An article to be held against sources. */
export interface ProveRequest {
	/** What its proofs are remembered by. */
	readonly document: string;
	readonly text: string;
	/** What `quotationsOf` reads of them. */
	readonly annotations: Annotations;
	/** The addresses of its sources; all were read. */
	readonly sources: readonly string[];
}

/** An article held against sources. */
export interface ProveAnswer {
	/** By the quotes' ids; those of all pieces of a quotation. */
	readonly proofs: readonly (readonly [quote: string, proof: QuoteProof])[];
	/** How many quotations were looked up; the others are as they were last time. */
	readonly lookups: number;
}

/** An article whose quotations an assistant asks about. */
export interface VerifyRequest extends ProveRequest {
	/** What the sources are called in the answer, in their order. */
	readonly files: readonly string[];
}

/** What is asked of the worker, and its answer, by name. */
export interface ProofCalls {
	list: { readonly request: ListRequest; readonly answer: ListAnswer };
	read: { readonly request: SourceBytes; readonly answer: SourceSummary };
	prove: { readonly request: ProveRequest; readonly answer: ProveAnswer };
	verify: { readonly request: VerifyRequest; readonly answer: Omit<VerifiedQuotations, 'warnings'> };
	/** The text of the source of that address. */
	text: { readonly request: string; readonly answer: string };
	fixes: { readonly request: FixesRequest; readonly answer: QuotationFixes | undefined };
}
/** The name of a call. */
export type ProofCall = keyof ProofCalls;

/** What the worker asks of its host, and the reply: `null` where the host fails. */
export interface ProofQuestions {
	/** The quotes in a stretch of a source, as the engine reads it. */
	annotate: { readonly question: string; readonly reply: Annotations | null };
	/** The code of a bundle beside the worker's own, where the worker has no address to load it from. */
	module: { readonly question: string; readonly reply: Uint8Array<ArrayBuffer> | null };
	/** The files at a path, for the article of an address. */
	files: { readonly question: { readonly document: string; readonly path: string }; readonly reply: readonly string[] | null };
}
/** The name of a question. */
export type ProofQuestion = keyof ProofQuestions;

/**
 * From the host. `cancel`: nobody waits any more for the answer, which comes as soon as it can. `forget`: sources, and documents with their
 * proofs, that are no longer asked for; no answer.
 */
export type ToProof =
	| { readonly [Name in ProofCall]: { readonly kind: Name; readonly id: number; readonly request: ProofCalls[Name]['request'] } }[ProofCall]
	| { readonly kind: 'cancel'; readonly id: number }
	| { readonly kind: 'forget'; readonly addresses: readonly string[] }
	| { readonly kind: 'reply'; readonly id: number; readonly value: unknown };

/** From the worker. `unreadable`: a source is at fault, for that reason; `unknown`: it has not
 * read one of the sources, since it is another worker than the one that did. */
export type FromProof =
	| { readonly kind: 'result'; readonly id: number; readonly value: unknown }
	| { readonly kind: 'unreadable'; readonly id: number; readonly reason: string }
	| { readonly kind: 'failed'; readonly id: number; readonly reason: string }
	| { readonly kind: 'unknown'; readonly id: number }
	| { readonly kind: 'started' }
	| {
			readonly [Name in ProofQuestion]: {
				readonly kind: 'question';
				readonly id: number;
				readonly name: Name;
				readonly question: ProofQuestions[Name]['question'];
			};
	  }[ProofQuestion];

/** A running worker of the proof. */
export type ProofWorker = WorkerThread<ToProof, FromProof>;
/** The worker's end of the line. */
export type ProofPort = WorkerPort<ToProof, FromProof>;

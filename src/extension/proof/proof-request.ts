/** One request to the proof's worker: an article is held against sources that were read. */
import type * as vscode from 'vscode';
import type { Annotations, QuoteProof } from '../../annotations.js';
import { withFileNames } from '../../proof/with-proofs.js';
import { ProofError, type ProofClient } from '../../worker/proof/client.js';
import type { ProveRequest } from '../../worker/proof/protocol.js';
import { quotedPart } from '../../worker/proof/quoted-part.js';
import type { ArticleSource } from '../documents/proofs.js';
import type { ListedSource } from './article-sources.js';
import type { SourceStore } from './source-store.js';

/** An article as it is asked about. */
export interface ProvedText {
	/** What its proofs are remembered by. */
	readonly uri: vscode.Uri;
	readonly text: string;
	readonly annotations: Annotations;
}

/** What was answered. */
export interface NamedProofs {
	/** By the quotes' ids; pieces of a quotation have one and the same. Places name files as the sources are listed. */
	readonly byQuote: ReadonlyMap<string, QuoteProof>;
	readonly lookups: number;
}

/** How often one thing is tried over which workers die. */
export const MOST_TRIES = 3;

/** The request about an article: of its annotations no more is copied than is needed. */
export function proveRequest({ uri, text, annotations }: ProvedText, read: readonly ListedSource[]): ProveRequest {
	return { document: uri.toString(), text, annotations: quotedPart(annotations), sources: read.map(({ uri }) => uri.toString()) };
}

/** Holds an article against sources. Rejects with a `ProofError`. */
export async function askProofs(
	client: ProofClient,
	article: ProvedText,
	read: readonly ListedSource[],
	signal?: AbortSignal,
): Promise<NamedProofs> {
	const { proofs, lookups } = await client.call('prove', proveRequest(article, read), signal);
	// Then not all were looked up.
	if (signal?.aborted) throw new ProofError('cancelled', 'nobody waits for it');
	const names = new Map(read.map(({ uri, file }) => [uri.toString(), file]));
	const named = new Map(
		[...new Set(proofs.map(([, proof]) => proof))].map((proof) => [
			proof,
			withFileNames(proof, (address) => names.get(address) ?? address),
		]),
	);
	return { byQuote: new Map(proofs.map(([quote, proof]) => [quote, named.get(proof) ?? proof])), lookups };
}

/** A listed source as it stands. */
export function stateOf({ uri, file, fault }: ListedSource, files: SourceStore): ArticleSource {
	return { uri, file, ...(fault === undefined ? files.stateOf(uri) : { state: 'failed', reason: fault }) };
}

/** Reads sources; resolves when of each it is known what it holds, or why it cannot be read. */
export async function readAll(sources: readonly ListedSource[], files: SourceStore): Promise<void> {
	await Promise.all(sources.map(({ uri, fault }) => (fault === undefined ? files.read(uri) : Promise.resolve())));
}

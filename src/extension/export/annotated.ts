/** Annotations as they are exported: with the file's name and the corrections. */
import * as vscode from 'vscode';
import type { Annotations, Correction } from '../../annotations.js';
import { withUnread } from '../../proof/with-proofs.js';
import { fileName } from '../documents/file-name.js';
import type { ArticleProofs, ArticleText } from '../documents/proofs.js';
import { registeredBy } from '../documents/registers.js';
import type { Services } from '../documents/services.js';
import { correctionsBeside } from './sidecar.js';

/** The annotations of an open document, marked or not; its corrections go along. Rejects with an `EngineError`. */
export function annotationsOf(document: vscode.TextDocument, services: Services): Promise<Annotations> {
	return annotationsNow(document, services, false);
}

/** The same with what its sources prove of the quotes. */
export function provedAnnotationsOf(document: vscode.TextDocument, services: Services): Promise<Annotations> {
	return annotationsNow(document, services, true);
}

async function annotationsNow(document: vscode.TextDocument, services: Services, isProved: boolean): Promise<Annotations> {
	const { documents, engine, corrections, registers } = services;
	const text = document.getText();
	const shown = await documents.whenFresh(document);
	const applied = corrections.correctionsOf(document);
	// The document may have changed meanwhile: the export is of the text as it was when it was asked for.
	const still = shown?.fresh === true && shown.annotations.article.length === text.length && document.getText() === text;
	await registers.whenKnown(document.uri);
	const annotations = still
		? shown.annotations
		: await engine.annotate({ text, file: fileName(document.uri), corrections: applied, ...registeredBy(registers, document.uri) });
	const proved = isProved ? await proofsNow(document, { text, annotations, corrections: applied }, services) : undefined;
	return completed(annotationsWithProofs(annotations, proved), fileName(document.uri), applied);
}

/** What is proved of a document, or else of the text that it had when it was asked about. */
async function proofsNow(
	document: vscode.TextDocument,
	article: Omit<ArticleText, 'uri'>,
	{ documents, proofs }: Services,
): Promise<ArticleProofs | undefined> {
	const isShown = (): boolean => documents.get(document)?.annotations === article.annotations;
	const proved = isShown() ? await proofs.whenFresh(document) : undefined;
	return isShown() ? proved : proofs.proofsOfText({ uri: document.uri, ...article });
}

/** What annotates a file. */
type ExportServices = Pick<Services, 'engine' | 'registers'>;

/** The annotations of a file that is not open, whose text is `text`; the corrections beside it and its register go along. Rejects with an `EngineError`. */
export async function annotationsOfFile(file: vscode.Uri, text: string, { engine, registers }: ExportServices): Promise<Annotations> {
	const corrections = await correctionsBeside(file, text, engine.run);
	await registers.whenKnown(file);
	const annotations = await engine.annotate({
		text,
		file: fileName(file),
		corrections,
		background: true,
		...registeredBy(registers, file),
	});
	return completed(annotations, fileName(file), corrections);
}

/** The annotations of a file of a folder, open or not, with what its sources prove of the quotes; a source itself is held against none. */
export async function provedAnnotationsOfFile(
	file: vscode.Uri,
	text: string,
	open: vscode.TextDocument | undefined,
	services: Services,
): Promise<Annotations> {
	const annotations = await (open ? annotationsOf(open, services) : annotationsOfFile(file, text, services));
	const { corrections = [] } = annotations;
	const proved = await services.proofs.proofsOfText({ uri: file, text, annotations, corrections, isMet: true });
	return annotationsWithProofs(annotations, proved);
}

/** The annotations with what sources prove of the quotes. */
function annotationsWithProofs(annotations: Annotations, proofs: ArticleProofs | undefined): Annotations {
	if (!proofs) return annotations;
	const quotes = annotations.quotes.map((quote) => {
		const proof = proofs.byQuote.get(quote.id);
		return proof ? { ...quote, proof } : quote;
	});
	const unreadSources = proofs.sources.flatMap(({ file, reason }) => (reason === undefined ? [] : [{ file, reason }]));
	return withUnread({ ...annotations, quotes }, unreadSources);
}

/** Annotations with what only the host knows: the file's name, and the corrections that were applied. */
function completed(annotations: Annotations, file: string, corrections: readonly Correction[]): Annotations {
	return {
		...annotations,
		article: { ...annotations.article, file },
		...(corrections.length > 0 && !annotations.corrections ? { corrections } : {}),
	};
}

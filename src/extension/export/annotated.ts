/** Annotations as they are exported: with the file's name and the corrections. */
import * as vscode from 'vscode';
import type { Annotations, Correction } from '../../annotations.js';
import { fileName } from '../documents/file-name.js';
import type { ArticleProofs } from '../documents/proofs.js';
import { registeredBy } from '../documents/registers.js';
import type { Services } from '../documents/services.js';
import { correctionsBeside } from './sidecar.js';

/** The annotations of an open document, marked or not; its corrections go along. Rejects with an `EngineError`. */
export async function annotationsOf(
	document: vscode.TextDocument,
	{ documents, engine, corrections, proofs, registers }: Services,
): Promise<Annotations> {
	const text = document.getText();
	const shown = await documents.whenFresh(document);
	const applied = corrections.correctionsOf(document);
	// The document may have changed meanwhile: the export is of the text as it was when it was asked for.
	const still = shown?.fresh === true && shown.annotations.article.length === text.length && document.getText() === text;
	const proved = still && proofs.get(document) ? await proofs.whenFresh(document) : undefined;
	await registers.whenKnown(document.uri);
	const annotations = still
		? annotationsWithProofs(shown.annotations, proved)
		: await engine.annotate({ text, file: fileName(document.uri), corrections: applied, ...registeredBy(registers, document.uri) });
	return completed(annotations, fileName(document.uri), applied);
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

/** The annotations with what sources prove of the quotes. */
function annotationsWithProofs(annotations: Annotations, proofs: ArticleProofs | undefined): Annotations {
	if (!proofs) return annotations;
	const quotes = annotations.quotes.map((quote) => {
		const proof = proofs.byQuote.get(quote.id);
		return proof ? { ...quote, proof } : quote;
	});
	return { ...annotations, quotes };
}

/** Annotations with what only the host knows: the file's name, and the corrections that were applied. */
function completed(annotations: Annotations, file: string, corrections: readonly Correction[]): Annotations {
	return {
		...annotations,
		article: { ...annotations.article, file },
		...(corrections.length > 0 && !annotations.corrections ? { corrections } : {}),
	};
}

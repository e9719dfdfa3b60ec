/** Annotations as they are exported: with the file's name and the corrections. */
import * as vscode from 'vscode';
import type { Annotations, Correction } from '../../annotations.js';
import { fileName } from '../documents/file-name.js';
import type { Services } from '../documents/services.js';

/** The annotations of an open document, marked or not; its corrections go along. Rejects with an `EngineError`. */
export async function annotationsOf(document: vscode.TextDocument, { documents, engine, corrections }: Services): Promise<Annotations> {
	const text = document.getText();
	const shown = await documents.whenFresh(document);
	const applied = corrections.correctionsOf(document);
	// The document may have changed meanwhile: the export is of the text as it was when it was asked for.
	const still = shown?.fresh === true && shown.annotations.article.length === text.length && document.getText() === text;
	const annotations = still ? shown.annotations : await engine.annotate({ text, file: fileName(document.uri), corrections: applied });
	return completed(annotations, fileName(document.uri), applied);
}

/** Annotations with what only the host knows: the file's name, and the corrections that were applied. */
export function completed(annotations: Annotations, file: string, corrections: readonly Correction[]): Annotations {
	return {
		...annotations,
		article: { ...annotations.article, file },
		...(corrections.length > 0 && !annotations.corrections ? { corrections } : {}),
	};
}

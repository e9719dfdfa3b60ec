/** Annotations as they are exported: complete, with the file's name and the digest of its text. */
import * as vscode from 'vscode';
import type { Annotations, Correction } from '../../annotations.js';
import { fileName } from '../file-name.js';
import type { Services } from '../services.js';

/** The annotations of an open document, marked or not; its corrections go along. Rejects with an `EngineError`. */
export async function annotationsOf(document: vscode.TextDocument, { documents, engine, corrections }: Services): Promise<Annotations> {
	const text = document.getText();
	const shown = await documents.whenFresh(document);
	const applied = corrections.correctionsOf(document);
	// The document may have changed meanwhile: the export is of the text as it was when it was asked for.
	const still = shown?.fresh === true && shown.annotations.article.length === text.length && document.getText() === text;
	const annotations = still ? shown.annotations : await engine.annotate({ text, file: fileName(document.uri), corrections: applied });
	return completed(annotations, text, fileName(document.uri), applied);
}

/** Annotations with what only the host knows: the file's name, the digest of the text, the corrections that were applied. */
export async function completed(
	annotations: Annotations,
	text: string,
	file: string,
	corrections: readonly Correction[],
): Promise<Annotations> {
	const sha256 = await digest(text);
	return {
		...annotations,
		article: { ...annotations.article, file, sha256 },
		...(corrections.length > 0 && !annotations.corrections ? { corrections } : {}),
	};
}

async function digest(text: string): Promise<string> {
	const bytes = await globalThis.crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
	return Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** What other extensions get: see `copydesk.d.ts`. */
import * as vscode from 'vscode';
import type { CopydeskApi } from './copydesk.js';
import type { AnnotatedDocuments } from './documents/annotated-documents.js';

/** The interface to the open articles. */
export function apiOf(documents: AnnotatedDocuments): CopydeskApi {
	return {
		version: 1,
		annotationsOf: async (uri) => (await documents.whenFresh(await vscode.workspace.openTextDocument(uri)))?.annotations,
		onDidChange: (listener, thisArg, disposables) =>
			documents.onDidChange(({ uri }) => void listener.call(thisArg, uri), undefined, disposables),
	};
}

/** The checks: quiet hints about an article, each with its evidence and, where there is one, a fix. */
import * as vscode from 'vscode';
import type { WorkerEngine } from '../../worker/client.js';
import type { AnnotatedDocuments } from '../documents/annotated-documents.js';
import { Hints } from './diagnostics.js';
import { registerFixes } from './fixes.js';

/** Registers the hints and their fixes. */
export function registerChecks(documents: AnnotatedDocuments, engine: WorkerEngine): vscode.Disposable {
	const hints = new Hints(documents, engine);
	return vscode.Disposable.from(hints, registerFixes(hints));
}

/** What every feature of the extension is given when it is registered. */
import type * as vscode from 'vscode';
import type { CorrectionStore } from './corrections/store.js';
import type { AnnotatedDocuments } from './documents.js';
import type { Engine } from '../worker/engine.js';
import type { Switches } from './switches.js';

export interface Services {
	readonly context: vscode.ExtensionContext;
	readonly log: vscode.LogOutputChannel;
	/** Annotates any text in the worker; features ask `documents` for what is open. */
	readonly engine: Engine;
	/** Which documents are annotated. */
	readonly switches: Switches;
	readonly documents: AnnotatedDocuments;
	readonly corrections: CorrectionStore;
}

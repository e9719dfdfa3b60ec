/** What every feature of the extension is given when it is registered. */
import type * as vscode from 'vscode';
import type { CorrectionStore } from './corrections/store.js';
import type { AnnotatedDocuments } from './documents.js';
import type { Engine } from '../worker/engine.js';
import type { Switches } from './switches.js';
import type { Turns } from './turns.js';

export interface Services {
	readonly context: vscode.ExtensionContext;
	readonly log: vscode.LogOutputChannel;
	/** Annotates any text in the worker; features ask `documents` for what is open. */
	readonly engine: Engine;
	/** Where long work is done, a little in each turn of the event loop. */
	readonly turns: Turns;
	/** Which documents are annotated. */
	readonly switches: Switches;
	readonly documents: AnnotatedDocuments;
	readonly corrections: CorrectionStore;
}

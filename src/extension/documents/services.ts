/** What every feature of the extension is given when it is registered. */
import type * as vscode from 'vscode';
import type { Entity } from '../../annotations.js';
import type { ArchiveCardLine } from '../../views/archive/card-line.js';
import type { AnnotatedDocument, CorrectionSource } from './annotated-document.js';
import type { AnnotatedDocuments } from './annotated-documents.js';
import type { EngineMonitor } from './engine-monitor.js';
import type { Proofs } from './proofs.js';
import type { Registers } from './registers.js';
import type { WorkerEngine } from '../../worker/client.js';
import type { Switches } from './switches.js';

/** What is known of an article's names from other articles of its folder. */
export interface Archives {
	/** What is known by now of an entity of an open article; undefined where the archive has nothing of it, or was not asked yet, which is done then. */
	cardLineOf(article: AnnotatedDocument, entity: Entity): ArchiveCardLine | undefined;
}

export interface Services {
	readonly context: vscode.ExtensionContext;
	readonly log: vscode.LogOutputChannel;
	/** Annotates any text in the worker; features ask `documents` for what is open. */
	readonly engine: WorkerEngine;
	/** How the engine is. */
	readonly monitor: EngineMonitor;
	/** Which documents are annotated. */
	readonly switches: Switches;
	readonly documents: AnnotatedDocuments;
	readonly corrections: CorrectionSource;
	/** The quotations of open articles held against their sources. */
	readonly proofs: Proofs;
	/** What the newsroom knows of names, for each article. */
	readonly registers: Registers;
	/** What other articles say of names, for cards. */
	readonly archives: Archives;
}

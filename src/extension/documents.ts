/**
 * What the features of the extension share: the annotated articles that are open. A feature never annotates;
 * it asks here, and listens for changes.
 */
import type * as vscode from 'vscode';
import type { Annotations, Correction } from '../annotations.js';
import type { NamedPlace } from '../engine/annotate.js';

/** An open article with its annotations, whose offsets hold for the document as it is now. */
export interface AnnotatedDocument {
	readonly document: vscode.TextDocument;
	/** Corrections applied; offsets shifted with every edit since the engine's last answer. */
	readonly annotations: Annotations;
	/** False from an edit until the engine has answered for the new text: then show only what is surely still right. */
	readonly fresh: boolean;
}

/** The open articles. */
export interface AnnotatedDocuments {
	/** Stops watching; the annotations go. */
	dispose(): void;
	/** The document's annotations; undefined where it is no article, switched off, or not annotated yet. */
	get(document: vscode.TextDocument): AnnotatedDocument | undefined;
	/** Whether `get` would be fresh; for whoever asks often, since nothing has to be moved for the answer. */
	isFresh(document: vscode.TextDocument): boolean;
	/** As `get`, once the engine has answered for the document's present version. */
	whenFresh(document: vscode.TextDocument): Promise<AnnotatedDocument | undefined>;
	/** The document's names, from when the engine knows them until it has found the rest; for the marks only, which need not wait for the rest. */
	namesOf(document: vscode.TextDocument): readonly NamedPlace[] | undefined;
	/** Fires when there are names and nothing else yet. */
	readonly onDidFindNames: vscode.Event<vscode.TextDocument>;
	/** Fires after annotations appear, change, shift or go. */
	readonly onDidChange: vscode.Event<vscode.TextDocument>;
	/** Annotates again, for instance after a correction. */
	refresh(document: vscode.TextDocument): void;
}

/** Where the editor's corrections of a document come from; the sidecar store implements it. */
export interface CorrectionSource {
	/** The document's corrections with anchors for its present text; empty where there are none. */
	correctionsOf(document: vscode.TextDocument): readonly Correction[];
	/** Resolves when the document's corrections are read, so that the first marks are already right, and have moved along with its text. */
	whenLoaded(document: vscode.TextDocument): Promise<void>;
	readonly onDidChange: vscode.Event<vscode.TextDocument>;
}

/**
 * The one argument that the links of a hover card hand to `copydesk.nextMention`, `copydesk.showQuotesBySpeaker` and
 * `copydesk.correct`: the place in the text that the card is about. Without an argument they act at the cursor.
 */
export interface CardTarget {
	readonly uri: string;
	readonly offset: number;
	/** The entity that the card shows, as it was then called; absent for a quote without a speaker. */
	readonly entity?: string;
}

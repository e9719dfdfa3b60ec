/** What the features of the extension share of an open article. */
import type * as vscode from 'vscode';
import type { Annotations, Correction } from '../../annotations.js';
import type { Orphan } from '../../corrections/reanchor.js';

/** An open article with its annotations, whose offsets hold for the document as it is now. */
export interface AnnotatedDocument {
	readonly document: vscode.TextDocument;
	/** Corrections applied; offsets shifted with every edit since the engine's last answer. */
	readonly annotations: Annotations;
	/** False from an edit until the engine has answered for the new text: then show only what is surely still right. */
	readonly fresh: boolean;
}

/** Where the editor's corrections of a document come from; the sidecar store implements it. */
export interface CorrectionSource {
	/** The document's corrections with anchors for its present text; empty where there are none. */
	correctionsOf(document: vscode.TextDocument): readonly Correction[];
	/** Resolves when the document's corrections are read, so that the first marks are already right, and have moved along with its text. */
	whenLoaded(document: vscode.TextDocument): Promise<void>;
	/** The document's corrections whose place was not found; empty where all were. */
	orphansOf(document: vscode.TextDocument): readonly Orphan[];
	/** Fires after the corrections, or those without a place, have changed. */
	readonly onDidChange: vscode.Event<vscode.TextDocument>;
}

/**
 * The one argument that the links of a hover card hand to `copydesk.nextMention`, `copydesk.showQuotesBySpeaker`,
 * `copydesk.showQuoteInSource`, `copydesk.openRegister` and `copydesk.correct`: the place in the text that the card is about. Without an argument they act at the cursor.
 */
export interface CardTarget {
	readonly uri: string;
	readonly offset: number;
	/** The entity that the card shows, as it was then called; absent for a quote without a speaker. */
	readonly entity?: string;
	/** The id of its entry in the house register. */
	readonly entry?: string;
	/** Of a link to a source: which of the places that the quotation's proof leads to (`placesOf`). */
	readonly place?: number;
}

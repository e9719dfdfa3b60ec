/** Finding one's way in an article with the editor's own keys and a few commands. */
import * as vscode from 'vscode';
import type { WorkerEngine } from '../../worker/client.js';
import type { AnnotatedDocuments } from '../documents/annotated-documents.js';
import { registerArticleContext } from './article-context.js';
import { registerNavigationCommands } from './commands.js';
import type { Indexes } from './indexes.js';
import { registerReferences } from './references.js';
import { registerRename } from './rename.js';
import { registerSymbols } from './symbols.js';

/** Registers definition, references, highlights, rename, outline, folding, and the commands that walk from place to place. */
export function registerNavigation(documents: AnnotatedDocuments, indexes: Indexes, engine: WorkerEngine): vscode.Disposable {
	return vscode.Disposable.from(
		registerArticleContext(documents),
		registerReferences(indexes),
		registerRename(indexes),
		registerSymbols(documents, indexes, engine),
		registerNavigationCommands(indexes),
	);
}

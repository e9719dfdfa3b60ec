/** The settings of the extension, typed. The defaults stand in package.json. */
import * as vscode from 'vscode';
import type { Density } from '../../views/marks.js';

/** When plain text and Markdown files are annotated. */
export type AnnotateMode = 'auto' | 'always' | 'never';

/** `copydesk.annotate` for a document, which may differ by folder and language. */
export function annotateMode(document: vscode.TextDocument): AnnotateMode {
	return vscode.workspace.getConfiguration('copydesk', document).get<AnnotateMode>('annotate', 'auto');
}

/** `copydesk.hover.enabled`. */
export function hoverEnabled(document: vscode.TextDocument): boolean {
	return vscode.workspace.getConfiguration('copydesk', document).get('hover.enabled', true);
}

/** `copydesk.shortTitles`: whether cards and lists print titles short (`PM`). */
export function shortTitlesWanted(): boolean {
	return vscode.workspace.getConfiguration('copydesk').get('shortTitles', false);
}

/** `copydesk.marks.NAME`: whether a kind of mark is shown. */
export function markShown(name: string): boolean {
	return vscode.workspace.getConfiguration('copydesk').get(`marks.${name}`, true);
}

/** `copydesk.density`: how much is marked. */
export function density(): Density {
	return vscode.workspace.getConfiguration('copydesk').get<Density>('density', 'all');
}

/** Where a setting is to be changed: in the workspace where it is set there already, else for the reader. */
export function targetOf(settings: vscode.WorkspaceConfiguration, key: string): vscode.ConfigurationTarget {
	const isOfWorkspace = settings.inspect(key)?.workspaceValue !== undefined;
	return isOfWorkspace ? vscode.ConfigurationTarget.Workspace : vscode.ConfigurationTarget.Global;
}

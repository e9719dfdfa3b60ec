/** The counts behind the lines of the sidebar, drawn by VS Code as badges. */
import * as vscode from 'vscode';
import { iriPart } from '../../formats/iri-part.js';

const SCHEME = 'copydesk-count';

/** Registers the badges. */
export function registerCounts(): vscode.Disposable {
	return vscode.window.registerFileDecorationProvider({ provideFileDecoration: (uri) => badgeOf(uri) });
}

/** What a tree item carries to get a badge. The item's own tooltip says what is counted: VS Code would put the badge's behind it. */
export function countUri(id: string, count: number): vscode.Uri {
	return vscode.Uri.from({ scheme: SCHEME, path: `/${iriPart(id)}`, query: String(count) });
}

/** A badge has two characters at most. */
function badgeOf(uri: vscode.Uri): vscode.FileDecoration | undefined {
	if (uri.scheme !== SCHEME) return undefined;
	const count = parseInt(uri.query, 10);
	if (!(count > 0)) return undefined;
	const decoration = new vscode.FileDecoration(count > 99 ? '99' : String(count));
	decoration.propagate = false;
	return decoration;
}

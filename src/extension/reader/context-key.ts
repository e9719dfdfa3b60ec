/** Context keys, which menus, keys and views depend on (`when` in package.json). */
import * as vscode from 'vscode';

/** Sets the context key `copydesk.NAME`. */
export function setContext(name: string, value: unknown): Thenable<unknown> {
	return vscode.commands.executeCommand('setContext', `copydesk.${name}`, value);
}

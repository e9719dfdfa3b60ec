/** Answers assistants, once the reader has switched that on. */
import * as vscode from 'vscode';
import type { Services } from '../documents/services.js';
import { registerTools } from './tools.js';

/** Provides servers for assistants where `isEnabled`; `onDidChange` fires when that has changed. */
export type RegisterServers = (isEnabled: () => boolean, onDidChange: vscode.Event<void>) => vscode.Disposable;

const SETTING = 'copydesk.assistants';

/** Offers tools while `copydesk.assistants.enabled` is on, and nothing while it is off. */
export function registerAssistants(services: Services, registerServers: RegisterServers | undefined): vscode.Disposable {
	const changed = new vscode.EventEmitter<void>();
	let tools = toolsIfEnabled(services);
	return vscode.Disposable.from(
		vscode.workspace.onDidChangeConfiguration((event) => {
			if (!event.affectsConfiguration(SETTING)) return;
			tools.dispose();
			tools = toolsIfEnabled(services);
			changed.fire();
		}),
		...(registerServers ? [registerServers(isEnabled, changed.event)] : []),
		changed,
		{ dispose: () => void tools.dispose() },
	);
}

function toolsIfEnabled(services: Services): vscode.Disposable {
	return isEnabled() ? registerTools(services) : vscode.Disposable.from();
}

function isEnabled(): boolean {
	return vscode.workspace.getConfiguration(SETTING).get('enabled', false);
}

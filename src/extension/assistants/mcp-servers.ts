/** Tells VS Code how `copydesk mcp` is started, so that every assistant in it may ask. VS Code 1.101 brought this; before, nothing is known. */
import * as vscode from 'vscode';
import { COPYDESK_VERSION } from '../../annotations.js';

/** How the command line is started: `command file …`, with these variables in its environment. */
export interface CommandLine {
	readonly command: string;
	readonly file: string;
	readonly env: Readonly<Record<string, string>>;
}

/** A server as VS Code starts it: `vscode.McpStdioServerDefinition`. */
interface McpServer {
	cwd?: vscode.Uri;
}

/** The API that only newer hosts have; see `vscode.d.ts` from 1.101 on. */
interface McpHost {
	readonly McpStdioServerDefinition: new (
		label: string,
		command: string,
		args: string[],
		env: Record<string, string>,
		version: string,
	) => McpServer;
	readonly lm: {
		registerMcpServerDefinitionProvider(
			id: string,
			provider: { readonly onDidChangeMcpServerDefinitions: vscode.Event<void>; provideMcpServerDefinitions(): McpServer[] },
		): vscode.Disposable;
	};
}

/** Provides one server for the folders of the workspace where `isEnabled`; `onDidChange` fires when that has changed. */
export function registerMcpServers(commandLine: CommandLine, isEnabled: () => boolean, onDidChange: vscode.Event<void>): vscode.Disposable {
	const host: object = vscode;
	if (!hasMcp(host)) return vscode.Disposable.from();
	const changed = new vscode.EventEmitter<void>();
	const fire = (): void => {
		changed.fire();
	};
	return vscode.Disposable.from(
		onDidChange(fire),
		vscode.workspace.onDidChangeWorkspaceFolders(fire),
		host.lm.registerMcpServerDefinitionProvider('copydesk', {
			onDidChangeMcpServerDefinitions: changed.event,
			provideMcpServerDefinitions: () => (isEnabled() ? serversFor(host, commandLine) : []),
		}),
		changed,
	);
}

function hasMcp(host: object): host is McpHost {
	const lm: unknown = 'lm' in host ? host.lm : undefined;
	return 'McpStdioServerDefinition' in host && typeof lm === 'object' && lm !== null && 'registerMcpServerDefinitionProvider' in lm;
}

/** None where there is no folder on this machine: the server reads files, and only those of its folders. */
function serversFor(host: McpHost, { command, file, env }: CommandLine): McpServer[] {
	const folders = (vscode.workspace.workspaceFolders ?? []).map(({ uri }) => uri).filter(({ scheme }) => scheme === 'file');
	const [first] = folders;
	if (!first) return [];
	const args = [file, 'mcp', ...folders.map(({ fsPath }) => fsPath)];
	const server = new host.McpStdioServerDefinition('Copydesk', command, args, { ...env }, COPYDESK_VERSION);
	server.cwd = first;
	return [server];
}

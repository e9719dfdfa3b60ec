/** Who ticks: the setting, else who commits to Git here, else who is logged in. */
import * as vscode from 'vscode';

/** What is used of VS Code's Git extension (https://github.com/microsoft/vscode/blob/main/extensions/git/src/api/git.d.ts). */
interface GitExtension {
	getAPI(version: 1): { readonly repositories: readonly { getConfig(key: string): Promise<string> }[] };
}

/** The editor's name. */
export async function editorName(): Promise<string> {
	const set = vscode.workspace.getConfiguration('copydesk').get('editorName', '').trim();
	return set || (await gitName()) || userName() || vscode.l10n.t('an editor');
}

async function gitName(): Promise<string> {
	try {
		const git = vscode.extensions.getExtension<GitExtension>('vscode.git');
		if (!git?.isActive) return '';
		const [repository] = git.exports.getAPI(1).repositories;
		return repository ? (await repository.getConfig('user.name')).trim() : '';
	} catch {
		return '';
	}
}

/** Browsers have no user. */
function userName(): string {
	const { env } = (globalThis as { process?: { env?: Readonly<Record<string, string | undefined>> } }).process ?? {};
	return env?.['USER'] ?? env?.['USERNAME'] ?? '';
}

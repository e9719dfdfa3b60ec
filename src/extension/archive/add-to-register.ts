/** *Add to Register…* in the *Archive* view: the form of the register, filled in with what the latest articles call somebody. */
import * as vscode from 'vscode';
import type { ArchivedName } from './folder-archive.js';

/** Opens the form for a name of an archive. */
export async function addToRegister({ archive, name: { id, name, type, entry } }: ArchivedName): Promise<void> {
	const appearances = await archive.ask('appearances', id);
	const latest = appearances.find(({ context }) => context !== null) ?? appearances[0];
	const { context = null, date = null, path = '' } = latest ?? {};
	const archived = {
		folder: archive.folder.uri.toString(),
		name,
		type,
		...(entry === undefined ? {} : { entry }),
		role: context ?? '',
		article: { date, path },
	};
	await vscode.commands.executeCommand('copydesk.addToRegister', { archived });
}

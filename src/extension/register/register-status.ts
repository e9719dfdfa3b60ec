/** The line in the menu of VS Code’s `{}` item that says which registers serve the article in front, and whether one has a fault. */
import * as vscode from 'vscode';
import { plainLabel } from '../../views/plain-text.js';
import { fileName } from '../documents/file-name.js';
import type { ArticleRegister } from '../documents/registers.js';
import type { Services } from '../documents/services.js';
import { LANGUAGES } from '../documents/may-be-article.js';

/** Registers the line; `onDidChangeFiles` says when another one may be due. */
export function registerRegisterStatus({ registers }: Services, onDidChangeFiles: vscode.Event<void>): vscode.Disposable {
	let item: vscode.LanguageStatusItem | undefined;
	const update = (): void => {
		const article = vscode.window.activeTextEditor?.document.uri;
		const register = article && registers.registerFor(article);
		if (!register) item?.dispose();
		item = register && shown(item ?? newItem(), register);
	};
	update();
	return vscode.Disposable.from(
		registers.onDidChange(update),
		onDidChangeFiles(update),
		vscode.window.onDidChangeActiveTextEditor(update),
		new vscode.Disposable(() => item?.dispose()),
	);
}

function newItem(): vscode.LanguageStatusItem {
	const item = vscode.languages.createLanguageStatusItem('copydesk.register', [...LANGUAGES]);
	item.name = vscode.l10n.t('House Register');
	item.command = { command: 'copydesk.openRegister', title: vscode.l10n.t('Open') };
	return item;
}

function shown(item: vscode.LanguageStatusItem, { files }: ArticleRegister): vscode.LanguageStatusItem {
	const present = files.filter(({ state }) => state !== 'missing');
	const isFaulty = present.some(({ state }) => state === 'faulty');
	const entries = present.reduce((sum, file) => sum + file.entries, 0);
	item.text = entries === 1 ? vscode.l10n.t('Register: 1 entry') : vscode.l10n.t('Register: {0} entries', entries);
	item.detail = present
		.map(({ uri, state }) => (state === 'faulty' ? vscode.l10n.t('{0} has a fault', plainLabel(fileName(uri))) : plainLabel(fileName(uri))))
		.join(', ');
	item.severity = isFaulty ? vscode.LanguageStatusSeverity.Warning : vscode.LanguageStatusSeverity.Information;
	return item;
}

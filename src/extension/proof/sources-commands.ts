/** *Add Source…* and *Remove Source…*: which files the sidecar notes as sources of an article. */
import * as vscode from 'vscode';
import { plainLabel } from '../../views/plain-text.js';
import type { Change } from '../../views/statements.js';
import { make } from '../corrections/commands.js';
import type { CorrectionStore } from '../corrections/store.js';
import type { Target, Targets } from '../corrections/target.js';
import { showStatus } from '../reader/status-message.js';
import { pathFrom } from './article-sources.js';
import { SOURCE_EXTENSIONS } from '../../sources/source-files.js';

/** What a caller may say, so that nobody is asked: tests, keybindings, other extensions. */
interface SourceArguments {
	/** Addresses of files. */
	readonly files?: readonly string[];
	/** Paths as the sidecar has them. */
	readonly sources?: readonly string[];
}

/** *Add Source…*. */
export async function addSource(targets: Targets, store: CorrectionStore, argument: unknown): Promise<void> {
	const target = await articleTarget(targets, argument);
	const change = target && (await added(target, argumentsOf(argument)));
	if (change) await make(store, target, vscode.l10n.t('Add Source'), change);
}

/** *Remove Source…*. */
export async function removeSource(targets: Targets, store: CorrectionStore, argument: unknown): Promise<void> {
	const target = await articleTarget(targets, argument);
	const change = target && (await removed(target, argumentsOf(argument)));
	if (change) await make(store, target, vscode.l10n.t('Remove Source'), change);
}

async function articleTarget(targets: Targets, argument: unknown): Promise<Target | undefined> {
	const target = await targets.of(argument);
	if (!target) showStatus(vscode.l10n.t('Copydesk: open an article first.'));
	return target;
}

async function added({ article, statements }: Target, { files }: SourceArguments): Promise<Change | undefined> {
	const { uri } = article.document;
	const uris = files?.map((file) => vscode.Uri.parse(file, true)) ?? (await pickedFiles(uri));
	if (!uris || uris.length === 0) return undefined;
	const change = statements.addSources(uris.filter((file) => file.toString() !== uri.toString()).map((file) => pathFrom(uri, file)));
	if (change.statements.length > 0) return change;
	showStatus(vscode.l10n.t('Copydesk: this is a source of the article already.'));
	return undefined;
}

function pickedFiles(article: vscode.Uri): Thenable<vscode.Uri[] | undefined> {
	return vscode.window.showOpenDialog({
		canSelectMany: true,
		openLabel: vscode.l10n.t('Add Source'),
		title: vscode.l10n.t('What is the article to be held against?'),
		filters: { [vscode.l10n.t('Transcripts, releases, speeches, minutes')]: SOURCE_EXTENSIONS.map((extension) => extension.slice(1)) },
		...(article.scheme === 'untitled' ? {} : { defaultUri: vscode.Uri.joinPath(article, '..') }),
	});
}

async function removed({ statements }: Target, { sources }: SourceArguments): Promise<Change | undefined> {
	const noted = statements.sources();
	if (noted.length === 0) {
		showStatus(vscode.l10n.t('Copydesk: no source was added to this article.'));
		return undefined;
	}
	if (sources) return { statements: [], withdrawn: noted.flatMap(({ id, file }) => (sources.includes(file) ? [id] : [])) };
	const items = noted.map(({ id, file }) => ({ label: plainLabel(file), iconPath: new vscode.ThemeIcon('file'), id }));
	const placeHolder = vscode.l10n.t('Which are no longer sources of the article? The files stay.');
	const picked = await vscode.window.showQuickPick(items, { placeHolder, canPickMany: true });
	return picked && picked.length > 0 ? { statements: [], withdrawn: picked.map(({ id }) => id) } : undefined;
}

function argumentsOf(argument: unknown): SourceArguments {
	return typeof argument === 'object' && argument !== null ? argument : {};
}

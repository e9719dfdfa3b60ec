/** *Add Source…* and *Remove Source…*: which files the sidecar notes as sources of an article. */
import * as vscode from 'vscode';
import { plainLabel } from '../../views/plain-text.js';
import type { Change } from '../../views/statements.js';
import { correctPressed } from '../corrections/commands.js';
import type { CorrectionStore } from '../corrections/store.js';
import type { Target, Targets } from '../corrections/target.js';
import type { Proofs } from '../documents/proofs.js';
import { showStatus } from '../reader/status-message.js';
import { pathFrom } from './article-sources.js';
import { SOURCE_EXTENSIONS } from '../../sources/source-files.js';
import { isSidecarName } from '../../sources/sources-of.js';

/** What a caller may say, so that nobody is asked: tests, keybindings, other extensions. */
interface SourceArguments {
	/** Addresses of files. */
	readonly files?: readonly string[];
	/** Paths as the sidecar has them. */
	readonly sources?: readonly string[];
}

/** *Add Source…*. */
export async function addSource(proofs: Proofs, targets: Targets, store: CorrectionStore, argument: unknown): Promise<void> {
	const { files } = argumentsOf(argument);
	let added: readonly string[] = [];
	const run = async (target: Target): Promise<Change | undefined> => {
		added = await newSources(target, proofs, files);
		return added.length > 0 ? target.statements.addSources(added) : undefined;
	};
	const label = vscode.l10n.t('Add Source');
	if (await correctPressed(store, targets.pressed(argument), { label, run, asks: !files }))
		showStatus(vscode.l10n.t('Copydesk: added to the sources: {0}', added.join(', ')));
}

/** *Remove Source…*. */
export async function removeSource(targets: Targets, store: CorrectionStore, argument: unknown): Promise<void> {
	const { sources } = argumentsOf(argument);
	const run = (target: Target): Promise<Change | undefined> => removed(target, sources);
	await correctPressed(store, targets.pressed(argument), { label: vscode.l10n.t('Remove Source'), run, asks: !sources });
}

/** What the reader chose that is no source yet, as paths; where nothing of it can be one, why. */
async function newSources(target: Target, proofs: Proofs, files: readonly string[] | undefined): Promise<readonly string[]> {
	const { document } = target.article;
	const chosen = files?.map((file) => vscode.Uri.parse(file, true)) ?? (await pickedFiles(document.uri)) ?? [];
	const others = chosen.filter((file) => file.toString() !== document.uri.toString() && !isSidecarName(file.path));
	const known = new Set((proofs.sourcesOf(document) ?? []).map(({ uri }) => uri.toString()));
	const noted = new Set(target.statements.sources().map(({ file }) => file));
	const paths = others.filter((file) => !known.has(file.toString())).map((file) => pathFrom(document.uri, file));
	const added = paths.filter((path) => !noted.has(path));
	if (chosen.length > 0 && others.length === 0) showStatus(vscode.l10n.t('Copydesk: an article and its corrections are no source of it.'));
	else if (chosen.length > 0 && added.length === 0) showStatus(vscode.l10n.t('Copydesk: this is a source of the article already.'));
	return added;
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

async function removed({ statements }: Target, sources: readonly string[] | undefined): Promise<Change | undefined> {
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

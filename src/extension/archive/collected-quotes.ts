/** *Everything … Said in This Folder*: a document to read, with links into the articles, that follows the archive; and a sheet to save. */
import * as vscode from 'vscode';
import type { Appearance, ArchiveName, NameInArticle } from '../../archive/archive.js';
import { collectedDocument, collectedSheet, type CollectedLink } from '../../views/archive/collected-quotes.js';
import { plainMessage, shownPlainly } from '../../views/plain-text.js';
import { ARCHIVE_SCHEME } from '../documents/may-be-article.js';
import { rangeOf } from '../navigation/indexes.js';
import { readerLanguage } from '../reader/language.js';
import { showStatus } from '../reader/status-message.js';
import type { ArchiveStore } from './archive-store.js';
import type { ArchivedName, FolderArchive } from './folder-archive.js';
import { goToArchivedUri } from './go-to-archived.js';

/** What a document is of: a name by an article that has it, for the archive's own ids do not last. */
interface Collection {
	readonly folder: string;
	readonly name: NameInArticle;
}

/** Shows everything that somebody said; says so where that is nothing. */
export async function showCollected({ archive, name }: ArchivedName): Promise<void> {
	const [latest] = await archive.ask('latest', [name.id]);
	if (!latest || name.quotes === 0) {
		showStatus(vscode.l10n.t('{0} is not quoted in the articles of this folder.', name.name));
		return;
	}
	const by: Collection = { folder: archive.folder.uri.toString(), name: nameAt(latest, name) };
	const title = shownPlainly(vscode.l10n.t('Everything {0} Said in {1}', name.name, archive.folder.name)).replace(/[/\\?#]/g, ' ');
	const uri = vscode.Uri.from({ scheme: ARCHIVE_SCHEME, path: `/${title}.md`, query: JSON.stringify(by) });
	await vscode.window.showTextDocument(await vscode.workspace.openTextDocument(uri), { preview: true });
}

function nameAt({ path, name, mention }: Appearance, { type }: ArchiveName): NameInArticle {
	return { path, name, type, starts: [mention.start] };
}

/** Saves everything that somebody said as a sheet, where the reader says. */
export async function exportCollected({ archive, name }: ArchivedName): Promise<void> {
	const file = `${name.name.replace(/[^\p{L}\p{N} .-]/gu, '').trim() || 'name'}.quotes.csv`;
	const defaultUri = vscode.Uri.joinPath(archive.folder.uri, file);
	const target = await vscode.window.showSaveDialog({ defaultUri, filters: { CSV: ['csv'] } });
	if (!target) return;
	const quotes = await archive.ask('quotes', name.id);
	await vscode.workspace.fs.writeFile(target, new TextEncoder().encode(collectedSheet(name, quotes)));
	showStatus(vscode.l10n.t('{0} quotes were written to {1}.', quotes.length, plainMessage(vscode.workspace.asRelativePath(target))));
}

/** Registers the documents and their links. */
export function registerCollectedQuotes(store: ArchiveStore): vscode.Disposable {
	const changed = new vscode.EventEmitter<vscode.Uri>();
	const links = new Map<string, readonly CollectedLink[]>();
	const provideTextDocumentContent = async (uri: vscode.Uri): Promise<string> => {
		const { archive, name } = await nameOf(store, uri);
		if (!archive || !name) return vscode.l10n.t('The archive of the folder has this name no more.');
		const shown = collectedDocument(name, archive.folder.name, await archive.ask('quotes', name.id), readerLanguage());
		links.set(uri.toString(), shown.links);
		return shown.text;
	};
	return vscode.Disposable.from(
		changed,
		vscode.workspace.registerTextDocumentContentProvider(ARCHIVE_SCHEME, { onDidChange: changed.event, provideTextDocumentContent }),
		vscode.languages.registerDocumentLinkProvider(
			{ scheme: ARCHIVE_SCHEME },
			{ provideDocumentLinks: (document) => (links.get(document.uri.toString()) ?? []).map((link) => linkOf(document, link)) },
		),
		store.onDidChange((archive) => {
			for (const { uri } of vscode.workspace.textDocuments) {
				const isOfIt = uri.scheme === ARCHIVE_SCHEME && (!archive || collectionOf(uri).folder === archive.folder.uri.toString());
				if (isOfIt) changed.fire(uri);
			}
		}),
		vscode.workspace.onDidCloseTextDocument(({ uri }) => {
			links.delete(uri.toString());
		}),
	);
}

async function nameOf(store: ArchiveStore, uri: vscode.Uri): Promise<{ readonly archive?: FolderArchive; readonly name?: ArchiveName }> {
	const by = collectionOf(uri);
	const archive = store.all.find(({ folder }) => folder.uri.toString() === by.folder);
	const name = archive && ((await archive.ask('nameIn', by.name)) ?? (await archive.ask('nameFor', by.name, null)));
	return { ...(archive ? { archive } : {}), ...(name ? { name } : {}) };
}

function collectionOf({ query }: vscode.Uri): Collection {
	return JSON.parse(query) as Collection;
}

function linkOf(document: vscode.TextDocument, link: CollectedLink): vscode.DocumentLink {
	const range = rangeOf(document, link);
	const uri = vscode.Uri.joinPath(vscode.Uri.parse(collectionOf(document.uri).folder, true), link.path);
	const shown = new vscode.DocumentLink(range, goToArchivedUri({ uri: uri.toString(), span: link.to, words: link.words }));
	shown.tooltip = vscode.l10n.t('Open the article here');
	return shown;
}

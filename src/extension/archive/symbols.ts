/** *Go to Symbol in Workspace*: persons, organizations and places that the articles of the workspace name. */
import * as vscode from 'vscode';
import type { Appearance, ArchiveName } from '../../archive/archive.js';
import type { EntityType } from '../../annotations.js';
import { articlesInWords } from '../../views/archive/counts.js';
import { plainLabel } from '../../views/plain-text.js';
import { readerLanguage } from '../reader/language.js';
import type { ArchiveStore } from './archive-store.js';
import type { FolderArchive } from './folder-archive.js';
import { spanNow } from './go-to-archived.js';

/** The types that are found, with the symbol that stands before each: VS Code has none for persons. */
const KINDS = {
	person: vscode.SymbolKind.Interface,
	organization: vscode.SymbolKind.Package,
	place: vscode.SymbolKind.Namespace,
} as const satisfies Partial<Record<EntityType, vscode.SymbolKind>>;
type FoundType = keyof typeof KINDS;
const TYPES: readonly FoundType[] = ['person', 'organization', 'place'];

/** Names that one list holds of a folder. */
const MOST = 100;

/** A name, as VS Code lists it; where it stands in the file is looked up when it is chosen. */
class NameSymbol extends vscode.SymbolInformation {
	readonly appearance: Appearance;

	constructor({ name, type, articles, lastContext }: ArchiveName, appearance: Appearance, folder: vscode.Uri) {
		const count = articles === 1 ? [] : [articlesInWords(articles, readerLanguage())];
		const container = [...(lastContext === undefined ? [] : [plainLabel(lastContext)]), ...count].join(' · ');
		const file = vscode.Uri.joinPath(folder, appearance.path);
		super(plainLabel(name), KINDS[type as FoundType], container, new vscode.Location(file, new vscode.Position(0, 0)));
		this.appearance = appearance;
	}
}

/** Registers the provider. */
export function registerArchiveSymbols(store: ArchiveStore): vscode.Disposable {
	return vscode.languages.registerWorkspaceSymbolProvider({
		provideWorkspaceSymbols: async (query, token) =>
			(await Promise.all(store.all.map((archive) => symbolsOf(archive, query, token)))).flat(),
		resolveWorkspaceSymbol: (symbol) => resolved(symbol),
	});
}

/** None where the archive does not answer: others may. */
async function symbolsOf(archive: FolderArchive, query: string, token: vscode.CancellationToken): Promise<readonly NameSymbol[]> {
	try {
		const names = token.isCancellationRequested ? [] : await archive.ask('search', query, { types: TYPES, limit: MOST });
		if (token.isCancellationRequested || names.length === 0) return [];
		const latest = await archive.ask(
			'latest',
			names.map(({ id }) => id),
		);
		return names.flatMap((name, at) => {
			const appearance = latest[at];
			return appearance ? new NameSymbol(name, appearance, archive.folder.uri) : [];
		});
	} catch {
		return [];
	}
}

/** The symbol with the place of the first mention in the latest article. */
async function resolved(symbol: vscode.SymbolInformation): Promise<vscode.SymbolInformation> {
	if (!(symbol instanceof NameSymbol)) return symbol;
	const { appearance, location } = symbol;
	const document = await vscode.workspace.openTextDocument(location.uri);
	const { start, end } = spanNow(document.getText(), { span: appearance.mention, words: appearance.name });
	symbol.location = new vscode.Location(location.uri, new vscode.Range(document.positionAt(start), document.positionAt(end)));
	return symbol;
}

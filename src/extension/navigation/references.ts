/** F12, Shift+F12 and the highlights: where a name is introduced, and everywhere it is meant. */
import * as vscode from 'vscode';
import type { Mention } from '../../annotations.js';
import { introductionOf } from '../../views/navigation.js';
import { LANGUAGES } from '../documents/may-be-article.js';
import { rangeOf, type IndexedArticle, type Indexes } from './indexes.js';

/** Registers definition, references and document highlights. */
export function registerReferences(indexes: Indexes): vscode.Disposable {
	return vscode.Disposable.from(
		vscode.languages.registerDefinitionProvider([...LANGUAGES], {
			provideDefinition: (document, position) => definition(indexes.get(document), position),
		}),
		vscode.languages.registerReferenceProvider([...LANGUAGES], {
			provideReferences: (document, position, context) => references(indexes.get(document), position, context.includeDeclaration),
		}),
		vscode.languages.registerDocumentHighlightProvider([...LANGUAGES], {
			provideDocumentHighlights: (document, position) => highlights(indexes.get(document), position),
		}),
	);
}

function mentionAt({ document, index }: IndexedArticle, position: vscode.Position): Mention | undefined {
	return index.mentionAt(document.offsetAt(position));
}

/** The introduction of the name at the cursor, with its paragraph for the peek. At the introduction itself VS Code lists the references. */
function definition(article: IndexedArticle | undefined, position: vscode.Position): vscode.LocationLink[] | undefined {
	const mention = article && mentionAt(article, position);
	const entity = article?.index.entity(mention?.entity ?? null);
	if (!article || !mention || !entity) return undefined;
	const { document, index } = article;
	const introduction = introductionOf(entity, index, document.getText());
	if (!introduction) return undefined;
	return [
		{
			originSelectionRange: rangeOf(document, mention),
			targetUri: document.uri,
			targetRange: rangeOf(document, index.blockAt(introduction.start)),
			targetSelectionRange: rangeOf(document, introduction),
		},
	];
}

function references(article: IndexedArticle | undefined, position: vscode.Position, all: boolean): vscode.Location[] | undefined {
	const mention = article && mentionAt(article, position);
	const entity = article?.index.entity(mention?.entity ?? null);
	if (!article || !entity) return undefined;
	const { document, index } = article;
	const introduction = all ? undefined : introductionOf(entity, index, document.getText());
	const mentions = index.mentionsOf(entity.id).filter((one) => one !== introduction);
	return mentions.map((one) => new vscode.Location(document.uri, rangeOf(document, one)));
}

/** Names as text, pronouns and descriptions a shade lighter. Off a name VS Code highlights the word, as everywhere. */
function highlights(article: IndexedArticle | undefined, position: vscode.Position): vscode.DocumentHighlight[] | undefined {
	const mention = article && mentionAt(article, position);
	if (!article || !mention) return undefined;
	return article.index.mentionsOf(mention.entity).map((one) => {
		const kind = one.form === 'name' ? vscode.DocumentHighlightKind.Text : vscode.DocumentHighlightKind.Read;
		return new vscode.DocumentHighlight(rangeOf(article.document, one), kind);
	});
}

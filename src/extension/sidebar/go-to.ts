/** The command behind the lines of the sidebar: goes to what the line stands for, wherever that is by now. */
import * as vscode from 'vscode';
import type { Span } from '../../annotations.js';
import { introductionOf } from '../../views/navigation.js';
import type { IndexedArticle, Indexes } from '../navigation/indexes.js';
import { reveal } from '../navigation/reveal.js';
import type { ActiveArticle } from '../navigation/active-article.js';

/** What a line stands for. Ids, since the text may have moved since the line was drawn; a card, which goes with the next edit, names its document. */
export type Destination =
	{ readonly entity: string } | { readonly mention: string } | { readonly quote: string } | { readonly span: Span; readonly uri?: string };

const COMMAND = 'copydesk.goTo';

/** What a tree item runs when it is chosen. */
export function goToCommand(title: string, destination: Destination): vscode.Command {
	return { command: COMMAND, title, arguments: [destination] };
}

/** Registers the command. */
export function registerGoTo(active: ActiveArticle, indexes: Indexes): vscode.Disposable {
	return vscode.commands.registerCommand(COMMAND, async (destination: Destination) => {
		const uri = 'uri' in destination ? destination.uri : undefined;
		const document = vscode.workspace.textDocuments.find((one) => one.uri.toString() === uri);
		const article = document ? indexes.get(document) : active.get();
		const span = article && spanOf(article, destination);
		if (article && span) await reveal(article.document, span);
	});
}

function spanOf(article: IndexedArticle, destination: Destination): Span | undefined {
	const { index, annotations, document } = article;
	if ('span' in destination) return destination.span;
	if ('mention' in destination) return annotations.mentions.find((mention) => mention.id === destination.mention);
	if ('quote' in destination) return annotations.quotes.find((quote) => quote.id === destination.quote)?.spans[0];
	const entity = index.entity(destination.entity);
	return entity && introductionOf(entity, index, document.getText());
}

/** The commands that walk through an article: from mention to mention, from quote to quote, to where a name is introduced. */
import * as vscode from 'vscode';
import type { Mention, Quote } from '../../annotations.js';
import { introductionOf, nextMention, nextQuote } from '../../views/navigation.js';
import { startOf } from '../../corrections/quote-rows.js';
import { inTurn } from '../../engine/util/in-turn.js';
import type { CardTarget } from '../documents/annotated-document.js';
import type { IndexedArticle, Indexes } from './indexes.js';
import { showStatus } from '../reader/status-message.js';
import { reveal } from './reveal.js';

/** Where a command acts: at the cursor, or at the place that a card is about. */
export interface CommandPlace {
	readonly article: IndexedArticle;
	readonly offset: number;
}

/** Registers the commands. */
export function registerNavigationCommands(indexes: Indexes): vscode.Disposable {
	// While a key is held down, each step begins where the one before has led.
	const inOrder = inTurn();
	const command = (name: string, run: (place: CommandPlace) => Promise<void>): vscode.Disposable =>
		vscode.commands.registerCommand(`copydesk.${name}`, (target?: unknown) =>
			inOrder(async () => {
				const place = placeOf(indexes, target);
				if (place) await run(place);
				else showStatus(vscode.l10n.t('Copydesk: open an article first.'));
			}),
		);
	return vscode.Disposable.from(
		command('nextMention', (place) => goToMention(place, 1)),
		command('previousMention', (place) => goToMention(place, -1)),
		command('nextBySpeaker', (place) => goToQuote(place, 1)),
		command('previousBySpeaker', (place) => goToQuote(place, -1)),
		command('goToIntroduction', goToIntroduction),
	);
}

/** The place that a card hands over, else the cursor of the active editor; undefined where there is no article. */
export function placeOf(indexes: Indexes, target: unknown): CommandPlace | undefined {
	const editor = vscode.window.activeTextEditor;
	if (isCardTarget(target)) {
		const document = vscode.workspace.textDocuments.find((one) => one.uri.toString() === target.uri);
		const article = document && indexes.get(document);
		return article && { article, offset: target.offset };
	}
	const article = editor && indexes.get(editor.document);
	return article && { article, offset: article.document.offsetAt(editor.selection.start) };
}

function isCardTarget(target: unknown): target is CardTarget {
	return typeof target === 'object' && target !== null && 'uri' in target && 'offset' in target && typeof target.uri === 'string';
}

async function goToMention({ article, offset }: CommandPlace, step: 1 | -1): Promise<void> {
	const mention = nextMention(article.index, offset, step);
	if (!mention) {
		showStatus(vscode.l10n.t('Copydesk: there are no names in this article.'));
		return;
	}
	await reveal(article.document, mention);
	showStatus(placeInWords(article, mention));
}

function placeInWords({ index }: IndexedArticle, mention: Mention): string {
	const mentions = index.mentionsOf(mention.entity);
	const name = index.entity(mention.entity)?.name ?? mention.text;
	return vscode.l10n.t('{0}: mention {1} of {2}', name, mentions.indexOf(mention) + 1, mentions.length);
}

async function goToQuote({ article, offset }: CommandPlace, step: 1 | -1): Promise<void> {
	const quote = nextQuote(article.index, offset, step);
	if (!quote) {
		showStatus(vscode.l10n.t('Copydesk: there are no quotes in this article.'));
		return;
	}
	await reveal(article.document, { start: startOf(quote), end: quote.spans[0]?.end ?? startOf(quote) });
	showStatus(quoteInWords(article, quote));
}

function quoteInWords({ index }: IndexedArticle, quote: Quote): string {
	const speaker = index.entity(quote.speaker);
	if (!speaker) return vscode.l10n.t('Quote without a named speaker');
	const quotes = index.quotesOf(speaker.id);
	return vscode.l10n.t('{0}: quote {1} of {2}', speaker.name, quotes.indexOf(quote) + 1, quotes.length);
}

async function goToIntroduction({ article, offset }: CommandPlace): Promise<void> {
	const entity = article.index.entityAt(offset);
	const introduction = entity && introductionOf(entity, article.index, article.document.getText());
	if (introduction) await reveal(article.document, introduction);
	else showStatus(vscode.l10n.t('Copydesk: put the cursor on a name or a quote first.'));
}

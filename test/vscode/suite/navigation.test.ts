import { assert } from 'chai';
import * as vscode from 'vscode';
import { annotated, insert, showUntitled } from './article.js';
import { at, BRIDGE_ARTICLE, moveCursor, positionOf, wordsAtCursor } from './bridge-article.js';

describe('finding one’s way', () => {
	let editor: vscode.TextEditor;
	let document: vscode.TextDocument;
	const words = (range: vscode.Range): string => document.getText(range);

	beforeEach(async () => {
		editor = await showUntitled(BRIDGE_ARTICLE);
		({ document } = editor);
		await annotated(document);
	});

	it('F12 on a surname goes to where the article introduces the person', async () => {
		const links = await at<vscode.LocationLink[]>('vscode.executeDefinitionProvider', document, positionOf(document, 'Brandal said'));
		assert.lengthOf(links, 1);
		const [link] = links;
		assert.strictEqual(link?.targetSelectionRange && words(link.targetSelectionRange), 'Edvard Brandal');
		assert.strictEqual(link?.originSelectionRange && words(link.originSelectionRange), 'Brandal');
	});

	it('Shift+F12 lists every mention, the one in the quotation too', async () => {
		const places = await at<vscode.Location[]>('vscode.executeReferenceProvider', document, positionOf(document, 'Edvard Brandal'));
		const listed = places.map((place) => words(place.range));
		assert.includeMembers(listed, ['Edvard Brandal', 'Brandal']);
		assert.isAtLeast(listed.filter((one) => one === 'Brandal').length, 2);
	});

	it('with the cursor on a name, all of its mentions are highlighted, whatever words they use', async () => {
		const highlights = await at<vscode.DocumentHighlight[]>(
			'vscode.executeDocumentHighlights',
			document,
			positionOf(document, 'Signe Aasen'),
		);
		assert.sameMembers(
			highlights.map((one) => words(one.range)).filter((one) => one.includes('Aasen')),
			['Signe Aasen', 'Aasen'],
		);
	});

	it('F2 gives every mention the right part of the new name', async () => {
		const edit = await at<vscode.WorkspaceEdit>(
			'vscode.executeDocumentRenameProvider',
			document,
			positionOf(document, 'Signe Aasen'),
			'Signe Aasmund',
		);
		assert.deepEqual(
			edit.entries().flatMap(([, edits]) => edits.map((one) => one.newText)),
			['Signe Aasmund', 'Aasmund'],
		);
	});

	it('F2 starts from the words under the cursor', async () => {
		const prepared = await at<{ range: vscode.Range; placeholder: string }>(
			'vscode.prepareRename',
			document,
			positionOf(document, 'Brandal said'),
		);
		assert.strictEqual(prepared.placeholder, 'Brandal');
		assert.strictEqual(words(prepared.range), 'Brandal');
	});

	it('F2 on plain text says that there is no name', async () => {
		let message = '';
		try {
			await at('vscode.prepareRename', document, positionOf(document, 'would begin'));
		} catch (error) {
			message = String(error);
		}
		assert.include(message, 'no name here');
	});

	it('the outline lists headline, paragraphs and quotes with their speakers', async () => {
		const symbols = await vscode.commands.executeCommand<vscode.DocumentSymbol[]>('vscode.executeDocumentSymbolProvider', document.uri);
		assert.strictEqual(symbols[0]?.name, 'Northby council keeps harbour bridge');
		const paragraph = symbols.find((symbol) => symbol.name.startsWith('¶ 3 “We will not be'));
		assert.isDefined(paragraph);
		const quote = paragraph.children.find((child) => child.name.startsWith('“We will not be'));
		assert.strictEqual(quote?.detail, 'Edvard Brandal · direct');
	});

	it('a quotation over paragraphs can be folded', async () => {
		const folds = await vscode.commands.executeCommand<vscode.FoldingRange[]>('vscode.executeFoldingRangeProvider', document.uri);
		const line = positionOf(document, '“Brandal has').line;
		assert.isTrue(folds.some((fold) => fold.start === line && fold.end === positionOf(document, '“He will').line));
	});

	it('Next Mention and Previous Mention walk through the mentions of the entity at the cursor', async () => {
		moveCursor(editor, positionOf(document, 'Signe Aasen'));
		await vscode.commands.executeCommand('copydesk.nextMention');
		assert.strictEqual(wordsAtCursor(10), 'Aasen said');
		await vscode.commands.executeCommand('copydesk.previousMention');
		assert.strictEqual(wordsAtCursor(11), 'Signe Aasen');
	});

	it('the key for the next mention, held down, loses no step', async () => {
		moveCursor(editor, positionOf(document, 'Edvard Brandal'));
		const steps = async (count: number): Promise<string> => {
			await Promise.all(Array.from({ length: count }, () => vscode.commands.executeCommand('copydesk.nextMention')));
			return wordsAtCursor(12);
		};
		const seen: string[] = [];
		for (let step = 0; step < 3; step++) seen.push(await steps(1));
		moveCursor(editor, positionOf(document, 'Edvard Brandal'));
		assert.strictEqual(await steps(3), seen[2]);
		assert.notStrictEqual(seen[2], seen[0]);
	});

	it('Next Quote by This Speaker stays with the speaker', async () => {
		moveCursor(editor, positionOf(document, 'Edvard Brandal'));
		await vscode.commands.executeCommand('copydesk.nextBySpeaker');
		const first = wordsAtCursor(12);
		await vscode.commands.executeCommand('copydesk.nextBySpeaker');
		assert.notStrictEqual(wordsAtCursor(12), first);
		const { annotations } = await annotated(document);
		const speaker = annotations.entities.find((entity) => entity.name === 'Edvard Brandal')?.id;
		const starts = annotations.quotes.filter((quote) => quote.speaker === speaker).map((quote) => quote.spans[0]?.start);
		assert.include(starts, document.offsetAt(editor.selection.active));
	});

	it('Go to Introduction goes from a quote to its speaker', async () => {
		moveCursor(editor, positionOf(document, 'We will not be'));
		await vscode.commands.executeCommand('copydesk.goToIntroduction');
		assert.strictEqual(wordsAtCursor(14), 'Edvard Brandal');
	});

	it('a card’s link goes to the next mention after the place that it is about', async () => {
		const offset = document.getText().indexOf('Signe Aasen');
		await vscode.commands.executeCommand('copydesk.nextMention', { uri: document.uri.toString(), offset });
		assert.strictEqual(wordsAtCursor(10), 'Aasen said');
	});

	it('while one types, places are those of the text as it is now', async () => {
		await insert(editor, 0, 'Zzz ');
		const links = await at<vscode.LocationLink[]>('vscode.executeDefinitionProvider', document, positionOf(document, 'Brandal said'));
		assert.strictEqual(links[0]?.targetSelectionRange && words(links[0].targetSelectionRange), 'Edvard Brandal');
	});
});

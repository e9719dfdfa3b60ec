import { assert } from 'chai';
import * as vscode from 'vscode';
import type { Correction, Verdict } from '../../../src/annotations.js';
import { cardsAt, copydesk, insert, until } from './article.js';
import { positionOf } from './bridge-article.js';
import { beside, cleanUp, correctAt, edition, freshUri, heldIn, openFile, savedIn, write } from './corrections-workspace.js';

/** Invented, as is the interview. */
const ARTICLE = [
	'Ferry to Sandholm returns in spring',
	'HALLVIK, 4 March 2024 (Coast Wire) - The ferry to Sandholm will sail again in April, the harbour master of Hallvik said on Monday.',
	'“We have replaced both engines and the ramp,” said Ingrid Holmgren, the harbour master.',
	'“Nobody on the island will wait until summer,” Holmgren said. She thanked the council of Hallvik.',
	'',
].join('\n\n');
const INTERVIEW = 'HOLMGREN: We have repaired both engines and the ramp. Nobody on the island will have to wait until summer.\n';

interface Opened {
	readonly editor: vscode.TextEditor;
	readonly article: vscode.Uri;
	readonly interview: vscode.Uri;
}

/** The article with the interview in a folder of sources, or beside it. */
async function opened(folder = 'sources'): Promise<Opened> {
	const article = freshUri('ferry.txt');
	const interview = vscode.Uri.joinPath(beside(article, folder), 'interview.txt');
	await write(interview, INTERVIEW);
	return { editor: await openFile(article, edition(ARTICLE)), article, interview };
}

/** The verdict on the quotation with these words, once it is proved. */
async function verdictAt({ document }: vscode.TextEditor, words: string): Promise<Verdict | undefined> {
	const { proofs, documents } = await copydesk();
	const proved = await proofs.whenFresh(document);
	const offset = document.getText().indexOf(words);
	const quote = documents
		.get(document)
		?.annotations.quotes.find(({ spans }) => spans.some(({ start, end }) => start <= offset && offset < end));
	return proved?.byQuote.get(quote?.id ?? '')?.verdict;
}

async function actionsAt({ document }: vscode.TextEditor, words: string): Promise<readonly vscode.CodeAction[]> {
	const position = positionOf(document, words);
	return vscode.commands.executeCommand('vscode.executeCodeActionProvider', document.uri, new vscode.Range(position, position));
}

async function take(editor: vscode.TextEditor, words: string, title: string): Promise<void> {
	const action = (await actionsAt(editor, words)).find((one) => one.title === title);
	if (!action) throw new Error(`no action “${title}”`);
	if (action.edit) await vscode.workspace.applyEdit(action.edit);
	if (action.command) await vscode.commands.executeCommand(action.command.command, ...((action.command.arguments ?? []) as unknown[]));
}

function findings({ document }: vscode.TextEditor, check: string): readonly vscode.Diagnostic[] {
	return vscode.languages.getDiagnostics(document.uri).filter(({ code }) => code === check);
}

function ofKind<Kind extends Correction['kind']>(corrections: readonly Correction[], kind: Kind): Extract<Correction, { kind: Kind }>[] {
	return corrections.filter((one): one is Extract<Correction, { kind: Kind }> => one.kind === kind);
}

describe('a quote that differs from its source', () => {
	after(cleanUp);

	it('gets the source’s words by one fix, and its own back by one undo', async () => {
		const { editor } = await opened();
		assert.strictEqual(await verdictAt(editor, 'replaced both'), 'altered');
		await take(editor, 'replaced both', 'Use the Source’s Words');
		assert.include(editor.document.getText(), '“We have repaired both engines and the ramp,” said Ingrid');
		assert.strictEqual(await verdictAt(editor, 'repaired both'), 'verbatim');
		await vscode.window.showTextDocument(editor.document);
		await vscode.commands.executeCommand('undo');
		assert.include(editor.document.getText(), ARTICLE);
	});

	it('has the new verdict in its card after the fix, without being opened twice', async () => {
		const { editor } = await opened();
		await verdictAt(editor, 'replaced both');
		await take(editor, 'replaced both', 'Use the Source’s Words');
		await verdictAt(editor, 'repaired both');
		const [card = ''] = await cardsAt(editor.document, 'repaired both');
		assert.include(card, '**Verbatim** in');
	});

	it('gets an ellipsis where words are left out', async () => {
		const { editor } = await opened();
		assert.strictEqual(await verdictAt(editor, 'will wait'), 'altered');
		await take(editor, 'will wait', 'Mark the Omission (…)');
		assert.include(editor.document.getText(), '“Nobody on the island will … wait until summer,”');
		assert.strictEqual(await verdictAt(editor, 'wait until'), 'shortened');
	});

	it('is accepted as edited with a reason, which its card shows, until it reads otherwise', async () => {
		const { editor } = await opened();
		await verdictAt(editor, 'replaced both');
		await correctAt(editor, 'acceptAsEdited', 'replaced both', { why: 'her own correction by phone' });
		const [accepted] = ofKind(await heldIn(editor.document), 'ignored');
		assert.strictEqual(accepted?.reason, 'her own correction by phone');
		assert.match((await cardsAt(editor.document, 'replaced both')).join('\n'), /Accepted as edited\\?: her own correction by phone/);
		assert.lengthOf(findings(editor, 'quote-altered'), 1);
		await insert(editor, editor.document.getText().indexOf('both engines'), 'the ');
		assert.strictEqual(await verdictAt(editor, 'the both'), 'altered');
		await until(() => findings(editor, 'quote-altered').length === 2, 'it is found again');
		assert.notInclude((await cardsAt(editor.document, 'the both')).join('\n'), 'Accepted');
	});
});

describe('a tick on a quote with sources', () => {
	after(cleanUp);

	it('keeps the verdict, the place, the file’s digest and its words, and tells when the source is changed or taken away', async () => {
		const { editor, interview } = await opened();
		await verdictAt(editor, 'will wait');
		await correctAt(editor, 'check', 'will wait');
		const [tick] = ofKind(await heldIn(editor.document), 'checked');
		const { verdict, places: [place] = [] } = tick?.evidence ?? {};
		assert.strictEqual(verdict, 'altered');
		assert.strictEqual(place?.file, 'sources/interview.txt');
		assert.match(place?.sha256 ?? '', /^[0-9a-f]{64}$/);
		assert.strictEqual(place?.words, 'Nobody on the island will have to wait until summer.');
		assert.isEmpty(findings(editor, 'checked-source-changed'));
		await write(interview, INTERVIEW.replace('summer', 'autumn'));
		await until(() => findings(editor, 'checked-source-changed').length === 1, 'the tick tells that the source has changed');
		assert.include(findings(editor, 'checked-source-changed')[0]?.message ?? '', 'has changed since');
		assert.notInclude(
			(await cardsAt(editor.document, 'will wait')).join('\n'),
			'has changed since',
			'the card leaves it to the problem above it',
		);
		await take(editor, 'will wait', 'Check the Quote Again');
		await until(() => findings(editor, 'checked-source-changed').length === 0, 'it is checked against the source as it is now');
		await vscode.workspace.fs.delete(interview);
		await until(() => findings(editor, 'checked-source-changed').length === 1, 'the tick tells that the source is gone');
	});
});

describe('a source that is added to an article', () => {
	after(cleanUp);

	it('is noted in the sidecar by its relative path, serves at once, and is no source once it is removed or undone', async () => {
		const { editor, article, interview } = await opened('elsewhere');
		assert.isUndefined(await verdictAt(editor, 'replaced both'));
		const uri = editor.document.uri.toString();
		await vscode.commands.executeCommand('copydesk.addSource', { uri, files: [interview.toString()] });
		assert.deepEqual(
			ofKind(await savedIn(beside(article, 'ferry.annotations.json')), 'source').map(({ file }) => file),
			['elsewhere/interview.txt'],
		);
		assert.strictEqual(await verdictAt(editor, 'replaced both'), 'altered');
		await vscode.commands.executeCommand('copydesk.removeSource', { uri, sources: ['elsewhere/interview.txt'] });
		assert.deepEqual(await savedIn(beside(article, 'ferry.annotations.json')), []);
		assert.isUndefined(await verdictAt(editor, 'replaced both'));
		await vscode.window.showTextDocument(editor.document);
		await vscode.commands.executeCommand('copydesk.undoCorrection');
		assert.strictEqual(await verdictAt(editor, 'replaced both'), 'altered');
	});

	it('is removed by a key that is pressed right after it was added', async () => {
		const { editor, article, interview } = await opened('elsewhere');
		const uri = editor.document.uri.toString();
		await Promise.all([
			vscode.commands.executeCommand('copydesk.addSource', { uri, files: [interview.toString()] }),
			vscode.commands.executeCommand('copydesk.removeSource', { uri, sources: ['elsewhere/interview.txt'] }),
		]);
		assert.deepEqual(await savedIn(beside(article, 'ferry.annotations.json')), []);
	});

	it('is noted once, and neither the article nor its corrections are noted', async () => {
		const { editor, article, interview } = await opened('sources');
		const uri = editor.document.uri.toString();
		const add = async (...files: vscode.Uri[]): Promise<void> => {
			await vscode.commands.executeCommand('copydesk.addSource', { uri, files: files.map(String) });
		};
		assert.strictEqual(await verdictAt(editor, 'replaced both'), 'altered');
		const talk = beside(article, 'talk.txt');
		await write(talk, INTERVIEW);
		await add(article, beside(article, 'ferry.annotations.json'), interview);
		await add(talk, interview, article);
		await add(talk);
		const noted = ofKind(await savedIn(beside(article, 'ferry.annotations.json')), 'source').map(({ file }) => file);
		assert.deepEqual(noted, ['talk.txt']);
	});
});

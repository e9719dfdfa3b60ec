import { assert } from 'chai';
import * as vscode from 'vscode';
import type { Verdict } from '../../../src/annotations.js';
import type { ArticleProofs } from '../../../src/extension/documents/proofs.js';
import { copydesk, insert, until } from './article.js';
import { beside, cleanUp, edition, freshUri, openFile, write } from './corrections-workspace.js';
import { ARTICLE, INTERVIEW, proved } from './ferry-article.js';

/** The verdicts as they stand, in text order. */
async function verdicts(document: vscode.TextDocument): Promise<readonly (Verdict | undefined)[]> {
	const { documents, proofs } = await copydesk();
	const byQuote = proofs.get(document)?.byQuote;
	const quotes = documents.get(document)?.annotations.quotes.filter(({ kind }) => kind === 'direct' || kind === 'partial') ?? [];
	return quotes.map(({ id }) => byQuote?.get(id)?.verdict);
}

/** Waits until the verdicts are these. */
async function untilVerdicts(document: vscode.TextDocument, ...wanted: readonly (Verdict | undefined)[]): Promise<void> {
	let found: readonly (Verdict | undefined)[] = [];
	const look = setInterval(() => {
		void verdicts(document).then((now) => {
			found = now;
		});
	}, 50);
	try {
		await until(() => JSON.stringify(found) === JSON.stringify(wanted), `the verdicts are ${wanted.join(', ')}`);
	} catch (error) {
		throw new Error(`they are ${found.join(', ')}`, { cause: error });
	} finally {
		clearInterval(look);
	}
}

/** An article in a folder of its own, beside the folder of its sources. */
async function openWithSources(sources: Readonly<Record<string, string>>): Promise<{ editor: vscode.TextEditor; folder: vscode.Uri }> {
	const uri = freshUri('ferry.txt');
	const folder = beside(uri, 'sources');
	for (const [name, text] of Object.entries(sources)) await write(vscode.Uri.joinPath(folder, name), text);
	return { editor: await openFile(uri, edition(ARTICLE)), folder };
}

describe('quotes held against sources', () => {
	after(cleanUp);

	it('an article beside a folder of sources has verdicts, with their places', async () => {
		const { editor } = await openWithSources({ 'interview.txt': INTERVIEW });
		const proofs = await proved(editor.document);
		assert.deepEqual(await verdicts(editor.document), ['verbatim', 'verbatim']);
		const [proof] = proofs?.byQuote.values() ?? [];
		assert.deepInclude(proof?.places[0], {
			file: 'sources/interview.txt',
			start: 0,
			end: 'We have repaired both engines and the ramp'.length,
		});
		assert.deepEqual(
			proofs?.sources.map(({ file, state }) => [file, state]),
			[['sources/interview.txt', 'read']],
		);
	});

	it('an article without sources has none', async () => {
		const editor = await openFile(freshUri('ferry.txt'), edition(ARTICLE));
		assert.isUndefined(await proved(editor.document));
	});

	it('a source that is changed, renamed or deleted meanwhile is held against as it is', async () => {
		const { editor, folder } = await openWithSources({ 'interview.txt': INTERVIEW });
		await proved(editor.document);
		const [interview, talk] = ['interview.txt', 'talk.txt'].map((name) => vscode.Uri.joinPath(folder, name));
		if (!interview || !talk) throw new Error('no places');
		await write(interview, INTERVIEW.replace('repaired', 'replaced'));
		await untilVerdicts(editor.document, 'altered', 'verbatim');
		await vscode.workspace.fs.rename(interview, talk);
		await until(() => placeOfFirst(editor.document) === 'sources/talk.txt', 'the place is in the renamed file');
		await vscode.workspace.fs.delete(talk);
		await untilVerdicts(editor.document, undefined, undefined);
	});

	it('a source that is added to the folder meanwhile serves too', async () => {
		const { editor, folder } = await openWithSources({ 'notes.txt': 'Nobody on the island will have to wait until summer.' });
		await proved(editor.document);
		assert.deepEqual(await verdicts(editor.document), ['not-found', 'verbatim']);
		await write(vscode.Uri.joinPath(folder, 'talks/monday/interview.txt'), INTERVIEW);
		await untilVerdicts(editor.document, 'verbatim', 'verbatim');
	});

	it('a folder of sources that is made while the article is open serves, also after it was taken away', async () => {
		const uri = freshUri('ferry.txt');
		const editor = await openFile(uri, edition(ARTICLE));
		assert.isUndefined(await proved(editor.document));
		const interview = beside(uri, 'sources/interview.txt');
		const edit = new vscode.WorkspaceEdit();
		edit.createFile(interview, { contents: new TextEncoder().encode(INTERVIEW) });
		await vscode.workspace.applyEdit(edit);
		await untilVerdicts(editor.document, 'verbatim', 'verbatim');
		await vscode.workspace.fs.delete(beside(uri, 'sources'), { recursive: true });
		await untilVerdicts(editor.document, undefined, undefined);
		await write(interview, INTERVIEW.replace('repaired', 'replaced'));
		await untilVerdicts(editor.document, 'altered', 'verbatim');
	});

	it('the front matter of an article names sources, and says so where it cannot be read', async () => {
		const uri = freshUri('ferry.md');
		await write(beside(uri, 'talk.txt'), INTERVIEW);
		const editor = await openFile(uri, edition(`---\nsources: talk.txt\n---\n\n${ARTICLE}`));
		await proved(editor.document);
		assert.deepEqual(await verdicts(editor.document), ['verbatim', 'verbatim']);
		await insert(editor, '---\nsources: '.length, '{} ');
		const proofs = await proved(editor.document);
		assert.match(proofs?.sources[0]?.reason ?? '', /front matter/);
	});

	it('the setting copydesk.sources names sources, as globs', async () => {
		const uri = freshUri('ferry.txt');
		await write(beside(uri, 'interviews/talk.txt'), INTERVIEW);
		const editor = await openFile(uri, edition(ARTICLE));
		assert.isUndefined(await proved(editor.document));
		const settings = vscode.workspace.getConfiguration('copydesk');
		await settings.update('sources', ['**/interviews/*.txt'], vscode.ConfigurationTarget.Workspace);
		try {
			await untilVerdicts(editor.document, 'verbatim', 'verbatim');
		} finally {
			await settings.update('sources', undefined, vscode.ConfigurationTarget.Workspace);
		}
	});

	it('a source that settings or an open article name is not held against itself and its siblings when it is opened', async () => {
		const uri = freshUri('ferry.md');
		const [talk, other, named] = ['talks/talk.txt', 'talks/other.txt', 'named.txt'].map((name) => beside(uri, name));
		if (!talk || !other || !named) throw new Error('no places');
		const text = edition(ARTICLE.replace('repaired', 'replaced'));
		await Promise.all([talk, other, named].map((source) => write(source, text)));
		await write(beside(uri, 'sources/interview.txt'), INTERVIEW);
		const settings = vscode.workspace.getConfiguration('copydesk');
		await settings.update('sources', ['**/talks/*.txt'], vscode.ConfigurationTarget.Workspace);
		try {
			const article = await openFile(uri, edition(`---\nsources: named.txt\n---\n\n${ARTICLE}`));
			assert.lengthOf((await proved(article.document))?.sources ?? [], 4);
			for (const source of [named, talk]) assert.isUndefined(await proved((await openFile(source)).document));
		} finally {
			await settings.update('sources', undefined, vscode.ConfigurationTarget.Workspace);
		}
	});

	it('a named source that is not there is listed with what is wrong', async () => {
		const editor = await openFile(freshUri('ferry.md'), edition(`---\nsources: [lost.vtt]\n---\n\n${ARTICLE}`));
		const proofs = await proved(editor.document);
		assert.deepInclude(proofs?.sources[0], { file: 'lost.vtt', state: 'failed', reason: 'it does not exist' });
	});

	it('Problems has what is not its source’s, graver where the meaning changed', async () => {
		const { editor } = await openWithSources({
			'interview.txt': INTERVIEW.replace('Nobody', 'Everybody').replace('will have', 'will not have'),
		});
		const hints = (): vscode.Diagnostic[] =>
			vscode.languages
				.getDiagnostics(editor.document.uri)
				.filter(({ code }) => typeof code === 'string' && code.startsWith('quote-altered'));
		await until(() => hints().length > 0, 'Problems has the altered quote');
		const [hint] = hints();
		assert.isDefined(hint);
		assert.strictEqual(hint.code, 'quote-altered-in-substance');
		assert.strictEqual(hint.severity, vscode.DiagnosticSeverity.Error);
		assert.match(hint.message, /interview\.txt, line 1/);
	});

	it('a quote and its problem never contradict each other: as soon as it is verbatim, no problem says that it is altered', async () => {
		const { editor } = await openWithSources({ 'interview.txt': INTERVIEW.replace('repaired', 'replaced') });
		const { document } = editor;
		const { proofs } = await copydesk();
		const isReported = (): boolean => vscode.languages.getDiagnostics(document.uri).some(({ code }) => code === 'quote-altered');
		await until(isReported, 'Problems has the altered quote');
		const contradictions: string[] = [];
		const listening = proofs.onDidChange(() => {
			const altered = [...(proofs.get(document)?.byQuote.values() ?? [])].filter(({ verdict }) => verdict === 'altered').length;
			if (altered === 0 && isReported()) contradictions.push(document.getText());
		});
		try {
			const at = document.positionAt(ARTICLE.indexOf('repaired'));
			await editor.edit((edit) => {
				edit.replace(new vscode.Range(at, at.translate(0, 'repaired'.length)), 'replaced');
			});
			await untilVerdicts(document, 'verbatim', 'verbatim');
			await until(() => !isReported(), 'Problems has no altered quote');
		} finally {
			listening.dispose();
		}
		assert.deepEqual(contradictions, []);
	});

	it('a source that cannot be read says why, and the others still serve', async () => {
		const { editor } = await openWithSources({ 'empty.txt': '', 'interview.txt': INTERVIEW });
		const proofs = await proved(editor.document);
		assert.deepEqual(await verdicts(editor.document), ['verbatim', 'verbatim']);
		const [empty] = proofs?.sources ?? [];
		assert.deepInclude(empty, { file: 'sources/empty.txt', state: 'failed', reason: 'it is empty' });
	});

	it('typing in one quotation looks up only it, and the others keep their verdicts meanwhile', async () => {
		const { editor } = await openWithSources({ 'interview.txt': INTERVIEW });
		await proved(editor.document);
		const { proofs } = await copydesk();
		const before = proofs.lookups;
		await insert(editor, ARTICLE.indexOf('both engines') + 'both'.length, ' old');
		assert.deepEqual(await verdicts(editor.document), [undefined, 'verbatim']);
		await proved(editor.document);
		assert.deepEqual(await verdicts(editor.document), ['altered', 'verbatim']);
		assert.strictEqual(proofs.lookups - before, 1);
	});

	it('the text of a source is there for code that shows a place in it', async () => {
		const { editor } = await openWithSources({ 'interview.txt': INTERVIEW });
		await proved(editor.document);
		const { proofs } = await copydesk();
		assert.strictEqual(await proofs.textOf(editor.document, 'sources/interview.txt'), INTERVIEW);
		assert.isUndefined(await proofs.textOf(editor.document, '../secret.txt'));
	});

	let proofsNow: (document: vscode.TextDocument) => ArticleProofs | undefined;
	before(async () => {
		const { proofs } = await copydesk();
		proofsNow = (document) => proofs.get(document);
	});

	/** The file of the last proof's first place. */
	function placeOfFirst(document: vscode.TextDocument): string | undefined {
		return [...(proofsNow(document)?.byQuote.values() ?? [])].at(-1)?.places[0]?.file;
	}
});

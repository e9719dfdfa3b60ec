import { assert } from 'chai';
import * as vscode from 'vscode';
import { annotated, ARTICLE, copydesk, insert, showUntitled, until } from './article.js';

describe('annotating', () => {
	it('an untitled article is annotated', async () => {
		const { document } = await showUntitled(ARTICLE);
		const { annotations } = await annotated(document);
		assert.include(
			annotations.entities.map((entity) => entity.name),
			'Edvard Brandal',
		);
	});

	it('an article of a virtual file system is annotated', async () => {
		const provider: vscode.TextDocumentContentProvider = { provideTextDocumentContent: () => ARTICLE };
		const registration = vscode.workspace.registerTextDocumentContentProvider('newsroom', provider);
		try {
			const document = await vscode.workspace.openTextDocument(vscode.Uri.parse('newsroom:/desk/bridge.txt'));
			await vscode.window.showTextDocument(document);
			assert.isNotEmpty((await annotated(document)).annotations.mentions);
		} finally {
			registration.dispose();
		}
	});

	it('a text of more than eight megabytes is left alone until the reader switches it on', async () => {
		const { documents } = await copydesk();
		const content = `${ARTICLE}\n\n`.repeat(Math.ceil(8_100_000 / ARTICLE.length));
		const document = await vscode.workspace.openTextDocument({ content });
		assert.isUndefined(await documents.whenFresh(document));
	});

	it('a list of requirements and a log are left alone', async () => {
		const { documents } = await copydesk();
		const requirements = await showUntitled('numpy==1.26.4\nPillow>=10.0\nrequests\nscikit-learn~=1.4\n'.repeat(12));
		assert.isUndefined(await documents.whenFresh(requirements.document));
		const log = await showUntitled('2023-03-14T10:15:00Z INFO Server started on port 8080 by Edvard Brandal\n'.repeat(30));
		assert.isUndefined(await documents.whenFresh(log.document));
	});

	it('what looks like no article is annotated all the same in the language of articles', async () => {
		const { document } = await showUntitled('Edvard Brandal\n', 'news');
		assert.strictEqual((await annotated(document)).document, document);
	});

	it('both sides of a diff are annotated', async () => {
		const { documents } = await copydesk();
		const before = await vscode.workspace.openTextDocument({ content: ARTICLE, language: 'plaintext' });
		const after = await vscode.workspace.openTextDocument({ content: ARTICLE.replace('Monday', 'Tuesday'), language: 'plaintext' });
		await vscode.commands.executeCommand('vscode.diff', before.uri, after.uri);
		const areAnnotated = (): boolean => [before, after].every((side) => documents.get(side)?.fresh === true);
		await until(areAnnotated, 'both sides are annotated');
		await vscode.commands.executeCommand('workbench.action.closeActiveEditor');
	});

	it('marks move along with the text at once while one types above them', async () => {
		const { documents } = await copydesk();
		const editor = await showUntitled(ARTICLE);
		await annotated(editor.document);
		await insert(editor, 0, 'Zzz ');
		const article = documents.get(editor.document);
		assert.isDefined(article);
		const text = editor.document.getText();
		for (const mention of article.annotations.mentions) assert.strictEqual(text.slice(mention.start, mention.end), mention.text);
	});

	it('a name loses its mark while one types inside it, and the next answer is for the new text', async () => {
		const { documents } = await copydesk();
		const editor = await showUntitled(ARTICLE);
		await annotated(editor.document);
		const start = editor.document.getText().indexOf('Brandal said');
		await insert(editor, start + 3, 'x');
		const touched = documents.get(editor.document)?.annotations.mentions.filter((mention) => mention.start === start);
		assert.deepEqual(touched, []);
		await until(() => documents.get(editor.document)?.fresh === true, 'the engine has answered');
		const { annotations } = await annotated(editor.document);
		assert.strictEqual(annotations.article.length, editor.document.getText().length);
	});

	it('a file is switched off and on again by the status bar’s command', async () => {
		const { documents } = await copydesk();
		const { document } = await showUntitled(ARTICLE);
		await annotated(document);
		await vscode.commands.executeCommand('copydesk.toggle');
		assert.isUndefined(documents.get(document));
		assert.isUndefined(await documents.whenFresh(document));
		await vscode.commands.executeCommand('copydesk.toggle');
		assert.isNotEmpty((await annotated(document)).annotations.mentions);
	});

	it('no file is annotated where the setting says never', async () => {
		const { documents } = await copydesk();
		const settings = vscode.workspace.getConfiguration('copydesk');
		await settings.update('annotate', 'never', vscode.ConfigurationTarget.Global);
		try {
			const { document } = await showUntitled(ARTICLE);
			assert.isUndefined(await documents.whenFresh(document));
		} finally {
			await settings.update('annotate', undefined, vscode.ConfigurationTarget.Global);
		}
	});

	it('files that the settings exclude are left alone, and those that they name are articles whatever they read like', async () => {
		const { documents } = await copydesk();
		const folder = vscode.workspace.workspaceFolders?.[0]?.uri ?? assert.fail('no folder is open');
		const settings = vscode.workspace.getConfiguration('copydesk.files', folder);
		const opened = async (name: string, content: string): Promise<vscode.TextDocument> => {
			const uri = vscode.Uri.joinPath(folder, 'listed', name);
			await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(content));
			return (await vscode.window.showTextDocument(uri)).document;
		};
		const story = await opened('notes/story.txt', ARTICLE);
		const list = await opened('list.txt', 'Edvard Brandal\n');
		await annotated(story);
		assert.isUndefined(await documents.whenFresh(list));
		try {
			await settings.update('exclude', ['**/notes/**'], vscode.ConfigurationTarget.Workspace);
			await until(() => documents.get(story) === undefined, 'the excluded file is left alone');
			await settings.update('include', ['listed/*.txt'], vscode.ConfigurationTarget.Workspace);
			await until(() => documents.get(list)?.fresh === true, 'the file that is named is annotated');
		} finally {
			await settings.update('include', undefined, vscode.ConfigurationTarget.Workspace);
			await settings.update('exclude', undefined, vscode.ConfigurationTarget.Workspace);
			await vscode.workspace.fs.delete(vscode.Uri.joinPath(folder, 'listed'), { recursive: true });
		}
	});
});

import { assert } from 'chai';
import * as vscode from 'vscode';
import { annotated, ARTICLE, copydesk, insert, showUntitled } from './article.js';

const TOOLS = ['copydesk_annotate_article', 'copydesk_check_article', 'copydesk_quotes_by', 'copydesk_who_is'];

/** What a tool answers, as an assistant gets it. */
async function ask(name: string, input: object): Promise<Readonly<Record<string, unknown>>> {
	const { token } = new vscode.CancellationTokenSource();
	const { content } = await vscode.lm.invokeTool(name, { input, toolInvocationToken: undefined }, token);
	const [part] = content;
	if (!(part instanceof vscode.LanguageModelTextPart)) throw new Error('the tool answers with no text');
	return JSON.parse(part.value) as Record<string, unknown>;
}

async function refusal(name: string, input: object): Promise<string> {
	try {
		await ask(name, input);
	} catch (error) {
		return String(error);
	}
	throw new Error(`${name} has answered`);
}

/** The setting is read when VS Code tells of its change: waits until that has come here. */
async function setEnabled(isOn: boolean | undefined): Promise<void> {
	await vscode.workspace.getConfiguration('copydesk.assistants').update('enabled', isOn, vscode.ConfigurationTarget.Global);
	for (const end = Date.now() + 15_000; Date.now() < end;) {
		const isAnswered = await ask('copydesk_check_article', { path: 'council.txt' }).then(
			() => true,
			() => false,
		);
		if (isAnswered === (isOn ?? false)) return;
		await new Promise((resolve) => setTimeout(resolve, 50));
	}
	throw new Error(`waited in vain until the tools are ${isOn ? 'there' : 'gone'}`);
}

describe('an assistant', () => {
	before(() => copydesk());

	afterEach(() => setEnabled(undefined));

	it('is not answered until the reader switches that on, and no more when it is off again', async () => {
		await showUntitled(ARTICLE);
		for (const tool of TOOLS) await refusal(tool, { name: 'Brandal', speaker: 'Brandal' });
		await setEnabled(true);
		for (const tool of TOOLS) await ask(tool, { name: 'Brandal', speaker: 'Brandal' });
		await setEnabled(false);
		for (const tool of TOOLS) await refusal(tool, { name: 'Brandal', speaker: 'Brandal' });
	});

	it('is answered from the article in the active editor, as it stands there', async () => {
		await setEnabled(true);
		const editor = await showUntitled(ARTICLE);
		const end = editor.document.getText().length;
		await insert(editor, end, '“It will be painted green,” said Edvard Brandal.\n');
		const { quotes } = await ask('copydesk_quotes_by', { speaker: 'Brandal' });
		assert.include(JSON.stringify(quotes), '“It will be painted green,”');
		const { found, generator } = await ask('copydesk_who_is', { name: 'the mayor of Northby' });
		assert.include(JSON.stringify(found), '"name":"Edvard Brandal"');
		assert.include(JSON.stringify(generator), 'sha256:');
	});

	it('gets all annotations, and what the checks find', async () => {
		await setEnabled(true);
		const { document } = await showUntitled(`${ARTICLE}The council “agreed to pay for it, and the money has been set aside.\n`);
		const { annotations } = await ask('copydesk_annotate_article', {});
		const shown = await annotated(document);
		assert.deepEqual((annotations as typeof shown.annotations).entities, shown.annotations.entities);
		const { findings } = await ask('copydesk_check_article', {});
		assert.include(JSON.stringify(findings), '"check":"unpaired-marks","severity":"warning"');
	});

	it('is answered about a file of the workspace, and about none outside', async () => {
		await setEnabled(true);
		const [folder] = vscode.workspace.workspaceFolders ?? [];
		assert.isDefined(folder);
		const whole = vscode.Uri.joinPath(folder.uri, 'council.txt');
		for (const path of ['council.txt', whole.fsPath]) {
			const { article } = await ask('copydesk_check_article', { path });
			assert.include(article as object, { file: 'council.txt' });
		}
		for (const path of ['missing.txt', '../council.txt', '/etc/hostname', `${whole.path}/../../council.txt`])
			assert.include(await refusal('copydesk_check_article', { path }), 'is no file of the workspace');
	});

	it('is told what is missing from its question', async () => {
		await setEnabled(true);
		await showUntitled(ARTICLE);
		assert.include(await refusal('copydesk_who_is', {}), 'name');
	});
});

import { assert } from 'chai';
import * as vscode from 'vscode';
import { annotated, ARTICLE, copydesk, insert, showUntitled } from './article.js';
import { beside, cleanUp, freshUri, openFile, write } from './corrections-workspace.js';

const TOOLS = ['copydesk_annotate_article', 'copydesk_check_article', 'copydesk_quotes_by', 'copydesk_who_is'];

/** What somebody keeps of the talk with the mayor; the article has another word. */
const INTERVIEW = 'BRANDAL: We will never be the council that pulled it down.\n';

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
	throw new Error(`timed out waiting until the tools are ${isOn ? 'there' : 'gone'}`);
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

	it('is told what the sources say of the quotes of an article, whether it is open or not', async () => {
		await refusal('copydesk_verify_quotes', { path: 'council.txt' });
		await setEnabled(true);
		const uri = freshUri('bridge.txt');
		await write(uri, ARTICLE);
		await write(beside(uri, 'sources/interview.txt'), INTERVIEW);
		const verdictsOf = async (input: object): Promise<unknown> => {
			const { quotes } = await ask('copydesk_verify_quotes', input);
			return (quotes as readonly { readonly verdict: string }[]).map(({ verdict }) => verdict);
		};
		assert.deepEqual(await verdictsOf({ path: uri.fsPath }), ['altered']);
		const editor = await openFile(uri);
		const start = ARTICLE.indexOf('not be');
		await editor.edit((edit) => {
			edit.replace(new vscode.Range(editor.document.positionAt(start), editor.document.positionAt(start + 3)), 'never');
		});
		assert.deepEqual(await verdictsOf({}), ['verbatim']);
		const answer = await ask('copydesk_verify_quotes', {});
		assert.include(answer['article'] as object, { file: 'bridge.txt' });
		assert.deepEqual(answer['warnings'], []);
		assert.include(JSON.stringify(answer['quotes']), '"file":"sources/interview.txt"');
		assert.include(JSON.stringify(answer['generator']), 'sha256:');
		await cleanUp();
	});

	it('is told of no source outside of the workspace, and of an article without sources that it has none', async () => {
		await setEnabled(true);
		const uri = freshUri('bridge.md');
		await write(uri, `---\nsources: [interview.txt, ../../../outside.txt, /outside/talk.txt]\n---\n\n${ARTICLE}`);
		await write(beside(uri, 'interview.txt'), INTERVIEW);
		const { sources, warnings } = await ask('copydesk_verify_quotes', { path: uri.fsPath });
		assert.deepEqual(
			(sources as readonly { readonly file: string }[]).map(({ file }) => file),
			['interview.txt'],
		);
		assert.deepEqual(warnings, ['2 sources lie outside of the workspace and were not read']);
		assert.include(await refusal('copydesk_verify_quotes', { path: 'council.txt' }), 'council.txt has no sources');
		await cleanUp();
	});

	it('gets no words of sources with the annotations', async () => {
		await setEnabled(true);
		const uri = freshUri('bridge.txt');
		await write(beside(uri, 'sources/interview.txt'), INTERVIEW);
		const { document } = await openFile(uri, ARTICLE);
		assert.isDefined(await (await copydesk()).proofs.whenFresh(document));
		assert.notInclude(JSON.stringify(await ask('copydesk_annotate_article', {})), 'interview.txt');
		await cleanUp();
	});

	it('is told what is missing from its question', async () => {
		await setEnabled(true);
		await showUntitled(ARTICLE);
		assert.include(await refusal('copydesk_who_is', {}), 'name');
	});
});

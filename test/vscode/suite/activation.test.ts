import { assert } from 'chai';
import * as vscode from 'vscode';

describe('activation', () => {
	it('the extension activates', async () => {
		const extension = vscode.extensions.getExtension('copydesk.copydesk');
		assert.isDefined(extension);
		await extension.activate();
		assert.isTrue(extension.isActive);
	});

	it('every command that the palette offers is there', async () => {
		const extension = vscode.extensions.getExtension('copydesk.copydesk');
		assert.isDefined(extension);
		await extension.activate();
		const { contributes } = extension.packageJSON as { contributes: { commands: { command: string }[] } };
		const registered = await vscode.commands.getCommands(true);
		const missing = contributes.commands.map(({ command }) => command).filter((command) => !registered.includes(command));
		assert.isEmpty(missing);
	});

	it('where the Explorer nests files, a file of corrections stands under its article, and other files where they stood', () => {
		const patterns = vscode.workspace.getConfiguration('explorer').get<Record<string, string>>('fileNesting.patterns') ?? {};
		for (const articles of ['*.txt', '*.md', '*.news', '*.article']) assert.include(patterns[articles], '${capture}.annotations.json');
		assert.isDefined(patterns['*.ts']);
	});
});

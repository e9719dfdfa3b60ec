/** The last of the suite, by its name: the parts of the extension that other tests hold are gone after it. */
import { assert } from 'chai';
import * as vscode from 'vscode';
import type { DevelopmentApi } from '../../../src/extension/activate.js';
import { annotated, ARTICLE, cardsAt, copydesk, showUntitled, until } from './article.js';
import { fileInWorkspace, registerText, removeRegisters, write } from './register-workspace.js';

describe('the extension that is disabled', () => {
	/** The parts of the extension since it was enabled again. */
	let enabled: DevelopmentApi | undefined;

	it('leaves nothing behind, and is all there when it is enabled again', async () => {
		const { trial, documents } = await copydesk();
		assert.isDefined(trial);
		const { document } = await showUntitled(ARTICLE);
		await annotated(document);
		assert.lengthOf(await cardsAt(document, 'Brandal said'), 1);

		trial.deactivate();
		assert.isUndefined(documents.get(document));
		assert.deepEqual(trial.sizes(), { articles: 0, corrections: 0 });
		assert.isEmpty(await cardsAt(document, 'Brandal said'));
		const commands = await vscode.commands.getCommands(true);
		assert.isEmpty(
			commands.filter(
				(command) =>
					command.startsWith('copydesk.') && !/^copydesk\..*\.(?:focus|open|removeView|resetViewLocation|toggleVisibility)$/.test(command),
			),
		);
		assert.isEmpty(vscode.languages.getDiagnostics(document.uri));

		const again = trial.activate();
		enabled = again;
		await until(() => again.documents.get(document)?.fresh === true, 'the article is annotated again');
		assert.lengthOf(await cardsAt(document, 'Brandal said'), 1);
	});

	it('has a register that is broken serve as it was before, when it is enabled again', async () => {
		if (!enabled) throw new Error('it was not enabled again');
		const { document } = await showUntitled(ARTICLE);
		const register = await fileInWorkspace('copydesk.register.json');
		const good = registerText([{ id: 'brandal', name: 'Edvard Brandal', type: 'person' }]);
		const broken = good.replace('"type":"person"', '"type":"robot"');
		const [before] = await filesServing(enabled, register, good, document);
		assert.strictEqual(before?.state, 'read');

		enabled.trial.deactivate();
		await write(register, broken);
		enabled = enabled.trial.activate();
		const [after] = (await enabled.registers.whenKnown(document.uri))?.files ?? [];
		assert.deepEqual([after?.state, after?.text, after?.problems[0]?.line], ['faulty', good, 2]);
		assert.strictEqual(vscode.languages.getDiagnostics(register)[0]?.range.start.line, 1);
		const { annotations } = (await enabled.documents.whenFresh(document)) ?? {};
		assert.strictEqual(annotations?.entities.find(({ name }) => name === 'Edvard Brandal')?.register?.id, 'brandal');
		assert.strictEqual(new TextDecoder().decode(await vscode.workspace.fs.readFile(register)), broken);
		await removeRegisters();
	});
});

/** Writes a register, and waits until it serves an article. */
async function filesServing({ registers }: DevelopmentApi, register: vscode.Uri, text: string, { uri }: vscode.TextDocument) {
	await write(register, text);
	await registers.whenKnown(uri);
	await until(() => registers.registerFor(uri)?.files.some((file) => file.text === text) === true, 'the register serves');
	return registers.registerFor(uri)?.files ?? [];
}

import { assert } from 'chai';
import * as vscode from 'vscode';

describe('activation', () => {
	it('the extension activates', async () => {
		const extension = vscode.extensions.getExtension('copydesk.copydesk');
		assert.isDefined(extension);
		await extension.activate();
		assert.isTrue(extension.isActive);
	});
});

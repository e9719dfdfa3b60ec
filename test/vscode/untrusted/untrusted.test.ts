import { assert } from 'chai';
import * as vscode from 'vscode';

describe('an untrusted workspace', () => {
	it('the extension activates in restricted mode', async () => {
		assert.isFalse(vscode.workspace.isTrusted);
		const extension = vscode.extensions.getExtension('copydesk.copydesk');
		await extension?.activate();
		assert.isTrue(extension?.isActive);
	});
});

import { assert } from 'chai';
import * as vscode from 'vscode';
import type { Trial } from '../../../src/extension/activate.js';
import { annotated, ARTICLE, copydesk, showUntitled, until } from './article.js';
import { beside, cleanUp, correctAt, freshUri, heldIn, openFile, read } from './corrections-workspace.js';
import { BRIDGE_ARTICLE } from './bridge-article.js';
import { LateFiles } from './late-files.js';

/** No other test has it: an article that is opened with the text of another one counts as saved as that. */
const TEXT = `${BRIDGE_ARTICLE}\nIt was raining.\n`;

describe('the first marks of an article', () => {
	let trial: Trial;
	const registrations: vscode.Disposable[] = [];
	before(async () => {
		const api = await copydesk();
		assert.isDefined(api.trial, 'the tests run in production mode');
		trial = api.trial;
	});
	afterEach(() => {
		for (const registration of registrations.splice(0)) registration.dispose();
	});

	it('have its corrections in them, however late those are found', async () => {
		const { documents } = await copydesk();
		const sidecar = await sidecarOfAasen();
		const { files, document } = await openedLate('late-sidecar', { '/desk/bridge.annotations.json': sidecar });
		const contexts: (string | null | undefined)[] = [];
		registrations.push(
			documents.onDidFindNames((changed) => {
				if (changed === document) contexts.push('names without their corrections');
			}),
			documents.onDidChange((changed) => {
				const entities = changed === document ? documents.get(document)?.annotations.entities : undefined;
				if (entities) contexts.push(entities.find(({ name }) => name === 'Signe Aasen')?.context);
			}),
		);
		await engineIsAtRest();
		assert.isUndefined(documents.get(document), 'nobody knows yet what was corrected');
		files.notify();
		await annotated(document);
		assert.lengthOf(await heldIn(document), 1);
		assert.isNotEmpty(contexts);
		assert.sameMembers([...new Set(contexts)], ['member of the council']);
	});

	it('are made while its corrections are looked for, and shown when there are none', async () => {
		const { documents } = await copydesk();
		const { files, document } = await openedLate('late-nothing', {});
		await engineIsAtRest();
		assert.isUndefined(documents.get(document), 'nobody knows yet whether something was corrected');
		assert.isUndefined(documents.namesOf(document));
		// From here on nobody would answer.
		trial.hangWorkers(1, 60_000);
		trial.killWorker();
		try {
			files.notify();
			await until(() => documents.get(document)?.fresh === true, 'the article is marked');
			assert.isNotEmpty(documents.get(document)?.annotations.mentions);
		} finally {
			trial.hangWorkers(0, 0);
		}
	});

	it('are those of its names, which stay as they are when the others come', async () => {
		const { documents } = await copydesk();
		const { document } = await showUntitled(TEXT);
		const answers: unknown[] = [];
		registrations.push(
			documents.onDidFindNames((named) => {
				if (named === document) answers.push(documents.get(document), documents.namesOf(document));
			}),
		);
		const { annotations } = await annotated(document);
		const types = new Map(annotations.entities.map(({ id, type }) => [id, type]));
		const names = annotations.mentions.filter(({ form }) => form === 'name');
		assert.deepEqual(answers, [undefined, names.map(({ start, end, entity }) => ({ start, end, type: types.get(entity) }))]);
		assert.isUndefined(documents.namesOf(document));
	});

	/** An article of a file system of its own, which does not tell yet what is beside it. */
	async function openedLate(
		scheme: string,
		beside: Readonly<Record<string, string>>,
	): Promise<{ files: LateFiles; document: vscode.TextDocument }> {
		const files = new LateFiles({ '/desk/bridge.txt': TEXT, ...beside });
		registrations.push(vscode.workspace.registerFileSystemProvider(scheme, files));
		const document = await vscode.workspace.openTextDocument(vscode.Uri.parse(`${scheme}:/desk/bridge.txt`));
		await vscode.window.showTextDocument(document);
		const { documents } = await copydesk();
		void documents.whenFresh(document);
		return { files, document };
	}

	/** The engine answers in the order in which it was asked. */
	async function engineIsAtRest(): Promise<void> {
		const { document } = await showUntitled(ARTICLE);
		await annotated(document);
	}

	async function sidecarOfAasen(): Promise<string> {
		const uri = freshUri('bridge.txt');
		await correctAt(await openFile(uri, TEXT), 'setContext', 'Signe Aasen', { context: 'member of the council' });
		const sidecar = await read(beside(uri, 'bridge.annotations.json'));
		assert.isDefined(sidecar);
		await cleanUp();
		return sidecar;
	}
});

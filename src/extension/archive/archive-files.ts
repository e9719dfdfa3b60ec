/** Where the archives of a workspace are: in the workspace's own storage on this machine, or in the browser's. */
import * as vscode from 'vscode';
import { ArchiveClient } from '../../worker/archive/client.js';
import type { ArchiveWorker, OpenAnswer, OpenRequest } from '../../worker/archive/protocol.js';
import { shortDigest } from '../../worker/digest.js';
import type { AnnotatedDocuments } from '../documents/annotated-documents.js';
import type { Registers } from '../documents/registers.js';
import type { Indexes } from '../navigation/indexes.js';
import { ArchiveStore, registerLayers } from './archive-store.js';

/** What archives are made from. */
export interface ArchivesParts {
	readonly context: vscode.ExtensionContext;
	readonly log: vscode.LogOutputChannel;
	readonly documents: AnnotatedDocuments;
	readonly indexes: Indexes;
	readonly registers: Registers;
	startWorker(): Promise<ArchiveWorker>;
	/** Whether the worker reads the model, and the code of the database, by itself. */
	readonly workerReadsFiles: boolean;
}

/** The archives of this window's folders; a worker is started when one of them is first asked. */
export function archiveStore(parts: ArchivesParts): ArchiveStore {
	const { context, log, registers } = parts;
	return new ArchiveStore({ context, log, registers, clientFor: (folder, onOpened) => clientFor(parts, folder, onOpened) });
}

function clientFor(parts: ArchivesParts, folder: vscode.WorkspaceFolder, onOpened: (answer: OpenAnswer) => void): ArchiveClient {
	const { log } = parts;
	return new ArchiveClient({
		startWorker: () => parts.startWorker(),
		openRequest: () => openRequest(parts, folder),
		onOpened: (answer) => {
			const { state, problem, size } = answer;
			log.info(`The archive of ${folder.name} is open: ${state}, ${size.articles} articles.`);
			if (problem !== undefined) log.warn(`The archive of ${folder.name}: ${problem}`);
			onOpened(answer);
		},
		warn: (message) => {
			log.warn(message);
		},
	});
}

/** Rejects where the workspace has no storage. */
async function openRequest({ context, registers, workerReadsFiles }: ArchivesParts, folder: vscode.WorkspaceFolder): Promise<OpenRequest> {
	const { storageUri, extensionUri } = context;
	if (!storageUri) throw new Error('this workspace has no storage');
	const register = await registerLayers(registers, folder);
	const name = `archive-${await shortDigest(`${storageUri.toString()} ${folder.uri.toString()}`)}.sqlite`;
	if (workerReadsFiles && storageUri.scheme === 'file') return { file: vscode.Uri.joinPath(storageUri, name).fsPath, register };
	const bytesOf = async (...path: readonly string[]): Promise<Uint8Array<ArrayBuffer>> =>
		new Uint8Array(await vscode.workspace.fs.readFile(vscode.Uri.joinPath(extensionUri, ...path)));
	return { file: name, register, model: await bytesOf('model', 'names.bin'), wasm: await bytesOf('dist', 'sqlite3.wasm') };
}

/** What both hosts do alike when the extension is activated: the parts are made and the features registered. */
import * as vscode from 'vscode';
import { apiOf } from './api.js';
import { LazyArchives, type ArchiveEditorModule } from './archive/lazy-archives.js';
import type { CopydeskApi } from './copydesk.js';
import { registerAssistants, type RegisterServers } from './assistants/register.js';
import { AnnotatedDocuments } from './documents/annotated-documents.js';
import { CorrectionStore } from './corrections/store.js';
import { namesIn, type NamesIn } from './corrections/vscode-files.js';
import { WorkerEngine } from '../worker/client.js';
import type { EngineHost, EngineWorker } from '../worker/engine-host.js';
import type { ArchiveWorker } from '../worker/archive/protocol.js';
import type { ProofWorker } from '../worker/proof/protocol.js';
import type { ToEngine } from '../worker/protocol.js';
import { EngineMonitor } from './documents/engine-monitor.js';
import type { Services } from './documents/services.js';
import { registerFeatures, type LazyServices } from './features.js';
import { Indexes } from './navigation/indexes.js';
import { LazyProofs, type ProofEditorModule } from './proof/lazy-proofs.js';
import { LazyRegisters, type RegisterEditorModule } from './register/lazy-registers.js';
import { Switches } from './documents/switches.js';
import { messageOf } from '../engine/util/message-of.js';

export type { CopydeskApi, EngineWorker };

/** Bundles of the editor that are loaded when an article needs them. */
export type BundleName = 'archive-editor.cjs' | 'proof-editor.cjs' | 'register-editor.cjs';

/** What differs between the hosts. */
export interface Platform {
	startWorker(context: vscode.ExtensionContext, log: vscode.LogOutputChannel): Promise<EngineWorker>;
	/** Starts what reads sources, and holds quotes against them. */
	startProofWorker(log: vscode.LogOutputChannel): Promise<ProofWorker>;
	/** Starts what keeps the archive of a folder. */
	startArchiveWorker(log: vscode.LogOutputChannel): Promise<ArchiveWorker>;
	/** Loads a bundle of the editor that is only for some articles: the exports of that file. */
	loadBundle(context: vscode.ExtensionContext, name: BundleName): Promise<unknown>;
	/** Whether the worker reads the model by itself. */
	readonly workerReadsModel?: boolean;
	/** Tells VS Code how the command line answers assistants; absent where there are no programs. */
	readonly registerServers?: RegisterServers;
	/** Looks into folders more quickly than by asking VS Code. */
	readonly namesIn?: NamesIn;
}

/** What `activate` gives while the extension is developed or tested: its parts besides what other extensions get. */
export interface DevelopmentApi extends CopydeskApi {
	readonly documents: AnnotatedDocuments;
	readonly corrections: CorrectionStore;
	readonly proofs: LazyProofs;
	readonly registers: LazyRegisters;
	readonly archives: LazyArchives;
	readonly trial: Trial;
}

/** What tests bring about, and see, that is not possible from outside. */
export interface Trial {
	/** Sends the worker a message of which it dies. */
	killWorker(): void;
	/** The next workers never answer, and count as hung after so many milliseconds. */
	hangWorkers(count: number, patience: number): void;
	/** The workers that start while this is on read every text as one that took too long. */
	readPlainly(isOn: boolean): void;
	/** Ends the archive's worker as a crash would. */
	killArchiveWorker(): void;
	/** How many documents are held in memory, by whom. */
	sizes(): { readonly articles: number; readonly corrections: number };
	/** Takes the extension away, as VS Code does when it is disabled. */
	deactivate(): void;
	/** Activates it again. */
	activate(): DevelopmentApi;
}

/** What may be there already when the extension is activated. */
export interface Prewarmed {
	/** A worker that is running, and reads the model by itself. */
	readonly worker?: EngineWorker | undefined;
	readonly switches?: Switches;
}

/** Activates the extension on a platform. */
export function activateOn(platform: Platform, context: vscode.ExtensionContext, prewarmed: Prewarmed = {}): CopydeskApi {
	const log = vscode.window.createOutputChannel('Copydesk', { log: true });
	const monitor = new EngineMonitor();
	let { worker } = prewarmed;
	let hanging = { count: 0, patience: 0 };
	let isHung = false;
	let isPlain = false;
	const host: EngineHost = {
		startWorker: async () => {
			worker = await platform.startWorker(context, log);
			log.info('The engine has started.');
			isHung = hanging.count > 0;
			if (!isHung) return isPlain ? readingPlainly(worker) : worker;
			hanging = { ...hanging, count: hanging.count - 1 };
			return deafTo(worker);
		},
		patience: () => (isHung ? hanging.patience : undefined),
		...(platform.workerReadsModel ? {} : { readModel: () => readModel(context, log) }),
		warn: (message) => {
			log.warn(message);
		},
		onHealth: (health) => {
			monitor.set(health);
		},
	};
	const engine = new WorkerEngine(host, prewarmed.worker);
	const switches = prewarmed.switches ?? new Switches(context.workspaceState);
	const services = servicesOn(platform, { context, log, engine, monitor, switches });
	const { documents, corrections, proofs, registers, archives } = services;
	const assistants = registerAssistants(services, platform.registerServers);
	const parts = [archives, proofs, documents, registers, corrections, switches, engine, monitor, log];
	context.subscriptions.push(registerFeatures(services, corrections), assistants, ...parts);
	const api = apiOf(documents);
	if (context.extensionMode === vscode.ExtensionMode.Production) return api;
	const trial: Trial = {
		killWorker: () => worker?.post(null as unknown as ToEngine),
		hangWorkers: (count, patience) => {
			hanging = { count, patience };
		},
		readPlainly: (isOn) => {
			isPlain = isOn;
		},
		killArchiveWorker: () => {
			archives.killWorker();
		},
		sizes: () => ({ articles: documents.size, corrections: corrections.size }),
		deactivate: () => {
			for (const part of context.subscriptions.splice(0)) part.dispose();
		},
		activate: () => activateOn(platform, context) as DevelopmentApi,
	};
	const development: DevelopmentApi = { ...api, documents, corrections, proofs, registers, archives, trial };
	return development;
}

/** What every feature asks of the open articles. */
function servicesOn(
	platform: Platform,
	parts: Pick<Services, 'context' | 'log' | 'engine' | 'monitor' | 'switches'>,
): Services & { readonly corrections: CorrectionStore } & LazyServices {
	const { context, log, engine, switches } = parts;
	const corrections = new CorrectionStore({
		memento: context.workspaceState,
		log,
		run: engine.run,
		...(platform.namesIn ? { namesIn: platform.namesIn } : {}),
	});
	const registers = new LazyRegisters(
		{ engine, log, storage: context.storageUri ?? context.globalStorageUri, look: platform.namesIn ?? namesIn },
		() => platform.loadBundle(context, 'register-editor.cjs') as Promise<RegisterEditorModule>,
	);
	const documents = new AnnotatedDocuments({ engine, corrections, registers, switches, log });
	const dist = vscode.Uri.joinPath(context.extensionUri, 'dist');
	const startWorker = (): Promise<ProofWorker> => platform.startProofWorker(log);
	const storeParts = { documents, corrections, engine, log, dist, storage: context.globalStorageUri, startWorker };
	const proofs = new LazyProofs(storeParts, () => platform.loadBundle(context, 'proof-editor.cjs') as Promise<ProofEditorModule>);
	const { workerReadsModel: workerReadsFiles = false } = platform;
	const startArchiveWorker = (): Promise<ArchiveWorker> => platform.startArchiveWorker(log);
	const indexes = new Indexes(documents);
	const archives = new LazyArchives(
		{ context, log, documents, indexes, registers, startWorker: startArchiveWorker, workerReadsFiles },
		() => platform.loadBundle(context, 'archive-editor.cjs') as Promise<ArchiveEditorModule>,
	);
	return { ...parts, corrections, documents, proofs, registers, archives, indexes };
}

/** The worker, asked to read every text plainly. */
function readingPlainly(worker: EngineWorker): EngineWorker {
	return {
		...worker,
		post: (message, transfer) => {
			const isText = message.kind === 'annotate';
			worker.post(isText ? { ...message, request: { ...message.request, plainly: true } } : message, transfer);
		},
	};
}

/** The worker as one sees it that never answers. */
function deafTo(worker: EngineWorker): EngineWorker {
	return {
		post: () => undefined,
		onMessage: () => undefined,
		onDeath: () => undefined,
		terminate: () => {
			worker.terminate();
		},
	};
}

async function readModel(context: vscode.ExtensionContext, log: vscode.LogOutputChannel): Promise<Uint8Array<ArrayBuffer> | null> {
	try {
		return new Uint8Array(await vscode.workspace.fs.readFile(vscode.Uri.joinPath(context.extensionUri, 'model', 'names.bin')));
	} catch (error) {
		log.error(`The name model is missing, so no names are found: ${messageOf(error)}`);
		return null;
	}
}

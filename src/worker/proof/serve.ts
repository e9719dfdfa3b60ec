/** The worker's side of the proof: reads sources, each once, and holds articles against them. */
import { FORMAT, VERSION, type Annotations, type QuoteProof } from '../../annotations.js';
import { attributionBy } from '../../proof/attribution.js';
import { prove, SourceIndex, SourceWordCache } from '../../proof/prove.js';
import type { Quotation } from '../../proof/quotation.js';
import { quotationsOf } from '../../proof/quotations-of.js';
import type { SourceText } from '../../proof/source-text.js';
import { withFileNames } from '../../proof/with-proofs.js';
import { MODULES_BESIDE, modulesFrom, type DocumentModules } from '../../sources/document-modules.js';
import { sourcesNamedIn } from '../../sources/front-matter.js';
import { globMatcher } from '../../sources/glob-matcher.js';
import { readSource } from '../../sources/read-source.js';
import { SourceError } from '../../sources/source-error.js';
import { sourcesOf } from '../../sources/sources-of.js';
import { verifiedQuotations } from '../../views/tools/verified-quotations.js';
import { verificationOf } from '../../views/verification.js';
import { LastUsed } from '../last-used.js';
import { quotationFixes } from './quotation-fixes.js';
import type {
	FromProof,
	ListAnswer,
	ListRequest,
	ProofCalls,
	ProofPort,
	ProofQuestion,
	ProofQuestions,
	ProveAnswer,
	ProveRequest,
	SourceBytes,
	SourceSummary,
	ToProof,
	VerifyRequest,
} from './protocol.js';
import { errorName } from '../../engine/util/message-of.js';

/** Milliseconds of looking up after which messages are read: one of them may say that nobody waits any more. */
const TURN_MS = 50;

/** Serves the proof on a port, for as long as the worker lives. `isBeside`: whether other bundles can be loaded from beside the worker's own. */
export function serveProof(port: ProofPort, isBeside = true): void {
	const server = new ProofServer(port, isBeside);
	port.listen((message) => {
		server.receive(message);
	});
	port.post({ kind: 'started' });
}

/** What was proved of an article against the sources as they then were. */
interface KnownProofs {
	readonly index: SourceIndex;
	/** By what is proved. */
	readonly proofs: ReadonlyMap<string, QuoteProof>;
}

class ProofServer {
	readonly #port: ProofPort;
	readonly #modules: DocumentModules;
	/** By address. */
	readonly #sources = new Map<string, SourceText>();
	readonly #articles = new LastUsed<KnownProofs>();
	readonly #indexes = new LastUsed<SourceIndex>();
	readonly #words = new SourceWordCache();
	readonly #cancelled = new Set<number>();
	/** Questions to the host. */
	readonly #asked = new Map<number, (reply: unknown) => void>();
	readonly #attribution = attributionBy(async (text) => (await this.#ask('annotate', text)) ?? NOTHING);
	#lastId = 0;

	constructor(port: ProofPort, isBeside: boolean) {
		this.#port = port;
		this.#modules = isBeside ? MODULES_BESIDE : modulesFrom((name) => this.#codeOf(name));
	}

	receive(message: ToProof): void {
		switch (message.kind) {
			case 'list':
				void this.#answer(message.id, this.#list(message.request));
				return;
			case 'read':
				void this.#answer(message.id, this.#readSource(message.request));
				return;
			case 'prove':
				void this.#answer(message.id, this.#prove(message.id, message.request));
				return;
			case 'verify':
				void this.#answer(message.id, this.#verify(message.id, message.request));
				return;
			case 'text':
				void this.#answer(message.id, this.#textOf(message.request));
				return;
			case 'fixes':
				void this.#answer(message.id, Promise.resolve(message.request).then(quotationFixes));
				return;
			case 'cancel':
				this.#cancelled.add(message.id);
				return;
			case 'forget':
				this.#forget(message.addresses);
				return;
			case 'reply':
				this.#asked.get(message.id)?.(message.value);
				this.#asked.delete(message.id);
		}
	}

	async #answer(id: number, work: Promise<unknown>): Promise<void> {
		try {
			this.#port.post({ kind: 'result', id, value: await work });
		} catch (error) {
			if (error instanceof UnknownSource) this.#port.post({ kind: 'unknown', id });
			else if (error instanceof SourceError) this.#port.post({ kind: 'unreadable', id, reason: error.reason });
			// The message may quote a source.
			else this.#port.post({ kind: 'failed', id, reason: errorName(error) });
		}
		this.#cancelled.delete(id);
	}

	async #list({ document, head, query }: ListRequest): Promise<ListAnswer> {
		const lister = async (path: string): Promise<readonly string[]> => (await this.#ask('files', { document, path })) ?? [];
		const { named, fault } = await namedIn(query.article, head, this.#modules);
		const { files, missing } = await sourcesOf({ ...query, named }, lister, globMatcher);
		return { files: [...missing, ...files], ...(fault === undefined ? {} : { fault }) };
	}

	async #readSource({ address, path, bytes }: SourceBytes): Promise<SourceSummary> {
		this.#sources.delete(address);
		const source = { ...(await readSource(path, bytes, this.#modules)), file: address };
		this.#sources.set(address, source);
		return { sha256: source.sha256, isFileText: source.isFileText };
	}

	#forget(addresses: readonly string[]): void {
		for (const address of addresses) {
			this.#sources.delete(address);
			this.#articles.delete(address);
		}
		this.#indexes.clear();
	}

	async #prove(id: number, { document, text, annotations, sources }: ProveRequest): Promise<ProveAnswer> {
		const index = this.#indexOf(sources.map((address) => this.#source(address)));
		const last = this.#articles.get(document);
		const known = last?.index === index ? last.proofs : new Map<string, QuoteProof>();
		const quotations = quotationsOf(text, annotations);
		const proofs = new Map<string, QuoteProof>();
		let lookups = 0;
		let turned = Date.now();
		for (const quotation of quotations) {
			const key = keyOf(quotation);
			const proof = known.get(key) ?? proofs.get(key);
			if (!proof) lookups++;
			proofs.set(key, proof ?? (await this.#lookUp(quotation, index)));
			if (Date.now() - turned < TURN_MS) continue;
			await turn();
			turned = Date.now();
			if (this.#cancelled.has(id)) break;
		}
		this.#articles.set(document, { index, proofs });
		const found = quotations.flatMap((quotation) => {
			const proof = proofs.get(keyOf(quotation));
			return proof ? quotation.quotes.map((quote) => [quote, proof] as const) : [];
		});
		return { proofs: found, lookups };
	}

	async #verify(id: number, { files, ...request }: VerifyRequest): Promise<ProofCalls['verify']['answer']> {
		const { text, annotations, sources } = request;
		const proofs = new Map((await this.#prove(id, request)).proofs);
		const names = new Map(sources.map((address, index) => [address, files[index] ?? address]));
		const nameOf = (address: string): string => names.get(address) ?? address;
		const proved = quotationsOf(text, annotations).flatMap((quotation) => {
			const proof = proofs.get(quotation.id);
			return proof ? [{ quotation, proof: withFileNames(proof, nameOf) }] : [];
		});
		const verification = verificationOf({
			path: '',
			text,
			annotations,
			sources: sources.map((address) => ({ file: nameOf(address), sha256: this.#source(address).sha256 })),
			quotations: proved.map(({ quotation }) => quotation),
			proofs: proved.map(({ proof }) => proof),
		});
		const { quotes, sources: read } = verifiedQuotations(verification, []);
		return { sources: read, quotes };
	}

	async #lookUp(quotation: Quotation, index: SourceIndex): Promise<QuoteProof> {
		const [proof] = await prove([quotation], index, this.#attribution);
		if (!proof) throw new Error('a quotation without a proof');
		return proof;
	}

	#source(address: string): SourceText {
		const source = this.#sources.get(address);
		if (!source) throw new UnknownSource();
		return source;
	}

	// Asynchronous, so that an unknown source rejects.
	async #textOf(address: string): Promise<string> {
		return Promise.resolve(this.#source(address).text);
	}

	/** The same for the same sources, in whatever article. */
	#indexOf(sources: readonly SourceText[]): SourceIndex {
		const key = JSON.stringify(sources.map(({ file, sha256 }) => [file, sha256]));
		const index = this.#indexes.get(key) ?? new SourceIndex(sources, this.#words);
		this.#indexes.set(key, index);
		return index;
	}

	async #codeOf(name: string): Promise<Uint8Array<ArrayBuffer>> {
		const code = await this.#ask('module', name);
		if (!code) throw new Error(`${name} could not be loaded`);
		return code;
	}

	#ask<Name extends ProofQuestion>(name: Name, question: ProofQuestions[Name]['question']): Promise<ProofQuestions[Name]['reply']> {
		return new Promise((resolve) => {
			const id = ++this.#lastId;
			this.#asked.set(id, resolve as (reply: unknown) => void);
			this.#port.post({ kind: 'question', id, name, question } as FromProof);
		});
	}
}

/** What the front matter names; what is wrong with it costs no other source. */
async function namedIn(
	article: string,
	head: string,
	modules: DocumentModules,
): Promise<{ readonly named: readonly string[]; readonly fault?: string }> {
	try {
		return { named: await sourcesNamedIn(article, head, modules) };
	} catch (error) {
		if (error instanceof SourceError) return { named: [], fault: error.reason };
		throw error;
	}
}

/** It was read by a worker that is no more. */
class UnknownSource extends Error {}

/** Where the engine fails, nobody is said to speak. */
const NOTHING: Annotations = {
	format: FORMAT,
	version: VERSION,
	article: { length: 0, date: null },
	entities: [],
	mentions: [],
	quotes: [],
	dates: [],
};

/** What is proved, wherever in the article it stands. */
function keyOf({ pieces, spans, names, speaker }: Quotation): string {
	const namesWithin = spans.map(({ start, end }) =>
		names.filter((name) => start <= name.start && name.end <= end).map((name) => [name.start - start, name.end - start]),
	);
	return JSON.stringify([pieces, namesWithin, speaker]);
}

function turn(): Promise<void> {
	return new Promise((resolve) => {
		setTimeout(resolve, 0);
	});
}

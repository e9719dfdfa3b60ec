/** What the tick on a quote keeps of the sources. */
import type * as vscode from 'vscode';
import type { Quote, TickEvidence } from '../../annotations.js';
import { evidenceOf } from '../../views/tick-evidence.js';
import type { Proofs } from '../documents/proofs.js';

/** The evidence of each of the quotes, by id; of those alone that sources prove something of. */
export async function evidenceFor(
	proofs: Proofs,
	document: vscode.TextDocument,
	quotes: readonly Quote[],
): Promise<ReadonlyMap<string, TickEvidence>> {
	const proved = proofs.get(document) && (await proofs.whenFresh(document));
	const found = quotes.flatMap(({ id }) => {
		const proof = proved?.byQuote.get(id);
		return proof ? [{ id, proof }] : [];
	});
	const files = new Set(found.flatMap(({ proof }) => proof.places.map(({ file }) => file)));
	const texts = new Map<string, string | undefined>();
	for (const file of files) texts.set(file, await proofs.textOf(document, file));
	return new Map(found.map(({ id, proof }) => [id, evidenceOf(proof, (file) => texts.get(file))]));
}

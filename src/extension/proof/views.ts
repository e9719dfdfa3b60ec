/** How verdicts are shown, and the ways from a quotation to its sources. */
import * as vscode from 'vscode';
import type { Targets } from '../corrections/target.js';
import type { Services } from '../documents/services.js';
import type { Indexes } from '../navigation/indexes.js';
import { registerShowInSource } from './show-in-source.js';
import { registerSigns } from './signs.js';
import { registerSourceContext } from './source-context.js';
import { registerSourceDocuments } from './source-documents.js';

/** Registers signs, the documents of sources, and *Show Quote in Source*. */
export function registerProofViews(services: Services, targets: Targets, indexes: Indexes): vscode.Disposable {
	const { proofs } = services;
	return vscode.Disposable.from(
		registerSigns(services),
		registerSourceContext(proofs),
		registerSourceDocuments(proofs),
		registerShowInSource(proofs, targets, indexes),
	);
}

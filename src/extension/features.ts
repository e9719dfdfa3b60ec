/** The list of what the extension does: each line registers one feature and answers with what takes it away again. */
import * as vscode from 'vscode';
import type { LazyArchives } from './archive/lazy-archives.js';
import { registerArchive } from './archive/register.js';
import { Hints } from './checks/diagnostics.js';
import { registerFixes } from './checks/fixes.js';
import { registerCorrections } from './corrections/register.js';
import type { CorrectionStore } from './corrections/store.js';
import { Targets } from './corrections/target.js';
import { registerExport } from './export/export.js';
import { registerFirstUse } from './first-use.js';
import { registerHover } from './hover.js';
import { registerLegend } from './legend.js';
import { registerMarks } from './marks.js';
import { registerMenu } from './menu.js';
import type { Indexes } from './navigation/indexes.js';
import { registerNavigation } from './navigation/register.js';
import type { Services } from './documents/services.js';
import { ActiveArticle } from './navigation/active-article.js';
import type { LazyProofs } from './proof/lazy-proofs.js';
import { registerProof } from './proof/register.js';
import type { LazyRegisters } from './register/lazy-registers.js';
import { registerRegister } from './register/register.js';
import { registerSidebar } from './sidebar/register.js';
import { registerStatus } from './status.js';
import { registerTreatAsNews } from './treat-as-news.js';

/** Services whose greater part is loaded when an article needs it. */
export interface LazyServices {
	readonly proofs: LazyProofs;
	readonly registers: LazyRegisters;
	readonly archives: LazyArchives;
	readonly indexes: Indexes;
}

/** Registers every feature; disposing the answer takes them all away. */
export function registerFeatures(services: Services & LazyServices, store: CorrectionStore): vscode.Disposable {
	const { documents, engine, proofs, registers, archives, indexes } = services;
	const hints = new Hints(services);
	const active = new ActiveArticle(documents, indexes);
	const targets = new Targets(services, indexes, active);
	return vscode.Disposable.from(
		registerMarks(services),
		registerHover(services, indexes, hints),
		registerStatus(services, indexes),
		registerMenu(),
		registerTreatAsNews(services),
		registerLegend(),
		registerFirstUse(services),
		registerExport(services),
		registerNavigation(documents, indexes, engine),
		active,
		registerSidebar(services, indexes, hints, active),
		registerCorrections(targets, indexes, store, { documents, engine, indexes, active, proofs }),
		hints,
		registerFixes(hints, indexes, store, active),
		registerProof(proofs, { services, targets, indexes, store }),
		registerRegister(registers, { services, targets, store, active }),
		registerArchive(archives, { services, indexes }),
	);
}

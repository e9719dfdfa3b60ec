/** *Sources…*: what the article is held against, to open. */
import * as vscode from 'vscode';
import { plainLabel } from '../../views/plain-text.js';
import { sourceLines, type SourceLine } from '../../views/proof/source-list.js';
import type { Targets } from '../corrections/target.js';
import type { Proofs } from '../documents/proofs.js';
import { showStatus } from '../reader/status-message.js';
import type { SourceOpener } from './open-place.js';

const ICONS: Readonly<Record<SourceLine['state'], string>> = { read: 'file', reading: 'loading~spin', failed: 'warning' };

/** Lists the sources of the open article, and opens the one that is picked. */
export async function showSources(proofs: Proofs, targets: Targets, opener: SourceOpener, argument: unknown): Promise<void> {
	const document = (await targets.of(argument))?.article.document;
	const known = document && (await proofs.whenFresh(document));
	if (!known) {
		showStatus(vscode.l10n.t('Copydesk: this article has no sources. A folder named sources beside it holds some.'));
		return;
	}
	const lines = sourceLines(known.sources, known.byQuote.values(), vscode.l10n.t);
	const items = lines.map(({ label, description, state, file }, at) => ({
		label: plainLabel(label),
		description: plainLabel(description),
		detail: plainLabel(file),
		iconPath: new vscode.ThemeIcon(ICONS[state]),
		source: known.sources[at],
	}));
	const picked = await vscode.window.showQuickPick(items, {
		title: vscode.l10n.t('Sources of the article'),
		matchOnDescription: true,
		matchOnDetail: true,
	});
	if (picked?.source) await opener.openWhole(document, picked.source);
}

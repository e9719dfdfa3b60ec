/** *Sources…*: what the article is held against, to open. */
import * as vscode from 'vscode';
import { plainLabel } from '../../views/plain-text.js';
import { sourceLines, type SourceLine } from '../../views/proof/source-list.js';
import type { Targets } from '../corrections/target.js';
import type { Proofs } from '../documents/proofs.js';
import { showStatus } from '../reader/status-message.js';

const ICONS: Readonly<Record<SourceLine['state'], string>> = { read: 'file', reading: 'loading~spin', failed: 'warning' };

/** Lists the sources of the open article; the one that is picked is opened as the file that it is. */
export async function showSources(proofs: Proofs, targets: Targets, argument: unknown): Promise<void> {
	const target = await targets.of(argument);
	const known = target && (await proofs.whenFresh(target.article.document));
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
		uri: known.sources[at]?.uri,
	}));
	const picked = await vscode.window.showQuickPick(items, {
		title: vscode.l10n.t('Sources of the article'),
		matchOnDescription: true,
		matchOnDetail: true,
	});
	if (picked?.uri) await vscode.commands.executeCommand('vscode.open', picked.uri, vscode.ViewColumn.Beside);
}

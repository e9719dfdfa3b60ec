/** An article about a ferry and the interview that it quotes, for tests of quotations that are held against sources. */
import type * as vscode from 'vscode';
import type { ArticleProofs } from '../../../src/extension/documents/proofs.js';
import { copydesk } from './article.js';

/** Invented, as is the interview. */
export const ARTICLE = [
	'Ferry to Sandholm returns in spring',
	'HALLVIK, 4 March 2024 (Coast Wire) - The ferry to Sandholm will sail again in April, the harbour master of Hallvik said on Monday.',
	'“We have repaired both engines and the ramp,” said Ingrid Holmgren, the harbour master.',
	'“Nobody on the island will have to wait until summer,” Holmgren said. She thanked the council of Hallvik.',
	'',
].join('\n\n');
/** What she said. */
export const INTERVIEW =
	'We have repaired both engines and the ramp, I am glad to say. Nobody on the island will have to wait until summer.';

/** The proofs of a document, when all is proved. */
export async function proved(document: vscode.TextDocument): Promise<ArticleProofs | undefined> {
	return (await copydesk()).proofs.whenFresh(document);
}

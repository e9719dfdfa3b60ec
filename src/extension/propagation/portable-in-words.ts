/** What a correction says that is about words and no place. */
import * as vscode from 'vscode';
import type { PortableCorrection } from '../../views/propagation/portable.js';
import { typeInWords } from '../../views/labels.js';
import { readerLanguage } from '../reader/language.js';

/** `not a name`, `place`, `the same as “Kyiv”` … */
export function portableInWords(correction: PortableCorrection): string {
	switch (correction.kind) {
		case 'not-a-name':
			return vscode.l10n.t('not a name');
		case 'name':
		case 'type':
			return typeInWords(correction.type, readerLanguage());
		case 'entity-name':
			return vscode.l10n.t('called “{0}”', correction.name);
		case 'same':
			return vscode.l10n.t('the same as “{0}”', correction.other);
		case 'different':
			return vscode.l10n.t('not “{0}”', correction.other);
	}
}

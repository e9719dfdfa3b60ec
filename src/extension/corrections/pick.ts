/** What the commands ask: which entity, which type, which words. The article's own entities come first. */
import * as vscode from 'vscode';
import { ENTITY_TYPES, QUOTE_KINDS, type Entity, type EntityType, type QuoteKind } from '../../annotations.js';
import { plainLabel } from '../../views/plain-label.js';
import { plainMessage } from '../../views/plain-message.js';
import { kindLabel, typeLabel } from '../reader/language.js';
import { entityIcon } from '../reader/entity-icon.js';
import type { Target } from './target.js';

/** An entity of the article, chosen among `first` and then the others, the most mentioned first; null for the extra choice. */
export async function pickEntity(
	{ article }: Target,
	placeHolder: string,
	first: readonly Entity[],
	{ except, none, only }: { readonly except?: Entity; readonly none?: string; readonly only?: (entity: Entity) => boolean } = {},
): Promise<Entity | null | undefined> {
	const { annotations, index } = article;
	const count = (entity: Entity): number => index.mentionsOf(entity.id).length;
	const ranked = annotations.entities.filter((entity) => only?.(entity) ?? true).sort((a, b) => count(b) - count(a));
	const listed = [...new Set([...first, ...ranked])].filter((entity) => entity.id !== except?.id);
	const items: (vscode.QuickPickItem & { readonly entity: Entity | null })[] = listed.map((entity) => ({
		label: plainLabel(entity.name),
		description: plainLabel([entity.context ?? '', typeLabel(entity.type)].filter(Boolean).join(' · ')),
		iconPath: entityIcon(entity.type),
		entity,
	}));
	if (none !== undefined) items.push({ label: none, iconPath: new vscode.ThemeIcon('circle-slash'), entity: null });
	const picked = await vscode.window.showQuickPick(items, { placeHolder: plainLabel(placeHolder), matchOnDescription: true });
	return picked?.entity;
}

export async function pickType(placeHolder: string, except?: EntityType): Promise<EntityType | undefined> {
	const items = ENTITY_TYPES.filter((type) => type !== except).map((type) => ({
		label: typeLabel(type),
		iconPath: entityIcon(type),
		type,
	}));
	return (await vscode.window.showQuickPick(items, { placeHolder: plainLabel(placeHolder) }))?.type;
}

export async function pickKind(placeHolder: string, except?: QuoteKind): Promise<QuoteKind | undefined> {
	const items = QUOTE_KINDS.filter((kind) => kind !== except).map((kind) => ({
		label: kindLabel(kind),
		detail: kindExplained(kind),
		quoteKind: kind,
	}));
	return (await vscode.window.showQuickPick(items, { placeHolder }))?.quoteKind;
}

/** Some words; undefined where the question was dismissed. */
export async function askWords(prompt: string, value: string): Promise<string | undefined> {
	const words = await vscode.window.showInputBox({ prompt: plainMessage(prompt), value });
	return words?.trim();
}

function kindExplained(kind: QuoteKind): string {
	switch (kind) {
		case 'direct':
			return vscode.l10n.t('Whole sentences in quotation marks');
		case 'partial':
			return vscode.l10n.t('Words in quotation marks inside a reporting sentence');
		case 'indirect':
			return vscode.l10n.t('A reported clause without quotation marks');
		case 'act':
			return vscode.l10n.t('What somebody asked for, denied, blamed or promised, in no clause of its own');
		case 'mention':
			return vscode.l10n.t('Titles, nicknames and the like in quotation marks');
	}
}

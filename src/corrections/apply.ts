/** Applies to annotations those corrections that the engine cannot infer from: contexts, quotes, ticks, notes, and who decided. */
import type { Annotations, Checked, Correction, Entity, Mention, MentionEvidence, MentionForm, Span } from '../annotations.js';
import { ByPlace } from './by-place.js';
import { inOrderMade } from './order.js';
import { QuoteDraft } from './quote-draft.js';
import { isPronoun, wordsOfQuote } from './words.js';

type CorrectionOf<Kind extends Correction['kind']> = Extract<Correction, { readonly kind: Kind }>;

/**
 * `annotations` (made with `constraintsOf(text, corrections)`) with the corrections applied. Anchors hold for `text`; what has no place in
 * the annotations any more (a tick on a name that another correction removed) is passed over.
 */
export function applied(annotations: Annotations, text: string, corrections: readonly Correction[]): Annotations {
	const draft = new AnnotationDraft(annotations, text);
	for (const correction of inOrderMade(corrections)) draft.apply(correction);
	return draft.result();
}

class AnnotationDraft {
	readonly #annotations: Annotations;
	readonly #text: string;
	readonly #entities: Map<string, Entity>;
	readonly #mentions: ByPlace<Mention>;
	readonly #quotes: QuoteDraft;
	readonly #editorsWords = new Set<string>();

	constructor(annotations: Annotations, text: string) {
		this.#annotations = annotations;
		this.#text = text;
		this.#entities = new Map(annotations.entities.map((entity) => [entity.id, entity]));
		this.#mentions = new ByPlace(annotations.mentions, (mention) => [mention]);
		this.#quotes = new QuoteDraft(annotations.quotes, text);
	}

	apply(correction: Correction): void {
		switch (correction.kind) {
			case 'name':
			case 'type':
				this.#applyType(correction);
				break;
			case 'same':
			case 'different':
				this.#applyPair(correction);
				break;
			case 'entity-name':
				this.#changeEntity(correction.anchor, {});
				break;
			case 'context':
				this.#changeEntity(correction.anchor, { context: correction.context, ...(correction.context === null ? { evidence: [] } : {}) });
				break;
			case 'quote':
				this.#quotes.set(correction.anchors, correction.quote);
				break;
			case 'not-a-quote':
				this.#quotes.remove(correction.anchors);
				break;
			case 'speaker':
				this.#applySpeaker(correction);
				break;
			case 'checked':
				this.#applyTick(correction);
				break;
			case 'note':
				this.#applyNote(correction);
				break;
			case 'ignored':
				this.#applyAcceptance(correction);
				break;
			case 'not-a-name':
			case 'source':
		}
	}

	result(): Annotations {
		const mentions = this.#mentions.items().map((mention) => (this.#editorsWords.has(mention.text) ? asEditors(mention) : mention));
		const named = new Set(mentions.map((mention) => mention.entity));
		return {
			...this.#annotations,
			entities: [...this.#entities.values()].filter((entity) => named.has(entity.id)),
			mentions: mentions.sort((a, b) => a.start - b.start || a.end - b.end).map((mention, index) => ({ ...mention, id: `m${index + 1}` })),
			quotes: this.#quotes.result(named),
		};
	}

	#applyType(correction: CorrectionOf<'name' | 'type'>): void {
		if (correction.scope === 'words') {
			this.#editorsWords.add(correction.anchor.exact);
			return;
		}
		if (correction.scope === 'entity') {
			this.#changeEntity(correction.anchor, {});
			return;
		}
		const mention = this.#mentions.at(correction.anchor);
		if (mention) this.#mentions.replace(mention, asEditors(mention));
	}

	/** Pairs of pronouns and descriptions; the engine joins and separates names itself. */
	#applyPair(correction: CorrectionOf<'same' | 'different'>): void {
		const entity = this.#mentions.at(correction.other)?.entity;
		const mention = this.#mentions.at(correction.anchor);
		if (mention?.form === 'name' || entity === undefined) return;
		if (correction.kind === 'same') {
			if (mention) this.#mentions.replace(mention, { ...asEditors(mention), entity });
			else this.#mentions.add(this.#reference(correction.anchor, entity));
			this.#quotes.setSpeakerBySource(correction.anchor, entity);
		} else if (mention?.entity === entity) {
			this.#mentions.remove(mention);
			this.#quotes.setSpeakerBySource(correction.anchor, null);
		}
	}

	#reference({ start, end }: Span, entity: string): Mention {
		const text = this.#text.slice(start, end);
		return { id: '', entity, start, end, text, form: formOf(text), confidence: 1, evidence: [BY_EDITOR], by: 'editor' };
	}

	#applySpeaker({ anchors, speaker, sourceText }: CorrectionOf<'speaker'>): void {
		const entity = speaker && this.#mentions.at(speaker)?.entity;
		if (entity !== undefined) this.#quotes.setSpeaker(anchors, entity, sourceText);
	}

	#changeEntity(anchor: Span, change: Partial<Entity>): void {
		const entity = this.#entities.get(this.#mentions.at(anchor)?.entity ?? '');
		if (entity) this.#entities.set(entity.id, { ...entity, ...change, by: 'editor' });
	}

	/** That its words are all right is noted of each piece of a quotation, while all of them are those that were accepted. */
	#applyAcceptance({ anchors, at, text, reason }: CorrectionOf<'ignored'>): void {
		if (text !== wordsOfQuote(this.#text, anchors)) return;
		for (const anchor of anchors) {
			this.#quotes.change([anchor], ({ spans }) => {
				return { accepted: { at, text: wordsOfQuote(this.#text, spans), ...(reason === undefined ? {} : { reason }) } };
			});
		}
	}

	#applyTick({ anchors, subject, by, at, text, evidence }: CorrectionOf<'checked'>): void {
		const checked: Checked = { by, at, text, ...(evidence ? { evidence } : {}) };
		if (subject === 'quote') this.#quotes.change(anchors, { checked });
		else this.#changeMentions(anchors, { checked });
	}

	#applyNote({ anchors, subject, note }: CorrectionOf<'note'>): void {
		if (subject === 'quote') this.#quotes.change(anchors, { note });
		else if (subject === 'name') this.#changeMentions(anchors, { note });
		else {
			const entity = this.#entities.get(this.#mentions.at(anchors[0] ?? { start: 0, end: 0 })?.entity ?? '');
			if (entity) this.#entities.set(entity.id, { ...entity, note });
		}
	}

	#changeMentions(anchors: readonly Span[], change: Partial<Mention>): void {
		for (const anchor of anchors) {
			const mention = this.#mentions.at(anchor);
			if (mention) this.#mentions.replace(mention, { ...mention, ...change });
		}
	}
}

const BY_EDITOR: MentionEvidence = { rule: 'editor' };

function asEditors(mention: Mention): Mention {
	const evidence = (mention.evidence ?? []).filter(({ rule }) => rule !== BY_EDITOR.rule);
	const { id, entity, start, end, text, form } = mention;
	return { id, entity, start, end, text, form, confidence: 1, evidence: [...evidence, BY_EDITOR], by: 'editor' };
}

function formOf(text: string): MentionForm {
	return isPronoun(text) ? 'pronoun' : 'nominal';
}

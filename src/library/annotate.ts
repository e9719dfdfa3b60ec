/** `annotate` as other programs call it: with its arguments checked, and with what made the answer named in it. */
import type { Annotations, Correction } from '../annotations.js';
import { isDay } from '../engine/document/calendar.js';
import { generatorOf } from '../formats/generator.js';
import { annotateRegistered } from '../register/annotate-registered.js';
import { RegisterIndex } from '../register/index-of.js';
import { LoadedModel } from './loaded-model.js';
import type { NameModel } from './model.js';

/** Options of `annotate`. */
export interface ArticleOptions {
	/** What `loadModel` gave; null finds quotes, dates and structure, and no names. */
	readonly model: NameModel | null;
	/** The day of publication (`2020-01-05`), against which “Friday” is counted; it beats what the text says. */
	readonly date?: string;
	/** The article's file name: a date in it counts where the text has none. */
	readonly file?: string;
	/** What an editor has said, with anchors for this very text; those that lie outside it are passed over. */
	readonly corrections?: readonly Correction[];
	/** What the newsroom knows of names, made ready once for any number of articles: `new RegisterIndex(register)`. Corrections beat it. */
	readonly register?: RegisterIndex;
}

/**
 * Annotates an article: who is named, who is who, what is said by whom, and when.
 *
 * `text` is the article as plain text or Markdown, in English. Offsets in the answer are UTF-16 code units, end exclusive, so that
 * `text.slice(start, end)` is what a span covers; `CodePoints` turns them into Python's. The same text and options give the same answer
 * everywhere, and the time that it takes grows linearly with the text.
 * @throws TypeError where `text` is no string or `model` not from `loadModel`, or `register` is no index; RangeError where `date` is no day.
 */
export function annotate(text: string, options: ArticleOptions): Annotations {
	const { model, date, file, corrections = [], register } = options;
	if (typeof text !== 'string') throw new TypeError('annotate: the text must be a string');
	if (model !== null && !(model instanceof LoadedModel)) throw new TypeError('annotate: the model must be what loadModel gave, or null');
	if (date !== undefined && !isDay(date)) throw new RangeError(`annotate: a day such as 2020-01-05 is needed, and not ${date}`);
	if (register !== undefined && !(register instanceof RegisterIndex)) throw new TypeError('annotate: the register must be a RegisterIndex');
	const day = date === undefined ? {} : { date };
	const name = file === undefined ? {} : { file };
	const annotations = annotateRegistered(text, corrections, { model: model?.names ?? null, ...day, ...name }, register);
	const article = { ...annotations.article, ...name };
	return {
		...annotations,
		generator: generatorOf(model?.digest ?? null),
		article,
		...(corrections.length > 0 ? { corrections } : {}),
	};
}

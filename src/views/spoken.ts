/** Which quotes count as somebody's words. */
import type { Quote } from '../annotations.js';

/** Whether somebody speaks these words: no reported act, and no title, nickname or scare quote in quotation marks. */
export function isSpoken({ kind }: Quote): boolean {
	return kind !== 'act' && kind !== 'mention';
}

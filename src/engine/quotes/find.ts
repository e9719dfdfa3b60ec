/** Finds quotes and who speaks them. */
import type { Cast, Quotation, Resolve } from '../types.js';

/** The quotes in text order, and the references that their sources resolve to. */
export function findQuotes(_cast: Cast, _resolve: Resolve): Quotation {
	return { quotes: [], references: [] };
}

/** A stretch of tokens or units, by index, end exclusive. */
export interface Range {
	readonly from: number;
	readonly to: number;
}

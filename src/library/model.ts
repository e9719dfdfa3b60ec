/** The model as the library hands it out: opaque but for its digest. */

/** A model that is loaded: what finds names. `loadModel` makes it, `annotate` uses it, any number of times. */
export interface NameModel {
	/** Hex SHA-256 digest of the model's file; every document that `annotate` makes with the model names it. */
	readonly digest: string;
}

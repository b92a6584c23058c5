import { RelataError, type RelataErrorCode } from "../document/errors.ts";

/** Where in an extraction something is wrong. */
export interface RowPlace {
  /** Line of the encoded text, from 1. */
  readonly line?: number;
  /** Path of the field: `value.evidence.trigger`. */
  readonly field?: string;
  readonly document?: string;
  /** Id of the mention or claim. */
  readonly row?: string;
}

/** Rows that cannot be read or merged. Thrown before anything is given back: nothing is half merged. */
export class ExtractionError extends RelataError {
  override readonly name: string = "ExtractionError";
  readonly place: RowPlace;
  constructor(code: RelataErrorCode, message: string, place: RowPlace = {}) {
    const where = [
      place.line === undefined ? "" : `line ${place.line}`,
      place.field === undefined ? "" : `field ${place.field}`,
      place.document === undefined ? "" : `document ${JSON.stringify(place.document)}`,
      place.row === undefined ? "" : `row ${place.row}`,
    ].filter((part) => part !== "");
    super(code, where.length === 0 ? message : `${where.join(", ")}: ${message}`);
    this.place = place;
  }
}

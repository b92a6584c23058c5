/** CRC-32 of the unpacked weights, as it stands in their gzip trailer: other weights have another id. */
export const weightsId: string = "96201324";

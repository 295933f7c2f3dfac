import type { QrCode } from '../../../lib/text/qr.ts';

/** Where a story comes from, for those who take it along. */
export type Source = { url: string; qr: QrCode; nameplate: string };
